/** A story's part of the headlines digest: the words that its articles have most in common, and when they came out. */
import { rarityIn } from '../lexicon';
import { DAY_MS } from '../likeness';
import { backgroundOf } from '../models';
import { encodeStory } from './bytes';
import { heaviest, termsOf, type Term } from './terms';

export interface DigestArticle {
  title: string;
  /** The article's text, or as much of it as is known. */
  text: string;
  /** ISO 8601; null if unknown. */
  time: string | null;
}

/** Terms of a story that are told. */
const MOST_TERMS = 32;
/** Terms of each article that are looked at. */
const ARTICLE_TERMS = 90;

/** Bytes of a story whose articles are given. */
export function digestStory(story: number, outlets: number, articles: readonly DigestArticle[], language: string): Uint8Array {
  const background = backgroundOf(language);
  const terms = new Map<number, Term>();
  for (const { title, text } of articles) {
    for (const term of heaviest(termsOf(title, text, language, (token) => rarityIn(background, token, language)).values(), ARTICLE_TERMS)) {
      const known = terms.get(term.hash);
      if (known) {
        known.weight += term.weight;
        known.marks |= term.marks;
      } else terms.set(term.hash, term);
    }
  }
  const days = articles.flatMap(({ time }) => (time === null ? [] : [Math.floor(Date.parse(time) / DAY_MS)]));
  return encodeStory({
    story,
    outlets,
    newest: days.length > 0 ? Math.max(...days) : null,
    oldest: days.length > 0 ? Math.min(...days) : null,
    terms: heaviest(terms.values(), MOST_TERMS),
  });
}
