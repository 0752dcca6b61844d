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
  if (!UNSPACED.has(language) && PLAIN.test(text)) return plainWords(text);
  return rawWords(text, language).map(({ raw }) => plain(raw));
}

/** Letters, figures and marks on which `level` and the classes of `WORD` change nothing but apostrophes. */
const PLAIN = /^[\n\r\t -~‘’“”–—…£€]*$/;

/** Of each ASCII code: 1 a letter or figure, 2 a mark that joins two of them, 0 anything else. */
const KIND = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : /['.-]/.test(String.fromCharCode(code)) ? 2 : 0));

/** `allWords` of a plain text; most of the time of a TL;DR went into the expression for all scripts. */
function plainWords(text: string): string[] {
  const folded = text.replace(/[’‘]/g, "'").toLowerCase();
  const found: string[] = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const kind = KIND[folded.charCodeAt(i)] ?? 0;
    if (kind === 1) {
      if (start < 0) start = i;
    } else if (start >= 0 && !(kind === 2 && KIND[folded.charCodeAt(i + 1)] === 1)) {
      found.push(plain(folded.slice(start, i)));
      start = -1;
    }
  }
  return found;
}

const plain = (raw: string): string => {
  const word = raw.toLowerCase();
  return word.endsWith("'s") ? word.slice(0, -2) : word;
};

/** Letters in which words are found at once: the time that a segmenter takes grows with the square of a text's length. */
const SEGMENTED_LETTERS = 4000;

/** A long text in pieces, cut after the ends of sentences where there are some. */
function* piecesOf(text: string): Generator<[piece: string, at: number]> {
  for (let at = 0; at < text.length; ) {
    let end = at + SEGMENTED_LETTERS;
    if (end < text.length) end = Math.max(...['。', '！', '？', '\n', ' '].map((sign) => text.lastIndexOf(sign, end - 1) + 1).filter((cut) => cut > at), 0) || end;
    yield [text.slice(at, end), at];
    at = end;
  }
}

function rawWords(text: string, language: string): { raw: string; at: number; text: string }[] {
  const levelled = level(text);
  const found: { raw: string; at: number; text: string }[] = [];
  if (UNSPACED.has(language)) {
    for (const [piece, at] of piecesOf(levelled)) {
      for (const { segment, isWordLike, index } of segmenterOf(language).segment(piece)) if (isWordLike) found.push({ raw: segment, at: at + index, text: levelled });
    }
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

const stopWordsOf = (language: string): ReadonlySet<string> | undefined => (Object.hasOwn(STOP_WORDS, language) ? STOP_WORDS[language] : undefined);

/** True of stop words, and of single letters in scripts with blanks. */
export function saysNothing(word: string, language: string): boolean {
  return isStopWord(word, language) || (word.length < 2 && !UNSPACED.has(language));
}

/** True of scripts written without blanks between words. */
export const isUnspaced = (language: string): boolean => UNSPACED.has(language);

/** The words of a text that carry its meaning, in order, with what their writing says of them. */
export function tokens(text: string, language: string): Token[] {
  const stop = stopWordsOf(language);
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
  return stopWordsOf(language)?.has(word) ?? false;
}

/** Does a folded word carry meaning: no stop word, no single letter? */
export function carries(word: string, language: string): boolean {
  return (word.length > 1 || UNSPACED.has(language)) && !stopWordsOf(language)?.has(word);
}

/** The words of a text that carry its meaning, folded, in order. */
export function words(text: string, language: string): string[] {
  return allWords(text, language).filter((word) => carries(word, language));
}
