/** Sources in the store: what is fetched, and when next. */
import type { Queries } from './db';

export interface Source {
  id: number;
  url: string;
  kind: string;
  title: string | null;
  outlet_name: string | null;
  owner: string | null;
  country: string | null;
  language: string | null;
  enabled: boolean;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  last_error: string | null;
  fetched_at: Date | null;
  next_at: Date;
  items: number;
}

export interface NewSource {
  url: string;
  kind?: string;
  outlet?: string | null;
  owner?: string | null;
  country?: string | null;
  language?: string | null;
}

const COLUMNS = `id, url, kind, title, outlet_name, owner, country, language, enabled, etag, last_modified, failures, last_error, fetched_at, next_at, items`;

/** Adds sources that are not known; gives how many were new. */
export async function addSources(db: Queries, sources: readonly NewSource[]): Promise<number> {
  const { rows } = await db.query(
    `INSERT INTO sources (url, kind, outlet_name, owner, country, language)
     SELECT DISTINCT ON (url) url, COALESCE(kind, 'auto'), outlet, owner, country, language
     FROM jsonb_to_recordset($1::jsonb) AS s(url text, kind text, outlet text, owner text, country text, language text)
     ON CONFLICT (url) DO UPDATE SET enabled = true WHERE NOT sources.enabled RETURNING id`,
    [JSON.stringify(sources)],
  );
  return rows.length;
}

export async function listSources(db: Queries): Promise<Source[]> {
  return (await db.query<Source>(`SELECT ${COLUMNS} FROM sources WHERE enabled ORDER BY url`)).rows;
}

/** Removes a source by its address or number; its articles stay. False if there is none. */
export async function removeSource(db: Queries, which: string): Promise<boolean> {
  return (await db.query(`DELETE FROM sources WHERE url = $1 OR id::text = $1 RETURNING id`, [which])).rows.length > 0;
}

export async function dueSources(db: Queries, most: number): Promise<number[]> {
  const { rows } = await db.query<{ id: number }>(`SELECT id FROM sources WHERE enabled AND next_at <= now() ORDER BY next_at LIMIT $1`, [most]);
  return rows.map(({ id }) => id);
}

/** Takes a due source for `leaseSeconds`; null if it is not due, as when another process has it. */
export async function claimSource(db: Queries, id: number, leaseSeconds: number): Promise<Source | null> {
  const { rows } = await db.query<Source>(
    `UPDATE sources SET next_at = now() + make_interval(secs => $2), leased_until = now() + make_interval(secs => $2)
     WHERE id = $1 AND enabled AND next_at <= now() RETURNING ${COLUMNS}`,
    [id, leaseSeconds],
  );
  return rows[0] ?? null;
}

export interface FetchOutcome {
  etag?: string | null;
  lastModified?: string | null;
  title?: string | null;
  /** Null where the fetch went well. */
  error: string | null;
  nextInSeconds: number;
  items?: number;
}

export async function settleSource(db: Queries, id: number, outcome: FetchOutcome): Promise<void> {
  const { etag = null, lastModified = null, title = null, error, nextInSeconds, items = 0 } = outcome;
  await db.query(
    error === null
      ? `UPDATE sources SET etag = $2, last_modified = $3, title = COALESCE($4, title), last_error = $5::text, failures = 0, items = items + $7,
         fetched_at = now(), succeeded_at = now(), leased_until = NULL, next_at = now() + make_interval(secs => $6) WHERE id = $1`
      : `UPDATE sources SET etag = COALESCE($2, etag), last_modified = COALESCE($3, last_modified), title = COALESCE($4, title), last_error = $5,
         failures = failures + 1, items = items + $7, fetched_at = now(), leased_until = NULL, next_at = now() + make_interval(secs => $6) WHERE id = $1`,
    [id, etag, lastModified, title, error, nextInSeconds, items],
  );
}
