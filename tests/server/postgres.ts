/**
 * Databases for tests: every server test runs on embedded PostgreSQL (PGlite) and on a real server.
 *
 * The real one is DATABASE_URL's, in a database of its own made for the test, or else one that is started for it.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { readConfig, type Config } from '../../server/config';
import { openStore, type Store } from '../../server/store/store';
import { makeDatabase, noPostgres, startPostgres, type PostgresServer } from './postgres-server';

export { makeDatabase, noPostgres, startPostgres, type PostgresServer };

export interface TestDatabase {
  /** Settings of a fresh database, with others on top. */
  settings(more?: Record<string, string>): Promise<Config>;
  /** The store with nothing in it: one for all tests of a block, emptied each time, since making one takes seconds. */
  open(): Promise<Store>;
}

/** Runs the tests on both databases. Where there is no PostgreSQL server, that half is skipped, with the reason in its name. */
export function onBothDatabases(name: string, tests: (database: TestDatabase) => void): void {
  const quiet = { SIDELIGHT_LOG: 'silent', SIDELIGHT_PORT: '0', SIDELIGHT_HOST_SPACING_MS: '0', SIDELIGHT_COMPOSE_AFTER_MS: '0' };
  const withStores = (settings: TestDatabase['settings']): TestDatabase => {
    let store: Store | null = null;
    afterAll(() => store?.close());
    return {
      settings,
      async open() {
        store ??= await openStore(await settings());
        await store.db.exec(`TRUNCATE sources, subscriptions, hosts, items, articles, article_urls, revisions, stories, cache RESTART IDENTITY CASCADE`);
        return store;
      },
    };
  };

  describe(`${name} on embedded PostgreSQL`, () => {
    tests(withStores(async (more = {}) => readConfig({ ...quiet, SIDELIGHT_DATA: ':memory:', ...more })));
  });
  if (noPostgres) {
    describe.skip(`${name} on a PostgreSQL server (${noPostgres})`, () => tests(withStores(() => Promise.reject(new Error('skipped')))));
    return;
  }
  describe(`${name} on a PostgreSQL server`, () => {
    let server: PostgresServer | null = null;
    beforeAll(async () => {
      if (!process.env.DATABASE_URL) server = await startPostgres();
    });
    afterAll(() => server?.stop());
    tests(withStores(async (more = {}) => readConfig({ ...quiet, DATABASE_URL: await makeDatabase(server?.url ?? process.env.DATABASE_URL ?? ''), ...more })));
  });
}
