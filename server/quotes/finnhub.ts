/** Finnhub: `GET /api/v1/quote?symbol=MSFT&token=…` -> `{c, d, dp, h, l, o, pc, t}`; `c` 0 means that it knows no such share. */
import * as z from 'zod/mini';
import type { Door } from '../ingest/door';
import type { QuoteProvider } from './quotes';

const Answer = z.object({ c: z.number(), dp: z.nullable(z.number()), t: z.number() });
/** Its free data covers US exchanges, whose symbols stand alone. */
const US = /^(NASDAQ|NYSE|NYSE American|AMEX)$/i;

export function finnhub(door: Pick<Door, 'fetch'>, { url, key }: { url: string; key: string }): QuoteProvider {
  return {
    name: 'Finnhub',
    async quote({ ticker, exchange }, signal) {
      if (!exchange || !US.test(exchange)) return null;
      const { bytes } = await door.fetch(`${url}/api/v1/quote?symbol=${encodeURIComponent(ticker)}&token=${encodeURIComponent(key)}`, { accept: 'application/json', signal });
      const { c, dp, t } = Answer.parse(JSON.parse(new TextDecoder().decode(bytes)));
      if (c === 0 || t === 0) return null;
      return { price: c, currency: 'USD', changePercent: dp, at: new Date(t * 1000).toISOString(), delayed: true, provider: 'Finnhub', sparkline: [] };
    },
  };
}
