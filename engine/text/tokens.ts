/** Words of a text, for comparing texts. */
import { STOP_WORDS } from './stopwords';

/** Scripts written without blanks between words; `Intl.Segmenter` finds their words. */
const UNSPACED = new Set(['zh', 'ja', 'th']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Compatible characters made one, apostrophes straight, Arabic vowel signs dropped; case is kept. */
function level(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0640]/gu, '')
    .replace(/[’‘ʼ]/gu, "'");
}

/** Lower case, accents kept, apostrophes straight, Arabic vowel signs dropped. */
export function fold(text: string): string {
  return level(text).toLowerCase();
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Every word of a text, folded, in order, stop words included; a possessive `'s` is dropped. */
export function allWords(text: string, language: string): string[] {
  return rawWords(text, language).map(({ raw }) => plain(raw));
}

const plain = (raw: string): string => {
  const word = raw.toLowerCase();
  return word.endsWith("'s") ? word.slice(0, -2) : word;
};

function rawWords(text: string, language: string): { raw: string; at: number; text: string }[] {
  const levelled = level(text);
  const found: { raw: string; at: number; text: string }[] = [];
  if (UNSPACED.has(language)) {
    for (const { segment, isWordLike, index } of segmenterOf(language).segment(levelled)) if (isWordLike) found.push({ raw: segment, at: index, text: levelled });
  } else {
    for (const match of levelled.matchAll(WORD)) found.push({ raw: match[0], at: match.index, text: levelled });
  }
  return found;
}

export interface Token {
  /** Folded. */
  word: string;
  /** Written with a capital inside a sentence, which in most languages with case marks a name. */
  name: boolean;
  /** It begins with a digit. */
  number: boolean;
}

/** A capital after one of these proves nothing: a sentence or a quotation begins. */
const SENTENCE_END = /[.!?:;\n"“”«»'(–—-]/u;

function begins(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\u00a0')) before--;
  return before < 0 || SENTENCE_END.test(text[before] ?? '');
}

/** True of stop words, and of single letters in scripts with blanks. */
export function saysNothing(word: string, language: string): boolean {
  return isStopWord(word, language) || (word.length < 2 && !UNSPACED.has(language));
}

/** True of scripts written without blanks between words. */
export const isUnspaced = (language: string): boolean => UNSPACED.has(language);

/** The words of a text that carry its meaning, in order, with what their writing says of them. */
export function tokens(text: string, language: string): Token[] {
  const stop = STOP_WORDS[language];
  const found: Token[] = [];
  for (const { raw, at, text: levelled } of rawWords(text, language)) {
    const word = plain(raw);
    if (stop?.has(word) || (word.length < 2 && !UNSPACED.has(language))) continue;
    const number = /^\p{N}/u.test(word);
    found.push({ word, number, name: !number && raw[0] !== word[0] && !begins(levelled, at) });
  }
  return found;
}

export function isStopWord(word: string, language: string): boolean {
  return STOP_WORDS[language]?.has(word) ?? false;
}

/** The words of a text that carry its meaning, folded, in order. */
export function words(text: string, language: string): string[] {
  const stop = STOP_WORDS[language];
  return allWords(text, language).filter((word) => !stop?.has(word) && (word.length > 1 || UNSPACED.has(language)));
}
