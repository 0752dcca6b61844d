/** What an operator watches of the newsroom, in Prometheus' text format: how much waits, and what keeps failing. */
import type { Db } from '../store/db';
import type { Publisher } from './publisher';

const VITALS: Record<string, { help: string; sql: string }> = {
  sidelight_sources: { help: 'Sources that are read.', sql: 'SELECT count(*) FROM sources WHERE enabled' },
  sidelight_sources_failing: { help: 'Sources whose last fetches failed.', sql: 'SELECT count(*) FROM sources WHERE enabled AND failures > 0' },
  sidelight_items_turned_away: { help: 'Items that went beyond what a source or a host may bring in a day.', sql: 'SELECT COALESCE(sum(cut), 0) FROM sources' },
  sidelight_items_waiting: { help: 'Items that are due and not read.', sql: `SELECT count(*) FROM items WHERE state = 'pending' AND due_at <= now()` },
  sidelight_items_late_seconds: { help: 'How long the item that waits longest has been due.', sql: `SELECT COALESCE(extract(epoch FROM now() - min(due_at)), 0) FROM items WHERE state = 'pending' AND due_at <= now()` },
  sidelight_articles_without_story: { help: 'Articles that have no story yet.', sql: 'SELECT count(*) FROM articles WHERE story_id IS NULL' },
  sidelight_stories_waiting: { help: 'Stories that changed and are not put together again.', sql: 'SELECT count(*) FROM stories WHERE merged_into IS NULL AND version > composed_version' },
  sidelight_newest_article_seconds: { help: 'Age of the newest article.', sql: 'SELECT COALESCE(extract(epoch FROM now() - max(first_seen_at)), 0) FROM articles' },
  sidelight_dead_letters: { help: 'What was put aside because it kept failing.', sql: `SELECT count(*) FROM pgboss.job WHERE name = 'dead' AND state = 'created'` },
};
/** Monitors ask every few seconds, and several of them: the database is asked this often at most. */
const KEEP_MS = 10_000;

/** Gives the text of all of them; one that cannot be had, as before the first job, is left out. */
export function openVitals(db: Db, publisher: Publisher, clock: () => Date): () => Promise<string> {
  let text = '';
  let goodUntil = 0;
  const line = (name: string, help: string, value: number): string => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
  return async () => {
    const now = clock().getTime();
    if (now >= goodUntil) {
      goodUntil = now + KEEP_MS;
      const read = Object.entries(VITALS).map(async ([name, { help, sql }]) => line(name, help, Number((await db.query<{ n: number }>(`SELECT (${sql})::float8 AS n`)).rows[0]?.n ?? 0)));
      text = (await Promise.allSettled(read)).map((one) => (one.status === 'fulfilled' ? one.value : '')).join('');
    }
    return [
      text,
      line('sidelight_index_urls', 'Addresses in the index that is served.', publisher.urls),
      line('sidelight_published_age_seconds', 'Time since what is served was last seen to agree with the database.', (now - publisher.agreedAt) / 1000),
      line('sidelight_memory_bytes', 'Resident memory of this process.', process.memoryUsage.rss()),
    ].join('');
  };
}
