/** Yahoo Finance through `yahoo-finance2`: no key, for personal use. */
import YahooFinance from 'yahoo-finance2';
import * as z from 'zod/mini';
import type { WebFetch } from '../ingest/door';
import type { QuoteProvider, Symbol } from './quotes';

/** What Yahoo puts behind a symbol to name its exchange. */
const SUFFIXES: Record<string, string> = {
  NASDAQ: '', NYSE: '', AMEX: '', 'NYSE American': '', LSE: '.L', XETRA: '.DE', 'Euronext Paris': '.PA', 'Euronext Amsterdam': '.AS', 'Borsa Italiana': '.MI', SIX: '.SW', BME: '.MC',
  TSE: '.T', HKEX: '.HK', KRX: '.KS', TWSE: '.TW', ASX: '.AX', TSX: '.TO', NSE: '.NS', B3: '.SA', 'Nasdaq Stockholm': '.ST', 'Nasdaq Copenhagen': '.CO', 'Nasdaq Helsinki': '.HE', 'Oslo Børs': '.OL', Tadawul: '.SR',
};

const Answer = z.object({
  regularMarketPrice: z.number(),
  currency: z.string().check(z.regex(/^[A-Za-z]{3}$/)),
  regularMarketChangePercent: z.optional(z.number()),
  regularMarketTime: z.optional(z.union([z.date(), z.number()])),
  exchangeDataDelayedBy: z.optional(z.number()),
});

export function yahooSymbol({ ticker, exchange }: Symbol): string | null {
  const suffix = SUFFIXES[exchange ?? ''];
  return suffix === undefined ? null : `${ticker.replace(/\./g, '-')}${suffix}`;
}

export type YahooQuote = (symbol: string) => Promise<unknown>;

/** The library would open connections of its own: it is given the door's `fetch` instead. */
export const overLibrary = (fetch: WebFetch): YahooQuote => {
  const client = new YahooFinance({ suppressNotices: ['yahooSurvey'], fetch });
  return (symbol) => client.quote(symbol);
};

/** London quotes in pence. */
const PENCE: Record<string, string> = { GBp: 'GBP', GBX: 'GBP', ZAc: 'ZAR', ILA: 'ILS' };

export function yahoo(ask: YahooQuote): QuoteProvider {
  return {
    name: 'Yahoo Finance',
    async quote(symbol) {
      const name = yahooSymbol(symbol);
      if (name === null) return null;
      const answer = await ask(name);
      if (answer === undefined || answer === null) return null;
      const { regularMarketPrice, currency, regularMarketChangePercent, regularMarketTime, exchangeDataDelayedBy } = Answer.parse(answer);
      const whole = PENCE[currency];
      const at = regularMarketTime instanceof Date ? regularMarketTime : new Date((regularMarketTime ?? 0) * 1000);
      return {
        price: whole ? regularMarketPrice / 100 : regularMarketPrice,
        currency: whole ?? currency.toUpperCase(),
        changePercent: regularMarketChangePercent ?? null,
        at: at.toISOString(),
        delayed: (exchangeDataDelayedBy ?? 15) > 0,
        provider: 'Yahoo Finance',
        sparkline: [],
      };
    },
  };
}
