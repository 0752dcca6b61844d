/** The step "fetch": asks for a source that is due, and writes down what it offers. */
import { DatabaseGone, type Db } from '../store/db';
import { claimSource, releaseSource, settleSource } from '../store/sources';
import { Busy, Refused, type Door } from './door';
import { faultOf } from './refused';
import { NotAFeed } from './feeds';
import { readSource } from './read-source';
import { takeFeed, type TakeSettings } from './take-feed';
import { noteHub } from './websub';

export interface FetchSettings extends TakeSettings {
  everySeconds: number;
}

/** So long a source waits when the process that fetches it dies; one that lives renews its lease every second. */
export const SOURCE_LEASE_SECONDS = 15;
/** After its first failure a source waits so long, and twice as long after each further one. */
const FIRST_BACKOFF_SECONDS = 15;
const LONGEST_BACKOFF_SECONDS = 24 * 3600;
/** 410 Gone: the site says that it will not come back. */
const GONE = 410;

/** Fetches a source if it is due. Gives how many items are new; faults of the source make it wait longer each time. */
export async function fetchSource(db: Db, door: Door, id: number, settings: FetchSettings, signal: AbortSignal, clock: () => number = Date.now): Promise<number> {
  const source = await claimSource(db, id, SOURCE_LEASE_SECONDS);
  if (!source) return 0;
  try {
    const { feed, etag, lastModified, cursor, moreInSeconds, hub, self } = await readSource(door, source, signal, clock());
    const settled = { etag, lastModified, error: null, nextInSeconds: moreInSeconds ?? settings.everySeconds };
    if (!feed) {
      await settleSource(db, id, settled);
      return 0;
    }
    return await db.transaction(async (queries) => {
      const { fresh, cut, notice } = await takeFeed(queries, source, feed, settings, clock());
      await settleSource(queries, id, { ...settled, title: feed.title, items: fresh, cut, notice, cursor, hub });
      await noteHub(queries, id, hub, self ?? source.url);
      return fresh;
    });
  } catch (error) {
    if (error instanceof DatabaseGone) throw error;
    if (signal.aborted || error instanceof Busy) {
      await releaseSource(db, id, error instanceof Busy ? (error.retryAfterMs ?? 0) / 1000 : 0);
      return 0;
    }
    const isGone = error instanceof Refused && error.status === GONE;
    const backoff = isGone ? LONGEST_BACKOFF_SECONDS : Math.min(LONGEST_BACKOFF_SECONDS, FIRST_BACKOFF_SECONDS * 2 ** Math.min(source.failures, 20));
    const asked = error instanceof Refused && error.retryAfterMs !== null && error.status !== null ? error.retryAfterMs / 1000 : 0;
    const reason = error instanceof NotAFeed ? `not a feed: ${error.message}` : faultOf(error);
    await settleSource(db, id, { error: reason, nextInSeconds: Math.max(asked, backoff) });
    return 0;
  }
}
