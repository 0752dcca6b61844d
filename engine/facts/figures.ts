/**
 * Figures that two reports give of one thing. A figure is known by what it counts and by the words beside it: of every
 * other article the figure of the same kind with the most of these words in common is its counterpart, if it is that
 * figure's counterpart too. Counterparts that differ a little are a difference; those that differ much are nearly always
 * of two things (`docs/quality.md`).
 */
import { preparedOf } from '../summary/prepared';
import type { Quantity } from '../text/numbers';
import { oppositesOf } from '../text/lexicon/related';
import { stemOf } from '../text/stems';
import { isStopWord, words } from '../text/tokens';
import { BagIndex } from '../text/word-index';
import type { FactArticle } from './claims';
import { gapped } from './slots';
import { allFigures, compatible, roomAround, sameTime, type Group, type Mention, type Nature } from './mention';

/** Letters of an article in which figures are compared. */
const FIRST = 4000;
/** Letters on either side of a figure that say what it is of. */
const BESIDE = 100;
/** Letters before it that may say it is none of those that are compared. */
const LEAD = 40;
/** Words on either side that are its neighbours. */
const NEIGHBOURS = 3;

interface Figure extends Omit<Mention, 'room' | 'shown'> {
  unit: string;
  start: number;
  end: number;
  /** Stems of what is counted: "Republican senators". */
  counted: readonly string[];
  /** Words before it and after it, as far as they are said of it. */
  before: string;
  after: string;
  /** Stems of these words. */
  bag: readonly string[];
  /** The nearest before it, and after what is counted. */
  neighbours: readonly [readonly string[], readonly string[]];
}

/** What sets a figure apart from another of its kind; worked out of the few that are compared. */
interface Setting {
  /** Names beside it, as far as they tell names apart. */
  names: ReadonlySet<string>;
  /** Months, weekdays, years and spans beside it, by kind. */
  times: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the hour, a year, on average. */
  rate: boolean;
  /** What was before: "up from 12". */
  earlier: boolean;
}

const MONEY_OR_SHARE = /^(?:[A-Z]{3}|%)$/u;
const PEOPLE = new Set(['person', 'people', 'passenger', 'man', 'woman', 'other', 'menschen', 'personen', 'personnes', 'personas', 'pessoas', 'persone', 'mensen'].map((word) => stemOf(word, 'en')));
/** Stands for everyone who is counted in persons. */
const PERSON = '*person';

