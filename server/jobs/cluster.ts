/**
 * The step "cluster": gives each new article of a language its story.
 *
 * One process at a time clusters a language; it holds the lock of that name, and with it the language's recent articles
 * in memory. When it dies, its lock is free, and the next process to be asked fills its memory from the database. A holder
 * that lost its lock without noticing, as by a broken connection, is stopped by the epoch of its desk: it may not write.
 */
import { Clusterer } from '../../engine/stories/clusterer';
import { MOST_NEW_STORIES, type Assignment } from '../../engine/stories/grouping';
import { DatabaseGone, type Db, type Lock, type Queries } from '../store/db';
import { MOST_CLUSTER_FAILURES } from '../store/articles';
import { CHANGES } from '../store/store';

/** Articles that are given their stories in one transaction. */
const BATCH = 200;
/** Letters of an article's text that clustering looks at. */
const LETTERS = 3000;
/** Days of articles that a clusterer remembers; more than any window. */
const REMEMBERED_DAYS = 15;
const REBUILD_PAGE = 2000;

interface Row {
  id: number;
  title: string;
  text: string;
  published_at: Date | null;
  first_seen_at: Date;
  story_id: number | null;
}

interface Desk {
  lock: Lock;
  clusterer: Clusterer;
  epoch: number;
  /** Numbers that the sequence has given out for new stories. */
  numbers: number[];
}

const COLUMNS = `id, title, left(text, ${LETTERS}) AS text, published_at, first_seen_at, story_id`;

const streamed = (row: Row): Parameters<Clusterer['add']>[0] => ({
  id: String(row.id),
  title: row.title,
  text: row.text,
  publishedAt: row.published_at?.toISOString() ?? null,
  firstSeenAt: row.first_seen_at.toISOString(),
});

/** The lock went to another process while this one was at work. */
class DeskLost extends Error {}

