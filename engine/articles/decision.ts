/**
 * Is it an article? Boosted trees of depth two over a page's features, learned by `npm run train:articles` and shipped as
 * a table. `docs/quality.md` says how well they do on hosts they have not seen.
 */
import trained from './data/article-trees.json';
import type { Features } from './features';

/**
 * A tree of depth two in one row: feature and bound of the first split, then for each side feature, bound and two leaves.
 * Values below a bound go to the first side. Leaves are hundredths of log-odds.
 */
const LEFT = 2;
const RIGHT = 6;

const isBelow = (values: readonly number[], tree: readonly number[], at: number): boolean => (values[tree[at] ?? 0] ?? 0) < (tree[at + 1] ?? 0);

/** Log-odds that a page with these features is an article. */
export function articleOdds(features: Features): number {
  const values = Object.values(features);
  let odds = trained.prior;
  for (const tree of trained.trees) {
    const side = isBelow(values, tree, 0) ? LEFT : RIGHT;
    odds += tree[side + (isBelow(values, tree, side) ? 2 : 3)] ?? 0;
  }
  return odds / 100;
}
