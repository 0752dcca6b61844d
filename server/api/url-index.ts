/** The URL index in memory: the entries of every shard, sorted, and the shards made of them when they are asked for. */
import { bitsFor, encodeEntries, ENTRY_BYTES, shardOf, shardOfEntries, type IndexEntry } from '../../engine/contract/index-shard';
import { packed, type Packed } from './packed';

/** A shrinking index is divided anew only when it is smaller by so much, so that it does not go back and forth. */
const SHRINK_SLACK = 1.25;

const numberAt = (view: DataView, at: number): readonly [high: number, low: number] => [view.getUint32(at), view.getUint32(at + 4)];

/** One sorted run of entries out of two; where both have a key, the fresh entry stands. */
function merge(old: Uint8Array, fresh: Uint8Array): Uint8Array<ArrayBuffer> {
  const merged = new Uint8Array(old.length + fresh.length);
  const [oldView, freshView] = [old, fresh].map((bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as [DataView, DataView];
  let end = 0;
  let from = 0;
  const copy = (bytes: Uint8Array, start: number, stop: number): void => {
    merged.set(bytes.subarray(start, stop), end);
    end += stop - start;
  };
  for (let at = 0; at < fresh.length; at += ENTRY_BYTES) {
    const [high, low] = numberAt(freshView, at);
    let to = from;
    let isKnown = false;
    for (; to < old.length; to += ENTRY_BYTES) {
      const [oldHigh, oldLow] = numberAt(oldView, to);
      if (oldHigh > high || (oldHigh === high && oldLow >= low)) {
        isKnown = oldHigh === high && oldLow === low;
        break;
      }
    }
    copy(old, from, to);
    copy(fresh, at, at + ENTRY_BYTES);
    from = isKnown ? to + ENTRY_BYTES : to;
  }
  copy(old, from, old.length);
  return merged.slice(0, end);
}

/** Sorted entries as `count` shards of `bits` from the first one on. */
function divide(entries: Uint8Array, bits: number, first: number, count: number): Uint8Array[] {
  const shardAt = (entry: number): number => shardOf(entries.subarray(entry * ENTRY_BYTES, entry * ENTRY_BYTES + 3), bits);
  let from = 0;
  return Array.from({ length: count }, (_, i) => {
    let to = from;
    for (let end = entries.length / ENTRY_BYTES; to < end; ) {
      const middle = (to + end) >>> 1;
      if (shardAt(middle) <= first + i) to = middle + 1;
      else end = middle;
    }
    const own = entries.subarray(from * ENTRY_BYTES, to * ENTRY_BYTES);
    from = to;
    return own;
  });
}

export class UrlIndex {
  /** Entries by shard. All shards in order are one sorted run. */
  #shards: Uint8Array[] = [new Uint8Array(0)];
  #bits = 0;
  #bytes = 0;
  readonly #packed = new Map<string, Packed>();

  get bits(): number {
    return this.#bits;
  }

  get urls(): number {
    return this.#bytes / ENTRY_BYTES;
  }

  /** Divides it so that shards are of a good size for so many URLs. True if that changed anything. */
  divideFor(urls: number): boolean {
    const bits = bitsFor(urls);
    if (bits === this.#bits || (bits < this.#bits && bitsFor(urls * SHRINK_SLACK) === this.#bits)) return false;
    this.#shards = divide(Buffer.concat(this.#shards), bits, 0, 2 ** bits);
    this.#bits = bits;
    this.#packed.clear();
    return true;
  }

  /** Puts sorted entries in the place of a whole shard. */
  replace(shard: number, entries: Uint8Array): void {
    const old = this.#shards[shard];
    if (!old || Buffer.compare(old, entries) === 0) return;
    this.#shards[shard] = entries;
    this.#bytes += entries.length - old.length;
    this.#forget(shard);
  }

  /** Puts sorted entries in the place of all shards of a part, one of 2^partBits, of which there are no more than shards. */
  replacePart(part: number, partBits: number, entries: Uint8Array): void {
    const each = 2 ** (this.#bits - partBits);
    divide(entries, this.#bits, part * each, each).forEach((own, i) => this.replace(part * each + i, own));
  }

  /** Adds entries, or puts them in the place of those with the same key. */
  add(entries: readonly IndexEntry[]): void {
    const byShard = new Map<number, IndexEntry[]>();
    for (const entry of entries) {
      const shard = shardOf(entry.key, this.#bits);
      const known = byShard.get(shard);
      if (known) known.push(entry);
      else byShard.set(shard, [entry]);
    }
    for (const [shard, own] of byShard) this.replace(shard, merge(this.#shards[shard] ?? new Uint8Array(0), encodeEntries(own)));
  }

  /**
   * A shard as it is served, or null where there is none. Shards of one bit more and of one bit less are served too: a
   * reader may hold a manifest from before a new division, or of another process that has not seen it yet.
   */
  shard(bits: number, shard: number): Packed | null {
    if (Math.abs(bits - this.#bits) > 1 || bits < 0 || shard < 0 || shard >= 2 ** bits) return null;
    const name = `${bits}/${shard}`;
    let found = this.#packed.get(name);
    if (!found) {
      found = packed(shardOfEntries(this.#entries(bits, shard), bits), 'application/octet-stream');
      this.#packed.set(name, found);
    }
    return found;
  }

  #entries(bits: number, shard: number): Uint8Array {
    const none = new Uint8Array(0);
    if (bits === this.#bits) return this.#shards[shard] ?? none;
    if (bits < this.#bits) return Buffer.concat([this.#shards[shard * 2] ?? none, this.#shards[shard * 2 + 1] ?? none]);
    const both = this.#shards[shard >>> 1] ?? none;
    let middle = 0;
    while (middle < both.length && shardOf(both.subarray(middle, middle + 3), bits) % 2 === 0) middle += ENTRY_BYTES;
    return shard % 2 === 0 ? both.subarray(0, middle) : both.subarray(middle);
  }

  #forget(shard: number): void {
    const bits = this.#bits;
    for (const name of [`${bits}/${shard}`, `${bits - 1}/${shard >>> 1}`, `${bits + 1}/${shard * 2}`, `${bits + 1}/${shard * 2 + 1}`]) this.#packed.delete(name);
  }
}
