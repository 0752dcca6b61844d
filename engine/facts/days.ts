/** Days that two reports give one event differently: the same words around another weekday. */
import type { Difference } from '../contract/story';
import { lay } from '../summary/check/slots';
import { termsOf, type Term } from '../summary/check/terms';
import { preparedOf, type PreparedSentence } from '../summary/prepared';
import { BagIndex } from '../text/word-index';
import { weekdayBit } from '../text/weekdays';
import type { FactArticle } from './claims';

/** Sentences of an article that are looked at. */
const WITHIN = 12;
/** How alike two sentences must be. */
const SAME_EVENT = 0.5;
/** Letters of the subject that is shown. */
const MOST_SUBJECT = 140;

interface Dated {
  article: number;
  report: number;
  sentence: PreparedSentence;
  day: string;
}

function dayOf(words: readonly string[], language: string): string | null {
  const days = words.filter((word) => weekdayBit(word, language) > 0);
  return days.length === 1 ? (days[0] ?? null) : null;
}

const placesOf = (terms: readonly Term[]): Map<string, number[]> => new Map(terms.map(({ stem, at }) => [stem, [at]]));

/** Do the two sentences have the same words around their days? */
function sameSlot(one: Dated, other: Dated, language: string): boolean {
  const terms = termsOf(other.sentence.text, language);
  const { slots } = lay(termsOf(one.sentence.text, language), { text: other.sentence.text, terms, places: placesOf(terms) }, language);
  return slots.some(({ own, theirs }) => own.some(({ word }) => word === one.day) && theirs.some(({ word }) => word === other.day));
}

const shown = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);

/** Differences in days, each of two reports. An article that names the other day too does not contradict. */
export function daysApart(articles: readonly FactArticle[], language: string): Difference[] {
  const dated = articles.flatMap((article, i) =>
    preparedOf(article, language).slice(0, WITHIN).flatMap((sentence): Dated[] => {
      const day = dayOf(sentence.allWords, language);
      return day === null ? [] : [{ article: i, report: article.report ?? i, sentence, day }];
    }),
  );
  const bags = new BagIndex(dated.map(({ sentence, day }) => sentence.words.filter((word) => word !== day)));
  const names = (article: number, day: string): boolean => preparedOf(articles[article] ?? { text: '' }, language).some(({ allWords }) => allWords.includes(day));
  const found: Difference[] = [];
  dated.forEach((one, i) => {
    for (const j of bags.near(i, SAME_EVENT)) {
      const other = dated[j];
      if (!other || j <= i || other.report === one.report || other.day === one.day || found.length > 0) continue;
      if (names(one.article, other.day) || names(other.article, one.day) || !sameSlot(one, other, language)) continue;
      const by = ({ article, sentence }: Dated) => [{ article: articles[article]?.id ?? '', quote: sentence.quote, at: articles[article]?.publishedAt ?? articles[article]?.firstSeenAt ?? new Date(0).toISOString() }];
      const values = [one, other].map((of) => ({ value: shown(of.day), by: by(of) })).sort((a, b) => ((a.by[0]?.at ?? '') < (b.by[0]?.at ?? '') ? 1 : -1));
      found.push({ kind: 'date', subject: one.sentence.text.slice(0, MOST_SUBJECT), values });
    }
  });
  return found;
}
