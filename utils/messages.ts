/**
 * Every message between the extension's parts, in one place. A message is checked where it arrives and its answer is
 * checked where it is awaited; nothing that a page could forge reaches a handler.
 *
 * Tiers say who may send a message:
 * - `page`: our content scripts in a web page. They may say what they see and ask for the sidebar, nothing else.
 * - `reader`: our own pages (popup, options, side panel, and the sidebar frame once the background has confirmed that
 *   the extension opened it).
 * - `anyone`: any frame that holds our sidebar page, confirmed or not.
 */
import * as z from 'zod/mini';
import { HttpUrl, Instant, Language, StoryId } from '../engine/contract/common';
import { StoryPage } from '../engine/contract/api';
import { Analysis, CitedSentence, Claim, Method, Story, Topic } from '../engine/contract/story';
import { SiteAccess } from './access';
import { Settings, SettingsPatch } from './settings';

const Count = z.number().check(z.int(), z.nonnegative());
const Title = z.string().check(z.maxLength(1000));

/** What the detector tells of an article. */
export const PageArticle = z.object({
  canonicalUrl: HttpUrl,
  title: Title,
  /** What the page says of itself in a sentence or two. It is searched for in the headlines here, and never sent. */
  lead: z.optional(Title),
  publishedAt: z.nullable(Instant),
  language: Language,
});

/** The story of an article, as far as it is known without asking for it. */
export const StoryRef = z.object({ id: StoryId, outlets: Count });

/**
 * What is known of a page.
 * - `silent`: no detector speaks there (a browser page, a site that is switched off, a page still loading).
 * - `other`: the detector ran and it is no article.
 * - `article`: it is one; `lookup` says how far the search for its story is.
 */
export const PageState = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('silent'), host: z.nullable(z.string()) }),
  z.object({ verdict: z.literal('other'), host: z.nullable(z.string()) }),
  z.object({
    verdict: z.literal('article'),
    host: z.string(),
    article: PageArticle,
    /**
     * `found` and `none` are answers. `private` means that the address may never be asked about. `offline` and
     * `no-backend` mean that the search could not be made; `story` may then still be what was known before.
     */
    lookup: z.enum(['looking', 'found', 'none', 'private', 'offline', 'no-backend']),
    story: z.nullable(StoryRef),
    /** How the story was found. */
    by: z.nullable(z.enum(['index', 'headlines', 'asked'])),
    /** True where a click may send the title, date and language to the backend. */
    askable: z.boolean(),
  }),
]);

/** The text of the page at hand; it never leaves the browser. */
export const PageText = z.object({
  title: z.string(),
  text: z.string(),
  language: Language,
  url: HttpUrl,
  truncated: z.boolean(),
});

/** What "Summarize this" was called on, and what came of it. */
export const PageSummary = z.object({
  of: z.enum(['page', 'selection', 'link']),
  title: z.string(),
  url: z.nullable(HttpUrl),
  /** `reading` while it is being made. A link has no text of its own: it ends in `story` or `none`. */
  state: z.enum(['reading', 'done', 'none', 'failed']),
  sentences: z.array(CitedSentence),
  method: z.nullable(Method),
  /** The story of a link, if one is known. */
  story: z.nullable(StoryRef),
  /** The reader's own model that writes or wrote it, or was to; null where none is chosen. */
  writer: z.nullable(z.enum(['built-in', 'endpoint'])),
  /** True where that model failed, and the sentences are picked instead. */
  fellBack: z.boolean(),
  /** Sentences of that model that did not pass the checks. */
  withheld: Count,
});

/** Trying a reader's own model with one short question. */
export const ModelTest = z.object({
  ok: z.boolean(),
  said: z.string(),
  tookMs: z.nullable(Count),
  error: z.nullable(z.enum(['bad-address', 'no-backend', 'refused', 'not-found', 'bad-answer'])),
});

/** What a model in one of our pages is to write about; null where nothing waits for it. */
const Handed = z.nullable(z.object({ loan: Count, system: z.string(), user: z.string(), language: Language }));

/** One request that left the browser. */
export const SentEntry = z.object({
  at: Instant,
  method: z.enum(['GET', 'POST']),
  /** Address of the backend with path and query, as requested. */
  url: HttpUrl,
  /** The body, word for word; null for a GET. */
  body: z.nullable(z.string()),
  /** HTTP status; null where there was no answer. */
  status: z.nullable(Count),
});

/** A look-up that the reader made; kept on this device only. */
export const RecentEntry = z.object({ at: Instant, story: StoryId, headline: Title, outlets: Count });

