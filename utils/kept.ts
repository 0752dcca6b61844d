/** What is kept between two starts of the background: bytes by name, with their validator and their time. */

export interface KeptBytes {
  etag: string | null;
  bytes: Uint8Array;
  /** Milliseconds since 1970 at which they were known to be current. */
  at: number;
}

export interface Keeper {
  get(name: string): Promise<KeptBytes | null>;
  put(name: string, kept: KeptBytes): Promise<void>;
  clear(): Promise<void>;
}

/** Keeps in memory only: for private windows and for tests. */
export class MemoryKeeper implements Keeper {
  private readonly all = new Map<string, KeptBytes>();

  constructor(private readonly most = 200) {}

  async get(name: string): Promise<KeptBytes | null> {
    return this.all.get(name) ?? null;
  }

  async put(name: string, kept: KeptBytes): Promise<void> {
    this.all.delete(name);
    this.all.set(name, kept);
    for (const oldest of this.all.keys()) {
      if (this.all.size <= this.most) break;
      this.all.delete(oldest);
    }
  }

  async clear(): Promise<void> {
    this.all.clear();
  }
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
  });
}

const DATABASE = 'sidelight';
const TABLE = 'kept';
/** What has not been current for this long is dropped: the index turns over in days. */
const DROP_AFTER_MS = 7 * 24 * 3_600_000;

/** Keeps in IndexedDB. Where that is refused (a full disk, a hardened profile) it behaves as if nothing were kept. */
export class DatabaseKeeper implements Keeper {
  private database: Promise<IDBDatabase> | null = null;

  constructor(private readonly now: () => number) {}

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
    });
    return this.database;
  }

  private async table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    return (await this.open()).transaction(TABLE, mode).objectStore(TABLE);
  }

  async get(name: string): Promise<KeptBytes | null> {
    try {
      const kept = (await finished((await this.table('readonly')).get(name))) as KeptBytes | undefined;
      return kept && kept.bytes instanceof Uint8Array && this.now() - kept.at < DROP_AFTER_MS ? kept : null;
    } catch (error) {
      console.warn('What was kept cannot be read.', error);
      return null;
    }
  }

  async put(name: string, kept: KeptBytes): Promise<void> {
    try {
      await finished((await this.table('readwrite')).put(kept, name));
    } catch (error) {
      console.warn('Nothing can be kept.', error);
    }
  }

  async clear(): Promise<void> {
    try {
      await finished((await this.table('readwrite')).clear());
    } catch (error) {
      console.warn('What was kept cannot be cleared.', error);
    }
  }
}
