/** What a source has to say now: a feed, the newest sitemaps of an index, or the next minutes of GDELT's list. */
import type { Source } from '../store/sources';
import { Refused, type Door } from './door';
import { NotAFeed, readFeed, type Feed } from './feeds';
import { isGalFolder, minutesToRead, progress, type Minute } from './gal';

export interface SourceAnswer {
  /** Null where nothing has changed. */
  feed: Feed | null;
  etag: string | null;
  lastModified: string | null;
  /** How far a source has been read that is read in pieces. */
  cursor: string | null;
  /** Seconds after which there is more to read already; null where the usual pause is right. */
  moreInSeconds: number | null;
  /** The hub that the answer's headers name, before what the feed names (WebSub, section 4). */
  hub: string | null;
  self: string | null;
}

/** Sitemaps of an index that are looked at, the newest. */
const MOST_SITEMAPS = 5;
/** Minutes of the list in one go; the next ones are due at once. */
const MOST_MINUTES = 20;
/** Files come in batches, a quarter of an hour apart; each minute that has none is asked for a few times. */
const LIST_EVERY_SECONDS = 180;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** The target of a relation in a Link header (RFC 8288). */
function linked(header: string | null, relation: string, base: string): string | null {
  for (const [, target = '', parameters = ''] of (header ?? '').slice(0, 10_000).matchAll(/<([^<>]*)>([^<]*)/g)) {
    const rel = /;\s*rel\s*=\s*"?([^";,]*)/i.exec(parameters)?.[1]?.toLowerCase().split(/\s+/) ?? [];
    if (rel.includes(relation) && URL.canParse(target, base)) return new URL(target, base).href;
  }
  return null;
}

async function readMinutes(door: Door, source: Source, signal: AbortSignal, now: number): Promise<SourceAnswer> {
  const feed: Feed = { title: "GDELT's Global Article List", language: null, items: [], sitemaps: [], hub: null, self: null };
  const [read, missing]: [Minute[], Minute[]] = [[], []];
  const minutes = minutesToRead(source.url, source.cursor, now, MOST_MINUTES);
  for (const minute of minutes) {
    try {
      const { bytes, contentType, url } = await door.fetch(minute.url, { signal });
      feed.items.push(...(await readFeed(bytes, contentType, url)).items);
      read.push(minute);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) {
        missing.push(minute);
        continue;
      }
      // A file that is none will not become one; for what cannot be had now there is another time.
      if (error instanceof NotAFeed) read.push(minute);
      else if (read.length === 0) throw error;
      else break;
    }
  }
  const isBehind = minutes.length === MOST_MINUTES && read.length + missing.length === MOST_MINUTES;
  return { feed, etag: null, lastModified: null, cursor: progress(source.cursor, now, { read, missing }), moreInSeconds: isBehind ? 1 : LIST_EVERY_SECONDS, hub: null, self: null };
}

/** Asks a source, with the validators of the last time. Throws what the door and `readFeed` throw. */
export async function readSource(door: Door, source: Source, signal: AbortSignal, now: number): Promise<SourceAnswer> {
  if (isGalFolder(source.url)) return readMinutes(door, source, signal, now);
  const answer = await door.fetch(source.url, { accept: ACCEPT, signal, etag: source.etag, lastModified: source.last_modified });
  const { etag, lastModified } = answer;
  if (answer.status === 304) return { feed: null, etag: etag ?? source.etag, lastModified: lastModified ?? source.last_modified, cursor: null, moreInSeconds: null, hub: null, self: null };
  const feed = await readFeed(answer.bytes, answer.contentType, answer.url);
  const faults: unknown[] = [];
  const sitemaps = feed.sitemaps.filter((url) => URL.canParse(url, answer.url)).slice(0, MOST_SITEMAPS);
  for (const url of sitemaps) {
    try {
      const part = await door.fetch(new URL(url, answer.url).href, { accept: ACCEPT, signal });
      feed.items.push(...(await readFeed(part.bytes, part.contentType, part.url)).items);
    } catch (error) {
      if (signal.aborted) throw error;
      faults.push(error);
    }
  }
  // One section's sitemap that is missing does not keep the others' news out.
  if (sitemaps.length > 0 && faults.length === sitemaps.length) throw faults[0];
  // An index stays the same while its sitemaps change: it is asked for without validators.
  const isIndex = feed.sitemaps.length > 0;
  return {
    feed,
    etag: isIndex ? null : etag,
    lastModified: isIndex ? null : lastModified,
    cursor: null,
    moreInSeconds: null,
    hub: linked(answer.link, 'hub', answer.url) ?? feed.hub,
    self: linked(answer.link, 'self', answer.url) ?? feed.self,
  };
}
