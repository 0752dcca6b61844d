/**
 * How much a sentence tells of its story, from what can be seen of it: how far the other independent reports say it too
 * (centrality over reports, so that an agency text printed ten times counts once), where it stands, what it shares with
 * the headlines, how dense it is. `scripts/train/tldr.ts` has learned what each of these is worth.
 */
import { stemOf } from '../text/stems';
import { words } from '../text/tokens';
import { weekdayBit } from '../text/weekdays';
import { unitWeights, WordIndex } from '../text/word-index';
import type { Candidate } from './candidates';
import { preparedOf, type PreparedSentence } from './prepared';
import { Shared } from './shared';
import { SENTENCE_WEIGHTS } from './sentence-weights';
import type { SourceArticle } from './source';

export const SENTENCE_FEATURES = [
  'opening', 'second', 'echoed', 'mostEchoed', 'headline', 'ownHeadline', 'gist', 'pairs', 'lede', 'openingBrief', 'openingEchoed', 'secondBrief', 'length', 'long',
  'firstPerson', 'attributed', 'past', 'sharedPairs', 'openingPairs', 'sharedTriples', 'sharedStems', 'titles', 'ownTitle', 'depth', 'quoted', 'figures', 'brief', 'over', 'day', 'capitals', 'exclaimed',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceFeatures = Record<SentenceFeature, number>;

export interface Scored extends Candidate {
  /** Its row in the index. */
  row: number;
  features: SentenceFeatures;
  score: number;
}

export interface Scores {
  scored: Scored[];
  index: WordIndex;
}

/** A shorter headline is no surer for being held whole. */
const FEWEST_TITLE = 3;
/** Letters under which an article is an extract, whose every sentence was chosen. */
const BRIEF = 700;
/** Letters from an article's beginning whose words, and twice as many whose pairs of words, say what the story is about. */
const HEAD = 1500;

/** What a story's reports have near their beginnings. */
interface Gist {
  /** Reports that use a word, as a vector of length 1. */
  words: ReadonlyMap<string, number>;
  /** Reports that have a pair of neighbouring words. */
  pairs: ReadonlyMap<string, number>;
}

const pairsOf = (list: readonly string[]): string[] => list.slice(1).map((word, i) => `${list[i]} ${word}`);

/** Counts a report once for each item. */
class ReportCount {
  readonly counts = new Map<string, number>();
  private readonly last = new Map<string, number>();

  /** Reports must come one after another. */
  add(items: readonly string[], report: number): void {
    for (const item of items) {
      if (this.last.get(item) === report) continue;
      this.last.set(item, report);
      this.counts.set(item, (this.counts.get(item) ?? 0) + 1);
    }
  }
}

function gistOf(articles: readonly SourceArticle[], reports: readonly number[], titles: readonly (readonly string[])[], language: string): Gist {
  const [used, paired] = [new ReportCount(), new ReportCount()];
  const byReport = articles.map((article, i) => ({ article, report: reports[i] ?? i, title: titles[i] ?? [] })).sort((a, b) => a.report - b.report);
  for (const { article, report, title } of byReport) {
    used.add(title, report);
    paired.add(pairsOf(title), report);
    for (const { start, words: own } of preparedOf(article, language)) {
      if (start >= 2 * HEAD) break;
      if (start < HEAD) used.add(own, report);
      paired.add(pairsOf(own), report);
    }
  }
  const unit = new Map([...used.counts].map(([word, reports]) => [word, 1 + Math.log(reports)]));
  const length = Math.sqrt([...unit.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [word, weight] of unit) unit.set(word, weight / length);
  return { words: unit, pairs: paired.counts };
}

/** Likeness of a sentence's words, unweighed, to the story's. */
function gistShare({ words: own }: PreparedSentence, gist: Gist): number {
  const counts = new Map<string, number>();
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [sum, square] = [0, 0];
  for (const [word, count] of counts) {
    const weight = 1 + Math.log(count);
    sum += weight * (gist.words.get(word) ?? 0);
    square += weight * weight;
  }
  return sum / (Math.sqrt(square) || 1);
}

/** Scores the candidates of a story; higher is better, on the scale of a ROUGE F score. */
export function scoreAll(articles: readonly SourceArticle[], candidates: readonly Candidate[], reports: readonly number[], language: string, weights = SENTENCE_WEIGHTS): Scores {
  const index = new WordIndex(candidates.map(({ sentence }) => sentence.words), unitWeights);
  const titleWords = articles.map(({ title }) => words(title, language));
  const gist = gistOf(articles, reports, titleWords, language);
  const order = articles.map((article, i) => ({ sentences: preparedOf(article, language), report: reports[i] ?? i })).sort((a, b) => a.report - b.report);
  const shared = new Shared(order);
  const titleStems = titleWords.map((title) => new Set(title.map((word) => stemOf(word, language))));
  /** Of each stem, what it adds to the share of the headlines that a sentence holds. */
  const ofTitles = new Map<string, number>();
  for (const title of titleStems) for (const stem of title) ofTitles.set(stem, (ofTitles.get(stem) ?? 0) + 1 / Math.max(FEWEST_TITLE, title.size) / titleStems.length);
  const held = (stems: ReadonlySet<string>, title: ReadonlySet<string>): number => [...title].filter((stem) => stems.has(stem)).length / Math.max(FEWEST_TITLE, title.size);
  const titles = titleWords.map((title) => index.productsWith(title, unitWeights));
  const ledes = candidates.flatMap(({ sentence }, row) => (sentence.position === 0 ? [row] : []));
  const places = new Map<number, number>();
  const reportOf = Int32Array.from(candidates, ({ report }) => {
    if (!places.has(report)) places.set(report, places.size);
    return places.get(report) ?? 0;
  });
  /** Of each report, the greatest likeness of one of its sentences to the one that is scored. */
  const nearest = new Float64Array(places.size);

  const scored = candidates.map((candidate, row): Scored => {
    const { article, report, sentence } = candidate;
    const { text, position, allWords: all, words: own } = sentence;
    const likeness = index.products(row);
    nearest.fill(0);
    for (let i = 0; i < likeness.length; i++) {
      const of = reportOf[i] as number;
      const alike = likeness[i] as number;
      if (alike > (nearest[of] as number)) nearest[of] = alike;
    }
    nearest[reportOf[row] as number] = 0;
    let [sum, mostEchoed, echoing] = [0, 0, 0];
    for (const alike of nearest) {
      if (alike === 0) continue;
      sum += alike;
      echoing++;
      mostEchoed = Math.max(mostEchoed, alike);
    }
    const echoed = echoing > 0 ? sum / echoing : 0;
    const brief = (articles[article]?.text.length ?? 0) < BRIEF ? 1 : 0;
    let [ledeSum, otherLedes] = [0, 0];
    for (const lede of ledes) {
      if (candidates[lede]?.report === report) continue;
      otherLedes++;
      ledeSum += likeness[lede] ?? 0;
    }
    const pairs = pairsOf(own);
    const opening = position === 0 ? 1 : 0;
    const second = position === 1 ? 1 : 0;
    const runs = shared.of(sentence);
    let inTitles = 0;
    for (const stem of sentence.stems) inTitles += ofTitles.get(stem) ?? 0;
    const capitals = text.match(/\s\p{Lu}/gu)?.length ?? 0;
    const features: SentenceFeatures = {
      opening,
      second,
      echoed,
      mostEchoed,
      headline: titles.reduce((total, title) => total + (title[row] ?? 0), 0) / titles.length,
      ownHeadline: titles[article]?.[row] ?? 0,
      gist: gistShare(sentence, gist),
      pairs: pairs.reduce((total, pair) => total + Math.max(0, (gist.pairs.get(pair) ?? 1) - 1), 0) / Math.max(6, pairs.length),
      lede: ledeSum / Math.max(1, otherLedes),
      openingBrief: brief * opening,
      openingEchoed: opening * echoed,
      secondBrief: brief * second,
      length: Math.min(1, all.length / 25),
      long: all.length > 34 ? 1 : 0,
      firstPerson: language === 'en' && /\b(I|we|my|our|us|you)\b/u.test(text) ? 1 : 0,
      attributed: language === 'en' && /\b(said|told|according to|says|tweeted|added)\b/u.test(text) ? 1 : 0,
      past: language === 'en' && /^(?:\S+ ){0,3}(in|on|last|since) (\d{4}|year|month|week)\b/iu.test(text) ? 1 : 0,
      sharedPairs: runs.pairs,
      openingPairs: runs.openingPairs,
      sharedTriples: runs.triples,
      sharedStems: runs.stems,
      titles: inTitles,
      ownTitle: held(sentence.stems, titleStems[article] ?? new Set()),
      depth: Math.log(1 + position) / 3,
      quoted: /["“„«]/.test(text) ? 1 : 0,
      figures: /\d/.test(text) ? 1 : 0,
      brief: all.length < 16 ? 1 : 0,
      over: Math.max(0, all.length - 28) / 20,
      day: all.some((word) => weekdayBit(word, language) > 0) ? 1 : 0,
      capitals: capitals / Math.max(1, all.length),
      exclaimed: /[?!]/.test(text) ? 1 : 0,
    };
    return { ...candidate, row, features, score: SENTENCE_FEATURES.reduce((total, name) => total + weights[name] * features[name], 0) };
  });
  return { scored, index };
}
