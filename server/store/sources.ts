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
  /** Sites that the source may vouch for beside its own, with blanks between. */
  site: string | null;
  /** Items taken of it in a day; the configuration's number, if null. */
  items_per_day: number | null;
  /** Items that were turned away since it was added, and the reason for the last ones. */
  cut: number;
  notice: string | null;
  cursor: string | null;
  hub: string | null;
}

export interface NewSource {
  url: string;
  kind?: string;
  outlet?: string | null;
  owner?: string | null;
  country?: string | null;
  language?: string | null;
  site?: string | null;
}

const COLUMNS = `id, url, kind, title, outlet_name, owner, country, language, enabled, etag, last_modified, failures, last_error, fetched_at, next_at, items, site, items_per_day, cut, notice, cursor, hub`;

/** Adds sources that are not known; gives how many were new. */
export async function addSources(db: Queries, sources: readonly NewSource[]): Promise<number> {
  const { rows } = await db.query(
    `INSERT INTO sources (url, kind, outlet_name, owner, country, language, site)
     SELECT DISTINCT ON (url) url, COALESCE(kind, 'auto'), outlet, owner, country, language, site
     FROM jsonb_to_recordset($1::jsonb) AS s(url text, kind text, outlet text, owner text, country text, language text, site text)
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
  /** Items that were turned away, and why. */
  cut?: number;
  notice?: string | null;
  cursor?: string | null;
  /** The WebSub hub that the source names. */
  hub?: string | null;
}

export async function sourceById(db: Queries, id: number): Promise<Source | null> {
  return (await db.query<Source>(`SELECT ${COLUMNS} FROM sources WHERE id = $1`, [id])).rows[0] ?? null;
}

/** Counts items that came by other ways than asking. */
export async function noteItems(db: Queries, id: number, { items, cut, notice }: { items: number; cut: number; notice: string | null }): Promise<void> {
  await db.query('UPDATE sources SET items = items + $2, cut = cut + $3, notice = COALESCE($4, notice) WHERE id = $1', [id, items, cut, notice]);
}

/** Gives a source back unfetched. */
export async function releaseSource(db: Queries, id: number, inSeconds: number): Promise<void> {
  await db.query('UPDATE sources SET next_at = now() + make_interval(secs => $2), leased_until = NULL WHERE id = $1', [id, inSeconds]);
}

/** Holds sources longer that are still being fetched. */
export async function renewSources(db: Queries, ids: readonly number[], leaseSeconds: number): Promise<void> {
  if (ids.length === 0) return;
  await db.query('UPDATE sources SET next_at = now() + make_interval(secs => $2), leased_until = now() + make_interval(secs => $2) WHERE id = ANY($1::bigint[]) AND leased_until IS NOT NULL', [ids, leaseSeconds]);
}

/** Sets how many items of a source are taken in a day; null takes the configuration's number. False if there is no such source. */
export async function limitSource(db: Queries, which: string, itemsPerDay: number | null): Promise<boolean> {
  return (await db.query('UPDATE sources SET items_per_day = $2 WHERE url = $1 OR id::text = $1 RETURNING id', [which, itemsPerDay])).rows.length > 0;
}

export async function settleSource(db: Queries, id: number, outcome: FetchOutcome): Promise<void> {
  const { etag = null, lastModified = null, title = null, error, nextInSeconds, items = 0, cut = 0, notice = null, cursor = null, hub = null } = outcome;
  await db.query(
    error === null
      ? `UPDATE sources SET etag = $2, last_modified = $3, title = COALESCE($4, title), last_error = $5::text, failures = 0, items = items + $7,
         cut = cut + $8, notice = CASE WHEN $8 > 0 OR notice IS NULL THEN $9 ELSE notice END, cursor = COALESCE($10, cursor), hub = $11,
         fetched_at = now(), succeeded_at = now(), leased_until = NULL, next_at = now() + make_interval(secs => $6) WHERE id = $1`
      : `UPDATE sources SET etag = COALESCE($2, etag), last_modified = COALESCE($3, last_modified), title = COALESCE($4, title), last_error = $5,
         failures = failures + 1, items = items + $7, cut = cut + $8, notice = COALESCE($9, notice), cursor = COALESCE($10, cursor), hub = COALESCE($11, hub), fetched_at = now(), leased_until = NULL, next_at = now() + make_interval(secs => $6) WHERE id = $1`,
    [id, etag, lastModified, title, error, nextInSeconds, items, cut, notice, cursor, hub],
  );
}
