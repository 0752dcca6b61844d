/** Words of a sentence as a vector of length 1, weighed by rarity. */
import { words } from '../text/tokens';

export type Vector = Map<string, number>;

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

export function unit(counts: Vector, rarity: (word: string) => number): Vector {
  const vector: Vector = new Map();
  let square = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(word);
    vector.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

export function countsOf(text: string, language: string): Vector {
  const counts: Vector = new Map();
  for (const word of words(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
