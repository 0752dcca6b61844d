/**
 * Feeds of real publishers, read where they lie (see docs/quality.md): every one is read or refused with a reason, and
 * what is read agrees with what rss-parser reads.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { feedDate } from '../../../server/ingest/feed-date';
import { NotAFeed, readFeed } from '../../../server/ingest/feeds';
import { readOpml } from '../../../server/ingest/opml';
import { plainText } from '../../../server/ingest/plain-text';

const FOLDER = path.resolve(process.env['SIDELIGHT_SHARED'] ?? '../shared', 'data/feeds');
const missing = existsSync(FOLDER) ? '' : ` (skipped: ${FOLDER} is not there)`;
const filesOf = (folder: string): string[] => (missing ? [] : readdirSync(path.join(FOLDER, folder)).filter((name) => name !== 'expected'));

const Expected = z.object({ feed: z.object({ items: z.array(z.object({ link: z.optional(z.string()), title: z.optional(z.string()), isoDate: z.optional(z.string()), creator: z.optional(z.unknown()), author: z.optional(z.unknown()) })) }) });
/** Characters that rss-parser could not decode where it was told a wrong character set. */
const UNDECODED = '\ufffd';

describe.skipIf(missing !== '')(`feeds of real publishers${missing}`, () => {
  it.each(filesOf('rss-parser'))('%s agrees with rss-parser', async (name) => {
    const file = path.join(FOLDER, 'rss-parser/expected', name.replace(/\.xml$/, '.json'));
    const bytes = readFileSync(path.join(FOLDER, 'rss-parser', name));
    if (!existsSync(file)) {
      const reason = await readFeed(bytes, null, 'https://base.example/').then(({ items }) => `${items.length} items`, (error: unknown) => (error instanceof NotAFeed ? error.message : String(error)));
      expect(reason).toMatch(/^it is no feed|^[1-9]\d* items/);
      return;
    }
    const { items } = await readFeed(bytes, null, 'https://base.example/');
    const expected = Expected.parse(JSON.parse(readFileSync(file, 'utf8'))).feed.items.filter(({ link }) => link);
    expect(items.map(({ url }) => url)).toEqual(expected.map(({ link }) => new URL(link?.trim() ?? '').href));
    items.forEach((item, i) => {
      const { title = '', isoDate, creator, author } = expected[i] ?? {};
      if (!title.includes(UNDECODED)) expect(item.title).toBe(plainText(title).replaceAll('\n', ' '));
      if (isoDate) expect(feedDate(item.date)?.slice(0, 19), item.date ?? '').toBe(new Date(isoDate).toISOString().slice(0, 19));
      const named = creator ?? author;
      if (typeof named === 'string' && named.trim() && !named.includes(UNDECODED) && !named.includes('@')) expect(item.authors).toContain(named.trim());
    });
  });

  it.each(filesOf('trafilatura'))('%s is read, or refused with a reason', async (name) => {
    const outcome = await readFeed(readFileSync(path.join(FOLDER, 'trafilatura', name)), null, 'https://base.example/').then(({ items, sitemaps }) => items.length + sitemaps.length, (error: unknown) => (error instanceof NotAFeed ? error.message : String(error)));
    expect(outcome).toSatisfy((one: unknown) => (typeof one === 'number' && one > 0) || one === 'it is a sitemap of pages; only those with news in them (the sitemap-news extension) are read');
  });

  it.each(filesOf('opml'))('%s gives every feed it lists, once', (name) => {
    const text = readFileSync(path.join(FOLDER, 'opml', name), 'utf8');
    const listed = new Set([...text.matchAll(/xmlUrl="(https?:[^"]*)"/g)].map(([, url = '']) => url.trim().replaceAll('&amp;', '&')));
    expect(readOpml(text).map(({ url }) => url)).toEqual([...listed]);
  });
});
