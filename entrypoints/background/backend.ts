/** One backend as the background uses it: for ordinary windows, and a second that keeps and logs nothing for private ones. */
import { Client } from '../../utils/client';
import { DatabaseKeeper, MemoryKeeper, type Keeper } from '../../utils/kept';
import type { KnownStory, SentEntry } from '../../utils/messages';
import { StoryIndex } from '../../utils/story-index';
import { Story } from '../../engine/contract/story';
import { Fault } from '../../utils/fault';

export interface Side {
  client: Client;
  index: StoryIndex;
  /** A story that was fetched lately, from memory; null where there is none. */
  known(id: string): Promise<KnownStory | null>;
  /** A story: asked for anew, or as it was last known where the backend cannot be reached; `quick` takes memory first. */
  story(id: string, options?: { quick?: boolean }): Promise<KnownStory>;
}

/** What was fetched this lately is worth showing while the newest is asked for. */
const QUICK_MOST_MS = 3_600_000;

function makeSide(address: string, keeper: Keeper, onSent: (entry: SentEntry) => void): Side {
  const client = new Client({ fetch: (input, init) => fetch(input, init), address, now: () => new Date(), onSent });
  const place = (id: string) => `${address} story ${id}`;

  async function kept(id: string, why: 'quick' | 'unreachable'): Promise<KnownStory | null> {
    const found = await keeper.get(place(id));
    if (!found || (why === 'quick' && Date.now() - found.at > QUICK_MOST_MS)) return null;
    const checked = Story.safeParse(JSON.parse(new TextDecoder().decode(found.bytes)));
    return checked.success ? { ...checked.data, kept: { at: new Date(found.at).toISOString(), why } } : null;
  }

  async function story(id: string, { quick = false } = {}): Promise<KnownStory> {
    const known = quick ? await kept(id, 'quick') : null;
    if (known) return known;
    try {
      const fresh = await client.story(id);
      await keeper.put(place(id), { etag: null, bytes: new TextEncoder().encode(JSON.stringify(fresh)), at: Date.now() });
      return { ...fresh, kept: null };
    } catch (error) {
      const last = error instanceof Fault && ['offline', 'no-backend', 'busy'].includes(error.code) ? await kept(id, 'unreachable') : null;
      if (last) return last;
      throw error;
    }
  }

  return { client, index: new StoryIndex(client, keeper, address, () => Date.now()), known: (id) => kept(id, 'quick'), story };
}

export interface Backend {
  readonly address: string;
  side(isPrivate: boolean): Side;
}

export function makeBackend(address: string, onSent: (entry: SentEntry) => void): Backend {
  const ordinary = makeSide(address, new DatabaseKeeper(() => Date.now()), onSent);
  const secret = makeSide(address, new MemoryKeeper(), () => undefined);
  return { address, side: (isPrivate) => (isPrivate ? secret : ordinary) };
}
