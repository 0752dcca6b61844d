/**
 * Does a sentence hold by its sources? Its words, numbers, names, quotations, negations and directions are looked for
 * in the passages that come nearest to it; what stands in the sentence and in no passage counts against it.
 */
import { names } from '../text/names';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { allWords, fold, words } from '../text/tokens';

export interface CheckResult {
  supported: boolean;
  /** 0 to 1; higher means better supported. */
  score: number;
  /** What did not hold: `words`, `number`, `name`, `quotation`, `negation`, `direction`, `modality`. */
  reasons: string[];
}

const NEGATION: Record<string, RegExp> = {
  en: /\b(not|no|never|none|nobody|neither|nor|without|cannot|denied|denies|refused|failed|\w+n't)\b/giu,
  de: /(?<!\p{L})(nicht|kein\p{L}*|nie|niemals|niemand|ohne|weder|noch)(?!\p{L})/giu,
  fr: /(?<!\p{L})(ne|n'|pas|jamais|aucun\p{L}*|sans|ni)(?!\p{L})/giu,
  es: /(?<!\p{L})(no|nunca|ningun\p{L}*|ningún|sin|ni|jamás)(?!\p{L})/giu,
  pt: /(?<!\p{L})(não|nunca|nenhum\p{L}*|sem|nem)(?!\p{L})/giu,
  it: /(?<!\p{L})(non|mai|nessun\p{L}*|senza|né)(?!\p{L})/giu,
  nl: /(?<!\p{L})(niet|geen|nooit|niemand|zonder|noch)(?!\p{L})/giu,
  ru: /(?<!\p{L})(не|нет|никогда|никто|без|ни)(?!\p{L})/giu,
  ar: /(?<!\p{L})(لا|لم|لن|ليس|ليست|غير|دون|بدون)(?!\p{L})/giu,
};

/** Words that turn a sentence around when they change places. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(rose|rise|rises|rising|increas\w+|up|gain\w*|climb\w*|jump\w*|surg\w+|grow\w*|grew|higher|raise[sd]?|soar\w*)\b/iu, /\b(fell|fall|falls|falling|fallen|decreas\w+|down|drop\w*|declin\w+|plung\w+|slump\w*|shr[aiu]nk\w*|lower\w*|cut\w*|sank|slid\w*)\b/iu],
  [/\b(more|above|over|exceed\w*|most|largest|highest|longest|oldest|first)\b/iu, /\b(less|fewer|below|under|least|smallest|lowest|shortest|youngest|last)\b/iu],
  [/\b(won|win|wins|winning|victor\w*|beat\w*|defeat(s|ing)?)\b/iu, /\b(lost|lose|loses|losing|loss\w*)\b/iu],
  [/\b(approv\w+|pass(ed|es)?|support\w*|back(ed|s|ing)|accept\w*|agre\w+|allow\w*|confirm\w*|praise\w*|welcom\w+)\b/iu, /\b(reject\w*|block\w*|oppos\w+|against|refus\w+|disagre\w+|ban(s|ned)?|den(y|ies|ied)|criticiz\w+|condemn\w*|veto\w*)\b/iu],
  [/\b(before|earlier|ahead)\b/iu, /\b(after|later|following)\b/iu],
  [/\b(guilty|convicted)\b/iu, /\b(innocent|acquitted|cleared)\b/iu],
  [/\b(begin\w*|began|start\w*|open\w*|launch\w*|join\w*)\b/iu, /\b(end(s|ed|ing)?|stop\w*|clos\w+|halt\w*|leav\w+|left|quit\w*)\b/iu],
  [/\b(buy\w*|bought|acquir\w+|purchas\w+)\b/iu, /\b(sell\w*|sold|sale)\b/iu],
];

const MODAL = /\b(may|might|could|possibly|reportedly|allegedly|likely|expected|plans?|consider\w*|would|should)\b/giu;
const SURE = /\b(will|must|certainly|definitely|has|have|is|are|was|were|did)\b/iu;

const WEIGHTS = { bias: -2.4, covered: 5.2, bigrams: 2.0, number: -2.6, name: -1.5, quotation: -3, negation: -1.6, direction: -1.9, modality: -0.7 };

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

interface Passage {
  text: string;
  bag: Set<string>;
}

function passagesOf(sources: readonly string[], language: string): Passage[] {
  return sources.flatMap((source) => sentences(source, language).map(({ text }) => ({ text, bag: new Set(words(text, language)) })));
}

/** The passages that share most of the claim's words; three are enough for a sentence made of two. */
function nearest(claim: ReadonlySet<string>, passages: readonly Passage[]): Passage[] {
  const shared = (passage: Passage): number => [...claim].filter((word) => passage.bag.has(word)).length / (1 + Math.log(1 + passage.bag.size));
  return [...passages].map((passage) => ({ passage, value: shared(passage) })).sort((a, b) => b.value - a.value).slice(0, 3).map(({ passage }) => passage);
}

/** A word is in a text if it or its stem is; stems are the first letters, which serves all suffixing languages a little. */
function has(bag: ReadonlySet<string>, stems: ReadonlySet<string>, word: string): boolean {
  return bag.has(word) || (word.length >= 5 && stems.has(word.slice(0, 5)));
}

function numbersHold(claim: string, source: string, language: string): boolean {
  const known = quantities(source, language);
  return quantities(claim, language).every((one) =>
    known.some((other) => Math.abs(other.value - one.value) <= Math.abs(one.value) * 1e-6 && (one.unit === other.unit || one.unit !== '%' && other.unit !== '%')),
  );
}

function namesHold(claim: string, source: string, language: string): number {
  const folded = ` ${allWords(source, language).join(' ')} `;
  const found = names(claim, language).filter((name) => !name.initial);
  if (found.length === 0) return 0;
  const missing = found.filter((name) => !allWords(name.surface, language).every((word) => folded.includes(` ${word} `) || (word.length > 4 && folded.includes(` ${word.slice(0, -1)}`))));
  return missing.length;
}

function quotesHold(claim: string, source: string): boolean {
  const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const whole = squeeze(source);
  return [...claim.matchAll(/["“„«]([^"”“»]{8,})["”»]/gu)].every((match) => whole.includes(squeeze(match[1] ?? '')));
}

function negations(text: string, language: string): number {
  return text.match(NEGATION[language] ?? /(?!)/gu)?.length ?? 0;
}

/** A direction in the claim that its passages give the other way round only. */
function turned(claim: string, source: string): boolean {
  return OPPOSITES.some(([one, other]) => (one.test(claim) && !one.test(source) && other.test(source)) || (other.test(claim) && !other.test(source) && one.test(source)));
}

/** Checks a claim against sources. A claim that stands in a source word for word always holds. */
export function checkClaim(claim: string, sources: readonly string[], language = 'en'): CheckResult {
  const verbatim = sources.some((source) => source.includes(claim));
  if (verbatim) return { supported: true, score: 1, reasons: [] };
  const bag = new Set(words(claim, language));
  if (bag.size === 0) return { supported: false, score: 0, reasons: ['words'] };
  const passages = nearest(bag, passagesOf(sources, language));
  const near = passages.map(({ text }) => text).join(' ');
  const all = sources.join('\n');
  const nearBag = new Set(passages.flatMap((passage) => [...passage.bag]));
  const stems = new Set([...nearBag].filter((word) => word.length >= 5).map((word) => word.slice(0, 5)));
  const covered = [...bag].filter((word) => has(nearBag, stems, word)).length / bag.size;

  const sequence = allWords(claim, language);
  const sourcePairs = new Set<string>();
  const sourceWords = allWords(near, language);
  for (let i = 0; i + 1 < sourceWords.length; i++) sourcePairs.add(`${sourceWords[i]} ${sourceWords[i + 1]}`);
  let pairs = 0;
  for (let i = 0; i + 1 < sequence.length; i++) if (sourcePairs.has(`${sequence[i]} ${sequence[i + 1]}`)) pairs++;
  const bigrams = sequence.length > 1 ? pairs / (sequence.length - 1) : 0;

  const reasons: string[] = [];
  let sum = WEIGHTS.bias + WEIGHTS.covered * covered + WEIGHTS.bigrams * bigrams;
  const fault = (reason: keyof typeof WEIGHTS, times = 1): void => {
    reasons.push(reason);
    sum += WEIGHTS[reason] * Math.min(2, times);
  };
  if (!numbersHold(claim, all, language)) fault('number');
  const missingNames = namesHold(claim, all, language);
  if (missingNames > 0) fault('name', missingNames);
  if (!quotesHold(claim, all)) fault('quotation');
  if (negations(claim, language) > 0 !== negations(near, language) > 0 && (negations(claim, language) > 0 || negations(passages[0]?.text ?? '', language) > 0)) fault('negation');
  if (turned(claim, near)) fault('direction');
  const hedged = passages[0]?.text.match(MODAL)?.length ?? 0;
  if (language === 'en' && hedged > 0 && !claim.match(MODAL) && SURE.test(claim)) fault('modality');
  if (covered < 0.6) reasons.push('words');
  const score = logistic(sum);
  return { supported: score >= 0.5, score: Math.round(score * 1e4) / 1e4, reasons: score >= 0.5 ? [] : reasons.length > 0 ? reasons : ['words'] };
}
