/** ROUGE-1, ROUGE-2 and ROUGE-L F scores (Lin 2004): lower case, no stemming. */

const tokens = (text: string): string[] => text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

function counts(list: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const one of list) map.set(one, (map.get(one) ?? 0) + 1);
  return map;
}

const grams = (list: readonly string[], n: number): string[] => list.slice(n - 1).map((_, i) => list.slice(i, i + n).join(' '));
const f = (hits: number, a: number, b: number): number => (a > 0 && b > 0 && hits > 0 ? (2 * (hits / a) * (hits / b)) / (hits / a + hits / b) : 0);

export function rougeN(reference: string, candidate: string, n: number): number {
  const [a, b] = [grams(tokens(reference), n), grams(tokens(candidate), n)];
  const there = counts(a);
  let hits = 0;
  for (const [gram, count] of counts(b)) hits += Math.min(count, there.get(gram) ?? 0);
  return f(hits, a.length, b.length);
}

export function rougeL(reference: string, candidate: string): number {
  const [a, b] = [tokens(reference), tokens(candidate)];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return f(row[b.length] ?? 0, a.length, b.length);
}
