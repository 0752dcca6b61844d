/** How alike two articles are, as the numbers that the learned join decides by. */
import { FIELD_BITS, HEADER, LEAD, NAME, NORM, NORM_SCALE, NUMBER, RARITY_SCALE, TITLE, WEIGHT_SCALE } from './profile';

/** The numbers in their order; the model in data/join.json counts on it. */
export const FEATURES = [
  'cosine', // of all terms, TF-IDF
  'title', // cosine of the titles' terms, by rarity
  'head', // the same of title and lead
  'names', // the same of words written as names
  'numbers', // the same of numbers
  'least title', // share of a title, by rarity, that stands in the other article: the smaller of the two
  'most title', // the larger of the two
  'days', // between the two, at most 10; -1 if a time is unknown
  'undated', // articles of unknown time: 0, 1, 2
  'second rarest', // rarity of the second-rarest shared term
  'rare terms', // sum of the shared terms' rarities above 4
  'title terms', // shared by the titles
  'weekday shared', // a weekday named by both
  'weekdays differ', // both name weekdays, none in common
  'shared names', // number of names in both
  'names of the head', // share, by rarity, of title and lead's names that are the other's too: the smaller of the two
  'stranger', // rarity of the rarest name in a title that the other article lacks: the smaller of the two
  'rank', // cosine, as a share of the greatest that the newer article has with any, or of 0.35 if that is less
  'fewer terms', // of the shorter profile
  'more terms', // of the longer profile
  'shared terms', // number of terms in both
] as const;

export const DAY_MS = 86_400_000;
/** Days after which more days make no difference. */
const MOST_DAYS = 10;
/** From here on a shared term is worth adding up: about one article in fifty holds it. */
const RARE = 4;
const HEAD = TITLE | LEAD;
const TITLE_NAME = TITLE | NAME;

/** An article as it is compared: a profile within an array that may hold others. */
export interface Comparable {
  data: Uint32Array;
  /** Where the profile begins in `data`. */
  start: number;
  /** Milliseconds, or NaN if unknown. */
  time: number;
  /** Bits of the weekdays that the text names. */
  weekdays: number;
}

/** Places of `cosine`, of `shared terms`, and of `rank`, which only the comparison with all candidates can tell. */
export const COSINE = FEATURES.indexOf('cosine');
export const SHARED = FEATURES.indexOf('shared terms');
export const RANK = FEATURES.indexOf('rank');

/** Rarity of a name that a hundredth of all articles has; a new word in a language without a background is about as rare. */
const NAME_OF_SOME = 4.5;
/** Rarity of a name that only one event has. */
const RARE_NAME = 6;
/** Days between reports of what happened on different days. */
const DAYS_APART = 1.5;
const [DAYS, WEEKDAYS_DIFFER, STRANGER, SHARED_NAMES] = [FEATURES.indexOf('days'), FEATURES.indexOf('weekdays differ'), FEATURES.indexOf('stranger'), FEATURES.indexOf('shared names')];

/**
 * True if each headline has a rare name that the other article lacks, and the two have no name in common: "Velden beat Ostrava",
 * "Marenta beat Tolvane".
 */
export function namesOthers(features: Float64Array): boolean {
  return (features[STRANGER] ?? 0) >= NAME_OF_SOME && (features[SHARED_NAMES] ?? 0) === 0;
}

/**
 * True if each headline has a rare name that the other article lacks, and the two name different weekdays, days apart:
 * "wins Eastmark" on Tuesday, "wins Westmark" on Thursday. All else in such reports may be the same.
 */
export function tellsTwoEvents(features: Float64Array): boolean {
  return (features[STRANGER] ?? 0) >= RARE_NAME && (features[WEEKDAYS_DIFFER] ?? 0) > 0 && (features[DAYS] ?? 0) >= DAYS_APART;
}

