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

/**
 * The trees are laid out as complete ones of one depth, so that a decision is a fixed number of steps without a look at what
 * kind of node is met: a leaf that stands higher up is repeated below.
 */
export class Forest {
  private readonly trees: number;
  private readonly depth: number;
  private readonly bias: number;
  private readonly feature: Uint8Array;
  private readonly threshold: Float64Array;
  private readonly leaf: Float64Array;

  /** Throws RangeError if the data was made for other features. */
  constructor(data: ForestData, features: readonly string[]) {
    if (data.features.join() !== features.join()) throw new RangeError('the model was trained on other features; run its training script');
    const isLeaf = (node: number): boolean => (data.feature[node] ?? -1) < 0;
    const depthOf = (node: number): number => (isLeaf(node) ? 0 : 1 + Math.max(depthOf(node + 1), depthOf(data.right[node] ?? 0)));
    this.bias = data.bias;
    this.trees = data.roots.length;
    this.depth = Math.max(0, ...data.roots.map(depthOf));
    const leaves = 1 << this.depth;
    this.feature = new Uint8Array(this.trees * leaves);
    this.threshold = new Float64Array(this.trees * leaves);
    this.leaf = new Float64Array(this.trees * leaves);
    const lay = (tree: number, node: number, at: number): void => {
      if (at >= leaves) {
        this.leaf[tree * leaves + at - leaves] = data.value[node] ?? 0;
        return;
      }
      this.feature[tree * leaves + at] = Math.max(0, data.feature[node] ?? 0);
      this.threshold[tree * leaves + at] = isLeaf(node) ? 0 : (data.value[node] ?? 0);
      lay(tree, isLeaf(node) ? node : node + 1, 2 * at);
      lay(tree, isLeaf(node) ? node : (data.right[node] ?? 0), 2 * at + 1);
    };
    data.roots.forEach((root, tree) => lay(tree, root, 1));
  }

  /** Log-odds that the answer is yes. */
  decide(x: Float64Array): number {
    const { feature, threshold, leaf, depth } = this;
    const leaves = 1 << depth;
    let sum = this.bias;
    for (let tree = 0, base = 0; tree < this.trees; tree++, base += leaves) {
      let at = 1;
      for (let level = 0; level < depth; level++) at = 2 * at + ((x[feature[base + at] ?? 0] ?? 0) < (threshold[base + at] ?? 0) ? 0 : 1);
      sum += leaf[base + at - leaves] ?? 0;
    }
    return sum;
  }
}
