/** The providers' answers here have the shape of real ones; companies and figures are invented. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Story } from '../../../engine/contract/story';
import { openDoor } from '../../../server/ingest/door';
import { withQuotes } from '../../../server/quotes/enrich';
import { finnhub } from '../../../server/quotes/finnhub';
import { yahoo, yahooSymbol, type YahooLibrary } from '../../../server/quotes/yahoo';
import { serve, type LocalServer } from '../ingest/servers';

const signal = new AbortController().signal;
const KETTLE = { ticker: 'KTLW', exchange: 'NASDAQ' };
const row = (more: object = {}) => ({
  language: 'en-US', region: 'US', quoteType: 'EQUITY', typeDisp: 'Equity', quoteSourceName: 'Delayed Quote', triggerable: true, currency: 'USD', marketState: 'REGULAR', exchange: 'NMS', shortName: 'Kettle Works',
  regularMarketChangePercent: 1.234, regularMarketPrice: 42.5, regularMarketTime: new Date('2026-06-03T15:00:00.000Z'), regularMarketPreviousClose: 42, exchangeDataDelayedBy: 0, marketCap: 8_500_000_000, symbol: 'KTLW', ...more,
});
const library = (quote: unknown, chart: unknown = { meta: {}, quotes: [] }): YahooLibrary => ({ quote: () => Promise.resolve(quote), chart: () => Promise.resolve(chart) });

describe('Yahoo Finance', () => {
  it.each([
    [{ ticker: 'MSFT', exchange: 'NASDAQ' }, 'MSFT'],
    [{ ticker: 'BRK.B', exchange: 'NYSE' }, 'BRK-B'],
    [{ ticker: '0700', exchange: 'HKEX' }, '0700.HK'],
    [{ ticker: 'BT.A', exchange: 'LSE' }, 'BT-A.L'],
    [{ ticker: 'NOVO-B', exchange: 'Nasdaq Copenhagen' }, 'NOVO-B.CO'],
    [{ ticker: 'GAZP', exchange: 'MOEX' }, null],
    [{ ticker: 'X', exchange: null }, null],
  ])('knows %o as %s', (symbol, name) => {
    expect(yahooSymbol(symbol)).toBe(name);
  });

  it('gives price, change, time and market value', async () => {
    const known = await yahoo(library([row()])).quotes([KETTLE], signal);
    expect(known.get('NASDAQ:KTLW')).toEqual({
      quote: { price: 42.5, currency: 'USD', changePercent: 1.234, at: '2026-06-03T15:00:00.000Z', delayed: false, provider: 'Yahoo Finance', sparkline: [] },
      value: { kind: 'market', value: { amount: 8_500_000_000, currency: 'USD' }, asOf: '2026-06-03', source: 'Yahoo Finance' },
    });
  });

  it('reads pence as pounds, and the market value as it is', async () => {
    const known = await yahoo(library([row({ symbol: 'KTW.L', currency: 'GBp', regularMarketPrice: 250, exchangeDataDelayedBy: 15 })])).quotes([{ ticker: 'KTW', exchange: 'LSE' }], signal);
    expect(known.get('LSE:KTW')).toMatchObject({ quote: { price: 2.5, currency: 'GBP', delayed: true }, value: { value: { amount: 8_500_000_000, currency: 'GBP' } } });
  });

  it('passes over a row that it cannot read, and a share that Yahoo does not know', async () => {
    const symbols = [KETTLE, { ticker: 'ODD', exchange: 'NYSE' }, { ticker: 'GONE', exchange: 'NYSE' }];
    const known = await yahoo(library([row(), row({ symbol: 'ODD', regularMarketPrice: 'n/a' }), null])).quotes(symbols, signal);
    expect([...known.keys()]).toEqual(['NASDAQ:KTLW']);
  });

  it.each([
    ['no list', { error: 'Too Many Requests' }],
    ['rows of another shape', [{ sym: 'KTLW', px: 42 }]],
    ['words', 'Edge: Too Many Requests'],
  ])('fails where it answers with %s', async (_, answer) => {
    await expect(yahoo(library(answer)).quotes([KETTLE], signal)).rejects.toThrow();
  });

  it("gives the month's closes without the days that have none", async () => {
    const quotes = [10, null, 11, undefined, 12].map((close, i) => ({ date: new Date(Date.UTC(2026, 4, 4 + i)), close, volume: 1000 }));
    const provider = yahoo(library([], { meta: { currency: 'USD' }, quotes }));
    expect(await provider.month?.(KETTLE, signal)).toEqual([10, 11, 12]);
    await expect(yahoo(library([], { chart: null })).month?.(KETTLE, signal)).rejects.toThrow();
  });
});

let server: LocalServer | null = null;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await server?.stop();
});

async function finnhubThat(answers: (path: string) => { status?: number; body: string }) {
  server = await serve((request, response) => {
    const { status = 200, body } = answers(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const door = openDoor({ contact: 'test', allowPrivate: [server.address], resolve: new Map(), hostSpacingMs: 0 });
  closers.push(() => door.close());
  return finnhub(door, { url: server.url, key: 'secret-key' }, () => new Date('2026-06-03T15:05:00Z'));
}

describe('Finnhub', () => {
  const QUOTE = '{"c":42.5,"d":0.5,"dp":1.19,"h":43,"l":41.9,"o":42.1,"pc":42,"t":1780498800}';
  const PROFILE = '{"country":"US","currency":"USD","exchange":"NASDAQ NMS - GLOBAL MARKET","finnhubIndustry":"Technology","ipo":"2001-03-13","marketCapitalization":8500,"name":"Kettle Works Inc","shareOutstanding":200,"ticker":"KTLW"}';

  it('gives price, time and market value, and keeps its key out of addresses', async () => {
    const provider = await finnhubThat((path) => ({ body: path.includes('profile2') ? PROFILE : QUOTE }));
    const known = await provider.quotes([KETTLE], signal);
    expect(known.get('NASDAQ:KTLW')).toEqual({
      quote: { price: 42.5, currency: 'USD', changePercent: 1.19, at: '2026-06-03T15:00:00.000Z', delayed: true, provider: 'Finnhub', sparkline: [] },
      value: { kind: 'market', value: { amount: 8.5e9, currency: 'USD' }, asOf: '2026-06-03', source: 'Finnhub' },
    });
    await provider.quotes([KETTLE], signal);
    expect(server?.asked).toEqual(['GET /api/v1/quote?symbol=KTLW', 'GET /api/v1/stock/profile2?symbol=KTLW', 'GET /api/v1/quote?symbol=KTLW']);
    expect(server?.headers[0]?.['x-finnhub-token']).toBe('secret-key');
  });

  it('has a price without a value where the profile cannot be had', async () => {
    const provider = await finnhubThat((path) => (path.includes('profile2') ? { status: 500, body: 'oh' } : { body: QUOTE }));
    expect((await provider.quotes([KETTLE], signal)).get('NASDAQ:KTLW')).toMatchObject({ quote: { price: 42.5 }, value: null });
  });

  it('does not know shares of other countries, nor those it prices at 0', async () => {
    const provider = await finnhubThat(() => ({ body: '{"c":0,"d":null,"dp":null,"h":0,"l":0,"o":0,"pc":0,"t":0}' }));
    expect((await provider.quotes([KETTLE, { ticker: 'KTW', exchange: 'LSE' }], signal)).size).toBe(0);
    expect(server?.asked).toHaveLength(1);
  });

  it.each([
    ['refuses the key', 401, '{"error":"Invalid API key"}'],
    ['is asked too often', 429, '{"error":"API limit reached."}'],
    ['changes its shape', 200, '{"price":42.5}'],
    ['answers no JSON', 200, '<html>'],
  ])('fails where it %s, without telling the key', async (_, status, body) => {
    const provider = await finnhubThat(() => ({ status, body }));
    const error = await provider.quotes([KETTLE], signal).then(() => null, (fault: unknown) => fault);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain('secret-key');
  });
});

it('a story without a price shows the ticker alone, and a private company keeps its last known value', async () => {
  const company = { id: 'kettle', name: 'Kettle', sector: null, country: null, ticker: 'KTLW', exchange: 'NASDAQ', valuation: null, quote: null, articles: 1 };
  const hidden = { ...company, id: 'hidden', ticker: null, exchange: null, valuation: { kind: 'private', value: { amount: 1e9, currency: 'USD' }, asOf: '2025-01-01', source: 'The Courier' } };
  const story = { companyList: [company, hidden] } as unknown as Story;
  expect((await withQuotes(story, { get: () => Promise.resolve(new Map()) })).companyList).toEqual([company, hidden]);
});
