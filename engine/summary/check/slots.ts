/**
 * Where a claim departs from the passage that it repeats. The two are laid side by side (the heaviest common
 * subsequence, words that may stand for one another counted as common); what stands between two firm pairs of words is a
 * slot, and what one has there and the other has not tells more than either alone: a day for another day, a name for
 * another name, a "may" for a "will", a negation for nothing.
 */
import { aliasesOf, areAlternatives, deniesByForm, oppositesOf, synonymsOf } from '../../text/lexicon/related';
import type { Passage } from './align';
import type { Term } from './terms';

export interface Slot {
  /** The claim's words there. */
  own: readonly Term[];
  /** The passage's words there. */
  theirs: readonly Term[];
}

/** A claim laid beside one passage. */
export interface Laid {
  passage: Passage;
  /** Places of the words that both have: the claim's, the passage's. */
  pairs: [number, number][];
  slots: Slot[];
  /** Share of the claim's words of content that the passage has in the same order. */
  share: number;
}

/** Letters that two words of one root share at least: decide, decision. */
const ROOT = 5;

export function sameRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= ROOT && shared >= 0.6 * Math.max(a.length, b.length);
}

const keysOf = ({ stem, phrase }: Term): string[] => (phrase ? [stem, phrase] : [stem]);

/** Do two words stand for one another? */
export function areAkin(a: Term, b: Term, language: string): boolean {
  if (a.stem === b.stem || (a.phrase !== null && a.phrase === b.phrase)) return true;
  if (a.kind === 'number' || b.kind === 'number') return false;
  return keysOf(a).some((key) => keysOf(b).some((other) => synonymsOf(key, language).has(other) || aliasesOf(key, language).has(other))) || sameRoot(a.stem, b.stem);
}

/** Does one word exclude the other: its opposite, its denial, or another of its kind? */
export function areOpposed(a: Term, b: Term, language: string): boolean {
  if (deniesByForm(a.word, b.word, language)) return true;
  if (areAkin(a, b, language)) return false;
  return keysOf(a).some((key) => keysOf(b).some((other) => oppositesOf(key, language).has(other) || areAlternatives(key, other, language)));
}

/** What a common word weighs: the same word, one that stands for it, and words of little meaning. */
const SAME = 1;
const AKIN = 0.6;
const LIGHT = 0.3;

function worth(a: Term, b: Term, language: string): number {
  if (a.word === b.word) return a.kind === 'function' ? LIGHT : SAME;
  if (deniesByForm(a.word, b.word, language)) return 0;
  if (a.stem === b.stem) return a.kind === 'function' ? LIGHT : SAME;
  return a.kind !== 'function' && b.kind !== 'function' && areAkin(a, b, language) ? AKIN : 0;
}

/** The heaviest common subsequence, as pairs of places. */
function common(own: readonly Term[], theirs: readonly Term[], language: string): [number, number][] {
  const width = theirs.length + 1;
  const sums = new Float64Array((own.length + 1) * width);
  const at = (i: number, j: number): number => sums[i * width + j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--) {
      const [a, b] = [own[i], theirs[j]];
      const weight = a && b ? worth(a, b, language) : 0;
      sums[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < own.length && j < theirs.length; ) {
    const [a, b] = [own[i], theirs[j]];
    const weight = a && b ? worth(a, b, language) : 0;
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Words that a slot may have on either side; more is another matter told. */
const LONGEST = 5;
/** Words on either side of a slot among which `FIRM` must be common to both. */
const BESIDE = 3;
const FIRM = 3;

/** Lays a claim's words beside a passage. */
export function lay(own: readonly Term[], passage: Passage, language: string): Laid {
  const theirs = passage.terms;
  const pairs = common(own, theirs, language);
  const carriers = own.filter(({ kind }) => kind !== 'function').length;
  const share = carriers > 0 ? pairs.filter(([i]) => own[i]?.kind !== 'function').length / carriers : 0;
  const bounds: [number, number][] = [[-1, -1], ...pairs, [own.length, theirs.length]];
  const slots: Slot[] = [];
  for (let k = 0; k + 1 < bounds.length; k++) {
    const [[i, j], [nextI, nextJ]] = [bounds[k] ?? [0, 0], bounds[k + 1] ?? [0, 0]];
    const slot = { own: own.slice(i + 1, nextI), theirs: theirs.slice(j + 1, nextJ) };
    if (slot.own.length + slot.theirs.length === 0 || slot.own.length > LONGEST) continue;
    const last = k + 2 === bounds.length;
    // What the passage tells before and after what the claim repeats was left out.
    if (slot.theirs.length > LONGEST && !(last || k === 0)) continue;
    const firm = pairs.filter(([a, b]) => (a <= i && a > i - BESIDE && b > j - 2 * BESIDE) || (a >= nextI && a < nextI + BESIDE && b < nextJ + 2 * BESIDE)).length;
    if (firm < FIRM) continue;
    slots.push(slot.theirs.length > LONGEST ? { own: slot.own, theirs: last ? slot.theirs.slice(0, LONGEST) : slot.theirs.slice(-LONGEST) } : slot);
  }
  return { passage, pairs, slots, share };
}
