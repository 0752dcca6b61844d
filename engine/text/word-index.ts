/**
 * Likeness of every row of words to every other, through an inverted index: a row is compared only with the rows that
 * share a word with it, and words are compared as numbers. Thirty articles have some 700 sentences; comparing each pair
 * of them word by word took most of a second.
 */
export class WordIndex {
  /** Number of rows. */
  readonly size: number;
  private readonly ids = new Map<string, number>();
  private readonly terms: Int32Array[];
  private readonly weights: Float64Array[];
  /** Rows that hold a word: `rowsOf` and `weightsOf` from `begins[id]` to `begins[id + 1]`. */
  private readonly begins: Int32Array;
  private readonly rowsOf: Int32Array;
  private readonly weightsOf: Float64Array;
  private readonly frequency: Int32Array;
  private readonly sums: Float64Array;

  /** `weigh` gives a row's weights from its words' counts and rarities (`log(1 + rows / rows with the word)`). */
  constructor(rows: readonly (readonly string[])[], weigh: (counts: Float64Array, rarities: Float64Array) => Float64Array) {
    this.size = rows.length;
    this.sums = new Float64Array(rows.length);
    const counts: Float64Array[] = [];
    this.terms = rows.map((row) => {
      const own = new Map<number, number>();
      for (const word of row) {
        let id = this.ids.get(word);
        if (id === undefined) this.ids.set(word, (id = this.ids.size));
        own.set(id, (own.get(id) ?? 0) + 1);
      }
      counts.push(Float64Array.from(own.values()));
      return Int32Array.from(own.keys());
    });
    this.frequency = new Int32Array(this.ids.size);
    for (const terms of this.terms) for (const id of terms) this.frequency[id] = (this.frequency[id] ?? 0) + 1;
    this.weights = this.terms.map((terms, row) => weigh(counts[row] ?? new Float64Array(0), Float64Array.from(terms, (id) => this.rarity(id))));
    this.begins = new Int32Array(this.ids.size + 1);
    for (let id = 0; id < this.ids.size; id++) this.begins[id + 1] = (this.begins[id] ?? 0) + (this.frequency[id] ?? 0);
    const next = this.begins.slice();
    const total = this.begins[this.ids.size] ?? 0;
    this.rowsOf = new Int32Array(total);
    this.weightsOf = new Float64Array(total);
    this.terms.forEach((terms, row) => {
      terms.forEach((id, k) => {
        const at = next[id] ?? 0;
        next[id] = at + 1;
        this.rowsOf[at] = row;
        this.weightsOf[at] = this.weights[row]?.[k] ?? 0;
      });
    });
  }

  private rarity(id: number | undefined): number {
    return Math.log(1 + this.size / ((id === undefined ? 0 : this.frequency[id]) || 1));
  }

  /** Scalar product of a row with every row, itself included. The array is the same at every call. */
  products(row: number): Float64Array {
    const { sums, begins, rowsOf, weightsOf } = this;
    sums.fill(0);
    const terms = this.terms[row] ?? new Int32Array(0);
    const weights = this.weights[row] ?? new Float64Array(0);
    for (let k = 0; k < terms.length; k++) {
      const id = terms[k] as number;
      const weight = weights[k] as number;
      const end = begins[id + 1] as number;
      for (let at = begins[id] as number; at < end; at++) {
        const other = rowsOf[at] as number;
        sums[other] = (sums[other] as number) + weight * (weightsOf[at] as number);
      }
    }
    return sums;
  }

  /** Scalar product of a row with itself. */
  own(row: number): number {
    return (this.weights[row] ?? new Float64Array(0)).reduce((sum, weight) => sum + weight * weight, 0);
  }

  /** Scalar product of every row with a text of its own, whose words are weighed as a row's are. */
  productsWith(words: readonly string[], weigh: (counts: Float64Array, rarities: Float64Array) => Float64Array): Float64Array {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = weigh(Float64Array.from(counts.values()), Float64Array.from(counts.keys(), (word) => this.rarity(this.ids.get(word))));
    const sums = new Float64Array(this.size);
    [...counts.keys()].forEach((word, k) => {
      const id = this.ids.get(word);
      if (id === undefined) return;
      for (let at = this.begins[id] ?? 0; at < (this.begins[id + 1] ?? 0); at++) {
        const row = this.rowsOf[at] ?? 0;
        sums[row] = (sums[row] ?? 0) + (weights[k] ?? 0) * (this.weightsOf[at] ?? 0);
      }
    });
    return sums;
  }
}

/** A row as a vector of length 1: logarithm of the count times rarity. */
export function unitWeights(counts: Float64Array, rarities: Float64Array): Float64Array {
  const weights = counts.map((count, k) => (1 + Math.log(count)) * (rarities[k] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => weight / length);
}

/** A row as a bag: products are the rarities, added up, of the words that two rows share. */
const bagWeights = (_counts: Float64Array, rarities: Float64Array): Float64Array => rarities.map(Math.sqrt);

/**
 * Rows of words as bags. Their overlap is the rarity of what they share relative to a mean of both
 * bags in which the larger weighs more.
 */
export class BagIndex {
  private readonly index: WordIndex;
  private readonly totals: Float64Array;

  constructor(rows: readonly (readonly string[])[]) {
    this.index = new WordIndex(rows, bagWeights);
    this.totals = Float64Array.from(rows, (_, row) => this.index.own(row));
  }

  /** Rows that overlap a row by `least` or more (0 to 1), itself among them, in order. */
  near(row: number, least: number): number[] {
    return this.overlaps(row, least).map(([other]) => other);
  }

  /** The same with how much they overlap. */
  overlaps(row: number, least: number): [row: number, overlap: number][] {
    const shared = this.index.products(row);
    const left = this.totals[row] ?? 0;
    const found: [number, number][] = [];
    for (let other = 0; other < shared.length; other++) {
      const sum = shared[other] as number;
      if (sum === 0) continue;
      const right = this.totals[other] as number;
      const mean = Math.min(left, right) * 0.4 + Math.max(left, right) * 0.6;
      if (sum >= least * mean) found.push([other, sum / mean]);
    }
    return found;
  }
}
