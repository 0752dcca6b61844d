/** Items in the store: the addresses that sources offered, and what became of them. */
import type { Queries } from './db';

/** What a feed says of an article, kept until the article is read. */
export interface Hint {
  title: string;
  date: string | null;
  authors: string[];
  /** Plain text; the whole text or a summary. */
  content: string;
  language: string | null;
  /** What a list of many outlets' articles calls this one's; items of before it was kept have none. */
  outlet?: string | null;
}

export interface OfferedItem {
  key: Uint8Array;
  url: string;
  host: string;
  hint: Hint;
  /** Seconds from now, so that requests to one host are spread. */
  dueIn: number;
}

export interface ClaimedItem {
  id: number;
  url: string;
  source_id: number | null;
  hint: Hint | null;
  claims: number;
  failures: number;
  first_seen_at: Date;
  outlet_name: string | null;
  /** The feed's own title. */
  source_title: string | null;
  source_url: string | null;
  /** Sites that the source may vouch for beside its own, with blanks between. */
  site: string | null;
  owner: string | null;
  country: string | null;
  language: string | null;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Pages whose feed changes their headline are read again so many times at most. */
const MOST_REREADS = 5;
/** Claims that ended without a word were crashes; from this many on an item is taken alone, so that it spares others. */
const SUSPECT_AFTER_CRASHES = 3;

/** Writes down items that are new, and those read before whose headline the feed has changed. Gives how many are to be read. */
export async function offerItems(db: Queries, sourceId: number, items: readonly OfferedItem[]): Promise<number> {
  const { rows } = await db.query(
    `INSERT INTO items (url_key, url, host, source_id, hint, title, due_at)
     SELECT DISTINCT ON (key) decode(key, 'hex'), url, host, $2::bigint, hint, hint->>'title', now() + make_interval(secs => due)
     FROM jsonb_to_recordset($1::jsonb) AS i(key text, url text, host text, hint jsonb, due float8)
     ON CONFLICT (url_key) DO UPDATE SET state = 'pending', hint = excluded.hint, title = excluded.title, due_at = excluded.due_at,
       rereads = items.rereads + 1, claims = 0, failures = 0
     WHERE items.state = 'read' AND items.source_id = excluded.source_id AND items.title <> excluded.title AND items.rereads < ${MOST_REREADS}
     RETURNING id`,
    [JSON.stringify(items.map(({ key, url, host, hint, dueIn }) => ({ key: hex(key), url, host, hint, due: dueIn }))), sourceId],
  );
  return rows.length;
}

/** Which of these keys (in hex) have been offered before, by whomever. */
export async function knownKeys(db: Queries, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ key: string }>(`SELECT encode(url_key, 'hex') AS key FROM items WHERE url_key IN (SELECT decode(k, 'hex') FROM jsonb_array_elements_text($1::jsonb) AS k)`, [JSON.stringify(keys)]);
  return new Set(rows.map(({ key }) => key));
}

/** How many items each of these hosts has brought in the last day, by whichever source. */
export async function offeredTodayByHost(db: Queries, hosts: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.query<{ host: string; n: number }>(
    `SELECT host, count(*) AS n FROM items WHERE host IN (SELECT jsonb_array_elements_text($1::jsonb)) AND first_seen_at > now() - interval '1 day' GROUP BY host`,
    [JSON.stringify(hosts)],
  );
  return new Map(rows.map(({ host, n }) => [host, n]));
}

/** How many items a source has brought in the last day. */
export async function offeredToday(db: Queries, sourceId: number): Promise<number> {
  const { rows } = await db.query<{ n: number }>(`SELECT count(*) AS n FROM items WHERE source_id = $1 AND first_seen_at > now() - interval '1 day'`, [sourceId]);
  return rows[0]?.n ?? 0;
}

/** Takes due items for `leaseSeconds`. */
export async function claimItems(db: Queries, most: number, leaseSeconds: number): Promise<ClaimedItem[]> {
  const claim = async (condition: string, limit: number): Promise<ClaimedItem[]> => {
    const { rows } = await db.query<ClaimedItem>(
      `WITH due AS (
         SELECT id FROM items WHERE state = 'pending' AND due_at <= now() AND (leased_until IS NULL OR leased_until < now()) AND ${condition}
         ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
       UPDATE items i SET claims = i.claims + 1, leased_until = now() + make_interval(secs => $2)
       FROM due LEFT JOIN items self ON self.id = due.id LEFT JOIN sources s ON s.id = self.source_id
       WHERE i.id = due.id
       RETURNING i.id, i.url, i.source_id, i.hint, i.claims, i.failures, i.first_seen_at, s.outlet_name, s.title AS source_title, s.url AS source_url, s.site, s.owner, s.country, s.language`,
      [limit, leaseSeconds],
    );
    return rows;
  };
  const unsuspected = await claim(`claims - failures < ${SUSPECT_AFTER_CRASHES}`, most);
  return unsuspected.length > 0 ? unsuspected : claim('true', 1);
}

/** Holds items longer that are still being read. */
export async function renewItems(db: Queries, ids: readonly number[], leaseSeconds: number): Promise<void> {
  if (ids.length === 0) return;
  await db.query(`UPDATE items SET leased_until = now() + make_interval(secs => $2) WHERE id = ANY($1::bigint[]) AND state = 'pending' AND leased_until IS NOT NULL`, [ids, leaseSeconds]);
}

/** Gives items back that were taken and not read, as if they had not been taken. */
export async function releaseItems(db: Queries, ids: readonly number[]): Promise<void> {
  await db.query(`UPDATE items SET leased_until = NULL, claims = claims - 1 WHERE id = ANY($1::bigint[]) AND state = 'pending' AND leased_until IS NOT NULL`, [ids]);
}

/** Puts an item off after a fault. */
export async function postponeItem(db: Queries, id: number, error: string, seconds: number): Promise<void> {
  await db.query(
    `UPDATE items SET failures = failures + 1, error = $2, leased_until = NULL, due_at = now() + make_interval(secs => $3) WHERE id = $1`,
    [id, error, seconds],
  );
}

/** Puts an item off whose turn it was not: no fault of it, and no claim either. */
export async function deferItem(db: Queries, id: number, seconds: number): Promise<void> {
  await db.query(`UPDATE items SET claims = claims - 1, leased_until = NULL, due_at = now() + make_interval(secs => $2) WHERE id = $1`, [id, seconds]);
}

/** Ends an item without an article. */
export async function endItem(db: Queries, id: number, state: 'refused' | 'dead', error: string): Promise<void> {
  await db.query(`UPDATE items SET state = $2, error = $3, leased_until = NULL, hint = CASE WHEN $2 = 'dead' THEN hint END WHERE id = $1`, [id, state, error]);
}

export async function reviveItem(db: Queries, id: number): Promise<void> {
  await db.query(`UPDATE items SET state = 'pending', claims = 0, failures = 0, error = NULL, due_at = now(), leased_until = NULL WHERE id = $1 AND state = 'dead'`, [id]);
}
