/** A claim's words, each with where the sources carry it: in the passages nearest to the claim, elsewhere, or nowhere. */
import { aliasesOf, alternativesOf, deniesByForm, oppositesOf, synonymsOf } from '../../text/lexicon/related';
import { sentences } from '../../text/sentences';
import { termsOf, type Term } from './terms';

export interface Passage {
  text: string;
  terms: Term[];
  /** Stems and phrases with the places they stand at. */
  places: Map<string, number[]>;
}

export interface Index {
  passages: Passage[];
  /** Every stem and phrase of the sources. */
  known: Set<string>;
  /** Share of passages that hold a stem. */
  rarity: (stem: string) => number;
}

/** How a word is carried: as it stands, by a word that may stand for it, by a word of one root, or not at all. */
type Support = 'same' | 'synonym' | 'root' | 'none';

export interface Aligned {
  term: Term;
  /** In the passages nearest to the claim. */
  near: Support;
  /** Anywhere in the sources. */
  anywhere: Support;
  /** Neighbours, by which a word that says the opposite stands in better company than this one; 0 if none does. */
  opposed: number;
  /** The same for another word of its kind. */
  other: number;
}

export interface Alignment {
  passages: Passage[];
  words: Aligned[];
}

export function indexOf(sources: readonly string[], language: string): Index {
  const passages: Passage[] = [];
  const known = new Set<string>();
  const frequency = new Map<string, number>();
  for (const source of sources) {
    for (const { text } of sentences(source, language)) {
      const terms = termsOf(text, language);
      const places = new Map<string, number[]>();
      for (const { stem, phrase, at } of terms) {
        for (const key of phrase ? [stem, phrase] : [stem]) {
          const there = places.get(key);
          if (there) there.push(at);
          else places.set(key, [at]);
        }
      }
      for (const key of places.keys()) {
        known.add(key);
        frequency.set(key, (frequency.get(key) ?? 0) + 1);
      }
      passages.push({ text, terms, places });
    }
  }
  const rarity = (stem: string): number => Math.log(1 + passages.length / (1 + (frequency.get(stem) ?? 0)));
  return { passages, known, rarity };
}

const keysOf = ({ stem, phrase }: Term): string[] => (phrase ? [stem, phrase] : [stem]);

/** Letters that two words of one root share at least: decide, decision. */
const ROOT = 5;

function sameRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= ROOT && shared >= 0.6 * Math.max(a.length, b.length);
}

function supportIn(term: Term, keys: { has(key: string): boolean; keys(): Iterable<string> }, language: string): Support {
  if (keys.has(term.stem)) return 'same';
  if (term.kind === 'number') return 'none';
  if (term.phrase && keys.has(term.phrase)) return 'same';
  for (const key of keysOf(term)) {
    for (const other of aliasesOf(key, language)) if (keys.has(other)) return 'same';
    if (term.kind !== 'name') for (const other of synonymsOf(key, language)) if (keys.has(other)) return 'synonym';
  }
  if (term.stem.length >= ROOT) for (const key of keys.keys()) if (sameRoot(term.stem, key)) return 'root';
  return 'none';
}

/** Words of the passage around a place in which the claim's neighbours are looked for. */
const AROUND = 5;

/** A place in a passage, with how many of a claim's word's neighbours stand around it there. */
interface Standing {
  passage: Passage;
  at: number;
  company: number;
}

function standingsOf(keys: Iterable<string>, neighbours: readonly string[], passages: readonly Passage[]): Standing[] {
  const found: Standing[] = [];
  for (const key of keys)
    for (const passage of passages)
      for (const at of passage.places.get(key) ?? [])
        found.push({ passage, at, company: neighbours.filter((stem) => passage.places.get(stem)?.some((other) => other !== at && Math.abs(other - at) <= AROUND)).length });
  return found;
}

const neighboursOf = (terms: readonly Term[], i: number): string[] =>
  terms.slice(Math.max(0, i - AROUND), i + AROUND + 1).filter((other) => other !== terms[i] && other.kind !== 'function').map(({ stem }) => stem);

