/** The whole backend: sources in, stories out over HTTP, on both databases. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Story } from '../../../engine/contract/story';
import { joinDigest } from '../../../engine/stories/digest/bytes';
import { openDigest, type Digest } from '../../../engine/stories/digest/match';
import { digestRows } from '../../../server/api/reads';
import { startServer, type RunningServer } from '../../../server/main';
import { startModel } from '../../newsroom/model-server';
import { startNewsroom, type Newsroom } from '../../newsroom/server';
import { onBothDatabases } from '../postgres';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const resolveAll = (newsroom: Newsroom, more: Record<string, string> = {}) =>
  [...newsroom.hosts.map((host) => `${host}=${newsroom.address}`), ...Object.entries(more).map(([host, at]) => `${host}=${at}`)].join(',');

async function newsroomServer(): Promise<Newsroom> {
  const newsroom = await startNewsroom();
  closers.push(() => newsroom.stop());
  return newsroom;
}

async function start(config: Parameters<typeof startServer>[0]): Promise<RunningServer> {
  const server = await startServer(config);
  closers.push(() => server.stop());
  return server;
}

async function run(config: Parameters<typeof startServer>[0]): Promise<RunningServer> {
  const server = await start(config);
  await server.idle();
  return server;
}

async function storiesOf(server: RunningServer): Promise<Story[]> {
  const { rows } = await server.store.db.query<{ id: number }>('SELECT id FROM stories WHERE story IS NOT NULL AND merged_into IS NULL ORDER BY id');
  return Promise.all(rows.map(async ({ id }) => Story.parse(await (await fetch(`${server.url}/v1/stories/${id}`)).json())));
}

onBothDatabases('the backend', ({ settings }) => {
  it('publishes headlines in which an article of another outlet finds its story, of stories composed before they kept their part too', async () => {
    const newsroom = await newsroomServer();
    const server = await run(await settings({ SIDELIGHT_FEEDS: newsroom.feeds.join(','), SIDELIGHT_RESOLVE: resolveAll(newsroom) }));
    const showcase = newsroom.articles.find(({ url }) => url === newsroom.showcase.url);
    const told = (await storiesOf(server)).find(({ coverage }) => coverage.some(({ url }) => url === newsroom.showcase.url));
    const asked = { title: told?.headline ?? '', lead: showcase?.paragraphs[0] ?? '', publishedAt: told?.firstClaimedAt ?? null, language: 'en' };
    const published = async (): Promise<Digest> => openDigest(new Uint8Array(await (await fetch(`${server.url}/v1/headlines/en`)).arrayBuffer()));
    await vi.waitFor(async () => expect((await published()).match(asked)?.story).toBe(Number(told?.id)), { timeout: 20_000, interval: 200 });
    await server.store.db.query('UPDATE stories SET digest = NULL');
    const { rows } = await server.store.db.query<{ id: number }>('SELECT id FROM stories WHERE story IS NOT NULL AND merged_into IS NULL');
    const parts = await digestRows(server.store.db, rows.map(({ id }) => id), new Date(0));
    expect(openDigest(joinDigest(parts.filter(({ language }) => language === 'en').map(({ bytes }) => bytes))).match(asked)?.story).toBe(Number(told?.id));
  }, 120_000);

  it('reads a newsroom over HTTP, and has a model write where one is configured', async () => {
    const newsroom = await newsroomServer();
    const model = await startModel();
    closers.push(() => model.stop());
    const server = await run(await settings({ SIDELIGHT_FEEDS: newsroom.feeds.join(','), SIDELIGHT_RESOLVE: resolveAll(newsroom), SIDELIGHT_MODEL_URL: model.url, SIDELIGHT_MODEL: 'stub-1' }));
    const stories = await storiesOf(server);
    expect(stories.flatMap(({ coverage }) => coverage.map(({ url }) => url)).sort()).toEqual(newsroom.articles.map(({ url }) => url).sort());
    const told = stories.find(({ coverage }) => coverage.some(({ url }) => url === newsroom.showcase.url));
    expect(told?.analyses.map(({ lens }) => lens)).toContain('agi');
    expect(told?.analyses[0]?.model).toBe('stub-1');
    expect(told?.tldr.sentences.length).toBeGreaterThanOrEqual(2);
    // One report brings nothing together: no model is asked about it.
    for (const { reports, analyses } of stories) if (reports < 2) expect(analyses).toEqual([]);
    const before = model.asked.length;
    await server.store.db.query('UPDATE stories SET version = version + 1');
    await server.idle();
    expect(model.asked.length).toBe(before);
  }, 120_000);

  it('is harmed by no source: each fault is named beside it, and the others are read', async () => {
    const newsroom = await newsroomServer();
    const bad = http.createServer((request, response) => {
      const answers: Record<string, [number, string, string]> = {
        '/html.xml': [200, 'text/html', '<html><body><h1>Welcome</h1></body></html>'],
        '/broken.xml': [200, 'application/rss+xml', '<rss><channel><title>x</title><item><title>Half'],
        '/empty.json': [200, 'application/feed+json', '{"version":"https://jsonfeed.org/version/1.1"'],
        '/noise.xml': [200, 'application/rss+xml', '\u0000\u0001\u0002'],
        '/gone.xml': [410, 'text/plain', 'gone'],
      };
      const [status, type, body] = answers[request.url ?? ''] ?? [404, 'text/plain', 'none'];
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });
    await new Promise<void>((resolve) => bad.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => bad.close(resolve)));
    const names = ['html.xml', 'broken.xml', 'empty.json', 'noise.xml', 'gone.xml'].map((name) => `http://bad.example/${name}`);
    const [good = ''] = newsroom.feeds;
    const server = await start(
      await settings({ SIDELIGHT_FEEDS: [...names, good].join(','), SIDELIGHT_RESOLVE: resolveAll(newsroom, { 'bad.example': `127.0.0.1:${(bad.address() as AddressInfo).port}` }) }),
    );
    const sources = async () => (await server.store.db.query<{ url: string; last_error: string | null; failures: number; read: boolean }>('SELECT url, last_error, failures, fetched_at IS NOT NULL AS read FROM sources')).rows;
    await vi.waitFor(async () => expect((await sources()).every(({ read, failures }) => read || failures > 0)).toBe(true), { timeout: 20_000, interval: 100 });
    await vi.waitFor(async () => expect((await storiesOf(server)).length).toBeGreaterThan(0), { timeout: 20_000, interval: 100 });
    const rows = await sources();
    for (const { url, last_error, failures } of rows) {
      if (url === good) expect(last_error).toBeNull();
      else {
        expect(last_error, url).toMatch(/\w{3,}/);
        expect(last_error, url).not.toMatch(/\n|at \w+ \(/);
        expect(failures, url).toBeGreaterThan(0);
      }
    }
  }, 120_000);

  it('names what is wrong with a request, and serves the next', async () => {
    const server = await run(await settings());
    const post = (body: string, type = 'application/json') => fetch(`${server.url}/v1/lookup`, { method: 'POST', body, headers: { 'content-type': type } });
    const wrong: [Response, number, RegExp][] = [
      [await post('{'), 400, /not JSON/],
      [await post('{"title":7}'), 400, /title/],
      [await post('{}', 'text/plain'), 415, /application\/json/],
      [await post(JSON.stringify({ title: 'x'.repeat(100_000) })), 413, /bytes/],
      [await fetch(`${server.url}/v1/stories?limit=many`), 400, /limit/],
      [await fetch(`${server.url}/v1/stories?cursor=zzz`), 400, /cursor/],
      [await fetch(`${server.url}/v1/stories/abc`), 404, /number/],
      [await fetch(`${server.url}/v1/stories/99999`), 404, /no such story/],
      [await fetch(`${server.url}/v1/index/3/99`), 404, /shard/],
      [await fetch(`${server.url}/v1/index`, { method: 'DELETE' }), 405, /GET/],
      [await fetch(`${server.url}/nothing`), 404, /nothing/],
    ];
    for (const [response, status, words] of wrong) {
      const text = await response.text();
      expect([response.status, text], response.url).toEqual([status, expect.stringMatching(words)]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('sidelight_requests_total{route="lookup",status="400"} 2');
    for (const vital of ['items_waiting', 'sources', 'dead_letters', 'articles_without_story', 'index_urls']) expect(metrics).toMatch(new RegExp(`^sidelight_${vital} 0$`, 'm'));
  });
});

describe('starting', () => {
  it('says in one sentence that a port is in use', async () => {
    const other = http.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => other.close(resolve)));
    const { readConfig } = await import('../../../server/config');
    const port = String((other.address() as AddressInfo).port);
    await expect(startServer(readConfig({ SIDELIGHT_PORT: port, SIDELIGHT_DATA: ':memory:', SIDELIGHT_LOG: 'silent' }))).rejects.toThrow(new RegExp(`${port}.*in use`));
  });
});
