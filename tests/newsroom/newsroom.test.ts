import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from 'feedsmith';
import { startNewsroom, type Newsroom } from './server';

/** Asks the newsroom for an address under the outlet's own name, as a resolver that knows it would. */
function get(newsroom: Newsroom, url: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string; etag: string }> {
  const { host, pathname } = new URL(url);
  const [hostname, port] = newsroom.address.split(':');
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: pathname, headers: { host, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, etag: String(response.headers.etag) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the demonstration newsroom', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom({ now: new Date('2026-06-10T12:00:00Z') });
  });
  afterAll(() => newsroom.stop());

  it('has at least 8 stories and 40 articles', () => {
    expect(new Set(newsroom.articles.map((article) => article.story)).size).toBeGreaterThanOrEqual(8);
    expect(newsroom.articles.length).toBeGreaterThanOrEqual(40);
  });

  it('serves every article under its own name, and says on each page that it is a demonstration', async () => {
    for (const article of newsroom.articles) {
      const answer = await get(newsroom, article.url);
      expect(answer.status, article.url).toBe(200);
      expect(answer.body, article.url).toMatch(/A demonstration:|Eine Vorführung:|عرض تجريبي/);
    }
  });

  it('lists all its articles in feeds that a feed reader understands', async () => {
    const urls: string[] = [];
    for (const feed of newsroom.feeds) {
      const { status, body } = await get(newsroom, feed);
      expect(status, feed).toBe(200);
      if (feed.includes('sitemap')) urls.push(...[...body.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? ''));
      else {
        const parsed = await parseFeed(body);
        const items = parsed.format === 'atom' ? parsed.feed.entries : 'items' in parsed.feed ? parsed.feed.items : [];
        urls.push(...(items ?? []).map((item) => ('url' in item && item.url) || ('link' in item && item.link) || ('id' in item && item.id) || '').map(String));
      }
    }
    expect(new Set(urls)).toEqual(new Set(newsroom.articles.map((article) => article.url)));
  });

  it('answers a conditional request with 304', async () => {
    const feed = newsroom.feeds[0] ?? '';
    const { etag } = await get(newsroom, feed);
    expect((await get(newsroom, feed, { 'if-none-match': etag })).status).toBe(304);
  });

  it('gives the single-page outlet its articles as data', async () => {
    const article = newsroom.articles.find((one) => one.outlet.style === 'single-page-app');
    const answer = await get(newsroom, article?.url ?? '', { accept: 'application/json' });
    expect(JSON.parse(answer.body)).toMatchObject({ url: article?.url });
  });

  it('hides the rest of a paywalled article from its page', async () => {
    const article = newsroom.articles.find((one) => one.outlet.paywalled);
    const { body } = await get(newsroom, article?.url ?? '');
    expect(body).toContain('Subscribe to read on');
    expect(body).not.toContain((article?.paragraphs.at(-1) ?? '').slice(0, 40));
  });
});
