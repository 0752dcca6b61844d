/** Quantities in a text: figures and number words with their units, brought to one scale. */

export interface Quantity {
  /** As written: `$32 billion`, `9`, `nine`. */
  surface: string;
  value: number;
  /** `%`, an ISO 4217 currency, or the word that is counted (`people`); empty if there is none. */
  unit: string;
  start: number;
  end: number;
}

const SMALL: Record<string, number> = {};
const list = (words: string, from = 0): void => words.split(' ').forEach((word, i) => (SMALL[word] ??= from + i));
list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty');
Object.assign(SMALL, { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
list('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');
list('zéro un deux trois quatre cinq six sept huit neuf dix onze douze');
list('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce');

const SCALE: Record<string, number> = {
  dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12, b: 1e9,
  tausend: 1e3, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9, billionen: 1e12,
  mille: 1e3, millions: 1e6, milliard: 1e9, milliards: 1e9, mil: 1e3, millones: 1e6, millón: 1e6, milhões: 1e6, milhão: 1e6, bilhões: 1e9,
  mila: 1e3, milioni: 1e6, milione: 1e6, miliardi: 1e9, miljoen: 1e6, miljard: 1e9, тысяч: 1e3, тыс: 1e3, млн: 1e6, миллионов: 1e6, млрд: 1e9,
  万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12, ألف: 1e3, مليون: 1e6, مليار: 1e9,
};

const CURRENCY: Record<string, string> = { $: 'USD', us$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', yen: 'JPY', yuan: 'CNY' };
const PERCENT = /^(%|percentage points?|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent|процент\p{L}*|％)/iu;

const DIGITS = '(?:\\d{1,3}(?:[ ,.\u00a0\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)';
const scaleWords = Object.keys(SCALE).sort((a, b) => b.length - a.length).join('|');
const numberWords = [...Object.keys(SMALL), 'dozen'].sort((a, b) => b.length - a.length).join('|');
const QUANTITY = new RegExp(
  `(?<cur>us\\$|[$€£¥₹])?\\s?(?:(?<![\\p{L}\\p{N}]|\\p{L}-)(?<fig>${DIGITS})|(?<![\\p{L}\\p{N}'-])(?<word>(?:${numberWords})(?:-(?:${numberWords}))?)(?![\\p{L}\\p{N}]))(?:[\\s-]?(?<scale>${scaleWords})(?![\\p{L}\\p{N}]))?`,
  'giu',
);

/** `1,234.5`, `1.234,5`, `1 234` as numbers; `english` says how to read a single ambiguous mark. */
function figure(text: string, english: boolean): number {
  const plain = text.replace(/[ \u00a0\u202f]/gu, '');
  const thousands = english ? ',' : '.';
  const decimal = english ? '.' : ',';
  const groups = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  if (groups.test(plain)) return Number(plain.replaceAll(thousands, '').replace(decimal, '.'));
  const other = new RegExp(`^\\d{1,3}(\\${decimal}\\d{3})+$`);
  if (other.test(plain) && !english && plain.includes('.')) return Number(plain.replaceAll('.', ''));
  return Number(plain.replace(',', '.'));
}

/** "twenty-one" and "two-dozen"; a "dozen" alone is one. */
function wordValue(word: string): number {
  return word
    .toLowerCase()
    .split('-')
    .reduce((sum, part) => (part === 'dozen' ? (sum || 1) * 12 : sum + (SMALL[part] ?? 0)), 0);
}

const ENGLISH_MARKS = new Set(['en', 'zh', 'ja', 'ar', 'und', 'he', 'ko', 'th']);

const COUNTING: ReadonlySet<string> = new Set([...Object.keys(SMALL), 'dozen']);

/** Can a text have quantities? A quick look at it and its folded words that passes over most sentences. */
export function mayCount(text: string, words: readonly string[]): boolean {
  return /\d/.test(text) || words.some((word) => COUNTING.has(word) || (word.includes('-') && word.split('-').some((part) => COUNTING.has(part))));
}

/** The quantities of a text in order. Years and days of dates are quantities too, without a unit. */
export function quantities(text: string, language: string): Quantity[] {
  const english = ENGLISH_MARKS.has(language);
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const { cur, fig, word, scale } = match.groups ?? {};
    // "one" is mostly a pronoun, "un" mostly an article.
    if (word && /^(one|un|uno|eins)$/iu.test(word) && !scale) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    const base = fig ? figure(fig, english) : wordValue(word ?? '');
    const after = text.slice(end, end + 40).trimStart();
    const percent = PERCENT.exec(after);
    const next = /^(\p{L}[\p{L}-]*)/u.exec(after.replace(/^(of|other|more|new|de|of the)\s+/iu, ''))?.[1]?.toLowerCase() ?? '';
    const unit = cur ? (CURRENCY[cur.toLowerCase()] ?? '') : percent ? '%' : (CURRENCY[next] ?? next);
    found.push({ surface: text.slice(start, percent ? end + text.slice(end).indexOf(percent[0]) + percent[0].length : end), value: base * (scale ? (SCALE[scale.toLowerCase()] ?? 1) : 1), unit, start, end });
  }
  return found;
}
