/**
 * The TL;DR: two to four sentences out of the sources, each with the passages that carry it.
 *
 * Sentences are scored by `score.ts` and picked one by one, each for what it adds (maximal marginal relevance,
 * Carbonell and Goldstein 1998). What is picked passes the checks or is withheld and counted.
 */
import { stemOf } from '../text/stems';
import type { WordIndex } from '../text/word-index';
import { dangles, pointsTo } from './alone';
import { candidatesOf, type Candidate } from './candidates';
import { checkClaim } from './check';
import { opinionsAmong } from './opinion';
import { preparedOf } from './prepared';
import { repeats } from './repeats';
import { scoreAll, type Scored } from './score';
import { SENTENCE_WEIGHTS } from './sentence-weights';
import type { SourceArticle, SummarySentence } from './source';
import { losesItsDay, withDate } from './when';

export interface Summary {
  sentences: SummarySentence[];
  method: 'extractive';
  withheld: { reason: string; count: number }[];
}

interface SummaryOptions {
  language?: string;
  mostWords?: number;
  mostSentences?: number;
  /** What a sentence's features are worth; the learned weights if absent. */
  weights?: typeof SENTENCE_WEIGHTS;
}

const MOST_WORDS = 70;
/** Words from which two sentences are enough. */
const ENOUGH_WORDS = 35;
const MOST_SENTENCES = 3;
/** Shared weight from which two sentences say the same. */
const SAME = 0.6;
/** What a sentence loses for what it shares with those picked before it, for opening its article (it tells the event again), and a word. */
const ALIKE = 0.2;
const OPENS = 0.12;
const PER_WORD = 0.008;
/** What a sentence loses for a "tomorrow" whose date cannot be told. */
const LOSES_DAY = 0.1;
/** The second sentence is another report's wherever there is one, unless another report says the first one too. */
const ONE_REPORT = 10;
/** Another article carries a sentence too if one of its own sentences shares this much of it. */
const CARRIES = 0.6;
const CANDIDATES_PER_ARTICLE = 14;
/** Of a story of many articles fewer of each are looked at, and never fewer than these. */
const MOST_CANDIDATES = 240;
const FEWEST_PER_ARTICLE = 6;
/** Sentences without opinion from which there is a choice. */
const ENOUGH_TOLD = 4;

/** Sentences of an article that could stand in a TL;DR. */
function candidatesIn(article: SourceArticle, place: number, report: number, language: string, most: number): Candidate[] {
  return candidatesOf(place, report, preparedOf(article, language), language, most, (text) => !dangles(text, language));
}

/** The sentences among which the TL;DR chooses: none of opinion where the story's other sentences are enough; a column by itself is told by its own. */
export function candidatesForTldr(articles: readonly SourceArticle[], reports: readonly number[], language: string): Candidate[] {
  const most = Math.max(FEWEST_PER_ARTICLE, Math.min(CANDIDATES_PER_ARTICLE, Math.floor(MOST_CANDIDATES / articles.length)));
  const all = articles.map((article, i) => candidatesIn(article, i, reports[i] ?? i, language, article.whole ? MOST_CANDIDATES : most));
  if (articles.length < 2) return all.flat();
  const told = all.flatMap((own) => {
    const opinions = opinionsAmong(own.map(({ sentence }) => sentence), language);
    return own.filter(({ sentence }) => !opinions.has(sentence));
  });
  return told.length >= ENOUGH_TOLD ? told : all.flat();
}

