/**
 * The SEC's list of registrants, kept in the database, so that every name listed in the United States is known:
 * `company_tickers_exchange.json` -> `{"fields":["cik","name","ticker","exchange"],"data":[[789019,"MICROSOFT CORP","MSFT","Nasdaq"],…]}`.
 * Its rules (https://www.sec.gov/os/accessing-edgar-data) want a contact in the User-Agent and at most ten requests a second;
 * we make one a day, through the fetch door, which has both.
 */
import * as z from 'zod/mini';
import type { Registrant } from '../../engine/companies/directory';
import { Refused, type Door } from '../ingest/door';
import type { Db } from '../store/db';

export const SEC_URL = 'https://www.sec.gov/files/company_tickers_exchange.json';

export const REFRESH_MS = 24 * 3_600_000;
/** A list that has shrunk below this share of the one before is taken for a broken one. */
const LEAST_SHARE = 0.5;
const SPACE = 'registrants';
const KEY = 'sec';

const Text = z.string().check(z.minLength(1), z.maxLength(200));
const Answer = z.object({ fields: z.array(z.string()), data: z.array(z.array(z.unknown())) });
const Row = z.object({ name: Text, ticker: z.string().check(z.regex(/^[A-Z0-9][A-Z0-9.-]{0,11}$/)), exchange: z.nullable(Text) });
const Stored = z.object({ etag: z.nullable(z.string()), lastModified: z.nullable(z.string()), fetchedAt: z.number(), rows: z.array(z.tuple([z.string(), z.string(), z.nullable(z.string())])) });
type Stored = z.infer<typeof Stored>;

/** The rows of the SEC's answer, wherever its columns stand; rows that are not in form are passed over. Throws Refused where none is. */
export function registrantsOf(answer: unknown): Registrant[] {
  const list = Answer.safeParse(answer);
  const columns = ['name', 'ticker', 'exchange'].map((name) => (list.success ? list.data.fields.indexOf(name) : -1));
  if (!list.success || columns.includes(-1)) throw new Refused('the list of registrants is in an unknown form');
  const [name = 0, ticker = 0, exchange = 0] = columns;
  const rows = list.data.data.flatMap((row) => {
    const one = Row.safeParse({ name: row[name], ticker: row[ticker], exchange: row[exchange] ?? null });
    return one.success ? [one.data] : [];
  });
  if (rows.length === 0) throw new Refused('the list of registrants has no row that can be read');
  return rows;
}

async function load(db: Db): Promise<Stored | null> {
  const { rows } = await db.query<{ value: unknown }>('SELECT value FROM cache WHERE space = $1 AND key = $2', [SPACE, KEY]);
  const stored = Stored.safeParse(rows[0]?.value);
  return stored.success ? stored.data : null;
}

async function save(db: Db, stored: Stored): Promise<void> {
  await db.query(
    `INSERT INTO cache (space, key, value, expires_at) VALUES ($1, $2, $3::jsonb, NULL)
     ON CONFLICT (space, key) DO UPDATE SET value = excluded.value, stored_at = now()`,
    [SPACE, KEY, JSON.stringify(stored)],
  );
}

/** The registrants that the database holds; none before the first refresh. */
export async function knownRegistrants(db: Db): Promise<Registrant[]> {
  return (await load(db))?.rows.map(([name, ticker, exchange]) => ({ name, ticker, exchange })) ?? [];
}

export interface RefreshTools {
  db: Db;
  door: Pick<Door, 'fetch'>;
  /** SEC_URL, unless a test says otherwise. */
  url: string;
  /** Milliseconds since the epoch. */
  now: number;
  signal?: AbortSignal;
}

/**
 * Brings the list up to date where it is a day old. True if it is another one now. Throws Refused, or the network's error,
 * where it cannot be had; what was known stays.
 */
export async function refreshRegistrants({ db, door, url, now, signal }: RefreshTools): Promise<boolean> {
  const before = await load(db);
  if (before && now - before.fetchedAt < REFRESH_MS) return false;
  const answer = await door.fetch(url, { accept: 'application/json', etag: before?.etag ?? null, lastModified: before?.lastModified ?? null, ...(signal ? { signal } : {}) });
  if (answer.status === 304 && before) {
    await save(db, { ...before, fetchedAt: now });
    return false;
  }
  const rows = registrantsOf(parsed(answer.bytes));
  if (before && rows.length < before.rows.length * LEAST_SHARE) throw new Refused(`the list of registrants has shrunk from ${before.rows.length} to ${rows.length} rows`);
  await save(db, { etag: answer.etag, lastModified: answer.lastModified, fetchedAt: now, rows: rows.map(({ name, ticker, exchange }) => [name, ticker, exchange]) });
  return true;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refused('the list of registrants is no JSON');
  }
}
