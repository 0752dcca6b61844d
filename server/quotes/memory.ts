/** Last known prices in the database, so that they outlive a restart and a provider that is away. */
import * as z from 'zod/mini';
import { Quote, Valuation } from '../../engine/contract/company';
import type { Db } from '../store/db';
import type { Priced } from './quotes';

export interface Memory {
  load(keys: readonly string[]): Promise<Map<string, Priced>>;
  save(priced: ReadonlyMap<string, Priced>): Promise<void>;
}

const SPACE = 'quote';
const KEPT_DAYS = 30;

const Stored = z.object({ quote: Quote, value: z.nullable(Valuation) });

export function databaseMemory(db: Db): Memory {
  return {
    async load(keys) {
      const { rows } = await db.query<{ key: string; value: unknown }>('SELECT key, value FROM cache WHERE space = $1 AND key = ANY($2::text[]) AND expires_at > now()', [SPACE, keys]);
      // What an older version kept in another form is as good as unknown.
      return new Map(rows.flatMap(({ key, value }) => {
        const stored = Stored.safeParse(value);
        return stored.success ? [[key, stored.data] as const] : [];
      }));
    },
    async save(priced) {
      if (priced.size === 0) return;
      await db.query(
        `INSERT INTO cache (space, key, value, expires_at) SELECT $1, key, value::jsonb, now() + interval '${KEPT_DAYS} days' FROM unnest($2::text[], $3::text[]) AS given (key, value)
         ON CONFLICT (space, key) DO UPDATE SET value = excluded.value, stored_at = now(), expires_at = excluded.expires_at`,
        [SPACE, [...priced.keys()], [...priced.values()].map((one) => JSON.stringify(one))],
      );
    },
  };
}
