/** The pipeline: what each step does, who is told next, and the sweep that asks again for whatever was missed. */
import type { Directory } from '../../engine/companies/directory';
import type { Story } from '../../engine/contract/story';
import type { Config } from '../config';
import type { Door } from '../ingest/door';
import { fetchSource, SOURCE_LEASE_SECONDS } from '../ingest/fetch-source';
import { subscribeDue } from '../ingest/websub';
import type { Log } from '../log';
import { unclusteredLanguages } from '../store/articles';
import { BudgetSpent } from '../models/limits';
import type { Db } from '../store/db';
import { reviveItem } from '../store/items';
import { dueSources, releaseSource, renewSources } from '../store/sources';
import { openDesks } from './cluster';
import { composeDue } from './compose';
import type { DeadLetter, Jobs } from './queue';
import { readDue } from './read';
import { forgetOld, tidy } from './retention';
import { writeStory, type Writer } from './write';

const SWEEP_MS = 1000;
const RETENTION_EVERY_MS = 3_600_000;
const SOURCES_A_SWEEP = 100;
const SUBSCRIBE_EVERY_MS = 60_000;
const FETCH_WORKERS = 4;
const WRITE_WORKERS = 2;
/** A job ends after this long, so that a stop or another process need not wait for it. */
const SHIFT_MS = 30_000;

export interface PipelineTools {
  config: Config;
  db: Db;
  jobs: Jobs;
  door: Door;
  /** As it is now: it grows while the process runs. */
  directory(): Directory;
  log: Log;
  enrich(story: Story): Promise<Story>;
  /** Null where no model is configured. */
  writer: Writer | null;
}

export interface Pipeline {
  /** True while there is anything to do, other than sources that are not due yet and retries far off. */
  hasWork(): Promise<boolean>;
  stop(): Promise<void>;
}

