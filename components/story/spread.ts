/** How a story spread: outlets over time, by their own account and as first seen, as steps in a unit square. */
import type { Coverage } from '../../engine/contract/article';

export interface Spread {
  from: string;
  to: string;
  /** Each outlet counts once. */
  outlets: number;
  /** SVG paths in a box of `WIDE` by `HIGH`, time to the right and outlets upwards. */
  seen: string;
  claimed: string;
}

export const WIDE = 300;
export const HIGH = 80;

/** The earliest time of each outlet, in order. */
function firsts(coverage: readonly Coverage[], timeOf: (one: Coverage) => string | null): number[] {
  const byOutlet = new Map<string, number>();
  for (const one of coverage) {
    const time = timeOf(one);
    const at = time === null ? NaN : Date.parse(time);
    if (!Number.isNaN(at)) byOutlet.set(one.outlet.domain, Math.min(at, byOutlet.get(one.outlet.domain) ?? Infinity));
  }
  return [...byOutlet.values()].sort((a, b) => a - b);
}

function steps(times: readonly number[], from: number, to: number, outlets: number): string {
  const x = (at: number) => (((at - from) / (to - from || 1)) * WIDE).toFixed(1);
  const y = (count: number) => (HIGH - (count / outlets) * HIGH).toFixed(1);
  const [first] = times;
  if (first === undefined) return '';
  const climbs = times.map((at, i) => `H${x(at)}V${y(i + 1)}`);
  return `M${x(first)},${y(0)}${climbs.join('')}H${WIDE}`;
}

/** Null where there is nothing to draw: fewer than two outlets, or all at one time. */
export function spreadOf(coverage: readonly Coverage[]): Spread | null {
  const seen = firsts(coverage, ({ firstSeenAt }) => firstSeenAt);
  const claimed = firsts(coverage, ({ publishedAt }) => publishedAt);
  const all = [...seen, ...claimed];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  if (seen.length < 2 || from === to) return null;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    outlets: seen.length,
    seen: steps(seen, from, to, seen.length),
    claimed: steps(claimed, from, to, seen.length),
  };
}