export const BackendTest = z.object({
  ok: z.boolean(),
  /** URLs and languages of its index, where it answered. */
  urls: z.nullable(Count),
  languages: z.array(Language),
  generatedAt: z.nullable(Instant),
  /** Milliseconds to the answer. */
  tookMs: z.nullable(Count),
  /** Why it failed, by its code. */
  error: z.nullable(z.enum(['offline', 'no-backend', 'bad-answer', 'bad-address'])),
});

/**
 * A story, and whether it comes from memory: since when it was kept, and why it is shown: `quick` until the newest is
 * there, `unreachable` because the backend is. Null for one that was fetched now.
 */
export const KnownStory = z.extend(Story, { kept: z.nullable(z.object({ at: Instant, why: z.enum(['quick', 'unreachable']) })) });

/** What a sidebar draws first, told with its confirmation: every further message would be waited for. */
export const FirstLook = z.object({
  page: PageState,
  sidebarStory: z.nullable(StoryId),
  summary: z.nullable(PageSummary),
  settings: Settings,
  /** The story, where memory has it. */
  story: z.nullable(KnownStory),
});

/** Claims that the page at hand leaves out, and whether only a part of its text could be read. */
export const LeftOut = z.object({ claims: z.array(Claim), truncated: z.boolean() });

const Nothing = z.null();

const SearchAsk = z.object({ q: z.string().check(z.minLength(1), z.maxLength(300)), language: z.optional(Language), cursor: z.optional(z.string()) });
const ListAsk = z.object({ language: z.optional(Language), topic: z.optional(Topic), cursor: z.optional(z.string()) });

const AnalysisAsk = z.object({ story: StoryId, lens: z.string().check(z.maxLength(50)) });

/** Each message: who may send it, what it carries, what it is answered with. */
export const MESSAGES = {
  // From the content scripts of a page.
  /** `fresh`: the first verdict in this document, so whatever was drawn for an earlier one is gone. */
  'page:article': { tier: 'page', asks: z.object({ article: PageArticle, fresh: z.boolean() }), answers: Nothing },
  'page:other': { tier: 'page', asks: z.object({ fresh: z.boolean() }), answers: Nothing },
  'page:open-sidebar': { tier: 'page', asks: Nothing, answers: Nothing },
  /** The same, in the browser's own panel. */
  'page:open-panel': { tier: 'page', asks: Nothing, answers: Nothing },
  'page:close-sidebar': { tier: 'page', asks: Nothing, answers: Nothing },
  'page:launcher-moved': { tier: 'page', asks: z.object({ side: z.enum(['left', 'right']), at: z.number().check(z.gte(0), z.lte(1)) }), answers: Nothing },
  'page:sidebar-sized': { tier: 'page', asks: z.object({ width: z.number().check(z.int(), z.gte(320), z.lte(720)) }), answers: Nothing },
  /** From the launcher's menu: only from this many outlets on; never, the badge is enough. */
  'page:launcher-from': { tier: 'page', asks: z.object({ outlets: z.number().check(z.int(), z.gte(1), z.lte(50)) }), answers: Nothing },
  'page:launcher-never': { tier: 'page', asks: Nothing, answers: Nothing },
  'page:hide-site': { tier: 'page', asks: Nothing, answers: Nothing },

  // From the sidebar, the popup and the options.
  /** The first thing a sidebar says. Not ours: this frame was not opened by the extension, shows nothing and is told nothing. */
  'sidebar:confirm': { tier: 'anyone', asks: z.object({ nonce: z.string().check(z.maxLength(64)) }), answers: z.object({ isOurs: z.boolean(), first: z.nullable(FirstLook) }) },
  /** What is known of the tab: the sidebar's own, or the active one. */
  page: { tier: 'reader', asks: Nothing, answers: PageState },
  /** Looks at the tab's page, which the reader's click on us has opened to us. False: no script may run there. */
  look: { tier: 'reader', asks: Nothing, answers: z.boolean() },
  /** The click that sends title, date and language of the article at hand. */
  ask: { tier: 'reader', asks: Nothing, answers: PageState },
  /** Looks for the story once more, where the backend could not be reached. */
  'look-again': { tier: 'reader', asks: Nothing, answers: PageState },
  'page-text': { tier: 'reader', asks: Nothing, answers: z.nullable(PageText) },
  /** Which claims of a story the page at hand leaves out, worked out in the browser; null where its text cannot be read. */
  'left-out': { tier: 'reader', asks: z.object({ story: StoryId }), answers: z.nullable(LeftOut) },
  summary: { tier: 'reader', asks: Nothing, answers: z.nullable(PageSummary) },
  /** Starts "Summarize this" on the page at hand. */
  summarize: { tier: 'reader', asks: Nothing, answers: z.nullable(PageSummary) },
  /** What the reader's own model wrote of a story in this tab, asked for this lens; null where it has not. */
  'own-analysis': { tier: 'reader', asks: AnalysisAsk, answers: z.nullable(Analysis) },
  /** Has the reader's own model write it; null: what it wrote does not hold. */
  analyse: { tier: 'reader', asks: AnalysisAsk, answers: z.nullable(Analysis) },
  /** The worker has no model of the browser, but this page has: what is it to write about? */
  'model-take-up': { tier: 'reader', asks: Nothing, answers: Handed },
  /** What that model has written so far; null: it failed. */
  'model-told': { tier: 'reader', asks: z.object({ loan: Count, written: z.nullable(z.string().check(z.maxLength(20_000))), isWhole: z.boolean() }), answers: Nothing },
  'test-model': { tier: 'reader', asks: z.object({ address: z.string().check(z.maxLength(2048)), name: z.string().check(z.maxLength(200)) }), answers: ModelTest },
  'clear-summary': { tier: 'reader', asks: Nothing, answers: Nothing },
  /** Without `fresh`, a story that was fetched lately is answered from memory at once. */
  story: { tier: 'reader', asks: z.object({ id: StoryId, fresh: z.optional(z.boolean()) }), answers: KnownStory },
  stories: { tier: 'reader', asks: ListAsk, answers: StoryPage },
  search: { tier: 'reader', asks: SearchAsk, answers: StoryPage },
  /** The story of a pasted address, by the index alone; the address goes nowhere. */
  'find-url': { tier: 'reader', asks: z.object({ url: z.string().check(z.maxLength(4000)) }), answers: z.nullable(StoryRef) },
  /** `inPanel`: the browser's own panel stands open for it. */
  'open-sidebar': { tier: 'reader', asks: z.object({ story: z.nullable(StoryId), inPanel: z.optional(z.boolean()) }), answers: z.boolean() },
  /** The tab at hand, where its reader wants the browser's own panel; else null. */
  'panel-tab': { tier: 'reader', asks: Nothing, answers: z.nullable(Count) },
  'close-sidebar': { tier: 'reader', asks: Nothing, answers: Nothing },
  /** The story a sidebar was opened for, where it is not the page's own. */
  'sidebar-story': { tier: 'reader', asks: Nothing, answers: z.nullable(StoryId) },
  settings: { tier: 'reader', asks: Nothing, answers: Settings },
  'change-settings': { tier: 'reader', asks: SettingsPatch, answers: Settings },
  'switch-site': { tier: 'reader', asks: z.object({ host: z.string(), on: z.boolean() }), answers: Settings },
  'site-access': { tier: 'reader', asks: Nothing, answers: SiteAccess },
  'test-backend': { tier: 'reader', asks: z.object({ address: z.string().check(z.maxLength(2048)) }), answers: BackendTest },
  sent: { tier: 'reader', asks: Nothing, answers: z.array(SentEntry) },
  'clear-sent': { tier: 'reader', asks: Nothing, answers: Nothing },
  recent: { tier: 'reader', asks: Nothing, answers: z.array(RecentEntry) },
  'clear-recent': { tier: 'reader', asks: Nothing, answers: Nothing },
} as const;

