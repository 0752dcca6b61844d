/** Words as the search column holds them, and queries in the same words. */
import { words } from '../../engine/text/tokens';

/** PostgreSQL refuses lexemes longer than 2046 bytes; no word is that long. */
const LONGEST_WORD = 60;

/** A shorter beginning fits half of all words; "EU" and "UK" are meant as they stand. */
const SHORTEST_BEGINNING = 3;
const QUOTES = 2;

/** A text's words as lexemes, blanks between, for `to_tsvector('simple', $1)`. */
export function searchWords(text: string, language: string): string {
  return words(text, language)
    .filter((word) => word.length <= LONGEST_WORD)
    .join(' ');
}

/**
 * What a reader typed as a tsquery for `to_tsquery('simple', $1)`: all words, the last one as a beginning since it may
 * still be being typed. An empty string where there is no word in it.
 */
export function searchQuery(typed: string, language: string): string {
  const terms = searchWords(typed, language)
    .split(' ')
    .filter(Boolean)
    .map((word) => `'${word.replace(/['\\]/g, '')}'`);
  const last = terms.pop();
  if (last === undefined) return '';
  return [...terms, last.length < SHORTEST_BEGINNING + QUOTES ? last : `${last}:*`].join(' & ');
}
