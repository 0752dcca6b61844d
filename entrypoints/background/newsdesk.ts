/**
 * The background's heart: takes what detectors report, finds stories, and keeps launcher, badge and open pages in step.
 */
import { browser } from 'wxt/browser';
import { canonicalUrl, isPublicUrl } from '../../engine/text/url';
import { Fault } from '../../utils/fault';
import type { FirstLook, PageArticle, PageState } from '../../utils/messages';
import { opensFromPages } from '../../utils/panel';
import type { Settings } from '../../utils/settings';
import { makeBackend, type Backend, type Side } from './backend';
import { RecentLog, sentLog } from './logs';
import { OwnModel } from './own-model';
import { makeMenu } from './menu';
import { draw, judgeAgain, stands } from './page';
import { restyleSidebar } from './sidebar';
import { SettingsStore } from './settings-store';
import { emptyTab, pageStateOf, Tabs, type TabRecord } from './tabs';
import { outletsLabel, words } from './words';

/** Steps of the launcher's "only from so many outlets": the first above what the story has. */
const UNTIL_OUTLETS = [5, 10, 20];
const MOST_OUTLETS = 50;

const BADGE_COLOUR = '#9c2f14';

const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/** Where a tab stands now; null for what is no page of the web, and for a tab that is gone. */
async function addressOf(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && /^https?:/.test(url) ? withoutFragment(url) : null;
}

/** What stands in the page outlives a change of address, but no load of a new page; a summary is of one address. */
const keptInPage = ({ drawn, sidebar, summary, url }: TabRecord, fresh: boolean, now: string): Partial<TabRecord> => (fresh ? {} : { drawn, sidebar, summary: url === now ? summary : null });

export class Newsdesk {
  readonly tabs = new Tabs();
  readonly sent = sentLog();
  readonly recent = new RecentLog();
  readonly settings = new SettingsStore((now, before) => void this.settingsChanged(now, before));
  readonly ownModel = new OwnModel(this);
  /** Whether the browser's own panel opened, for which a page has asked just now. */
  panelAsked: Promise<boolean> = Promise.resolve(false);
  private backend: Backend | null = null;

  async side(isPrivate: boolean): Promise<Side> {
    const { backend: address } = await this.settings.get();
    if (this.backend?.address !== address) this.backend = makeBackend(address, (entry) => void this.sent.add(entry));
    return this.backend.side(isPrivate);
  }

  async state(tab: number): Promise<PageState> {
    const record = await this.tabs.get(tab);
    // A page that we have not looked at has a name all the same, where the browser tells it.
    const seen = record.url ? record : { ...record, url: await addressOf(tab) };
    return pageStateOf(seen, (await this.settings.get()).privacy !== 'index-only');
  }

  /** All that a sidebar draws first; nothing is fetched for it. */
  async firstLook(tab: number): Promise<FirstLook> {
    const { sidebar, summary, story, verdict, private: isPrivate } = await this.tabs.get(tab);
    const sidebarStory = sidebar?.story ?? null;
    const id = sidebarStory ?? (verdict === 'article' ? story?.id : undefined);
    const [page, settings, side] = await Promise.all([this.state(tab), this.settings.get(), this.side(isPrivate)]);
    return { page, sidebarStory, summary, settings, story: id === undefined ? null : await side.known(id) };
  }

  /** The detector's verdict: an article. `url` is the page's own address. */
  async article(tab: number, url: string, isPrivate: boolean, article: PageArticle, fresh: boolean): Promise<void> {
    const settings = await this.settings.get();
    const host = new URL(url).hostname;
    const hidden = settings.hiddenSites.includes(host);
    const open = isPublicUrl(url) && isPublicUrl(article.canonicalUrl);
    const page = withoutFragment(url);
    const known = await this.tabs.get(tab);
    // Said once more, as when the popup opens: a story that was found, or asked for, stays.
    if (!fresh && !hidden && known.lookup === 'found' && known.url === page && JSON.stringify(known.article) === JSON.stringify(article)) return this.show(tab);
    await this.tabs.change(tab, (before) => ({
      ...emptyTab(),
      ...keptInPage(before, fresh, page),
      url: page,
      verdict: hidden ? 'silent' : 'article',
      article: hidden ? null : article,
      private: isPrivate,
      lookup: open ? 'looking' : 'private',
    }));
    if (open && !hidden) await this.lookUp(tab);
    await this.show(tab);
  }

  async noArticle(tab: number, url: string, isPrivate: boolean, fresh: boolean): Promise<void> {
    const page = withoutFragment(url);
    await this.tabs.change(tab, (before) => ({ ...emptyTab(), ...keptInPage(before, fresh, page), url: page, verdict: 'other', private: isPrivate }));
    await this.show(tab);
  }

  /** Looks for the story of the tab's article: in the index, in the headlines, and by asking where the reader wants that. */
  private async lookUp(tab: number): Promise<void> {
    const before = await this.tabs.get(tab);
    if (!before.article) return;
    const { article, url } = before;
    const still = async () => (await this.tabs.get(tab)).article === article;
    try {
      const { index } = await this.side(before.private);
      const addresses = [...new Set([canonicalUrl(article.canonicalUrl), canonicalUrl(url ?? article.canonicalUrl)])];
      const found = await index.find(article, addresses);
      if (!(await still())) return;
      if (found) await this.tabs.change(tab, { lookup: 'found', story: found.story, by: found.by });
      else if ((await this.settings.get()).privacy === 'always-ask') await this.ask(tab);
      else await this.tabs.change(tab, { lookup: 'none' });
    } catch (error) {
      if (!(error instanceof Fault)) console.error(error);
      if (await still()) await this.tabs.change(tab, { lookup: error instanceof Fault && error.code === 'offline' ? 'offline' : 'no-backend' });
    }
  }

