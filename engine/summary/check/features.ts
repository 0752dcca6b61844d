/** What speaks for and against a claim, as numbers; `model.ts` weighs them. */
import { quantities, type Quantity } from '../../text/numbers';
import { sentences } from '../../text/sentences';
import { fold } from '../../text/tokens';
import { align, indexOf, standings, type Aligned, type Alignment, type Index, type Passage } from './align';
import { isKnownVerb, synonymsOf } from '../../text/lexicon/related';
import type { Term } from './terms';
import { HEDGES, NEGATIONS, QUANTIFIERS } from './closed-words';

export const FEATURES = [
  'novel', 'novelVerb', 'novelShare', 'novelAdverb', 'novelName', 'distantName', 'halfName', 'distant', 'distantShare', 'synonym', 'root', 'opposed',
  'number', 'distantNumber', 'unit', 'negationAdded', 'negationDropped', 'hedgeAdded', 'hedgeDropped', 'quantifier', 'quotation',
  'brokenPair', 'brokenShare', 'loosePair', 'copied', 'turned', 'swap', 'unbound', 'explained', 'length',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

const TOKEN_GAP = 3;
const NEAR_PAIR = 4;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-6;

/** Places in a passage where a claim's word is carried, by itself or by a word that may stand for it. */
function placesOf({ term }: Aligned, passage: Passage, language: string): number[] {
  const own = passage.places.get(term.stem) ?? (term.phrase ? passage.places.get(term.phrase) : undefined);
  if (own) return own;
  if (term.kind !== 'content') return [];
  const found: number[] = [];
  for (const other of synonymsOf(term.stem, language)) found.push(...(passage.places.get(other) ?? []));
  return found;
}

/** Neighbouring words of the claim that the sources have, but not together. */
function pairs(words: readonly Aligned[], index: Index, language: string): { broken: number; loose: number; turned: number; count: number } {
  const carriers = words.filter(({ term }) => term.kind !== 'function');
  let broken = 0;
  let loose = 0;
  let turned = 0;
  let count = 0;
  for (let i = 0; i + 1 < carriers.length; i++) {
    const [a, b] = [carriers[i], carriers[i + 1]];
    if (!a || !b || b.term.at - a.term.at > TOKEN_GAP || a.anywhere === 'none' || b.anywhere === 'none') continue;
    count++;
    let best = Infinity;
    let order = 0;
    for (const passage of index.passages) {
      const left = placesOf(a, passage, language);
      const right = left.length > 0 ? placesOf(b, passage, language) : [];
      for (const x of left)
        for (const y of right) {
          const distance = Math.abs(y - x);
          if (distance > 0 && distance < best) [best, order] = [distance, Math.sign(y - x)];
        }
    }
    if (best === Infinity) broken++;
    else if (best > NEAR_PAIR) loose++;
    else if (order < 0 && best > 1) turned++;
  }
  return { broken, loose, turned, count };
}

/** Share of the claim's words that stand in a passage in runs of three and more. */
function copiedShare({ words, passages }: Alignment): number {
  const rows = passages.map(({ terms }) => ` ${terms.map(({ stem }) => stem).join(' ')} `);
  const covered = new Set<number>();
  for (let i = 0; i + 2 < words.length; i++) {
    const run = ` ${words.slice(i, i + 3).map(({ term }) => term.stem).join(' ')} `;
    if (rows.some((row) => row.includes(run))) for (let j = i; j < i + 3; j++) covered.add(j);
  }
  return words.length > 0 ? covered.size / words.length : 0;
}

/**
 * Words that no passage carries, set into a row of words that a passage has: "a loss of POWER while driving". The more
 * of the claim is copied, the surer it is that such a word was changed and not put otherwise.
 */
function swaps({ words, passages }: Alignment, language: string): number {
  let found = 0;
  words.forEach((word, i) => {
    const { term, near } = word;
    if (near === 'same' || near === 'synonym' || term.kind === 'function' || isKnownVerb(term.stem, language)) return;
    const before = words.slice(Math.max(0, i - 2), i).map(({ term: one }) => one.stem).join(' ');
    const after = words.slice(i + 1, i + 3).map(({ term: one }) => one.stem).join(' ');
    const around = passages.some(({ terms }) =>
      terms.some((_, k) => {
        const left = terms.slice(Math.max(0, k - 2), k).map(({ stem }) => stem).join(' ');
        if (before === '' || left !== before) return false;
        return after === '' || [0, 1, 2].some((gap) => terms.slice(k + gap, k + gap + 2).map(({ stem }) => stem).join(' ') === after);
      }),
    );
    if (around) found++;
  });
  return found;
}

/** Names beside a word that the passages have too, but never near that name: "SAUDI carriers". */
function unbound(words: readonly Aligned[], index: Index, language: string): number {
  let found = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i], words[i + 1]];
    if (!a || !b || a.anywhere === 'none' || b.anywhere === 'none') continue;
    if (!(a.term.kind === 'name' && b.term.kind === 'content') && !(a.term.kind === 'content' && b.term.kind === 'name')) continue;
    const together = index.passages.some((passage) => {
      const left = placesOf(a, passage, language);
      return left.length > 0 && placesOf(b, passage, language).some((y) => left.some((x) => x !== y && Math.abs(x - y) <= NEAR_PAIR));
    });
    if (!together) found++;
  }
  return found;
}

