/** Figures of a text in any of the languages' ways of writing them, with what they multiply and the unit that must be theirs. */

export interface Figure {
  value: number;
  /** An ISO 4217 currency, `%`, a counting sign of Chinese or Japanese, or empty. */
  unit: string;
  start: number;
}

/** Digits of other scripts and full-width signs as ASCII. Offsets may shift, so that a text is levelled once for all. */
export function levelled(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/٪/gu, '%');
}

const table = (text: string): Map<string, string> => new Map(text.split('|').flatMap((line) => {
  const [value = '', ...words] = line.trim().split(' ');
  return words.map((word): [string, string] => [word, value]);
}));

const SCALES = table(
  '100 hundert cent cien honderd cento сто مئة مائة|1e3 tausend tsd mille mil duizend mila тысяч тысячи тысяча тыс тисяч тис ألف آلاف الف هزار|1e6 million millionen mio millions millón millones milhão milhões milione milioni mln miljoen млн миллион миллиона миллионов мільйонів مليون ملايين میلیون m€|1e9 milliarde milliarden mrd milliard milliards md mds md€ bilhão bilhões miliardo miliardi mld miljard млрд миллиард миллиарда миллиардов мільярдів مليار مليارات میلیارد|1e12 billion billionen billón billones trilhões biljoen трлн تريليون',
);
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
const HAN_DIGITS = '〇一二三四五六七八九';

/** Words of currency and percent, by how they begin. */
const UNITS = table(
  'EUR euro евро євро يورو یورو ユーロ 欧元 歐元 €|USD dollar dólar dolar доллар долар دولار دلار 米ドル ドル 美元 $ us$|GBP pfund livre libra sterlin фунт ポンド 英镑 £|JPY yen иен 円 日元 ¥|CNY yuan юан 人民币 人民元 元|RUB rubel rublo rouble рубл руб|UAH гривн|CHF franken franc|SEK kron coron|BRL reais|INR rupie roupie ₹|SAR ريال|AED درهم|KRW won ウォン|% % prozent pour_cent por_cien por_cent per_cento percent procent процент відсот パーセント في_المئة في_المائة بالمئة بالمائة درصد',
);
const COUNTERS: Readonly<Record<string, string>> = { 月: '月', 日: '日', 号: '日', 年: '年', 歳: '歳', 岁: '歳', 時: '時', 点: '時', 分: '分', 倍: '倍', 人: '人', 名: '人', 票: '票' };

/** Two to twenty in words, and from there in tens. */
const WORDS: Readonly<Record<string, string>> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  pt: 'dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  ru: 'два|две|двух|двое три|трех|трёх|трое четыре|четырех пять|пяти шесть|шести семь|семи восемь девять десять|десяти одиннадцать двенадцать',
};

const NUMBER = /\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/uy;

