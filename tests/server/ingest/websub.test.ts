import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startApi, type Api } from '../../../server/api/listen';
import { openDoor, type Door } from '../../../server/ingest/door';
import { fetchSource } from '../../../server/ingest/fetch-source';
import { isSigned, openWebSub, subscribeDue } from '../../../server/ingest/websub';
import { addSources, dueSources } from '../../../server/store/sources';
import type { Store } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';
import { serve, type LocalServer } from './servers';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const SETTINGS = { everySeconds: 600, hostSpacingMs: 0, itemsPerDay: 100, oldestDays: 30 };
const rss = (names: readonly string[]): string => `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Paper</title><atom:link rel="hub" href="https://hub.example/subscribe"/><atom:link rel="self" href="https://paper.example/feed"/>${names.map((name) => `<item><title>${name}</title><link>https://paper.example/${name}</link></item>`).join('')}</channel></rss>`;
const sign = (body: string, secret: string, method = 'sha256'): string => `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

interface Stage {
  api: Api;
  door: Door;
  hub: LocalServer;
  forms: URLSearchParams[];
  items(): Promise<string[]>;
  subscription(): Promise<{ leased: boolean; error: string | null; heard: boolean }>;
}

async function stage(store: Store, hubStatus = 202): Promise<Stage> {
  const forms: URLSearchParams[] = [];
  const hub = await serve((request, response) => {
    let sent = '';
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => (forms.push(new URLSearchParams(sent)), response.writeHead(hubStatus).end()));
  });
  const paper = await serve((_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(['one'])));
  const at = (server: LocalServer) => ({ host: '127.0.0.1', port: Number(server.address.split(':')[1]) });
  const door = openDoor({ contact: 'test', allowPrivate: [], resolve: new Map([['hub.example', at(hub)], ['paper.example', at(paper)]]), hostSpacingMs: 0 });
  const api = await startApi({ store, host: '127.0.0.1', port: 0, rateLimitPerMinute: 0, trustedProxies: 0, log: { error: () => {} }, websub: openWebSub(store.db, SETTINGS) });
  closers.push(() => hub.stop(), () => paper.stop(), () => door.close(), () => api.close());
  await addSources(store.db, [{ url: 'https://paper.example/feed' }]);
  const [id = 0] = await dueSources(store.db, 1);
  await fetchSource(store.db, door, id, SETTINGS, new AbortController().signal);
  return {
    api,
    door,
    hub,
    forms,
    items: async () => (await store.db.query<{ url: string }>('SELECT url FROM items ORDER BY id')).rows.map(({ url }) => url.slice('https://paper.example/'.length)),
    subscription: async () => z.object({ leased: z.boolean(), error: z.nullable(z.string()), heard: z.boolean() }).parse((await store.db.query(`SELECT leased_until > now() + interval '5 days' IS TRUE AS leased, error, heard_at IS NOT NULL AS heard FROM subscriptions`)).rows[0]),
  };
}

onBothDatabases('a hub', ({ open }) => {
  it('is asked for what a feed names, confirmed, heard, and asked again before the lease ends', async () => {
    const store = await open();
    const { api, door, forms, items, subscription } = await stage(store);
    expect(await subscribeDue(store.db, door, api.url)).toBe(1);
    const [form = new URLSearchParams()] = forms;
    expect(Object.fromEntries(form)).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': 'https://paper.example/feed', 'hub.lease_seconds': '864000' });
    expect(await subscribeDue(store.db, door, api.url)).toBe(0);

    const callback = form.get('hub.callback') ?? '';
    const ask = (more: Record<string, string>, at = callback) => fetch(`${at}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': 'https://paper.example/feed', 'hub.challenge': 'c-7', 'hub.lease_seconds': '864000', ...more })}`);
    for (const wrong of [{ 'hub.topic': 'https://other.example/' }, { 'hub.mode': 'unsubscribe' }, { 'hub.lease_seconds': 'lots' }] as Record<string, string>[]) expect((await ask(wrong)).status).toBe(404);
    expect((await ask({}, `${api.url}/websub/guessed`)).status).toBe(404);
    expect((await subscription()).leased).toBe(false);
    const confirmed = await ask({});
    expect([confirmed.status, await confirmed.text(), confirmed.headers.get('content-type')]).toEqual([200, 'c-7', 'text/plain']);
    expect((await subscription()).leased).toBe(true);

    const secret = form.get('hub.secret') ?? '';
    const tell = (body: string, signature: string | null, at = callback) => fetch(at, { method: 'POST', body, headers: { 'content-type': 'application/rss+xml', ...(signature ? { 'x-hub-signature': signature } : {}) } });
    const news = rss(['one', 'two']);
    // Thanked for, and thrown away.
    for (const forged of [null, 'sha256=00', 'md5=00', sign(news, 'guessed'), sign(`${news} `, secret)]) expect((await tell(news, forged)).status).toBe(202);
    expect(await items()).toEqual(['one']);
    expect((await tell(news, sign(news, secret), `${api.url}/websub/guessed`)).status).toBe(404);
    expect((await tell(news, sign(news, secret))).status).toBe(202);
    expect(await items()).toEqual(['one', 'two']);
    expect((await subscription()).heard).toBe(true);
    expect((await tell('no feed', sign('no feed', secret, 'sha1'))).status).toBe(202);
    expect((await subscription()).error).toContain('not a feed');
    expect((await tell('x'.repeat(3_000_000), 'sha256=00')).status).toBe(413);

    await store.db.query(`UPDATE subscriptions SET asked_at = now() - interval '9 days', leased_until = now() + interval '20 hours'`);
    expect(await subscribeDue(store.db, door, api.url)).toBe(1);
    expect(forms[1]?.get('hub.callback')).toBe(callback);
    // It opens the database too.
  }, 120_000);

  it('that refuses, or is not reached safely, is named to the operator, and the feed is polled as before', async () => {
    const store = await open();
    const { api, door, subscription } = await stage(store, 403);
    await subscribeDue(store.db, door, api.url);
    expect((await subscription()).error).toContain('answered 403');
    await store.db.query(`UPDATE subscriptions SET hub = 'http://hub.example/', asked_at = '-infinity'`);
    await subscribeDue(store.db, door, api.url);
    expect((await subscription()).error).toContain('https');
    expect((await store.db.query('SELECT 1 FROM sources WHERE next_at > now() AND failures = 0')).rows).toHaveLength(1);
  });
});

describe('a signature', () => {
  it('is right or not, whatever stands there', () => {
    const body = Buffer.from('news');
    for (const method of ['sha1', 'sha256', 'sha384', 'sha512']) expect(isSigned(sign('news', 's', method), 's', body)).toBe(true);
    for (const wrong of [null, '', '=', 'sha256=', 'sha256', 'sha256=zz', sign('news', 's').slice(0, -2), sign('news', 's', 'md5')]) expect(isSigned(wrong, 's', body), String(wrong)).toBe(false);
  });
});
