/**
 * What every reader fetches, kept in memory: the URL index in shards, and the headlines digests.
 *
 * When stories change, only their own entries are asked for, at most every few seconds. Notifications may be missed and
 * articles are forgotten, so now and then everything is read again, part by part, while the old is being served.
 */
import type { IndexManifest } from '../../engine/contract/index-shard';
import type { Digest } from '../../engine/stories/digest/match';
import type { Db } from '../store/db';
import { DIGEST_STORIES, Headlines } from './headlines';
import { packedJson, type Packed } from './packed';
import { countUrls, digestRows, digestStories, entriesOf, shardEntries } from './reads';
import { UrlIndex } from './url-index';

export interface Publisher {
  readonly manifest: Packed;
  readonly bits: number;
  readonly urls: number;
  /** A shard of a division into 2^bits; null where there is none. */
  shard(bits: number, shard: number): Packed | null;
  headlines(language: string): Packed | null;
  digest(language: string): Digest | null;
  /** When what is published was last seen to agree with the database; milliseconds. */
  readonly agreedAt: number;
  /** Reads everything again, now. */
  refresh(): Promise<void>;
  /** These stories changed, or, with null, any may have: what is published follows soon. */
  invalidate(stories: readonly number[] | null): void;
  stop(): void;
}

export interface PublisherOptions {
  clock: () => Date;
  onError: (error: unknown) => void;
  /** Milliseconds between two readings of everything. */
  everyMs?: number;
  /** Pause between two looks at what changed, and between two digests, which are larger. */
  restMs?: number;
  digestRestMs?: number;
}

const DIGEST_DAYS = 4;
const DAY_MS = 86_400_000;
/**
 * Entries that are asked for in one query (7 MB) where the whole index is read. The database joins all articles and stories
 * for each query, so that a million entries take ten times as long shard by shard.
 */
const MOST_OF_PART = 500_000;
/** Stories asked for in one query. */
const PAGE = 200;

function* pages<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += PAGE) yield all.slice(at, at + PAGE);
}

/** Starts with everything read, and keeps it fresh. */
export async function startPublisher(db: Db, { clock, onError, everyMs = 600_000, restMs = 2000, digestRestMs = 15_000 }: PublisherOptions): Promise<Publisher> {
  const index = new UrlIndex();
  const headlines = new Headlines();
  const changed = new Set<number>();
  let isAllDue = true;
  let allRead = 0;
  let digestsMade = 0;
  let agreedAt = 0;
  let manifest: Packed = packedJson({});
  let said = '';
  let stopped = false;

  const since = (): Date => new Date(clock().getTime() - DIGEST_DAYS * DAY_MS);

  /** The manifest keeps its time, and with it its ETag, while it says nothing new. */
  const writeManifest = (): void => {
    const facts: Omit<IndexManifest, 'generatedAt'> = { bits: index.bits, urls: index.urls, languages: headlines.languages };
    if (JSON.stringify(facts) === said) return;
    said = JSON.stringify(facts);
    manifest = packedJson({ ...facts, generatedAt: clock().toISOString() } satisfies IndexManifest);
  };

  const makeDigests = async (): Promise<void> => {
    digestsMade = clock().getTime();
    await headlines.make();
  };

  const readAll = async (): Promise<void> => {
    const urls = await countUrls(db);
    index.divideFor(urls);
    const bits = Math.min(index.bits, Math.max(0, Math.ceil(Math.log2(urls / MOST_OF_PART))));
    for (let part = 0; part < 2 ** bits && !stopped; part++) index.replacePart(part, bits, await shardEntries(db, part, bits));
    const wanted = new Map((await digestStories(db, since(), DIGEST_STORIES)).map(({ id, updated }) => [id, updated]));
    for (const story of headlines.stories) if (!wanted.has(story)) headlines.drop(story);
    const behind = [...wanted].filter(([id, updated]) => headlines.updatedAt(id) !== updated).map(([id]) => id);
    for (const page of pages(behind)) headlines.put(await digestRows(db, page, since()));
    await makeDigests();
  };

  const readChanged = async (stories: readonly number[]): Promise<void> => {
    for (const page of pages(stories)) {
      index.add(await entriesOf(db, page));
      const rows = await digestRows(db, page, since());
      const shown = new Set(rows.map(({ story }) => story));
      for (const story of page) if (!shown.has(story)) headlines.drop(story);
      headlines.put(rows);
    }
    index.divideFor(index.urls);
    if (headlines.isBehind && clock().getTime() - digestsMade >= digestRestMs) await makeDigests();
  };

  /** One after the other, so that an older answer of the database never takes the place of a newer one. */
  let queue: Promise<void> = Promise.resolve();
  const publish = (): Promise<void> => {
    const next = queue.then(async () => {
      const stories = [...changed];
      const all = isAllDue;
      changed.clear();
      isAllDue = false;
      try {
        if (all) await readAll();
        await readChanged(stories);
      } catch (error) {
        for (const story of stories) changed.add(story);
        isAllDue ||= all;
        throw error;
      }
      agreedAt = clock().getTime();
      if (all) allRead = agreedAt;
      writeManifest();
    });
    queue = next.catch(() => {});
    return next;
  };

  await publish();
  let timer: NodeJS.Timeout;
  const beat = async (): Promise<void> => {
    if (clock().getTime() - allRead >= everyMs) isAllDue = true;
    const isDue = isAllDue || changed.size > 0 || (headlines.isBehind && clock().getTime() - digestsMade >= digestRestMs);
    if (isDue) await publish().catch(onError);
    else agreedAt = clock().getTime();
    if (!stopped) timer = setTimeout(() => void beat(), restMs);
  };
  timer = setTimeout(() => void beat(), restMs);

  return {
    get manifest() {
      return manifest;
    },
    get bits() {
      return index.bits;
    },
    get urls() {
      return index.urls;
    },
    get agreedAt() {
      return agreedAt;
    },
    shard: (bits, shard) => index.shard(bits, shard),
    headlines: (language) => headlines.packed(language),
    digest: (language) => headlines.digest(language),
    refresh() {
      isAllDue = true;
      return publish();
    },
    invalidate(stories) {
      if (stories === null) isAllDue = true;
      for (const story of stories ?? []) changed.add(story);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
