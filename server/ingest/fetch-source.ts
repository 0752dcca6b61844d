/** The step "fetch": asks for a source that is due, and writes down what it offers. */
import { urlKey } from '../../engine/contract/index-shard';
import { canonicalUrl } from '../../engine/text/url';
import type { Db } from '../store/db';
import { offeredToday, offerItems, type OfferedItem } from '../store/items';
import { claimSource, settleSource, type Source } from '../store/sources';
import { Busy, Refused, type Door } from './door';
import { NotAFeed, plainText, readFeed, type Feed, type FeedItem } from './feeds';

export interface FetchSettings {
  everySeconds: number;
  hostSpacingMs: number;
  itemsPerDay: number;
  /** Items that claim to be older than this are history, not news. */
  oldestDays: number;
}

const LEASE_SECONDS = 120;
/** After its first failure a source waits so long, and twice as long after each further one. */
const FIRST_BACKOFF_SECONDS = 15;
const LONGEST_BACKOFF_SECONDS = 24 * 3600;
/** Sitemaps of an index that are looked at, the last ones: they hold the newest pages. */
const MOST_SITEMAPS = 5;
const MOST_HINT = 200_000;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** A day that a feed claims, as an instant; null where it is no date. */
export function instantOf(date: string | null): string | null {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

async function offered(item: FeedItem, feed: Feed, place: number, hostSpacingMs: number): Promise<OfferedItem | null> {
  let canonical: string;
  try {
    canonical = canonicalUrl(item.url);
  } catch {
    return null;
  }
  return {
    key: await urlKey(canonical),
    url: item.url,
    host: new URL(item.url).host,
    hint: {
      title: item.title,
      date: instantOf(item.date),
      authors: item.authors,
      content: plainText(item.content).slice(0, MOST_HINT),
      language: item.language ?? feed.language,
    },
    dueIn: (place * hostSpacingMs) / 1000,
  };
}

async function readAll(door: Door, source: Source, signal: AbortSignal): Promise<{ feed: Feed; etag: string | null; lastModified: string | null } | null> {
  const options = { accept: ACCEPT, signal };
  const answer = await door.fetch(source.url, { ...options, etag: source.etag, lastModified: source.last_modified });
  if (answer.status === 304) return null;
  const feed = await readFeed(answer.bytes, answer.contentType, answer.url);
  for (const url of feed.sitemaps.slice(-MOST_SITEMAPS)) {
    const part = await door.fetch(url, options);
    feed.items.push(...(await readFeed(part.bytes, part.contentType, part.url)).items);
  }
  // An index stays the same while its sitemaps change: it is asked for without validators.
  const isIndex = feed.sitemaps.length > 0;
  return { feed, etag: isIndex ? null : answer.etag, lastModified: isIndex ? null : answer.lastModified };
}

/** Fetches a source if it is due. Gives how many items are new; faults of the source make it wait longer each time. */
export async function fetchSource(db: Db, door: Door, id: number, settings: FetchSettings, signal: AbortSignal): Promise<number> {
  const source = await claimSource(db, id, LEASE_SECONDS);
  if (!source) return 0;
  const { everySeconds, hostSpacingMs, itemsPerDay, oldestDays } = settings;
  try {
    const answer = await readAll(door, source, signal);
    if (!answer) {
      await settleSource(db, id, { etag: source.etag, lastModified: source.last_modified, error: null, nextInSeconds: everySeconds });
      return 0;
    }
    const { feed, etag, lastModified } = answer;
    const room = Math.max(0, itemsPerDay - (await offeredToday(db, id)));
    const oldest = Date.now() - oldestDays * 86_400_000;
    const items: OfferedItem[] = [];
    for (const item of feed.items) {
      const one = await offered(item, feed, items.length, hostSpacingMs);
      if (one && (one.hint.date === null || Date.parse(one.hint.date) >= oldest)) items.push(one);
    }
    let fresh = 0;
    await db.transaction(async (queries) => {
      fresh = await offerItems(queries, id, items.slice(0, room));
      const cut = items.length > room ? `only ${room} of ${items.length} items were taken: the most of one source in a day is ${itemsPerDay}` : null;
      await settleSource(queries, id, { etag, lastModified, title: feed.title, error: null, nextInSeconds: everySeconds, items: fresh });
      if (cut) await queries.query('UPDATE sources SET last_error = $2 WHERE id = $1', [id, cut]);
    });
    return fresh;
  } catch (error) {
    if (signal.aborted) {
      await db.query('UPDATE sources SET next_at = now(), leased_until = NULL WHERE id = $1', [id]);
      return 0;
    }
    if (error instanceof Busy) {
      await db.query('UPDATE sources SET next_at = now() + make_interval(secs => $2), leased_until = NULL WHERE id = $1', [id, (error.retryAfterMs ?? 0) / 1000]);
      return 0;
    }
    const backoff = Math.min(LONGEST_BACKOFF_SECONDS, FIRST_BACKOFF_SECONDS * 2 ** Math.min(source.failures, 20));
    const asked = error instanceof Refused && error.retryAfterMs !== null ? error.retryAfterMs / 1000 : 0;
    const reason = error instanceof NotAFeed ? `not a feed: ${error.message}` : faultOf(error);
    await settleSource(db, id, { error: reason, nextInSeconds: Math.max(asked, backoff) });
    return 0;
  }
}

/** One line about a fault, with the cause that fetching hides. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return [error.message || error.name, cause].filter(Boolean).join(': ').slice(0, 500);
}
