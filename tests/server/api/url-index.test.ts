import { describe, expect, it } from 'vitest';
import { assertShard, encodeEntries, findInShard, shardOf, urlKey, type IndexEntry } from '../../../engine/contract/index-shard';
import { UrlIndex } from '../../../server/api/url-index';

const entriesOf = (from: number, to: number, story: (i: number) => number): Promise<IndexEntry[]> =>
  Promise.all(Array.from({ length: to - from }, async (_, i) => ({ key: await urlKey(`https://daily.example/${from + i}`), story: story(from + i), outlets: 2 })));

/** Every entry as a reader finds it who holds a manifest of so many bits. */
const found = (index: UrlIndex, entries: readonly IndexEntry[], bits: number): (number | null)[] =>
  entries.map(({ key }) => {
    const bytes = index.shard(bits, shardOf(key, bits))?.body(null).bytes;
    return bytes ? (findInShard(bytes, key)?.story ?? null) : null;
  });

describe('the URL index in memory', () => {
  it('finds what was added, in the newest form, however it is divided', async () => {
    const index = new UrlIndex();
    const old = await entriesOf(0, 3000, () => 1);
    const fresh = await entriesOf(1500, 4500, (i) => 2 + i);
    index.add(old);
    expect(index.divideFor(5000)).toBe(true);
    expect(index.bits).toBe(2);
    index.add(fresh);
    expect(index.urls).toBe(4500);
    const all = [...old.slice(0, 1500), ...fresh];
    const stories = all.map(({ story }) => story);
    for (const bits of [1, 2, 3]) {
      expect(found(index, all, bits)).toEqual(stories);
      for (let shard = 0; shard < 2 ** bits; shard++) assertShard(index.shard(bits, shard)?.body(null).bytes ?? new Uint8Array());
    }
    expect(index.shard(0, 0)).toBeNull();
    expect(index.shard(2, 4)).toBeNull();
  });

  it('gives a shard another ETag exactly when its entries change', async () => {
    const index = new UrlIndex();
    const entries = await entriesOf(0, 500, (i) => i + 1);
    index.add(entries);
    const etag = (): string => index.shard(0, 0)?.body(null).etag ?? '';
    const first = etag();
    index.add(entries.slice(20, 40));
    expect(etag()).toBe(first);
    index.add([{ ...(entries[7] as IndexEntry), outlets: 3 }]);
    expect(etag()).not.toBe(first);
  });

  it('forgets what a shard that is put in its place does not hold', async () => {
    const index = new UrlIndex();
    const entries = await entriesOf(0, 100, () => 5);
    index.add(entries);
    index.replace(0, encodeEntries(entries.slice(50)));
    expect(found(index, entries, 0).filter(Boolean)).toHaveLength(50);
  });

  it('takes parts of several shards, each entry into its own', async () => {
    const index = new UrlIndex();
    const entries = await entriesOf(0, 5000, (i) => i + 1);
    index.divideFor(5000);
    expect(index.bits).toBe(2);
    for (const part of [0, 1]) index.replacePart(part, 1, encodeEntries(entries.filter(({ key }) => shardOf(key, 1) === part)));
    expect(index.urls).toBe(5000);
    expect(found(index, entries, 2)).toEqual(entries.map(({ story }) => story));
    // What is not in the part any more is forgotten, and the other part is as it was.
    index.replacePart(1, 1, encodeEntries([]));
    expect(found(index, entries, 2)).toEqual(entries.map(({ key, story }) => (shardOf(key, 1) === 0 ? story : null)));
  });

  it('is not divided anew when it shrinks a little', () => {
    const index = new UrlIndex();
    index.divideFor(2100);
    expect([index.bits, index.divideFor(1900), index.divideFor(1500)]).toEqual([1, false, true]);
  });
});