export interface Desks {
  /** Clusters what is new in a language, if this process may; true if it worked through all of it. */
  cluster(language: string, signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

export function openDesks(db: Db, bury: (key: string, error: string) => Promise<void>): Desks {
  const desks = new Map<string, Desk>();
  const working = new Map<string, Promise<boolean>>();

  async function open(language: string): Promise<Desk | null> {
    const known = desks.get(language);
    if (known && !known.lock.lost.aborted) return known;
    desks.delete(language);
    const lock = await db.tryLock(`clusterer:${language}`);
    if (!lock) return null;
    try {
      // Waits for a write of the holder before, if one is under way; any later one of it is refused.
      const epoch = (await db.query<{ epoch: number }>(`INSERT INTO desks (language) VALUES ($1) ON CONFLICT (language) DO UPDATE SET epoch = desks.epoch + 1 RETURNING epoch`, [language])).rows[0]?.epoch ?? 0;
      const numbers: number[] = [];
      const newStory = (): number => {
        const number = numbers.shift();
        if (number === undefined) throw new RangeError('no story number is left');
        return number;
      };
      const clusterer = new Clusterer({ language, newStory });
      for (let last = 0; ; ) {
        const { rows } = await db.query<Row>(
          `SELECT ${COLUMNS} FROM articles WHERE language = $1 AND id > $2 AND story_id IS NOT NULL
           AND first_seen_at > now() - make_interval(days => ${REMEMBERED_DAYS}) ORDER BY id LIMIT ${REBUILD_PAGE}`,
          [language, last],
        );
        for (const row of rows) if (row.story_id !== null) clusterer.restore(streamed(row), row.story_id);
        const end = rows.at(-1);
        if (!end || rows.length < REBUILD_PAGE) break;
        last = end.id;
      }
      const desk = { lock, clusterer, epoch, numbers };
      desks.set(language, desk);
      return desk;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  async function close(language: string): Promise<void> {
    const desk = desks.get(language);
    desks.delete(language);
    await desk?.lock.release();
  }

  /** Runs a batch; false where there is nothing left. Whatever fails, memory is thrown away: the database knows. */
  async function runBatch(language: string, desk: Desk, most: number): Promise<boolean> {
    const { rows } = await db.query<Row>(
      `SELECT ${COLUMNS} FROM articles WHERE language = $1 AND story_id IS NULL AND failures < ${MOST_CLUSTER_FAILURES} ORDER BY id LIMIT $2`,
      [language, most],
    );
    if (rows.length === 0) return false;
    try {
      const missing = rows.length * MOST_NEW_STORIES - desk.numbers.length;
      if (missing > 0) {
        const given = await db.query<{ n: number }>(`SELECT nextval('story_numbers') AS n FROM generate_series(1, $1)`, [missing]);
        desk.numbers.push(...given.rows.map(({ n }) => n));
      }
      const decided = rows.map((row) => ({ article: row.id, seen: row.first_seen_at, ...desk.clusterer.add(streamed(row)) }));
      await db.transaction(async (queries) => {
        const { rows: held } = await queries.query('SELECT 1 FROM desks WHERE language = $1 AND epoch = $2 FOR SHARE', [language, desk.epoch]);
        if (held.length === 0) throw new DeskLost(`another process clusters "${language}" by now`);
        await write(queries, language, decided);
      });
    } catch (error) {
      await close(language);
      const [only] = rows;
      const isBlameless = error instanceof DatabaseGone || error instanceof DeskLost;
      if (rows.length === 1 && only && !isBlameless) await blame(only.id, error);
      throw error;
    }
    return rows.length === most;
  }

  async function blame(article: number, error: unknown): Promise<void> {
    const { rows } = await db.query<{ failures: number }>('UPDATE articles SET failures = failures + 1 WHERE id = $1 RETURNING failures', [article]);
    if (rows[0]?.failures === MOST_CLUSTER_FAILURES) await bury(String(article), (error as Error).message);
  }

  async function clusterAll(language: string, signal: AbortSignal): Promise<boolean> {
    let most = BATCH;
    for (;;) {
      if (signal.aborted) return false;
      const desk = await open(language);
      if (!desk) return false;
      try {
        if (!(await runBatch(language, desk, most))) return true;
        most = BATCH;
      } catch (error) {
        if (error instanceof DeskLost) return false;
        if (most === 1 || signal.aborted || error instanceof DatabaseGone) throw error;
        // One of them may be the reason: they are taken one by one, and only that one is held back.
        most = 1;
      }
    }
  }

  return {
    cluster(language, signal) {
      const running = working.get(language);
      const next = (running ?? Promise.resolve(true)).catch(() => true).then(() => clusterAll(language, signal));
      working.set(language, next);
      const done = (): void => void (working.get(language) === next && working.delete(language));
      next.then(done, done);
      return next;
    },
    async close() {
      for (const language of [...desks.keys()]) await close(language);
    },
  };
}

type Decided = Assignment & { article: number; seen: Date };

/** Where each article is in the end that was decided on, later decisions after earlier ones. */
function settled(decided: readonly Decided[]): Map<number, number> {
  const storyOf = new Map<number, number>();
  for (const { article, story, merges, moves } of decided) {
    for (const { from, into } of merges) for (const [one, at] of storyOf) if (at === from) storyOf.set(one, into);
    storyOf.set(article, story);
    for (const move of moves) storyOf.set(Number(move.article), move.story);
  }
  return storyOf;
}

async function write(queries: Queries, language: string, decided: readonly Decided[]): Promise<void> {
  const merges = decided.flatMap((one) => one.merges);
  const moved = decided.flatMap(({ moves }) => moves.map(({ article }) => Number(article)));
  const became = (story: number): number => merges.filter(({ from }) => from === story).map(({ into }) => became(into))[0] ?? story;
  const storyOf = settled(decided);
  const begun = new Set([...storyOf.values(), ...merges.flatMap(({ from, into }) => [from, into])]);
  const { rows: left } = moved.length === 0 ? { rows: [] } : await queries.query<{ story_id: number }>('SELECT DISTINCT story_id FROM articles WHERE id = ANY($1::bigint[]) AND story_id IS NOT NULL', [moved]);
  await queries.query(
    `INSERT INTO stories (id, language) SELECT id, $2 FROM unnest($1::bigint[]) AS id ON CONFLICT DO NOTHING`,
    [[...begun], language],
  );
  for (const { from } of merges) {
    await queries.query(`UPDATE articles SET story_id = $2 WHERE story_id = $1`, [from, became(from)]);
    await queries.query(`UPDATE stories SET merged_into = $2, updated_at = now() WHERE id = $1`, [from, became(from)]);
  }
  await queries.query(
    `UPDATE articles a SET story_id = d.story FROM jsonb_to_recordset($1::jsonb) AS d(article bigint, story bigint) WHERE a.id = d.article`,
    [JSON.stringify([...storyOf].map(([article, story]) => ({ article, story })))],
  );
  // Whoever keeps them in memory hears of it when, and only if, all of this holds.
  if (merges.length > 0) await queries.query('SELECT pg_notify($1, $2)', [CHANGES, JSON.stringify({ stories: merges.map(({ from }) => from) })]);
  const changed = new Set([...storyOf.values(), ...left.map(({ story_id }) => became(story_id))]);
  await queries.query(
    `UPDATE stories s SET version = version + 1, changed_at = now(),
       first_seen_at = LEAST(s.first_seen_at, (SELECT min(a.first_seen_at) FROM articles a WHERE a.story_id = s.id))
     WHERE s.id = ANY($1::bigint[])`,
    [[...changed]],
  );
}
