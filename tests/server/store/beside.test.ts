/** Commands beside a running backend whose database is embedded. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deadLetters } from '../../../server/cli/commands/dead';
import { backup } from '../../../server/store/backup';
import { addSources, listSources } from '../../../server/store/sources';
import { openStore, openStoreBeside, type Store, type StoreConfig } from '../../../server/store/store';

let folder: string;
let config: StoreConfig;
let running: Store;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-beside-'));
  config = { databaseUrl: null, readDatabaseUrl: null, databaseConnections: 2, dataDir: path.join(folder, 'data') };
  // What a process leaves behind that was killed.
  writeFileSync(path.join(folder, 'data.sock'), '');
  running = await openStore(config);
}, 60_000);
afterAll(async () => {
  await running.close();
  expect(existsSync(path.join(folder, 'data.sock'))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

const beside = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStoreBeside(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

describe('a command beside a running backend', () => {
  it('does in its database what it would do alone', async () => {
    await beside(({ db }) => addSources(db, [{ url: 'https://paper.example/feed', outlet: 'The Paper' }]));
    expect(await listSources(running.db)).toMatchObject([{ url: 'https://paper.example/feed', outlet_name: 'The Paper' }]);
    const [source] = await beside(({ db }) => listSources(db));
    expect(source?.next_at).toBeInstanceOf(Date);
    const { rows } = await beside(({ db }) => db.query<{ bytes: Uint8Array; many: unknown; n: number }>('SELECT $1::bytea AS bytes, $2::jsonb AS many, 7::bigint AS n', [new Uint8Array([1, 2, 255]), '{"a":[1,null]}']));
    expect({ bytes: [...(rows[0]?.bytes ?? [])], many: rows[0]?.many, n: rows[0]?.n }).toEqual({ bytes: [1, 2, 255], many: { a: [1, null] }, n: 7 });
  });

  it('lists the dead letters, and makes a backup in one transaction', async () => {
    const lines: string[] = [];
    await beside(async ({ db }) => {
      for await (const line of deadLetters(db, { action: 'list' })) lines.push(line);
    });
    expect(lines).toEqual(['0 put aside']);
    const written: string[] = [];
    expect(await beside(({ db }) => backup(db, async (line) => void written.push(line)))).toBe(1);
    expect(written[1]).toContain('https://paper.example/feed');
  }, 60_000);

  it('hears what is wrong with a statement, and goes on', async () => {
    await beside(async ({ db }) => {
      await expect(db.query('SELECT nothing')).rejects.toMatchObject({ message: expect.stringContaining('nothing'), code: '42703' });
      expect((await db.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
    });
  });

  it('keeps all of a transaction or nothing, also where it ends in the middle', async () => {
    const count = async (): Promise<number> => (await listSources(running.db)).length;
    await beside(({ db }) => db.transaction(async (queries) => void (await addSources(queries, [{ url: 'https://one.example/' }]))));
    expect(await count()).toBe(2);
    const failed = beside(({ db }) =>
      db.transaction(async (queries) => {
        await addSources(queries, [{ url: 'https://two.example/' }]);
        throw new RangeError('thought better of it');
      }),
    );
    await expect(failed).rejects.toThrow('thought better of it');
    const store = await openStoreBeside(config);
    const hung = store.db.transaction(async (queries) => {
      await addSources(queries, [{ url: 'https://three.example/' }]);
      await store.close();
      await queries.query('SELECT 1');
    });
    await expect(hung).rejects.toThrow();
    // The backend's own statements are not kept waiting by it.
    await vi.waitFor(async () => expect(await count()).toBe(2));
  });

  it('cannot be another backend, nor speak nonsense', async () => {
    await expect(openStore(config)).rejects.toThrow('is in use by process');
    const socket = connect(path.join(folder, 'data.sock'));
    socket.on('error', () => {});
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await ended;
    expect(await listSources(running.db)).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('is this user’s alone', () => {
    expect(statSync(path.join(folder, 'data.sock')).mode & 0o777).toBe(0o600);
  });
});
