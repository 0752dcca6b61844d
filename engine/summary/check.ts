/**
 * Does a sentence hold by its sources? Its words, numbers, names, quotations, negations and directions are looked for
 * in the passages that come nearest to it. Faults that a reader could put a finger on (a number or a name that no
 * source has, a quotation that is not word for word, a word that says the opposite, a name in another's part) refuse it
 * by themselves; for the rest, features weighed by `scripts/train/check.ts` decide.
 */
import type { Alignment } from './check/align';
import { HEDGES, NEGATIONS } from './check/closed-words';
import { FAULTS, readClaim, type Features } from './check/features';
import { BIAS, MOST, WEIGHTS } from './check/weights';

export interface CheckResult {
  supported: boolean;
  /** 0 to 1; higher means better supported. */
  score: number;
  /** What did not hold: `quotation`, `number`, `name`, `direction`, `negation`, `modality`, `attribution`, `words`. */
  reasons: string[];
}

/** Languages for which there are tables of words that stand for one another; the weights were learned with them. */
const WITH_TABLES = new Set(['en']);
/** Share of its words that the nearest passages must carry, where there are no tables. */
const LEAST_CARRIED = 0.7;
/** Score of a claim that is a passage of the sources with words left out. */
const SHORTENED = 0.95;
/** Score that a claim with a plain fault does not exceed. */
const FAULTY = 0.2;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function weighed(features: Features): number {
  return Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * Math.min(MOST, features[name as keyof Features]), BIAS);
}

function carriedShare(alignments: readonly Alignment[]): number {
  const carriers = alignments.flatMap(({ words }) => words.filter(({ term }) => term.kind !== 'function'));
  return carriers.length > 0 ? carriers.filter(({ near }) => near !== 'none').length / carriers.length : 0;
}

/** Is each of the claim's sentences a passage with words left out, none of which denies, hedges or limits? */
function isShortened(alignments: readonly Alignment[], language: string): boolean {
  const kept = [NEGATIONS[language], HEDGES[language]];
  return alignments.every(({ words, passages }) =>
    passages.some(({ terms }) => {
      let next = 0;
      const left = terms.filter(({ word }) => {
        if (word !== words[next]?.term.word) return true;
        next++;
        return false;
      });
      return next === words.length && !left.some(({ word }) => /n't$/u.test(word) || kept.some((list) => list?.has(word)));
    }),
  );
}

/** What weighs most against a claim that has no plain fault. */
function doubtOf(features: Features): string {
  if (features.distantNumber > 0) return 'number';
  return features.distantName > 0 ? 'name' : 'words';
}

/**
 * Checks a claim (one or two sentences) against the texts it is said to rest on. A claim that stands in one of them
 * word for word always holds.
 */
export function checkClaim(claim: string, sources: readonly string[], language = 'en'): CheckResult {
  if (sources.some((source) => source.includes(claim))) return { supported: true, score: 1, reasons: [] };
  const { faults: counts, features, alignments } = readClaim(claim, sources, language);
  if (alignments.every(({ words }) => words.length === 0)) return { supported: false, score: 0, reasons: ['words'] };
  const faults = FAULTS.filter((fault) => counts[fault] > 0);
  if (faults.length === 0 && isShortened(alignments, language)) return { supported: true, score: SHORTENED, reasons: [] };
  const value = WITH_TABLES.has(language) ? logistic(weighed(features)) : logistic(12 * (carriedShare(alignments) - LEAST_CARRIED));
  const score = Math.round((faults.length > 0 ? value * FAULTY : value) * 1e4) / 1e4;
  const supported = score >= 0.5;
  return { supported, score, reasons: supported ? [] : faults.length > 0 ? faults : [doubtOf(features)] };
}
