/**
 * The TL;DR: two to four sentences out of the sources, each with the passages that carry it.
 *
 * Sentences are scored by how much of what the independent reports say they hold (centrality over reports, so that an
 * agency text printed ten times counts once), by where they stand in their article, and by what they share with the
 * headlines; then they are picked one by one, each for what it adds (maximal marginal relevance, Carbonell and
 * Goldstein 1998). What is picked passes the checks or is withheld and counted.
 */
import { words } from '../text/tokens';
import { candidatesOf, dangles, type Candidate } from './candidates';
import { checkClaim } from './check';
import type { SourceArticle, SummarySentence } from './source';

export interface Summary {
  sentences: SummarySentence[];
  method: 'extractive';
  withheld: { reason: string; count: number }[];
}

export interface SummaryOptions {
  language?: string;
  mostWords?: number;
  mostSentences?: number;
}

const MOST_WORDS = 66;
const MOST_SENTENCES = 3;
/** Shared weight from which two sentences say the same. */
const SAME = 0.5;
/** Another article carries a sentence too if one of its own sentences shares this much of it. */
const CARRIES = 0.6;
const CANDIDATES_PER_ARTICLE = 14;

type Vector = Map<string, number>;

interface Scored extends Candidate {
  vector: Vector;
  score: number;
}

const dot = (a: Vector, b: Vector): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
};

function unit(counts: Vector, rarity: (word: string) => number): Vector {
  const vector: Vector = new Map();
  let square = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(word);
    vector.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

function countsOf(text: string, language: string): Vector {
  const counts: Vector = new Map();
  for (const word of words(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of the story weighed by the number of independent reports that use them. */
function storyVector(articles: readonly SourceArticle[], reports: readonly number[], language: string): Vector {
  const users = new Map<string, Set<number>>();
  articles.forEach((article, i) => {
    for (const word of new Set(words(`${article.title} ${article.text.slice(0, 1500)}`, language))) {
      const using = users.get(word) ?? new Set();
      using.add(reports[i] ?? i);
      users.set(word, using);
    }
  });
  const vector: Vector = new Map();
  for (const [word, using] of users) vector.set(word, using.size);
  return unit(vector, () => 1);
}

function scoreAll(articles: readonly SourceArticle[], candidates: readonly Candidate[], reports: readonly number[], language: string): Scored[] {
  const counted = candidates.map((candidate) => countsOf(candidate.text, language));
  const frequency = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + candidates.length / (frequency.get(word) ?? 1));
  const vectors = counted.map((counts) => unit(counts, rarity));
  const story = storyVector(articles, reports, language);
  const titles = articles.map((article) => unit(countsOf(article.title, language), rarity));

  return candidates.map((candidate, i) => {
    const vector = vectors[i] ?? new Map<string, number>();
    const central = new Map<number, number>();
    candidates.forEach((other, j) => {
      if (other.report === candidate.report) return;
      const likeness = dot(vector, vectors[j] ?? new Map<string, number>());
      if (likeness > (central.get(other.report) ?? 0)) central.set(other.report, likeness);
    });
    const echoed = central.size > 0 ? [...central.values()].reduce((sum, one) => sum + one, 0) / central.size : 0;
    const headline = titles.reduce((sum, title) => sum + dot(vector, title), 0) / titles.length;
    const position = 1 / (1 + candidate.position / 3);
    const gist = dot(unit(counted[i] ?? new Map<string, number>(), () => 1), story);
    const length = Math.min(1, candidate.words / 22);
    let score = 1.1 * echoed + 0.5 * headline + 0.55 * position + 1.2 * gist + 0.25 * length;
    if (dangles(candidate.text, language)) score -= 0.6;
    if (/^["“„«]/u.test(candidate.text)) score -= 0.25;
    if (/\b(I|we|my|our)\b/.test(candidate.text) && language === 'en') score -= 0.2;
    return { ...candidate, vector, score };
  });
}

/** Picks sentences until the words are used up; prefers reports that have not spoken yet. */
function pick(scored: readonly Scored[], mostWords: number, mostSentences: number, refuse: (one: Scored) => boolean): Scored[] {
  const picked: Scored[] = [];
  const left = [...scored];
  let used = 0;
  while (picked.length < mostSentences) {
    let best: Scored | null = null;
    let bestValue = -Infinity;
    for (const one of left) {
      if (used + one.words > mostWords && picked.length > 0) continue;
      const alike = picked.reduce((most, other) => Math.max(most, dot(one.vector, other.vector)), 0);
      if (alike > SAME) continue;
      const heard = picked.some((other) => other.report === one.report) ? 0.15 : 0;
      const value = one.score - 0.9 * alike - heard;
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
export function summarise(articles: readonly SourceArticle[], { language, mostWords = MOST_WORDS, mostSentences = MOST_SENTENCES }: SummaryOptions = {}): Summary {
  const tongue = language ?? articles[0]?.language ?? 'en';
  const reports = articles.map((article, i) => article.report ?? i);
  const candidates = articles.flatMap((article, i) => candidatesOf(i, reports[i] ?? i, article.text, tongue).slice(0, CANDIDATES_PER_ARTICLE));
  const scored = scoreAll(articles, candidates, reports, tongue);
  const withheld = new Map<string, number>();
  const picked = pick(scored, mostWords, mostSentences, (one) => {
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
