import { describe, expect, it } from 'vitest';
import { Directory } from '../../../engine/companies/directory';
import { EXCHANGES, minutesUntilOpen } from '../../../server/quotes/exchanges';
import { databaseMemory } from '../../../server/quotes/memory';
import { keepQuotes, quoteKey, type Priced, type QuoteProvider, type Symbol } from '../../../server/quotes/quotes';
import { onBothDatabases } from '../postgres';

const MSFT: Symbol = { ticker: 'MSFT', exchange: 'NASDAQ' };
/** A Wednesday, 11:00 in New York. */
const TRADING = '2026-06-03T15:00:00.000Z';
const MINUTE = 60_000;

const priced = (price: number, at = TRADING): Priced => ({
  quote: { price, currency: 'USD', changePercent: 1.2, at, delayed: true, provider: 'Stub', sparkline: [] },
  value: { kind: 'market', value: { amount: 3e12, currency: 'USD' }, asOf: at.slice(0, 10), source: 'Stub' },
});

function stub({ batch = 50, perMinute = 100, month }: { batch?: number; perMinute?: number; month?: QuoteProvider['month'] } = {}) {
  const state = { price: 400, fails: false, asked: [] as string[][], unknown: new Set<string>(), now: Date.parse(TRADING) };
  const provider: QuoteProvider = {
    name: 'Stub', batch, perMinute,
    quotes(symbols) {
      state.asked.push(symbols.map(({ ticker }) => ticker));
      if (state.fails) return Promise.reject(new Error('away'));
      return Promise.resolve(new Map(symbols.filter(({ ticker }) => !state.unknown.has(ticker)).map((symbol) => [quoteKey(symbol), priced(state.price)])));
    },
    ...(month ? { month } : {}),
  };
  return { state, provider, clock: () => new Date(state.now) };
}

describe('prices', () => {
  it('are none without a provider', async () => {
    expect(await keepQuotes(null).get([MSFT])).toEqual(new Map());
  });

  it('are asked for in batches, each share once', async () => {
    const { state, provider, clock } = stub({ batch: 2 });
    const symbols = ['A', 'B', 'C', 'A', 'B'].map((ticker) => ({ ticker, exchange: 'NYSE' }));
    expect((await keepQuotes(provider, { clock }).get(symbols)).size).toBe(3);
    expect(state.asked).toEqual([['A', 'B'], ['C']]);
  });

  it('are good for five minutes while the exchange trades', async () => {
    const { state, provider, clock } = stub();
    const quotes = keepQuotes(provider, { clock });
    await quotes.get([MSFT]);
    state.now += 4 * MINUTE;
    await quotes.get([MSFT]);
    expect(state.asked).toHaveLength(1);
    state.now += 2 * MINUTE;
    state.price = 410;
    expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote.price).toBe(410);
  });

  it('are good until the exchange opens again when it is shut', async () => {
    const { state, provider, clock } = stub();
    state.now = Date.parse('2026-06-03T22:00:00Z');
    const quotes = keepQuotes(provider, { clock });
    await quotes.get([MSFT]);
    state.now = Date.parse('2026-06-04T09:00:00Z');
    await quotes.get([MSFT]);
    expect(state.asked).toHaveLength(1);
    state.now = Date.parse('2026-06-04T13:31:00Z');
    await quotes.get([MSFT]);
    expect(state.asked).toHaveLength(2);
  });

  it('stay the last known ones, with their time, while the provider is away; and it is left alone for a while', async () => {
    const { state, provider, clock } = stub();
    const faults: unknown[] = [];
    const quotes = keepQuotes(provider, { clock, onFault: (error) => faults.push(error) });
    await quotes.get([MSFT]);
    state.fails = true;
    for (let i = 0; i < 12; i++) {
      state.now += MINUTE;
      expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote).toMatchObject({ price: 400, at: TRADING });
    }
    expect(faults.length).toBeGreaterThan(0);
    expect(state.asked.length).toBeLessThan(8);
    state.fails = false;
    state.price = 420;
    state.now += 10 * MINUTE;
    expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote.price).toBe(420);
  });

  it('of a share that vanished from the answers stay too, and a share that is not known is asked for again after an hour', async () => {
    const { state, provider, clock } = stub();
    const quotes = keepQuotes(provider, { clock });
    await quotes.get([MSFT]);
    state.unknown.add('MSFT');
    state.now += 10 * MINUTE;
    expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote.price).toBe(400);
    state.now += 30 * MINUTE;
    await quotes.get([MSFT]);
    expect(state.asked).toHaveLength(2);
  });

  it('are not asked for more often than the provider allows', async () => {
    const { state, provider, clock } = stub({ batch: 1, perMinute: 3 });
    const quotes = keepQuotes(provider, { clock });
    const symbols = ['A', 'B', 'C', 'D', 'E'].map((ticker) => ({ ticker, exchange: 'NYSE' }));
    expect((await quotes.get(symbols)).size).toBe(3);
    state.now += 2 * MINUTE;
    expect((await quotes.get(symbols)).size).toBe(5);
  });

  it("bring the last month's closes, which are asked for twice a day", async () => {
    let asked = 0;
    const { state, provider, clock } = stub({ month: () => (asked++, Promise.resolve([1, 2, 3])) });
    const quotes = keepQuotes(provider, { clock });
    expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote.sparkline).toEqual([1, 2, 3]);
    state.now += 10 * MINUTE;
    expect((await quotes.get([MSFT])).get('NASDAQ:MSFT')?.quote.sparkline).toEqual([1, 2, 3]);
    expect(asked).toBe(1);
  });

  it('stand without the month where that fails', async () => {
    const { provider, clock } = stub({ month: () => Promise.reject(new Error('no chart')) });
    expect((await keepQuotes(provider, { clock }).get([MSFT])).get('NASDAQ:MSFT')?.quote).toMatchObject({ price: 400, sparkline: [] });
  });
});

