/** Days that reports give one event differently: the same words around another weekday or date. */
import { preparedOf } from '../summary/prepared';
import { fold } from '../text/tokens';
import { weekdayBit, weekdayNames } from '../text/weekdays';
import type { FactArticle } from './claims';
import { momentOf, type Group } from './mention';
import { slotsApart, type Filled } from './slots';

/** Sentences of an article that are looked at. */
const WITHIN = 30;
/** Words that a sentence has in common with one that tells the same event. */
const FEWEST_OF_EVENT = 3;
const DAY_MS = 86_400_000;
/** More days than this apart are two events, or two years' days. */
const MOST_APART = 14;
/** Letters before a day that say what day it is. */
const LEAD = 40;
/** What was said has days of its own. */
const SAID = /(?:\b(?:said|says|told|added|speaking|wrote)|\bin (?:a|an) (?:\p{L}+\s)?(?:statement|interview|tweet))\s(?:\p{L}+\s)?(?:on\s)?(?:late\s|early\s)?$/iu;
const ANOTHER = /\b(?:next|last|every|each|until|till|by|through|before|after|since|from|super|black|ash|good|fat|cyber|bloody)\s+$/iu;

interface Dated extends Filled {
  /** Milliseconds at its begin, UTC, in the year that fits the article; null where it cannot be told. */
  day: number | null;
}

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** The names of a language's months, and their first three letters where English shortens them. */
function months(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, { month: 'long', timeZone: 'UTC' });
  const names = new Map(Array.from({ length: 12 }, (_, month) => [fold(format.format(Date.UTC(2023, month, 15))), month]));
  if (language === 'en') for (const [name, month] of [...names]) for (const short of [name.slice(0, 3), name.slice(0, 4)]) if (name !== 'may') names.set(short, month);
  monthsOf.set(language, names);
  return names;
}

/** Names as they are written: small, or with a capital. Cheaper than to look for every case of every letter. */
const written = (names: Iterable<string>): string => [...names].flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]).join('|');

const patterns = new Map<string, RegExp>();
function patternOf(key: string, make: () => RegExp): RegExp {
  const pattern = patterns.get(key) ?? make();
  patterns.set(key, pattern);
  return pattern;
}
const weekdaysOf = (language: string): RegExp => patternOf(`days ${language}`, () => new RegExp(`(?<!\\p{L})(?:${written(weekdayNames(language))})(?!\\p{L})`, 'gu'));
/** A quick look that passes over most sentences. */
const tellingOf = (language: string): RegExp => patternOf(`any ${language}`, () => new RegExp(written([...weekdayNames(language), ...months(language).keys()])));

/** A day of the year; with its year it stands under a picture, or is long ago. */
const DATE = /(?<!\p{L})(?:(?<month>\p{L}{3,12})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?(?:percent|%|,\s(?:19|20)\d\d))|(?<day2>\d{1,2})(?:\.|er|º)?\s(?:de\s)?(?<month2>\p{L}{3,12})(?!\s?,?\s(?:19|20)\d\d))(?!\p{L})/gu;

/** The days that a sentence names, as long as it names no more than one. */
function dayIn(article: FactArticle, place: number, sentence: ReturnType<typeof preparedOf>[number], language: string): Dated[] {
  const names = months(language);
  const { quote: text } = sentence;
  const published = Date.parse(momentOf(article));
  const found: Dated[] = [];
  for (const match of text.matchAll(weekdaysOf(language))) {
    const bit = weekdayBit(match[0].toLowerCase(), language);
    if (ANOTHER.test(text.slice(Math.max(0, match.index - LEAD), match.index))) continue;
    const back = (new Date(published).getUTCDay() - Math.log2(bit) + 7) % 7;
    const day = article.publishedAt && back < 6 ? Math.floor(published / DAY_MS - back) * DAY_MS : null;
    found.push({ article: place, sentence, start: match.index, end: match.index + match[0].length, same: `weekday ${bit}`, shown: match[0].charAt(0).toUpperCase() + match[0].slice(1), day });
  }
  for (const match of text.matchAll(DATE)) {
    const { month = match.groups?.month2 ?? '', day = match.groups?.day2 ?? '' } = match.groups ?? {};
    const at = names.get(month.toLowerCase());
    if (at === undefined || Number(day) < 1 || Number(day) > 31) continue;
    const year = new Date(published).getUTCFullYear();
    const value = [year - 1, year, year + 1].map((one) => Date.UTC(one, at, Number(day))).sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null;
    found.push({ article: place, sentence, start: match.index, end: match.index + match[0].length, same: `date ${at} ${Number(day)}`, shown: match[0], day: value });
  }
  const [only] = found;
  return only && found.length === 1 && !SAID.test(text.slice(Math.max(0, only.start - LEAD), only.start)) ? found : [];
}

/** Days of one event that differ. An article that tells the event with the other day too does not contradict. */
export function daysApart(articles: readonly FactArticle[], language: string): Group[] {
  const dated = articles.flatMap((article, i) =>
    preparedOf(article, language).slice(0, WITHIN).flatMap((sentence) => (tellingOf(language).test(sentence.quote) ? dayIn(article, i, sentence, language) : [])),
  );
  const days = new Map(dated.map((one) => [one as Filled, one.day]));
  const conflict = (a: Filled, b: Filled): boolean => {
    const [one, other] = [days.get(a) ?? null, days.get(b) ?? null];
    // Two weekdays differ whatever their dates; a weekday and a date only where both are known.
    if (one === null || other === null) return a.same.startsWith('weekday') && b.same.startsWith('weekday');
    return one !== other && Math.abs(one - other) <= MOST_APART * DAY_MS;
  };
  const knows = (article: number, { shown, sentence }: Filled): boolean => {
    const own = new Set(sentence.words);
    return preparedOf(articles[article] ?? { text: '' }, language).some(({ quote, words }) => quote.toLowerCase().includes(shown.toLowerCase()) && words.filter((word) => own.has(word)).length >= FEWEST_OF_EVENT);
  };
  return slotsApart(articles, language, 'date', dated, conflict, knows);
}
