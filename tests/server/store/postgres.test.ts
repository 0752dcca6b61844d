/** What only a PostgreSQL server can do: break connections, be stopped, and come again. */
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DatabaseAway, DatabaseGone, OperatorFault, type Db } from '../../../server/store/db';
import { openPostgres } from '../../../server/store/postgres';
import { serveRaw } from '../ingest/servers';
import { makeDatabase, noPostgres, startPostgres, type PostgresServer } from '../postgres';

const canBeKilled = noPostgres === null && !process.env.DATABASE_URL;

describe.skipIf(!canBeKilled)(`a PostgreSQL server that fails${canBeKilled ? '' : ' (needs one of its own)'}`, () => {
  let server: PostgresServer;
  let dbs: Db[] = [];
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await makeDatabase(server.url);
    dbs = [await openPostgres({ url, connections: 3 }), await openPostgres({ url, connections: 3 })];
  }, 60_000);
  afterAll(async () => {
    for (const db of dbs) await db.close();
    await server.stop();
  });
  const [one, other] = [(): Db => dbs[0] as Db, (): Db => dbs[1] as Db];
  const dropAll = (): Promise<unknown> => other().query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`);

  it('takes the locks with it, so that the next asker has them, and tells the holder', async () => {
    const lock = await one().tryLock('clusterer:en');
    expect(await other().tryLock('clusterer:en')).toBeNull();
    await dropAll();
    await vi.waitFor(() => expect(lock?.lost.aborted).toBe(true));
    // The asker's own session was broken too; it is opened again when that is noticed.
    const taken = await vi.waitFor(async () => {
      const got = await other().tryLock('clusterer:en');
      expect(got).not.toBeNull();
      return got;
    });
    await taken?.release();
    // The broken session's late words do not harm the one that came after it.
    for (let i = 0; i < 5; i++) {
      const again = await one().tryLock('clusterer:en');
      expect(again?.lost.aborted).toBe(false);
      await again?.release();
      const theirs = await other().tryLock('clusterer:en');
      expect(theirs).not.toBeNull();
      await theirs?.release();
    }
  });

  it('is heard again after a break, with a word that something may have been missed', async () => {
    const heard: string[] = [];
    const unlisten = await one().listen('words', (payload) => void heard.push(payload));
    await other().notify('words', 'first');
    await vi.waitFor(() => expect(heard).toEqual(['first']));
    await dropAll();
    await vi.waitFor(() => expect(heard).toEqual(['first', '']), { timeout: 10_000 });
    await other().notify('words', 'second');
    await vi.waitFor(() => expect(heard).toEqual(['first', '', 'second']));
    await unlisten();
  });

  it('is told apart from a statement that is wrong, and answers when it is back', async () => {
    await expect(one().query('SELECT nothing')).rejects.not.toBeInstanceOf(DatabaseGone);
    await server.kill();
    await expect(one().query('SELECT 1')).rejects.toBeInstanceOf(DatabaseGone);
    await expect(one().transaction((queries) => queries.query('SELECT 1'))).rejects.toBeInstanceOf(DatabaseGone);
    await expect(one().tryLock('clusterer:en')).rejects.toBeInstanceOf(DatabaseGone);
    await server.start();
    expect((await one().query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    const lock = await one().tryLock('clusterer:en');
    expect(lock).not.toBeNull();
    await lock?.release();
  }, 60_000);

  it('is worth waiting for as it is opened where it is away or full, and not where it will refuse for ever', async () => {
    const opening = (address: string): Promise<unknown> => openPostgres({ url: address, connections: 1 }).catch((error: unknown) => error);
    const missing = await opening(url.replace(/\/[^/]*$/, '/none'));
    expect(missing).toBeInstanceOf(OperatorFault);
    expect(missing).not.toBeInstanceOf(DatabaseAway);
    await server.kill();
    expect(await opening(url)).toBeInstanceOf(DatabaseAway);
    // Listening needs a connection of its own, which fails like any other.
    await expect(other().listen('more words', () => {})).rejects.toBeInstanceOf(DatabaseGone);
    await server.start();
  }, 60_000);

  it('has a transaction run again that met another one in a deadlock', async () => {
    await one().exec('CREATE TABLE pair (id int PRIMARY KEY, n int NOT NULL); INSERT INTO pair VALUES (1, 0), (2, 0)');
    let met = 0;
    let release = (): void => {};
    const both = new Promise<void>((resolve) => (release = resolve));
    const inOrder = (db: Db, first: number, second: number): Promise<void> =>
      db.transaction(async (queries) => {
        await queries.query('UPDATE pair SET n = n + 1 WHERE id = $1', [first]);
        if (++met === 2) release();
        await both;
        await queries.query('UPDATE pair SET n = n + 1 WHERE id = $1', [second]);
      });
    await Promise.all([inOrder(one(), 1, 2), inOrder(other(), 2, 1)]);
    expect((await one().query('SELECT n FROM pair ORDER BY id')).rows).toEqual([{ n: 2 }, { n: 2 }]);
  });
});

/** A message of the protocol (PostgreSQL documentation, 54.7): its letter, its length, its content. */
function message(letter: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}
const ACCEPTED = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]);
const ENDED = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'));

describe('a server that accepts a connection and breaks it off in one breath', () => {
  it('fails the transaction that waited for it, and not the process', async () => {
    let connections = 0;
    const fake = await serveRaw((socket: Socket) => {
      if (++connections > 1) return void socket.end(Buffer.concat([ACCEPTED, ENDED]));
      socket.write(ACCEPTED);
      socket.once('data', () => socket.end(Buffer.concat([message('C', Buffer.from('SELECT 1\0')), message('Z', Buffer.from('I'))])));
    });
    const lost = vi.fn();
    const db = await openPostgres({ url: `postgres://nobody@${fake.address}/none`, connections: 2, onError: lost });
    await vi.waitFor(() => expect(lost).toHaveBeenCalled());
    await expect(db.transaction((queries) => queries.query('SELECT 1'))).rejects.toBeInstanceOf(DatabaseGone);
    expect(connections).toBe(2);
    await db.close();
    await fake.stop();
  });
});
