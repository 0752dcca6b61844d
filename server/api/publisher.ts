/**
 * What every reader fetches, kept ready as bytes: the URL index in shards, and the headlines digests. Made again when
 * stories change, at most every few seconds, and replaced as a whole, so that manifest and shards always agree.
 */
import type { IndexManifest } from '../../engine/contract/index-shard';
import { bitsFor, encodeShard, shardOf, type IndexEntry } from '../../engine/contract/index-shard';
import { encodeDigest, openDigest, type Digest } from '../../engine/stories/digest';
import type { Db } from '../store/db';
import { packed, type Packed } from './packed';
import { digestStories, indexEntries } from './reads';

export interface Published {
  manifest: Packed;
  bits: number;
  /** By shard number. */
  shards: ReadonlyMap<number, Packed>;
  /** By language. */
  headlines: ReadonlyMap<string, Packed>;
  digests: ReadonlyMap<string, Digest>;
}

const DIGEST_DAYS = 4;
const DIGEST_STORIES = 5000;
const DAY_MS = 86_400_000;

/** Makes everything from the database as it stands. */
export async function publish(db: Db, now: Date): Promise<Published> {
  const entries = await indexEntries(db);
  const bits = bitsFor(entries.length);
  const byShard = new Map<number, IndexEntry[]>();
  for (let shard = 0; shard < 2 ** bits; shard++) byShard.set(shard, []);
  for (const entry of entries) byShard.get(shardOf(entry.key, bits))?.push(entry);
  const shards = new Map([...byShard].map(([shard, own]) => [shard, packed(encodeShard(own, bits), 'application/octet-stream')]));

  const rows = await digestStories(db, new Date(now.getTime() - DIGEST_DAYS * DAY_MS), DIGEST_STORIES);
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const headlines = new Map<string, Packed>();
  const digests = new Map<string, Digest>();
  for (const language of languages) {
    const bytes = encodeDigest(rows.filter((row) => row.language === language), language);
    headlines.set(language, packed(bytes, 'application/octet-stream'));
    digests.set(language, openDigest(bytes));
  }
  const manifest: IndexManifest = { bits, urls: entries.length, languages, generatedAt: now.toISOString() };
  return { manifest: packed(Buffer.from(JSON.stringify(manifest)), 'application/json'), bits, shards, headlines, digests };
}

export interface Publisher {
  current(): Published;
  /** Makes everything again, now. */
  refresh(): Promise<void>;
  /** Something changed: make everything again soon. */
  invalidate(): void;
  stop(): void;
}

/** Keeps what is published fresh. Notifications may be missed, so it is also made again at a steady interval. */
export async function startPublisher(db: Db, { clock, everyMs = 60_000, restMs = 2000, onError }: { clock: () => Date; everyMs?: number; restMs?: number; onError: (error: unknown) => void }): Promise<Publisher> {
  let current = await publish(db, clock());
  let running: Promise<void> | null = null;
  let soon: NodeJS.Timeout | null = null;
  const refresh = (): Promise<void> => {
    running ??= publish(db, clock())
      .then((published) => {
        current = published;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  const invalidate = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      refresh().catch(onError);
    }, restMs);
  };
  const steady = setInterval(() => void refresh().catch(onError), everyMs);
  return {
    current: () => current,
    refresh,
    invalidate,
    stop: () => {
      clearInterval(steady);
      if (soon) clearTimeout(soon);
    },
  };
}
