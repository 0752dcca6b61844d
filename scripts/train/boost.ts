/** Gradient-boosted trees for a yes or no, small enough to ship as a data file. Method: Friedman 2001, with second-order leaves. */

/** A split: rows whose feature is below `at` go left. A number is a leaf: what the tree adds to the log-odds. */
export type Tree = number | { feature: number; at: number; left: Tree; right: Tree };

export interface BoostOptions {
  trees: number;
  depth: number;
  /** Share of each tree's answer that is added. */
  rate: number;
  /** Least weight of rows (sum of p(1-p)) in a leaf: more makes flatter trees. */
  leafWeight: number;
  /** L2 penalty on leaves. */
  lambda: number;
}

interface Row {
  values: readonly number[];
  gradient: number;
  curvature: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function leafOf(tree: Tree, values: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (values[node.feature] ?? 0) < node.at ? node.left : node.right;
  return node;
}

function grow(rows: Row[], depth: number, options: BoostOptions): Tree {
  const gradient = rows.reduce((sum, row) => sum + row.gradient, 0);
  const curvature = rows.reduce((sum, row) => sum + row.curvature, 0);
  const leaf = (options.rate * -gradient) / (curvature + options.lambda);
  if (depth === 0 || curvature < 2 * options.leafWeight) return leaf;
  const worth = (g: number, h: number): number => (g * g) / (h + options.lambda);
  let best = { gain: 1e-6, feature: -1, at: 0 };
  for (let feature = 0; feature < (rows[0]?.values.length ?? 0); feature++) {
    const sorted = rows.toSorted((a, b) => (a.values[feature] ?? 0) - (b.values[feature] ?? 0));
    let [g, h] = [0, 0];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const [row, next] = [sorted[i], sorted[i + 1]];
      if (!row || !next) break;
      g += row.gradient;
      h += row.curvature;
      const [low, high] = [row.values[feature] ?? 0, next.values[feature] ?? 0];
      if (low === high || h < options.leafWeight || curvature - h < options.leafWeight) continue;
      const gain = worth(g, h) + worth(gradient - g, curvature - h) - worth(gradient, curvature);
      if (gain > best.gain) best = { gain, feature, at: (low + high) / 2 };
    }
  }
  if (best.feature < 0) return leaf;
  const goesLeft = (row: Row): boolean => (row.values[best.feature] ?? 0) < best.at;
  return {
    feature: best.feature,
    at: best.at,
    left: grow(rows.filter(goesLeft), depth - 1, options),
    right: grow(rows.filter((row) => !goesLeft(row)), depth - 1, options),
  };
}

/** Trees that tell `labels` from `values`; the first tree is a bare leaf, the prior. */
export function boost(values: readonly (readonly number[])[], labels: readonly boolean[], options: BoostOptions): Tree[] {
  const share = labels.filter(Boolean).length / labels.length;
  const trees: Tree[] = [Math.log(share / (1 - share))];
  const odds = values.map(() => Number(trees[0]));
  for (let i = 0; i < options.trees; i++) {
    const rows = values.map((row, n): Row => {
      const p = sigmoid(odds[n] ?? 0);
      return { values: row, gradient: p - (labels[n] ? 1 : 0), curvature: p * (1 - p) };
    });
    const tree = grow(rows, options.depth, options);
    trees.push(tree);
    values.forEach((row, n) => (odds[n] = (odds[n] ?? 0) + leafOf(tree, row)));
  }
  return trees;
}
