/**
 * What the views ask of the extension: an interface, so that a test or the gallery can answer in its place.
 *
 * Views never talk to the browser, the network or storage themselves; they take an `App` from `AppProvider`
 * (utils/hooks.tsx) and use the hooks there. Every promise rejects with a `Fault`, whose code has a sentence in the
 * locale files.
 */
import type { StoryPage } from '../engine/contract/api';
import type { Analysis } from '../engine/contract/story';
import type { SiteAccess } from './access';
import type { BackendTest, KnownStory, LeftOut, ModelTest, News, PageState, PageSummary, PageText, RecentEntry, SentEntry, StoryRef } from './messages';
import type { BuiltInState } from './own-model/built-in';
import type { Settings, SettingsPatch } from './settings';

export interface ListQuery {
  language?: string;
  topic?: StoryPage['stories'][number]['topic'];
  cursor?: string;
}

export interface App {
  /** Which surface this is: the sidebar in a page, the browser's side panel, the popup, or the options page. */
  readonly surface: 'sidebar' | 'panel' | 'popup' | 'options';
  /** The browser opens its own side panel from our pages, menu and keys alone, and not from the launcher. */
  readonly panelNeedsUs: boolean;

  /** What is known of the page at hand. */
  page(): Promise<PageState>;
  /** Looks at the page at hand because the reader opened us on it. False: no script may run there. */
  look(): Promise<boolean>;
  /** The click that sends the article's title, date and language. */
  ask(): Promise<PageState>;
  /** Looks for the page's story once more, after the backend could not be reached. */
  lookAgain(): Promise<PageState>;
  /** The page's text, read at this moment; null where it cannot be read. It stays in the browser. */
  pageText(): Promise<PageText | null>;
  /** Which claims of a story the page at hand leaves out, worked out in the browser; null where its text cannot be read. */
  leftOut(story: string): Promise<LeftOut | null>;

  /** Without `fresh`, one that was fetched lately comes from memory at once (`kept.why` is then `quick`). */
  story(id: string, options?: { fresh?: boolean }): Promise<KnownStory>;
  stories(query: ListQuery): Promise<StoryPage>;
  /** Only the latest search counts: an earlier one that is still out is given up when the signal aborts. */
  search(query: ListQuery & { q: string }, signal?: AbortSignal): Promise<StoryPage>;
  /** The story of a pasted address, by the index alone. */
  findUrl(url: string): Promise<StoryRef | null>;

  /** The running or finished "Summarize this" of this tab, and its start on the page at hand. */
  summary(): Promise<PageSummary | null>;
  summarize(): Promise<PageSummary | null>;
  clearSummary(): Promise<void>;

  /** The story this sidebar was opened for, where it is not the page's own. */
  sidebarStory(): Promise<string | null>;
  /** Opens the sidebar in the active tab, for the page's story or the one given. False: this page takes no sidebar. */
  openSidebar(story?: string): Promise<boolean>;
  closeSidebar(): Promise<void>;

  settings(): Promise<Settings>;
  changeSettings(patch: SettingsPatch): Promise<Settings>;
  switchSite(host: string, on: boolean): Promise<Settings>;
  testBackend(address: string): Promise<BackendTest>;
  /** Asks the model at this address one short question, with the key that is kept. */
  testModel(address: string, name: string): Promise<ModelTest>;
  /** Whether this browser has a model of its own. */
  builtInModel(): Promise<BuiltInState>;
  /** Lends this page's built-in model to what waits for one in this tab; false where nothing waits. */
  lendModel(): Promise<boolean>;
  /** What the reader's own model wrote of a story through a lens; null where it has not. */
  ownAnalysis(story: string, lens: string): Promise<Analysis | null>;
  /** Has it write one from the facts that the story shows; null where what it wrote does not hold. */
  analyse(story: string, lens: string): Promise<Analysis | null>;
  /** The key of the reader's own model, kept in this device's storage only; null where there is none. */
  modelKey(): Promise<string | null>;
  setModelKey(key: string | null): Promise<void>;

  sent(): Promise<SentEntry[]>;
  clearSent(): Promise<void>;
  recent(): Promise<RecentEntry[]>;
  clearRecent(): Promise<void>;

  /** Which sites the extension may look at by itself. */
  siteAccess(): Promise<SiteAccess>;
  /** Asks the browser for sites, or for all of them. Must be called straight from a click; false: the reader said no. */
  allowSites(sites: readonly string[] | 'all'): Promise<boolean>;
  /** Takes sites back: these, those that are named by no name (`everywhere`), or all. */
  forbidSites(sites: readonly string[] | 'everywhere' | 'all'): Promise<void>;
  /** Asks for the one address of a backend or a model. Must be called straight from a click. */
  allowServer(address: string): Promise<boolean>;

  openOptions(): Promise<void>;
  openWelcome(): Promise<void>;
  /** Opens an http(s) address in a new tab; anything else is refused. */
  openLink(url: string): Promise<void>;

  /** Calls back when the page, its summary or the settings changed. Returns how to stop. */
  onNews(listener: (news: News) => void): () => void;
}
