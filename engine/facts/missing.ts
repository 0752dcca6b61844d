/** What an article leaves out: claims of two or more independent reports that its own text does not hold. */
import type { Claim } from '../contract/story';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { synonymsOf } from '../text/lexicon/related';
import { stemOf } from '../text/stems';
import { words } from '../text/tokens';

export interface PageText {
  title: string;
  text: string;
  language: string;
}

const MOST = 5;
/** Share of a claim's words that one or two neighbouring sentences of the page must hold for the claim to be there. */
const PRESENT = 0.45;
/** The same where words that may stand for one another, or have one root, count as held. */
const PRESENT_AKIN = 0.42;
/** Letters that words of one root share at the least. */
const ROOT = 5;
/** The same over the whole page, for claims told in pieces. */
const PRESENT_ANYWHERE = 0.78;

/** Share of a headline's words, of at least so many, that make a claim the headline's own. */
const TITLE_HELD = 0.7;
const FEWEST_TITLE_WORDS = 4;

/** Claims that are not in the page, most widely reported first, at most five. Runs in the browser. */
export function leftOut(page: PageText, claims: readonly Claim[]): Claim[] {
  const { language } = page;
  const own = sentences(`${page.title}\n${page.text}`, language).map(({ text }) => words(text, language));
  const windows = own.map((bag, i) => new Set([...bag, ...(own[i + 1] ?? [])]));
  const rootsOf = (list: readonly string[]): string[] => list.flatMap((word) => { const stem = stemOf(word, language); return stem.length > ROOT ? [stem, stem.slice(0, ROOT)] : [stem]; });
  const roots = own.map(rootsOf);
  const akinWindows = roots.map((bag, i) => new Set([...bag, ...(roots[i + 1] ?? [])]));
  const everything = new Set(own.flat());
  const stems = new Set([...everything].filter((word) => word.length >= 5).map((word) => word.slice(0, 5)));
  const pageNumbers = new Set(quantities(page.text, language).map(({ value }) => value));
  const frequency = new Map<string, number>();
  for (const bag of own) for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / (1 + Math.log(1 + (frequency.get(word) ?? 0)));

  const title = new Set(words(page.title, language).map((word) => stemOf(word, language)));
  const present = (text: string): boolean => {
    const bag = [...new Set(words(text, language))];
    // A claim that holds nearly all of the headline is what the article is about.
    const stemmed = new Set(bag.map((word) => stemOf(word, language)));
    if (title.size >= FEWEST_TITLE_WORDS && [...title].filter((stem) => stemmed.has(stem)).length >= TITLE_HELD * title.size) return true;
    const total = bag.reduce((sum, word) => sum + weight(word), 0) || 1;
    const share = (held: (word: string) => boolean): number => bag.filter(held).reduce((sum, word) => sum + weight(word), 0) / total;
    if (windows.some((window) => share((word) => window.has(word)) >= PRESENT)) return true;
    const carriers = new Map(bag.map((word) => {
      const stem = stemOf(word, language);
      return [word, [stem, ...(stem.length > ROOT ? [stem.slice(0, ROOT)] : []), ...synonymsOf(stem, language)]];
    }));
    if (akinWindows.some((window) => share((word) => carriers.get(word)?.some((one) => window.has(one)) ?? false) >= PRESENT_AKIN)) return true;
    const numbers = quantities(text, language).map(({ value }) => value);
    if (numbers.length > 0 && !numbers.every((value) => pageNumbers.has(value))) return false;
    return share((word) => everything.has(word) || (word.length >= 5 && stems.has(word.slice(0, 5)))) >= PRESENT_ANYWHERE;
  };
  // A claim is there if the page has any of the wordings that the reports give it.
  return claims.filter((claim) => !present(claim.text) && !claim.citations.some(({ quote }) => present(quote))).slice(0, MOST);
}
