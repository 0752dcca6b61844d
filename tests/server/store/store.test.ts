import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { urlKey } from '../../../engine/contract/index-shard';
import { readConfig } from '../../../server/config';
import { keepArticles, type ReadItem } from '../../../server/store/articles';
import { claimItems, offerItems } from '../../../server/store/items';
import { lockFolder } from '../../../server/store/lock-file';
import { migrate } from '../../../server/store/migrate';
import { MIGRATIONS } from '../../../server/store/migrations';
import { searchQuery, searchWords } from '../../../server/store/search';
import { addSources, claimSource, dueSources, listSources, settleSource } from '../../../server/store/sources';
import { CHANGES } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';

const hint = (title: string): Parameters<typeof offerItems>[2][number]['hint'] => ({ title, date: null, authors: [], content: 'A short summary.', language: 'en' });

async function readItem(item: number, url: string, more: Partial<ReadItem['article']> = {}): Promise<ReadItem> {
  return {
    item,
    source: null,
    key: await urlKey(url),
    otherKeys: [],
    article: {
      url,
      canonicalUrl: url,
      outlet: { domain: 'daily.example', name: 'The Daily', owner: null, country: null },
      title: 'Harbour reopens',
      authors: ['A. Writer'],
      language: 'en',
      publishedAt: null,
      firstSeenAt: '2026-06-01T10:00:00.000Z',
      text: 'The harbour reopened on Monday.',
      truncated: false,
      ...more,
    },
  };
}

