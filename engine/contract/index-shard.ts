/**
 * The URL index: how the extension learns whether a page is known without naming the page.
 *
 * A page's key is SHA-256 of its canonical URL. Shard number = the first `bits` bits of the key. A shard is bytes:
 *
 *     magic "SLX1" (4) | bits (1) | reserved (3) | entry count, uint32 BE (4) | entries, sorted by key
 *     entry: first 8 bytes of the key | story number, uint32 BE | outlets, uint16 BE (capped at 65535)
 *
 * 64 bits of key keep a false match over 1,000,000 URLs below 1 in 10^13.
 */
import * as z from 'zod/mini';
import { Instant, Language } from './common';

export const IndexManifest = z.object({
  /** Leading bits of the key that name a shard; 0 means one shard, number 0. */
  bits: z.number().check(z.int(), z.gte(0), z.lte(24)),
  urls: z.number().check(z.int(), z.nonnegative()),
  /** Languages that have a headlines digest. */
  languages: z.array(Language),
  generatedAt: Instant,
});
export type IndexManifest = z.infer<typeof IndexManifest>;

export interface IndexEntry {
  /** At least the first 8 bytes of SHA-256 of the canonical URL. */
  key: Uint8Array;
  story: number;
  outlets: number;
}

const MAGIC = [0x53, 0x4c, 0x58, 0x31];
const HEADER_BYTES = 12;
const KEY_BYTES = 8;
/** Of one entry. */
export const ENTRY_BYTES = KEY_BYTES + 6;

/** SHA-256 of the canonical URL, by WebCrypto (Node 20 and browsers alike). */
export async function urlKey(canonicalUrl: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalUrl)));
}

/** Number of the shard a key belongs to: its first `bits` (0 to 24) bits. */
export function shardOf(key: Uint8Array, bits: number): number {
  const first24 = ((key[0] ?? 0) << 16) | ((key[1] ?? 0) << 8) | (key[2] ?? 0);
  return first24 >>> (24 - bits);
}

/** The most bits (0 to 24) with which a shard still holds `perShard` URLs on average. */
export function bitsFor(urls: number, perShard = 1000): number {
  return Math.max(0, Math.min(24, Math.floor(Math.log2(urls / perShard))));
}

function compareKeys(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < KEY_BYTES; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Bytes of entries, sorted by key, as a shard holds them after its header; of two entries with one key the later wins. */
export function encodeEntries(entries: readonly IndexEntry[]): Uint8Array<ArrayBuffer> {
  const sorted = [...entries].sort((a, b) => compareKeys(a.key, b.key));
  const unique = sorted.filter((entry, i) => {
    const next = sorted[i + 1];
    return !next || compareKeys(entry.key, next.key) !== 0;
  });
  const bytes = new Uint8Array(unique.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  unique.forEach((entry, i) => {
    const at = i * ENTRY_BYTES;
    bytes.set(entry.key.subarray(0, KEY_BYTES), at);
    view.setUint32(at + KEY_BYTES, entry.story);
    view.setUint16(at + KEY_BYTES + 4, Math.min(entry.outlets, 0xffff));
  });
  return bytes;
}

/** A shard: its header, and the bytes of its entries. */
export function shardOfEntries(entries: Uint8Array, bits: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + entries.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  view.setUint8(4, bits);
  view.setUint32(8, entries.length / ENTRY_BYTES);
  bytes.set(entries, HEADER_BYTES);
  return bytes;
}

/** Shard bytes of the given entries, in any order; of two entries with one key the later wins. */
export function encodeShard(entries: readonly IndexEntry[], bits: number): Uint8Array {
  return shardOfEntries(encodeEntries(entries), bits);
}

/** Throws RangeError if the bytes are no shard, or are cut short. */
export function assertShard(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new RangeError('not an index shard: the first bytes are not "SLX1"');
  }
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8);
  if (bytes.length !== HEADER_BYTES + count * ENTRY_BYTES) {
    throw new RangeError(`index shard of ${count} entries should be ${HEADER_BYTES + count * ENTRY_BYTES} bytes, is ${bytes.length}`);
  }
}

/** The entry of a key, by binary search, or null. Throws RangeError if the bytes are no shard. */
export function findInShard(bytes: Uint8Array, key: Uint8Array): { story: number; outlets: number } | null {
  assertShard(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let low = 0;
  let high = view.getUint32(8) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = HEADER_BYTES + middle * ENTRY_BYTES;
    const order = compareKeys(bytes.subarray(at, at + KEY_BYTES), key);
    if (order === 0) return { story: view.getUint32(at + KEY_BYTES), outlets: view.getUint16(at + KEY_BYTES + 4) };
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
