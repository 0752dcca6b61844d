/** The backend as one object: opens the store, runs the configured roles, and stops them cleanly. */
import { setTimeout as wait } from 'node:timers/promises';
import { startApi, type Api } from './api/listen';
import { openDirectory } from './companies/directory';
import { SEC_URL } from './companies/registrants';
import type { Config } from './config';
import { openDoor } from './ingest/door';
import { sharedTurns } from './ingest/turns';
import { openWebSub } from './ingest/websub';
import { startPipeline, type Pipeline } from './jobs/pipeline';
import { startJobs } from './jobs/queue';
import { makeLog, type Log } from './log';
import { openWriter } from './models/writer';
import { openQuotes, withQuotes } from './quotes';
import { forgetLeases } from './store/recover';
import { addSources } from './store/sources';
import { openStore, type Store } from './store/store';

export interface RunningServer {
  /** Where the API listens; null in a process without that role. */
  url: string | null;
  store: Store;
  /** Resolves when all that is known has been fetched, read, clustered, put together and published. */
  idle(signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

const IDLE_LOOK_MS = 100;

/** Starts the backend. Throws OperatorFault with one sentence for anything an operator can mend. */
export async function startServer(config: Config, log: Log = makeLog(config.logLevel)): Promise<RunningServer> {
  const onError = (error: Error): void => log.warn({ error: error.message }, 'the database connection failed; it is opened again');
  const store = await openStore(config, onError);
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const closeAll = async (): Promise<void> => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      await close().catch((error: unknown) => log.error({ error: String(error) }, 'something did not stop cleanly'));
    }
  };
  try {
    let pipeline: Pipeline | null = null;
    let api: Api | null = null;
    if (config.feeds.length > 0) await addSources(store.db, config.feeds.map((url) => ({ url })));
    // The API is opened first, so that a port in use is known before any work is begun.
    if (config.roles.includes('api')) {
      const { host, port, rateLimitPerMinute, trustedProxies } = config;
      const websub = config.publicUrl === null ? null : openWebSub(store.db, { hostSpacingMs: config.hostSpacingMs, itemsPerDay: config.sourceItemsPerDay, oldestDays: config.retentionDays });
      const opened = await startApi({ store, host, port, rateLimitPerMinute, trustedProxies, websub, log });
      api = opened;
      closers.push(() => opened.close());
    }
    if (config.roles.includes('ingest') || config.roles.includes('stories')) {
      const jobs = await startJobs(store.db, { maintain: true, onError: (error) => log.warn({ error: error.message }, 'a job failed') });
      closers.push(() => jobs.stop(config.stopSeconds));
      // Nobody else can be at work in an embedded database: what was begun was broken off.
      if (store.db.kind === 'embedded') await forgetLeases(store.db);
      const door = openDoor({ ...config, turns: sharedTurns(store.db) });
      closers.push(() => door.close());
      const quotes = openQuotes(config, door, store.db, (error) => log.warn({ error: String(error) }, 'prices could not be had'));
      const writer = openWriter(config, store.db);
      if (writer) closers.push(() => writer.close());
      const directory = await openDirectory({ db: store.db, door, log, url: config.registrants === 'sec' && config.roles.includes('stories') ? SEC_URL : null });
      closers.push(() => directory.stop());
      const started = await startPipeline({ config, db: store.db, jobs, door, directory: () => directory.current(), log, enrich: (story) => withQuotes(story, quotes), writer });
      pipeline = started;
      closers.push(() => started.stop());
    }
    log.info({ url: api?.url ?? null, roles: config.roles, database: store.db.kind }, 'started');
    return {
      url: api?.url ?? null,
      store,
      async idle(signal) {
        // Twice in a row, since a step may have ended just as the next was about to begin.
        for (let quiet = 0; quiet < 2; quiet = (await pipeline?.hasWork()) ? 0 : quiet + 1) await wait(IDLE_LOOK_MS, undefined, { signal });
        await api?.refresh();
      },
      stop: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
