/** BCubed, as the scorer of the evaluation data has it, over a part of the labelled articles. */
import type { Labelled } from './data';

export interface Score {
  documents: number;
  precision: number;
  recall: number;
  /** Unlabelled articles in a cluster with a labelled one, per story. */
  unlabelled: number;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Scores clusters, one for each article, over the labelled articles that are `chosen`. */
export function bcubed(articles: readonly Labelled[], clusters: readonly string[], chosen: (article: Labelled) => boolean): Score {
  const labelled = articles.flatMap((article, i) => (article.storyId === undefined ? [] : [{ article, gold: article.storyId, said: clusters[i] ?? '' }]));
  const gold = count(labelled.map((one) => one.gold));
  const said = count(labelled.map((one) => one.said));
  const joint = count(labelled.map((one) => `${one.gold} ${one.said}`));
  const own = labelled.filter(({ article }) => chosen(article));
  const mean = (sizes: Map<string, number>, key: (one: (typeof own)[number]) => string): number =>
    own.reduce((sum, one) => sum + (joint.get(`${one.gold} ${one.said}`) ?? 0) / (sizes.get(key(one)) ?? 1), 0) / own.length;
  const unlabelled = articles.filter((article, i) => article.storyId === undefined && said.has(clusters[i] ?? '')).length;
  return { documents: own.length, precision: mean(said, (one) => one.said), recall: mean(gold, (one) => one.gold), unlabelled: unlabelled / gold.size };
}
