/** The client that docs/api.md shows, run as it stands there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { StoryHead } from '../../../engine/contract/story';
import { canonicalUrl } from '../../../engine/text/url';
import { openApi } from '../../../server/api/openapi';
import { startServer } from '../../../server/main';
import { startNewsroom } from '../../newsroom/server';
import { onBothDatabases } from '../postgres';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/api.md'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-client-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Client {
  story(id: string): Promise<{ headline: string }>;
  stories(path: string, query?: Record<string, string>): AsyncIterable<unknown>;
  storyOfPage(address: string): Promise<string | null>;
}

onBothDatabases("the guide's client", ({ settings }) => {
  it('lists, searches, reads and finds the story of a page', async () => {
    const newsroom = await startNewsroom();
    const server = await startServer(await settings({ SIDELIGHT_FEEDS: newsroom.feeds.join(','), SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom.address}`).join(',') }));
    await server.idle();
    const file = path.join(folder, `client-${Date.now()}.mjs`);
    writeFileSync(file, (/```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? '').replace('process.env.SIDELIGHT_SERVER', JSON.stringify(server.url)));
    const { story, stories, storyOfPage } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Client;
    const all: StoryHead[] = [];
    for await (const one of stories('/v1/stories', { limit: '4' })) all.push(StoryHead.parse(one));
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const [first] = all;
    expect((await story(first?.id ?? '')).headline).toBe(first?.headline);
    // The second time it is a 304, and the same.
    expect((await story(first?.id ?? '')).headline).toBe(first?.headline);
    const found: string[] = [];
    for await (const one of stories('/v1/search', { q: first?.headline ?? '', language: first?.language ?? '' })) found.push(StoryHead.parse(one).id);
    expect(found).toContain(first?.id);
    expect(await storyOfPage(canonicalUrl(first?.lead.url ?? ''))).toBe(first?.id);
    expect(await storyOfPage('https://nowhere.example/')).toBeNull();
    await server.stop();
    await newsroom.stop();
  }, 120_000);
});

describe('the guide', () => {
  it('names no route that the description lacks', () => {
    const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(openApi());
    for (const [, route = ''] of guide.matchAll(/`(?:GET|POST) (\/[^`?]*)/g)) expect(Object.keys(paths)).toContain(route);
  });
});
