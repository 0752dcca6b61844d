/** What leaves the browser: everything passes through a proxy that writes it down, loopback too. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, openArticle, openPopup, sayInExtension, tabNumber, waitForLauncher, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers, verdictOf } from './browsers';
import { startDesk, type Desk } from './desk';

describeInBrowsers('privacy', (launch) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let unlisted: string;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    unlisted = newsroom.articles.find(({ outletKey }) => outletKey === 'courier')?.url ?? '';
    desk = await startDesk(newsroom.articles, { unlisted: [unlisted] });
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: desk.address, record: true });
  });
  afterAll(async () => {
    await browser?.stop();
    await desk?.stop();
    await newsroom?.stop();
  });

  /** Requests to the backend since the last time of asking. */
  let counted = 0;
  const sinceThen = () => {
    const news = desk.asked.slice(counted).map(({ request }) => request);
    counted = desk.asked.length;
    return news;
  };

  it('sends nothing on pages that are no articles', async () => {
    sinceThen();
    for (const host of newsroom.hosts.slice(0, 4)) {
      for (const path of ['/', '/about']) {
        const reader = await openArticle(browser, `http://${host}${path}`);
        expect((await verdictOf(reader)).verdict).toBe('other');
        await reader.page.close();
      }
    }
    expect(sinceThen()).toEqual([]);
    // And nothing of the extension went anywhere else: what passed are the outlets' own pages, and the browser's icons.
    const hosts = new Set(newsroom.hosts);
    const foreign = browser.passed.map(({ url }) => new URL(url).hostname).filter((host) => !hosts.has(host) && host === '127.0.0.1');
    expect(foreign).toEqual([]);
  });

  it('sends shards only, and no address and no title, on an article', async () => {
    const reader = await openArticle(browser, newsroom.showcase.url);
    await waitForLauncher(reader);
    const asked = sinceThen();
    expect(asked.length).toBeGreaterThan(0);
    for (const request of asked) expect(request).toMatch(/^GET \/v1\/(index(\/\d+\/\d+)?|headlines\/[a-z]{2,3})$/);
    await reader.page.close();
  });

  it('asks about an unknown article on a click alone, with title, date and language alone', async () => {
    const reader = await openArticle(browser, unlisted);
    const before = await verdictOf(reader);
    expect(before).toMatchObject({ verdict: 'article', lookup: 'none', story: null });
    expect(sinceThen().filter((request) => request.startsWith('POST'))).toEqual([]);

    const popup = await openPopup(reader);
    const reply = await popup.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ sidelight: 'ask', carries: null })`);
    expect(reply).toMatchObject({ ok: true });
    const posts = desk.asked.filter(({ request }) => request.startsWith('POST'));
    expect(posts.map(({ request }) => request)).toEqual(['POST /v1/lookup']);
    expect(Object.keys(JSON.parse(posts[0]?.body ?? '{}') as object).sort()).toEqual(['language', 'publishedAt', 'title']);
    await popup.close();
    await reader.page.close();
  });

  it('shows a reader the very requests that were sent', async () => {
    const reply = await sayInExtension<{ value: { method: string; url: string; body: string | null }[] }>(browser, 'sent');
    const shown = reply.value.map(({ method, url, body }) => `${method} ${new URL(url).pathname}${new URL(url).search} ${body ?? ''}`).reverse();
    expect(shown).toEqual(desk.asked.map(({ request, body }) => `${request} ${body}`));
  });

  it('never looks up addresses of this machine', async () => {
    sinceThen();
    const reader = await openArticle(browser, newsroom.showcase.url.replace(/^http:\/\/[^/]+/, 'http://intranet.local')).catch(() => null);
    await reader?.page.close();
    expect(sinceThen()).toEqual([]);
  });

  it('refuses messages of the reader’s own tier from a page', async () => {
    const reader = await openArticle(browser, newsroom.showcase.url);
    const tab = await tabNumber(reader);
    const reply = await inExtension<{ ok: boolean; code: string }>(
      browser,
      `api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ sidelight: 'sent', carries: null }) }).then(([one]) => one.result)`,
    );
    expect(reply).toMatchObject({ ok: false, code: 'refused' });
    await reader.page.close();
  });

  it('shows nothing in a sidebar that a page embeds by itself', async () => {
    const reader = await openArticle(browser, newsroom.showcase.url);
    const loaded = await reader.page.evaluate((origin) => new Promise<boolean>((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/sidebar.html`;
      frame.onload = () => resolve(true);
      frame.onerror = () => resolve(false);
      document.body.append(frame);
    }), browser.extensionOrigin);
    expect(typeof loaded).toBe('boolean');
    for (const frame of reader.page.frames().slice(1)) {
      const words = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      expect(words).not.toContain(newsroom.showcase.title);
    }
    await reader.page.close();
  });
});