const carriersOf = (term: Term, language: string): Set<string> => new Set(keysOf(term).flatMap((key) => [key, ...aliasesOf(key, language), ...synonymsOf(key, language)]));

/** Where the passages carry the word at `i`, and in what company. */
export function standings(terms: readonly Term[], i: number, passages: readonly Passage[], language: string): Standing[] {
  const term = terms[i];
  return term ? standingsOf(carriersOf(term, language), neighboursOf(terms, i), passages) : [];
}

const best = (all: readonly Standing[]): number => all.reduce((most, { company }) => Math.max(most, company), 0);

/** By how many neighbours words stand in better company than the claim's own at `i`. */
function gap(rivals: ReadonlySet<string>, terms: readonly Term[], i: number, passages: readonly Passage[], own: number): number {
  return rivals.size === 0 ? 0 : Math.max(0, best(standingsOf(rivals, neighboursOf(terms, i), passages)) - own);
}

function oppositesAmong(term: Term, passages: readonly Passage[], language: string): Set<string> {
  if (term.kind === 'number') return new Set();
  const opposites = new Set(keysOf(term).flatMap((key) => [...oppositesOf(key, language)]));
  for (const { terms: theirs } of passages) for (const { word, stem } of theirs) if (deniesByForm(term.word, word, language)) opposites.add(stem);
  return opposites;
}

const WORTH: Record<Support, number> = { same: 1, synonym: 0.7, root: 0.6, none: 0 };
/** Passages that one sentence of a claim may rest on. */
const MOST_PASSAGES = 3;

/** The passages that together carry most of a claim's sentence, best first (greedy cover). */
function nearest(terms: readonly Term[], index: Index, language: string): Passage[] {
  const wanted = terms.filter(({ kind }) => kind !== 'function');
  const weight = ({ stem, kind }: Term): number => index.rarity(stem) * (kind === 'content' ? 1 : 1.5);
  const carried = index.passages.map((passage) => wanted.map((term) => (supportQuick(term, passage, language) ? weight(term) : 0)));
  const have = wanted.map(() => 0);
  const chosen: Passage[] = [];
  while (chosen.length < MOST_PASSAGES) {
    let best = -1;
    let bestGain = 0;
    carried.forEach((row, i) => {
      const passage = index.passages[i];
      if (!passage || chosen.includes(passage)) return;
      let gain = 0;
      row.forEach((value, j) => (gain += Math.max(0, value - (have[j] ?? 0))));
      gain /= 1 + 0.02 * passage.terms.length;
      if (gain > bestGain) [best, bestGain] = [i, gain];
    });
    const passage = index.passages[best];
    if (!passage || bestGain < 0.4) break;
    chosen.push(passage);
    carried[best]?.forEach((value, j) => (have[j] = Math.max(have[j] ?? 0, value)));
  }
  return chosen;
}

function supportQuick(term: Term, passage: Passage, language: string): boolean {
  if (passage.places.has(term.stem) || (term.phrase !== null && passage.places.has(term.phrase))) return true;
  for (const other of aliasesOf(term.stem, language)) if (passage.places.has(other)) return true;
  if (term.kind !== 'content') return false;
  for (const other of synonymsOf(term.stem, language)) if (passage.places.has(other)) return true;
  return false;
}

/** Aligns one sentence of a claim. */
export function align(sentence: string, index: Index, language: string): Alignment {
  const terms = termsOf(sentence, language);
  const passages = nearest(terms, index, language);
  const near = new Set(passages.flatMap(({ places }) => [...places.keys()]));
  const words = terms.map((term, i): Aligned => {
    const close = supportIn(term, near, language);
    const anywhere = close === 'none' || close === 'root' ? supportIn(term, index.known, language) : close;
    const company = best(standings(terms, i, passages, language));
    return {
      term,
      near: close,
      anywhere: WORTH[anywhere] > WORTH[close] ? anywhere : close,
      opposed: gap(oppositesAmong(term, passages, language), terms, i, passages, company),
      other: gap(new Set(keysOf(term).flatMap((key) => alternativesOf(key, language))), terms, i, passages, company),
    };
  });
  return { passages, words };
}
