/** The step "compose": puts stories together that have changed, a pause after their last change. */
import type { Directory } from '../../engine/companies/directory';
import { Written, type Story } from '../../engine/contract/story';
import type { Article } from '../../engine/contract/article';
import { composeStory } from '../../engine/newsroom';
import { digestStory, type DigestArticle } from '../../engine/stories/digest/story';
import { ARTICLE_COLUMNS, articleOf, revisionsOf, type ArticleRow } from '../store/articles';
import { DatabaseGone, type Db } from '../store/db';
import { searchWords } from '../store/search';
import { CHANGES } from '../store/store';

/** Of a batch; so long its stories wait when the process that took them dies. */
const LEASE_SECONDS = 30;
const BATCH = 20;
/** A story of more articles is put together from the first ones: a list of thousands serves nobody. */
const MOST_ARTICLES = 300;
/** Of one outlet in a story: one that floods does not push the others out of it. */
export const MOST_OF_ONE_OUTLET = 10;
/** Articles of a story that its part of the headlines digest is made of, the newest. */
const MOST_DIGESTED = 12;
const MOST_FAILURES = 5;
/** However often it changes, a story waits for its composition no longer than so many pauses. */
const MOST_PAUSES = 10;

export interface ComposeTools {
  db: Db;
  directory: Directory;
  /** Pause after a story's last change. */
  afterMs: number;
  signal: AbortSignal;
  /** Adds the prices, where they can be had. */
  enrich(story: Story): Promise<Story>;
  /** Told of stories that have just been put together. */
  composed(stories: readonly number[]): Promise<void>;
  bury(key: string, error: string): Promise<void>;
  onFault(story: number, error: unknown): void;
}

interface Due {
  id: number;
  version: number;
  failures: number;
  written: unknown;
}

async function claim(db: Db, afterMs: number): Promise<Due[]> {
  const { rows } = await db.query<Due>(
    `WITH due AS (
       SELECT id FROM stories WHERE merged_into IS NULL AND version > composed_version AND failures < ${MOST_FAILURES}
       AND (leased_until IS NULL OR leased_until < now())
       AND (changed_at <= now() - make_interval(secs => $1) OR updated_at <= now() - make_interval(secs => $1 * ${MOST_PAUSES}))
       ORDER BY changed_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     UPDATE stories s SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}) FROM due WHERE s.id = due.id
     RETURNING s.id, s.version, s.failures, s.written`,
    [afterMs / 1000],
  );
  return rows;
}

/** The earlier of what an article claims and when it was seen is believed: a claim may lie in the future. */
const digested = ({ title, text, publishedAt, firstSeenAt }: Article): DigestArticle => ({ title, text, time: publishedAt !== null && Date.parse(publishedAt) < Date.parse(firstSeenAt) ? publishedAt : firstSeenAt });

async function compose({ db, directory, enrich }: ComposeTools, due: Due): Promise<boolean> {
  const { rows } = await db.query<ArticleRow>(
    // Every outlet's first article comes before any outlet's second.
    `SELECT ${ARTICLE_COLUMNS} FROM (
       SELECT ${ARTICLE_COLUMNS}, row_number() OVER (PARTITION BY outlet_domain ORDER BY id) AS place FROM articles WHERE story_id = $1) own
     WHERE place <= ${MOST_OF_ONE_OUTLET} ORDER BY place, id LIMIT ${MOST_ARTICLES}`,
    [due.id],
  );
  rows.sort((a, b) => a.id - b.id);
  if (rows.length === 0) {
    // Its articles were forgotten, or went to another story.
    await db.query('UPDATE stories SET composed_version = $2, leased_until = NULL WHERE id = $1', [due.id, due.version]);
    return false;
  }
  const revisions = await revisionsOf(db, rows.map(({ id }) => id));
  const articles = rows.map(articleOf);
  const composed = composeStory({ id: String(due.id), articles, revisions, written: due.written === null ? null : Written.parse(due.written), directory, now: new Date().toISOString() });
  const story = await enrich(composed);
  const { language } = story;
  const words = (parts: readonly (string | null)[]): string => searchWords(parts.filter(Boolean).join(' '), language);
  // Told in the same transaction: a process that is killed leaves no story behind that nobody has heard of.
  await db.query(
    `WITH composed AS (UPDATE stories SET story = $3::jsonb, composed_version = $2, leased_until = NULL, failures = 0, error = NULL,
       topic = $4, headline = $5, outlets = $6, reports = $7, articles = $8, companies = $9, first_seen_at = $10, updated_at = $11,
       digest = $16, search = setweight(to_tsvector('simple', $12), 'A') || setweight(to_tsvector('simple', $13), 'B')
         || setweight(to_tsvector('simple', $14), 'C') || setweight(to_tsvector('simple', $15), 'D')
     WHERE id = $1 AND composed_version < $2 RETURNING id)
     SELECT pg_notify('${CHANGES}', jsonb_build_object('stories', jsonb_build_array(id))::text) FROM composed`,
    [
      due.id,
      due.version,
      JSON.stringify(story),
      story.topic,
      story.headline,
      story.outlets,
      story.reports,
      story.articles,
      story.companies,
      story.firstSeenAt,
      story.updatedAt,
      words([story.headline]),
      words(story.companyList.flatMap(({ name, ticker }) => [name, ticker])),
      words(story.coverage.map(({ outlet }) => outlet.name)),
      words(story.coverage.slice(0, 50).map(({ title }) => title)),
      digestStory(due.id, story.outlets, articles.slice(-MOST_DIGESTED).map(digested), language),
    ],
  );
  return true;
}

async function settleFault(tools: ComposeTools, due: Due, error: unknown): Promise<void> {
  tools.onFault(due.id, error);
  const message = error instanceof Error ? error.message : String(error);
  // The lease is kept a while: that is the pause before the next try.
  await tools.db.query(
    `UPDATE stories SET failures = failures + 1, error = $2, leased_until = now() + make_interval(secs => $3) WHERE id = $1`,
    [due.id, message, 2 ** due.failures],
  );
  if (due.failures + 1 >= MOST_FAILURES) await tools.bury(String(due.id), message);
}

/** Composes what is due until nothing is, or until `until` (milliseconds). True if there may be more. */
export async function composeDue(tools: ComposeTools, until: number): Promise<boolean> {
  const { db, afterMs, signal } = tools;
  while (!signal.aborted && Date.now() < until) {
    const due = await claim(db, afterMs);
    if (due.length === 0) return false;
    const changed: number[] = [];
    for (const one of due) {
      if (signal.aborted) break;
      try {
        if (await compose(tools, one)) changed.push(one.id);
      } catch (error) {
        if (error instanceof DatabaseGone) throw error;
        await settleFault(tools, one, error);
      }
    }
    if (changed.length > 0) await tools.composed(changed);
    if (signal.aborted) await db.query('UPDATE stories SET leased_until = NULL WHERE id = ANY($1::bigint[])', [due.map(({ id }) => id)]);
  }
  return true;
}
