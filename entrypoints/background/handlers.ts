/** What the background does on each message. Who may send which is decided in `senders.ts`, before any of this runs. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { leftOut } from '../../engine/facts/missing';
import { canonicalUrl, isPublicUrl } from '../../engine/text/url';
import { Client } from '../../utils/client';
import { Fault } from '../../utils/fault';
import type { BackendTest, ModelTest, SentEntry } from '../../utils/messages';
import { writeAt } from '../../utils/own-model/endpoint';
import type { Handlers } from '../../utils/rpc';
import { siteAccess } from './access';
import type { Newsdesk } from './newsdesk';
import { modelKey } from './own-model';
import { judgeAgain, readPage } from './page';
import { closeSidebar, confirmFrame, openSidebar } from './sidebar';
import { summarize } from './summarize';

type Sender = Runtime.MessageSender;

interface InPage {
  tab: number;
  frame: number;
  url: string;
  isPrivate: boolean;
}

/**
 * The page that sent a message. Its address is the tab's where that is of the same site: the sender's own is the one that
 * its document was loaded from, which a page that changes its address has left behind (so in Chromium).
 */
function inPage({ tab, frameId, url }: Sender): InPage {
  if (tab?.id === undefined || url === undefined) throw new Fault('refused', 'this message comes from a page only');
  const isHere = tab.url !== undefined && URL.canParse(tab.url) && new URL(tab.url).origin === new URL(url).origin;
  return { tab: tab.id, frame: frameId ?? 0, url: isHere && tab.url !== undefined ? tab.url : url, isPrivate: tab.incognito };
}

/** The tab a reader's page speaks of: the one it stands in, the one its address names, or the active one. */
async function tabOf({ tab, frameId, url }: Sender): Promise<number> {
  if (tab?.id !== undefined && frameId !== 0) return tab.id;
  const named = Number(new URL(url ?? 'about:blank').searchParams.get('tab') ?? NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) throw new Fault('no-page', 'there is no active tab');
  return active.id;
}

async function testBackend(desk: Newsdesk, address: string): Promise<BackendTest> {
  const failed: BackendTest = { ok: false, urls: null, languages: [], generatedAt: null, tookMs: null, error: 'bad-address' };
  const trimmed = address.trim().replace(/\/+$/, '');
  if (!/^https?:\/\/[^/\s]+/.test(trimmed) || !URL.canParse(trimmed)) return failed;
  const started = performance.now();
  const client = new Client({ fetch: (input, init) => fetch(input, init), address: trimmed, now: () => new Date(), onSent: (entry) => void desk.sent.add(entry) });
  try {
    const { urls, languages, generatedAt } = await client.manifest();
    return { ok: true, urls, languages, generatedAt, tookMs: Math.round(performance.now() - started), error: null };
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'bad-answer';
    return { ...failed, error: code === 'offline' || code === 'no-backend' ? code : 'bad-answer' };
  }
}

async function testModel(desk: Newsdesk, address: string, name: string): Promise<ModelTest> {
  const failed: ModelTest = { ok: false, said: '', tookMs: null, error: 'bad-address' };
  if (!/^https?:\/\/[^/\s]+/.test(address) || !URL.canParse(address)) return failed;
  const started = performance.now();
  const prompt = { system: 'Answer with the one word that the user names.', user: 'Hello' };
  const tools = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), now: () => new Date(), onSent: (entry: SentEntry) => void desk.sent.add(entry) };
  try {
    let said = '';
    for await (said of writeAt({ address, name, key: await modelKey() }, prompt, tools));
    if (said === '') return { ...failed, error: 'bad-answer' };
    return { ok: true, said: said.slice(0, 80), tookMs: Math.round(performance.now() - started), error: null };
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'bad-answer';
    return { ...failed, error: code === 'no-backend' || code === 'refused' || code === 'not-found' ? code : 'bad-answer' };
  }
}

