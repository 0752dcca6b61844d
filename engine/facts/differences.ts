/** Where outlets differ: a quantity, a toll, an age or a day of one thing, given differently by independent reports. */
import type { Difference } from '../contract/story';
import { quantities, type Quantity } from '../text/numbers';
import { HEAD, preparedOf } from '../summary/prepared';
import { words } from '../text/tokens';
import { BagIndex } from '../text/word-index';
import type { FactArticle } from './claims';
import { daysApart } from './days';
import { agesOf, OF_A_DAY, tollsOf } from './tolls';

type Room = 'exact' | 'about' | 'least' | 'most';

/** Words before a figure that leave room: "more than 2 %" and "3 %" may both be true. */
const ROOM: Readonly<Record<string, Readonly<Record<Exclude<Room, 'exact'>, RegExp>>>> = {
  en: { about: /\b(about|around|roughly|approximately|some|estimated|close to|nearly|almost)\s*$/iu, least: /\b(more than|over|at least|upwards of|exceeding)\s*$/iu, most: /\b(up to|as many as|under|less than|fewer than|at most)\s*$/iu },
  de: { about: /\b(rund|etwa|circa|ca\.|knapp|fast)\s*$/iu, least: /\b(mehr als|mindestens)\s*$|(?<!\p{L})über\s*$/iu, most: /\b(bis zu|weniger als|höchstens)\s*$/iu },
  fr: { about: /(?<!\p{L})(environ|près de|quelque)\s*$/iu, least: /(?<!\p{L})(plus de|au moins)\s*$/iu, most: /(?<!\p{L})(jusqu'à|moins de)\s*$/iu },
  es: { about: /(?<!\p{L})(unos|unas|cerca de|casi|alrededor de)\s*$/iu, least: /(?<!\p{L})(más de|al menos)\s*$/iu, most: /(?<!\p{L})(hasta|menos de)\s*$/iu },
};
/** How far a figure reaches, as shares of it. "At least 14" speaks against 10, not against 17. */
const REACH: Readonly<Record<Room, readonly [number, number]>> = { exact: [0.95, 1.05], about: [0.88, 1.12], least: [0.95, 1.6], most: [0.65, 1.05] };
/** Up to this a count is not rounded. */
const SMALL = 20;
/** The same for tolls and ages, which are counted one by one. */
const COUNTED = 150;

interface Mention {
  article: number;
  report: number;
  outlet: string;
  at: string;
  sentence: string;
  bag: Set<string>;
  quantity: Quantity;
  /** What its words leave open. */
  room: Room;
  /** Of what, where its words say so: a toll's kind, a person. */
  of: string | null;
  subject: string;
}

const PART = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most|some|all|none|each|one) of (?:\S+ ){0,3}$/iu;
const REST = /^\s+(?:other|more|additional|further)\b/iu;

/** How alike two sentences must be for their figures to be of one thing. */
const SAME_THING = 0.42;
/** A toll is told in many words, and a story has one. */
const SAME_TOLL = 0.25;
const TOLL = /^(deaths?|dead|killed|died|injured|wounded|missing|fatalities|casualties|victims|arrests?|arrested|tote|todesopfer|verletzte|morts?|blessés|muertos|heridos|mortos|feridos|morti|feriti|doden|gewonden)$/u;
/** Words that two sentences must share, however rare these are. */
const FEWEST_SHARED = 3;
/** Letters of an article in which figures are compared. */
const FIRST = 4000;
const MOST = 5;

function shownUnit(unit: string): boolean {
  return unit.length > 2 || unit === '%';
}

/** Words without those of a figure. */
const without = (all: readonly string[], figure: readonly string[]): Set<string> => new Set(all.filter((word) => !figure.includes(word)));

function mentionsOf(articles: readonly FactArticle[], language: string): Mention[] {
  return articles.flatMap((article, i) =>
    preparedOf(article, language).flatMap(({ quote: text, start, words: own, figures: all }) => {
      if (start >= FIRST || all.length === 0 || OF_A_DAY.test(text)) return [];
      return all
        // Two figures of one unit in a sentence are of two things, and which is which cannot be told.
        .filter((one) => all.filter(({ unit }) => sameUnit(unit, one.unit)).length === 1)
        // Years, times and ages of bare numbers say little; a counted word or a unit is needed.
        // "Six of the state's eight dioceses", "two other men": what is counted is a part, or what is left.
        .filter((one) => !PART.test(text.slice(Math.max(0, one.start - 40), one.start)) && !REST.test(text.slice(one.end, one.end + 12)))
        .filter(({ unit, value }) => shownUnit(unit) && !(value >= 1900 && value <= 2100 && unit !== 'people'))
        .map((quantity): Mention => ({
          article: i,
          report: article.report ?? i,
          outlet: article.outlet,
          at: article.publishedAt ?? article.firstSeenAt ?? new Date(0).toISOString(),
          sentence: text,
          bag: without(own, words(quantity.surface, language)),
          quantity,
          room: roomOf(text.slice(Math.max(0, quantity.start - 20), quantity.start), language),
          of: null,
          subject: quantity.unit,
        }));
    }),
  );
}

/** Sentences that tell a story's own toll; further down stand those of earlier days. */
const TOLL_WITHIN = 8;

/** Tolls and ages, each article's first of a kind. */
function statedOf(articles: readonly FactArticle[], language: string): Mention[] {
  if (language !== 'en') return [];
  return articles.flatMap((article, i) => {
    const first = new Map<string, Mention>();
    for (const { quote: text, start, position, words: own, figures } of preparedOf(article, language)) {
      if (start >= FIRST || figures.length === 0) continue;
      for (const { of, subject, value, surface, start: at } of [...(position < TOLL_WITHIN ? tollsOf(text, figures) : []), ...agesOf(text)]) {
        if (first.has(of)) continue;
        first.set(of, {
          article: i,
          report: article.report ?? i,
          outlet: article.outlet,
          at: article.publishedAt ?? article.firstSeenAt ?? new Date(0).toISOString(),
          sentence: text,
          bag: without(own, words(surface, language)),
          quantity: { surface, value, unit: figures.find((one) => one.start === at)?.unit ?? '', start: at, end: at + surface.length },
          room: roomOf(text.slice(Math.max(0, at - 20), at), language),
          of,
          subject,
        });
      }
    }
    return [...first.values()];
  });
}

/** Words that the sentences of one toll share at least, beside the toll's own. */
const FEWEST_OF_TOLL = 2;
const KIND_WORDS = new Set('killed dead died deaths people injured wounded hurt arrested arrests detained missing officials police said'.split(' '));

const stem = (unit: string): string => unit.replace(/(es|s|en|n)$/u, '');
const PEOPLE = new Set(['people', 'person', 'passenger', 'men', 'women', 'menschen', 'personen', 'personne', 'persona']);
const sameUnit = (a: string, b: string): boolean => stem(a) === stem(b) || (PEOPLE.has(stem(a)) && PEOPLE.has(stem(b)));

function roomOf(before: string, language: string): Room {
  const words = ROOM[language];
  return (['about', 'least', 'most'] as const).find((room) => words?.[room].test(before)) ?? 'exact';
}

/** May both figures be true? */
function compatible(a: Mention, b: Mention): boolean {
  const reaches = ({ quantity, room, of }: Mention, { quantity: other }: Mention): boolean => {
    if (room === 'exact' && (quantity.value <= SMALL || (of !== null && quantity.value <= COUNTED))) return false;
    const [from, to] = REACH[room];
    return other.value >= from * quantity.value && other.value <= to * quantity.value;
  };
  // Two lower bounds are always true together; far apart they still tell a reader different things.
  if (a.room === b.room && a.room !== 'exact') return Math.abs(a.quantity.value - b.quantity.value) <= 0.12 * Math.max(a.quantity.value, b.quantity.value);
  return reaches(a, b) || reaches(b, a);
}

/** Differences of a story, those with most reports first. The same outlet's later figure replaces its earlier one. */
export function differences(articles: readonly FactArticle[], language = articles[0]?.language ?? 'en'): Difference[] {
  const mentions = mentionsOf(articles, language);
  const bags = new BagIndex(mentions.map(({ bag }) => [...bag]));
  const rests = new Map<number, readonly Quantity[]>();
  const restOf = (article: number): readonly Quantity[] => {
    const known = rests.get(article) ?? quantities(articles[article]?.text.slice(HEAD) ?? '', language);
    rests.set(article, known);
    return known;
  };
  // An article that gives the other's figure too, of whatever, does not contradict it.
  const knows = (article: number, { value, unit }: Quantity): boolean => {
    const isIt = (one: Quantity): boolean => one.value === value && sameUnit(one.unit, unit);
    const of = articles[article];
    return of !== undefined && (preparedOf(of, language).some(({ figures }) => figures.some(isIt)) || restOf(article).some(isIt));
  };
  const taken = new Set<Mention>();
  const found: { difference: Difference; reports: number }[] = [];
  const add = (group: readonly Mention[]): void => {
    const difference = differenceOf(group, articles);
    if (difference) found.push({ difference, reports: new Set(group.map((one) => one.report)).size });
  };
  const stated = statedOf(articles, language);
  for (const of of new Set(stated.map((one) => one.of))) {
    const [mention, ...others] = stated.filter((one) => one.of === of);
    if (!mention) continue;
    const sameThing = (other: Mention): boolean => /\s/u.test(of ?? '') || [...mention.bag].filter((word) => other.bag.has(word) && !KIND_WORDS.has(word)).length >= FEWEST_OF_TOLL;
    const agree = (other: Mention): boolean => mention.quantity.value === other.quantity.value || !(compatible(mention, other) || knows(other.article, mention.quantity) || knows(mention.article, other.quantity));
    add([mention, ...others.filter((other) => other.report !== mention.report && sameThing(other) && agree(other))]);
  }
  const told = new Set(stated.map((one) => `${one.article} ${one.sentence} ${one.quantity.start}`));
  mentions.forEach((mention, i) => {
    if (taken.has(mention) || told.has(`${mention.article} ${mention.sentence} ${mention.quantity.start}`)) return;
    const least = TOLL.test(mention.quantity.unit) ? SAME_TOLL : SAME_THING;
    const group = [mention];
    for (const j of bags.near(i, least)) {
      const other = mentions[j];
      if (!other || taken.has(other) || other.report === mention.report || group.some((one) => one.article === other.article)) continue;
      if (!sameUnit(mention.quantity.unit, other.quantity.unit)) continue;
      if ([...mention.bag].filter((word) => other.bag.has(word)).length < FEWEST_SHARED) continue;
      const same = mention.quantity.value === other.quantity.value;
      if (!same && (compatible(mention, other) || knows(other.article, mention.quantity) || knows(mention.article, other.quantity))) continue;
      group.push(other);
    }
    if (group.length < 2) return;
    for (const one of group) taken.add(one);
    add(group);
  });
  for (const difference of daysApart(articles, language)) found.push({ difference, reports: 2 });
  return found.sort((a, b) => b.reports - a.reports).slice(0, MOST).map(({ difference }) => difference);
}

function differenceOf(group: readonly Mention[], articles: readonly FactArticle[]): Difference | null {
  const latest = new Map<string, Mention>();
  for (const one of group) {
    const before = latest.get(one.outlet);
    if (!before || one.at > before.at) latest.set(one.outlet, one);
  }
  const byValue = new Map<number, Mention[]>();
  for (const one of latest.values()) byValue.set(one.quantity.value, [...(byValue.get(one.quantity.value) ?? []), one]);
  if (byValue.size < 2) return null;
  // A hundred times another is another thing, or a slip of reading.
  const values = [...byValue.keys()].map(Math.abs);
  if (Math.max(...values) > 20 * Math.max(1e-9, Math.min(...values))) return null;
  const newest = (mentions: readonly Mention[]): string => mentions.reduce((most, one) => (one.at > most ? one.at : most), '');
  const first = group[0];
  return {
    kind: 'number',
    subject: first?.subject ?? '',
    values: [...byValue.values()]
      .sort((a, b) => (newest(a) < newest(b) ? 1 : -1))
      .map((mentions) => ({
        value: mentions[0]?.quantity.surface ?? '',
        by: mentions.map((one) => ({ article: articles[one.article]?.id ?? '', quote: one.sentence, at: one.at })),
      })),
  };
}
