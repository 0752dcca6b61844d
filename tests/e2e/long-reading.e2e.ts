/** Long reading in one tab: fifty pages with back and forth, a sidebar opened fifty times; nothing doubles, breaks or piles up. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inExtension, openArticle, openSidebar, tabNumber, until, waitForLauncher, waitForSidebar, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers, type Verdict } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

const PAGES = 50;
const WEIGHED_AFTER = [10, 25, 50];
/** Chromium, whose memory a driver can see, opens it so often; elsewhere a few times show that it opens again. */
const OPENINGS = 50;
const OPENINGS_UNWEIGHED = 10;

/** What may be left of forty pages, or of as many openings, once all that can be collected was. */
const MOST_LEFT = { kilobytes: 1024, documents: 2, nodes: 500, listeners: 100 };

interface Weight {
  kilobytes: number;
  documents: number;
  nodes: number;
  listeners: number;
}

interface TabRecord extends Verdict {
  url: string | null;
  sidebar: { nonce: string } | null;
}

describeInBrowsers('long reading', (launch, kind) => {
  let newsroom: Newsstand['newsroom'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;
  let faults: string[];

  beforeAll(async () => {
    ({ newsroom, browser, stop } = await openNewsstand(launch));
  });
  afterAll(() => stop?.());
  beforeEach(async () => {
    faults = [];
    reader = await openArticle(browser, newsroom.showcase.url);
    reader.page.on('pageerror', (error) => faults.push(String(error)));
    reader.page.on('error', (error) => faults.push(String(error)));
    return () => reader.page.close();
  });

  const standing = () => reader.page.evaluate(() => ({
    launchers: document.querySelectorAll('sidelight-launcher').length,
    sidebars: document.querySelectorAll('sidelight-sidebar').length,
    style: document.documentElement.getAttribute('style'),
    isWhole: document.body.innerText.length > 100,
  }));

  /** What the background knows of the tab, once it has judged this address. */
  async function recordOf(url: string): Promise<TabRecord> {
    const tab = await tabNumber(reader);
    return until(`the verdict on ${url}`, async () => {
      const record = await inExtension<TabRecord | undefined>(browser, `api.storage.session.get('tab ${tab}').then((all) => all['tab ${tab}'])`);
      return record?.url === url && record.verdict !== 'silent' && record.lookup !== 'looking' && record;
    });
  }

  /** Follows a link, or goes back or forward: a page that comes out of the browser's cache has no load that a driver could wait for. */
  async function travel(way: 'on' | 'back' | 'forward', to: string): Promise<void> {
    await reader.page.evaluate((where, url) => setTimeout(() => (where === 'on' ? location.assign(url) : history[where]())), way, to);
    await until(`${way} to ${to}`, () => reader.page.evaluate((url) => location.href === url && document.readyState === 'complete', to));
  }

  /** The page is as its site made it, but for one launcher where there is a story. */
  async function isAsItShould(url: string, isArticle: boolean): Promise<void> {
    const { verdict, sidebar } = await recordOf(url);
    expect({ url, verdict, sidebar }).toEqual({ url, verdict: isArticle ? 'article' : 'other', sidebar: null });
    if (isArticle) await waitForLauncher(reader);
    expect({ url, ...(await standing()) }).toEqual({ url, launchers: isArticle ? 1 : 0, sidebars: 0, style: null, isWhole: true });
  }

  async function withStory() {
    const sidebar = await openSidebar(reader);
    await until('the story', async () => (await sidebar.$('.story')) !== null);
    return sidebar;
  }

  /** Chromium alone shows a driver its memory: of the page's process, of that of our own pages, of the background. */
  async function scales(): Promise<Record<string, CDPSession>> {
    if (kind !== 'chrome') return {};
    const own = (await browser.puppeteer.pages()).find((page) => page.url().startsWith(browser.extensionOrigin)) as Page;
    const worker = await browser.puppeteer.waitForTarget((target) => target.type() === 'service_worker');
    return { page: await reader.page.createCDPSession(), ours: await own.createCDPSession(), background: await worker.createCDPSession() };
  }
  async function weigh(all: Record<string, CDPSession>): Promise<Record<string, Weight>> {
    const weights: Record<string, Weight> = {};
    for (const [name, session] of Object.entries(all)) {
      // What one collection frees may let go of more, as a document its frames.
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
      const { documents, nodes, jsEventListeners: listeners } = name === 'background' ? { documents: 0, nodes: 0, jsEventListeners: 0 } : ((await session.send('Memory.getDOMCounters')) as { documents: number; nodes: number; jsEventListeners: number });
      weights[name] = { kilobytes: Math.round(usedSize / 1024), documents, nodes, listeners };
    }
    return weights;
  }
  function nothingPilesUp(before: Record<string, Weight>, after: Record<string, Weight>): void {
    const left = Object.entries(after).flatMap(([name, weight]) => (Object.keys(MOST_LEFT) as (keyof Weight)[]).map((what) => ({ name, what, more: weight[what] - (before[name]?.[what] ?? 0) })));
    expect(left.filter(({ what, more }) => more > MOST_LEFT[what])).toEqual([]);
  }

  it(`goes through ${PAGES} pages, back and forth, and leaves each as it was`, async () => {
    // Of the outlet that shows two paragraphs alone the detector waits for more.
    const articles = newsroom.articles.filter(({ url, outletKey }) => url !== newsroom.showcase.url && outletKey !== 'ledger');
    const isArticle = (i: number) => i % 5 !== 3;
    const addressOf = (i: number) => {
      const article = articles[i % articles.length] ?? newsroom.showcase;
      return isArticle(i) ? article.url : new URL(i % 2 ? '/about' : '/', article.url).href;
    };
    const all = await scales();
    const weights: Record<string, Weight>[] = [];
    await isAsItShould(newsroom.showcase.url, true);
    for (let i = 1; i <= PAGES; i++) {
      const url = addressOf(i);
      await travel('on', url);
      await isAsItShould(url, isArticle(i));
      if (isArticle(i) && (i % 4 === 0 || i % 10 === 5)) await withStory();
      if (i % 10 === 5) {
        // Back to a page without a sidebar from one with it, and forward to that one, which then has none.
        await travel('back', addressOf(i - 1));
        await isAsItShould(addressOf(i - 1), isArticle(i - 1));
        await travel('forward', url);
        await isAsItShould(url, isArticle(i));
      }
      if (WEIGHED_AFTER.includes(i)) weights.push(await weigh(all));
    }
    if (kind === 'chrome') console.info('After pages:', JSON.stringify(weights));
    nothingPilesUp(weights[0] ?? {}, weights.at(-1) ?? {});
    expect(faults).toEqual([]);
  });

  it('opens and closes its sidebar again and again', async () => {
    const all = await scales();
    const closed = await weigh(all);
    let sidebar = await withStory();
    // The scales see a sidebar that is open, or they would prove nothing.
    if (all['ours']) expect((await weigh(all))['ours']?.documents).toBe((closed['ours']?.documents ?? 0) + 1);
    const weights: Record<string, Weight>[] = [];
    const openings = kind === 'chrome' ? OPENINGS : OPENINGS_UNWEIGHED;
    for (let i = 1; i <= openings; i++) {
      // Not by the driver: its key would wait for an answer of the frame that it closes.
      await sidebar.evaluate(() => void setTimeout(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))));
      await until('the sidebar to go', async () => (await standing()).sidebars === 0);
      if (WEIGHED_AFTER.includes(i)) weights.push(await weigh(all));
      // The focus is on the launcher again.
      await reader.page.keyboard.press('Enter');
      sidebar = await waitForSidebar(reader);
    }
    if (kind === 'chrome') console.info('After openings:', JSON.stringify(weights));
    nothingPilesUp(weights[0] ?? {}, weights.at(-1) ?? {});
    expect(await standing()).toMatchObject({ launchers: 1, sidebars: 1 });
    expect(faults).toEqual([]);
  });
});
