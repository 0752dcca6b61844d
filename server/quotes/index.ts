/** The quote provider that the configuration names. */
import type { Config } from '../config';
import type { Door } from '../ingest/door';
import type { Db } from '../store/db';
import { finnhub } from './finnhub';
import { databaseMemory } from './memory';
import { keepQuotes, type QuoteProvider, type Quotes } from './quotes';
import { overLibrary, yahoo } from './yahoo';

export { withQuotes } from './enrich';

function providerOf({ quotes, finnhubKey, finnhubUrl }: Pick<Config, 'quotes' | 'finnhubKey' | 'finnhubUrl'>, door: Door): QuoteProvider | null {
  if (quotes === 'yahoo') return yahoo(overLibrary(door.webFetch));
  if (quotes === 'finnhub' && finnhubKey !== null) return finnhub(door, { url: finnhubUrl, key: finnhubKey });
  return null;
}

export function openQuotes(config: Pick<Config, 'quotes' | 'finnhubKey' | 'finnhubUrl'>, door: Door, db: Db, onFault: (error: unknown) => void): Quotes {
  return keepQuotes(providerOf(config, door), { memory: databaseMemory(db), onFault });
}
