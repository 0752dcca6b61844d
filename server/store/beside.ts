/**
 * A door for the operator's commands to an embedded database that a running process has: a socket beside the data folder,
 * which only this user can open, as only this user can read the folder. It speaks of statements and rows and of nothing
 * else, so that `sidelight feeds add` is the same command whether the backend runs or not.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod/mini';
import { DatabaseGone, OperatorFault, type Db, type Param, type Queries } from './db';

/** Of a frame: a length of four bytes, and then what `node:v8` makes of a message, which keeps dates and bytes. */
const HEAD_BYTES = 4;
const MOST_BYTES = 256 * 1024 * 1024;
/** What fits into the address of a socket on every system that has them (sockaddr_un of macOS). */
const LONGEST_PATH = 103;

const Asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('query'), sql: z.string(), params: z.array(z.unknown()) }),
  z.object({ kind: z.literal('exec'), sql: z.string() }),
  z.object({ kind: z.enum(['begin', 'commit', 'rollback']) }),
]);
type Asked = z.infer<typeof Asked>;
const Answer = z.union([z.object({ rows: z.array(z.record(z.string(), z.unknown())) }), z.object({ fault: z.string(), code: z.nullable(z.string()) })]);
type Answer = z.infer<typeof Answer>;

/** Where the socket is; null where there can be none. */
function placeOf(folder: string): string | null {
  const full = path.resolve(folder);
  if (process.platform === 'win32') return `\\\\.\\pipe\\sidelight-${createHash('sha256').update(full.toLowerCase()).digest('hex').slice(0, 32)}`;
  const place = `${full}.sock`;
  return Buffer.byteLength(place) <= LONGEST_PATH ? place : null;
}

async function send(socket: Socket, message: Asked | Answer): Promise<void> {
  if (!socket.writable) throw new DatabaseGone('the connection is closed');
  const body = serialize(message);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(body.length);
  if (!socket.write(Buffer.concat([head, body]))) await once(socket, 'drain');
}

/** The messages of a socket, one after the other, until it ends. */
async function* messagesOf<T>(socket: Socket, schema: z.ZodMiniType<T>): AsyncGenerator<T, undefined> {
  let held = Buffer.alloc(0);
  for await (const chunk of socket) {
    held = Buffer.concat([held, chunk as Buffer]);
    while (held.length >= HEAD_BYTES) {
      const length = held.readUInt32BE();
      if (length > MOST_BYTES) throw new RangeError(`a message of ${length} bytes`);
      if (held.length < HEAD_BYTES + length) break;
      yield schema.parse(deserialize(held.subarray(HEAD_BYTES, HEAD_BYTES + length)));
      held = held.subarray(HEAD_BYTES + length);
    }
  }
  return undefined;
}

const faultOf = (error: unknown): Answer => {
  const { message, code } = error as { message?: string; code?: unknown };
  return { fault: message ?? String(error), code: typeof code === 'string' ? code : null };
};

class RolledBack extends Error {}

/** Answers one command until it hangs up. A transaction that it leaves open never was. */
async function answerAll(socket: Socket, db: Db): Promise<void> {
  const messages = messagesOf(socket, Asked);
  const next = async (): Promise<Asked | null> => (await messages.next()).value ?? null;
  // Values are for the database to judge, as those of pg-boss are, which are of more kinds than ours.
  const answer = async (queries: Queries, asked: Asked): Promise<void> => {
    const told = asked.kind === 'query' ? queries.query(asked.sql, asked.params as Param[]) : asked.kind === 'exec' ? queries.exec(asked.sql) : Promise.reject(new RangeError(`${asked.kind} is out of place`));
    await send(socket, await told.then(({ rows }) => ({ rows: rows as Record<string, unknown>[] }), faultOf));
  };
  const transact = async (queries: Queries): Promise<void> => {
    await send(socket, { rows: [] });
    for (let asked = await next(); asked?.kind !== 'commit'; asked = await next()) {
      if (!asked || asked.kind === 'rollback') throw new RolledBack();
      await answer(queries, asked);
    }
  };
  for (let asked = await next(); asked; asked = await next()) {
    if (asked.kind !== 'begin') {
      await answer(db, asked);
      continue;
    }
    const end = await db.transaction(transact).then((): Answer => ({ rows: [] }), (error: unknown) => (error instanceof RolledBack ? { rows: [] } : faultOf(error)));
    await send(socket, end);
  }
}

/** Lets commands of this user ask the database in a folder. To be called by the process that has its lock. Gives the end of it. */
export async function serveBeside(folder: string, db: Db): Promise<() => void> {
  const place = placeOf(folder);
  if (place === null) return () => {};
  // Whoever made it is gone: the lock is ours.
  if (process.platform !== 'win32' && existsSync(place)) unlinkSync(place);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.unref();
    // Whatever a command does wrong ends that command's connection.
    answerAll(socket, db).then(() => socket.end(), () => socket.destroy());
  });
  server.unref();
  // The socket is made while `listen` is called, and with this mask for nobody else.
  const mask = process.umask(0o177);
  try {
    server.listen(place);
  } finally {
    process.umask(mask);
  }
  await once(server, 'listening');
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
}

/** Asks the process that has the database in a folder; null where none listens there. */
export async function connectBeside(folder: string): Promise<Db | null> {
  const place = placeOf(folder);
  if (place === null) return null;
  const socket = connect(place);
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  // What breaks it is told by the next answer that does not come.
  socket.on('error', () => {});
  const answers = messagesOf(socket, Answer);
  let last: Promise<unknown> = Promise.resolve();
  const ask = (asked: Asked): Promise<Record<string, unknown>[]> => {
    const answered = last.then(async () => {
      await send(socket, asked);
      const { value } = await answers.next();
      if (!value) throw new DatabaseGone('the process that has the database ended');
      if ('fault' in value) throw Object.assign(new Error(value.fault), value.code === null ? {} : { code: value.code });
      return value.rows;
    });
    last = answered.catch(() => {});
    return answered;
  };
  const queries: Queries = {
    query: async <Row>(sql: string, params: readonly Param[] = []) => ({ rows: (await ask({ kind: 'query', sql, params: [...params] })) as Row[] }),
    exec: async (sql) => ({ rows: await ask({ kind: 'exec', sql }) }),
  };
  const serverOnly = (): Promise<never> => Promise.reject(new OperatorFault('this cannot be done while another process has the database: stop that one first.'));
  return {
    kind: 'embedded',
    ...queries,
    async transaction(work) {
      await ask({ kind: 'begin' });
      try {
        const result = await work(queries);
        await ask({ kind: 'commit' });
        return result;
      } catch (error) {
        await ask({ kind: 'rollback' }).catch(() => {});
        throw error;
      }
    },
    notify: async (channel, payload) => void (await queries.query('SELECT pg_notify($1, $2)', [channel, payload])),
    listen: serverOnly,
    tryLock: serverOnly,
    close: async () => void socket.end(),
  };
}
