/** A window of any size, made inside the database: stories with invented headlines whose words are as rare as in news. */
import { migrate } from '../../server/store/migrate';
import { openPostgres } from '../../server/store/postgres';

/** Articles of a story, on average: 1.4 in the stream of real articles that `npm run bench -- stream` reads. */
const ARTICLES_A_STORY = 1.4;
const WORDS = 40_000;
/** Stories that are invented; more are copies of them at other times, which changes neither how rare words are nor what it costs to find them. */
const MOST_INVENTED = 100_000;

/** Queries as readers type them: common words, rare ones, several, and beginnings. */
export const QUERIES = ['w3', 'w12', 'w40', 'w200', 'w3000', 'w31000', 'w3 w12', 'w5 w300', 'w60 w61', 'w2500 w7', 'w9 w10 w11', 'outlet77', 'outlet5 w4', 'w1', 'w12 w2', 'w15 w1', 'w222 w33', 'w100', 'w8 w9 w2', 'w39'];

/** Gives how many stories it made. */
export async function fillNewsroom(databaseUrl: string, articles: number): Promise<number> {
  const stories = Math.round(articles / ARTICLES_A_STORY);
  const invented = Math.min(stories, MOST_INVENTED);
  const db = await openPostgres({ url: databaseUrl, connections: 2 });
  try {
    await migrate(db);
    // Word n of 40,000 is met in proportion to 1/n (Zipf's law): exp of an even number between 0 and ln(40,000).
    await db.exec(`
      SET synchronous_commit = off;
      CREATE FUNCTION pg_temp.words(n int) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT string_agg('w' || floor(exp(random() * ln(${WORDS})))::int, ' ') FROM generate_series(1, n) $$;
      -- Made at the end in one go, as a bulk load does it: entry by entry takes ten times as long.
      DROP INDEX stories_search;
      INSERT INTO stories (id, language, version, composed_version, topic, headline, outlets, reports, articles, first_seen_at, updated_at, story, search)
      SELECT id, 'en', 1, 1, 'World', title, outlets, outlets, outlets, at, at,
        jsonb_build_object('id', id::text, 'language', 'en', 'topic', 'World', 'headline', title, 'outlets', outlets, 'updatedAt', at,
          'tldr', jsonb_build_object('sentences', jsonb_build_array(title, title)), 'companyList', '[]'::jsonb,
          'coverage', jsonb_build_array(jsonb_build_object('title', title, 'text', repeat(title || ' ', 40), 'firstSeenAt', at))),
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', 'outlet' || outlet), 'C') || setweight(to_tsvector('simple', more), 'D')
      FROM (SELECT id, pg_temp.words(9) AS title, pg_temp.words(9) AS more, 1 + floor(random() * random() * 8)::int AS outlets, floor(random() * 400)::int AS outlet,
        now() - random() * interval '30 days' AS at FROM generate_series(1, ${invented}) AS id) made;
      INSERT INTO stories (id, language, version, composed_version, topic, headline, outlets, reports, articles, first_seen_at, updated_at, story, search)
      SELECT id + copy * ${invented}, language, 1, 1, topic, headline, outlets, reports, articles, first_seen_at, now() - random() * interval '30 days', story, search
      FROM stories, generate_series(1, ${Math.ceil(stories / invented)} - 1) AS copy WHERE id + copy * ${invented} <= ${stories};
      CREATE INDEX stories_search ON stories USING gin (search);
      INSERT INTO articles (url_key, url, canonical_url, outlet_domain, outlet_name, title, language, text, truncated, story_id)
      SELECT sha256(n::text::bytea), 'https://daily.example/' || n, 'https://daily.example/' || n, 'daily.example', 'The Daily', 'title ' || n, 'en', 'text', false, 1 + n % ${stories} FROM generate_series(1, ${articles}) AS n;
      INSERT INTO article_urls SELECT url_key, id FROM articles;
      SELECT setval('story_numbers', ${stories});
      ANALYZE;
    `);
    return stories;
  } finally {
    await db.close();
  }
}
