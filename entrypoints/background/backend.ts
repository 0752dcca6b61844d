/** One backend as the background uses it: for ordinary windows, and a second that keeps and logs nothing for private ones. */
import { Client } from '../../utils/client';
import { DatabaseKeeper, MemoryKeeper, type Keeper } from '../../utils/kept';
import type { SentEntry } from '../../utils/messages';
import { StoryIndex } from '../../utils/story-index';
import { Story } from '../../engine/contract/story';
import { Fault } from '../../utils/fault';

export interface Side {
  client: Client;
  index: StoryIndex;
  /** A story, asked for anew or as it was last known where the backend cannot be reached. */
  story(id: string): Promise<Story>;
}

function makeSide(address: string, keeper: Keeper, onSent: (entry: SentEntry) => void): Side {
  const client = new Client({ fetch: (input, init) => fetch(input, init), address, now: () => new Date(), onSent });
  const place = (id: string) => `${address} story ${id}`;

  async function kept(id: string): Promise<Story | null> {
    const bytes = (await keeper.get(place(id)))?.bytes;
    if (!bytes) return null;
    const checked = Story.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return checked.success ? checked.data : null;
  }

  async function story(id: string): Promise<Story> {
    try {
      const fresh = await client.story(id);
      await keeper.put(place(id), { etag: null, bytes: new TextEncoder().encode(JSON.stringify(fresh)), at: Date.now() });
      return fresh;
    } catch (error) {
      const known = error instanceof Fault && ['offline', 'no-backend', 'busy'].includes(error.code) ? await kept(id) : null;
      if (known) return known;
      throw error;
    }
  }

  return { client, index: new StoryIndex(client, keeper, address, () => Date.now()), story };
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
