/**
 * Finding an article's story without naming the article: its hash is looked up in a shard of the backend's URL index,
 * then its title in the digest of current headlines. Both are bytes that any number of readers fetch alike.
 */
import * as z from 'zod/mini';
import { findInShard, IndexManifest, shardOf, urlKey } from '../engine/contract/index-shard';
import { openDigest, type Digest } from '../engine/stories/digest/match';
import type { Client, Tagged } from './client';
import { Fault } from './fault';
import type { KeptBytes, Keeper } from './kept';
import type { PageArticle, StoryRef } from './messages';

/** How long kept bytes are used without asking whether they still hold. */
const CURRENT_MS = 5 * 60_000;

export interface Found {
  story: StoryRef;
  by: 'index' | 'headlines';
}

const Manifest = z.object({ bits: IndexManifest.shape.bits, languages: IndexManifest.shape.languages });

export class StoryIndex {
  private readonly digests = new Map<string, { bytes: Uint8Array; digest: Digest }>();
  private readonly running = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly client: Client,
    private readonly keeper: Keeper,
    /** Keeps one backend's bytes apart from another's. */
    private readonly backend: string,
    private readonly now: () => number,
  ) {}

  /** The story of the first of these canonical addresses that the index holds, or null. Throws Fault where nothing could be asked. */
  async findByUrl(urls: readonly string[]): Promise<Found | null> {
    try {
      return await this.searchShards(urls);
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'not-found')) throw error;
      // The index was divided anew since the manifest was fetched.
      this.memory.delete('manifest');
      await this.keeper.put(`${this.backend} manifest`, { etag: null, bytes: new Uint8Array(), at: 0 });
      return this.searchShards(urls);
    }
  }

  private async searchShards(urls: readonly string[]): Promise<Found | null> {
    const { bits } = await this.manifest();
    for (const url of urls) {
      const key = await urlKey(url);
      const number = shardOf(key, bits);
      const shard = await this.current(`shard ${bits}/${number}`, (etag) => this.client.shard(bits, number, etag));
      const entry = findInShard(shard, key);
      if (entry) return { story: { id: String(entry.story), outlets: entry.outlets }, by: 'index' };
    }
    return null;
  }

  /** The story whose headlines match the article by the engine's own decision, or null. */
  async findByTitle(article: PageArticle): Promise<Found | null> {
    const { languages } = await this.manifest();
    const { language } = article;
    if (!languages.includes(language)) return null;
    const bytes = await this.current(`headlines ${language}`, (etag) => this.client.headlines(language, etag));
    const match = this.digest(language, bytes).match({ ...article, lead: article.lead ?? '' });
    return match ? { story: { id: String(match.story), outlets: match.outlets }, by: 'headlines' } : null;
  }

  async find(article: PageArticle, urls: readonly string[]): Promise<Found | null> {
    return (await this.findByUrl(urls)) ?? (await this.findByTitle(article));
  }

  private digest(language: string, bytes: Uint8Array): Digest {
    const open = this.digests.get(language);
    if (open?.bytes === bytes) return open.digest;
    const digest = openDigest(bytes);
    this.digests.set(language, { bytes, digest });
    return digest;
  }

  private async manifest(): Promise<z.infer<typeof Manifest>> {
    const bytes = await this.current('manifest', async () => ({
      etag: null,
      bytes: new TextEncoder().encode(JSON.stringify(await this.client.manifest())),
    }));
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  }

  /** Bytes that are current, or the last known where the backend cannot be reached. Many callers make one request. */
  private current(name: string, fetch: (etag: string | null) => Promise<Tagged | null>): Promise<Uint8Array> {
    const running = this.running.get(name);
    if (running) return running;
    const started = this.bring(name, fetch).finally(() => this.running.delete(name));
    this.running.set(name, started);
    return started;
  }

  private readonly memory = new Map<string, KeptBytes>();

  private async bring(name: string, fetch: (etag: string | null) => Promise<Tagged | null>): Promise<Uint8Array> {
    const place = `${this.backend} ${name}`;
    const last = this.memory.get(name) ?? (await this.keeper.get(place));
    const kept = last && last.bytes.length > 0 ? last : null;
    if (kept && this.now() - kept.at < CURRENT_MS) {
      this.memory.set(name, kept);
      return kept.bytes;
    }
    let answer: Tagged | null;
    try {
      answer = await fetch(kept?.etag ?? null);
    } catch (error) {
      const unreachable = error instanceof Fault && (error.code === 'offline' || error.code === 'no-backend' || error.code === 'busy');
      if (kept && unreachable) return kept.bytes;
      throw error;
    }
    const fresh: KeptBytes = { ...(answer ?? kept ?? { etag: null, bytes: new Uint8Array() }), at: this.now() };
    this.memory.set(name, fresh);
    await this.keeper.put(place, fresh);
    return fresh.bytes;
  }
}
