/** Embedded PostgreSQL (PGlite): a folder, no installation, one process. */
import { mkdirSync, statfsSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { serveBeside } from './beside';
import { OperatorFault, type Db, type Lock, type Param, type Queries } from './db';
import { lockFolder } from './lock-file';

function queriesOf(runner: Pick<PGlite, 'query' | 'exec'>): Queries {
  return {
    async query<Row>(sql: string, params: readonly Param[] = []) {
      const { rows } = await runner.query<Row>(sql, [...params]);
      return { rows };
    },
    async exec(sql) {
      const results = await runner.exec(sql);
      return { rows: (results.at(-1)?.rows ?? []) as Record<string, unknown>[] };
    },
  };
}

/** A new database takes about 40 MB. */
const ROOM_NEEDED_BYTES = 64_000_000;

const isFull = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < ROOM_NEEDED_BYTES;
};

async function openFolder(folder: string | null): Promise<PGlite> {
  try {
    // Loaded where it is used: a process on a PostgreSQL server starts without it.
    const { PGlite: Embedded, types } = await import('@electric-sql/pglite');
    const parsers = { [types.INT8]: Number };
    return await Embedded.create(folder === null ? { parsers } : { dataDir: folder, parsers });
  } catch (error) {
    // What PGlite throws on a full disk has no message.
    if (folder !== null && isFull(folder)) throw new OperatorFault(`the disk that holds ${folder} is full; the embedded database needs room there.`);
    throw new OperatorFault(`the embedded database in ${folder ?? 'memory'} could not be opened: ${(error as Error).message || String(error)}.`);
  }
}

/** Opens the database in a folder, which is made if missing; `null` keeps it in memory. Refuses a folder that is in use. */
export async function openEmbedded(folder: string | null): Promise<Db> {
  let unlock = (): void => {};
  if (folder !== null) {
    try {
      mkdirSync(folder, { recursive: true });
      unlock = lockFolder(folder);
    } catch (error) {
      if (error instanceof OperatorFault) throw error;
      throw new OperatorFault(`the data folder ${folder} cannot be used: ${(error as Error).message}.`);
    }
  }
  let pglite: PGlite;
  try {
    pglite = await openFolder(folder);
  } catch (error) {
    unlock();
    throw error;
  }
  const held = new Set<string>();
  let stopServing = (): void => {};
  const db: Db = {
    kind: 'embedded',
    ...queriesOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction as unknown as PGlite))),
    async notify(channel, payload) {
      await pglite.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    listen: (channel, heard) => pglite.listen(channel, heard),
    async tryLock(name): Promise<Lock | null> {
      if (held.has(name)) return null;
      held.add(name);
      return { lost: new AbortController().signal, release: async () => void held.delete(name) };
    },
    async close() {
      try {
        stopServing();
        await pglite.close();
      } finally {
        unlock();
      }
    },
  };
  if (folder !== null) stopServing = await serveBeside(folder, db);
  return db;
}
