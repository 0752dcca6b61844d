/** What the API asks of the database. */
import type { Story, StoryHead, Topic } from '../../engine/contract/story';
import { digestStory } from '../../engine/stories/digest/story';
import type { IndexEntry } from '../../engine/contract/index-shard';
import type { Db } from '../store/db';

/** A story's fields as lists show them, cut out of the whole. */
export const HEAD = `story - 'tldr' - 'coverage' - 'timeline' - 'differences' - 'claims' - 'companyList' - 'analyses' - 'audiences' AS head`;
export const SHOWN = 'story IS NOT NULL AND merged_into IS NULL';
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

export const UPDATED = `to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS updated`;

export const listed = (rows: readonly { head: StoryHead; updated: string }[]): ListedHead[] => rows.map(({ head, updated }) => ({ head, updatedAt: updated }));

/** Stories newest first; those of many outlets are not put before others, since a list of news is read by time. */
export async function listStories(db: Db, { language, topic, limit, after }: ListQuery): Promise<ListedHead[]> {
  const { rows } = await db.query<{ head: StoryHead; updated: string }>(
    `SELECT ${HEAD}, ${UPDATED} FROM stories
     WHERE ${SHOWN} AND ($1::text IS NULL OR language = $1) AND ($2::text IS NULL OR topic = $2)
       AND ($3::timestamptz IS NULL OR (updated_at, id) < ($3, $4))
     ORDER BY updated_at DESC, id DESC LIMIT $5`,
    [language, topic, after?.updatedAt ?? null, after?.id ?? 0, limit],
  );
  return listed(rows);
}

/** Bytes of an entry of the index, made by the database: the first bytes of the key, the story, its outlets. */
const ENTRY = `substring(u.url_key FROM 1 FOR 8) || int4send(s.id::int) || substring(int4send(LEAST(s.outlets, 65535)) FROM 3)`;
const ENTRIES = `article_urls u JOIN articles a ON a.id = u.article_id JOIN stories s ON s.id = a.story_id WHERE s.story IS NOT NULL AND s.merged_into IS NULL`;

export async function countUrls(db: Db): Promise<number> {
  return (await db.query<{ n: number }>('SELECT count(*) AS n FROM article_urls')).rows[0]?.n ?? 0;
}

/** The first key of a shard; of the one after the last, null. */
function firstKey(shard: number, bits: number): Uint8Array | null {
  if (shard >= 2 ** bits) return null;
  const key = Buffer.alloc(4);
  key.writeUInt32BE(bits === 0 ? 0 : shard * 2 ** (32 - bits));
  return key;
}

/** Entries of a shard, as their bytes in the order of the keys. */
export async function shardEntries(db: Db, shard: number, bits: number): Promise<Uint8Array> {
  const to = firstKey(shard + 1, bits);
  const { rows } = await db.query<{ bytes: Uint8Array | null }>(
    `SELECT string_agg(${ENTRY}, ''::bytea ORDER BY u.url_key) AS bytes FROM ${ENTRIES} AND u.url_key >= $1 ${to ? 'AND u.url_key < $2' : ''}`,
    [firstKey(shard, bits) ?? new Uint8Array(), ...(to ? [to] : [])],
  );
  return rows[0]?.bytes ?? new Uint8Array(0);
}

/** Every known address of these stories' articles. */
export async function entriesOf(db: Db, stories: readonly number[]): Promise<IndexEntry[]> {
  const { rows } = await db.query<{ key: Uint8Array; story: number; outlets: number }>(
    `SELECT u.url_key AS key, s.id AS story, s.outlets FROM ${ENTRIES} AND s.id = ANY($1::bigint[])`,
    [stories],
  );
  return rows;
}

export interface DigestRow {
  story: number;
  language: string;
  outlets: number;
  /** Milliseconds. */
  updated: number;
  /** Its part of the digest. */
  bytes: Uint8Array;
}

/** The stories that belong in the headlines digests: the best of each language. */
export async function digestStories(db: Db, since: Date, most: number): Promise<{ id: number; updated: number }[]> {
  const { rows } = await db.query<{ id: number; updated_at: Date }>(
    `SELECT id, updated_at FROM (
       SELECT id, updated_at, row_number() OVER (PARTITION BY language ORDER BY outlets > 1 DESC, updated_at DESC) AS place
       FROM stories WHERE ${SHOWN} AND updated_at > $1) ranked WHERE place <= $2`,
    [since, most],
  );
  return rows.map(({ id, updated_at }) => ({ id, updated: updated_at.getTime() }));
}

/**
 * What a digest tells of these stories; those that readers may not see, or that are older than `since`, are left out. Of a story
 * that was composed before stories kept their part, it is made from the headlines.
 */
export async function digestRows(db: Db, stories: readonly number[], since: Date): Promise<DigestRow[]> {
  const { rows } = await db.query<{ story: number; language: string; outlets: number; updated_at: Date; bytes: Uint8Array | null; titles: { title: string; text: ''; time: string }[] | null }>(
    `SELECT id AS story, language, outlets, updated_at, digest AS bytes,
       CASE WHEN digest IS NULL THEN (SELECT jsonb_agg(jsonb_build_object('title', one->'title', 'text', '', 'time', coalesce(one->>'publishedAt', one->>'firstSeenAt')))
         FROM jsonb_array_elements(story->'coverage') one) END AS titles
     FROM stories WHERE ${SHOWN} AND updated_at > $2 AND id = ANY($1::bigint[])`,
    [stories, since],
  );
  return rows.map(({ story, language, outlets, updated_at, bytes, titles }) => ({ story, language, outlets, updated: updated_at.getTime(), bytes: bytes ?? digestStory(story, outlets, titles ?? [], language) }));
}
