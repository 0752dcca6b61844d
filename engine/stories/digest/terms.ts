/** The words that an article is known by in the headlines digest. */
import { fingerprint } from '../../text/scan';
import { isUnspaced, tokens, type Token } from '../../text/tokens';
import { withoutCredit } from '../agencies';
import { LEAD, NAME, NUMBER, partsOf, TITLE } from '../profile';

export interface Term {
  /** A number of 16 bits that stands for the word. */
  hash: number;
  /** How much the article is about it: 1 + log of its weighed count, times its rarity. */
  weight: number;
  /** Inverse document frequency, 0 to 11. */
  rarity: number;
  /** TITLE, LEAD, NAME and NUMBER of a profile. */
  marks: number;
}

const MOST_RARITY = 11;
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 2;
const LEAD_LETTERS = 350;
/** Share of a headline's words that may be names. */
const MOST_NAMES = 0.65;
/** Letters of a text that are looked at. */
const BODY_LETTERS = 2500;

/** The two halves of a word's FNV-1a number, laid over each other as its authors advise. */
function hashOf(word: string): number {
  const [whole] = fingerprint(word);
  return ((whole >>> 16) ^ whole) & 0xffff;
}

/** True of a headline that writes every word with a capital, as many American papers do: there a capital tells no name. */
function isInCapitals(title: readonly Token[]): boolean {
  return title.filter(({ name }) => name).length > MOST_NAMES * title.length;
}

/** The words of an article by what stands for them; words of one number are taken for one. */
export function termsOf(title: string, text: string, language: string, rarityOf: (token: Token) => number): Map<number, Term> {
  const body = withoutCredit(text.slice(0, BODY_LETTERS));
  const [lead = '', rest = ''] = partsOf(body, [LEAD_LETTERS], !isUnspaced(language));
  const terms = new Map<number, Term>();
  const parts: [text: string, weight: number, mark: number][] = [[title, TITLE_WEIGHT, TITLE], [lead, LEAD_WEIGHT, LEAD], [rest, 1, 0]];
  for (const [part, weight, mark] of parts) {
    const found = tokens(part, language);
    const capitalsTell = mark !== TITLE || !isInCapitals(found);
    for (const token of found) {
      const hash = hashOf(token.word);
      const marks = mark | (token.name && capitalsTell ? NAME : 0) | (token.number ? NUMBER : 0);
      const rarity = Math.min(MOST_RARITY, Math.max(0, rarityOf(token)));
      const known = terms.get(hash);
      if (known) {
        known.weight += weight;
        known.marks |= marks;
        // What begins a headline shows only further down that it is a name.
        known.rarity = Math.max(known.rarity, rarity);
      } else terms.set(hash, { hash, weight, rarity, marks });
    }
  }
  for (const term of terms.values()) term.weight = (1 + Math.log(term.weight)) * term.rarity;
  return terms;
}

/** The heaviest terms, in a vector of length 1; equals in the order of their numbers. */
export function heaviest(terms: Iterable<Term>, most: number): Term[] {
  const kept = [...terms].sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, most);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return kept.map((term) => ({ ...term, weight: term.weight / length }));
}