const ORDINAL = /^(?:st|nd|rd|th|º|ª|°)(?!\p{L})/iu;
/** "Six of the eight", "one in ten", "10 to 15", "between 4 and": a part, a span, a score. */
const PART = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most|some|all|none|each|one) (?:of|out of|in) (?:\S+ ){0,3}$|\d\s?(?:[-–—/:.]|to|and|or|bis|à|a)\s?[$€£]?\s?$|\b(?:between|zwischen|entre)\s+\S+\s+$/iu;
const SPAN = /^\s*(?:[-–—/:]\s?\d|(?:to|or|bis|à|and)\s+[$€£]?\s?\d)/iu;
/** "Two others", "another three", "the first six": some of them. */
const REST = /^\s+(?:other|more|additional|further|others|extra)\b/iu;
const REST_BEFORE = /\b(?:another|other|additional|further|extra|remaining|first|last|next|top|previous)\s+(?:\S+\s)?$/iu;
/** A number that names something: "Category 4", "Boeing 737", "Sept. 11". */
const NAMING = /(?:^|\s)(\p{Lu}[\p{L}.]*|no\.?|number|age|aged|section|article|chapter|page|phase|category|type|class|level|part|room)\s$/u;
const AGE = /^[\s-]*(?:years?[\s-]olds?|years? ago|something)\b/iu;
const CLOCK = /^\s?(?:a\.?m|p\.?m|o'clock)\b/iu;
const RATE = /\b(?:per|each|every|a (?:day|week|month|year|hour|minute|barrel|share|gallon|piece|person)|an hour|annual(?:ly)?|daily|weekly|monthly|hourly|average|median|apiece)\b/iu;
const EARLIER = /\b(?:(?:up|down|r[oi]se[sn]?|raised?|fell|falls?|increas\w+|cut|drop\w*|gr[eo]w\w*|lower\w*|reduc\w+|expand\w*|chang\w+)\b[^,;]{0,25}\bfrom|(?<!(?:more|less|fewer|greater|rather|higher|lower) )than|previous(?:ly)?|earlier|formerly|had been|initially|originally|compared (?:with|to)|versus|against)\s+(?:a |an |the |about |around |nearly )*$/iu;
const FORMER = /\b(?:original|initial|former|prior|earlier|previous)\b/iu;
/** Of polls, counts under way, a storm's hours and markets there are many figures at one time. */
const MANY_AT_ONCE = /\b(?:polls?|polled|polling|surveys?|surveyed|respondents|precincts?|respectively|forecasts?|winds?|mph|km\/h|yields?|stocks?|shares|trading|intraday|nasdaq|dow|(?:percent|%) of (?:the )?(?:\S+ )?(?:votes?|voters))\b/iu;
/** Shares of people who think something are a poll's, whether or not it says so. */
const OPINION = /\b(?:favou?r(?:s|ed|able)?|(?:dis)?approv\w+|support(?:s|ed)?|oppos\w+|believes?d?|thinks?|thought|said (?:they|the same)|views?)\b/iu;
/** What follows a share or a sum after these is another's. */
const CLAUSE = /[,;:]|\b(?:and|while|but|whereas|compared)\b/iu;
const TIMES: Readonly<Record<string, RegExp>> = {
  day: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu,
  month: /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/giu,
  year: /\b(?:19|20)\d\d\b/gu,
  span: /\b(?:last|this|next|previous|past|prior|same|first|second|third|fourth) (?:day|week|month|quarter|year|season|decade)\b/giu,
};
/** No names: days, months and what people are called by. */
const CALLED = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mrs?|ms|dr|sen|rep|gov|gen|president|senator|the)\.?$/u;
/** Letters by which names are told apart, so that "Canada" and "Canadian" are one. */
const NAME_LETTERS = 6;

const stemmed = (text: string, language: string): string[] => words(text, language).map((word) => stemOf(word, language));
const personOr = (stem: string): string => (PEOPLE.has(stem) ? PERSON : stem);

