/** Pages that are in the way, by accident or on purpose: launcher and sidebar hold, and the page is not broken. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openPopup, openSidebar, until, waitForLauncher, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import type { PublishedArticle } from '../newsroom/edition';
import { articlePage } from '../newsroom/pages';
import { describeInBrowsers, verdictOf } from './browsers';
import { startDesk, type Desk } from './desk';

interface Trick {
  name: string;
  headers?: Record<string, string>;
  /** Put into the page's head. */
  head?: string;
  /** Put at the end of the page's body. */
  tail?: string;
  /** Attributes of the html element. */
  root?: string;
}

const TRICKS: readonly Trick[] = [
  { name: 'a policy that allows nothing', headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'none'" } },
  { name: 'Trusted Types', headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } },
  { name: 'cross-origin isolation', headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
  { name: 'a page that unsets every style', head: '<style>* { all: unset !important } @layer a { html > :not(body), html > :not(body) * { all: unset !important; display: none !important } }</style>' },
  { name: 'a tiny root font', head: '<style>html { font-size: 4px !important }</style>' },
  { name: 'a huge root font', head: '<style>html { font-size: 60px !important }</style>' },
  { name: 'a zoomed page that is turned', head: '<style>body { zoom: 1.5; transform: rotate(2deg) }</style>' },
  { name: 'a right-to-left page', root: 'dir="rtl"' },
  { name: 'an element on top of everything', head: '<style>body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }</style>' },
  { name: 'an element that covers the page and takes every click', head: '<style>body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 1%) }</style>' },
  {
    name: 'a page that throws our elements out twice',
    head: `<script>let left = 2; new MutationObserver(() => { for (const one of document.querySelectorAll('sidelight-launcher')) if (left-- > 0) one.remove(); }).observe(document, { childList: true, subtree: true });</script>`,
  },
  {
    name: 'overridden prototypes',
    head: `<script>
      Element.prototype.attachShadow = Element.prototype.append = () => { throw new Error('no') };
      Document.prototype.createElement = () => { throw new Error('no') };
      Document.prototype.querySelectorAll = () => [];
      JSON.parse = () => { throw new Error('no') };
    </script>`,
  },
  { name: 'a root font of 10 px', head: '<style>html { font-size: 10px !important }</style>' },
  { name: 'a root font of 30 px', head: '<style>html { font-size: 30px !important }</style>' },
  {
    name: 'a flood of messages',
    head: `<script>setInterval(() => { for (let i = 0; i < 200; i++) { postMessage({ sidelight: 'page:article', carries: {} }, '*'); for (let j = 0; j < frames.length; j++) frames[j].postMessage({ sidelight: 'sidebar', look: null }, '*'); } }, 20)</script>`,
  },
  {
    name: 'a hundred thousand nodes',
    tail: '<script>{ const many = document.createDocumentFragment(); for (let i = 0; i < 100_000; i++) many.append(document.createElement("i")); document.body.append(many); }</script>',
  },
  { name: 'a page of forty frames', tail: '<iframe srcdoc="<p>A frame" width="20" height="20"></iframe>'.repeat(40) },
  { name: 'a flood of changes', head: '<script>setInterval(() => { for (let i = 0; i < 50; i++) { const a = document.createElement("i"); document.body?.append(a); a.remove(); } }, 20)</script>' },
];

/** A page that is no article and holds one in a frame. */
const FRAMING = '/framing';

const withTrick = (html: string, { head = '', tail = '', root = '' }: Trick) => html.replace('</head>', `${head}</head>`).replace('</body>', `${tail}</body>`).replace('<html', `<html ${root} `);

describeInBrowsers('hostile pages', (launch) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let server: http.Server;
  let trick: Trick = { name: 'none' };
  let article: PublishedArticle;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    article = newsroom.articles.find(({ outletKey, story }) => outletKey === 'courier' && story === newsroom.showcase.story) ?? newsroom.showcase;
    desk = await startDesk(newsroom.articles);
    server = http.createServer((request, response) => {
      if (request.url === FRAMING) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><title>A page that frames</title><p>Somebody else's article:</p><iframe src="${article.url}" width="800" height="500"></iframe>`);
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...trick.headers });
      response.end(withTrick(articlePage(article, []), trick));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ hostMap: { [article.outlet.host]: `127.0.0.1:${(server.address() as AddressInfo).port}` }, backend: desk.address });
  });
  afterAll(async () => {
    await browser?.stop();
    server?.closeAllConnections();
    server?.close();
    await desk?.stop();
    await newsroom?.stop();
  });

  it.each(TRICKS)('$name', async (one) => {
    trick = one;
    const reader = await openArticle(browser, article.url);
    expect((await verdictOf(reader)).lookup).toBe('found');
    const box = await waitForLauncher(reader);
    // A size of its own, whatever the page's fonts and zoom are.
    expect(box.height).toBeGreaterThan(28);
    expect(box.height).toBeLessThan(60);
    const sidebar = await openSidebar(reader);
    await until('the story in the sidebar', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
    await reader.page.close();
  });

  it('that frame an article are not taken for it', async () => {
    trick = { name: 'none' };
    const reader = await openArticle(browser, `http://${article.outlet.host}${FRAMING}`);
    expect((await verdictOf(reader)).verdict).toBe('other');
    for (const frame of reader.page.frames()) expect(await frame.evaluate(() => document.querySelector('sidelight-launcher'))).toBeNull();
    await reader.page.close();
  });

  it('that are sandboxed stay whole, and the popup has the story', async () => {
    trick = { name: 'sandbox', headers: { 'content-security-policy': 'sandbox allow-scripts' } };
    const reader = await openArticle(browser, article.url);
    expect((await verdictOf(reader)).lookup).toBe('found');
    const popup = await openPopup(reader);
    await until('the story in the popup', async () => ((await popup.evaluate('document.body.innerText')) as string).includes('7 outlets'));
    await popup.close();
    expect(await reader.page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(200);
    await reader.page.close();
  });

  it('learn nothing: no global, no readable root, no event of ours', async () => {
    trick = { name: 'none', head: '<script>window.heard = []; for (const kind of ["message", "click", "pointerdown"]) addEventListener(kind, (event) => heard.push(kind + " " + (event.target?.tagName ?? "window")), true);</script>' };
    const reader = await openArticle(browser, article.url);
    const sidebar = await openSidebar(reader);
    await until('the story', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
    const seen = await reader.page.evaluate(() => ({
      root: document.querySelector('sidelight-sidebar')?.shadowRoot ?? null,
      globals: Object.keys(globalThis).filter((name) => /sidelight/i.test(name)),
      messages: (globalThis as unknown as { heard: string[] }).heard.filter((one) => one.startsWith('message')),
    }));
    expect(seen).toEqual({ root: null, globals: [], messages: [] });
    await reader.page.close();
  });

  it('cannot click the launcher by a program', async () => {
    trick = { name: 'none' };
    const reader = await openArticle(browser, article.url);
    await waitForLauncher(reader);
    await reader.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('sidelight-launcher');
      host?.click();
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    expect(await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))).toBeNull();
    await reader.page.close();
  });

  it('that go through fifty addresses leave one launcher and no sidebar behind', async () => {
    trick = { name: 'none' };
    const reader = await openArticle(browser, article.url);
    await waitForLauncher(reader);
    await reader.page.evaluate(() => {
      for (let i = 0; i < 50; i++) history.pushState(null, '', `?step=${i}`);
    });
    await until('one launcher at most', async () => (await reader.page.evaluate(() => document.querySelectorAll('sidelight-launcher').length)) <= 1);
    expect(await reader.page.evaluate(() => document.querySelectorAll('sidelight-sidebar').length)).toBe(0);
    expect(await reader.page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(200);
    await reader.page.close();
  });
});
