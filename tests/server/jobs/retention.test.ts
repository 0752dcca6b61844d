import { expect, it } from 'vitest';
import { forgetOld, tidy } from '../../../server/jobs/retention';
import type { Store } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';

/** 3,000 articles of a day, each in a story of its own and with its address, that came so many days ago. */
async function bringDay(store: Store, name: string, daysAgo: number): Promise<void> {
  await store.db.query(
    `WITH made AS (INSERT INTO articles (url_key, url, canonical_url, outlet_domain, outlet_name, title, language, text, truncated, story_id, first_seen_at)
       SELECT sha256(convert_to($1 || n, 'UTF8')), 'https://paper.example/' || $1 || n, 'https://paper.example/' || $1 || n, 'paper.example', 'The Paper', 'title ' || n, 'en', repeat(md5($1 || n), 20), false, nextval('story_numbers'), now() - make_interval(days => $2)
       FROM generate_series(1, 3000) AS n RETURNING id, url_key, story_id, first_seen_at),
     told AS (INSERT INTO stories (id, language, changed_at, updated_at) SELECT story_id, 'en', first_seen_at, first_seen_at FROM made)
     INSERT INTO article_urls SELECT url_key, id FROM made`,
    [name, daysAgo],
  );
}

const count = async (store: Store, table: string): Promise<number> => (await store.db.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n ?? 0;
const size = async (store: Store): Promise<number> => (await store.db.query<{ n: number }>(`SELECT sum(pg_total_relation_size(name::regclass))::bigint AS n FROM unnest(ARRAY['articles', 'article_urls', 'stories']) AS name`)).rows[0]?.n ?? 0;

onBothDatabases('what is older than the window', ({ open }) => {
  it('is forgotten with all that belongs to it, and its room is used again', async () => {
    const store = await open();
    const sizes: number[] = [];
    for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']) {
      await bringDay(store, day, 1);
      expect(await forgetOld(store.db, 30)).toBe(day === 'monday' ? 0 : 3000);
      await tidy(store.db, new AbortController().signal);
      for (const table of ['articles', 'article_urls', 'stories']) expect(await count(store, table)).toBe(3000);
      sizes.push(await size(store));
      await store.db.exec(`UPDATE articles SET first_seen_at = now() - interval '40 days'; UPDATE stories SET changed_at = now() - interval '40 days', updated_at = now() - interval '40 days'`);
    }
    // Deleting alone would have doubled it from the third day to the sixth; indexes take some days to settle.
    expect(sizes[5]).toBeLessThan((sizes[2] ?? 0) * 1.5);
    // It opens the database too.
  }, 120_000);

  it('stays as long as its story is told', async () => {
    const store = await open();
    await bringDay(store, 'sunday', 40);
    await store.db.query('UPDATE stories SET changed_at = now() WHERE id IN (SELECT id FROM stories ORDER BY id LIMIT 7)');
    // Days may be parts of one.
    expect(await forgetOld(store.db, 30.5)).toBe(2993);
    expect([await count(store, 'articles'), await count(store, 'stories')]).toEqual([7, 7]);
  });
});
