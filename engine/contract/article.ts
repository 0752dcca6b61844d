/** An article as the newsroom knows it, and the part of it that readers are served. */
import * as z from 'zod/mini';
import { ArticleId, HttpUrl, Instant, Language } from './common';

/** A masthead: what a reader calls "the paper". Several feeds, sections and hosts may belong to one outlet. */
export const Outlet = z.object({
  /** Registrable domain, the outlet's identity: `example.co.uk`. */
  domain: z.string().check(z.minLength(1), z.maxLength(253)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The company or chain that owns the masthead, where known; papers of one owner with one text are one report. */
  owner: z.nullable(z.string().check(z.maxLength(200))),
  /** ISO 3166-1 alpha-2, where known. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
});

/** What the engine works on. `text` stays on the machine that read it: readers are served short excerpts only. */
export const Article = z.object({
  id: ArticleId,
  url: HttpUrl,
  canonicalUrl: HttpUrl,
  outlet: Outlet,
  title: z.string().check(z.maxLength(1000)),
  authors: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  language: Language,
  /** The time the outlet claims, or null. Not to be trusted: it may be midnight, missing or in the future. */
  publishedAt: z.nullable(Instant),
  /** The time this newsroom first saw the article. */
  firstSeenAt: Instant,
  text: z.string(),
  /** True where the body is known to be cut (a paywall, a feed's summary). */
  truncated: z.boolean(),
});

/** How an article relates to the others of its story. */
export const Independence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('original') }),
  /** Agency copy, by credit or by text; `agency` is its name ("Reuters"). `of` is the article copied, if it was seen. */
  z.object({ kind: z.literal('wire'), agency: z.string().check(z.maxLength(100)), of: z.nullable(ArticleId) }),
  /** The same text as another outlet's article, without an agency's credit. */
  z.object({ kind: z.literal('syndicated'), of: ArticleId }),
]);

/** One line of a story's coverage list: what a reader is served of an article. */
export const Coverage = z.object({
  id: ArticleId,
  url: HttpUrl,
  outlet: Outlet,
  title: z.string().check(z.maxLength(1000)),
  language: Language,
  publishedAt: z.nullable(Instant),
  firstSeenAt: Instant,
  independence: Independence,
  /** Number of the independent report this belongs to: articles with one number are one report. */
  report: z.number().check(z.int(), z.nonnegative()),
});

export type Outlet = z.infer<typeof Outlet>;
export type Article = z.infer<typeof Article>;
export type Independence = z.infer<typeof Independence>;
export type Coverage = z.infer<typeof Coverage>;