onBothDatabases('the store', (database) => {
  it('runs each migration once, and refuses a database of a newer program', async () => {
    const { db } = await database.open();
    expect(await migrate(db)).toEqual([]);
    await expect(migrate(db, MIGRATIONS.slice(0, -1))).rejects.toThrow('written by a newer Sidelight');
  });

  it('gives numbers, dates, JSON and bytes back alike', async () => {
    const { db } = await database.open();
    const { rows } = await db.query('SELECT $1::bigint AS big, $2::timestamptz AS at, $3::jsonb AS json, $4::bytea AS bytes WHERE 3 = ANY($5::bigint[])', [
      2 ** 40,
      '2026-06-01T10:00:00Z',
      '{"a":[1]}',
      new Uint8Array([0, 255]),
      [3, 4],
    ]);
    expect(rows[0]).toMatchObject({ big: 2 ** 40, at: new Date('2026-06-01T10:00:00Z'), json: { a: [1] } });
    expect([...(rows[0]?.['bytes'] as Uint8Array)]).toEqual([0, 255]);
  });

  it('undoes all of a transaction that throws', async () => {
    const { db } = await database.open();
    const broken = db.transaction(async (queries) => {
      await addSources(queries, [{ url: 'http://daily.example/feed' }]);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await listSources(db)).toEqual([]);
  });

  it('tells of composed stories', async () => {
    const store = await database.open();
    const heard = new Promise((resolve) => void store.onChanges(resolve).then(() => store.db.notify(CHANGES, '{"stories":[3,4]}')));
    expect(await heard).toEqual([3, 4]);
  });

  it('gives a lock to one asker, and to the next when it is released', async () => {
    const { db } = await database.open();
    const lock = await db.tryLock('clusterer:en');
    expect(lock).not.toBeNull();
    expect(await db.tryLock('clusterer:en')).toBeNull();
    const other = await db.tryLock('clusterer:de');
    expect(other).not.toBeNull();
    await lock?.release();
    const again = await db.tryLock('clusterer:en');
    expect(again).not.toBeNull();
    await again?.release();
    await other?.release();
  });

  it('gives a due source to one process, and waits longer after each failure', async () => {
    const { db } = await database.open();
    expect(await addSources(db, [{ url: 'http://daily.example/feed' }, { url: 'http://daily.example/feed' }])).toBe(1);
    const [id = 0] = await dueSources(db, 10);
    expect(await claimSource(db, id, 60)).toMatchObject({ url: 'http://daily.example/feed' });
    expect(await claimSource(db, id, 60)).toBeNull();
    await settleSource(db, id, { error: 'it is no feed', nextInSeconds: 600 });
    expect((await listSources(db))[0]).toMatchObject({ failures: 1, last_error: 'it is no feed' });
    expect(await dueSources(db, 10)).toEqual([]);
  });

  it('takes each address once, however often it is offered, and gives it to one reader', async () => {
    const { db } = await database.open();
    const item = { key: await urlKey('https://daily.example/a'), url: 'https://daily.example/a', host: 'daily.example', hint: hint('Harbour reopens'), dueIn: 0 };
    expect(await offerItems(db, 1, [item, item])).toBe(1);
    expect(await offerItems(db, 1, [item])).toBe(0);
    expect(await claimItems(db, 10, 60)).toHaveLength(1);
    expect(await claimItems(db, 10, 60)).toHaveLength(0);
  });

  it('takes an item that ended several processes alone', async () => {
    const { db } = await database.open();
    const items = await Promise.all(['a', 'b', 'c'].map(async (name) => ({ key: await urlKey(name), url: `https://daily.example/${name}`, host: 'daily.example', hint: hint(name), dueIn: 0 })));
    await offerItems(db, 1, items);
    await db.query('UPDATE items SET claims = 5');
    expect(await claimItems(db, 10, 60)).toHaveLength(1);
  });

  it('keeps an article once, with every address that leads to it', async () => {
    const { db } = await database.open();
    const one = await readItem(1, 'https://daily.example/a');
    one.otherKeys = [await urlKey('https://daily.example/short')];
    expect(await keepArticles(db, [one, { ...one, item: 2 }])).toEqual(['en']);
    expect(await keepArticles(db, [one])).toEqual([]);
    const { rows } = await db.query('SELECT count(*) AS n FROM articles');
    expect(rows).toEqual([{ n: 1 }]);
    expect((await db.query('SELECT count(*) AS n FROM article_urls')).rows).toEqual([{ n: 2 }]);
  });

  it('writes down that a headline was changed, and the one before', async () => {
    const { db } = await database.open();
    await keepArticles(db, [await readItem(1, 'https://daily.example/a')]);
    await keepArticles(db, [await readItem(1, 'https://daily.example/a', { title: 'Harbour reopens after storm' })]);
    const { rows } = await db.query('SELECT kind, before FROM revisions');
    expect(rows).toEqual([{ kind: 'headline-changed', before: 'Harbour reopens' }]);
    expect((await db.query('SELECT title FROM articles')).rows).toEqual([{ title: 'Harbour reopens after storm' }]);
  });

  it('does not let another outlet change an article by claiming its address', async () => {
    const { db } = await database.open();
    await keepArticles(db, [await readItem(1, 'https://daily.example/a')]);
    const outlet = { domain: 'copycat.example', name: 'Copycat', owner: null, country: null };
    await keepArticles(db, [await readItem(2, 'https://daily.example/a', { title: 'Buy now', outlet })]);
    expect((await db.query('SELECT title, outlet_domain FROM articles')).rows).toEqual([{ title: 'Harbour reopens', outlet_domain: 'daily.example' }]);
  });

  it('keeps texts that hold what a database cannot', async () => {
    const { db } = await database.open();
    await keepArticles(db, [await readItem(1, 'https://daily.example/a', { text: 'nul \u0000 and half \ud83d of a pair', title: 'x\u0000y' })]);
    expect((await db.query('SELECT title, text FROM articles')).rows).toEqual([{ title: 'xy', text: 'nul  and half \ufffd of a pair' }]);
  });

  it('finds words as readers type them', async () => {
    const { db } = await database.open();
    const matches = async (text: string, typed: string): Promise<unknown> =>
      (await db.query(`SELECT to_tsvector('simple', $1) @@ to_tsquery('simple', $2) AS found`, [searchWords(text, 'en'), searchQuery(typed, 'en')])).rows[0]?.['found'];
    expect(await matches('Microsoft and the hospital agree', 'microsoft hosp')).toBe(true);
    expect(await matches('Microsoft and the hospital agree', 'airline')).toBe(false);
    expect(searchQuery(`'); DROP TABLE stories; --`, 'en')).not.toContain(';');
    expect(searchQuery('?!', 'en')).toBe('');
  });
});

describe('the lock beside an embedded database', () => {
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(path.join(tmpdir(), 'sidelight-lock-'));
    folders.push(made);
    return path.join(made, 'database');
  };
  afterEach(() => {
    for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
  });

  it('is held by one process, and free again when let go of', () => {
    const place = folder();
    const unlock = lockFolder(place);
    expect(() => lockFolder(place)).toThrow(`in use by process ${process.pid}`);
    unlock();
    lockFolder(place)();
  });

  it('is taken over from a process that is gone, however young the lock', () => {
    const place = folder();
    writeFileSync(`${place}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, boot: 'another', started: '1' }));
    lockFolder(place)();
  });

  it('is taken over from another process that had this number before', () => {
    const place = folder();
    const unlock = lockFolder(place);
    unlock();
    writeFileSync(`${place}.lock`, JSON.stringify({ pid: process.ppid, boot: 'before the machine was started', started: null }));
    lockFolder(place)();
  });

  it('is not taken over when it cannot be read', () => {
    const place = folder();
    writeFileSync(`${place}.lock`, 'garbled');
    expect(() => lockFolder(place)).toThrow('cannot be read');
  });
});

describe('configuration', () => {
  it('names every fault at once', () => {
    expect(() => readConfig({ SIDELIGHT_PORT: 'x', SIDELIGHT_ROLES: 'cook', SIDELIGHT_COLOUR: 'blue' })).toThrow(/SIDELIGHT_PORT[\s\S]*SIDELIGHT_ROLES[\s\S]*SIDELIGHT_COLOUR/);
  });

  it('lets roles run apart on a server only', () => {
    expect(() => readConfig({ SIDELIGHT_ROLES: 'api' })).toThrow('roles run apart only on a PostgreSQL server');
    expect(readConfig({ SIDELIGHT_ROLES: 'api', DATABASE_URL: 'postgres://localhost/news' }).roles).toEqual(['api']);
  });

  it('reads where names are reached', () => {
    const { resolve } = readConfig({ SIDELIGHT_RESOLVE: 'daily.example=127.0.0.1:8801' });
    expect(resolve.get('daily.example')).toEqual({ host: '127.0.0.1', port: 8801 });
  });
});
