/** GDELT's Global Article List as it is on the web, with invented records: files of minutes, most of which are missing, and a feed. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../server/ingest/discover';
import { openDoor, type Door } from '../../../server/ingest/door';
import { fetchSource } from '../../../server/ingest/fetch-source';
import { isGal } from '../../../server/ingest/gal';
import { readItem } from '../../../server/ingest/read-item';
import { claimItems } from '../../../server/store/items';
import { addSources, listSources, type Source } from '../../../server/store/sources';
import type { Store } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';
import { serve, type LocalServer } from './servers';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const LIST = 'http://data.gdeltproject.org/gdeltv3/gal/';
const signal = new AbortController().signal;
const MINUTE = 60_000;
/** A full minute of today, so that its records are news. */
const NOON = Math.floor(Date.now() / MINUTE) * MINUTE - 30 * MINUTE;
const fileOf = (minutes: number): string => `${new Date(NOON + minutes * MINUTE).toISOString().replace(/\D/g, '').slice(0, 12)}00.gal.json.gz`;
const record = (host: string, path: string, more: object = {}): object => ({
  date: new Date(NOON).toISOString().slice(0, 19) + 'Z', url: `http://${host}${path}`, lang: 'en', title: `The bridge is open, ${host} says`, desc: 'Two thousand people walked over it in the first hour.', author: 'Ada Lind', image: `http://${host}/bridge.jpg`, domain: host, outletName: 'The Daily', ...more,
});
const lines = (...records: (object | string)[]): string => records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n') + '\n';

/** GDELT's server with these files, and a door to it and to the outlets, whose pages are all missing. */
async function gdelt(files: Map<string, Uint8Array | string | number>): Promise<{ door: Door; server: LocalServer; looks: () => string[] }> {
  const server = await serve((request, response) => {
    const file = files.get((request.url ?? '').split('/').at(-1) ?? '');
    if (request.headers.host !== 'data.gdeltproject.org' || file === undefined) response.writeHead(404).end('missing');
    else if (typeof file === 'number') response.writeHead(file).end();
    else response.writeHead(200, { 'content-type': typeof file === 'string' ? 'application/rss+xml' : 'application/octet-stream' }).end(file);
  });
  const [host = '', port = ''] = server.address.split(':');
  const door = openDoor({ contact: 'test', allowPrivate: [], hostSpacingMs: 0, resolve: new Map(['data.gdeltproject.org', 'daily.example', 'herald.example'].map((name) => [name, { host, port: Number(port) }])) });
  closers.push(() => server.stop(), () => door.close());
  return { door, server, looks: () => server.asked.splice(0).map((one) => one.split('/').at(-1) ?? '') };
}

async function fetchAt(store: Store, door: Door, minutes: number, url = LIST): Promise<{ fresh: number; source: Source }> {
  await addSources(store.db, [{ url }]);
  await store.db.query('UPDATE sources SET next_at = now()');
  const fresh = await fetchSource(store.db, door, (await listSources(store.db))[0]?.id ?? 0, { everySeconds: 600, hostSpacingMs: 0, itemsPerDay: 50, oldestDays: 30 }, signal, () => NOON + minutes * MINUTE + 1000);
  const [source] = await listSources(store.db);
  if (!source) throw new Error('the source is gone');
  return { fresh, source };
}

const urls = async (store: Store): Promise<string[]> => (await store.db.query<{ url: string }>('SELECT url FROM items ORDER BY url')).rows.map(({ url }) => url);