/** The words right after a figure that say what is counted, up to three. */
function countedAfter(text: string, language: string): string[] {
  const found: string[] = [];
  for (const [, gap = '', word = ''] of text.matchAll(/([^\p{L}]*)(\p{L}[\p{L}'’-]*)/gu)) {
    if (!/^[\s-]*$/u.test(gap)) break;
    const folded = word.toLowerCase();
    if (isStopWord(folded, language)) {
      if (found.length > 0 || !/^(?:of|the|de|des|der|di)$/u.test(folded)) break;
    } else if (found.push(personOr(stemOf(folded, language))) === 3) break;
  }
  return found;
}

function namesIn(text: string): Set<string> {
  const found = [...text.matchAll(/(?<=(?:[\p{L}\d,;:’')”-]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.)\s+["“(]?)\p{Lu}[\p{L}’'.&-]+/gu)].map(([word]) => word.toLowerCase().replace(/['’]s?$/u, ''));
  return new Set(found.filter((word) => !CALLED.test(word)).map((word) => word.slice(0, NAME_LETTERS)));
}

function timesIn(text: string): Map<string, Set<string>> {
  return new Map(Object.entries(TIMES).map(([kind, pattern]) => [kind, new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))]));
}

function isNaming(lead: string, language: string): boolean {
  const word = NAMING.exec(lead)?.[1];
  return word !== undefined && !isStopWord(word.toLowerCase(), language);
}

/** The figures of an article that can be compared. */
function figuresOf(article: FactArticle, place: number, language: string): Figure[] {
  return preparedOf(article, language).flatMap((sentence): Figure[] => {
    if (sentence.start >= FIRST) return [];
    const { quote: text, figures: all } = sentence;
    return all.flatMap((one, k): Figure[] => {
      const { start, value, unit, surface } = one;
      const end = start + surface.length;
      const [lead, rest] = [text.slice(Math.max(0, start - LEAD), start), text.slice(end, end + 60)];
      if (ORDINAL.test(text.slice(one.end)) || PART.test(lead) || SPAN.test(rest) || REST.test(rest) || REST_BEFORE.test(lead) || AGE.test(rest) || CLOCK.test(rest)) return [];
      const money = MONEY_OR_SHARE.test(unit);
      const counted = money ? [] : countedAfter(rest, language);
      if (!money && (counted.length === 0 || (value >= 1900 && value <= 2100) || isNaming(lead, language))) return [];
      // What stands beyond another figure of the kind is said of that one.
      const isRival = (other: Quantity): boolean => (money ? other.unit === unit : other.unit === '' || counted.includes(personOr(stemOf(other.unit, language))));
      const before = text.slice(Math.max(0, start - BESIDE, ...all.slice(0, k).filter(isRival).map((other) => other.end)), start);
      const beyond = text.slice(end, Math.min(end + BESIDE, ...all.slice(k + 1).filter(isRival).map((other) => other.start)));
      const after = money ? (beyond.split(CLAUSE, 1)[0] ?? '') : beyond;
      const [left, right] = [stemmed(before, language), stemmed(after, language)];
      return [{
        article: place, sentence: text, value, unit, start, end, counted, before, after,
        bag: [...new Set([...left, ...right])].filter((stem) => !counted.includes(stem)),
        neighbours: [left.slice(-NEIGHBOURS), right.filter((stem) => stem !== counted[0] && !PEOPLE.has(stem)).slice(0, NEIGHBOURS)],
      }];
    });
  });
}

function settingOf({ before, after, sentence, start }: Figure): Setting {
  const beside = `${before} ${after}`;
  return { names: namesIn(beside), times: timesIn(beside), rate: RATE.test(beside), earlier: EARLIER.test(sentence.slice(Math.max(0, start - LEAD), start)) || FORMER.test(before) };
}

const sameKind = (a: Figure, b: Figure): boolean =>
  MONEY_OR_SHARE.test(a.unit) || MONEY_OR_SHARE.test(b.unit) ? a.unit === b.unit : a.counted.some((stem) => b.counted.includes(stem));

const inCommon = (a: readonly string[], b: readonly string[]): number => a.filter((word) => b.includes(word)).length;
/** Nothing in common, where both have something. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

const NONE: ReadonlySet<string> = new Set();

/** Below this the smaller of two figures is, as a share of the larger, a figure of something else. */
const NEAR = 0.8;
/** Other than another figure, and near to it. */
function isNear(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  return a.value < b.value ? a.value >= NEAR * b.value : b.value >= NEAR * a.value;
}
/** From this on two figures of some size are hardly of two things. */
const VERY_NEAR = 0.9;
const SOME_SIZE = 9;
/** Least overlap of the words beside two figures: of counterparts at all, of figures that are near, and where no tables of the language's words help. */
const LEAST = 0.06;
const ALIKE = 0.2;
const ALIKE_UNAIDED = 0.42;

/** Are two counterparts of one thing, as far as their words tell? */
function sameThing(a: Figure, b: Figure, overlap: number, language: string): boolean {
  const shared = inCommon(a.bag, b.bag);
  if (language !== 'en') return overlap >= ALIKE_UNAIDED && shared >= 3;
  const beside = inCommon(a.neighbours[0], b.neighbours[0]) + inCommon(a.neighbours[1], b.neighbours[1]);
  const counted = inCommon(a.counted, b.counted);
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const alike = less >= VERY_NEAR * more && less >= SOME_SIZE ? overlap >= ALIKE || counted >= 2 || beside >= 1 : overlap >= ALIKE && ((shared >= 3 && beside >= 1) || (counted >= 2 && beside >= 2));
  // "Page report" is one thing, whoever is named beside it.
  return alike && !setApart(a, b, language, counted >= 2 && less >= VERY_NEAR * more);
}

/** Does something beside two figures say that they are of two things? Names need not where it is sure what is counted. */
function setApart(a: Figure, b: Figure, language: string, sure: boolean): boolean {
  if (MANY_AT_ONCE.test(a.sentence) || MANY_AT_ONCE.test(b.sentence)) return true;
  if (a.unit === '%' && (OPINION.test(a.sentence) || OPINION.test(b.sentence))) return true;
  const [one, other] = [settingOf(a), settingOf(b)];
  if (one.rate !== other.rate || one.earlier !== other.earlier || (!sure && apart(one.names, other.names))) return true;
  if ([...one.times].some(([kind, own]) => apart(own, other.times.get(kind) ?? NONE))) return true;
  // "From 2007 through 2014" is neither "2014" nor "last year".
  const years = [one, other].map(({ times }) => times.get('year')?.size ?? 0);
  if (years[0] !== years[1] && (Math.min(...years) > 0 || [one, other].some(({ times }) => [...(times.get('span') ?? [])].some((span) => span.endsWith('year'))))) return true;
  return a.bag.some((stem) => !b.bag.includes(stem) && [...oppositesOf(stem, language)].some((opposite) => b.bag.includes(opposite) && !a.bag.includes(opposite)));
}

/** What reports give differently, each with the article's own figure. */
export function figuresApart(articles: readonly FactArticle[], language: string, taken: (figure: Pick<Mention, 'article' | 'sentence'> & { start: number }) => boolean): Group[] {
  const figures = articles.flatMap((article, i) => figuresOf(article, i, language)).filter((figure) => !taken(figure));
  const index = new BagIndex(figures.map(({ bag, counted }) => [...bag, ...counted]));
  const reportOf = ({ article }: Figure): number => articles[article]?.report ?? article;
  const nearest: (Map<number, { place: number; overlap: number }> | undefined)[] = [];
  /** Of a figure the counterpart in each other article, where there is one. */
  const nearestOf = (i: number): Map<number, { place: number; overlap: number }> => {
    const known = nearest[i];
    if (known) return known;
    const best = new Map<number, { place: number; overlap: number }>();
    const a = figures[i];
    for (const [place, overlap] of a ? index.overlaps(i, LEAST) : []) {
      const b = figures[place];
      if (!a || !b || b.article === a.article || !sameKind(a, b)) continue;
      const before = best.get(b.article);
      if (!before || before.overlap < overlap || (before.overlap === overlap && b.value === a.value)) best.set(b.article, { place, overlap });
    }
    return (nearest[i] = best);
  };
  const knows = knowledgeOf(articles, language);
  const told = (one: Figure): Mention => ({ ...one, ...roomAround(one.sentence, one.start, one.end, language) });
  const natureOf = (a: Figure, b: Figure): Nature => (MONEY_OR_SHARE.test(a.unit) || !Number.isInteger(a.value) || !Number.isInteger(b.value) ? 'measured' : 'count');
  const differ = (a: Figure, b: Figure, overlap: number): boolean =>
    isNear(a, b) && !compatible(told(a), told(b), natureOf(a, b)) && sameTime(articles[a.article], articles[b.article]) && sameThing(a, b, overlap, language) && !knows(a.article, b) && !knows(b.article, a);
  const done = new Set<number>();
  return figures.flatMap((a, i): Group[] => {
    // Most figures have none that is near to them anywhere, and need not be looked for.
    if (done.has(i) || !figures.some((b) => isNear(a, b) && reportOf(a) !== reportOf(b))) return [];
    const others = [...nearestOf(i).values()].flatMap(({ place, overlap }) => {
      const b = figures[place];
      if (!b || done.has(place) || reportOf(b) === reportOf(a) || nearestOf(place).get(a.article)?.place !== i) return [];
      return a.value === b.value || differ(a, b, overlap) ? [{ b, place }] : [];
    });
    if (!others.some(({ b }) => b.value !== a.value)) return [];
    for (const { place } of others) done.add(place);
    return [{ kind: 'number', subject: gapped(a.sentence, a.start, a.end), mentions: [a, ...others.map(({ b }) => b)].map((one) => ({ ...told(one), same: one.value })) }];
  });
}

/** Does an article give another's figure too, of whatever? Then it does not contradict it. */
function knowledgeOf(articles: readonly FactArticle[], language: string): (article: number, figure: Figure) => boolean {
  return (article, { value, unit, counted }) => {
    const money = MONEY_OR_SHARE.test(unit);
    return allFigures(articles[article], language).some((one) => one.value === value && (money ? one.unit === unit : value > 20 ? !MONEY_OR_SHARE.test(one.unit) : counted.includes(personOr(stemOf(one.unit, language)))));
  };
}
