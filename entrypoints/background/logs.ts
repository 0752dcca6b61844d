/** Two lists for the reader's own eyes, on this device only: what was sent, and what was looked up. */
import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { RecentEntry, SentEntry } from '../../utils/messages';

const MOST_SENT = 500;
const MOST_RECENT = 50;

/** A list in `storage.local`, newest first. Entries that are damaged are dropped, one by one. */
class StoredList<T> {
  private entries: Promise<T[]> | null = null;

  constructor(
    private readonly key: string,
    private readonly entry: z.ZodMiniType<T>,
    private readonly most: number,
  ) {}

  all(): Promise<T[]> {
    this.entries ??= browser.storage.local.get(this.key).then(({ [this.key]: stored }) => {
      const list: unknown[] = Array.isArray(stored) ? stored : [];
      return list.flatMap((one) => {
        const checked = this.entry.safeParse(one);
        return checked.success ? [checked.data] : [];
      });
    });
    return this.entries;
  }

  async add(entry: T, same: (other: T) => boolean = () => false): Promise<void> {
    const entries = await this.all();
    const next = [entry, ...entries.filter((other) => !same(other))].slice(0, this.most);
    this.entries = Promise.resolve(next);
    await browser.storage.local.set({ [this.key]: next });
  }

  async clear(): Promise<void> {
    this.entries = Promise.resolve([]);
    await browser.storage.local.remove(this.key);
  }
}

export const sentLog = () => new StoredList<SentEntry>('sent', SentEntry, MOST_SENT);

/** One line a story, the latest look first. */
export class RecentLog {
  private readonly list = new StoredList<RecentEntry>('recent', RecentEntry, MOST_RECENT);

  all = () => this.list.all();
  clear = () => this.list.clear();
  add = (entry: RecentEntry) => this.list.add(entry, (other) => other.story === entry.story);
}
