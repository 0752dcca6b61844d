/** A page that shows one article below another and changes its address on the way: what is judged, read and summarised is the one being read. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Claim } from '../../engine/contract/story';
import { leftOut } from '../../engine/facts/missing';
import { openArticle, openPopup, until, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import type { PageSummary, PageText } from '../../utils/messages';
import { paragraphs, TEXT } from '../engine/articles/pages';
import { describeInBrowsers, verdictOf } from './browsers';

const HOST = 'www.ellery-courant.example';
const FERRY = 'Port Ellery closes its ferry terminal';
const FOG = 'Fog stops the morning boats again';
const FERRY_PATH = '/news/port-ellery-closes-its-ferry-terminal';
const FOG_PATH = '/news/fog-stops-the-morning-boats-again';
const FOG_TEXT = [
  'Thick fog kept every morning boat at its quay on Wednesday, the fourth time this month that commuters from the islands had to wait for the sun.',
  'The harbour master said that the radar on the outer mole has been out of order since the spring gales and that its spare parts are made to order.',
  'Two hundred people stood on the quay at seven, when the first crossing should have left, and most of them had gone home again by nine.',
  "The company pays nothing for such delays, because its terms count fog as an act of nature, which the passengers' union has called absurd.",
];
const fogParagraphs = FOG_TEXT.map((text) => `<p>${text}</p>`).join('');
const article = (title: string, author: string, text: string) => `<article><h1>${title}</h1><p class="byline">By ${author}</p><time datetime="2024-03-12">12 March 2024</time>${text}</article>`;

/** What two other outlets say of both matters: each article has one of the two. */
const claimOf = (text: string): Claim => ({ text, reports: 2, citations: [{ article: 'other', quote: text }] });
const CLAIMS = [claimOf(TEXT[0] ?? ''), claimOf(FOG_TEXT[1] ?? '')];

/** The head speaks of the first article for as long as the page is open. */
const PAGE = `<!doctype html><html lang="en"><head><title>${FERRY} | The Ellery Courant</title><link rel="canonical" href="http://${HOST}${FERRY_PATH}"><meta property="og:title" content="${FERRY}"><meta property="og:type" content="article"></head><body><main>${article(FERRY, 'Mara Lindqvist', paragraphs)}</main></body></html>`;

describeInBrowsers('an endless scroll', (launch) => {
  let browser: RunningBrowser;
  let server: http.Server;
  let reader: Reader;

  const ask = async <T>(kind: string): Promise<T> => {
    const popup = await openPopup(reader);
    const { value } = (await popup.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ sidelight: ${JSON.stringify(kind)}, carries: null })`)) as { value: T };
    await popup.close();
    return value;
  };

  const comeTo = async (path: string, title: string) => {
    await reader.page.evaluate((address) => history.pushState(null, '', address), path);
    await until(`the verdict on ${path}`, async () => (await verdictOf(reader)).article?.title === title);
  };

  beforeAll(async () => {
    server = http.createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ hostMap: { [HOST]: `127.0.0.1:${(server.address() as AddressInfo).port}` }, backend: 'http://127.0.0.1:9' });
    reader = await openArticle(browser, `http://${HOST}${FERRY_PATH}`);
    await verdictOf(reader);
    // The next article is there before the reader has come to it.
    await reader.page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), article(FOG, 'Jon Abara', fogParagraphs));
  });
  afterAll(async () => {
    await browser?.stop();
    server?.closeAllConnections();
    server?.close();
  });

  it('gives the first article alone, while that is the one being read', async () => {
    expect((await verdictOf(reader)).article?.title).toBe(FERRY);
    const { text } = await ask<PageText>('page-text');
    expect(text).toContain(TEXT[0]);
    expect(text).not.toContain(FOG_TEXT[0]);
  });

  it('gives the second one, under its own address, when the reader has come to it', async () => {
    await comeTo(FOG_PATH, FOG);
    expect((await verdictOf(reader)).article?.canonicalUrl).toBe(`https://ellery-courant.example${FOG_PATH}`);
    const { title, text } = await ask<PageText>('page-text');
    expect(title).toBe(FOG);
    expect(text).toContain(FOG_TEXT[0]);
    expect(text).not.toContain(TEXT[0]);
    const { sentences } = await ask<PageSummary>('summarize');
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(FOG_TEXT.join(' ')).toContain(sentence.text.slice(0, 40));
  });

  it('is asked what the second article leaves out: what the first one tells does not count as told', async () => {
    expect(leftOut(await ask<PageText>('page-text'), CLAIMS)).toEqual([CLAIMS[0]]);
  });

  it('gives the first one again when the reader goes back to it', async () => {
    await comeTo(FERRY_PATH, FERRY);
    const { text } = await ask<PageText>('page-text');
    expect(text).toContain(TEXT[0]);
    expect(text).not.toContain(FOG_TEXT[0]);
    expect(leftOut(await ask<PageText>('page-text'), CLAIMS)).toEqual([CLAIMS[1]]);
  });
});