export async function startPipeline({ config, db, jobs, door, directory, log, enrich, writer }: PipelineTools): Promise<Pipeline> {
  const ending = new AbortController();
  const { signal } = ending;
  const isIngest = config.roles.includes('ingest');
  const isStories = config.roles.includes('stories');
  const desks = openDesks(db, (key, error) => jobs.bury('cluster', key, error));

  /** Sources that are being fetched here, and those whose fetching broke off: they are free again with the next sweep. */
  const fetching = new Set<number>();
  const brokenOff = new Set<number>();

  if (isIngest) {
    const settings = {
      everySeconds: config.feedMinutes * 60,
      hostSpacingMs: config.hostSpacingMs,
      itemsPerDay: config.sourceItemsPerDay,
      oldestDays: config.retentionDays,
    };
    await jobs.work('fetch', FETCH_WORKERS, async (key) => {
      const id = Number(key);
      fetching.add(id);
      try {
        const fresh = await fetchSource(db, door, id, settings, signal);
        if (fresh > 0) await jobs.ask('read');
      } catch (error) {
        brokenOff.add(id);
        throw error;
      } finally {
        fetching.delete(id);
      }
    });
    const held = new Set<number>();
    await jobs.work('read', 1, async () => {
      const tools = {
        db,
        door,
        concurrency: config.readConcurrency,
        oldestDays: config.retentionDays,
        signal,
        held,
        bury: (key: string, error: string) => jobs.bury('read', key, error),
        kept: (languages: readonly string[]) => jobs.ask('cluster', languages),
        onFault: (item: { url: string }, error: unknown) => log.warn({ url: item.url, error: String(error) }, 'an item could not be read'),
      };
      if (await readDue(tools, Date.now() + SHIFT_MS)) await jobs.ask('read');
    });
  }
  if (isStories) {
    await jobs.work('cluster', 1, async (language) => {
      await desks.cluster(language, signal);
      await jobs.ask('compose');
    });
    await jobs.work('compose', 1, async () => {
      const tools = {
        db,
        directory: directory(),
        afterMs: config.composeAfterMs,
        signal,
        enrich,
        composed: (stories: readonly number[]) => (writer ? jobs.ask('write', stories.map(String)) : Promise.resolve()),
        bury: (key: string, error: string) => jobs.bury('compose', key, error),
        onFault: (story: number, error: unknown) => log.warn({ story, error: String(error) }, 'a story could not be put together'),
      };
      if (await composeDue(tools, Date.now() + SHIFT_MS)) await jobs.ask('compose');
    });
    if (writer) {
      await jobs.work('write', WRITE_WORKERS, async (key) => {
        try {
          if (await writeStory(db, Number(key), writer)) await jobs.ask('compose');
        } catch (error) {
          // No fault of the story's: it is written about when it is next put together.
          if (!(error instanceof BudgetSpent)) throw error;
          log.info({ story: Number(key) }, error.message);
        }
      });
    }
  }

  let subscribed = 0;
  const sweep = async (): Promise<void> => {
    if (isIngest) {
      if (config.publicUrl !== null && Date.now() - subscribed > SUBSCRIBE_EVERY_MS) {
        subscribed = Date.now();
        await subscribeDue(db, door, config.publicUrl);
      }
      await renewSources(db, [...fetching], SOURCE_LEASE_SECONDS);
      for (const id of brokenOff) {
        await releaseSource(db, id, 0);
        brokenOff.delete(id);
      }
      await jobs.ask('fetch', (await dueSources(db, SOURCES_A_SWEEP)).map(String));
      if (await exists(db, ITEMS_DUE)) await jobs.ask('read');
    }
    if (isStories) {
      // Asked for in every process of this role: the one that holds a language's lock does the work.
      for (const language of await unclusteredLanguages(db)) await desks.cluster(language, signal);
      if (await exists(db, STORIES_DUE)) await jobs.ask('compose');
    }
  };
  let forgotten = 0;
  const beat = async (): Promise<void> => {
    try {
      await sweep();
      if (isStories && Date.now() - forgotten > RETENTION_EVERY_MS) {
        forgotten = Date.now();
        const lock = await db.tryLock('retention');
        if (lock) await forgetOld(db, config.retentionDays).finally(() => lock.release());
        if (db.kind === 'embedded') await tidy(db, signal);
      }
    } catch (error) {
      if (!signal.aborted) log.warn({ error: String(error) }, 'the sweep failed; it is tried again');
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let current = Promise.resolve();
  const loop = (): void => {
    current = beat().then(() => {
      if (!signal.aborted) timer = setTimeout(loop, SWEEP_MS);
    });
  };
  loop();

  return {
    async hasWork() {
      return jobs.busy > 0 || (await exists(db, ANYTHING_DUE));
    },
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await current;
      await jobs.stop(config.stopSeconds);
      await desks.close();
    },
  };
}

const ITEMS_DUE = `SELECT 1 FROM items WHERE state = 'pending' AND due_at <= now() AND (leased_until IS NULL OR leased_until < now())`;
const STORIES_DUE = `SELECT 1 FROM stories WHERE merged_into IS NULL AND version > composed_version AND failures < 5`;
const ANYTHING_DUE = `
  SELECT 1 WHERE EXISTS (SELECT 1 FROM sources WHERE enabled AND (next_at <= now() OR leased_until > now() OR (failures BETWEEN 1 AND 2 AND next_at < now() + interval '1 minute')))
  OR EXISTS (SELECT 1 FROM items WHERE state = 'pending' AND (failures = 0 OR due_at <= now() + interval '5 seconds'))
  OR EXISTS (SELECT 1 FROM articles WHERE story_id IS NULL AND failures < 5)
  OR EXISTS (${STORIES_DUE})`;

async function exists(db: Db, sql: string): Promise<boolean> {
  return (await db.query(`${sql} LIMIT 1`)).rows.length > 0;
}

/** Tries again what was put aside. False where the letter is not known. */
export async function retryDead(db: Db, jobs: Jobs, id: string): Promise<DeadLetter | null> {
  const letter = await jobs.exhume(id);
  if (!letter) return null;
  const { step, key } = letter;
  if (step === 'read' && /^\d+$/.test(key)) await reviveItem(db, Number(key));
  if (step === 'cluster' && /^\d+$/.test(key)) await db.query('UPDATE articles SET failures = 0 WHERE id = $1', [Number(key)]);
  if (step === 'compose' && /^\d+$/.test(key)) await db.query('UPDATE stories SET failures = 0, leased_until = NULL WHERE id = $1', [Number(key)]);
  if (step === 'write' && /^\d+$/.test(key)) await jobs.ask('write', [key]);
  if (step === 'fetch' && /^\d+$/.test(key)) await db.query('UPDATE sources SET next_at = now() WHERE id = $1', [Number(key)]);
  return letter;
}
