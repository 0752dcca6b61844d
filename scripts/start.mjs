/**
 * `npm start`: the whole set-up and the main job. Installs what is missing, builds, starts the backend on embedded
 * PostgreSQL and the demonstration newsroom, lets the one read the other over HTTP, and opens a browser on an article.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { buildExtension, extensionDir } from './lib/build.mjs';
import { bundle } from './lib/bundle.mjs';
import { journey } from './lib/journey.mjs';
import { STATE } from './lib/paths.mjs';
import { PlainError, run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const DEFAULT_PORT = 8787;
const DAY_MS = 86_400_000;
const INGEST_MS = 180_000;
const TELL_MS = 10_000;

const HELP = `npm start [-- options]

  --live               read the world's feeds instead of the demonstration newsroom
  --browser NAME       chrome (any of its family) or firefox
  --headless           without a window, even where there is a display
  --no-browser         the backend alone
  --port N             port of the backend (default ${DEFAULT_PORT})
  --fresh              forget what was read before
  --help               this text

The embedded database and the pictures are kept in .sidelight/ (SIDELIGHT_HOME names another folder).`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        live: { type: 'boolean' }, browser: { type: 'string' }, headless: { type: 'boolean' }, 'no-browser': { type: 'boolean' },
        port: { type: 'string', default: String(DEFAULT_PORT) }, fresh: { type: 'boolean' }, help: { type: 'boolean' },
      },
    });
    if (values.browser !== undefined && !['chrome', 'firefox'].includes(values.browser)) throw new Error(`--browser is chrome or firefox, not "${values.browser}"`);
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535 || Number(values.port) === 0) throw new Error(`--port is a number from 1 to 65535, not "${values.port}"`);
    return { ...values, port: Number(values.port) };
  } catch (error) {
    throw new PlainError(`${error.message} (npm start -- --help lists the options).`);
  }
}

/** The demonstration's day: kept for a day, so that a second start finds what the first has read. */
function editionTime(folder, fresh) {
  const file = path.join(folder, 'edition');
  const kept = existsSync(file) ? Date.parse(readFileSync(file, 'utf8')) : Number.NaN;
  if (!fresh && kept > Date.now() - DAY_MS && kept <= Date.now()) return new Date(kept);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  writeFileSync(file, now.toISOString());
  return now;
}

const startBackend = (programs, environment) => programs.startServer(programs.readConfig({ SIDELIGHT_LOG: 'error', ...environment }));

/** The demonstration: newsroom and a backend that has read all of it. */
async function startDemo(programs, { port, fresh }) {
  const folder = path.join(STATE, 'demo');
  const now = editionTime(folder, fresh);
  const newsroom = await programs.startNewsroom({ now });
  const backend = startBackend(programs, {
    SIDELIGHT_PORT: String(port),
    SIDELIGHT_DATA: path.join(folder, 'data'),
    SIDELIGHT_FEEDS: newsroom.feeds.join(','),
    SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom.address}`).join(','),
    SIDELIGHT_COMPOSE_AFTER_MS: '300',
    // All its hosts are one server of ours, which needs no politeness.
    SIDELIGHT_HOST_SPACING_MS: '0',
    SIDELIGHT_QUOTES: 'finnhub',
    SIDELIGHT_FINNHUB_KEY: 'demonstration',
    SIDELIGHT_FINNHUB_URL: `http://${newsroom.quotesHost}`,
  });
  try {
    return { newsroom, server: await backend };
  } catch (error) {
    await newsroom.stop();
    throw error;
  }
}

/** Says now and then how the world's feeds answer; soon at first, when a person waits. Gives the way to end it. */
function tellOfFeeds(list) {
  let said = '';
  const tell = async () => {
    const feeds = await list();
    const tried = feeds.filter(({ fetched_at }) => fetched_at !== null);
    const failing = tried.filter(({ failures }) => failures > 0);
    const articles = feeds.reduce((sum, { items }) => sum + items, 0);
    const line =
      tried.length > 0 && failing.length === tried.length
        ? `None of the ${tried.length} feeds tried so far could be reached (${failing[0].last_error}); is there a network? They are tried again by themselves.`
        : `${articles} articles listed by ${tried.length - failing.length} of ${feeds.length} feeds${failing.length > 0 ? `; ${failing.length} could not be reached and are tried again` : ''}.`;
    if (tried.length > 0 && line !== said) say((said = line));
  };
  const clock = setInterval(() => tell().catch(() => {}), TELL_MS);
  return () => clearInterval(clock);
}

async function untilClosed(browser, server, stopTelling = () => {}) {
  await new Promise((resolve) => {
    browser?.puppeteer.on('disconnected', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  stopTelling();
  await browser?.stop();
  await server.stop();
}

await run(async () => {
  const asked = options();
  if (asked.help) {
    say(HELP);
    return 0;
  }
  await ensureDependencies();
  const found = asked['no-browser'] ? null : await ensureBrowser(asked.browser ?? null);
  if (asked.port !== DEFAULT_PORT) process.env.WXT_SIDELIGHT_BACKEND = `http://127.0.0.1:${asked.port}`;
  const programs = await step('Building', async () => {
    if (found) await buildExtension(found.kind);
    return import(await bundle('programs', 'scripts/lib/programs.ts'));
  });
  mkdirSync(STATE, { recursive: true });

  if (asked.live) {
    const server = await startBackend(programs, { SIDELIGHT_QUOTES: 'yahoo', ...process.env, SIDELIGHT_PORT: String(asked.port), SIDELIGHT_DATA: path.join(STATE, 'live', 'data') });
    await programs.addSources(server.store.db, programs.STARTING_SOURCES);
    const { launchWithExtension, hasDisplay } = found ? await import('./browser/index.mjs') : {};
    say(`The backend answers on ${server.url} and reads ${programs.STARTING_SOURCES.length} feeds; open a news site to see it work. Ctrl-C ends it.`);
    const stopTelling = tellOfFeeds(() => programs.listSources(server.store.db));
    const browser = found && hasDisplay() && !asked.headless ? await launchWithExtension({ found, extensionDir: extensionDir(found.kind), headless: false, profileDir: path.join(STATE, 'profile') }) : null;
    await untilClosed(browser, server, stopTelling);
    return 0;
  }

  const { newsroom, server } = await step('Starting the backend and the demonstration newsroom', () => startDemo(programs, asked));
  try {
    await step(`Reading ${newsroom.articles.length} articles of ${newsroom.feeds.length} outlets over HTTP`, () => server.idle(AbortSignal.timeout(INGEST_MS)));
    if (!found) {
      say(`The backend answers on ${server.url}. Ctrl-C ends it.`);
      await untilClosed(null, server);
      return 0;
    }
    const { hasDisplay, launchWithExtension, openArticle } = await import('./browser/index.mjs');
    const headless = asked.headless || !hasDisplay();
    const hostMap = Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address]));
    const browser = await step(`Opening ${found.name}`, () => launchWithExtension({ found, extensionDir: extensionDir(found.kind), hostMap, headless }));
    if (headless) {
      try {
        await journey(browser, newsroom.showcase.url);
      } finally {
        await browser.stop();
      }
      return 0;
    }
    await openArticle(browser, newsroom.showcase.url);
    say(`The article is open; click the tab at its edge. Other outlets: ${newsroom.hosts.slice(0, 4).join(', ')}, … Close the browser or press Ctrl-C to end.`);
    await untilClosed(browser, server);
    return 0;
  } finally {
    await server.stop();
    await newsroom.stop();
  }
});
