/** What speaks for and against a claim, as numbers. Faults refuse it by themselves; `weights.ts` weighs the rest. */
import { quantities, type Quantity } from '../../text/numbers';
import { sentences } from '../../text/sentences';
import { fold } from '../../text/tokens';
import { align, indexOf, standings, type Aligned, type Alignment, type Passage } from './align';
import { departuresOf } from './departures';
import { alternativesOf, hasTables, isKnownVerb } from '../../text/lexicon/related';
import type { Term } from './terms';
import { NEGATIONS } from './closed-words';

/** What a reader could put a finger on, by kind; the names are the reasons that are told. */
export const FAULTS = ['quotation', 'number', 'name', 'direction', 'negation', 'modality', 'attribution', 'words'] as const;
export type Fault = (typeof FAULTS)[number];

export const FEATURES = ['distantName', 'distantNumber', 'other', 'denied', 'explained', 'synonym', 'share'] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-6;

const isNegation = ({ word }: Term, list: ReadonlySet<string>): boolean => list.has(word) || /n't$/u.test(word);

/** Words before a word in which its negation is looked for. */
const DENIED = 4;

const isDeniedAt = (terms: readonly Term[], at: number, list: ReadonlySet<string> | undefined): boolean =>
  list !== undefined && terms.slice(Math.max(0, at - DENIED), at + 1).some((term) => isNegation(term, list));

/**
 * Does the claim deny a word that the passages have without a denial, in the best company, or anything where they deny
 * nothing? What is denied in one of two like places is told from the slots (`departures.ts`).
 */
function isDenied(words: readonly Aligned[], passages: readonly Passage[], language: string): boolean {
  const list = NEGATIONS[language];
  const own = words.map(({ term }) => term);
  if (!list || !own.some((term) => isNegation(term, list))) return false;
  if (!passages.some(({ terms }) => terms.some((term) => isNegation(term, list)))) return true;
  return words.some(({ term }, i) => {
    if (term.kind !== 'content' || !(isKnownVerb(term.stem, language) || language !== 'en') || !isDeniedAt(own, i, list)) return false;
    let [yes, no] = [0, 0];
    for (const { passage, company, at } of standings(own, i, passages, language)) {
      if (isDeniedAt(passage.terms, at, list)) no = Math.max(no, company);
      else yes = Math.max(yes, company);
    }
    return yes > no;
  });
}

/** Numbers of the claim that the sources lack, and those that stand elsewhere in them only or count another thing there. */
function numbers(claim: string, alignment: Alignment, all: readonly Quantity[], language: string): { missing: number; distant: number } {
  const near = alignment.passages.flatMap(({ text }) => quantities(text, language));
  let [missing, distant] = [0, 0];
  const currency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
  for (const one of quantities(claim, language)) {
    const here = near.filter(({ value }) => close(value, one.value));
    const counted = here.some(({ unit }) => unit === one.unit || (one.unit !== '%' && unit !== '%' && !(currency(one.unit) && currency(unit))));
    if (here.length === 0 && !all.some(({ value }) => close(value, one.value))) missing++;
    else if (!counted) distant++;
  }
  return { missing, distant };
}

const squeeze = (text: string): string => ` ${fold(text).replace(/\bcan't\b/gu, 'can not').replace(/n't\b/gu, ' not').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Quotations of the claim that no source has word for word. */
function quotationsMissing(claim: string, sources: readonly string[]): number {
  const whole = sources.map(squeeze);
  return [...claim.matchAll(/["“„«]([^"”“»]{4,})["”»]/gu)].filter((match) => !whole.some((text) => text.includes(squeeze(match[1] ?? '')))).length;
}

/** Do the sources have another word of its kind? */
const kindStands = ({ stem, phrase }: Term, known: ReadonlySet<string>, language: string): boolean =>
  (phrase ? [stem, phrase] : [stem]).some((key) => alternativesOf(key, language).some((other) => known.has(other)));

/** Share of its words that the nearest passages must carry. */
export const LEAST_CARRIED = 0.7;

export function carriedShare(alignments: readonly Alignment[]): number {
  const carriers = alignments.flatMap(({ words }) => words.filter(({ term }) => term.kind !== 'function'));
  return carriers.length > 0 ? carriers.filter(({ near }) => near !== 'none').length / carriers.length : 0;
}

export interface Reading {
  /** How many of each. */
  faults: Record<Fault, number>;
  features: Features;
  alignments: Alignment[];
  /** The claim's sentences, and the passages of the sources. */
  parts: string[];
  passages: readonly Passage[];
}

/** Reads a claim against its sources. */
export function readClaim(claim: string, sources: readonly string[], language: string): Reading {
  const index = indexOf(sources, language);
  const all = sources.flatMap((source) => quantities(source, language));
  const parts = sentences(claim, language).map(({ text }) => text);
  const alignments = parts.map((part) => align(part, index, language));
  const faults = Object.fromEntries(FAULTS.map((name) => [name, 0])) as Record<Fault, number>;
  const features = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
  faults.quotation = quotationsMissing(claim, sources);
  features.share = 1;
  let unexplained = 0;
  alignments.forEach((alignment, i) => {
    const { words, passages } = alignment;
    const own = words.map(({ term }) => term);
    for (const { term, near, anywhere, opposed, other } of words) {
      if (term.kind === 'function') continue;
      if (other > 0 && (near === 'none' || near === 'root')) faults.direction++;
      else features.other += other;
      if (term.kind === 'number') {
        // Figures are compared by value, further down; an ordinal stands or does not.
        if (!/\p{N}/u.test(term.word) && near === 'none') {
          if (anywhere === 'none') faults.number++;
          else features.distantNumber++;
        }
        continue;
      }
      // Who did not approve disapproved.
      if (opposed > 0 && !isDeniedAt(own, term.at, NEGATIONS[language])) faults.direction++;
      if (near === 'none') {
        unexplained++;
        if (term.kind === 'name' && anywhere === 'none') faults.name++;
        else if (term.kind === 'name') features.distantName++;
        else if (anywhere === 'none' && kindStands(term, index.known, language)) faults.direction++;
      } else if (near === 'synonym') features.synonym++;
    }
    const { missing, distant } = numbers(parts[i] ?? '', alignment, all, language);
    faults.number += missing;
    features.distantNumber += distant;
    if (isDenied(words, passages, language)) {
      if (hasTables(language)) features.denied++;
      else faults.negation++;
    }
    const { departures, share, touched } = departuresOf(own, passages, index.passages, language);
    features.share = Math.min(features.share, share);
    if (touched) faults.words++;
    faults.negation += departures.negated + departures.affirmed;
    faults.number += departures.quantified;
    faults.modality += departures.hedged + departures.asserted;
    faults.direction += departures.opposed;
    faults.name += departures.renamed + departures.exchanged + departures.office;
    faults.attribution += departures.speaker;
  });
  features.explained = (1 + features.synonym) / (1 + features.synonym + unexplained);
  // Elsewhere it decides with what else is known of a language.
  if (hasTables(language) && carriedShare(alignments) < LEAST_CARRIED) faults.words++;
  return { faults, features, alignments, parts, passages: index.passages };
}
