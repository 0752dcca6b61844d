/** Prices of shares: one interface over several providers, cached by market hours, with the last known price where one fails. */
import type { Quote, Valuation } from '../../engine/contract/company';
import { minutesUntilOpen } from './exchanges';
import type { Memory } from './memory';

/** A listed company as a provider needs to know it. */
export interface Symbol {
  ticker: string;
  exchange: string | null;
}

/** What a provider knows of a share. */
export interface Priced {
  quote: Quote;
  /** Market value of the company; null where the provider does not tell. */
  value: Valuation | null;
}

export interface QuoteProvider {
  readonly name: string;
  /** Shares that one request may ask for. */
  readonly batch: number;
  /** Requests a minute that the provider allows. */
  readonly perMinute: number;
  /** What is known of the shares, by `quoteKey`; those that it does not know are missing. Throws where it cannot be asked. */
  quotes(symbols: readonly Symbol[], signal: AbortSignal): Promise<Map<string, Priced>>;
  /** Daily closes of the last month, oldest first. Throws where it cannot be asked. Absent where the provider has none. */
  month?(symbol: Symbol, signal: AbortSignal): Promise<number[]>;
}

export interface Quotes {
  /** What is known by `quoteKey`; a share that is not in the answer has no known price. Never throws. */
  get(symbols: readonly Symbol[]): Promise<Map<string, Priced>>;
}

export const quoteKey = ({ ticker, exchange }: Symbol): string => `${exchange ?? ''}:${ticker}`;

const MINUTE_MS = 60_000;
/** A price is good for this long while its exchange trades, and until it opens again when it does not. */
const FRESH_MS = 5 * MINUTE_MS;
/** However long an exchange is shut: a holiday may have moved its hours. */
const FRESH_MOST_MS = 12 * 60 * MINUTE_MS;
/** A share that the provider does not know is asked for again after this. */
const UNKNOWN_MS = 60 * MINUTE_MS;
const MONTH_FRESH_MS = 12 * 60 * MINUTE_MS;
const TIMEOUT_MS = 8000;
/** After so many failures in a row the provider is left alone for a while. */
const FAILURES = 3;
const REST_MS = 2 * MINUTE_MS;
/** Kept shares beyond this number: those asked for longest ago are forgotten. */
const MOST_KEPT = 5000;

export interface Kept {
  priced: Priced | null;
  /** Milliseconds since the epoch until which it is not asked for again. */
  until: number;
  monthUntil: number;
}

export interface QuoteTools {
  clock?: () => Date;
  /** Where prices outlive the process; nowhere unless told. */
  memory?: Memory | null;
  onFault?: (error: unknown) => void;
}

/** Tells whether another request may be made now, and counts it. */
function pacer(perMinute: number): (now: number) => boolean {
  let made: number[] = [];
  return (now) => {
    made = made.filter((time) => time > now - MINUTE_MS);
    if (made.length >= perMinute) return false;
    made.push(now);
    return true;
  };
}

const freshFor = (exchange: string | null, now: Date): number => Math.min(FRESH_MOST_MS, Math.max(FRESH_MS, minutesUntilOpen(exchange, now) * MINUTE_MS));

/** Quotes from a provider; without one, none. */
export function keepQuotes(provider: QuoteProvider | null, { clock = () => new Date(), memory = null, onFault = () => undefined }: QuoteTools = {}): Quotes {
  const kept = new Map<string, Kept>();
  const mayAsk = provider ? pacer(provider.perMinute) : () => false;
  let failures = 0;
  let restUntil = 0;

  const failed = (error: unknown): void => {
    failures++;
    if (failures >= FAILURES) restUntil = clock().getTime() + REST_MS;
    onFault(error);
  };
  const isResting = (): boolean => clock().getTime() < restUntil;
  const remember = (key: string, entry: Kept): void => {
    kept.delete(key);
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
  };

  async function refresh(from: QuoteProvider, symbols: readonly Symbol[]): Promise<void> {
    const now = clock();
    try {
      const known = await from.quotes(symbols, AbortSignal.timeout(TIMEOUT_MS));
      failures = 0;
      for (const symbol of symbols) {
        const key = quoteKey(symbol);
        const before = kept.get(key);
        const priced = known.get(key) ?? null;
        // A share that has vanished from the answers keeps its last price: trading is halted, or the provider stumbles.
        const sparkline = before?.priced?.quote.sparkline ?? [];
        remember(key, {
          priced: priced ? { ...priced, quote: { ...priced.quote, sparkline } } : (before?.priced ?? null),
          until: now.getTime() + (priced ? freshFor(symbol.exchange, now) : UNKNOWN_MS),
          monthUntil: before?.monthUntil ?? 0,
        });
      }
    } catch (error) {
      failed(error);
      for (const symbol of symbols) {
        const before = kept.get(quoteKey(symbol));
        remember(quoteKey(symbol), { priced: before?.priced ?? null, until: now.getTime() + REST_MS, monthUntil: before?.monthUntil ?? 0 });
      }
    }
  }

  async function refreshMonth(from: QuoteProvider, symbol: Symbol): Promise<void> {
    const entry = kept.get(quoteKey(symbol));
    if (!from.month || !entry?.priced) return;
    const now = clock().getTime();
    try {
      const sparkline = await from.month(symbol, AbortSignal.timeout(TIMEOUT_MS));
      remember(quoteKey(symbol), { ...entry, priced: { ...entry.priced, quote: { ...entry.priced.quote, sparkline: sparkline.slice(-40) } }, monthUntil: now + MONTH_FRESH_MS });
    } catch (error) {
      failed(error);
      remember(quoteKey(symbol), { ...entry, monthUntil: now + UNKNOWN_MS });
    }
  }

  async function recall(keys: readonly string[]): Promise<void> {
    const unknown = keys.filter((key) => !kept.has(key));
    if (!memory || unknown.length === 0) return;
    try {
      for (const [key, priced] of await memory.load(unknown)) remember(key, { priced, until: 0, monthUntil: 0 });
    } catch (error) {
      onFault(error);
    }
  }

  return {
    async get(symbols) {
      const byKey = new Map(symbols.map((symbol) => [quoteKey(symbol), symbol]));
      const asked = new Map<string, Priced>();
      if (!provider) return asked;
      await recall([...byKey.keys()]);
      const due = [...byKey].filter(([key]) => (kept.get(key)?.until ?? 0) <= clock().getTime()).map(([, symbol]) => symbol);
      for (let i = 0; i < due.length && !isResting() && mayAsk(clock().getTime()); i += provider.batch) await refresh(provider, due.slice(i, i + provider.batch));
      if (provider.month) {
        const older = [...byKey].filter(([key]) => (kept.get(key)?.monthUntil ?? 0) <= clock().getTime()).map(([, symbol]) => symbol);
        for (const symbol of older) {
          if (isResting() || !kept.get(quoteKey(symbol))?.priced || !mayAsk(clock().getTime())) continue;
          await refreshMonth(provider, symbol);
        }
      }
      for (const key of byKey.keys()) {
        const priced = kept.get(key)?.priced;
        if (priced) asked.set(key, priced);
      }
      if (memory && due.length > 0) {
        const fresh = new Map([...asked].filter(([key]) => due.some((symbol) => quoteKey(symbol) === key)));
        await memory.save(fresh).catch(onFault);
      }
      return asked;
    },
  };
}
