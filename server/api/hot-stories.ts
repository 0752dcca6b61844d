/** Stories that are being read, kept ready in memory until somebody tells that they changed. */
import { packedJson, type Packed } from './packed';
import type { Found } from './reads';

export type HotStory = { kind: 'story'; packed: Packed } | { kind: 'merged'; into: string } | { kind: 'none' };

export interface HotStories {
  /** What is in memory and known to be current; null otherwise. */
  peek(id: number): HotStory | null;
  /** From memory, or else the database. Where the database cannot be asked, what was known last. */
  find(id: number): Promise<HotStory>;
  /** Stories changed; null: any may have. */
  changed(stories: readonly number[] | null): void;
}

interface Kept {
  found: HotStory;
  /** Milliseconds; from then on it is looked at again. Zero where it is known to have changed. */
  goodUntil: number;
  size: number;
}

const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes that an entry takes beside what is served: the compressed bodies that are made later, and the entry itself. */
const OVERHEAD = 400;
const COMPRESSED_SHARE = 0.7;
/** Notifications come by a connection that can break unseen: so long at most an answer is believed without one. */
const MOST_MS = 30_000;

/**
 * Keeps the stories asked for last, up to `mostBytes`. `load` asks the database, and is told whether there is something to
 * give in case it cannot be asked: then there is no need to wait for it.
 */
export function hotStories(load: (id: number, isKnown: boolean) => Promise<Found>, { clock = Date.now, mostBytes = MOST_BYTES }: { clock?: () => number; mostBytes?: number } = {}): HotStories {
  /** The longest unasked first. */
  const kept = new Map<number, Kept>();
  const loading = new Map<number, { found: Promise<HotStory>; isStale: boolean }>();
  let bytes = 0;

  const forget = (id: number): void => {
    bytes -= kept.get(id)?.size ?? 0;
    kept.delete(id);
  };
  const keep = (id: number, found: HotStory, goodUntil: number): void => {
    forget(id);
    const size = OVERHEAD + (found.kind === 'story' ? found.packed.size * (1 + COMPRESSED_SHARE) : 0);
    kept.set(id, { found, goodUntil, size });
    bytes += size;
    for (const [oldest] of kept) {
      if (bytes <= mostBytes || kept.size === 1) break;
      forget(oldest);
    }
  };
  const ask = async (id: number): Promise<HotStory> => {
    const found = await load(id, kept.has(id));
    const hot: HotStory = found.kind === 'story' ? { kind: 'story', packed: packedJson(found.story) } : found;
    // A change that was told while the database was being asked may not be in its answer.
    const isStale = loading.get(id)?.isStale ?? false;
    if (hot.kind === 'none') forget(id);
    else keep(id, hot, isStale ? 0 : clock() + MOST_MS);
    return hot;
  };
  const refresh = (id: number): Promise<HotStory> => {
    const known = loading.get(id);
    if (known && !known.isStale) return known.found;
    const one = { found: Promise.resolve().then(() => ask(id)), isStale: false };
    const end = (): void => void (loading.get(id) === one && loading.delete(id));
    one.found.then(end, end);
    loading.set(id, one);
    return one.found;
  };

  const peek = (id: number): HotStory | null => {
    const one = kept.get(id);
    if (!one || one.goodUntil < clock()) return null;
    kept.delete(id);
    kept.set(id, one);
    return one.found;
  };

  return {
    peek,
    async find(id) {
      const known = peek(id);
      if (known) return known;
      try {
        return await refresh(id);
      } catch (error) {
        const last = kept.get(id);
        if (last) return last.found;
        throw error;
      }
    },
    changed(stories) {
      const touch = (id: number): void => {
        const one = kept.get(id);
        if (one) one.goodUntil = 0;
        const asked = loading.get(id);
        if (asked) asked.isStale = true;
      };
      for (const id of stories ?? [...kept.keys(), ...loading.keys()]) touch(id);
    },
  };
}