export type MessageKind = keyof typeof MESSAGES;
export type Tier = (typeof MESSAGES)[MessageKind]['tier'];
export type Asks<K extends MessageKind> = z.infer<(typeof MESSAGES)[K]['asks']>;
export type Answers<K extends MessageKind> = z.infer<(typeof MESSAGES)[K]['answers']>;

/** What can go wrong, as a code; the views have a sentence and a next step for each. */
export const FaultCode = z.enum(['offline', 'no-backend', 'bad-answer', 'not-found', 'busy', 'refused', 'bad-message', 'no-page', 'failed']);
export type FaultCode = z.infer<typeof FaultCode>;

/** A message as it travels, and its answer. */
export const Envelope = z.object({ sidelight: z.string(), carries: z.unknown() });
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: FaultCode, detail: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/** What our open pages are told of; they then ask again. */
export const News = z.enum(['page', 'settings', 'summary', 'sidebar-story', 'site-access']);
export type News = z.infer<typeof News>;

export type PageArticle = z.infer<typeof PageArticle>;
export type PageState = z.infer<typeof PageState>;
export type PageText = z.infer<typeof PageText>;
export type PageSummary = z.infer<typeof PageSummary>;
export type KnownStory = z.infer<typeof KnownStory>;
export type FirstLook = z.infer<typeof FirstLook>;
export type LeftOut = z.infer<typeof LeftOut>;
export type StoryRef = z.infer<typeof StoryRef>;
export type SentEntry = z.infer<typeof SentEntry>;
export type RecentEntry = z.infer<typeof RecentEntry>;
export type BackendTest = z.infer<typeof BackendTest>;
export type ModelTest = z.infer<typeof ModelTest>;
