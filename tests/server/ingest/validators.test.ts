/** Conditional requests outlive the process: what a feed's server said of its answer is said back to it after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Config } from '../../../server/config';
import { openDoor } from '../../../server/ingest/door';
import { fetchSource } from '../../../server/ingest/fetch-source';
import { addSources, listSources, type Source } from '../../../server/store/sources';
import { openStore } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';
import { serve } from './servers';

const closers: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const FEED = 'http://paper.example/feed';
const MODIFIED = 'Mon, 02 Feb 2026 10:00:00 GMT';
const rss = (path: string): string => `<rss version="2.0"><channel><title>The Paper</title><item><title>The bridge is open</title><link>http://paper.example${path}</link></item></channel></rss>`;

/** One life of a process: it opens the store, asks for the feed once, and ends. */
async function life(config: Config, server: { address: string }): Promise<{ fresh: number; source: Source | undefined }> {
  const store = await openStore(config);
  const [host = '', port = ''] = server.address.split(':');
  const door = openDoor({ contact: 'test', allowPrivate: [], hostSpacingMs: 0, resolve: new Map([['paper.example', { host, port: Number(port) }]]) });
  try {
    await addSources(store.db, [{ url: FEED }]);
    await store.db.query('UPDATE sources SET next_at = now()');
    const fresh = await fetchSource(store.db, door, (await listSources(store.db))[0]?.id ?? 0, { everySeconds: 600, hostSpacingMs: 0, itemsPerDay: 50, oldestDays: 30 }, new AbortController().signal);
    return { fresh, source: (await listSources(store.db))[0] };
  } finally {
    await door.close();
    await store.close();
  }
}

onBothDatabases('a feed that has not changed', ({ settings }) => {
  it('is asked for with the validators of the last life, and keeps them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-validators-'));
    closers.push(() => rmSync(folder, { recursive: true, force: true }));
    let [etag, body] = ['"first"', rss('/1')];
    const server = await serve((request, response) => {
      const { 'if-none-match': known } = request.headers;
      if (known === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag, 'last-modified': MODIFIED }).end(body);
    });
    closers.push(() => server.stop());
    const config = await settings({ SIDELIGHT_DATA: path.join(folder, 'data') });

    expect((await life(config, server)).fresh).toBe(1);
    const second = await life(config, server);
    expect(second).toMatchObject({ fresh: 0, source: { etag: '"first"', last_modified: MODIFIED, failures: 0, items: 1 } });
    // A 304 that names no validators leaves them as they were; a new answer brings new ones.
    [etag, body] = ['"second"', rss('/2')];
    expect(await life(config, server)).toMatchObject({ fresh: 1, source: { etag: '"second"', items: 2 } });
    expect((await life(config, server)).fresh).toBe(0);
    expect(server.headers.map((headers) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([[undefined, undefined], ['"first"', MODIFIED], ['"first"', MODIFIED], ['"second"', MODIFIED]]);
  }, 120_000);
});
