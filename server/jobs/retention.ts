/** What is older than the window is forgotten, and its room given back. */
import type { Db } from '../store/db';

/** Rows that go in one statement, so that nobody waits long for a lock. */
const BATCH = 5000;

/** Deletes articles, items and stories that nothing has been heard of for `days`. Gives how many articles went. */
export async function forgetOld(db: Db, days: number): Promise<number> {
  let gone = 0;
  const deleteSome = async (sql: string): Promise<number> => {
    let total = 0;
    for (;;) {
      const { rows } = await db.query(sql, [days]);
      total += rows.length;
      if (rows.length < BATCH) return total;
    }
  };
  const old = `now() - $1::float8 * interval '1 day'`;
  gone += await deleteSome(
    `DELETE FROM articles WHERE id IN (SELECT a.id FROM articles a LEFT JOIN stories s ON s.id = a.story_id
     WHERE a.first_seen_at < ${old} AND (s.id IS NULL OR s.changed_at < ${old}) LIMIT ${BATCH}) RETURNING id`,
  );
  await deleteSome(`DELETE FROM items WHERE id IN (SELECT id FROM items WHERE first_seen_at < ${old} - interval '1 day' AND state <> 'pending' LIMIT ${BATCH}) RETURNING id`);
  // A story's number is never given again, and its row goes only when no reader can hold it any more.
  await deleteSome(`DELETE FROM stories WHERE id IN (SELECT id FROM stories WHERE changed_at < ${old} AND updated_at < ${old} LIMIT ${BATCH}) RETURNING id`);
  await db.query('DELETE FROM cache WHERE expires_at < now()');
  await db.query(`DELETE FROM hosts WHERE next_at < now() - interval '1 hour'`);
  return gone;
}

/**
 * Gives back the room of what was deleted or replaced, and counts anew what is where. A PostgreSQL server does so by
 * itself (autovacuum); an embedded database has no such process, and would grow for ever. Table by table, so that others
 * are let in between, and a stop need not wait long.
 */
export async function tidy(db: Db, signal: AbortSignal): Promise<void> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname IN ('public', 'pgboss')`,
  );
  for (const { name } of rows) if (!signal.aborted) await db.exec(`VACUUM (ANALYZE) ${name}`);
}