onBothDatabases("GDELT's list", ({ open }) => {
  it('is read minute by minute, past those that are missing, each file once', async () => {
    const store = await open();
    const files = new Map([[fileOf(-13), gzipSync(lines(record('daily.example', '/1')))], [fileOf(-1), gzipSync(lines(record('daily.example', '/2')))]]);
    const { door, looks } = await gdelt(files);
    expect((await fetchAt(store, door, 0)).fresh).toBe(2);
    expect(looks()).toEqual(Array.from({ length: 15 }, (_, i) => fileOf(i - 14)));
    // A minute that was missing may still come, for a while; what was there is not asked for again.
    files.set(fileOf(-3), gzipSync(lines(record('daily.example', '/late'))));
    files.set(fileOf(2), gzipSync(lines(record('daily.example', '/3'))));
    const { fresh, source } = await fetchAt(store, door, 3);
    expect(fresh).toBe(2);
    expect(looks()).toEqual([-9, -8, -7, -6, -5, -4, -3, -2, 0, 1, 2, 3].map(fileOf));
    expect(await urls(store)).toEqual(['/1', '/2', '/3', '/late'].map((path) => `http://daily.example${path}`));
    expect(source).toMatchObject({ failures: 0, last_error: null });
    expect(source.next_at.getTime() - Date.now()).toBeGreaterThan(100_000);
    // It opens the database too.
  }, 120_000);

  it('is caught up with after an hour at most, without a pause between two rounds', async () => {
    const store = await open();
    const { door, looks } = await gdelt(new Map());
    await fetchAt(store, door, -2000);
    looks();
    const rounds: string[][] = [];
    for (let pause = 0; pause < 100_000; ) {
      const { source } = await fetchAt(store, door, 0);
      rounds.push(looks());
      pause = source.next_at.getTime() - Date.now();
    }
    expect(rounds.flat()).toEqual([...Array.from({ length: 60 }, (_, i) => fileOf(i - 59)), ...rounds.slice(3).flat()]);
    expect(rounds.map((round) => round.length).slice(0, 3)).toEqual([20, 20, 20]);
  });

  it('keeps its place while the server is at fault, and what came before the fault', async () => {
    const store = await open();
    const files = new Map<string, Uint8Array | number>([[fileOf(-14), gzipSync(lines(record('daily.example', '/1')))], [fileOf(-5), 503]]);
    const { door, looks } = await gdelt(files);
    const { fresh, source } = await fetchAt(store, door, 0);
    expect(fresh).toBe(1);
    expect(looks().at(-1)).toBe(fileOf(-5));
    // A round in which nothing can be had is one of the source's failures.
    expect((await fetchAt(store, door, 3)).source).toMatchObject({ failures: 1, last_error: 'data.gdeltproject.org answered 503', cursor: source.cursor });
    files.set(fileOf(-5), gzipSync(lines(record('daily.example', '/2'))));
    expect((await fetchAt(store, door, 3)).source).toMatchObject({ failures: 0, last_error: null });
    expect(await urls(store)).toEqual(['http://daily.example/1', 'http://daily.example/2']);
  });

  it('loses a record that is none, and a file that is none, and nothing else', async () => {
    const store = await open();
    const { door } = await gdelt(new Map([
      [fileOf(-9), gzipSync(lines(record('daily.example', '/1'), '{"url": "http://daily.example/cut', { title: 'no address' }, record('daily.example', '/2', { author: ['Ada Lind', 'Bo Sand'], desc: null, outletName: null, lang: null })))],
      [fileOf(-8), Buffer.from('not packed, and no list')],
      [fileOf(-7), gzipSync(lines(record('daily.example', '/3'))).subarray(0, 60)],
      [fileOf(-6), gzipSync(lines(record('daily.example', '/4')))],
    ]));
    const { source } = await fetchAt(store, door, 0);
    expect(await urls(store)).toEqual(['/1', '/2', '/4'].map((path) => `http://daily.example${path}`));
    expect(source).toMatchObject({ failures: 0 });
  });

  it('vouches for outlets whose pages cannot be had: their headline and its sentence, under their own name', async () => {
    const store = await open();
    const { door } = await gdelt(new Map([[fileOf(-9), gzipSync(lines(record('daily.example', '/1'), record('herald.example', '/2', { outletName: '' })))]]));
    await fetchAt(store, door, 0);
    const articles = await Promise.all((await claimItems(store.db, 10, 60)).map(async (item) => (await readItem(door, item, signal)).article));
    expect(articles).toMatchObject([
      { url: 'http://daily.example/1', outlet: { domain: 'daily.example', name: 'The Daily' }, title: 'The bridge is open, daily.example says', authors: ['Ada Lind'], text: 'Two thousand people walked over it in the first hour.', truncated: true, language: 'en', publishedAt: new Date(NOON).toISOString() },
      { url: 'http://herald.example/2', outlet: { domain: 'herald.example', name: 'herald.example' } },
    ]);
  });

  it('is read as a feed too, beyond what a paper may bring in a day', async () => {
    const store = await open();
    const items = Array.from({ length: 80 }, (_, i) => `<item><title>Bridge ${i} is open</title><link>http://outlet${i}.example/1</link></item>`).join('');
    const { door } = await gdelt(new Map([['feed.rss', `<rss version="2.0"><channel><title>GDELT Article List</title>${items}</channel></rss>`]]));
    expect((await fetchAt(store, door, 0, `${LIST}feed.rss`)).fresh).toBe(80);
    expect(await discoverFeeds(door, LIST)).toMatchObject([{ url: LIST, site: null }]);
  });
});

describe('a list of that name', () => {
  it('is believed of GDELT alone', () => {
    for (const url of [LIST, `${LIST}feed.rss`, 'https://data.gdeltproject.org/gdeltv3/gal', 'https://storage.googleapis.com/data.gdeltproject.org/gdeltv3/gal/']) expect(isGal(url), url).toBe(true);
    for (const url of ['https://evil.example/gdeltv3/gal/', 'https://data.gdeltproject.org.evil.example/gdeltv3/gal/', 'https://storage.googleapis.com/evil/gdeltv3/gal/', 'https://evil.example/data.gdeltproject.org/gdeltv3/gal/', `${LIST}other.rss`]) expect(isGal(url), url).toBe(false);
  });
});
