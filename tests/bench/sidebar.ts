/**
 * How long a reader waits from the click on the launcher to the story, in both browsers; what the page pays for it.
 * `npm run bench -- sidebar [--cold N] [--warm N]`; the extension has to be built (`npm run build`).
 *
 * Cold: a browser that was just started and has fetched no story. Warm: the same page, opened again. The time is from the
 * click's own time stamp in the page to the story standing in the sidebar's document, by the machine's one clock.
 */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, inExtension, launchWithExtension, openArticle, openSidebar, sayInExtension, tabNumber, until, waitForLauncher, type BrowserKind, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startDesk } from '../e2e/desk';
import { startNewsroom } from '../newsroom/server';

const numberOf = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const COLD = numberOf('--cold', 5);
const WARM = numberOf('--warm', 10);

const LAUNCHER_BACK_MS = 400;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const told = (values: readonly number[]): string => `median ${median(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms of ${values.length}`;

/** Opens the sidebar once; milliseconds from the click to the story, and to the first drawing. */
async function opened(reader: Reader): Promise<{ story: number; first: number }> {
  await waitForLauncher(reader);
  await reader.page.evaluate(() => addEventListener('pointerup', ({ timeStamp }) => (document.documentElement.dataset['clicked'] = String(performance.timeOrigin + timeStamp)), { capture: true, once: true }));
  const sidebar = await openSidebar(reader);
  const shown = await until('the story', () =>
    sidebar.evaluate(() => {
      const [story] = performance.getEntriesByName('story-shown');
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return story && { story: performance.timeOrigin + story.startTime, first: first ? performance.timeOrigin + first.startTime : NaN };
    }),
  );
  const clicked = await reader.page.evaluate(() => Number(document.documentElement.dataset['clicked']));
  return { story: shown.story - clicked, first: shown.first - clicked };
}

async function closed(reader: Reader): Promise<void> {
  await reader.page.keyboard.press('Escape');
  await until('the sidebar to go', async () => (await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))) === null);
  // The launcher slides back to its place, and no click meets it on its way.
  await new Promise((done) => setTimeout(done, LAUNCHER_BACK_MS));
}

/** Bytes of JavaScript's heap after everything that can be collected was. Chromium only. */
async function heapOf(page: Reader['page']): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
}

/** The heap of a page that was found to be no article, in a tab of its own. */
async function idleHeapOf(browser: RunningBrowser, address: string): Promise<number> {
  const reader = await openArticle(browser, address);
  const tab = await tabNumber(reader);
  await until('the verdict', async () => (await inExtension<{ verdict: string } | undefined>(browser, `api.storage.session.get('tab ${tab}').then((all) => all['tab ${tab}'])`))?.verdict === 'other');
  const heap = await heapOf(reader.page);
  await reader.page.close();
  return heap;
}

const layoutShift = (page: Reader['page']): Promise<number> =>
  page.evaluate(() => new Promise<number>((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300);
  }));

const newsroom = await startNewsroom();
const desk = await startDesk(newsroom.articles);
const hostMap = Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address]));
const { url } = newsroom.showcase;
const noArticle = new URL('/about', url).href;

async function measure(kind: BrowserKind): Promise<void> {
  const found = findBrowser(kind);
  if (!found) return console.log(`${kind}: none on this machine`);
  const extensionDir = path.resolve('.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const cold: number[] = [];
  const warm: number[] = [];
  const first: number[] = [];
  let idle = NaN;
  let idleOther = NaN;
  let shift = NaN;
  for (let i = 0; i < COLD; i++) {
    const browser = await launchWithExtension({ found, extensionDir, hostMap });
    try {
      await sayInExtension(browser, 'change-settings', { backend: desk.address });
      const reader = await openArticle(browser, url);
      await waitForLauncher(reader);
      if (kind === 'chrome' && i === 0) {
        [idle, shift] = [await heapOf(reader.page), await layoutShift(reader.page)];
        idleOther = await idleHeapOf(browser, noArticle);
      }
      cold.push((await opened(reader)).story);
      for (let j = 0; j < Math.ceil(WARM / COLD); j++) {
        await closed(reader);
        const times = await opened(reader);
        warm.push(times.story);
        first.push(times.first);
      }
    } finally {
      await browser.stop();
    }
  }
  console.log(`${found.name}: click to story, cold ${told(cold)}; warm ${told(warm)}`);
  if (first.every((time) => !Number.isNaN(time))) console.log(`${found.name}: click to the first drawing, warm ${told(first)}`);
  if (kind !== 'chrome') return;
  const rules = Object.entries(hostMap).map(([host, address]) => `MAP ${host}:80 ${address}`).join(',');
  const plain = await puppeteer.launch({ executablePath: found.path, headless: true, args: [`--host-resolver-rules=${rules}`, '--disable-features=HttpsUpgrades', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const beyond = async (address: string, heap: number) => {
    const page = await plain.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return `${((heap - (await heapOf(page))) / 1024).toFixed(0)} KB`;
  };
  console.log(`${found.name}: heap of an idle tab with the launcher, beyond the page's own: ${await beyond(url, idle)}`);
  console.log(`${found.name}: the same of a page that is no article: ${await beyond(noArticle, idleOther)}`);
  console.log(`${found.name}: layout shift of the page before a click: ${shift.toFixed(4)}`);
  await plain.close();
}

for (const kind of ['chrome', 'firefox'] as const) await measure(kind);
await desk.stop();
await newsroom.stop();