/** Writes the features of two articles into `out`, which has a place for each of FEATURES; all but `rank`. */
export function compare(a: Comparable, b: Comparable, out: Float64Array): void {
  const p = a.data;
  const q = b.data;
  const n = p[a.start] ?? 0;
  const m = q[b.start] ?? 0;
  const endOfA = a.start + HEADER + n;
  const endOfB = b.start + HEADER + m;
  let cosine = 0, title = 0, head = 0, names = 0, numbers = 0, ofA = 0, ofB = 0, first = 0, second = 0, rare = 0, titleTerms = 0, sharedNames = 0, namesOfA = 0, namesOfB = 0, strangerOfA = 0, strangerOfB = 0, shared = 0;
  let i = a.start + HEADER;
  let j = b.start + HEADER;
  while (i < endOfA && j < endOfB) {
    const x = p[i] ?? 0;
    const y = q[j] ?? 0;
    const difference = (x >>> FIELD_BITS) - (y >>> FIELD_BITS);
    if (difference < 0) {
      if ((x & TITLE_NAME) === TITLE_NAME) strangerOfA = Math.max(strangerOfA, (p[n + i] ?? 0) >>> 16);
      i++;
      continue;
    }
    if (difference > 0) {
      if ((y & TITLE_NAME) === TITLE_NAME) strangerOfB = Math.max(strangerOfB, (q[m + j] ?? 0) >>> 16);
      j++;
      continue;
    }
    const u = p[n + i] ?? 0;
    const v = q[m + j] ?? 0;
    const rarityOfA = (u >>> 16) / RARITY_SCALE;
    const rarityOfB = (v >>> 16) / RARITY_SCALE;
    const product = rarityOfA * rarityOfB;
    const rarity = Math.sqrt(product);
    const both = x & y;
    shared++;
    cosine += (u & 0xffff) * (v & 0xffff);
    if (both & TITLE) {
      title += product;
      titleTerms++;
    }
    if (x & HEAD && y & HEAD) head += product;
    if (both & NAME) {
      names += product;
      sharedNames++;
    }
    if (x & NUMBER) numbers += product;
    if (x & TITLE) ofA += rarityOfA;
    if (y & TITLE) ofB += rarityOfB;
    if (x & NAME && x & HEAD) namesOfA += rarityOfA;
    if (y & NAME && y & HEAD) namesOfB += rarityOfB;
    if (rarity > first) {
      second = first;
      first = rarity;
    } else if (rarity > second) second = rarity;
    if (rarity > RARE) rare += rarity - RARE;
    i++;
    j++;
  }
  for (; i < endOfA; i++) if (((p[i] ?? 0) & TITLE_NAME) === TITLE_NAME) strangerOfA = Math.max(strangerOfA, (p[n + i] ?? 0) >>> 16);
  for (; j < endOfB; j++) if (((q[j] ?? 0) & TITLE_NAME) === TITLE_NAME) strangerOfB = Math.max(strangerOfB, (q[m + j] ?? 0) >>> 16);
  const over = (value: number, norm: number): number => (value * NORM_SCALE * NORM_SCALE) / ((p[a.start + norm] ?? 0) * (q[b.start + norm] ?? 0) || 1);
  const titleOfA = (p[a.start + NORM.titleSum] ?? 0) / NORM_SCALE;
  const titleOfB = (q[b.start + NORM.titleSum] ?? 0) / NORM_SCALE;
  const shareOfA = titleOfA ? ofA / titleOfA : 0;
  const shareOfB = titleOfB ? ofB / titleOfB : 0;
  const headNamesOfA = (p[a.start + NORM.headNames] ?? 0) / NORM_SCALE;
  const headNamesOfB = (q[b.start + NORM.headNames] ?? 0) / NORM_SCALE;
  const gap = Math.abs(a.time - b.time) / DAY_MS;
  const sharedWeekdays = a.weekdays & b.weekdays;
  out[0] = cosine / WEIGHT_SCALE / WEIGHT_SCALE;
  out[1] = over(title, NORM.title);
  out[2] = over(head, NORM.head);
  out[3] = over(names, NORM.names);
  out[4] = over(numbers, NORM.numbers);
  out[5] = Math.min(shareOfA, shareOfB);
  out[6] = Math.max(shareOfA, shareOfB);
  out[7] = Number.isNaN(gap) ? -1 : Math.min(gap, MOST_DAYS);
  out[8] = (Number.isNaN(a.time) ? 1 : 0) + (Number.isNaN(b.time) ? 1 : 0);
  out[9] = second;
  out[10] = rare;
  out[11] = titleTerms;
  out[12] = sharedWeekdays ? 1 : 0;
  out[13] = a.weekdays && b.weekdays && !sharedWeekdays ? 1 : 0;
  out[14] = sharedNames;
  out[15] = Math.min(headNamesOfA ? namesOfA / headNamesOfA : 1, headNamesOfB ? namesOfB / headNamesOfB : 1);
  out[16] = Math.min(strangerOfA, strangerOfB) / RARITY_SCALE;
  out[18] = Math.min(n, m);
  out[19] = Math.max(n, m);
  out[20] = shared;
}
