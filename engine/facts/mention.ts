/** What a report states, with the room that its words leave, and whether two figures can both be true. */
import type { Difference } from '../contract/story';
import { HEAD, preparedOf } from '../summary/prepared';
import { quantities, type Quantity } from '../text/numbers';
import type { FactArticle } from './claims';

export type Room = 'exact' | 'about' | 'least' | 'most';

export interface Mention {
  /** Place among the story's articles. */
  article: number;
  /** The passage, word for word. */
  sentence: string;
  value: number;
  /** As it is shown, with the words that leave room: "at least 12". */
  shown: string;
  room: Room;
}

/** What several reports state of one thing, each article once. */
export interface Group {
  kind: Difference['kind'];
  subject: string;
  /** `same` is equal where two of them say the same. */
  mentions: readonly (Pick<Mention, 'article' | 'sentence' | 'shown'> & { same: string | number })[];
}

const room = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})\s+(?:a |an |the |its |their |another )?[$€£¥]?\s?$`, 'iu');

/** Words before a figure that leave room: "more than 2 %" and "3 %" may both be true. */
const ROOM: Readonly<Record<string, Readonly<Record<Exclude<Room, 'exact'>, RegExp>>>> = {
  en: {
    about: room('about|around|roughly|approximately|some|(?:an )?estimated|close to|nearly|almost|approaching|virtually|(?:just|slightly|a little|well) (?:over|above|under|below|shy of)|just (?:more|less) than|just short of'),
    least: room('more than|over|at least|upwards of|exceed(?:s|ed|ing)?|above|no (?:fewer|less) than|greater than|in excess of|north of|not less than|surpass(?:es|ed|ing)|topp(?:ed|ing)|tops|a minimum of'),
    most: room('up to|as many as|as much as|under|below|less than|fewer than|at most|no more than|not more than|a maximum of|as high as'),
  },
  de: { about: room('rund|etwa|circa|ca\\.|ungefähr|knapp|fast|gut|nahezu'), least: room('mehr als|mindestens|über|wenigstens'), most: room('bis zu|weniger als|höchstens|unter|maximal') },
  fr: { about: room('environ|près de|quelque|presque|autour de|à peu près'), least: room('plus de|au moins|au minimum'), most: room("jusqu'à|moins de|au plus|au maximum") },
  es: { about: room('unos|unas|cerca de|casi|alrededor de|aproximadamente'), least: room('más de|al menos|por lo menos|como mínimo'), most: room('hasta|menos de|como máximo') },
  pt: { about: room('cerca de|quase|aproximadamente|perto de|em torno de|uns|umas'), least: room('mais de|ao menos|pelo menos|no mínimo'), most: room('até|menos de|no máximo') },
  it: { about: room('circa|quasi|intorno a|attorno a|poco più di'), least: room('più di|oltre|almeno|non meno di'), most: room('fino a|meno di|al massimo') },
  nl: { about: room("ongeveer|circa|zo'n|rond|bijna|naar schatting"), least: room('meer dan|minstens|ruim|zeker|tenminste|ten minste'), most: room('tot|maximaal|minder dan|hooguit') },
};
/** Words after it that do. */
const ROOM_AFTER = /^(?:\s?\+|\s*-?plus\b|\s+or (?:more|so)\b)/iu;
/** How far a figure reaches, as shares of it. "At least 14" speaks against 10 and against 30, not against 17. */
const REACH: Readonly<Record<Exclude<Room, 'exact'>, readonly [number, number]>> = { about: [0.88, 1.12], least: [0.95, 1.6], most: [0.6, 1.05] };
/** Letters before a figure among which words that leave room are looked for. */
const BEFORE = 26;

/** What the words around a figure leave open, and the figure with them. */
export function roomAround(text: string, start: number, end: number, language: string): { room: Room; shown: string } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const table = ROOM[language];
  for (const room of ['about', 'least', 'most'] as const) {
    const match = table?.[room].exec(before);
    if (match) return { room, shown: `${match[0]}${text.slice(start, end)}`.trim() };
  }
  // "A dozen" is seldom counted.
  if (/^dozen$/iu.test(text.slice(start, end))) return { room: 'about', shown: `a ${text.slice(start, end)}` };
  const after = ROOM_AFTER.exec(text.slice(end, end + 12));
  return { room: after ? 'least' : 'exact', shown: text.slice(start, end + (after?.[0].length ?? 0)) };
}

/** What a figure is of: counted one by one and told so (tolls, votes, ages), counted, or measured (money, shares, miles). */
export type Nature = 'counted' | 'count' | 'measured';
/** Up to this a count is not rounded. */
const UNROUNDED: Readonly<Record<Nature, number>> = { counted: 150, count: 20, measured: 0 };

/** The last place that a figure states: 1,375 is stated to 1, 1.4 billion to a hundred million. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/** Is one exact figure the other, rounded? */
function isRounding(a: number, b: number, nature: Nature): boolean {
  const [apart, place, size] = [Math.abs(a - b), Math.max(lastPlace(a), lastPlace(b)), Math.max(Math.abs(a), Math.abs(b))];
  // A hair of room, since 2.1 - 2.05 is a little more than 0.05 to a computer.
  if (nature === 'measured' && apart <= place * 0.501 && apart <= 0.2 * size) return true;
  return Math.min(Math.abs(a), Math.abs(b)) > UNROUNDED[nature] && apart < place && apart <= 0.05 * size;
}

type Figure = Pick<Mention, 'value' | 'room'>;

/** May both figures be true? */
export function compatible(a: Figure, b: Figure, nature: Nature): boolean {
  if (a.value === b.value) return true;
  // Two lower bounds are always true together; far apart they still tell a reader different things.
  if (a.room === b.room && a.room !== 'exact') return Math.abs(a.value - b.value) <= 0.12 * Math.max(a.value, b.value);
  if (a.room === 'exact' && b.room === 'exact') return isRounding(a.value, b.value, nature);
  const reaches = (one: Figure, other: Figure): boolean => {
    if (one.room === 'exact') return false;
    const [from, to] = REACH[one.room];
    return other.value >= from * one.value && other.value <= to * one.value;
  };
  return reaches(a, b) || reaches(b, a);
}

/** When an article says what it says: what it claims, else when it was seen. */
export const momentOf = ({ publishedAt, firstSeenAt }: FactArticle): string => publishedAt ?? firstSeenAt ?? new Date(0).toISOString();

/** Days after which another figure is a later one. */
const SAME_TIME_DAYS = 3;
const DAY_MS = 86_400_000;

/** Were two articles written so near to one another that what they say can be held against each other? */
export function sameTime(a: FactArticle | undefined, b: FactArticle | undefined): boolean {
  const [one, other] = [a?.publishedAt ?? a?.firstSeenAt, b?.publishedAt ?? b?.firstSeenAt];
  return !one || !other || Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_TIME_DAYS * DAY_MS;
}

const rests = new WeakMap<FactArticle, readonly Quantity[]>();

/** Every figure of an article. */
export function allFigures(article: FactArticle | undefined, language: string): readonly Quantity[] {
  if (!article) return [];
  const rest = rests.get(article) ?? quantities(article.text.slice(HEAD), language);
  rests.set(article, rest);
  return [...preparedOf(article, language).flatMap(({ figures }) => figures), ...rest];
}
