/** Pages that change under the reader: what the detector says of them in real browsers, and when it falls silent. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, until, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { paragraphs } from '../engine/articles/pages';
import { describeInBrowsers, verdictOf } from './browsers';

const HOST = 'www.ellery-courant.example';
const article = (title: string) => `<main><article><h1>${title}</h1><p>By Ida Marsh</p><time datetime="2024-03-12T18:40:00Z">12 March 2024</time>${paragraphs}</article></main>`;
const FERRY = 'Port Ellery closes its ferry terminal';
const BRIDGE = 'Islanders ask for a bridge instead';

const PAGES: Record<string, string> = {
  '/news/port-ellery-closes-its-ferry-terminal': article(FERRY),
  // Draws its text after its scripts have run; by its address it is an article before.
  '/news/ferry-terminal-closes-for-good-in-october': `<div id="app"></div><script>setTimeout(() => { document.title = ${JSON.stringify(FERRY)}; document.getElementById('app').innerHTML = ${JSON.stringify(article(FERRY))}; }, 700)</script>`,
  // A page whole from the start that is no article: links, and enough letters to need no waiting.
  '/account/login': `<h1>Sign in</h1><form><input name="user"><input type="password"></form><ul>${'<li><a href="/help">Help with your account and subscription</a></li>'.repeat(30)}</ul><script></script>`,
};

describeInBrowsers('pages that change', (launch) => {
  let browser: RunningBrowser;
  let server: http.Server;

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><head><title>The Ellery Courant</title></head><body>${PAGES[request.url ?? ''] ?? ''}</body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ hostMap: { [HOST]: `127.0.0.1:${(server.address() as AddressInfo).port}` }, backend: 'http://127.0.0.1:9' });
  });
  afterAll(async () => {
    await browser?.stop();
    server?.closeAllConnections();
    server?.close();
  });

  it('are read when their text is there', async () => {
    const reader = await openArticle(browser, `http://${HOST}/news/ferry-terminal-closes-for-good-in-october`);
    expect((await verdictOf(reader)).article?.title).toBe(FERRY);
    await reader.page.close();
  });

  it('are judged again when a single-page site shows another article', async () => {
    const reader = await openArticle(browser, `http://${HOST}/news/port-ellery-closes-its-ferry-terminal`);
    expect((await verdictOf(reader)).article?.title).toBe(FERRY);
    await reader.page.evaluate((title, html) => {
      history.pushState(null, '', '/news/islanders-ask-for-a-bridge-instead');
      document.title = title;
      document.body.innerHTML = html;
    }, BRIDGE, article(BRIDGE));
    await until('the second article', async () => (await verdictOf(reader)).article?.title === BRIDGE);
    await reader.page.close();
  });

  it('are left alone once they were found to be no article', async () => {
    const reader = await openArticle(browser, `http://${HOST}/account/login`);
    expect((await verdictOf(reader)).verdict).toBe('other');
    await reader.page.evaluate((html) => (document.body.innerHTML = html), article(FERRY));
    // A second page is opened and judged meanwhile, which takes longer than a watching detector would have needed.
    const other = await openArticle(browser, `http://${HOST}/news/ferry-terminal-closes-for-good-in-october`);
    expect((await verdictOf(other)).verdict).toBe('article');
    expect((await verdictOf(reader)).verdict).toBe('other');
    await other.page.close();
    await reader.page.close();
  });
});
