/** An `App` that answers from memory, so that the views can be looked at without a browser's extension around them. */
import type { App } from '../../utils/app';
import { Fault } from '../../utils/fault';
import type { BackendTest, FaultCode, LeftOut, PageState, PageSummary, RecentEntry, SentEntry } from '../../utils/messages';
import type { SiteAccess } from '../../utils/access';
import type { BuiltInState } from '../../utils/own-model/built-in';
import type { Story } from '../../engine/contract/story';
import { DEFAULTS, type Settings } from '../../utils/settings';
import { at, full } from './stories';

export interface Scene {
  /** Which of our pages it is a state of; the sidebar where nothing is said. */
  view?: 'popup' | 'options' | 'welcome';
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
  access?: SiteAccess;
  /** Stories on top and found by a search, or the fault instead. */
  list?: readonly Story[] | FaultCode | 'never';
  recent?: readonly RecentEntry[];
  sent?: readonly SentEntry[];
  /** What a test of the backend says. */
  tested?: BackendTest;
  builtIn?: BuiltInState;
  /** Written into the first field that matches, and pressed after that, as a reader would. */
  write?: { into: string; text: string };
  press?: readonly string[];
}

const ANSWERS: BackendTest = { ok: true, urls: 1200, languages: ['en'], generatedAt: at(0), tookMs: 12, error: null };

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
  const heads = async () => {
    const { list = [full] } = scene;
    if (list === 'never') return never<never>();
    if (typeof list === 'string') throw new Fault(list, 'as the gallery wants it');
    return { stories: [...list], next: null };
  };
  const { leftOut = { claims: full.claims, truncated: false }, page = article(), summary = null, recent = [], sent = [] } = scene;
  return {
    panelNeedsUs: false,
    surface: scene.surface ?? (scene.view === 'popup' ? 'popup' : scene.view ? 'options' : 'sidebar'),
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
    // A page that takes no sidebar: the popup then shows the story itself.
    openSidebar: async () => scene.view !== 'popup',
    closeSidebar: nothing,
    settings: async () => settings,
    changeSettings: async (patch) => (settings = { ...settings, ...patch }),
    switchSite: async () => settings,
    testBackend: async () => scene.tested ?? ANSWERS,
    modelKey: async () => null,
    setModelKey: nothing,
    sent: async () => [...sent],
    clearSent: nothing,
    recent: async () => [...recent],
    clearRecent: nothing,
    siteAccess: async () => scene.access ?? { level: 'all', sites: [] },
    allowSites: async () => false,
    forbidSites: nothing,
    allowServer: async () => true,
    look: async () => true,
    lookAgain: async () => page,
    testModel: async () => ({ ok: true, said: 'Hello', tookMs: 40, error: null }),
    builtInModel: async () => scene.builtIn ?? 'none',
    lendModel: async () => false,
    ownAnalysis: async () => null,
    analyse: async () => null,
    openOptions: nothing,
    openWelcome: nothing,
    openLink: nothing,
    onNews: () => () => undefined,
  };
}
