/**
 * What a reader does, and what a reader sees: open an article, click the launcher, look at the sidebar and the popup.
 *
 *     const reader = await openArticle(browser, url);          // a tab on an article
 *     const launcher = await waitForLauncher(reader);          // { x, y, width, height }, in the page
 *     const sidebar = await openSidebar(reader);               // puppeteer Frame of the sidebar, with the story in it
 *     await reader.page.screenshot({ path: 'sidebar.png' });
 *     await setScheme(reader, 'dark');                         // Chromium at once; Firefox by the `scheme` option of launch
 *     const popup = await openPopup(reader);                   // the popup as a tab of its own, about the reader's tab
 *     await summarizeFromMenu(reader);                         // what the context menu's "Summarize this" does
 */

/**
 * @typedef {import('./launch.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {{ browser: RunningBrowser, page: Page }} Reader
 */

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/**
 * Asks again and again until the answer is there.
 * @template T
 * @param {string} what  for the message of the failure
 * @param {() => Promise<T | null | undefined | false>} look
 * @param {number} [patienceMs]
 * @returns {Promise<T>}
 */
export async function until(what, look, patienceMs = PATIENCE_MS) {
  const end = Date.now() + patienceMs;
  let fault = '';
  for (;;) {
    try {
      const answer = await look();
      if (answer) return answer;
    } catch (error) {
      fault = ` (${error instanceof Error ? error.message : error})`;
    }
    if (Date.now() > end) throw new Error(`waited ${patienceMs / 1000} s for ${what}, in vain${fault}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** @param {RunningBrowser} browser @param {string} url @returns {Promise<Reader>} */
export async function openArticle(browser, url) {
  const page = await browser.puppeteer.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
  return { browser, page };
}

/** The launcher's box in the page, once it stands there. @param {Reader} reader */
export function waitForLauncher({ page }) {
  return until('the launcher', () =>
    page.evaluate(() => {
      const box = document.querySelector('sidelight-launcher')?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    }),
  );
}

/** The sidebar's frame, once it shows something. @param {Reader} reader @returns {Promise<Frame>} */
export async function waitForSidebar({ browser, page }) {
  return until('the sidebar', async () => {
    const frame = page.frames().find((one) => one.url().includes('/sidebar.html') && one.url().includes('-extension://'));
    if (!frame) return null;
    return (await frame.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0)) ? frame : null;
  }, browser.kind === 'firefox' ? 2 * PATIENCE_MS : PATIENCE_MS);
}

/** Clicks the launcher and waits until the sidebar stands there. @param {Reader} reader */
export async function openSidebar(reader) {
  const box = await waitForLauncher(reader);
  // Near its start: at its end is the button that hides it.
  await reader.page.mouse.click(box.x + Math.min(20, box.width / 3), box.y + box.height / 2);
  return waitForSidebar(reader);
}

/** @param {Reader} reader @param {'light' | 'dark'} scheme */
export async function setScheme({ page }, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** One of the extension's pages in a tab of its own. @param {RunningBrowser} browser @param {string} path */
export async function openOwnPage(browser, path) {
  const page = await browser.puppeteer.newPage();
  await page.goto(`${browser.extensionOrigin}/${path}`, { waitUntil: 'load', timeout: PATIENCE_MS });
  await until('the page to be drawn', () => page.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0));
  return page;
}

/**
 * Runs code of the browser's extension interface in one of our own pages.
 * @template T
 * @param {RunningBrowser} browser
 * @param {string} expression  evaluates to a promise; `api` is the extension interface
 * @returns {Promise<T>}
 */
export async function inExtension(browser, expression) {
  const page = await browser.puppeteer.newPage();
  try {
    await page.goto(`${browser.extensionOrigin}/options.html`, { waitUntil: 'domcontentloaded' });
    return await page.evaluate(`(async () => { const api = globalThis.browser ?? globalThis.chrome; return await (${expression}); })()`);
  } finally {
    await page.close();
  }
}

/** Number of the browser's tab that shows this address. @param {Reader} reader */
export function tabNumber({ browser, page }) {
  return inExtension(browser, `api.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)`);
}

/** The popup about the reader's tab, in a tab of its own. @param {Reader} reader */
export async function openPopup(reader) {
  const page = await openOwnPage(reader.browser, `popup.html?tab=${await tabNumber(reader)}`);
  return page;
}

/** What choosing "Summarize this" on the page does; a program cannot open a browser's own menus. @param {Reader} reader */
export async function summarizeFromMenu(reader) {
  const tab = await tabNumber(reader);
  const ask = (kind, carries) => `api.runtime.sendMessage({ sidelight: '${kind}', carries: ${JSON.stringify(carries)} })`;
  const page = await openOwnPage(reader.browser, `popup.html?tab=${tab}`);
  try {
    await page.evaluate(`(async () => { const api = globalThis.browser ?? globalThis.chrome; await ${ask('open-sidebar', { story: null })}; await ${ask('summarize', null)}; })()`);
  } finally {
    await page.close();
  }
  await reader.page.bringToFront();
  return waitForSidebar(reader);
}
