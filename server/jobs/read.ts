/** The step "read": takes due items, reads them side by side, and keeps what they became in batches. */
import type { Door } from '../ingest/door';
import { faultOf } from '../ingest/refused';
import { NoArticle, readItem, TryLater } from '../ingest/read-item';
import { DatabaseGone, type Db } from '../store/db';
import { keepArticles, type ReadItem } from '../store/articles';
import { claimItems, deferItem, endItem, postponeItem, releaseItems, renewItems, type ClaimedItem } from '../store/items';

/** So long an item waits when the process that took it dies; one that lives renews its leases. */
const LEASE_SECONDS = 15;
const RENEW_MS = 4000;
/** Items in a claim for each one that is read at the same time. */
const CLAIM_FACTOR = 4;
/** Articles that are kept in one transaction, and how long the first of them waits for the others. */
const BATCH = 50;
const BATCH_MS = 300;
/** Failures and crashes after which an item is set aside. */
const MOST_FAILURES = 6;
const MOST_CRASHES = 12;

export interface ReadTools {
  db: Db;
  door: Door;
  concurrency: number;
  /** What claims to have been published longer ago is history. */
  oldestDays: number;
  signal: AbortSignal;
  bury(key: string, error: string): Promise<void>;
  /** Items that this process has taken and not settled: what a fault left behind is free again at the next look. */
  held: Set<number>;
  /** Told of the languages that have new articles. */
  kept(languages: readonly string[]): Promise<void>;
  onFault(item: ClaimedItem, error: unknown): void;
}

async function settleFault(tools: ReadTools, item: ClaimedItem, error: unknown): Promise<void> {
  if (error instanceof DatabaseGone) throw error;
  await writeFault(tools, item, error);
  tools.held.delete(item.id);
}

async function writeFault(tools: ReadTools, item: ClaimedItem, error: unknown): Promise<void> {
  const { db, signal } = tools;
  if (signal.aborted) {
    await db.query('UPDATE items SET leased_until = NULL, claims = claims - 1 WHERE id = $1', [item.id]);
    return;
  }
  if (error instanceof NoArticle) return endItem(db, item.id, 'refused', error.message);
  if (error instanceof TryLater && !error.isFault) return deferItem(db, item.id, error.seconds);
  if (error instanceof TryLater) return postponeItem(db, item.id, error.message, error.seconds);
  tools.onFault(item, error);
  if (item.failures + 1 < MOST_FAILURES) return postponeItem(db, item.id, faultOf(error), 2 ** item.failures);
  await endItem(db, item.id, 'dead', faultOf(error));
  await tools.bury(String(item.id), `${item.url}: ${faultOf(error)}`);
}

/** Keeps a batch; one article that the database refuses does not keep the others out. */
async function keep(tools: ReadTools, batch: readonly { item: ClaimedItem; read: ReadItem }[]): Promise<void> {
  try {
    const languages = await tools.db.transaction((queries) => keepArticles(queries, batch.map(({ read }) => read)));
    for (const { item } of batch) tools.held.delete(item.id);
    await tools.kept(languages);
  } catch (error) {
    // Their leases run out, and they are read again.
    if (error instanceof DatabaseGone) throw error;
    const [only] = batch;
    if (batch.length === 1 && only) return settleFault(tools, only.item, error);
    for (const one of batch) await keep(tools, [one]);
  }
}

/** Reads due items until there are none, or until `until` (milliseconds). True if there may be more. */
export async function readDue(tools: ReadTools, until: number): Promise<boolean> {
  // A renewal that fails is followed by another; at worst an item is read twice.
  const renewal = setInterval(() => void renewItems(tools.db, [...tools.held], LEASE_SECONDS).catch(() => {}), RENEW_MS);
  try {
    return await readClaimed(tools, until);
  } finally {
    clearInterval(renewal);
  }
}

async function readClaimed(tools: ReadTools, until: number): Promise<boolean> {
  const { db, door, concurrency, oldestDays, signal, held } = tools;
  if (held.size > 0) await releaseItems(db, [...held]);
  held.clear();
  while (!signal.aborted && Date.now() < until) {
    const items = await claimItems(db, concurrency * CLAIM_FACTOR, LEASE_SECONDS);
    if (items.length === 0) return false;
    for (const { id } of items) held.add(id);
    const waiting = [...items];
    let batch: { item: ClaimedItem; read: ReadItem }[] = [];
    let since = Date.now();
    const flush = async (): Promise<void> => {
      const full = batch;
      batch = [];
      if (full.length > 0) await keep(tools, full);
    };
    const readSome = async (): Promise<void> => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        try {
          if (item.claims - item.failures > MOST_CRASHES) {
            await endItem(db, item.id, 'dead', 'the process ended each time this was read');
            await tools.bury(String(item.id), `${item.url}: the process ended each time this was read`);
            held.delete(item.id);
            continue;
          }
          const one = await readItem(door, item, signal, oldestDays);
          if (batch.length === 0) since = Date.now();
          batch.push({ item, read: one });
        } catch (error) {
          await settleFault(tools, item, error);
        }
        if (batch.length >= BATCH || (batch.length > 0 && Date.now() - since > BATCH_MS)) await flush();
      }
    };
    // All of them have ended before the next look begins, whatever befell one.
    const ends = await Promise.allSettled(Array.from({ length: concurrency }, readSome));
    const fault = ends.find((end) => end.status === 'rejected');
    if (fault) throw fault.reason;
    await flush();
  }
  return true;
}
