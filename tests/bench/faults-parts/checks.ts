/** What has to hold when all is over: nothing lost, nothing doubled, and everything that is served agrees with the database. */
import { setTimeout as wait } from 'node:timers/promises';
import { openDigest } from '../../../engine/stories/digest/match';
import type { Db } from '../../../server/store/db';
import { get, wholeIndex } from './readers';

/** True when nothing is to be done any more. */
export async function isDone(db: Db, articles: number): Promise<boolean> {
  const { rows } = await db.query<{ read: number; waiting: number; loose: number; due: number }>(
    `SELECT (SELECT count(*) FROM articles) AS read, (SELECT count(*) FROM items WHERE state = 'pending') AS waiting,
       (SELECT count(*) FROM articles WHERE story_id IS NULL) AS loose,
       (SELECT count(*) FROM stories WHERE merged_into IS NULL AND version > composed_version) AS due`,
  );
  const [row] = rows;
  return row !== undefined && row.read >= articles && row.waiting === 0 && row.loose === 0 && row.due === 0;
}

/** Every article once, in one story that readers may see and that names it once. Gives the faults. */
export async function databaseFaults(db: Db, urls: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ url: string; story: number | null; told: number; here: boolean }>(
    `WITH told AS (SELECT s.id, c->>'url' AS url FROM stories s, jsonb_array_elements(s.story->'coverage') c WHERE s.merged_into IS NULL)
     SELECT a.url, a.story_id AS story, (SELECT count(*) FROM told WHERE told.url = a.url) AS told,
       EXISTS (SELECT 1 FROM told WHERE told.url = a.url AND told.id = a.story_id) AS here FROM articles a`,
  );
  const times = new Map<string, number>();
  for (const { url } of rows) times.set(url, (times.get(url) ?? 0) + 1);
  const faults = urls.filter((url) => times.get(url) !== 1).map((url) => `${url} is there ${times.get(url) ?? 0} times`);
  if (times.size > urls.length) faults.push(`${times.size - urls.length} articles that no outlet wrote`);
  for (const { url, story, told, here } of rows) if (told !== 1 || !here) faults.push(`${url} of story ${story} is told ${told} times${here ? '' : ', not by its story'}`);
  const states = await db.query<{ state: string; n: number }>(`SELECT state, count(*) AS n FROM items WHERE state <> 'read' GROUP BY state`);
  for (const { state, n } of states.rows) faults.push(`${n} items are ${state}`);
  const revisions = await db.query<{ n: number }>('SELECT count(*) AS n FROM revisions');
  if (revisions.rows[0]?.n) faults.push(`${revisions.rows[0].n} revisions of articles that nobody changed`);
  return faults;
}

async function servedFaults(db: Db, base: string): Promise<string[]> {
  const faults: string[] = [];
  const served = await wholeIndex(base);
  const { rows } = await db.query<{ key: string; story: number; outlets: number }>(
    `SELECT encode(substring(u.url_key FROM 1 FOR 8), 'hex') AS key, s.id AS story, s.outlets FROM article_urls u
     JOIN articles a ON a.id = u.article_id JOIN stories s ON s.id = a.story_id WHERE s.merged_into IS NULL AND s.story IS NOT NULL`,
  );
  if (served.size !== rows.length) faults.push(`the index has ${served.size} addresses, the database ${rows.length}`);
  for (const { key, story, outlets } of rows) {
    const entry = served.get(key);
    if (entry?.story !== story || entry.outlets !== outlets) faults.push(`the index has ${JSON.stringify(entry)} for ${key}, the database story ${story} of ${outlets} outlets`);
  }
  const stories = await db.query<{ id: number; story: { headline: string }; titles: number }>(`SELECT id, story FROM stories WHERE merged_into IS NULL AND story IS NOT NULL`);
  for (const { id, story } of stories.rows) {
    const { status, body } = await get(`${base}/v1/stories/${id}`);
    if (status !== 200 || JSON.stringify(JSON.parse(body.toString())) !== JSON.stringify(story)) faults.push(`story ${id} is served otherwise than the database holds it (${status})`);
  }
  const digest = openDigest(new Uint8Array((await get(`${base}/v1/headlines/en`)).body));
  if (digest.size !== stories.rows.length) faults.push(`the headlines digest has ${digest.size} stories, the database ${stories.rows.length}`);
  const merged = await db.query<{ id: number; into: number }>('SELECT id, merged_into AS into FROM stories WHERE merged_into IS NOT NULL LIMIT 200');
  for (const { id } of merged.rows) {
    const { status } = await get(`${base}/v1/stories/${id}`);
    if (status !== 308) faults.push(`merged story ${id} answers ${status}`);
  }
  return faults;
}

/** What each API serves, against the database; it has some time to come to agree. */
export async function servingFaults(db: Db, bases: readonly string[], withinMs: number): Promise<{ faults: string[]; agreedAfterMs: number }> {
  const started = Date.now();
  for (;;) {
    const faults: string[] = [];
    for (const base of bases) faults.push(...(await servedFaults(db, base)).map((fault) => `${base}: ${fault}`));
    if (faults.length === 0 || Date.now() - started > withinMs) return { faults, agreedAfterMs: Date.now() - started };
    await wait(500);
  }
}
