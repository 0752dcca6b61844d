/**
 * Takes in what a source offers, within limits: no source and no host brings more than its share of a day, what claims
 * to be old is history, and what claims to come from the future does not know its time.
 */
import { urlKey } from '../../engine/contract/index-shard';
import { canonicalUrl } from '../../engine/text/url';
import type { Queries } from '../store/db';
import { knownKeys, offeredToday, offeredTodayByHost, offerItems, type OfferedItem } from '../store/items';
import type { Source } from '../store/sources';
import { feedDate } from './feed-date';
import type { Feed, FeedItem } from './feeds';
import { isGal } from './gal';
import { plainText } from './plain-text';

export interface TakeSettings {
  hostSpacingMs: number;
  /** Most items of a source in a day where it has no limit of its own, and of a host, whichever sources name it. */
  itemsPerDay: number;
  /** Items that claim to be older than this are history, not news. */
  oldestDays: number;
}

export interface Taken {
  /** Items that are new. */
  fresh: number;
  /** Items that were turned away, and why, for the operator. */
  cut: number;
  notice: string | null;
}

const DAY_MS = 86_400_000;
/** A list of the world's news is not measured by what one paper brings. */
const GAL_ITEMS_PER_DAY = 500_000;
/** Clocks differ by minutes; what is dated later than that was dated by somebody who does not know. */
export const CLOCK_SLACK_MS = 10 * 60_000;
/** Longer than any article; what is longer is cut, so that nobody fills the disk. */
const MOST_HINT = 50_000;
const MOST_TITLE = 1000;
const MOST_AUTHORS = 20;
const MOST_URL = 2048;
const MOST_OUTLET = 200;

/** What a source may bring in a day. */
export const dailyLimit = (source: Pick<Source, 'url' | 'items_per_day'>, itemsPerDay: number): number => source.items_per_day ?? (isGal(source.url) ? GAL_ITEMS_PER_DAY : itemsPerDay);

async function offered(item: FeedItem, feed: Feed, now: number): Promise<OfferedItem | null> {
  if (item.url.length > MOST_URL) return null;
  let canonical: string;
  try {
    canonical = canonicalUrl(item.url);
  } catch {
    return null;
  }
  const date = feedDate(item.date);
  return {
    key: await urlKey(canonical),
    url: item.url,
    host: new URL(item.url).host,
    hint: {
      title: item.title.slice(0, MOST_TITLE),
      date: date !== null && Date.parse(date) > now + CLOCK_SLACK_MS ? null : date,
      authors: item.authors.slice(0, MOST_AUTHORS).map((author) => author.slice(0, 200)),
      content: plainText(item.content).slice(0, MOST_HINT),
      language: item.language ?? feed.language,
      outlet: item.outlet?.slice(0, MOST_OUTLET) ?? null,
    },
    dueIn: 0,
  };
}

const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex');

/** Writes down the items of a feed. Run it in a transaction with the settling of the source. */
export async function takeFeed(queries: Queries, source: Source, feed: Feed, { hostSpacingMs, itemsPerDay, oldestDays }: TakeSettings, now: number): Promise<Taken> {
  const oldest = now - oldestDays * DAY_MS;
  const items = new Map<string, OfferedItem>();
  for (const item of feed.items) {
    const one = await offered(item, feed, now);
    if (one && (one.hint.date === null || Date.parse(one.hint.date) >= oldest) && !items.has(hex(one.key))) items.set(hex(one.key), one);
  }
  const known = await knownKeys(queries, [...items.keys()]);
  const hosts = await offeredTodayByHost(queries, [...new Set([...items.values()].map(({ host }) => host))]);
  const limit = dailyLimit(source, itemsPerDay);
  let room = Math.max(0, limit - (await offeredToday(queries, source.id)));
  const cuts = new Map<string, number>();
  const cut = (reason: string): void => void cuts.set(reason, (cuts.get(reason) ?? 0) + 1);
  const places = new Map<string, number>();
  const taken: OfferedItem[] = [];
  for (const [key, item] of items) {
    if (!known.has(key)) {
      const ofHost = hosts.get(item.host) ?? 0;
      if (room === 0) {
        cut(`the most of this source in a day is ${limit}`);
        continue;
      }
      if (ofHost >= itemsPerDay) {
        cut(`the most of ${item.host} in a day is ${itemsPerDay}`);
        continue;
      }
      room--;
      hosts.set(item.host, ofHost + 1);
    }
    const place = places.get(item.host) ?? 0;
    places.set(item.host, place + 1);
    taken.push({ ...item, dueIn: (place * hostSpacingMs) / 1000 });
  }
  const total = [...cuts.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...cuts].slice(0, 3).map(([reason, count]) => `${count} turned away: ${reason}`);
  return { fresh: await offerItems(queries, source.id, taken), cut: total, notice: reasons.length > 0 ? reasons.join('; ').slice(0, 500) : null };
}
