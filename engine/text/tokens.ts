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

/** Lower case, accents kept, apostrophes straight, possessive `'s` and Arabic vowel signs dropped. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640]/gu, '')
    .replace(/[’‘ʼ]/gu, "'");
}

/** Every word of a text, folded, in order, stop words included. */
export function allWords(text: string, language: string): string[] {
  const folded = fold(text);
  if (UNSPACED.has(language)) {
    const words: string[] = [];
    for (const { segment, isWordLike } of segmenterOf(language).segment(folded)) if (isWordLike) words.push(segment);
    return words;
  }
  return (folded.match(/[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$/u, ''));
}

export function isStopWord(word: string, language: string): boolean {
  return STOP_WORDS[language]?.has(word) ?? false;
}

/** The words of a text that carry its meaning, folded, in order. */
export function words(text: string, language: string): string[] {
  const stop = STOP_WORDS[language];
  return allWords(text, language).filter((word) => !stop?.has(word) && (word.length > 1 || UNSPACED.has(language)));
}