function valueOf(text: string): number {
  const plain = text.replace(/[ '’\u00a0\u202f]/gu, '');
  // Marks before three figures part thousands; the last one before fewer or more is the decimal mark.
  const [, whole = plain, part = ''] = /^(.*?)(?:[.,](\d{1,2}|\d{4,}))?$/u.exec(plain) ?? [];
  return Number(`${whole.replace(/[.,]/gu, '')}${part ? `.${part}` : ''}`);
}

/** 三十二, 百二十. */
function hanValue(text: string): number {
  let [sum, digit] = [0, -1];
  for (const sign of text) {
    const at = sign === '两' ? 2 : HAN_DIGITS.indexOf(sign);
    if (at >= 0) digit = digit >= 0 ? digit * 10 + at : at;
    else {
      sum += (digit < 0 ? 1 : digit) * (HAN_SCALES[sign] ?? 1);
      digit = -1;
    }
  }
  return sum + Math.max(0, digit);
}

const unitAt = (rest: string): string => {
  const folded = rest.trimStart().toLowerCase().replace(/^(?:de |d['’]|di |von |of |کم )/u, '').replace(/^(pour|por|per|في) /u, '$1_');
  for (const [word, unit] of UNITS) if (folded.startsWith(word)) return unit;
  return COUNTERS[rest.trimStart()[0] ?? ''] ?? '';
};

const known = new Map<string, ReadonlyMap<string, number>>();

/** Figures in words, with their values; made once for a language. */
function figureWords(language: string): ReadonlyMap<string, number> {
  const made = known.get(language);
  if (made) return made;
  const words = new Map((WORDS[language] ?? '').split(' ').flatMap((forms, i) => forms.split('|').filter(Boolean).map((form): [string, number] => [form, i < 19 ? i + 2 : (i - 16) * 10])));
  known.set(language, words);
  return words;
}

/** The figures of a levelled text, those in words among them. */
export function figuresOf(text: string, language: string): Figure[] {
  const han = language === 'zh' || language === 'ja';
  const words = figureWords(language);
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    NUMBER.lastIndex = at;
    const start = at;
    let value = -1;
    if (/\d/u.test(text[at] ?? '')) {
      const [digits = ''] = NUMBER.exec(text) ?? [];
      at += digits.length;
      // "B12" and "A380" are names.
      if (!/[A-Za-zА-Яа-я]/u.test(text[start - 1] ?? ' ')) value = valueOf(digits);
    } else if (han && /[〇一二三四五六七八九十百千两]/u.test(text[at] ?? '')) {
      const [run = ''] = /^[〇一二三四五六七八九十百千两]+/u.exec(text.slice(at)) ?? [];
      at += run.length;
      if (/^[万萬億亿兆人名年月日円元倍歳岁票所个個位只座家条起辆艘架次场校隻件本台]/u.test(text.slice(at)) && run !== '一') value = hanValue(run);
    } else if (words.size > 0 && /\p{L}/u.test(text[at] ?? '') && !/\p{L}/u.test(text[at - 1] ?? ' ')) {
      const [word = ''] = /^\p{L}+(?:-\p{L}+)*/u.exec(text.slice(at, at + 40)) ?? [];
      at += word.length;
      value = words.get(word.toLowerCase()) ?? -1;
    } else at++;
    if (value < 0) continue;
    let rest = text.slice(at, at + 60);
    if (han) {
      let part = value;
      [value, part] = [0, value];
      for (;;) {
        const [scales = ''] = /^[十百千万萬億亿兆]+/u.exec(rest) ?? [];
        value += [...scales].reduce((product, sign) => product * (HAN_SCALES[sign] ?? 1), part);
        at += scales.length;
        rest = text.slice(at, at + 60);
        NUMBER.lastIndex = at;
        const next = scales ? (NUMBER.exec(text)?.[0] ?? '') : '';
        if (!next) break;
        part = valueOf(next);
        at += next.length;
        rest = text.slice(at, at + 60);
      }
    } else {
      for (;;) {
        const [whole = '', word = ''] = /^[\s\u00a0-]?(m€|mds?€|\p{L}+)\.?/iu.exec(rest) ?? [];
        const scale = SCALES.get(word.toLowerCase());
        if (!scale) break;
        value *= Number(scale);
        at += /€$/u.test(whole) ? whole.length - 1 : whole.length;
        rest = text.slice(at, at + 60);
      }
    }
    const before = /(us\$|[$€£¥₹])\s?$/iu.exec(text.slice(Math.max(0, start - 4), start))?.[1]?.toLowerCase();
    const per = /百分之$/u.test(text.slice(Math.max(0, start - 3), start)) ? '%' : '';
    found.push({ value, unit: per || (before ? (UNITS.get(before) ?? '') : unitAt(rest)), start });
  }
  return found;
}

/** Is a folded word part of how a figure is told: a number in words, what multiplies it, its unit? */
export function counts(word: string, language: string): boolean {
  if (/\p{N}|^[〇一二三四五六七八九十百千两万萬億亿兆]+[人名]?$/u.test(word) || SCALES.has(word)) return true;
  return (WORDS[language] ?? '').split(/[ |]/u).includes(word) || /^(?:ciento|cento|cent)$/u.test(word) || [...UNITS.keys()].some((unit) => word.startsWith(unit));
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-6;
const fits = (a: Figure, b: Figure): boolean => same(a.value, b.value) && (a.unit === b.unit || a.unit === '' || b.unit === '');

/** Figures of the claim that no source has with their unit. */
export function figuresMissing(claim: string, sources: readonly string[], language: string): Figure[] {
  const theirs = sources.flatMap((source) => figuresOf(source, language));
  return figuresOf(claim, language).filter((one) => !theirs.some((other) => fits(one, other)));
}

/** Does the claim have another figure where the passage that it repeats has one of the same unit? */
export function figuresExchanged(claim: string, passage: string, language: string): boolean {
  const stray = figuresMissing(claim, [passage], language);
  return stray.length > 0 && figuresMissing(passage, [claim], language).some(({ unit }) => stray.some((one) => one.unit === unit));
}
