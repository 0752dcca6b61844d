/** Coverage in the order a reader wants: independent reports, each with the copies of it folded under it. */
import type { Coverage } from '../../engine/contract/article';

export type SortBy = 'time' | 'outlet';

/** The time an outlet claims, else when it was first seen. */
export const timeOf = ({ publishedAt, firstSeenAt }: Coverage): string => publishedAt ?? firstSeenAt;

const isCopy = (one: Coverage): number => (one.independence.kind === 'original' ? 0 : 1);

/** Reports in order, each with its source first and the copies of it after. */
export function groups(coverage: readonly Coverage[], sort: SortBy): Coverage[][] {
  const byReport = new Map<number, Coverage[]>();
  for (const one of coverage) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  const ordered = [...byReport.values()].map((group) => [...group].sort((a, b) => isCopy(a) - isCopy(b) || timeOf(a).localeCompare(timeOf(b))));
  const compare = (a: Coverage, b: Coverage): number => (sort === 'time' ? timeOf(a).localeCompare(timeOf(b)) : a.outlet.name.localeCompare(b.outlet.name));
  // An original before a report of which only copies were seen.
  return ordered.sort(([a], [b]) => (a && b ? isCopy(a) - isCopy(b) || compare(a, b) : 0));
}

/** One address but for its scheme, `www.` and a trailing slash. */
export function sameAddress(a: string, b: string): boolean {
  const plain = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain(a) === plain(b);
}
