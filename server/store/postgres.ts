/** A PostgreSQL server, by a pool of connections. */
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseAway, DatabaseGone, OperatorFault, type Db, type Lock, type Param, type Queries } from './db';

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

/**
 * SQLSTATE classes where the statement is not to blame: connection exceptions, transactions to be run again, resources
 * used up, and a server that is being stopped or started.
 */
const NOT_THE_STATEMENT = /^(08|40|53|57P)/;

/** The resolver knows no such name. */
const NO_SUCH_HOST = /^(ENOTFOUND|EAI_)/;

/** SQLSTATE class of transactions that met another one and have to be run again: deadlocks, serialization failures. */
const RUN_AGAIN = '40';
const MOST_TRIES = 5;

/** Runs something against the server; what the driver itself throws, without a SQLSTATE, is a broken connection. */
async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof pg.DatabaseError && !NOT_THE_STATEMENT.test(error.code ?? '')) throw error;
    throw new DatabaseGone((error as Error).message || 'the connection broke', { cause: error });
  }
}

function queriesOf(client: pg.Pool | pg.ClientBase): Queries {
  return {
    async query<Row>(sql: string, params: readonly Param[] = []) {
      const { rows } = await asking(() => client.query(sql, [...params]));
      return { rows: rows as Row[] };
    },
    async exec(sql) {
      // Several statements give an array of results, which the types of pg do not know.
      const results: pg.QueryResult | pg.QueryResult[] = await asking(() => client.query(sql));
      const last = Array.isArray(results) ? results.at(-1) : results;
      return { rows: last?.rows ?? [] };
    },
  };
}

/** Connects, and throws an OperatorFault in one sentence if that cannot be done; DatabaseAway where it may be possible in a moment. */
export async function openPostgres({ url, connections, onError = () => {} }: PostgresOptions): Promise<Db> {
  const connection = { connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, application_name: `sidelight ${process.pid}` };
  const pool = new pg.Pool({ ...connection, max: connections, keepAlive: true });
  pool.on('error', onError);
  // A server may break a connection off in the same breath in which it accepts it, before whoever waits for it can listen.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    const { message, code } = error as NodeJS.ErrnoException;
    // A wrong name or password stays wrong; a server that refuses for now, or is not there yet, may come.
    const Fault = error instanceof pg.DatabaseError ? (NOT_THE_STATEMENT.test(code ?? '') ? DatabaseAway : OperatorFault) : NO_SUCH_HOST.test(code ?? '') ? OperatorFault : DatabaseAway;
    throw new Fault(`the PostgreSQL server of DATABASE_URL cannot be reached: ${message || (code ?? 'no answer')}.`);
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

  const transact = async <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
      const client = await asking(() => pool.connect());
      let broken: Error | undefined;
      const brokenBy = (error: Error): void => void (broken = error);
      client.on('error', brokenBy);
      try {
        await asking(() => client.query('BEGIN'));
        const result = await work(queriesOf(client));
        await asking(() => client.query('COMMIT'));
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(brokenBy);
        throw error;
      } finally {
        client.off('error', brokenBy);
        client.release(broken);
      }
  };

  return {
    kind: 'server',
    ...queriesOf(pool),
    async transaction(work) {
      for (let tries = 1; ; tries++) {
        try {
          return await transact(work);
        } catch (error) {
          const { code } = (error instanceof DatabaseGone ? error.cause : error) as { code?: string };
          if (tries === MOST_TRIES || !code?.startsWith(RUN_AGAIN)) throw error;
        }
      }
    },
    async notify(channel, payload) {
      await asking(() => pool.query('SELECT pg_notify($1, $2)', [channel, payload]));
    },
    async listen(channel, heard) {
      const set = listeners.get(channel) ?? new Set();
      set.add(heard);
      const isNew = !listeners.has(channel);
      listeners.set(channel, set);
      await asking(async () => {
        const client = await theListener();
        if (isNew) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      });
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

/** The server finds out within some ten seconds that a machine which held a lock is gone without a word. */
const KEEPALIVES = 'SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3';

/** Locks of one session, on a connection of its own: they live exactly as long as it does. */
function sessionLocks(connection: pg.ClientConfig, onError: (error: Error) => void): { tryLock(name: string): Promise<Lock | null>; close(): Promise<void> } {
  const held = new Map<string, AbortController>();
  let session: Promise<pg.Client> | null = null;
  let current: pg.Client | null = null;

  /** A connection may tell of its end more than once, and late: only that of the present session counts. */
  const lose = (client: pg.Client): void => {
    if (client !== current) return;
    current = null;
    session = null;
    for (const gone of held.values()) gone.abort();
    held.clear();
  };
  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...connection, keepAlive: true });
    client.on('error', (error) => {
      onError(error);
      lose(client);
    });
    client.on('end', () => lose(client));
    try {
      await client.connect();
      await client.query(KEEPALIVES);
    } catch (error) {
      client.end().catch(onError);
      throw error;
    }
    current = client;
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
        client = await asking(() => opened);
      } catch (error) {
        if (session === opened) session = null;
        throw error;
      }
      const { rows } = await asking(() => client.query<{ got: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got', [name]));
      if (!rows[0]?.got || current !== client) return null;
      const gone = new AbortController();
      held.set(name, gone);
      return {
        lost: gone.signal,
        async release() {
          if (held.get(name) !== gone) return;
          held.delete(name);
          // Where the session broke in this moment, the lock went with it.
          await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(onError);
        },
      };
    },
    async close() {
      await (await session?.catch(() => null))?.end();
    },
  };
}
