/** Embedded PostgreSQL: PGlite on a folder, or in memory. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Db, Queryable, Row } from './db';
import { lockFolder } from './folder-lock';

/** Opens the embedded database. `folder` null keeps it in memory. Throws FolderInUse if another process has it open. */
export async function openEmbedded(folder: string | null): Promise<Db> {
  let unlock = (): void => {};
  if (folder !== null) {
    mkdirSync(path.dirname(path.resolve(folder)), { recursive: true });
    unlock = lockFolder(folder);
  }
  let pg: PGlite;
  try {
    pg = await PGlite.create(folder === null ? {} : { dataDir: folder });
  } catch (error) {
    unlock();
    throw error;
  }
  const queryable = (on: Pick<PGlite, 'query'>): Queryable => ({
    query: async <R extends Row>(sql: string, params: readonly unknown[] = []) => ({ rows: (await on.query<R>(sql, [...params])).rows }),
  });
  return {
    embedded: true,
    ...queryable(pg),
    transaction: (work) => pg.transaction((tx) => work(queryable(tx))),
    script: async (sql) => {
      await pg.exec(sql);
    },
    notify: async (channel, payload) => {
      await pg.query('select pg_notify($1, $2)', [channel, payload]);
    },
    listen: async (channel, onNotify) => {
      const stop = await pg.listen(channel, onNotify);
      return async () => {
        await stop();
      };
    },
    // No other process can hold it: the folder is ours.
    tryLock: async () => ({ release: async () => {} }),
    close: async () => {
      await pg.close();
      unlock();
    },
  };
}
