/**
 * Search: the newest stories that hold all words, ranked by match, freshness and outlets.
 *
 * PostgreSQL can walk through the stories from the newest on and look into each, which is short for common words and
 * endless for rare ones; or it can find all that hold the words by their index and sort them, which is the other way
 * round. It chooses well for one word. For several it takes them to be independent, which words of news are not, and words
 * of different languages least of all: there a short walk is tried first, and what it finds tells which way is short.
 */
import type { Db } from '../store/db';
import { searchQuery } from '../store/search';
import { HEAD, listed, SHOWN, UPDATED, type ListedHead, type ListQuery } from './reads';

/** Days after which a match counts half of what it does today. */
const FRESHNESS_DAYS = 3;
/** Matches that are ranked, the newest ones: of a word that tens of thousands of stories hold, the older ones would come last anyway. */
const MOST_RANKED = 100;
/** Stories of a short walk, some 3 µs each where they are in memory, and of a long one. */
const SHORT_WALK = 1000;
const LONG_WALK = 10_000;
/** Two pages of matches that are all fresher than any other one are enough. */
const ENOUGH = 40;

/** By words, language and topic: numbers of stories, best first, of the newest matches. */
type Matches = (words: string, language: string | null, topic: string | null) => [sql: string, params: (string | null)[]];

const QUERY = `to_tsquery('simple', $1)`;
const OF_TOPIC = `($3::text IS NULL OR topic = $3)`;
const OF_LANGUAGE = `($2::text IS NULL OR language = $2)`;
const NEWEST = `ORDER BY updated_at DESC, id DESC LIMIT`;
const FIELDS = 'id, search, outlets, updated_at';

const ranked = (matches: string): Matches => (words, language, topic) => [
  `WITH ${matches}
   SELECT id FROM newest ORDER BY ts_rank(search, ${QUERY}) * ln(2 + outlets) * power(0.5, extract(epoch FROM now() - updated_at) / 86400 / ${FRESHNESS_DAYS}) DESC, id DESC`,
  [words, language, topic],
];

/** Among so many of the newest stories, whatever there is beyond. The inner limit keeps PostgreSQL from walking on. */
const walk = (stories: number): Matches =>
  ranked(`newest AS (
     SELECT ${FIELDS} FROM (SELECT ${FIELDS}, topic FROM stories WHERE ${SHOWN} AND ${OF_LANGUAGE} ${NEWEST} ${stories}) recent
     WHERE search @@ ${QUERY} AND ${OF_TOPIC} ${NEWEST} ${MOST_RANKED})`);

/** Among all that hold the words, which the index names. */
const byIndex = ranked(`found AS MATERIALIZED (SELECT ${FIELDS} FROM stories WHERE ${SHOWN} AND search @@ ${QUERY} AND ${OF_LANGUAGE} AND ${OF_TOPIC}),
   newest AS (SELECT ${FIELDS} FROM found ${NEWEST} ${MOST_RANKED})`);

/** As PostgreSQL thinks best: where few matches are of the topic, the words may be common all the same. */
const anyWay = ranked(`newest AS (SELECT ${FIELDS} FROM stories WHERE ${SHOWN} AND search @@ ${QUERY} AND ${OF_LANGUAGE} AND ${OF_TOPIC} ${NEWEST} ${MOST_RANKED})`);

async function matchesOf(db: Db, words: string, { language, topic }: ListQuery): Promise<number[]> {
  const ask = async (way: Matches): Promise<number[]> => (await db.query<{ id: number }>(...way(words, language, topic))).rows.map(({ id }) => id);
  if (!words.includes('&')) return ask(anyWay);
  const short = await ask(walk(SHORT_WALK));
  if (short.length >= MOST_RANKED) return short;
  if (short.length * LONG_WALK >= ENOUGH * SHORT_WALK) {
    const long = await ask(walk(LONG_WALK));
    if (long.length >= ENOUGH) return long;
  }
  return ask(topic === null ? byIndex : anyWay);
}

/** Stories that hold all words of the query, by match, freshness and outlets. `offset` pages through them. */
export async function searchStories(db: Db, typed: string, query: ListQuery, offset: number): Promise<ListedHead[]> {
  const words = searchQuery(typed, query.language ?? 'en');
  if (words === '') return [];
  const page = (await matchesOf(db, words, query)).slice(offset, offset + query.limit);
  if (page.length === 0) return [];
  const { rows } = await db.query<Parameters<typeof listed>[0][number]>(
    `SELECT ${HEAD}, ${UPDATED} FROM jsonb_array_elements_text($1::jsonb) WITH ORDINALITY AS page(number, place) JOIN stories ON id = number::bigint WHERE ${SHOWN} ORDER BY place`,
    [JSON.stringify(page)],
  );
  return listed(rows);
}
