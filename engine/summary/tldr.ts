/**
 * The TL;DR: two to four sentences out of the sources, each with the passages that carry it.
 *
 * Sentences are scored by `score.ts` and picked one by one, each for what it adds (maximal marginal relevance,
 * Carbonell and Goldstein 1998). What is picked passes the checks or is withheld and counted.
 */
import { stemOf } from '../text/stems';
import { words } from '../text/tokens';
import { candidatesOf, dangles, pointsTo } from './candidates';
import { checkClaim } from './check';
import { scoreAll, type Scored } from './score';
import { SENTENCE_WEIGHTS } from './sentence-weights';
import type { SourceArticle, SummarySentence } from './source';
import { dot } from './vectors';

export interface Summary {
  sentences: SummarySentence[];
  method: 'extractive';
  withheld: { reason: string; count: number }[];
}

export interface SummaryOptions {
  language?: string;
  mostWords?: number;
  mostSentences?: number;
  /** What a sentence's features are worth; the learned weights if absent. */
  weights?: typeof SENTENCE_WEIGHTS;
}

const MOST_WORDS = 70;
/** Words from which two sentences are enough. */
const ENOUGH_WORDS = 40;
const MOST_SENTENCES = 3;
/** Shared weight from which two sentences say the same. */
const SAME = 0.6;
/** Share of the shorter sentence's words from which two sentences say the same. */
const REPEATED = 0.6;
/** What a sentence loses for what it shares with those picked before it, for a report that has spoken, and a word. */
const ALIKE = 0.3;
const HEARD = 0.06;
const PER_WORD = 0.003;
/** Another article carries a sentence too if one of its own sentences shares this much of it. */
const CARRIES = 0.6;
const CANDIDATES_PER_ARTICLE = 14;

/** Does one sentence say again what the other says? */
function repeats(one: Scored, other: Scored, language: string): boolean {
  const [a, b] = [one, other].map(({ text }) => new Set(words(text, language).map((word) => stemOf(word, language))));
  if (!a || !b) return false;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= REPEATED * Math.min(a.size, b.size);
}

/** Picks sentences until the words are used up; prefers reports that have not spoken yet. */
function pick(scored: readonly Scored[], mostWords: number, mostSentences: number, language: string, refuse: (one: Scored) => boolean): Scored[] {
  const picked: Scored[] = [];
  const left = [...scored];
  let used = 0;
  while (picked.length < mostSentences && !(picked.length >= 2 && used >= ENOUGH_WORDS)) {
    let best: Scored | null = null;
    let bestValue = -Infinity;
    for (const one of left) {
      if (used + one.words > mostWords && picked.length > 0) continue;
      const alike = picked.reduce((most, other) => Math.max(most, dot(one.vector, other.vector)), 0);
      if (alike > SAME || picked.some((other) => repeats(one, other, language))) continue;
      const pointed = pointsTo(one.text, language);
      if (pointed !== null && !picked.some(({ text }) => text.toLowerCase().includes(pointed))) continue;
      const heard = picked.some((other) => other.report === one.report) ? HEARD : 0;
      const value = one.score - ALIKE * alike - heard - PER_WORD * one.words;
      if (value > bestValue) [best, bestValue] = [one, value];
    }
    if (!best) break;
    left.splice(left.indexOf(best), 1);
    if (refuse(best)) continue;
    picked.push(best);
    used += best.words;
  }
  return picked;
}

/** Passages of other reports that say the same. */
function citationsOf(chosen: Scored, scored: readonly Scored[]): SummarySentence['citations'] {
  const citations = [{ article: chosen.article, quote: chosen.quote }];
  for (const other of scored) {
    if (citations.some((one) => one.article === other.article)) continue;
    if (dot(chosen.vector, other.vector) >= CARRIES) citations.push({ article: other.article, quote: other.quote });
  }
  // The earliest report that says it is named first.
  return citations.sort((a, b) => a.article - b.article);
}

/** Summarises a story. Sources without a usable sentence are passed over; with none at all there is no sentence. */
export function summarise(articles: readonly SourceArticle[], { language, mostWords = MOST_WORDS, mostSentences = MOST_SENTENCES, weights = SENTENCE_WEIGHTS }: SummaryOptions = {}): Summary {
  const tongue = language ?? articles[0]?.language ?? 'en';
  const reports = articles.map((article, i) => article.report ?? i);
  const candidates = articles.flatMap((article, i) => candidatesOf(i, reports[i] ?? i, article.text, tongue).filter(({ text }) => !dangles(text, tongue)).slice(0, CANDIDATES_PER_ARTICLE));
  const scored = scoreAll(articles, candidates, reports, tongue, weights);
  const withheld = new Map<string, number>();
  const picked = pick(scored, mostWords, mostSentences, tongue, (one) => {
    const { supported, reasons } = checkClaim(one.text, [articles[one.article]?.text ?? ''], tongue);
    if (supported) return false;
    for (const reason of reasons) withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
    return true;
  });
  // The best sentence opens; the others follow as their articles tell it.
  const [first, ...rest] = picked;
  const ordered = first ? [first, ...rest.sort((a, b) => a.position - b.position || a.article - b.article)] : [];
  return {
    sentences: ordered.map((one) => ({ text: one.text, citations: citationsOf(one, scored) })),
    method: 'extractive',
    withheld: [...withheld].map(([reason, count]) => ({ reason, count })),
  };
}
