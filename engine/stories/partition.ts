/**
 * Average-link agglomeration: the two groups whose members fit best on average are joined, again and again, until no two
 * fit. One strange likeness does not chain two stories together, as it does where the best link alone decides.
 */

export interface Link {
  a: number;
  b: number;
  /** Log-odds that the two are of one story. */
  odds: number;
  /** Pairs of articles whose log-odds are summed up in `odds`. */
  pairs: number;
}

/** Log-odds of a pair of articles that were never found alike. */
export const UNLIKE = -4;
/** Pairs between two groups that must speak for a join; large groups are not compared member by member. */
const MOST_PAIRS = 40;

/** Mean log-odds between two groups with so many pairs of members. */
function meanOdds(sum: number, known: number, all: number): number {
  const counted = Math.max(known, Math.min(all, MOST_PAIRS));
  return (sum + (counted - known) * UNLIKE) / counted;
}

/** Groups the units 0 to n-1 of the given sizes; gives each unit's group, numbered by its first unit. */
export function partition(sizes: readonly number[], links: readonly Link[], threshold: number): number[] {
  const n = sizes.length;
  const group = Array.from({ length: n }, (_, i) => i);
  const size = [...sizes];
  const sums = new Float64Array(n * n);
  const known = new Float64Array(n * n);
  for (const { a, b, odds, pairs } of links) {
    for (const at of [a * n + b, b * n + a]) {
      sums[at] = (sums[at] ?? 0) + odds;
      known[at] = (known[at] ?? 0) + pairs;
    }
  }
  const live = new Set(group);
  for (;;) {
    let best = threshold;
    let pair: [number, number] | null = null;
    for (const a of live) {
      for (const b of live) {
        const pairs = known[a * n + b] ?? 0;
        if (b <= a || pairs === 0) continue;
        const mean = meanOdds(sums[a * n + b] ?? 0, pairs, (size[a] ?? 0) * (size[b] ?? 0));
        if (mean < best || (mean === best && pair)) continue;
        best = mean;
        pair = [a, b];
      }
    }
    if (!pair) return group;
    const [into, from] = pair;
    live.delete(from);
    size[into] = (size[into] ?? 0) + (size[from] ?? 0);
    for (const other of live) {
      for (const [to, of] of [[into * n + other, from * n + other], [other * n + into, other * n + from]] as const) {
        sums[to] = (sums[to] ?? 0) + (sums[of] ?? 0);
        known[to] = (known[to] ?? 0) + (known[of] ?? 0);
      }
    }
    for (let i = 0; i < n; i++) if (group[i] === from) group[i] = into;
  }
}
