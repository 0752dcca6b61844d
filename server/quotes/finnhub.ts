/**
 * Finnhub: `GET /api/v1/quote?symbol=MSFT` -> `{c, d, dp, h, l, o, pc, t}`; `c` 0 means that it knows no such share.
 * `GET /api/v1/stock/profile2` -> `{marketCapitalization, currency, …}`, the value in millions. Its free data has no closes.
 */
import * as z from 'zod/mini';
import type { Valuation } from '../../engine/contract/company';
import { Refused, type Door } from '../ingest/door';
import { quoteKey, type Priced, type QuoteProvider, type Symbol } from './quotes';

const Answer = z.object({ c: z.number(), dp: z.nullable(z.number()), t: z.number() });
const Profile = z.object({ marketCapitalization: z.optional(z.number()), currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))) });
/** Its free data covers US exchanges, whose symbols stand alone. */
const US = /^(?:NASDAQ|NYSE|NYSE American|BATS)$/;
/** 60 calls a minute are free; a share takes two when its profile is asked for too. */
const PER_MINUTE = 25;
/** A company's value is worth a call of its own this often. */
const PROFILE_MS = 24 * 3_600_000;
const PROFILES_KEPT = 5000;

export function finnhub(door: Pick<Door, 'webFetch'>, { url, key }: { url: string; key: string }, clock: () => Date = () => new Date()): QuoteProvider {
  const values = new Map<string, { value: Valuation | null; until: number }>();

  async function get(path: string, ticker: string, signal: AbortSignal): Promise<unknown> {
    // The key goes into a header: addresses end up in logs.
    const answer = await door.webFetch(`${url}/api/v1/${path}?symbol=${encodeURIComponent(ticker)}`, { headers: { accept: 'application/json', 'x-finnhub-token': key }, signal });
    if (!answer.ok) throw new Refused(`Finnhub answered ${answer.status}`, null, answer.status);
    return answer.json();
  }

  async function valueOf(ticker: string, signal: AbortSignal): Promise<Valuation | null> {
    const now = clock();
    const known = values.get(ticker);
    if (known && known.until > now.getTime()) return known.value;
    const profile = Profile.safeParse(await get('stock/profile2', ticker, signal).catch(() => null));
    const { marketCapitalization = 0, currency = 'USD' } = profile.success ? profile.data : {};
    const value: Valuation | null = marketCapitalization > 0 ? { kind: 'market', value: { amount: marketCapitalization * 1e6, currency }, asOf: now.toISOString().slice(0, 10), source: 'Finnhub' } : null;
    if (values.size >= PROFILES_KEPT) values.clear();
    values.set(ticker, { value, until: now.getTime() + PROFILE_MS });
    return value;
  }

  return {
    name: 'Finnhub',
    batch: 1,
    perMinute: PER_MINUTE,
    async quotes(symbols: readonly Symbol[], signal) {
      const known = new Map<string, Priced>();
      for (const symbol of symbols) {
        if (!US.test(symbol.exchange ?? '')) continue;
        const { c, dp, t } = Answer.parse(await get('quote', symbol.ticker, signal));
        if (c <= 0 || t <= 0) continue;
        known.set(quoteKey(symbol), {
          quote: { price: c, currency: 'USD', changePercent: dp, at: new Date(t * 1000).toISOString(), delayed: true, provider: 'Finnhub', sparkline: [] },
          value: await valueOf(symbol.ticker, signal),
        });
      }
      return known;
    },
  };
}
