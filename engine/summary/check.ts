/**
 * Does a sentence hold by its sources? Its words, numbers, names, quotations, negations and directions are looked for
 * in the passages that come nearest to it. Faults that a reader could put a finger on (a number or a name that no
 * source has, a quotation that is not word for word, a word that says the opposite, a name in another's part, a foreign
 * word in a passage that is else repeated) refuse it by themselves; for the rest, features weighed by
 * `scripts/train/check.ts` decide, outside English the words that are carried (`check/tongues.ts`).
 */
import { hasTables } from '../text/lexicon/related';
import type { Alignment } from './check/align';
import { levelled } from './check/figures';
import { carriedShare, FAULTS, LEAST_CARRIED, readClaim, type Features } from './check/features';
import { leftOut, takenBack, type Verdict } from './check/left-out';
import { termsOf } from './check/terms';
import { readTongue } from './check/tongues';
import { BIAS, MOST, WEIGHTS } from './check/weights';
import { sentences } from '../text/sentences';

interface CheckResult {
  supported: boolean;
  /** 0 to 1; higher means better supported. */
  score: number;
  /** What did not hold: `quotation`, `number`, `name`, `direction`, `negation`, `modality`, `attribution`, `words`. */
  reasons: string[];
}

/** Share that a word of Han costs which no source has. */
const STRANGE = 0.12;
/** Score of a claim that is a passage of the sources with words left out. */
const SHORTENED = 0.95;
/** Score that a claim with a plain fault does not exceed. */
const FAULTY = 0.2;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function weighed(features: Features): number {
  return Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * Math.min(MOST, features[name as keyof Features]), BIAS);
}

/** Does the claim stand in a source word for word, as whole sentences or with nothing around it that it may not lose? */
function stands(claim: string, source: string, language: string): boolean {
  for (let at = source.indexOf(claim); at >= 0; at = source.indexOf(claim, at + 1)) {
    const [from, to] = [source.lastIndexOf('\n', at) + 1, source.indexOf('\n', at + claim.length)];
    const paragraph = source.slice(from, to < 0 ? undefined : to);
    const end = at - from + claim.length;
    const around = sentences(paragraph, language).filter((sentence) => sentence.end > at - from && sentence.start < end);
    const text = paragraph.slice(around[0]?.start, around.at(-1)?.end);
    if (text === claim || leftOut(claim, termsOf(claim, language), { text, terms: termsOf(text, language) }, language) === 'fine') return true;
  }
  return false;
}

/** Of each of the claim's sentences: is it a passage with words left out, and which kind of word was it that may not be? */
function shortened(alignments: readonly Alignment[], parts: readonly string[], language: string): (Verdict | null)[] {
  return alignments.map(({ words, passages }, i) => {
    const own = words.map(({ term }) => term);
    const verdicts = passages.flatMap((passage) => leftOut(parts[i] ?? '', own, passage, language) ?? []);
    if (verdicts.length > 0) return verdicts.find((verdict) => verdict === 'fine') ?? verdicts.find((verdict) => verdict === 'open') ?? verdicts[0] ?? null;
    const [best] = passages;
    return best ? takenBack(own, best, language) : null;
  });
}

/** What weighs most against a claim that has no plain fault. */
function doubtOf(features: Features): string {
  if (features.distantNumber > 0) return 'number';
  return features.distantName > 0 ? 'name' : 'words';
}

/**
 * Checks a claim (one or two sentences) against the texts it is said to rest on. A sentence that stands in one of them
 * word for word always holds; a part of one does where the rest does not take it back or tell it as another's.
 */
export function checkClaim(claim: string, sources: readonly string[], language = 'en'): CheckResult {
  if (sources.some((source) => stands(claim, source, language))) return { supported: true, score: 1, reasons: [] };
  if (!hasTables(language)) [claim, sources] = [levelled(claim), sources.map(levelled)];
  const { faults: counts, features, alignments, parts, passages } = readClaim(claim, sources, language);
  if (alignments.every(({ words }) => words.length === 0)) return { supported: false, score: 0, reasons: ['words'] };
  const verdicts = shortened(alignments, parts, language);
  const tongue = hasTables(language) ? null : readTongue(parts, alignments, sources, passages, language);
  // Figures are read more strictly by `tongues.ts`.
  const faults = FAULTS.filter((fault) => (counts[fault] > 0 && !(tongue && fault === 'number')) || verdicts.includes(fault) || tongue?.faults.has(fault));
  if (faults.length === 0 && verdicts.every((verdict) => verdict === 'fine')) return { supported: true, score: SHORTENED, reasons: [] };
  const value = logistic(tongue ? 12 * (carriedShare(alignments) - STRANGE * tongue.strange - LEAST_CARRIED) : weighed(features));
  const score = Math.round((faults.length > 0 ? value * FAULTY : value) * 1e4) / 1e4;
  const supported = score >= 0.5;
  return { supported, score, reasons: supported ? [] : faults.length > 0 ? faults : [doubtOf(features)] };
}
