/**
 * Jobs on pg-boss, over either database.
 *
 * What is to be done is written in the tables of the newsroom (a source that is due, an item not yet read, an article
 * without a story, a story ahead of its composition). A job is the word to somebody to look: losing one or hearing it
 * twice does no harm, and a sweep sends it again while there is something to do. What keeps failing is put in the dead
 * letter queue, where an operator finds it.
 */
import type PgBoss from 'pg-boss';
import { DatabaseGone, type Db, type Param } from '../store/db';

export const STEPS = ['fetch', 'read', 'cluster', 'compose', 'write'] as const;
export type Step = (typeof STEPS)[number];

export interface DeadLetter {
  id: string;
  step: string;
  /** What failed: an address, or the number of an article or story. */
  key: string;
  error: string;
  at: Date;
}

export interface Jobs {
  /** Asks for a step; `key` tells jobs of one step apart. A job that is waiting already is not asked for twice. */
  ask(step: Step, keys?: readonly string[]): Promise<void>;
  /** Works on a step with that many workers. */
  work(step: Step, workers: number, handle: (key: string) => Promise<void>): Promise<void>;
  /** Puts something aside that keeps failing. */
  bury(step: Step, key: string, error: string): Promise<void>;
  dead(): Promise<DeadLetter[]>;
  /** Takes a letter from the dead; null if there is none of that id. */
  exhume(id: string): Promise<DeadLetter | null>;
  /** Jobs that this process is working on. */
  readonly busy: number;
  stop(withinSeconds: number): Promise<void>;
}

const DEAD = 'dead';
const POLL_SECONDS = 2;
const EXPIRE_SECONDS = 300;
const DEAD_KEPT_DAYS = 90;
const RETRIES = 3;
/** Held while the queues are made. An arbitrary number of ours. */
const SET_UP_LOCK = 7_512_039;

interface DeadRow {
  id: string;
  data: { step?: string; key?: string; error?: string } | null;
  output: { message?: string } | null;
  created_on: Date;
}

const letterOf = ({ id, data, output, created_on }: DeadRow): DeadLetter => ({
  id,
  step: data?.step ?? 'unknown',
  key: data?.key ?? '',
  error: data?.error ?? output?.message ?? 'unknown',
  at: new Date(created_on),
});

function bossDb(db: Db): PgBoss.Db {
  return {
    // Statements without values may be several in one text.
    executeSql: (sql: string, values: Param[] = []) => (values.length > 0 ? db.query(sql, values) : db.exec(sql)),
  };
}

/** Starts the queues. `maintain` false only looks at them, as a command of an operator does. */
export async function startJobs(db: Db, { maintain, onError }: { maintain: boolean; onError: (error: Error) => void }): Promise<Jobs> {
  // Loaded by those who work: a process that only answers readers starts without it.
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({ db: bossDb(db), schedule: false, supervise: maintain, maintenanceIntervalSeconds: 60, archiveCompletedAfterSeconds: 60, deleteAfterHours: 1 });
  boss.on('error', onError);
  const setUp = async (): Promise<void> => {
    await boss.start();
    await boss.createQueue(DEAD, { name: DEAD, retentionDays: DEAD_KEPT_DAYS });
    for (const step of STEPS) {
      await boss.createQueue(step, { name: step, policy: 'short', deadLetter: DEAD, retryLimit: RETRIES, retryBackoff: true, retryDelay: 2, expireInSeconds: EXPIRE_SECONDS });
    }
  };
  try {
    // Processes that start together would meet each other's tables half made; an embedded database has one process.
    if (db.kind === 'embedded') await setUp();
    else {
      await db.transaction(async (queries) => {
        await queries.query('SELECT pg_advisory_xact_lock($1)', [SET_UP_LOCK]);
        await setUp();
      });
    }
  } catch (error) {
    await boss.stop({ graceful: false, close: false }).catch(onError);
    throw error;
  }
  const workers = new Map<Step, string[]>();
  let busy = 0;
  return {
    async ask(step, keys = ['']) {
      if (keys.length === 0) return;
      await boss.insert(keys.map((key) => ({ name: step, data: { step, key }, singletonKey: key })));
      for (const id of workers.get(step) ?? []) boss.notifyWorker(id);
    },
    async work(step, count, handle) {
      const ids: string[] = [];
      for (let i = 0; i < count; i++) {
        ids.push(
          await boss.work<{ key: string }>(step, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 }, async (jobs) => {
            busy++;
            try {
              for (const job of jobs) await handle(job.data.key);
            } catch (error) {
              onError(error as Error);
              // The sweep asks again for whatever the tables hold; only what is written nowhere else has to be tried again.
              if (!(error instanceof DatabaseGone) || step === 'write') throw error;
            } finally {
              busy--;
              // There may be more: the next look comes at once, and only an empty one is followed by a pause.
              for (const id of workers.get(step) ?? []) boss.notifyWorker(id);
            }
          }),
        );
      }
      workers.set(step, ids);
    },
    async bury(step, key, error) {
      await boss.send(DEAD, { step, key, error });
    },
    async dead() {
      const { rows } = await db.query<DeadRow>(
        `SELECT id, data, output, created_on FROM pgboss.job WHERE name = $1 AND state = 'created' ORDER BY created_on`,
        [DEAD],
      );
      return rows.map(letterOf);
    },
    async exhume(id) {
      const { rows } = await db.query<DeadRow>(`DELETE FROM pgboss.job WHERE name = $1 AND id::text = $2 RETURNING id, data, output, created_on`, [DEAD, id]);
      return rows[0] ? letterOf(rows[0]) : null;
    },
    get busy() {
      return busy;
    },
    stop: (withinSeconds) => boss.stop({ graceful: true, wait: true, close: false, timeout: withinSeconds * 1000 }),
  };
}
