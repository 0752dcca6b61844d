/**
 * Is it an article? Boosted trees of depth two over a page's features, learned by `npm run train:articles` and shipped as
 * a table. `docs/quality.md` says how well they do on hosts they have not seen.
 */
import trained from './data/article-trees.json';

export interface Trees {
  /** Hundredths of log-odds, as are the bounds and the leaves. */
  prior: number;
  /**
   * For each step but the last, the odds below which no page was an article in the end and those above which every one
   * was: outside of them the later steps need not be looked at. Method: Wang, Gupta, You 2018, "Quit when you can".
   */
  settled: readonly (readonly number[])[];
  /**
   * A tree of depth two in one row: feature and bound of the first split, then for each side feature, bound and two
   * leaves. Values below a bound go to the first side.
   */
  trees: readonly (readonly number[])[];
}

const LEFT = 2;
const RIGHT = 6;

/** Sides of a split that a page may be on: both while the feature is unknown. */
function sidesOf(values: readonly number[], tree: readonly number[], at: number, left: number, right: number): number[] {
  const value = values[tree[at] ?? 0];
  return value === undefined ? [left, right] : [value < (tree[at + 1] ?? 0) ? left : right];
}

/**
 * Log-odds, in hundredths, that a page is an article whose first features are `values`: the middle between the least and
 * the most that it can come to when the others are known.
 */
export function oddsOf(values: readonly number[], { prior, trees }: Pick<Trees, 'prior' | 'trees'>): number {
  let odds = prior;
  for (const tree of trees) {
    const leaves = sidesOf(values, tree, 0, LEFT, RIGHT).flatMap((side) => sidesOf(values, tree, side, side + 2, side + 3)).map((at) => tree[at] ?? 0);
    odds += (Math.min(...leaves) + Math.max(...leaves)) / 2;
  }
  return odds;
}

/** Is it an article? `steps` give the features, and are called no further than the decision needs. */
export function decide(steps: readonly (() => Record<string, number>)[], known: Trees = trained): boolean {
  const values: number[] = [];
  let odds = 0;
  for (const [at, step] of steps.entries()) {
    values.push(...Object.values(step()));
    odds = oddsOf(values, known);
    const [low = 0, high = 0] = known.settled[at] ?? [];
    if (odds < low || odds >= high) break;
  }
  return odds >= 0;
}
