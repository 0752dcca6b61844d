/**
 * What the clusterer keeps of an article: its weightiest words, how rare they are, and where they stand.
 *
 * A profile is one array of 32-bit numbers, so that a million of them are cheap to hold and to compare:
 *
 *     norms (5) | terms (n), rising: id << 4 | fields | by term (n): rarity * 4096 << 16 | weight * 65535
 */
import { tokens } from '../text/tokens';
import { weekdayBit } from '../text/weekdays';
import { withoutCredit } from './agencies';
import type { Lexicon } from './lexicon';

export const TITLE = 1;
export const LEAD = 2;
export const NAME = 4;
export const NUMBER = 8;
export const FIELD_BITS = 4;

export type Profile = Uint32Array;

export const NORMS = 5;
/** Places of the norms: lengths of the vectors of title, head (title and lead), names and numbers by rarity alone; sum of the title's rarities. */
export const NORM = { title: 0, head: 1, names: 2, numbers: 3, titleSum: 4 } as const;
export const NORM_SCALE = 4096;
export const RARITY_SCALE = 4096;
export const WEIGHT_SCALE = 65_535;
const MOST_RARITY = 15.9;

const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
const LEAD_LETTERS = 350;
/** Letters in which a weekday is that of the event. */
const WEEKDAY_LETTERS = 1200;
/** Letters of a text that are looked at: news has its event at the head. */
export const BODY_LETTERS = 2500;
/** Terms that are kept: the title's, then the heaviest. */
const TERMS = 90;
/** Terms by which candidates are looked up, the heaviest first. */
const LOOKUP_TERMS = 30;

export interface LookupTerm {
  id: number;
  weight: number;
}

export interface Profiled {
  profile: Profile;
  lookup: LookupTerm[];
  /** Bits of the weekdays that the upper part of the text names. */
  weekdays: number;
}

interface Counted {
  count: number;
  fields: number;
}

/** Counts an article's words into the lexicon and weighs them. */
export function profileOf(title: string, text: string, language: string, lexicon: Lexicon): Profiled {
  const counted = new Map<number, Counted>();
  let weekdays = 0;
  const add = (part: string, weight: number, field: number, ofEvent: boolean): void => {
    for (const token of tokens(part, language)) {
      if (ofEvent) weekdays |= weekdayBit(token.word, language);
      const id = lexicon.id(token);
      const fields = field | (token.name ? NAME : 0) | (token.number ? NUMBER : 0);
      const known = counted.get(id);
      if (known) {
        known.count += weight;
        known.fields |= fields;
      } else counted.set(id, { count: weight, fields });
    }
  };
  const parts = partsOf(withoutCredit(text.slice(0, BODY_LETTERS)), [LEAD_LETTERS, WEEKDAY_LETTERS]);
  add(title, TITLE_WEIGHT, TITLE, true);
  add(parts[0] ?? '', LEAD_WEIGHT, LEAD, true);
  add(parts[1] ?? '', 1, 0, true);
  add(parts[2] ?? '', 1, 0, false);
  lexicon.count(counted.keys());

  const weighed = Array.from(counted, ([id, { count, fields }]) => {
    const rarity = Math.min(MOST_RARITY, lexicon.rarity(id));
    return { id, fields, rarity, weight: (1 + Math.log(count)) * rarity };
  });
  weighed.sort((a, b) => (b.fields & TITLE) - (a.fields & TITLE) || b.weight - a.weight || a.id - b.id);
  return { ...packed(weighed.slice(0, TERMS)), weekdays };
}

/** A text cut at the first blanks after the given places. */
function partsOf(text: string, places: readonly number[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    const cut = text.indexOf(' ', Math.max(from, place));
    if (cut < 0) break;
    parts.push(text.slice(from, cut));
    from = cut;
  }
  return [...parts, text.slice(from)];
}

function packed(kept: { id: number; fields: number; rarity: number; weight: number }[]): Omit<Profiled, 'weekdays'> {
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const norm = (bits: number): number => Math.sqrt(kept.reduce((sum, { fields, rarity }) => sum + (fields & bits ? rarity * rarity : 0), 0));
  const titleSum = kept.reduce((sum, { fields, rarity }) => sum + (fields & TITLE ? rarity : 0), 0);
  const lookup = [...kept]
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, LOOKUP_TERMS)
    .map(({ id, weight }) => ({ id, weight: weight / length }));
  kept.sort((a, b) => a.id - b.id);
  const profile = new Uint32Array(NORMS + 2 * kept.length);
  [norm(TITLE), norm(TITLE | LEAD), norm(NAME), norm(NUMBER), titleSum].forEach((value, i) => (profile[i] = Math.round(value * NORM_SCALE)));
  kept.forEach(({ id, fields, rarity, weight }, i) => {
    profile[NORMS + i] = (id << FIELD_BITS) | fields;
    profile[NORMS + kept.length + i] = (Math.round(rarity * RARITY_SCALE) << 16) | Math.round((weight / length) * WEIGHT_SCALE);
  });
  return { profile, lookup };
}

/** Number of a profile's terms. */
export const termCount = (profile: Profile): number => (profile.length - NORMS) / 2;