  /** Looks once more for a story that could not be looked for. What has an answer, or may never be asked about, stays. */
  async lookAgain(tab: number): Promise<PageState> {
    const { lookup } = await this.tabs.get(tab);
    if (lookup === 'offline' || lookup === 'no-backend') {
      await this.tabs.change(tab, { lookup: 'looking' });
      await this.lookUp(tab);
      await this.show(tab);
    }
    return this.state(tab);
  }

  /** Sends the article's title, date and language, and nothing else. */
  async ask(tab: number): Promise<PageState> {
    const record = await this.tabs.get(tab);
    const { article } = record;
    const { privacy } = await this.settings.get();
    if (!article || record.lookup === 'private') throw new Fault('refused', 'this address is never asked about');
    if (privacy === 'index-only') throw new Fault('refused', 'asking is switched off in the settings');
    const { client } = await this.side(record.private);
    const { story } = await client.lookup({ title: article.title.slice(0, 500), publishedAt: article.publishedAt, language: article.language });
    if ((await this.tabs.get(tab)).article === article) {
      await this.tabs.change(tab, story ? { lookup: 'found', story: { id: story.id, outlets: story.outlets }, by: 'asked' } : { lookup: 'none' });
      await this.show(tab);
    }
    return this.state(tab);
  }

  /** Puts badge and launcher in step with what is known. */
  async show(tab: number): Promise<void> {
    const record = await this.tabs.get(tab);
    const settings = await this.settings.get();
    const outlets = record.story?.outlets ?? 0;
    try {
      await browser.action.setBadgeText({ tabId: tab, text: outlets > 0 ? String(outlets) : '' });
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
      await browser.action.setTitle({ tabId: tab, title: outlets > 0 ? `Sidelight: ${outletsLabel(outlets)}` : 'Sidelight' });
    } catch {
      // The tab was closed meanwhile.
      return;
    }
    const wanted = settings.launcher === 'tab' && outlets >= settings.launcherMinOutlets && record.verdict === 'article';
    if (wanted) {
      const { launcherSide: side, launcherAt: at, theme } = settings;
      const until = UNTIL_OUTLETS.find((many) => many > outlets) ?? MOST_OUTLETS;
      const inPanel = opensFromPages && settings.sidebar === 'panel';
      const look = { label: outletsLabel(outlets), inPanel, ...words.launcher(until), side, at, theme, direction: words.direction() };
      if (await draw(tab, { sidelight: 'launcher', look })) await this.tabs.change(tab, { drawn: true });
    } else if (record.drawn) {
      await draw(tab, { sidelight: 'launcher', look: null });
    }
  }

  /**
   * A single-page site changed the address, or a page was loaded before we were allowed to see it. What counts is the
   * address that the tab has now: an event may be read after the reader has gone on.
   */
  async moved(tab: number): Promise<void> {
    const url = await addressOf(tab);
    if (url === null) {
      await this.tabs.forget(tab);
      return;
    }
    // Or another page altogether, as the browser kept it: no detector speaks there, and no sidebar went with the tab.
    const { url: left, sidebar } = await this.tabs.get(tab);
    const isGone = left !== url && sidebar !== null && !(await stands(tab, sidebar.nonce));
    await this.tabs.change(tab, (before) =>
      // The detector's verdict may be there before the news of the move.
      before.url === url ? null : { ...emptyTab(), ...keptInPage(before, false, url), ...(isGone ? { sidebar: null } : {}), url },
    );
  }

  async settled(tab: number): Promise<void> {
    await this.moved(tab);
    const { url, verdict } = await this.tabs.get(tab);
    if (url !== null && verdict === 'silent') await judgeAgain(tab);
  }

  private async settingsChanged(now: Settings, before: Settings): Promise<void> {
    if (now.sidebarSide !== before.sidebarSide || now.sidebarWidth !== before.sidebarWidth || now.theme !== before.theme) {
      for (const { id } of await browser.tabs.query({})) if (id !== undefined) await restyleSidebar(this, id);
    }
    if (now.sidebar !== before.sidebar) await makeMenu(now);
    const look = ['launcher', 'sidebar', 'launcherSide', 'launcherAt', 'launcherMinOutlets', 'theme', 'hiddenSites', 'backend', 'privacy'] as const;
    if (look.every((name) => JSON.stringify(now[name]) === JSON.stringify(before[name]))) return;
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined) continue;
      const record: TabRecord = await this.tabs.get(id);
      if (record.verdict === 'silent' || !record.url) continue;
      if (now.hiddenSites.includes(new URL(record.url).hostname)) {
        await this.tabs.change(id, { verdict: 'silent', article: null, story: null });
      } else if (now.backend !== before.backend && record.article) {
        await this.tabs.change(id, { lookup: 'looking', story: null });
        await this.article(id, url ?? record.url, record.private, record.article, false);
        continue;
      }
      await this.show(id);
    }
  }

  /** Switches a site on or off; on again, its open pages are judged at their next load. */
  async switchSite(host: string, on: boolean): Promise<Settings> {
    const { hiddenSites } = await this.settings.get();
    const others = hiddenSites.filter((other) => other !== host);
    return this.settings.change({ hiddenSites: on ? others : [...others, host] });
  }
}
