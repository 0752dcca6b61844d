/** Articles in the store. */
import type { Article } from '../../engine/contract/article';
import type { Revision } from '../../engine/stories/timeline';
import type { Queries } from './db';

/** An article as it was read from its item. */
export interface ReadItem {
  item: number;
  source: number | null;
  /** SHA-256 of the canonical address, which names the article. */
  key: Uint8Array;
  /** Of every other address that leads to it. */
  otherKeys: readonly Uint8Array[];
  article: Omit<Article, 'id'>;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** PostgreSQL holds no NUL in a text, and JSON no half of a surrogate pair. */
const clean = (text: string): string => text.replaceAll('\u0000', '').replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const ROWS = `jsonb_to_recordset($1::jsonb) AS r(item bigint, source bigint, key text, keys jsonb, url text, canonical text, domain text, outlet text,
  owner text, country text, title text, authors jsonb, language text, published timestamptz, seen timestamptz, text text, truncated boolean)`;

/**
 * Keeps articles that were read and settles their items, all or nothing. One that is known is compared with what is
 * known: a changed headline or text makes a revision. Doing it twice changes nothing. Gives the languages that have new articles.
 */
export async function keepArticles(db: Queries, items: readonly ReadItem[]): Promise<string[]> {
  const payload = JSON.stringify(
    items.map(({ item, source, key, otherKeys, article }) => ({
      item,
      source,
      key: hex(key),
      keys: [key, ...otherKeys].map(hex),
      url: article.url,
      canonical: article.canonicalUrl,
      domain: article.outlet.domain,
      outlet: clean(article.outlet.name),
      owner: article.outlet.owner,
      country: article.outlet.country,
      title: clean(article.title),
      authors: article.authors.map(clean),
      language: article.language,
      published: article.publishedAt,
      seen: article.firstSeenAt,
      text: clean(article.text),
      truncated: article.truncated,
    })),
  );
  const changed = await db.query<{ id: number; story_id: number | null; headline: boolean; before: string }>(
    `SELECT a.id, a.story_id, a.title <> r.title AS headline, a.title AS before
     FROM ${ROWS} JOIN articles a ON a.url_key = decode(r.key, 'hex')
     WHERE a.outlet_domain = r.domain AND NOT r.truncated AND (a.title <> r.title OR (NOT a.truncated AND a.text <> r.text))`,
    [payload],
  );
  if (changed.rows.length > 0) {
    await db.query(
      `INSERT INTO revisions (article_id, kind, before)
       SELECT id, CASE WHEN headline THEN 'headline-changed' ELSE 'text-changed' END, CASE WHEN headline THEN before END
       FROM jsonb_to_recordset($1::jsonb) AS c(id bigint, headline boolean, before text)`,
      [JSON.stringify(changed.rows)],
    );
    await db.query(
      `UPDATE articles a SET title = r.title, text = r.text, truncated = r.truncated FROM ${ROWS}
       WHERE a.url_key = decode(r.key, 'hex') AND a.outlet_domain = r.domain AND a.id = ANY($2::bigint[])`,
      [payload, changed.rows.map(({ id }) => id)],
    );
    await db.query(`UPDATE stories SET version = version + 1, changed_at = now() WHERE id = ANY($1::bigint[])`, [
      changed.rows.flatMap(({ story_id }) => story_id ?? []),
    ]);
  }
  const { rows } = await db.query<{ language: string }>(
    `INSERT INTO articles (url_key, url, canonical_url, source_id, outlet_domain, outlet_name, outlet_owner, outlet_country, title, authors, language, published_at, first_seen_at, text, truncated)
     SELECT DISTINCT ON (key) decode(key, 'hex'), url, canonical, source, domain, outlet, owner, country, title, authors, language, published, seen, text, truncated
     FROM ${ROWS} ORDER BY key, item
     ON CONFLICT (url_key) DO NOTHING RETURNING language`,
    [payload],
  );
  await db.query(
    `INSERT INTO article_urls (url_key, article_id)
     SELECT DISTINCT ON (k.key) decode(k.key, 'hex'), a.id
     FROM ${ROWS} JOIN articles a ON a.url_key = decode(r.key, 'hex') CROSS JOIN jsonb_array_elements_text(r.keys) AS k(key)
     ORDER BY k.key, a.id ON CONFLICT DO NOTHING`,
    [payload],
  );
  await db.query(`UPDATE items SET state = 'read', hint = NULL, error = NULL, leased_until = NULL FROM ${ROWS} WHERE items.id = r.item`, [payload]);
  return [...new Set(rows.map(({ language }) => language))];
}

export interface ArticleRow {
  id: number;
  url: string;
  canonical_url: string;
  outlet_domain: string;
  outlet_name: string;
  outlet_owner: string | null;
  outlet_country: string | null;
  title: string;
  authors: string[];
  language: string;
  published_at: Date | null;
  first_seen_at: Date;
  text: string;
  truncated: boolean;
  story_id: number | null;
}

export const ARTICLE_COLUMNS = `id, url, canonical_url, outlet_domain, outlet_name, outlet_owner, outlet_country, title, authors, language, published_at, first_seen_at, text, truncated, story_id`;

export function articleOf(row: ArticleRow): Article {
  return {
    id: String(row.id),
    url: row.url,
    canonicalUrl: row.canonical_url,
    outlet: { domain: row.outlet_domain, name: row.outlet_name, owner: row.outlet_owner, country: row.outlet_country },
    title: row.title,
    authors: row.authors,
    language: row.language,
    publishedAt: row.published_at?.toISOString() ?? null,
    firstSeenAt: row.first_seen_at.toISOString(),
    text: row.text,
    truncated: row.truncated,
  };
}

/** Languages that have articles without a story. */
export async function unclusteredLanguages(db: Queries): Promise<string[]> {
  return (await db.query<{ language: string }>(`SELECT DISTINCT language FROM articles WHERE story_id IS NULL AND failures < ${MOST_CLUSTER_FAILURES}`)).rows.map(({ language }) => language);
}

/** An article that could not be clustered so many times is set aside. */
export const MOST_CLUSTER_FAILURES = 5;

export async function revisionsOf(db: Queries, articles: readonly number[]): Promise<Revision[]> {
  const { rows } = await db.query<{ article_id: number; seen_at: Date; kind: Revision['kind']; before: string | null }>(
    `SELECT article_id, seen_at, kind, before FROM revisions WHERE article_id = ANY($1::bigint[]) ORDER BY id`,
    [articles],
  );
  return rows.map((row) => ({ article: String(row.article_id), seenAt: row.seen_at.toISOString(), kind: row.kind, before: row.before }));
}
