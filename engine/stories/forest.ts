/** Gradient-boosted decision trees, read from data that a training script wrote. */

/** Trees as flat lists, node after node: `feature` is -1 at a leaf, whose log-odds are in `value`. */
export interface ForestData {
  features: readonly string[];
  /** Log-odds before any tree. */
  bias: number;
  /** First node of each tree. */
  roots: readonly number[];
  feature: readonly number[];
  /** At a branch, the threshold: smaller goes left. At a leaf, its log-odds. */
  value: readonly number[];
  /** The left branch is the next node; this is the right one. */
  right: readonly number[];
}

export class Forest {
  private readonly feature: Int8Array;
  private readonly value: Float64Array;
  private readonly right: Uint16Array;

  /** Throws RangeError if the data was made for other features. */
  constructor(
    private readonly data: ForestData,
    features: readonly string[],
  ) {
    if (data.features.join() !== features.join()) throw new RangeError('the model was trained on other features; run its training script');
    this.feature = Int8Array.from(data.feature);
    this.value = Float64Array.from(data.value);
    this.right = Uint16Array.from(data.right);
  }

  /** Log-odds that the answer is yes. */
  decide(x: Float64Array): number {
    let sum = this.data.bias;
    for (const root of this.data.roots) {
      let at = root;
      for (let feature = this.feature[at] ?? -1; feature >= 0; feature = this.feature[at] ?? -1) {
        at = (x[feature] ?? 0) < (this.value[at] ?? 0) ? at + 1 : (this.right[at] ?? 0);
      }
      sum += this.value[at] ?? 0;
    }
    return sum;
  }
}