const isNegation = ({ word }: Term, list: ReadonlySet<string>): boolean => list.has(word) || /n't$/u.test(word);

/** Words after a negation that it may deny, and words before a word in which its negation is looked for. */
const DENIED = 4;

/**
 * Negations of the claim that the passages do not have before the same word, and negations of the passages before a
 * word of the claim that the claim has none before. The passage's place with the best company speaks.
 */
function negations(words: readonly Aligned[], passages: readonly Passage[], language: string): { added: number; dropped: number } {
  const list = NEGATIONS[language];
  if (!list) return { added: 0, dropped: 0 };
  const denied = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - DENIED), at + 1).some((term) => isNegation(term, list));
  const own = words.map(({ term }) => term);
  let [added, dropped] = [0, 0];
  const ownNegations = own.filter((term) => isNegation(term, list)).length;
  if (ownNegations > 0 && !passages.some(({ terms }) => terms.some((term) => isNegation(term, list)))) return { added: ownNegations, dropped };
  words.forEach((word, i) => {
    if (word.term.kind !== 'content' || !(isKnownVerb(word.term.stem, language) || language !== 'en')) return;
    const mine = denied(own, i);
    let yes = 0;
    let no = 0;
    for (const { passage, company, at } of standings(own, i, passages, language)) {
      if (company === 0) continue;
      if (denied(passage.terms, at)) no = Math.max(no, company);
      else yes = Math.max(yes, company);
    }
    if (mine && yes > no) added++;
    if (!mine && no > yes) dropped++;
  });
  return { added, dropped };
}

/** Numbers of the claim that the sources lack, that stand elsewhere in them only, and that count another thing there. */
function numbers(claim: string, alignment: Alignment, all: readonly Quantity[], language: string): { missing: number; distant: number; unit: number } {
  const near = alignment.passages.flatMap(({ text }) => quantities(text, language));
  let [missing, distant, unit] = [0, 0, 0];
  for (const one of quantities(claim, language)) {
    const here = near.filter(({ value }) => close(value, one.value));
    const known = here.length > 0 || all.some(({ value }) => close(value, one.value));
    if (!known) missing++;
    else if (here.length === 0) distant++;
    else if (!here.some((other) => other.unit === one.unit || (one.unit !== '%' && other.unit !== '%' && !(/^[A-Z]{3}$/u.test(one.unit) && /^[A-Z]{3}$/u.test(other.unit))))) unit++;
  }
  return { missing, distant, unit };
}

