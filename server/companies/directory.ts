/** The directory that a process works with: the project's own, with the registrants that the database holds, looked at again each hour. */
import { setTimeout as wait } from 'node:timers/promises';
import { Directory, type Registrant } from '../../engine/companies/directory';
import type { Door } from '../ingest/door';
import type { Log } from '../log';
import type { Db } from '../store/db';
import { knownRegistrants, refreshRegistrants } from './registrants';

/** Another process may have brought the list up to date; and a refresh that failed is tried again. */
const LOOK_MS = 3_600_000;

export interface LiveDirectory {
  current(): Directory;
  stop(): Promise<void>;
}

export interface LiveDirectoryTools {
  db: Db;
  door: Pick<Door, 'fetch'>;
  log: Log;
  /** Where the list of registrants is; null does not ask for one. */
  url: string | null;
}

/** Opens it with what the database holds; the list itself is asked for in the background. */
export async function openDirectory({ db, door, log, url }: LiveDirectoryTools): Promise<LiveDirectory> {
  const seed = Directory.seed();
  let registrants: readonly Registrant[] = await knownRegistrants(db);
  let current = seed.withRegistrants(registrants);
  if (url === null) return { current: () => current, stop: () => Promise.resolve() };

  const ending = new AbortController();
  const { signal } = ending;
  const look = async (): Promise<void> => {
    try {
      await refreshRegistrants({ db, door, url, now: Date.now(), signal });
    } catch (error) {
      if (!signal.aborted) log.warn({ error: String(error) }, 'the list of registrants could not be had; the last known one stays');
    }
    const known = await knownRegistrants(db);
    if (known.length === registrants.length && known.every(({ ticker, name }, i) => ticker === registrants[i]?.ticker && name === registrants[i].name)) return;
    registrants = known;
    current = seed.withRegistrants(known);
    log.info({ registrants: known.length }, 'the directory of companies is up to date');
  };
  const looking = (async () => {
    while (!signal.aborted) {
      await look().catch((error: unknown) => log.warn({ error: String(error) }, 'the directory of companies could not be looked at'));
      await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    current: () => current,
    async stop() {
      ending.abort();
      await looking;
    },
  };
}
