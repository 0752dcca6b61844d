/** The same words around something else: what two reports put into one slot of sentences that tell one event. */
import type { PreparedSentence } from '../summary/prepared';
import { stemOf } from '../text/stems';
import { words } from '../text/tokens';
import { BagIndex } from '../text/word-index';
import type { FactArticle } from './claims';
import type { Group } from './mention';

export interface Filled {
  article: number;
  sentence: PreparedSentence;
  /** Where it stands in the sentence's passage. */
  start: number;
  end: number;
  /** Equal where two say the same. */
  same: string;
  shown: string;
}

/** Content words on either side of a slot that are held against one another, and how many must be common to both. */
const BESIDE = 4;
const FEWEST_BESIDE = 2;
/** Content words that the sentences share at least. */
const FEWEST_SHARED = 4;
/** How alike two sentences must be without what fills their slots. */
const SAME_EVENT = 0.5;
/** What is to come is not what was. */
const WILL = /\b(?:will|would|plans?|planned|expected|scheduled|set to)\b/iu;
/** Words from a network: a post and its date. */
const POSTED = /@\s?\w|pic\.twitter|file photo/u;

/** Figures outside of the slots: where both have some, one must be common to both. */
function sameFigures(a: Filled, b: Filled): boolean {
  const [one, other] = [a, b].map(({ sentence, start, end }) => sentence.figures.filter((figure) => figure.end <= start || figure.start >= end).map(({ value }) => value)) as [number[], number[]];
  return one.length === 0 || other.length === 0 || one.some((value) => other.includes(value));
}

/** Fillings that differ outside of quotations, `conflict` telling which can; neither article may know the other's. */
export function slotsApart(articles: readonly FactArticle[], language: string, kind: Group['kind'], all: readonly Filled[], conflict: (a: Filled, b: Filled) => boolean, knows: (article: number, other: Filled) => boolean): Group[] {
  const filled = all.filter(({ sentence: { quote }, start }) => !POSTED.test(quote) && (quote.slice(0, start).match(/["“”«»„]/gu)?.length ?? 0) % 2 === 0);
  const without = filled.map(({ sentence: { words: own, quote }, start, end }) => {
    const inside = new Set(words(quote.slice(start, end), language));
    return own.filter((word) => !inside.has(word));
  });
  const index = new BagIndex(without);
  const stemmed = (text: string): string[] => words(text, language).map((word) => stemOf(word, language));
  const beside = ({ sentence: { quote }, start, end }: Filled): string[] => [...stemmed(quote.slice(0, start)).slice(-BESIDE), ...stemmed(quote.slice(end)).slice(0, BESIDE)];
  const reportOf = ({ article }: Filled): number => articles[article]?.report ?? article;
  const found: Group[] = [];
  const taken = new Set<Filled>();
  filled.forEach((a, i) => {
    if (taken.has(a)) return;
    const near = index.near(i, SAME_EVENT).filter((j) => (without[j] ?? []).filter((word) => without[i]?.includes(word)).length >= FEWEST_SHARED).flatMap((j) => filled[j] ?? []).filter((b) => {
      if (b === a || taken.has(b) || reportOf(b) === reportOf(a)) return false;
      const own = beside(a);
      return beside(b).filter((stem) => own.includes(stem)).length >= FEWEST_BESIDE;
    });
    const others = near.filter((b) => sameFigures(a, b) && WILL.test(a.sentence.quote) === WILL.test(b.sentence.quote) && b.same !== a.same && conflict(a, b) && !knows(a.article, b) && !knows(b.article, a));
    if (others.length === 0) return;
    const mentions = [a, ...others, ...near.filter((b) => b.same === a.same)];
    for (const one of mentions) taken.add(one);
    found.push({ kind, subject: subjectOf(a), mentions: mentions.map(({ article, sentence, same, shown }) => ({ article, sentence: sentence.quote, same, shown })) });
  });
  return found;
}

/** Letters of a sentence before and after a gap. */
const SUBJECT_BEFORE = 50;
const SUBJECT_AFTER = 70;

/** The source's words around what differs, with a gap in its place. */
export function gapped(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/^.*[,;:—](?=.)/su, '').replace(/^["“”'’\s]+/u, '');
  const after = text.slice(end).replace(/\s?[,;:—](?!\d).*$|\s?[.!?]+["”’]?$/su, '');
  const head = before.length > SUBJECT_BEFORE ? before.slice(before.indexOf(' ', before.length - SUBJECT_BEFORE) + 1) : before;
  const tail = after.length > SUBJECT_AFTER ? after.slice(0, after.lastIndexOf(' ', SUBJECT_AFTER)) : after;
  return `${head}…${tail}`;
}

const subjectOf = ({ sentence, start, end }: Filled): string => gapped(sentence.quote, start, end);