describe('trading hours', () => {
  it.each([
    ['NASDAQ', '2026-06-03T15:00:00Z', 0],
    ['NASDAQ', '2026-06-03T13:00:00Z', 30],
    ['NASDAQ', '2026-01-07T13:30:00Z', 60],
    ['NASDAQ', '2026-06-06T13:30:00Z', 2 * 1440],
    ['TSE', '2026-06-03T01:00:00Z', 0],
    ['Tadawul', '2026-06-07T08:00:00Z', 0],
    ['Tadawul', '2026-06-05T07:00:00Z', 2 * 1440],
    ['LSE', '2026-06-03T15:45:00Z', 0],
    ['nowhere', '2026-06-06T13:30:00Z', 0],
  ])('%s at %s opens in %i minutes', (name, now, minutes) => {
    expect(minutesUntilOpen(name, new Date(now))).toBe(minutes);
  });

  it('are known of every exchange of the directory', () => {
    const exchanges = new Set(Directory.seed().companies.flatMap(({ listings }) => listings.map(({ exchange }) => exchange)));
    expect([...exchanges].filter((exchange) => !EXCHANGES[exchange])).toEqual([]);
  });
});

onBothDatabases('last known prices', ({ open }) => {
  it('outlive a restart, and a provider that is away then', async () => {
    const { db } = await open();
    const { state, provider, clock } = stub();
    await keepQuotes(provider, { clock, memory: databaseMemory(db) }).get([MSFT]);
    state.fails = true;
    const restarted = keepQuotes(provider, { clock, memory: databaseMemory(db) });
    expect((await restarted.get([MSFT, { ticker: 'NONE', exchange: 'NYSE' }])).get('NASDAQ:MSFT')).toEqual(priced(400));
  });

  it('of another form are passed over', async () => {
    const { db } = await open();
    await db.query("INSERT INTO cache (space, key, value, expires_at) VALUES ('quote', 'NASDAQ:MSFT', '{\"price\": 1}', now() + interval '1 day')");
    expect((await databaseMemory(db).load(['NASDAQ:MSFT'])).size).toBe(0);
  });
});
