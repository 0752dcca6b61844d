/**
 * What a reader does, and what a reader sees: open an article, click the launcher, look at the sidebar and the popup.
 *
 *     const reader = await openArticle(browser, url);          // a tab on an article
 *     const launcher = await waitForLauncher(reader);          // { x, y, width, height }, in the page
 *     const sidebar = await openSidebar(reader);               // puppeteer Frame of the sidebar, with the story in it
 *     await reader.page.screenshot({ path: 'sidebar.png' });
 *     await setScheme(reader, 'dark');
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

/** Where a page or frame really is: Firefox tells the driver nothing of our own pages' addresses. @param {Page | Frame} place @returns {Promise<string>} */
const addressOf = (place) => place.evaluate(() => location.href).catch(() => '');

/** The sidebar's frame, once it shows something. @param {Reader} reader @returns {Promise<Frame>} */
export async function waitForSidebar({ browser, page }) {
  return until('the sidebar', async () => {
    for (const frame of page.frames().slice(1)) {
      if (!(await addressOf(frame)).startsWith(`${browser.extensionOrigin}/sidebar.html`)) continue;
      if (await frame.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0)) return frame;
    }
    return null;
  });
}

/** Clicks the launcher and waits until the sidebar stands there. @param {Reader} reader */
export async function openSidebar(reader) {
  const box = await waitForLauncher(reader);
  // Near its start: at its end is the button that hides it.
  await reader.page.mouse.click(box.x + Math.min(20, box.width / 3), box.y + box.height / 2);
  return waitForSidebar(reader);
}

/** The pages of one browser from which the extension's own interface is reached. @type {WeakMap<RunningBrowser, Page>} */
const hands = new WeakMap();

/** One of our own pages, kept open for the programs here. In Firefox no driver may open one: it is the welcome page. @param {RunningBrowser} browser */
async function handOf(browser) {
  const known = hands.get(browser);
  const address = `${browser.extensionOrigin}/welcome.html`;
  // It goes with the extension, and Firefox's driver does not tell.
  if (known && (await addressOf(known)).startsWith(address)) return known;
  let hand = null;
  if (browser.kind === 'firefox') {
    hand = await until("the extension's welcome page", async () => {
      for (const page of await browser.puppeteer.pages()) if ((await addressOf(page)).startsWith(address)) return page;
      return null;
    });
  } else {
    hand = await browser.puppeteer.newPage();
    await hand.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  }
  hands.set(browser, hand);
  return hand;
}

/** One of the extension's pages in a tab of its own. @param {RunningBrowser} browser @param {string} path @returns {Promise<Page>} */
export async function openOwnPage(browser, path) {
  const address = `${browser.extensionOrigin}/${path}`;
  let page = null;
  if (browser.kind === 'firefox') {
    const before = new Set(await browser.puppeteer.pages());
    await inExtension(browser, `api.tabs.create({ url: ${JSON.stringify(address)} }).then(() => true)`);
    page = await until(`the page ${path}`, async () => {
      for (const one of await browser.puppeteer.pages()) if (!before.has(one) && (await addressOf(one)) === address) return one;
      return null;
    });
  } else {
    page = await browser.puppeteer.newPage();
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  }
  const drawn = page;
  await until('the page to be drawn', () => drawn.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0));
  return drawn;
}

/**
 * Runs code of the browser's extension interface in one of our own pages.
 * @template T
 * @param {RunningBrowser} browser
 * @param {string} expression  evaluates to a promise; `api` is the extension interface
 * @returns {Promise<T>}
 */
export async function inExtension(browser, expression) {
  const hand = await handOf(browser);
  return /** @type {Promise<any>} */ (hand.evaluate(`(async () => { const api = globalThis.browser ?? globalThis.chrome; return await (${expression}); })()`));
}

/** Sends one of the extension's messages, as its own pages do, and gives the reply. `tab`: the tab it is about. @param {RunningBrowser} browser */
export function sayInExtension(browser, kind, carries = null) {
  return inExtension(browser, `api.runtime.sendMessage(${JSON.stringify({ sidelight: kind, carries })})`);
}

/** Makes launcher and sidebar light or dark, by the reader's setting; the page too where the browser lets a driver do so. @param {Reader} reader @param {'light' | 'dark'} scheme */
export async function setScheme({ browser, page }, scheme) {
  await sayInExtension(browser, 'change-settings', { theme: scheme });
  if (browser.kind === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** @type {WeakMap<Page, Promise<number>>} */
const numbers = new WeakMap();

/**
 * Number of the reader's tab. It is asked for once: while a page changes its address, driver and browser may name two.
 * @param {Reader} reader
 */
export function tabNumber({ browser, page }) {
  const look = () => inExtension(browser, `api.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)`);
  const known = numbers.get(page) ?? until(`the tab of ${page.url()}`, look);
  numbers.set(page, known);
  return known;
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
