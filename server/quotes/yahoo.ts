/** Yahoo Finance through `yahoo-finance2`: no key, for personal use. */
import * as z from 'zod/mini';
import type { WebFetch } from '../ingest/door';
import { EXCHANGES } from './exchanges';
import { quoteKey, type Priced, type QuoteProvider, type Symbol } from './quotes';

/** Yahoo answers for up to a few hundred at once; the addresses of larger requests grow too long for some proxies. */
const BATCH = 50;
/** It says nothing of a limit and begins to refuse at about 2,000 an hour. */
const PER_MINUTE = 30;
const MONTH_DAYS = 31;

const Row = z.object({
  symbol: z.string(),
  regularMarketPrice: z.number().check(z.positive()),
  currency: z.string().check(z.regex(/^[A-Za-z]{3}$/)),
  regularMarketChangePercent: z.optional(z.number()),
  regularMarketTime: z.union([z.date(), z.number().check(z.positive())]),
  exchangeDataDelayedBy: z.optional(z.number()),
  marketCap: z.optional(z.number()),
});
const Rows = z.array(z.unknown());
const Chart = z.object({ quotes: z.array(z.object({ close: z.nullish(z.number()) })) });

/** The symbol as Yahoo knows it; null where it does not know the exchange. */
export function yahooSymbol({ ticker, exchange }: Symbol): string | null {
  const suffix = EXCHANGES[exchange ?? '']?.yahoo ?? null;
  return suffix === null ? null : `${ticker.replace(/\./g, '-')}${suffix}`;
}

/** What of the library is used; its answers are not trusted to have its own types. */
export interface YahooLibrary {
  quote(symbols: string[]): Promise<unknown>;
  chart(symbol: string, from: Date): Promise<unknown>;
}

/** The library would open connections of its own: it is given the door's `fetch` instead. */
export const overLibrary = (fetch: WebFetch): YahooLibrary => {
  // Loaded when it is first asked: it is a fifth of what a process loads as it starts, and most ask nobody for prices.
  const open = async () => new (await import('yahoo-finance2')).default({ suppressNotices: ['yahooSurvey'], fetch });
  let opened: ReturnType<typeof open> | null = null;
  const client = (): ReturnType<typeof open> => (opened ??= open());
  // Its own check refuses a whole answer for one odd field; each row is checked here instead.
  const lenient = { validateResult: false } as const;
  return {
    quote: async (symbols) => (await client()).quote(symbols, {}, lenient),
    chart: async (symbol, from) => (await client()).chart(symbol, { period1: from, interval: '1d' }, lenient),
  };
};

/** London, Johannesburg and Tel Aviv quote in hundredths. */
const HUNDREDTHS: Readonly<Record<string, string>> = { GBp: 'GBP', GBX: 'GBP', ZAc: 'ZAR', ZAC: 'ZAR', ILA: 'ILS' };

function pricedOf(row: z.infer<typeof Row>): Priced {
  const whole = HUNDREDTHS[row.currency];
  const currency = whole ?? row.currency.toUpperCase();
  const at = (row.regularMarketTime instanceof Date ? row.regularMarketTime : new Date(row.regularMarketTime * 1000)).toISOString();
  return {
    quote: {
      price: whole ? row.regularMarketPrice / 100 : row.regularMarketPrice,
      currency,
      changePercent: row.regularMarketChangePercent ?? null,
      at,
      delayed: (row.exchangeDataDelayedBy ?? 15) > 0,
      provider: 'Yahoo Finance',
      sparkline: [],
    },
    value: row.marketCap && row.marketCap > 0 ? { kind: 'market', value: { amount: row.marketCap, currency }, asOf: at.slice(0, 10), source: 'Yahoo Finance' } : null,
  };
}

export function yahoo(library: YahooLibrary, clock: () => Date = () => new Date()): QuoteProvider {
  return {
    name: 'Yahoo Finance',
    batch: BATCH,
    perMinute: PER_MINUTE,
    async quotes(symbols) {
      const keys = new Map<string, string>();
      for (const symbol of symbols) {
        const name = yahooSymbol(symbol);
        if (name !== null) keys.set(name.toUpperCase(), quoteKey(symbol));
      }
      if (keys.size === 0) return new Map();
      const rows = Rows.parse(await library.quote([...keys.keys()]));
      const known = new Map<string, Priced>();
      for (const one of rows) {
        const row = Row.safeParse(one);
        const key = row.success ? keys.get(row.data.symbol.toUpperCase()) : undefined;
        if (row.success && key) known.set(key, pricedOf(row.data));
      }
      // Rows that are there and cannot be read are a fault of the provider's, not shares that it does not know.
      if (rows.length > 0 && known.size === 0) throw new Error('Yahoo Finance answers in an unknown form');
      return known;
    },
    async month(symbol) {
      const name = yahooSymbol(symbol);
      if (name === null) return [];
      const { quotes } = Chart.parse(await library.chart(name, new Date(clock().getTime() - MONTH_DAYS * 86_400_000)));
      const whole = /\.(?:L|JO|TA)$/.test(name) ? 100 : 1;
      return quotes.flatMap(({ close }) => (close == null ? [] : [close / whole]));
    },
  };
}