/** Picks sentences until the words are used up. */
function pick(scored: readonly Scored[], index: WordIndex, mostWords: number, mostSentences: number, language: string, refuse: (one: Scored) => boolean): Scored[] {
  const picked: Scored[] = [];
  const left = new Set(scored);
  /** Likeness of each sentence to those picked, the greatest. */
  const alike = new Float64Array(scored.length);
  let used = 0;
  /** Whether a sentence that points back may open, since there is no other. */
  let anyOpening = false;
  /** The report on which alone what is picked rests. */
  let alone: number | null = null;
  while (picked.length < mostSentences && !(picked.length >= 2 && used >= ENOUGH_WORDS)) {
    let best: Scored | null = null;
    let bestValue = -Infinity;
    for (const one of left) {
      const { text, allWords } = one.sentence;
      const near = alike[one.row] ?? 0;
      if (near > SAME || (used + allWords.length > mostWords && picked.length > 0)) continue;
      const opens = picked.length > 0 && one.sentence.position === 0 ? OPENS : 0;
      const heard: number = alone === one.report ? ONE_REPORT : 0;
      const value = one.score - ALIKE * near - opens - heard - PER_WORD * allWords.length;
      if (value <= bestValue || picked.some((other) => repeats(one.sentence, other.sentence, language))) continue;
      const pointed = pointsTo(text, language);
      if (pointed !== null && !anyOpening && !picked.some((other) => other.sentence.stems.has(stemOf(pointed, language)))) continue;
      [best, bestValue] = [one, value];
    }
    if (!best) {
      if (picked.length > 0 || anyOpening) break;
      anyOpening = true;
      continue;
    }
    left.delete(best);
    if (refuse(best)) continue;
    picked.push(best);
    used += best.sentence.allWords.length;
    index.products(best.row).forEach((near, row) => (alike[row] = Math.max(alike[row] ?? 0, near)));
    const report: number = best.report;
    alone = picked.length === 1 && !scored.some((other) => other.report !== report && (alike[other.row] ?? 0) >= CARRIES) ? report : null;
  }
  return picked;
}

/** Passages of other reports that say the same: what only shares its words, with another figure or the opposite verb, carries nothing. */
function citationsOf(chosen: Scored, scored: readonly Scored[], index: WordIndex, language: string): SummarySentence['citations'] {
  const citations = [{ article: chosen.article, quote: chosen.sentence.quote }];
  const likeness = index.products(chosen.row);
  for (const other of scored) {
    if ((likeness[other.row] ?? 0) < CARRIES || citations.some((one) => one.article === other.article)) continue;
    if (!checkClaim(chosen.sentence.text, [other.sentence.quote], language).supported) continue;
    citations.push({ article: other.article, quote: other.sentence.quote });
  }
  // The earliest report that says it is named first.
  return citations.sort((a, b) => a.article - b.article);
}

/** Summarises a story. Sources without a usable sentence are passed over; with none at all there is no sentence. */
export function summarise(articles: readonly SourceArticle[], { language, mostWords = MOST_WORDS, mostSentences = MOST_SENTENCES, weights = SENTENCE_WEIGHTS }: SummaryOptions = {}): Summary {
  const tongue = language ?? articles[0]?.language ?? 'en';
  const reports = articles.map((article, i) => article.report ?? i);
  const candidates = candidatesForTldr(articles, reports, tongue);
  const { scored, index } = scoreAll(articles, candidates, reports, tongue, weights);
  for (const one of scored) if (losesItsDay(one.sentence.text, tongue, articles[one.article]?.publishedAt)) one.score -= LOSES_DAY;
  const withheld = new Map<string, number>();
  const picked = pick(scored, index, mostWords, mostSentences, tongue, (one) => {
    const { supported, reasons } = checkClaim(one.sentence.text, [articles[one.article]?.text ?? ''], tongue);
    if (supported) return false;
    for (const reason of reasons) withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
    return true;
  });
  // The best sentence opens; the others follow as their articles tell it.
  const [first, ...rest] = picked;
  const ordered = first ? [first, ...rest.sort((a, b) => a.sentence.position - b.sentence.position || a.article - b.article)] : [];
  return {
    sentences: ordered.map((one) => ({ text: withDate(one.sentence.text, tongue, articles[one.article]?.publishedAt), citations: citationsOf(one, scored, index, tongue) })),
    method: 'extractive',
    withheld: [...withheld].map(([reason, count]) => ({ reason, count })),
  };
}
