/** An `App` that answers from memory, so that the views can be looked at without a browser's extension around them. */
import type { App } from '../../utils/app';
import { Fault } from '../../utils/fault';
import type { FaultCode, LeftOut, PageState, PageSummary } from '../../utils/messages';
import type { Story } from '../../engine/contract/story';
import { DEFAULTS, type Settings } from '../../utils/settings';
import { at, full } from './stories';

export interface Scene {
  surface?: App['surface'];
  page?: PageState;
  /** A story, a fault, or nothing yet. */
  story?: Story | FaultCode | 'never';
  /** What the story has become by the second time it is asked for. */
  grown?: Story;
  stale?: boolean;
  leftOut?: LeftOut | null | 'never';
  summary?: PageSummary;
  settings?: Partial<Settings>;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export const article = (part: Partial<PageState & { verdict: 'article' }> = {}): PageState => ({
  verdict: 'article', host: 'outlet3.example', lookup: 'found', story: { id: '1', outlets: full.outlets }, by: 'index', askable: false,
  article: { canonicalUrl: full.coverage[3]?.url ?? full.lead.url, title: full.headline, publishedAt: at(58), language: 'en' },
  ...part,
});

export function galleryApp(scene: Scene): App {
  let asked = 0;
  let settings: Settings = { ...DEFAULTS, welcomed: true, ...scene.settings };
  const story = async () => {
    asked++;
    const { story: wanted = full, grown, stale } = scene;
    if (wanted === 'never') return never<never>();
    if (typeof wanted === 'string') throw new Fault(wanted, 'as the gallery wants it');
    return { ...(asked > 1 && grown ? grown : wanted), kept: stale ? { at: at(200), why: 'unreachable' as const } : null };
  };
  const nothing = async () => undefined;
  const heads = async () => ({ stories: [full], next: null });
  const { leftOut = { claims: full.claims, truncated: false }, page = article(), summary = null } = scene;
  return {
    surface: scene.surface ?? 'sidebar',
    page: async () => page,
    ask: async () => page,
    pageText: async () => null,
    leftOut: async () => (leftOut === 'never' ? never() : leftOut),
    story,
    stories: heads,
    search: heads,
    findUrl: async () => ({ id: '1', outlets: 6 }),
    summary: async () => summary,
    summarize: async () => summary,
    clearSummary: nothing,
    sidebarStory: async () => null,
    openSidebar: async () => true,
    closeSidebar: nothing,
    settings: async () => settings,
    changeSettings: async (patch) => (settings = { ...settings, ...patch }),
    switchSite: async () => settings,
    testBackend: async () => ({ ok: true, urls: 1200, languages: ['en'], generatedAt: at(0), tookMs: 12, error: null }),
    modelKey: async () => null,
    setModelKey: nothing,
    sent: async () => [{ at: at(3), method: 'GET', url: 'https://desk.example/v1/index', body: null, status: 200 }],
    clearSent: nothing,
    recent: async () => [{ at: at(2), story: '1', headline: full.headline, outlets: 6 }],
    clearRecent: nothing,
    siteAccess: async () => ({ level: 'all', sites: [] }),
    allowSites: async () => true,
    forbidSites: nothing,
    allowServer: async () => true,
    look: async () => true,
    lookAgain: async () => page,
    testModel: async () => ({ ok: true, said: 'Hello', tookMs: 40, error: null }),
    builtInModel: async () => 'none',
    lendModel: nothing,
    openOptions: nothing,
    openWelcome: nothing,
    openLink: nothing,
    onNews: () => () => undefined,
  };
}
