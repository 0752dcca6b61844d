import { expect, it } from 'vitest';
import type { Topic } from '../../../engine/contract/story';
import { searchStories } from '../../../server/api/search';
import type { Store } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';

const STORIES = 11_000;

/**
 * Story n is n minutes old and has its number in its headline. All hold "news", every 50th "ferry", every 3rd "harbour",
 * the newest thousand "bridge", each at its own place since the ranking counts how near words stand to one another. Every
 * 4th is German and of sport.
 */
async function fill(store: Store): Promise<void> {
  // The index is made in one go: entry by entry takes many times as long.
  await store.db.exec(`
    DROP INDEX stories_search;
    INSERT INTO stories (id, language, topic, headline, outlets, updated_at, story, search)
    SELECT n, language, topic, headline, outlets, now() - make_interval(mins => n), jsonb_build_object('id', n::text, 'headline', headline, 'coverage', '[]'::jsonb),
      setweight(to_tsvector('simple', headline), 'A')
    FROM (SELECT n, CASE WHEN n % 4 = 0 THEN 'de' ELSE 'en' END AS language, CASE WHEN n % 4 = 0 THEN 'sport' ELSE 'world' END AS topic, CASE WHEN n = 30 THEN 9 ELSE 1 END AS outlets,
      concat_ws(' ', 'news', CASE WHEN n % 50 = 0 THEN 'ferry' ELSE 'train' END, CASE WHEN n % 3 = 0 THEN 'harbour' ELSE 'street' END, CASE WHEN n <= 1000 THEN 'bridge' ELSE 'tunnel' END, n) AS headline
      FROM generate_series(1, ${STORIES}) AS n) made;
    CREATE INDEX stories_search ON stories USING gin (search);
    ANALYZE stories`);
}

onBothDatabases('search', ({ open }) => {
  it('finds common and rare words, alone and together, however far back they are', async () => {
    const store = await open();
    await fill(store);
    const found = async (typed: string, more: { language?: string; topic?: Topic; limit?: number } = {}, offset = 0): Promise<number[]> =>
      (await searchStories(store.reads, typed, { language: more.language ?? null, topic: more.topic ?? null, limit: more.limit ?? 5, after: null }, offset)).map(({ head }) => Number(head.id));

    // Nine outlets count for more than half an hour.
    expect(await found('news')).toEqual([30, 1, 2, 3, 4]);
    expect(await found('harbour news')).toEqual([30, 3, 6, 9, 12]);
    // A few in a hundred, then a few in all, then one.
    expect(await found('ferry news')).toEqual([50, 100, 150, 200, 250]);
    expect(await found('ferry harbour')).toEqual([150, 300, 450, 600, 750]);
    expect(await found('ferry bridge harbour', { limit: 100 })).toEqual([150, 300, 450, 600, 750, 900]);
    expect(await found('news 10999')).toEqual([10_999]);
    expect(await found('news 10999 ferry')).toEqual([]);
    expect(await found('10999')).toEqual([10_999]);
    // The last word may still be being typed.
    expect(await found('harbour fer')).toEqual([150, 300, 450, 600, 750]);

    expect(await found('news', { language: 'de' })).toEqual([4, 8, 12, 16, 20]);
    expect(await found('news ferry', { topic: 'sport' })).toEqual([100, 200, 300, 400, 500]);
    expect(await found('news ferry', { language: 'en', topic: 'sport' })).toEqual([]);

    const pages: number[] = [];
    for (let offset = 0; ; offset += 30) {
      const page = await found('ferry news', { limit: 30 }, offset);
      pages.push(...page);
      if (page.length < 30) break;
    }
    expect(pages).toEqual(Array.from({ length: 100 }, (_, i) => 50 * (i + 1)));
    // It opens the database too.
  }, 120_000);
});
