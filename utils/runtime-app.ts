/** `App` as the extension's own pages have it: messages to the background, and a few things a page does by itself. */
import { browser } from 'wxt/browser';
import { accessOf, ALL_SITES, originOf, patternOf } from './access';
import type { App } from './app';
import { Fault } from './fault';
import type { Answers, Asks, MessageKind } from './messages';
import { newsOf } from './news';
import { builtInState, writeBuiltIn, type BuiltIns } from './own-model/built-in';
import { openPanel, opensFromPages } from './panel';
import { send } from './rpc';

const MODEL_KEY = 'modelKey';
/** As the message allows. */
const MOST_WRITTEN = 20_000;
const LEND_AGAIN_MS = 250;

const ask = <K extends MessageKind>(kind: K, asks: Asks<K>): Promise<Answers<K>> => send((message) => browser.runtime.sendMessage(message), kind, asks);

async function none(answer: Promise<null>): Promise<void> {
  await answer;
}

const patterns = (sites: readonly string[] | 'all'): string[] => (sites === 'all' ? [...ALL_SITES] : sites.map(patternOf));

const isOwnMachine = (address: string) => /^https?:\/\/(127\.|localhost\b|\[::1\])/i.test(address);

/**
 * Firefox asks its reader about the kinds of data that leave the device too; to a server on this machine none do. Other
 * browsers know no such question.
 */
function whatIsSentTo(address: string): { data_collection?: string[] } {
  if (isOwnMachine(address) || !import.meta.env.FIREFOX) return {};
  return { data_collection: ['browsingActivity', 'searchTerms', 'websiteContent'] };
}

/** The origins that the browser has allowed and that lie in these sites, in its own spelling. */
async function granted(sites: readonly string[] | 'everywhere' | 'all'): Promise<string[]> {
  const [{ origins = [] }, { backend, modelEndpoint }] = await Promise.all([browser.permissions.getAll(), ask('settings', null)]);
  const servers = [originOf(backend), originOf(modelEndpoint)];
  const places = origins.filter((origin) => !servers.includes(origin));
  if (sites === 'all') return places;
  if (sites === 'everywhere') return places.filter((origin) => accessOf([origin]).level === 'all');
  return places.filter((origin) => accessOf([origin]).sites.some((site) => sites.includes(site)));
}

/** Whether this sidebar was opened by the extension, and what it shows first; not ours: a page embedded it, and it has to stay empty. */
export const confirmSidebar = (nonce: string): Promise<Answers<'sidebar:confirm'>> => ask('sidebar:confirm', { nonce });

async function lendModel(): Promise<boolean> {
  if ((await builtInState(globalThis as BuiltIns)) === 'none') return false;
  const handed = await ask('model-take-up', null);
  if (!handed) return false;
  const { loan, language } = handed;
  const tell = (written: string | null, isWhole: boolean) => ask('model-told', { loan, written: written?.slice(0, MOST_WRITTEN) ?? null, isWhole });
  try {
    let written = '';
    for await (written of writeBuiltIn(globalThis as BuiltIns, handed, language)) await tell(written, false);
    await tell(written, true);
  } catch (error) {
    console.warn('The built-in model failed.', error);
    await tell(null, true);
  }
  return true;
}

export function runtimeApp(surface: App['surface']): App {
  /** Known before a click, after which there is no time to ask. */
  let panelTab: number | null = null;
  if (surface === 'popup') void ask('panel-tab', null).then((tab) => (panelTab = tab), console.error);

  return {
    surface,
    panelNeedsUs: !opensFromPages,
    page: () => ask('page', null),
    look: () => ask('look', null),
    ask: () => ask('ask', null),
    lookAgain: () => ask('look-again', null),
    pageText: () => ask('page-text', null),
    leftOut: (story) => ask('left-out', { story }),
    story: (id, { fresh } = {}) => ask('story', { id, fresh }),
    stories: (query) => ask('stories', query),
    search: async (query, signal) => {
      const answer = await ask('search', query);
      if (signal?.aborted) throw new Fault('failed', 'given up');
      return answer;
    },
    findUrl: (url) => ask('find-url', { url }),
    summary: () => ask('summary', null),
    summarize: () => ask('summarize', null),
    clearSummary: () => none(ask('clear-summary', null)),
    sidebarStory: () => ask('sidebar-story', null),
    async openSidebar(story) {
      const inPanel = surface === 'panel' || (panelTab !== null && (await openPanel(panelTab)));
      return ask('open-sidebar', { story: story ?? null, inPanel });
    },
    closeSidebar: () => none(ask('close-sidebar', null)),
    settings: () => ask('settings', null),
    changeSettings: (patch) => ask('change-settings', patch),
    switchSite: (host, on) => ask('switch-site', { host, on }),
    testBackend: (address) => ask('test-backend', { address }),
    testModel: (address, name) => ask('test-model', { address, name }),
    builtInModel: () => builtInState(globalThis as BuiltIns),
    lendModel,
    ownAnalysis: (story, lens) => ask('own-analysis', { story, lens }),
    async analyse(story, lens) {
      const answer = ask('analyse', { story, lens });
      let isOver = false;
      void answer.catch(() => undefined).finally(() => (isOver = true));
      // The background says nothing when it comes to need this page's model: it is asked until it has its answer.
      const { model } = await ask('settings', null);
      while (!isOver && model === 'built-in') if (!(await lendModel())) await new Promise((done) => setTimeout(done, LEND_AGAIN_MS));
      return answer;
    },
    async modelKey() {
      const key = (await browser.storage.local.get(MODEL_KEY))[MODEL_KEY];
      return typeof key === 'string' ? key : null;
    },
    async setModelKey(key) {
      if (key === null) await browser.storage.local.remove(MODEL_KEY);
      else await browser.storage.local.set({ [MODEL_KEY]: key });
    },
    sent: () => ask('sent', null),
    clearSent: () => none(ask('clear-sent', null)),
    recent: () => ask('recent', null),
    clearRecent: () => none(ask('clear-recent', null)),
    siteAccess: () => ask('site-access', null),
    allowSites: (sites) => browser.permissions.request({ origins: patterns(sites) }),
    async forbidSites(sites) {
      await browser.permissions.remove({ origins: await granted(sites) });
    },
    allowServer: (address) => browser.permissions.request({ origins: [originOf(address) ?? ''].filter(Boolean), ...whatIsSentTo(address) }),
    openOptions: () => browser.runtime.openOptionsPage(),
    async openWelcome() {
      await browser.tabs.create({ url: '/welcome.html' });
    },
    async openLink(url) {
      const { protocol } = new URL(url);
      if (protocol !== 'http:' && protocol !== 'https:') throw new Fault('refused', `not an http address: ${protocol}`);
      await browser.tabs.create({ url });
    },
    onNews(listener) {
      const hear = (changes: Parameters<typeof newsOf>[0]) => newsOf(changes).forEach(listener);
      const hearAccess = () => listener('site-access');
      // The side panel stands beside whichever tab is in front.
      const hearTab = () => (['page', 'summary', 'sidebar-story'] as const).forEach(listener);
      if (surface === 'panel') browser.tabs.onActivated.addListener(hearTab);
      browser.storage.onChanged.addListener(hear);
      browser.permissions?.onAdded.addListener(hearAccess);
      browser.permissions?.onRemoved.addListener(hearAccess);
      return () => {
        browser.storage.onChanged.removeListener(hear);
        browser.tabs?.onActivated.removeListener(hearTab);
        browser.permissions?.onAdded.removeListener(hearAccess);
        browser.permissions?.onRemoved.removeListener(hearAccess);
      };
    },
  };
}
