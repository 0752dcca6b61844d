/**
 * Places that reports give one event differently. A town and its county are both right, and which of two names holds the
 * other no rule of words can tell; so only names of one form are compared: two hospitals, two streets, two towns of a state.
 */
import { preparedOf } from '../summary/prepared';
import type { FactArticle } from './claims';
import type { Group } from './mention';
import { slotsApart, type Filled } from './slots';

/** Sentences of an article that are looked at. */
const WITHIN = 30;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:of\\s|de\\s|la\\s|del\\s)?\\p{Lu}[\\p{L}'’-]+)*";
const KINDS = 'Hospital|Airport|Street|Avenue|Road|Boulevard|Square|Church|Cathedral|Mosque|Synagogue|School|University|College|Stadium|Arena|Park|Station|Prison|Jail|Hotel|Bridge|Harbou?r|Port|Mall|County|Island|Beach|Lake|River|Base';
const PLACE: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`\\b(?:in|at|near|outside|off|on|to|from)\\s(?:the\\s)?(?<name>${NAME})(?:\\s?,\\s(?<region>${NAME}))?`, 'gu'),
};

/** A quick look that passes over most sentences. */
const MAY_NAME = new RegExp(`${KINDS}|[a-z] ?, [A-Z]`);
const KIND = new RegExp(`\\b(${KINDS})$`, 'u');

/** What two places must have in common to be compared: their kind, or the region they are in. */
const formsOf = new WeakMap<Filled, string>();

function placesIn(place: number, sentence: ReturnType<typeof preparedOf>[number], language: string): Filled[] {
  const pattern = PLACE[language];
  if (!pattern || !MAY_NAME.test(sentence.quote)) return [];
  return [...sentence.quote.matchAll(pattern)].flatMap((match): Filled[] => {
    const { name = '', region } = match.groups ?? {};
    const kind = KIND.exec(name)?.[1];
    if (!kind && !region) return [];
    const start = match.index + match[0].indexOf(name, match[0].indexOf(' '));
    const filled = { article: place, sentence, start, end: start + name.length, same: name.toLowerCase(), shown: name };
    formsOf.set(filled, kind ?? `, ${region ?? ''}`);
    return [filled];
  });
}

/** Places of one event that differ, neither report naming the other's anywhere. */
export function placesApart(articles: readonly FactArticle[], language: string): Group[] {
  const filled = articles.flatMap((article, i) => preparedOf(article, language).slice(0, WITHIN).flatMap((sentence) => placesIn(i, sentence, language)));
  const conflict = (a: Filled, b: Filled): boolean => formsOf.get(a) === formsOf.get(b) && !a.same.includes(b.same) && !b.same.includes(a.same);
  const knows = (article: number, { shown }: Filled): boolean => {
    const text = articles[article]?.text ?? '';
    return text.includes(shown) || text.includes(shown.split(' ')[0] ?? shown);
  };
  return slotsApart(articles, language, 'place', filled, conflict, knows);
}