const squeeze = (text: string): string => ` ${fold(text).replace(/\bcan't\b/gu, 'can not').replace(/n't\b/gu, ' not').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Quotations of the claim that no source has word for word. */
function quotationsMissing(claim: string, sources: readonly string[]): number {
  const whole = sources.map(squeeze);
  return [...claim.matchAll(/["“„«]([^"”“»]{4,})["”»]/gu)].filter((match) => !whole.some((text) => text.includes(squeeze(match[1] ?? '')))).length;
}

/** Names of several words of which the sources have a part only. */
function halfNames(words: readonly Aligned[]): number {
  let found = 0;
  for (let i = 0; i < words.length; i++) {
    let j = i;
    while (words[j]?.term.kind === 'name') j++;
    const run = words.slice(i, j);
    if (run.length > 1 && run.some(({ anywhere }) => anywhere === 'none') && run.some(({ anywhere }) => anywhere !== 'none')) found++;
    i = Math.max(i, j);
  }
  return found;
}

export interface Reading {
  features: Features;
  /** Words, names and numbers that did not hold, for telling why. */
  alignments: Alignment[];
}

/** Reads a claim against its sources. */
export function featuresOf(claim: string, sources: readonly string[], language: string): Reading {
  const index = indexOf(sources, language);
  const all = sources.flatMap((source) => quantities(source, language));
  const parts = sentences(claim, language).map(({ text }) => text);
  const alignments = parts.map((part) => align(part, index, language));
  const features = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
  let content = 0;
  let length = 0;
  let copied = 0;
  let pairCount = 0;
  alignments.forEach((alignment, i) => {
    const { words, passages } = alignment;
    const carriers = words.filter(({ term }) => term.kind !== 'function');
    content += carriers.length;
    length += words.length;
    for (const { term, near, anywhere, opposed } of carriers) {
      if (term.kind === 'number') {
        // Figures are compared by value, further down; an ordinal stands or does not.
        if (!/\p{N}/u.test(term.word) && near === 'none') features[anywhere === 'none' ? 'number' : 'distantNumber']++;
        continue;
      }
      if (opposed) features.opposed++;
      if (anywhere === 'none') {
        if (term.kind === 'name') features.novelName++;
        else if (language === 'en' && /ly$/u.test(term.word)) features.novelAdverb++;
        else if (isKnownVerb(term.stem, language) || (term.phrase && isKnownVerb(term.phrase, language))) features.novelVerb++;
        else features.novel++;
      } else if (near === 'none') {
        if (term.kind === 'name') features.distantName++;
        else features.distant++;
      } else if (near === 'synonym') features.synonym++;
      else if (near === 'root') features.root++;
    }
    const near = new Set(passages.flatMap(({ terms }) => terms.map(({ word }) => word)));
    const own = words.map(({ term }) => term);
    const { added, dropped } = negations(words, passages, language);
    features.negationAdded += added;
    features.negationDropped += dropped;
    const hedgeWords = HEDGES[language];
    const isHedge = ({ word }: Term): boolean => hedgeWords?.has(word) ?? false;
    features.hedgeAdded += own.filter((term) => isHedge(term) && !near.has(term.word)).length;
    if (!own.some(isHedge) && passages[0]?.terms.some(isHedge)) features.hedgeDropped++;
    const list = QUANTIFIERS[language];
    if (list) features.quantifier += own.filter(({ word }) => list.has(word) && !near.has(word)).length;
    const { missing, distant, unit } = numbers(parts[i] ?? '', alignment, all, language);
    features.number += missing;
    features.distantNumber += distant;
    features.unit += unit;
    const { broken, loose, turned, count } = pairs(words, index, language);
    features.brokenPair += broken;
    features.loosePair += loose;
    features.turned += turned;
    pairCount += count;
    copied += copiedShare(alignment) * words.length;
    features.swap += swaps(alignment, language) * copiedShare(alignment);
    features.unbound += unbound(words, index, language);
    features.halfName += halfNames(words);
  });
  features.novelShare = content > 0 ? (features.novel + features.novelName) / content : 1;
  features.distantShare = content > 0 ? features.distant / content : 0;
  features.brokenShare = pairCount > 0 ? features.brokenPair / pairCount : 0;
  features.copied = length > 0 ? copied / length : 0;
  const unexplained = features.novel + features.novelVerb + features.novelAdverb + features.novelName + features.distant + features.distantName;
  features.explained = (1 + features.synonym) / (1 + features.synonym + unexplained);
  features.length = Math.log(1 + length);
  features.quotation = quotationsMissing(claim, sources);
  return { features, alignments };
}
