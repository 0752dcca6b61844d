/**
 * The pictures for the stores: `npm run store:pictures`. Backend and demonstration newsroom run as in `npm start`, and
 * each browser that is here shows a reader's way at 1280 by 800 pixels, the size that Chrome's, Edge's and Firefox's
 * stores take. What is kept in docs/store/pictures is for a person to look at before it is kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser/find.mjs';
import { buildExtension, extensionDir } from './lib/build.mjs';
import { bundle } from './lib/bundle.mjs';
import { painted } from './lib/journey.mjs';
import { inRoot } from './lib/paths.mjs';
import { shrunk } from './lib/pictures.mjs';
import { PlainError, run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 580 };
/** Below the popup, so that both are seen. */
const LAUNCHER_AT = 0.82;
/** What the welcome page names before anything is set. */
const HOME_BACKEND = 'http://127.0.0.1:8787';
/** More than this a listing should not make anybody load. */
const MOST_BYTES = 300 * 1024;

/** Backend and newsroom, all in memory. */
async function startDemo({ startNewsroom, startServer, readConfig }) {
  const newsroom = await startNewsroom();
  const server = await startServer(readConfig({
    SIDELIGHT_LOG: 'error', SIDELIGHT_PORT: '0', SIDELIGHT_DATA: ':memory:', SIDELIGHT_FEEDS: newsroom.feeds.join(','), SIDELIGHT_COMPOSE_AFTER_MS: '300', SIDELIGHT_HOST_SPACING_MS: '0',
    SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom.address}`).join(','),
    SIDELIGHT_QUOTES: 'finnhub', SIDELIGHT_FINNHUB_KEY: 'demonstration', SIDELIGHT_FINNHUB_URL: `http://${newsroom.quotesHost}`,
  }));
  await server.idle();
  return { newsroom, server };
}

/** The popup as it hangs from the toolbar, over the page below it; no driver can photograph a browser's own window. */
async function popupOverPage(browser, page, popup) {
  const sheet = await browser.puppeteer.newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(`<body style="margin:0;overflow:hidden"><img src="data:image/png;base64,${page}" style="position:absolute;inset:0">
    <img src="data:image/png;base64,${popup}" style="position:absolute;top:8px;right:24px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 12px 40px #0006"></body>`);
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await sheet.screenshot({ encoding: 'base64' });
  await sheet.close();
  return picture;
}

/** Goes a reader's way and gives the pictures by their names, each a PNG as base64. */
async function* picturesOf(browser, { newsroom, server }) {
  const { openArticle, openOwnPage, openPopup, openSidebar, sayInExtension, setScheme, until, waitForLauncher } = await import('./browser/index.mjs');
  const shot = (page) => page.screenshot({ encoding: 'base64' });
  const bare = (page) => page.evaluate(() => void (document.documentElement.style.scrollbarWidth = 'none'));
  await sayInExtension(browser, 'change-settings', { backend: server.url, sidebarWidth: 440, launcherAt: LAUNCHER_AT });
  const reader = await openArticle(browser, newsroom.showcase.url);
  await reader.page.setViewport(SIZE);
  await setScheme(reader, 'light');
  await bare(reader.page);
  await waitForLauncher(reader);
  const article = await shot(reader.page);

  const sidebar = await openSidebar(reader);
  await until('the whole story', async () => (await sidebar.$('.story h1')) && (await sidebar.$('.left-out .claims')));
  const scrollTo = (selector) => sidebar.evaluate((wanted) => {
    const goal = wanted ? document.querySelector(wanted) : null;
    scrollTo(0, goal ? scrollY + goal.getBoundingClientRect().top - 60 : 0);
  }, selector);
  const look = async (selector) => {
    await scrollTo(selector);
    await painted(reader, sidebar);
    return shot(reader.page);
  };
  yield ['1-story', await look(null)];
  yield ['2-coverage', await look('.left-out')];
  await setScheme(reader, 'dark');
  await until('the dark sidebar', () => sidebar.evaluate(() => document.documentElement.dataset.theme === 'dark'));
  yield ['3-dark', await look(null)];

  await setScheme(reader, 'light');
  const popup = await openPopup(reader);
  await popup.setViewport(POPUP);
  await bare(popup);
  await until('the top stories', async () => (await popup.$$('.story-items li')).length > 2);
  await popup.evaluate(() => document.activeElement?.blur());
  yield ['4-popup', await popupOverPage(browser, article, await shot(popup))];
  await popup.close();

  await sayInExtension(browser, 'change-settings', { backend: HOME_BACKEND });
  const welcome = await openOwnPage(browser, 'welcome.html?picture');
  await welcome.setViewport(SIZE);
  await bare(welcome);
  await until('the cards', async () => (await welcome.$$('.card')).length === 3);
  yield ['5-welcome', await shot(welcome)];
  await welcome.close();
}

await run(async () => {
  await ensureDependencies();
  const { launchWithExtension } = await import('./browser/index.mjs');
  const browsers = ['chrome', 'firefox'].map((kind) => findBrowser(kind)).filter(Boolean);
  if (browsers.length === 0) throw new PlainError('there is no browser here to take the pictures in.');
  const programs = await step('Building', async () => {
    for (const { kind } of browsers) await buildExtension(kind);
    return import(await bundle('programs', 'scripts/lib/programs.ts'));
  });
  const demo = await step('Reading the demonstration newsroom', () => startDemo(programs));
  const hostMap = Object.fromEntries(demo.newsroom.hosts.map((host) => [host, demo.newsroom.address]));
  try {
    for (const found of browsers) {
      await step(`Taking the pictures in ${found.name}`, async () => {
        const folder = inRoot('docs', 'store', 'pictures', found.kind === 'chrome' ? 'chrome-and-edge' : found.kind);
        mkdirSync(folder, { recursive: true });
        const browser = await launchWithExtension({ found, extensionDir: extensionDir(found.kind), hostMap });
        try {
          const press = await browser.puppeteer.newPage();
          for await (const [name, picture] of picturesOf(browser, demo)) {
            const file = await shrunk(press, picture);
            if (file.length > MOST_BYTES) throw new PlainError(`${name} is ${file.length} bytes; at most ${MOST_BYTES} are wanted.`);
            writeFileSync(path.join(folder, `${name}.png`), file);
          }
        } finally {
          await browser.stop();
        }
      });
    }
  } finally {
    await demo.server.stop();
    await demo.newsroom.stop();
  }
  say('The pictures are in docs/store/pictures. Look at each before you keep it.');
});
