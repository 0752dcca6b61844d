/** Logistic regression with a ridge penalty, by Newton's method; and the two figures that a check is judged by. */

export interface Example {
  x: readonly number[];
  y: boolean;
  weight: number;
}

interface Model {
  /** One a feature, on the features' own scale. */
  weights: number[];
  bias: number;
  score(x: readonly number[]): number;
}

/** Solves A z = b for a positive definite A (Gaussian elimination). */
export function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    for (let k = i + 1; k < n; k++) {
      const factor = at(k, i) / (at(i, i) || 1e-12);
      for (let j = i; j <= n; j++) (rows[k] as number[])[j] = at(k, j) - factor * at(i, j);
    }
  }
  const z = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(i, n);
    for (let j = i + 1; j < n; j++) sum -= at(i, j) * (z[j] ?? 0);
    z[i] = sum / (at(i, i) || 1e-12);
  }
  return z;
}

/** `ridge` is the penalty on weights of standardised features. */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
  const width = examples[0]?.x.length ?? 0;
  const mean = Array.from({ length: width }, (_, j) => examples.reduce((sum, { x }) => sum + (x[j] ?? 0), 0) / examples.length);
  const spread = mean.map((mu, j) => Math.sqrt(examples.reduce((sum, { x }) => sum + ((x[j] ?? 0) - mu) ** 2, 0) / examples.length) || 1);
  const rows = examples.map(({ x }) => [...mean.map((mu, j) => ((x[j] ?? 0) - mu) / (spread[j] ?? 1)), 1]);
  let w = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = w.map((value, j) => (j < width ? ridge * value : 0));
    const hessian = w.map((_, j) => w.map((__, k) => (j === k ? (j < width ? ridge : 1e-6) : 0)));
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * (w[j] ?? 0), 0)));
      const pull = (examples[i]?.weight ?? 0) * (p - (examples[i]?.y ? 1 : 0));
      const bend = (examples[i]?.weight ?? 0) * p * (1 - p);
      row.forEach((value, j) => {
        gradient[j] = (gradient[j] ?? 0) + pull * value;
        const line = hessian[j] as number[];
        for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + bend * value * (row[k] ?? 0);
      });
    });
    for (let j = 0; j <= width; j++) for (let k = 0; k < j; k++) (hessian[k] as number[])[j] = hessian[j]?.[k] ?? 0;
    const stepBy = solve(hessian, gradient);
    w = w.map((value, j) => value - (stepBy[j] ?? 0));
    if (Math.max(...stepBy.map(Math.abs)) < 1e-6) break;
  }
  const weights = spread.map((deviation, j) => (w[j] ?? 0) / deviation);
  const bias = (w[width] ?? 0) - weights.reduce((sum, value, j) => sum + value * (mean[j] ?? 0), 0);
  return { weights, bias, score: (x) => bias + weights.reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0) };
}

/** Mean of the shares of true and of untrue claims that are told right. */
export function balancedAccuracy(scores: readonly number[], truth: readonly boolean[], threshold: number): number {
  const right = (wanted: boolean): number => {
    const own = scores.filter((_, i) => truth[i] === wanted);
    return own.filter((score) => score >= threshold === wanted).length / Math.max(1, own.length);
  };
  return (right(true) + right(false)) / 2;
}

/** Chance that a true claim scores above an untrue one. */
export function auc(scores: readonly number[], truth: readonly boolean[]): number {
  const yes = scores.filter((_, i) => truth[i]);
  const no = scores.filter((_, i) => !truth[i]);
  let sum = 0;
  for (const a of yes) for (const b of no) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / Math.max(1, yes.length * no.length);
}
