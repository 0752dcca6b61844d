/** What the API asks of the database. */
import type { Story, StoryHead, Topic } from '../../engine/contract/story';
import type { DigestStory } from '../../engine/stories/digest';
import type { IndexEntry } from '../../engine/contract/index-shard';
import type { Db } from '../store/db';
import { searchQuery } from '../store/search';

/** A story's fields as lists show them, cut out of the whole. */
const HEAD = `story - 'tldr' - 'coverage' - 'timeline' - 'differences' - 'claims' - 'companyList' - 'analyses' - 'audiences' AS head`;
const SHOWN = 'story IS NOT NULL AND merged_into IS NULL';
const MOST_MERGES = 20;

export interface ListQuery {
  language: string | null;
  topic: Topic | null;
  limit: number;
  /** The last story of the page before. */
  after: { updatedAt: string; id: number } | null;
}

export type Found = { kind: 'story'; story: Story } | { kind: 'merged'; into: string } | { kind: 'none' };

export interface ListedHead {
  head: StoryHead;
  updatedAt: string;
}

/** A story by its number; of a merged one, the number it became in the end. */
export async function findStory(db: Db, id: number): Promise<Found> {
  let current = id;
  for (let hops = 0; hops < MOST_MERGES; hops++) {
    const { rows } = await db.query<{ story: Story | null; merged_into: number | null }>('SELECT story, merged_into FROM stories WHERE id = $1', [current]);
    const [row] = rows;
    if (!row) return { kind: 'none' };
    if (row.merged_into !== null) {
      current = row.merged_into;
      continue;
    }
    if (current !== id) return { kind: 'merged', into: String(current) };
    return row.story ? { kind: 'story', story: row.story } : { kind: 'none' };
  }
  return { kind: 'none' };
}

const listed = (rows: readonly { head: StoryHead; updated: string }[]): ListedHead[] => rows.map(({ head, updated }) => ({ head, updatedAt: updated }));

/** Stories newest first; those of many outlets are not put before others, since a list of news is read by time. */
export async function listStories(db: Db, { language, topic, limit, after }: ListQuery): Promise<ListedHead[]> {
  const { rows } = await db.query<{ head: StoryHead; updated: string }>(
    `SELECT ${HEAD}, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS updated FROM stories
     WHERE ${SHOWN} AND ($1::text IS NULL OR language = $1) AND ($2::text IS NULL OR topic = $2)
       AND ($3::timestamptz IS NULL OR (updated_at, id) < ($3, $4))
     ORDER BY updated_at DESC, id DESC LIMIT $5`,
    [language, topic, after?.updatedAt ?? null, after?.id ?? 0, limit],
  );
  return listed(rows);
}

/** Days after which a match counts half of what it does today. */
const FRESHNESS_DAYS = 3;

/** Stories that hold all words of the query, by match, freshness and outlets. `offset` pages through them. */
export async function searchStories(db: Db, typed: string, { language, topic, limit }: ListQuery, offset: number): Promise<ListedHead[]> {
  const query = searchQuery(typed, language ?? 'en');
  if (query === '') return [];
  const { rows } = await db.query<{ head: StoryHead; updated: string }>(
    `SELECT ${HEAD}, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS updated FROM stories
     WHERE ${SHOWN} AND search @@ to_tsquery('simple', $1) AND ($2::text IS NULL OR language = $2) AND ($3::text IS NULL OR topic = $3)
     ORDER BY ts_rank(search, to_tsquery('simple', $1)) * ln(2 + outlets)
       * power(0.5, extract(epoch FROM now() - updated_at) / 86400 / ${FRESHNESS_DAYS}) DESC, id DESC
     LIMIT $4 OFFSET $5`,
    [query, language, topic, limit, offset],
  );
  return listed(rows);
}

/** Every known address with its story, for the index. */
export async function indexEntries(db: Db): Promise<IndexEntry[]> {
  const { rows } = await db.query<{ key: Uint8Array; story: number; outlets: number }>(
    `SELECT u.url_key AS key, s.id AS story, s.outlets FROM article_urls u
     JOIN articles a ON a.id = u.article_id JOIN stories s ON s.id = a.story_id
     WHERE s.story IS NOT NULL AND s.merged_into IS NULL`,
  );
  return rows;
}

export interface DigestRow extends DigestStory {
  language: string;
}

/** Stories for the headlines digests: the newest of each language. */
export async function digestStories(db: Db, since: Date, most: number): Promise<DigestRow[]> {
  const { rows } = await db.query<{ story: number; language: string; outlets: number; titles: string[]; newest: string }>(
    `SELECT id AS story, language, outlets, titles, newest FROM (
       SELECT s.id, s.language, s.outlets, row_number() OVER (PARTITION BY s.language ORDER BY s.outlets > 1 DESC, s.updated_at DESC) AS place,
         (SELECT jsonb_agg(c->'title') FROM jsonb_array_elements(s.story->'coverage') c) AS titles,
         (SELECT max(coalesce(c->>'publishedAt', c->>'firstSeenAt')) FROM jsonb_array_elements(s.story->'coverage') c) AS newest
       FROM stories s WHERE ${SHOWN} AND s.updated_at > $1) ranked WHERE place <= $2`,
    [since, most],
  );
  return rows;
}
