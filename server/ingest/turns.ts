/**
 * Turns: one host is asked by one request after another, with a pause between them, and left alone as long as it asks
 * for. Kept in memory, or in the database, so that several processes together are as polite as one.
 */
import type { Db } from '../store/db';

export interface Turns {
  /** Takes the next turn at a host, unless it is further off than `mostMs`. Gives the milliseconds until then. */
  take(host: string, spacingMs: number, mostMs: number): Promise<{ taken: boolean; waitMs: number }>;
  /** Leaves a host alone for so many milliseconds. */
  hold(host: string, ms: number): Promise<void>;
}

/** Hosts that are remembered in memory; past turns are forgotten first. */
const MOST_REMEMBERED = 5000;

export function memoryTurns(clock: () => number = Date.now): Turns {
  const next = new Map<string, number>();
  const forget = (now: number): void => {
    if (next.size > MOST_REMEMBERED) for (const [host, at] of next) if (at <= now) next.delete(host);
  };
  return {
    take: async (host, spacingMs, mostMs) => {
      const now = clock();
      const turn = Math.max(now, next.get(host) ?? 0);
      const taken = turn - now <= mostMs;
      if (taken) next.set(host, turn + spacingMs);
      forget(now);
      return { taken, waitMs: turn - now };
    },
    hold: async (host, ms) => void next.set(host, Math.max(next.get(host) ?? 0, clock() + ms)),
  };
}

/** Turns that all processes on a database share, and that outlive them. */
export function sharedTurns(db: Db): Turns {
  return {
    async take(host, spacingMs, mostMs) {
      const given = await db.query<{ wait: number }>(
        `INSERT INTO hosts AS h (host, next_at) VALUES ($1, now() + make_interval(secs => $2))
         ON CONFLICT (host) DO UPDATE SET next_at = greatest(h.next_at, now()) + make_interval(secs => $2)
         WHERE h.next_at <= now() + make_interval(secs => $3)
         RETURNING extract(epoch FROM next_at - now())::float8 AS wait`,
        [host, spacingMs / 1000, mostMs / 1000],
      );
      const [row] = given.rows;
      if (row) return { taken: true, waitMs: Math.max(0, row.wait * 1000 - spacingMs) };
      const held = await db.query<{ wait: number }>(`SELECT extract(epoch FROM next_at - now())::float8 AS wait FROM hosts WHERE host = $1`, [host]);
      return { taken: false, waitMs: Math.max(1000, (held.rows[0]?.wait ?? 1) * 1000) };
    },
    async hold(host, ms) {
      await db.query(
        `INSERT INTO hosts AS h (host, next_at) VALUES ($1, now() + make_interval(secs => $2))
         ON CONFLICT (host) DO UPDATE SET next_at = greatest(h.next_at, excluded.next_at)`,
        [host, ms / 1000],
      );
    },
  };
}
