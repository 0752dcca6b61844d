/** Prices of shares: one interface over several providers, cached, with the last known price where one fails. */
import type { Quote } from '../../engine/contract/company';

/** A listed company as a provider needs to know it. */
export interface Symbol {
  ticker: string;
  exchange: string | null;
}

export interface QuoteProvider {
  readonly name: string;
  /** The quote of one share, or null where the provider does not know it. Throws where it cannot be asked. */
  quote(symbol: Symbol, signal: AbortSignal): Promise<Quote | null>;
}

export interface Quotes {
  /** Quotes by `exchange:ticker`; a share that is not in the answer has no known price. Never throws. */
  get(symbols: readonly Symbol[]): Promise<Map<string, Quote>>;
}

export const quoteKey = ({ ticker, exchange }: Symbol): string => `${exchange ?? ''}:${ticker}`;

const FRESH_MS = 5 * 60_000;
/** Nothing changes while markets are shut, which they all are from Saturday to Sunday evening (UTC). */
const FRESH_WEEKEND_MS = 60 * 60_000;
/** A share that a provider does not know is asked for again after this. */
const UNKNOWN_MS = 60 * 60_000;
const TIMEOUT_MS = 8000;
/** After this many failures in a row the provider is left alone for a while. */
const FAILURES = 3;
const REST_MS = 2 * 60_000;
const AT_ONCE = 4;

interface Kept {
  quote: Quote | null;
  until: number;
}

const isWeekend = (now: Date): boolean => now.getUTCDay() === 6 || (now.getUTCDay() === 0 && now.getUTCHours() < 22);

/** Quotes from a provider; without one, none. */
export function keepQuotes(provider: QuoteProvider | null, clock: () => Date = () => new Date()): Quotes {
  const kept = new Map<string, Kept>();
  let failures = 0;
  let restUntil = 0;

  async function refresh(asked: Symbol, from: QuoteProvider): Promise<void> {
    const now = clock();
    const key = quoteKey(asked);
    try {
      const quote = await from.quote(asked, AbortSignal.timeout(TIMEOUT_MS));
      failures = 0;
      kept.set(key, { quote, until: now.getTime() + (quote === null ? UNKNOWN_MS : isWeekend(now) ? FRESH_WEEKEND_MS : FRESH_MS) });
    } catch {
      failures++;
      if (failures >= FAILURES) restUntil = now.getTime() + REST_MS;
      // The last known price stays, with its own time.
      kept.set(key, { quote: kept.get(key)?.quote ?? null, until: now.getTime() + REST_MS });
    }
  }

  return {
    async get(symbols) {
      const now = clock().getTime();
      if (provider) {
        const due = symbols.filter((one) => (kept.get(quoteKey(one))?.until ?? 0) <= now);
        for (let i = 0; i < due.length && clock().getTime() >= restUntil; i += AT_ONCE) {
          await Promise.all(due.slice(i, i + AT_ONCE).map((one) => refresh(one, provider)));
        }
      }
      const found = new Map<string, Quote>();
      for (const one of symbols) {
        const quote = kept.get(quoteKey(one))?.quote;
        if (quote) found.set(quoteKey(one), quote);
      }
      return found;
    },
  };
}
