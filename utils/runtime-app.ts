/** `App` as the extension's own pages have it: messages to the background, and a few things a page does by itself. */
import { browser } from 'wxt/browser';
import type { App } from './app';
import { Fault } from './fault';
import type { Answers, Asks, MessageKind } from './messages';
import { newsOf } from './news';
import { send } from './rpc';

const MODEL_KEY = 'modelKey';
const ALL_SITES = ['http://*/*', 'https://*/*'];

const ask = <K extends MessageKind>(kind: K, asks: Asks<K>): Promise<Answers<K>> => send((message) => browser.runtime.sendMessage(message), kind, asks);

async function none(answer: Promise<null>): Promise<void> {
  await answer;
}

/** Says that this sidebar was opened by the extension; false means that a page embedded it, and it has to stay empty. */
export const confirmSidebar = (nonce: string): Promise<boolean> => ask('sidebar:confirm', { nonce });

export function runtimeApp(surface: App['surface']): App {
  return {
    surface,
    page: () => ask('page', null),
    ask: () => ask('ask', null),
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
    openSidebar: (story) => ask('open-sidebar', { story: story ?? null }),
    closeSidebar: () => none(ask('close-sidebar', null)),
    settings: () => ask('settings', null),
    changeSettings: (patch) => ask('change-settings', patch),
    switchSite: (host, on) => ask('switch-site', { host, on }),
    testBackend: (address) => ask('test-backend', { address }),
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
    async siteAccess() {
      if (await browser.permissions.contains({ origins: ALL_SITES })) return 'all';
      const { origins = [] } = await browser.permissions.getAll();
      return origins.length > 0 ? 'some' : 'none';
    },
    requestAllSites: () => browser.permissions.request({ origins: ALL_SITES }),
    openOptions: () => browser.runtime.openOptionsPage(),
    async openLink(url) {
      const { protocol } = new URL(url);
      if (protocol !== 'http:' && protocol !== 'https:') throw new Fault('refused', `not an http address: ${protocol}`);
      await browser.tabs.create({ url });
    },
    onNews(listener) {
      const hear = (changes: Parameters<typeof newsOf>[0]) => newsOf(changes).forEach(listener);
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}