export function makeHandlers(desk: Newsdesk): Handlers<Sender> {
  const sideOf = async (sender: Sender) => desk.side(sender.tab?.incognito ?? (await desk.tabs.get(await tabOf(sender))).private);
  /** The search that is out for each of our pages; a newer one ends it. */
  const searches = new Map<string, AbortController>();

  return {
    'page:article': async ({ article, fresh }, sender) => {
      const { tab, url, isPrivate } = inPage(sender);
      await desk.article(tab, url, isPrivate, article, fresh);
      return null;
    },
    'page:other': async ({ fresh }, sender) => {
      const { tab, url, isPrivate } = inPage(sender);
      await desk.noArticle(tab, url, isPrivate, fresh);
      return null;
    },
    'page:open-sidebar': async (_, sender) => {
      await openSidebar(desk, inPage(sender).tab, null, false);
      return null;
    },
    'page:open-panel': async (_, sender) => {
      await openSidebar(desk, inPage(sender).tab, null, desk.panelAsked);
      return null;
    },
    'page:close-sidebar': async (_, sender) => {
      await closeSidebar(desk, inPage(sender).tab);
      return null;
    },
    'page:launcher-moved': async ({ side, at }) => {
      await desk.settings.change({ launcherSide: side, launcherAt: at });
      return null;
    },
    'page:sidebar-sized': async ({ width }) => {
      await desk.settings.change({ sidebarWidth: width });
      return null;
    },
    'page:launcher-from': async ({ outlets }) => {
      await desk.settings.change({ launcherMinOutlets: outlets });
      return null;
    },
    'page:launcher-never': async () => {
      await desk.settings.change({ launcher: 'badge' });
      return null;
    },
    'page:hide-site': async (_, sender) => {
      await desk.switchSite(new URL(inPage(sender).url).hostname, false);
      return null;
    },

    'sidebar:confirm': async ({ nonce }, sender) => {
      // The side panel, or the page in a tab of its own: the browser itself opened it.
      if (sender.tab?.id === undefined || sender.frameId === 0) return { isOurs: true, first: null };
      const { id: tab } = sender.tab;
      const isOurs = await confirmFrame(desk, tab, sender.frameId ?? 0, nonce);
      return { isOurs, first: isOurs ? await desk.firstLook(tab) : null };
    },
    page: async (_, sender) => desk.state(await tabOf(sender)),
    look: async (_, sender) => (await judgeAgain(await tabOf(sender))) !== undefined,
    ask: async (_, sender) => desk.ask(await tabOf(sender)),
    'look-again': async (_, sender) => desk.lookAgain(await tabOf(sender)),
    'page-text': async (_, sender) => readPage(await tabOf(sender)),
    'left-out': async ({ story: id }, sender) => {
      const page = await readPage(await tabOf(sender));
      if (!page) return null;
      const { claims } = await (await sideOf(sender)).story(id, { quick: true });
      return { claims: leftOut(page, claims), truncated: page.truncated };
    },
    summary: async (_, sender) => (await desk.tabs.get(await tabOf(sender))).summary,
    summarize: async (_, sender) => {
      const tab = await tabOf(sender);
      const { title = '', url = null } = await browser.tabs.get(tab);
      return summarize(desk, tab, { of: 'page', title, url, text: null });
    },
    'own-analysis': async ({ story, lens }, sender) => {
      const { analysis } = await desk.tabs.get(await tabOf(sender));
      return analysis?.story === story && analysis.asked === lens ? analysis.analysis : null;
    },
    analyse: async ({ story: id, lens }, sender) => {
      const story = await (await sideOf(sender)).story(id, { quick: true });
      return desk.ownModel.analyse(await tabOf(sender), await desk.settings.get(), story, lens);
    },
    'model-take-up': async (_, sender) => desk.ownModel.loans.takeUp(await tabOf(sender)),
    'model-told': async (told, sender) => {
      desk.ownModel.loans.told(await tabOf(sender), told);
      return null;
    },
    'clear-summary': async (_, sender) => {
      const tab = await tabOf(sender);
      await desk.tabs.change(tab, { summary: null });
      return null;
    },
    story: async ({ id, fresh = false }, sender) => {
      const tab = await tabOf(sender);
      const { private: isPrivate } = await desk.tabs.get(tab);
      const story = await (await sideOf(sender)).story(id, { quick: !fresh });
      const { keepRecent } = await desk.settings.get();
      if (keepRecent && !isPrivate && !sender.tab?.incognito) {
        await desk.recent.add({ at: new Date().toISOString(), story: story.id, headline: story.headline, outlets: story.outlets });
      }
      return story;
    },
    stories: async (query, sender) => (await sideOf(sender)).client.stories(query),
    search: async (query, sender) => {
      const who = `${sender.tab?.id ?? ''} ${sender.frameId ?? ''} ${sender.url ?? ''}`;
      searches.get(who)?.abort();
      const search = new AbortController();
      searches.set(who, search);
      try {
        return await (await sideOf(sender)).client.search(query, search.signal);
      } finally {
        if (searches.get(who) === search) searches.delete(who);
      }
    },
    'find-url': async ({ url }, sender) => {
      if (!isPublicUrl(url)) throw new Fault('refused', 'this address is never asked about');
      const found = await (await sideOf(sender)).index.findByUrl([canonicalUrl(url)]);
      return found?.story ?? null;
    },
    'open-sidebar': async ({ story, inPanel = false }, sender) => openSidebar(desk, await tabOf(sender), story, inPanel),
    'panel-tab': async (_, sender) => ((await desk.settings.get()).sidebar === 'panel' ? tabOf(sender) : null),
    'close-sidebar': async (_, sender) => {
      await closeSidebar(desk, await tabOf(sender));
      return null;
    },
    'sidebar-story': async (_, sender) => {
      const { sidebar, panel } = await desk.tabs.get(await tabOf(sender));
      return (sender.tab === undefined ? panel : sidebar?.story) ?? null;
    },
    settings: () => desk.settings.get(),
    'change-settings': (patch) => desk.settings.change(patch),
    'switch-site': ({ host, on }) => desk.switchSite(host, on),
    'site-access': async () => siteAccess(await desk.settings.get()),
    'test-backend': ({ address }) => testBackend(desk, address),
    'test-model': ({ address, name }) => testModel(desk, address, name),
    sent: () => desk.sent.all(),
    'clear-sent': async () => {
      await desk.sent.clear();
      return null;
    },
    recent: () => desk.recent.all(),
    'clear-recent': async () => {
      await desk.recent.clear();
      return null;
    },
  };
}
