/** A PostgreSQL server, by a pool of connections. */
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorFault, type Db, type Lock, type Param, type Queries } from './db';

export interface PostgresOptions {
  url: string;
  /** Connections of this process, beside those that hold locks and listen. */
  connections: number;
  /** Told of connections that break while idle; the pool replaces them. */
  onError?: (error: Error) => void;
}

const CONNECT_TIMEOUT_MS = 10_000;
const RELISTEN_AFTER_MS = 1000;

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

function queriesOf(client: pg.Pool | pg.ClientBase): Queries {
  return {
    async query<Row>(sql: string, params: readonly Param[] = []) {
      const { rows } = await client.query(sql, [...params]);
      return { rows: rows as Row[] };
    },
    async exec(sql) {
      // Several statements give an array of results, which the types of pg do not know.
      const results: pg.QueryResult | pg.QueryResult[] = await client.query(sql);
      const last = Array.isArray(results) ? results.at(-1) : results;
      return { rows: last?.rows ?? [] };
    },
  };
}

/** Connects, and throws an OperatorFault in one sentence if that cannot be done. */
export async function openPostgres({ url, connections, onError = () => {} }: PostgresOptions): Promise<Db> {
  const connection = { connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, application_name: 'sidelight' };
  const pool = new pg.Pool({ ...connection, max: connections });
  pool.on('error', onError);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    const { message, code } = error as NodeJS.ErrnoException;
    throw new OperatorFault(`the PostgreSQL server of DATABASE_URL cannot be reached: ${message || (code ?? 'no answer')}.`);
  }

  const locks = sessionLocks(connection, onError);
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let listener: pg.Client | null = null;
  let opening: Promise<pg.Client> | null = null;
  let closed = false;

  const openListener = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...connection, keepAlive: true });
    client.on('notification', ({ channel, payload }) => {
      for (const heard of listeners.get(channel) ?? []) heard(payload ?? '');
    });
    const lost = (): void => {
      if (listener !== client) return;
      listener = null;
      void relisten();
    };
    client.on('error', (error) => {
      onError(error);
      lost();
    });
    client.on('end', lost);
    await client.connect();
    for (const channel of listeners.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    listener = client;
    return client;
  };
  const theListener = (): Promise<pg.Client> => {
    if (listener) return Promise.resolve(listener);
    opening ??= openListener().finally(() => {
      opening = null;
    });
    return opening;
  };
  /** After a broken connection: listens again as soon as the server answers; what was missed is told as an empty payload. */
  const relisten = async (): Promise<void> => {
    while (!closed && !listener && listeners.size > 0) {
      await wait(RELISTEN_AFTER_MS, undefined, { ref: false });
      try {
        await theListener();
        for (const set of listeners.values()) for (const heard of set) heard('');
      } catch (error) {
        onError(error as Error);
      }
    }
  };

  return {
    kind: 'server',
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      const brokenBy = (error: Error): void => void (broken = error);
      client.on('error', brokenBy);
      try {
        await client.query('BEGIN');
        const result = await work(queriesOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(brokenBy);
        throw error;
      } finally {
        client.off('error', brokenBy);
        client.release(broken);
      }
    },
    async notify(channel, payload) {
      await pool.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    async listen(channel, heard) {
      const set = listeners.get(channel) ?? new Set();
      set.add(heard);
      const isNew = !listeners.has(channel);
      listeners.set(channel, set);
      const client = await theListener();
      if (isNew) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      return async () => {
        set.delete(heard);
        if (set.size > 0 || !listeners.delete(channel)) return;
        await listener?.query(`UNLISTEN ${pg.escapeIdentifier(channel)}`);
      };
    },
    tryLock: (name) => locks.tryLock(name),
    async close() {
      closed = true;
      await locks.close();
      await listener?.end();
      await pool.end();
    },
  };
}

/** Locks of one session, on a connection of its own: they live exactly as long as it does. */
function sessionLocks(connection: pg.ClientConfig, onError: (error: Error) => void): { tryLock(name: string): Promise<Lock | null>; close(): Promise<void> } {
  const held = new Map<string, AbortController>();
  let session: Promise<pg.Client> | null = null;

  const lose = (): void => {
    session = null;
    for (const gone of held.values()) gone.abort();
    held.clear();
  };
  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...connection, keepAlive: true });
    client.on('error', (error) => {
      onError(error);
      lose();
    });
    client.on('end', lose);
    await client.connect();
    return client;
  };
  return {
    async tryLock(name) {
      // PostgreSQL would give a session its own lock a second time.
      if (held.has(name)) return null;
      session ??= open();
      const opened = session;
      let client: pg.Client;
      try {
        client = await opened;
      } catch (error) {
        if (session === opened) session = null;
        throw error;
      }
      const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got', [name]);
      if (!rows[0]?.got) return null;
      const gone = new AbortController();
      held.set(name, gone);
      return {
        lost: gone.signal,
        async release() {
          if (held.get(name) !== gone) return;
          held.delete(name);
          await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
        },
      };
    },
    async close() {
      await (await session?.catch(() => null))?.end();
    },
  };
}
