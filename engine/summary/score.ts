/**
 * How much a sentence tells of its story, from what can be seen of it: how far the other independent reports say it too
 * (centrality over reports, so that an agency text printed ten times counts once), where it stands, what it shares with
 * the headlines, how dense it is. `scripts/train/tldr.ts` has learned what each of these is worth.
 */
import { quantities } from '../text/numbers';
import { words } from '../text/tokens';
import { dangles, type Candidate } from './candidates';
import { SENTENCE_WEIGHTS } from './sentence-weights';
import type { SourceArticle } from './source';
import { countsOf, dot, unit, type Vector } from './vectors';

export const SENTENCE_FEATURES = [
  'opening', 'second', 'position', 'brief', 'echoed', 'mostEchoed', 'headline', 'ownHeadline', 'gist', 'pairs', 'lede', 'openingBrief', 'openingEchoed', 'secondBrief', 'length', 'short', 'long',
  'dangling', 'quoted', 'firstPerson', 'capitals', 'figures', 'attributed', 'question', 'past',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceFeatures = Record<SentenceFeature, number>;

export interface Scored extends Candidate {
  vector: Vector;
  features: SentenceFeatures;
  score: number;
}

/** Letters under which an article is an extract, whose every sentence was chosen. */
const BRIEF = 700;
const HEAD = 1500;

/** Words of the story weighed by the number of independent reports that use them. */
function storyVector(articles: readonly SourceArticle[], reports: readonly number[], language: string): Vector {
  const users = new Map<string, Set<number>>();
  articles.forEach((article, i) => {
    for (const word of new Set(words(`${article.title} ${article.text.slice(0, HEAD)}`, language))) {
      const using = users.get(word) ?? new Set();
      using.add(reports[i] ?? i);
      users.set(word, using);
    }
  });
  const vector: Vector = new Map();
  for (const [word, using] of users) vector.set(word, using.size);
  return unit(vector, () => 1);
}

const pairsOf = (list: readonly string[]): string[] => list.slice(1).map((word, i) => `${list[i]} ${word}`);

/** For each pair of neighbouring words, the reports that have it near their beginning. */
function pairUsers(articles: readonly SourceArticle[], reports: readonly number[], language: string): Map<string, Set<number>> {
  const users = new Map<string, Set<number>>();
  articles.forEach((article, i) => {
    for (const pair of pairsOf(words(`${article.title}\n${article.text.slice(0, 2 * HEAD)}`, language))) {
      const using = users.get(pair) ?? new Set();
      using.add(reports[i] ?? i);
      users.set(pair, using);
    }
  });
  return users;
}

/** Scores the candidates of a story; higher is better, on the scale of a ROUGE F score. */
export function scoreAll(articles: readonly SourceArticle[], candidates: readonly Candidate[], reports: readonly number[], language: string, weights = SENTENCE_WEIGHTS): Scored[] {
  const counted = candidates.map((candidate) => countsOf(candidate.text, language));
  const frequency = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + candidates.length / (frequency.get(word) ?? 1));
  const vectors = counted.map((counts) => unit(counts, rarity));
  const story = storyVector(articles, reports, language);
  const users = pairUsers(articles, reports, language);
  const ledes = candidates.filter(({ position }) => position === 0).map(({ report, text }) => ({ report, vector: unit(countsOf(text, language), rarity) }));
  const titles = articles.map((article) => unit(countsOf(article.title, language), rarity));

  return candidates.map((candidate, i) => {
    const vector = vectors[i] ?? new Map<string, number>();
    const central = new Map<number, number>();
    candidates.forEach((other, j) => {
      if (other.report === candidate.report) return;
      const likeness = dot(vector, vectors[j] ?? new Map<string, number>());
      if (likeness > (central.get(other.report) ?? 0)) central.set(other.report, likeness);
    });
    const echoes = [...central.values()];
    const { text } = candidate;
    const pairs = pairsOf(words(text, language));
    const echoed = echoes.length > 0 ? echoes.reduce((sum, one) => sum + one, 0) / echoes.length : 0;
    const brief = (articles[candidate.article]?.text.length ?? 0) < BRIEF ? 1 : 0;
    const others = ledes.filter(({ report }) => report !== candidate.report);
    const capitals = text.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0;
    const features: SentenceFeatures = {
      opening: candidate.position === 0 ? 1 : 0,
      second: candidate.position === 1 ? 1 : 0,
      position: 1 / (1 + candidate.position / 3),
      brief,
      echoed,
      mostEchoed: echoes.length > 0 ? Math.max(...echoes) : 0,
      headline: titles.reduce((sum, title) => sum + dot(vector, title), 0) / titles.length,
      ownHeadline: dot(vector, titles[candidate.article] ?? new Map<string, number>()),
      gist: dot(unit(counted[i] ?? new Map<string, number>(), () => 1), story),
      pairs: pairs.reduce((sum, pair) => sum + Math.max(0, (users.get(pair)?.size ?? 1) - 1), 0) / Math.max(6, pairs.length),
      lede: others.reduce((sum, lede) => sum + dot(vector, lede.vector), 0) / Math.max(1, others.length),
      openingBrief: brief && candidate.position === 0 ? 1 : 0,
      openingEchoed: candidate.position === 0 ? echoed : 0,
      secondBrief: brief && candidate.position === 1 ? 1 : 0,
      length: Math.min(1, candidate.words / 25),
      short: candidate.words < 14 ? 1 : 0,
      long: candidate.words > 34 ? 1 : 0,
      dangling: dangles(text, language) ? 1 : 0,
      quoted: /["“„«]/u.test(text) ? 1 : 0,
      firstPerson: language === 'en' && /\b(I|we|my|our|us|you)\b/u.test(text) ? 1 : 0,
      capitals: Math.min(1, capitals / Math.max(6, candidate.words) / 0.4),
      figures: Math.min(1, quantities(text, language).length / 2),
      attributed: language === 'en' && /\b(said|told|according to|says|tweeted|added)\b/u.test(text) ? 1 : 0,
      question: /[?？؟]/u.test(text) ? 1 : 0,
      past: language === 'en' && /^(?:\S+ ){0,3}(in|on|last|since) (\d{4}|year|month|week)\b/iu.test(text) ? 1 : 0,
    };
    const score = SENTENCE_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
    return { ...candidate, vector, features, score };
  });
}
