/** Reads that outlast a database that is away for a moment, as while it is restarted. */
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseGone, type Db } from './db';

/** A reader waits so long rather than be sent away; a restart of PostgreSQL after a crash takes one to three seconds. */
const WITHIN_MS = 2500;
const PAUSE_MS = 100;
/** Readers that wait at the same time; more are told at once, since a database that is gone for good answers none of them. */
const MOST_WAITING = 1000;

/** The same database, asked again where it was gone: at once the first time, since that may have been one broken connection. */
export function patientReads<D extends Pick<Db, 'query'>>(db: D, { clock = Date.now, pause = () => wait(PAUSE_MS) }: { clock?: () => number; pause?: () => Promise<unknown> } = {}): D {
  let waiting = 0;
  return {
    ...db,
    async query<Row>(sql: string, params?: Parameters<Db['query']>[1]) {
      const end = clock() + WITHIN_MS;
      for (let tries = 1; ; tries++) {
        try {
          return await db.query<Row>(sql, params);
        } catch (error) {
          if (!(error instanceof DatabaseGone) || clock() >= end || waiting >= MOST_WAITING) throw error;
        }
        if (tries === 1) continue;
        waiting++;
        try {
          await pause();
        } finally {
          waiting--;
        }
      }
    },
  };
}
