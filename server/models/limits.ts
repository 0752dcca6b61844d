/** What an operator pays for is bounded: so many requests at once, and so many in an hour. */
import type { Ask } from '../../engine/contract/model';

const HOUR_MS = 3_600_000;

/** The hour's budget is spent: nothing is asked until `retryAfterMs` have passed. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent';
  constructor(readonly retryAfterMs: number) {
    super(`the model's budget for this hour is spent; it is asked again in ${Math.ceil(retryAfterMs / 60_000)} min`);
  }
}

/** At most `most` requests at a time; the others wait in their order. */
export function limited(ask: Ask, most: number): Ask {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (request) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await ask(request);
    } finally {
      // The place goes to the next one, or is free.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** At most `most` requests in any hour, of this process; 0 sets no limit. Rejects with BudgetSpent beyond. */
export function budgeted(ask: Ask, most: number, clock: () => number = Date.now): Ask {
  if (most === 0) return ask;
  let asked: number[] = [];
  return (request) => {
    const now = clock();
    asked = asked.filter((time) => time > now - HOUR_MS);
    const [oldest] = asked;
    if (oldest !== undefined && asked.length >= most) return Promise.reject(new BudgetSpent(oldest + HOUR_MS - now));
    asked.push(now);
    return ask(request);
  };
}
