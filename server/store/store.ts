/**
 * The store: where sources, articles and stories are kept. One form for embedded PostgreSQL and for a server.
 *
 * For whoever reads it (the API):
 * - `store.reads` is the database to read from (a replica, where one is configured), `store.db` the one to write to.
 * - A story that readers may see has `story IS NOT NULL AND merged_into IS NULL`; `stories.story` is the contract's
 *   Story as JSON. Every column beside it (topic, headline, outlets, ...) equals the field of that name in it.
 * - A merged story keeps its row with `merged_into`; chains are possible (1 into 2, 2 into 3): follow them.
 * - The URL index is `article_urls` joined with `articles.story_id` and `stories.outlets`; `url_key` is SHA-256 of the
 *   canonical URL. An article has one or more addresses, and all of them belong in the index.
 * - `stories.search` is a tsvector of the 'simple' configuration over words as `engine/text/tokens.words` folds them
 *   (see `search.ts`): A the headline, B companies and tickers, C outlets, D all the coverage's headlines. Build a query with `searchQuery`.
 * - With each story that is composed or merged, every process hears on CHANGES a JSON object `{"stories":[ids]}`; an empty
 *   payload means that something may have been missed, so that all that is kept in memory should be looked at again.
 */
import type { Config } from '../config';
import { connectBeside } from './beside';
import { FolderInUse, type Db, type Unlisten } from './db';
import { openEmbedded } from './embedded';
import { migrate } from './migrate';
import { openPostgres } from './postgres';

export const CHANGES = 'sidelight_changes';

export interface Store {
  readonly db: Db;
  readonly reads: Db;
  /** Hears of stories that were composed or merged; null where any may have been. */
  onChanges(heard: (stories: readonly number[] | null) => void): Promise<Unlisten>;
  close(): Promise<void>;
}

export type StoreConfig = Pick<Config, 'databaseUrl' | 'readDatabaseUrl' | 'databaseConnections' | 'dataDir'>;

function changedStories(payload: string): number[] | null {
  try {
    const value: unknown = JSON.parse(payload);
    if (value === null || typeof value !== 'object' || !('stories' in value) || !Array.isArray(value.stories)) return null;
    return value.stories.filter((id): id is number => typeof id === 'number');
  } catch {
    return null;
  }
}

/** Opens the database and brings it to the newest form. Throws OperatorFault with one sentence where it cannot. */
export async function openStore(config: StoreConfig, onError: (error: Error) => void = () => {}): Promise<Store> {
  const connect = (url: string): Promise<Db> => openPostgres({ url, connections: config.databaseConnections, onError });
  const db = config.databaseUrl === null ? await openEmbedded(config.dataDir) : await connect(config.databaseUrl);
  let reads = db;
  try {
    await migrate(db);
    if (config.readDatabaseUrl !== null) reads = await connect(config.readDatabaseUrl);
  } catch (error) {
    await db.close();
    throw error;
  }
  return storeOf(db, reads);
}

const storeOf = (db: Db, reads: Db): Store => ({
  db,
  reads,
  onChanges: (heard) => db.listen(CHANGES, (payload) => heard(changedStories(payload))),
  async close() {
    if (reads !== db) await reads.close();
    await db.close();
  },
});

/** The store for an operator's command: an embedded database that a running process has is asked through that process. */
export async function openStoreBeside(config: StoreConfig): Promise<Store> {
  try {
    return await openStore(config);
  } catch (error) {
    const db = error instanceof FolderInUse && config.dataDir !== null ? await connectBeside(config.dataDir) : null;
    if (!db) throw error;
    return storeOf(db, db);
  }
}
