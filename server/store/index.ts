/** Opens the database that the configuration names, up to date. */
import type { Db } from './db';
import { migrate } from './migrations';
import { openEmbedded } from './pglite';
import { openPostgres } from './postgres';

export type { Db, Queryable } from './db';
export { FolderInUse } from './folder-lock';

export interface StoreConfig {
  /** `postgres://…`, or null for the embedded database. */
  databaseUrl: string | null;
  /** Folder of the embedded database; null keeps it in memory. */
  dataDir: string | null;
}

export async function openStore({ databaseUrl, dataDir }: StoreConfig): Promise<Db> {
  const db = databaseUrl ? await openPostgres(databaseUrl) : await openEmbedded(dataDir);
  await migrate(db);
  return db;
}
