/** What speaks for and against a claim, as numbers. Faults refuse it by themselves; `weights.ts` weighs the rest. */
import { quantities, type Quantity } from '../../text/numbers';
import { sentences } from '../../text/sentences';
import { fold } from '../../text/tokens';
import { align, indexOf, standings, type Aligned, type Alignment, type Passage } from './align';
import { departuresOf } from './departures';
import { isKnownVerb } from '../../text/lexicon/related';
import type { Term } from './terms';
import { NEGATIONS } from './closed-words';

/** What a reader could put a finger on, by kind; the names are the reasons that are told. */
export const FAULTS = ['quotation', 'number', 'name', 'direction', 'negation', 'modality', 'attribution'] as const;
export type Fault = (typeof FAULTS)[number];

export const FEATURES = ['distantName', 'distantNumber', 'other', 'explained', 'synonym'] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-6;

const isNegation = ({ word }: Term, list: ReadonlySet<string>): boolean => list.has(word) || /n't$/u.test(word);

/** Words before a word in which its negation is looked for. */
const DENIED = 4;

/**
 * Words that the claim denies and the passages do not. The passage's place with the best company speaks. What the
 * passages deny and the claim does not is told from its slots (`departures.ts`).
 */
function negationsAdded(words: readonly Aligned[], passages: readonly Passage[], language: string): number {
  const list = NEGATIONS[language];
  if (!list) return 0;
  const denied = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - DENIED), at + 1).some((term) => isNegation(term, list));
  const own = words.map(({ term }) => term);
  const ownNegations = own.filter((term) => isNegation(term, list)).length;
  if (ownNegations === 0) return 0;
  if (!passages.some(({ terms }) => terms.some((term) => isNegation(term, list)))) return ownNegations;
  let added = 0;
  words.forEach((word, i) => {
    if (word.term.kind !== 'content' || !(isKnownVerb(word.term.stem, language) || language !== 'en') || !denied(own, i)) return;
    let [yes, no] = [0, 0];
    for (const { passage, company, at } of standings(own, i, passages, language)) {
      if (company === 0) continue;
      if (denied(passage.terms, at)) no = Math.max(no, company);
      else yes = Math.max(yes, company);
    }
    if (yes > no) added++;
  });
  return added;
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

export interface Reading {
  /** How many of each. */
  faults: Record<Fault, number>;
  features: Features;
  alignments: Alignment[];
}

/** Reads a claim against its sources. */
export function readClaim(claim: string, sources: readonly string[], language: string): Reading {
  const index = indexOf(sources, language);
  const all = sources.flatMap((source) => quantities(source, language));
  const parts = sentences(claim, language).map(({ text }) => text);
  const alignments = parts.map((part) => align(part, index, language));
  const faults: Record<Fault, number> = { quotation: quotationsMissing(claim, sources), number: 0, name: 0, direction: 0, negation: 0, modality: 0, attribution: 0 };
  const features: Features = { distantName: 0, distantNumber: 0, other: 0, explained: 0, synonym: 0 };
  let unexplained = 0;
  alignments.forEach((alignment, i) => {
    const { words, passages } = alignment;
    for (const { term, near, anywhere, opposed, other } of words) {
      if (term.kind === 'function') continue;
      if (other && (near === 'none' || near === 'root')) faults.direction++;
      else if (other) features.other++;
      if (term.kind === 'number') {
        // Figures are compared by value, further down; an ordinal stands or does not.
        if (!/\p{N}/u.test(term.word) && near === 'none') {
          if (anywhere === 'none') faults.number++;
          else features.distantNumber++;
        }
        continue;
      }
      if (opposed) faults.direction++;
      if (near === 'none') {
        unexplained++;
        if (term.kind === 'name' && anywhere === 'none') faults.name++;
        else if (term.kind === 'name') features.distantName++;
      } else if (near === 'synonym') features.synonym++;
    }
    const own = words.map(({ term }) => term);
    const { missing, distant } = numbers(parts[i] ?? '', alignment, all, language);
    faults.number += missing;
    features.distantNumber += distant;
    const departures = departuresOf(own, passages, index.passages, language);
    faults.negation += negationsAdded(words, passages, language) + departures.negated + departures.affirmed;
    faults.number += departures.quantified;
    faults.modality += departures.hedged + departures.asserted;
    faults.direction += departures.opposed;
    faults.name += departures.renamed + departures.exchanged + departures.office;
    faults.attribution += departures.speaker;
  });
  features.explained = (1 + features.synonym) / (1 + features.synonym + unexplained);
  return { faults, features, alignments };
}
