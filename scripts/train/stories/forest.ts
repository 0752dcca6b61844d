/** Trains gradient-boosted trees for a yes-or-no question (logistic loss, second-order gains as in XGBoost, histograms). */
import type { ForestData } from '../../../engine/stories/forest';

export interface Example {
  x: Float64Array;
  yes: boolean;
  weight: number;
}

export interface Settings {
  rounds: number;
  depth: number;
  rate: number;
  /** Sum of second derivatives that a leaf holds at least. */
  leaf: number;
  /** L2 penalty on leaves. */
  lambda: number;
  /** By feature: 1 if the answer may only grow likelier with it, -1 if only less likely, 0 if either. */
  directions: readonly number[];
}

const BINS = 64;

/** Least and greatest value that a leaf below may have, so that directions hold through the tree. */
type Bounds = readonly [number, number];

interface Cut {
  f: number;
  bin: number;
  /** Between the values of the two sides. */
  middle: number;
}

/** Quantiles of each feature: thresholds that a branch may use. */
function thresholds(examples: readonly Example[], features: number): number[][] {
  return Array.from({ length: features }, (_, f) => {
    const values = examples.map(({ x }) => x[f] ?? 0).sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let k = 1; k < BINS; k++) {
      const value = values[Math.floor((k * values.length) / BINS)] ?? 0;
      if (value > (values[0] ?? 0)) cuts.add(Number(value.toFixed(4)));
    }
    return [...cuts].sort((a, b) => a - b);
  });
}

/** Trains a forest. Deterministic. */
export function trainForest(examples: readonly Example[], names: readonly string[], { rounds, depth, rate, leaf, lambda, directions }: Settings): ForestData {
  const n = examples.length;
  const m = names.length;
  const cuts = thresholds(examples, m);
  const bins = new Uint8Array(n * m);
  examples.forEach(({ x }, i) => cuts.forEach((own, f) => {
    let bin = 0;
    while (bin < own.length && (x[f] ?? 0) >= (own[bin] ?? 0)) bin++;
    bins[i * m + f] = bin;
  }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, example) => sum + (example.yes ? example.weight : 0), 0);
  const forest = { features: [...names], bias: Number(Math.log(yes / (total - yes)).toFixed(4)), roots: [] as number[], feature: [] as number[], value: [] as number[], right: [] as number[] };
  const odds = new Float64Array(n).fill(forest.bias);
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);

  const score = (g: number, h: number): number => (g * g) / (h + lambda);

  const valueOf = (g: number, h: number, [low, high]: Bounds): number => Math.min(high, Math.max(low, (rate * g) / (h + lambda)));

  const bestCut = (rows: readonly number[], g: number, h: number, bounds: Bounds): Cut | null => {
    let best: Cut | null = null;
    let most = 1e-3;
    const slopes = new Float64Array(BINS + 1);
    const curves = new Float64Array(BINS + 1);
    for (let f = 0; f < m; f++) {
      slopes.fill(0);
      curves.fill(0);
      for (const i of rows) {
        const bin = bins[i * m + f] ?? 0;
        slopes[bin] = (slopes[bin] ?? 0) + (slope[i] ?? 0);
        curves[bin] = (curves[bin] ?? 0) + (curve[i] ?? 0);
      }
      let left = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < (cuts[f]?.length ?? 0); bin++) {
        left += slopes[bin] ?? 0;
        leftCurve += curves[bin] ?? 0;
        if (leftCurve < leaf || h - leftCurve < leaf) continue;
        const gain = score(left, leftCurve) + score(g - left, h - leftCurve) - score(g, h);
        if (gain <= most) continue;
        const values = [valueOf(left, leftCurve, bounds), valueOf(g - left, h - leftCurve, bounds)] as const;
        if ((values[1] - values[0]) * (directions[f] ?? 0) < 0) continue;
        most = gain;
        best = { f, bin, middle: (values[0] + values[1]) / 2 };
      }
    }
    return best;
  };

  const grow = (rows: readonly number[], levels: number, bounds: Bounds): void => {
    const g = rows.reduce((sum, i) => sum + (slope[i] ?? 0), 0);
    const h = rows.reduce((sum, i) => sum + (curve[i] ?? 0), 0);
    const at = forest.feature.length;
    const cut = levels === 0 ? null : bestCut(rows, g, h, bounds);
    if (!cut) {
      const value = Number(valueOf(g, h, bounds).toFixed(4));
      forest.feature.push(-1);
      forest.value.push(value);
      forest.right.push(0);
      for (const i of rows) odds[i] = (odds[i] ?? 0) + value;
      return;
    }
    const direction = directions[cut.f] ?? 0;
    forest.feature.push(cut.f);
    forest.value.push(cuts[cut.f]?.[cut.bin] ?? 0);
    forest.right.push(0);
    grow(rows.filter((i) => (bins[i * m + cut.f] ?? 0) <= cut.bin), levels - 1, direction > 0 ? [bounds[0], cut.middle] : direction < 0 ? [cut.middle, bounds[1]] : bounds);
    forest.right[at] = forest.feature.length;
    grow(rows.filter((i) => (bins[i * m + cut.f] ?? 0) > cut.bin), levels - 1, direction > 0 ? [cut.middle, bounds[1]] : direction < 0 ? [bounds[0], cut.middle] : bounds);
  };

  const all = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    examples.forEach(({ yes: isYes, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      slope[i] = weight * ((isYes ? 1 : 0) - p);
      curve[i] = weight * p * (1 - p);
    });
    forest.roots.push(forest.feature.length);
    grow(all, depth, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  }
  return forest;
}
