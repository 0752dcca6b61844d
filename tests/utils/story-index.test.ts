import { describe, expect, it } from 'vitest';
import { encodeShard, shardOf, urlKey } from '../../engine/contract/index-shard';
import { joinDigest } from '../../engine/stories/digest/bytes';
import { digestStory } from '../../engine/stories/digest/story';
import { Client } from '../../utils/client';
import { MemoryKeeper } from '../../utils/kept';
import type { SentEntry } from '../../utils/messages';
import { StoryIndex } from '../../utils/story-index';

const KNOWN = 'https://kestrelpost.example/health/records';
const MINUTE = 60_000;
const NOON = Date.parse('2026-06-02T12:00:00Z');
const TITLE = 'Ferry to the northern islands runs aground near Port Alder lighthouse';

const article = (title = 'Something nobody wrote about yesterday') => ({ canonicalUrl: KNOWN, title, publishedAt: '2026-06-02T10:00:00Z', language: 'en' });

async function backend({ bits = 0 } = {}) {
  const state = { bits, now: NOON, reachable: true, asked: [] as string[], sent: [] as SentEntry[] };
  const key = await urlKey(KNOWN);
  const fetch = (async (input: string | URL | Request, init?: RequestInit) => {
    const { pathname } = new URL(String(input));
    if (!state.reachable) throw new TypeError('Failed to fetch');
    const validated = new Headers(init?.headers).get('if-none-match') === '"1"';
    state.asked.push(validated ? `${pathname} again` : pathname);
    if (pathname === '/v1/index') return Response.json({ bits: state.bits, urls: 1, languages: ['en'], generatedAt: '2026-06-02T12:00:00Z' });
    if (validated) return new Response(null, { status: 304 });
    const bytes =
      pathname === `/v1/index/${state.bits}/${shardOf(key, state.bits)}`
        ? encodeShard([{ key, story: 12, outlets: 7 }], state.bits)
        : pathname === '/v1/headlines/en'
          ? joinDigest([digestStory(31, 3, [{ title: TITLE, text: '', time: '2026-06-02T11:00:00Z' }], 'en')])
          : new RegExp(`^/v1/index/${state.bits}/`).test(pathname) ? encodeShard([], state.bits) : null;
    return bytes ? new Response(new Uint8Array(bytes), { headers: { etag: '"1"' } }) : new Response('{}', { status: 404 });
  }) as typeof globalThis.fetch;
  const client = new Client({ fetch, address: 'http://desk.example', now: () => new Date(state.now), onSent: (entry) => state.sent.push(entry) });
  return { state, index: new StoryIndex(client, new MemoryKeeper(), 'http://desk.example', () => state.now) };
}

describe('the story of a page', () => {
  it('is found by its address in a shard, and the address is never sent', async () => {
    const { state, index } = await backend();
    await expect(index.find(article(), [KNOWN])).resolves.toEqual({ story: { id: '12', outlets: 7 }, by: 'index' });
    expect(state.asked).toEqual(['/v1/index', '/v1/index/0/0']);
    expect(JSON.stringify(state.sent)).not.toContain('kestrelpost');
  });

  it('is found by its headline where the address is unknown, and the title is never sent', async () => {
    const { state, index } = await backend();
    await expect(index.find(article(TITLE), ['https://bay-courier.example/other'])).resolves.toEqual({ story: { id: '31', outlets: 3 }, by: 'headlines' });
    expect(JSON.stringify(state.sent)).not.toMatch(/ferry/i);
    expect(state.sent.every(({ method, body }) => method === 'GET' && body === null)).toBe(true);
  });

  it('is found by the words of its lead where headlines differ, and these are never sent', async () => {
    const { state, index } = await backend();
    const page = { ...article('Tugs sent out at dawn for ninety passengers'), lead: 'A ferry to the northern islands has run aground near the lighthouse of Port Alder.' };
    await expect(index.find({ ...page, lead: '' }, ['https://bay-courier.example/other'])).resolves.toBeNull();
    await expect(index.find(page, ['https://bay-courier.example/other'])).resolves.toMatchObject({ by: 'headlines' });
    expect(JSON.stringify(state.sent)).not.toMatch(/lighthouse/i);
  });

  it('is none where neither knows it', async () => {
    const { index } = await backend();
    await expect(index.find(article(), ['https://bay-courier.example/other'])).resolves.toBeNull();
  });

  it('costs one request for many pages, and a validation when the bytes are old', async () => {
    const { state, index } = await backend();
    await Promise.all([index.findByUrl([KNOWN]), index.findByUrl([KNOWN]), index.findByUrl([KNOWN])]);
    expect(state.asked).toEqual(['/v1/index', '/v1/index/0/0']);
    state.now += 6 * MINUTE;
    await index.findByUrl([KNOWN]);
    expect(state.asked.slice(2)).toEqual(['/v1/index', '/v1/index/0/0 again']);
  });

  it('is still found in what was kept while the backend cannot be reached', async () => {
    const { state, index } = await backend();
    await index.findByUrl([KNOWN]);
    state.now += 6 * MINUTE;
    state.reachable = false;
    await expect(index.findByUrl([KNOWN])).resolves.toMatchObject({ story: { id: '12' } });
  });

  it('cannot be looked for where nothing is kept and nobody answers', async () => {
    const { state, index } = await backend();
    state.reachable = false;
    await expect(index.findByUrl([KNOWN])).rejects.toMatchObject({ code: 'no-backend' });
    expect(state.sent).toMatchObject([{ status: null }]);
  });

  it('is found after the index was divided anew', async () => {
    const { state, index } = await backend();
    await index.findByUrl(['https://bay-courier.example/other']);
    state.bits = 3;
    state.now += 6 * MINUTE - 1;
    await expect(index.findByUrl([KNOWN])).resolves.toMatchObject({ story: { id: '12' } });
  });
});
