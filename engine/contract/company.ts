/** Companies and the prices of their shares. */
import * as z from 'zod/mini';
import { Instant } from './common';

/** An amount of money; `currency` is ISO 4217. */
export const Money = z.object({ amount: z.number(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });

/** A dated value of a whole company: market value of a listed one, last known valuation of a private one. */
export const Valuation = z.object({
  kind: z.enum(['market', 'private']),
  value: Money,
  /** Day the value holds for, `YYYY-MM-DD`. */
  asOf: z.iso.date(),
  /** Who says so ("Yahoo Finance", "Reuters"). */
  source: z.string().check(z.maxLength(200)),
});

/** The last known price of a share. */
export const Quote = z.object({
  price: z.number(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Change since the previous close, in per cent; null if unknown. */
  changePercent: z.nullable(z.number()),
  at: Instant,
  delayed: z.boolean(),
  provider: z.string().check(z.maxLength(50)),
  /** Daily closes of the last month, oldest first; may be empty. */
  sparkline: z.array(z.number()).check(z.maxLength(40)),
});

/** Sectors of the directory; `sector_*` of the locales names them. */
export const Sector = z.enum([
  'technology', 'ai', 'semiconductors', 'telecommunications', 'media', 'finance', 'real_estate', 'retail', 'consumer_services', 'transport', 'consumer_goods', 'automobiles', 'aerospace', 'industry', 'energy', 'utilities', 'materials', 'health',
]);

/** A company a story is about. */
export const Company = z.object({
  /** Stable key of the directory, e.g. `microsoft`. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** One of `Sector`; a string, so that a backend newer than the reader's extension may know more. */
  sector: z.nullable(z.string().check(z.maxLength(100))),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Symbol on its main exchange as traded there (`MSFT`, `7203`, `SAP`), or null for a company that is not listed. */
  ticker: z.nullable(z.string().check(z.maxLength(20))),
  /** Name a reader knows: `NASDAQ`, `NYSE`, `XETRA`, `TSE`. */
  exchange: z.nullable(z.string().check(z.maxLength(50))),
  valuation: z.nullable(Valuation),
  quote: z.nullable(Quote),
  /** How many of the story's articles mention it. */
  articles: z.number().check(z.int(), z.nonnegative()),
});

export type Money = z.infer<typeof Money>;
export type Valuation = z.infer<typeof Valuation>;
export type Quote = z.infer<typeof Quote>;
export type Sector = z.infer<typeof Sector>;
export type Company = z.infer<typeof Company>;
