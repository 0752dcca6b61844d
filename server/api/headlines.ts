/** The headlines digests in memory: a part for each current story, and the digest of each language made of the parts. */
import { joinDigest } from '../../engine/stories/digest/bytes';
import { openDigest, type Digest } from '../../engine/stories/digest/match';
import { packedAhead, type Packed } from './packed';
import type { DigestRow } from './reads';

/** Stories in one digest: those of several outlets first, then the newest. */
export const DIGEST_STORIES = 5000;

interface Part {
  bytes: Uint8Array;
  outlets: number;
  updated: number;
}

interface Made {
  packed: Packed;
  digest: Digest | null;
}

const byPlace = (a: Part, b: Part): number => Number(b.outlets > 1) - Number(a.outlets > 1) || b.updated - a.updated;

export class Headlines {
  readonly #parts = new Map<string, Map<number, Part>>();
  readonly #languageOf = new Map<number, string>();
  readonly #made = new Map<string, Made>();
  readonly #changed = new Set<string>();

  /** Languages that have a digest. */
  get languages(): string[] {
    return [...this.#made.keys()].sort();
  }

  /** True where a digest is behind its parts. */
  get isBehind(): boolean {
    return this.#changed.size > 0;
  }

  /** When a story was last updated, as far as it is held here. */
  updatedAt(story: number): number | null {
    return this.#parts.get(this.#languageOf.get(story) ?? '')?.get(story)?.updated ?? null;
  }

  get stories(): number[] {
    return [...this.#languageOf.keys()];
  }

  put(rows: readonly DigestRow[]): void {
    for (const row of rows) {
      this.drop(row.story);
      const parts = this.#parts.get(row.language) ?? new Map<number, Part>();
      parts.set(row.story, { bytes: row.bytes, outlets: row.outlets, updated: row.updated });
      this.#parts.set(row.language, parts);
      this.#languageOf.set(row.story, row.language);
      this.#changed.add(row.language);
    }
  }

  drop(story: number): void {
    const language = this.#languageOf.get(story);
    if (language === undefined) return;
    this.#parts.get(language)?.delete(story);
    this.#languageOf.delete(story);
    this.#changed.add(language);
  }

  /** Makes the digests that are behind. */
  async make(): Promise<void> {
    for (const language of [...this.#changed]) {
      this.#changed.delete(language);
      const parts = [...(this.#parts.get(language) ?? [])].sort(([, a], [, b]) => byPlace(a, b));
      for (const [story] of parts.slice(DIGEST_STORIES)) {
        this.#parts.get(language)?.delete(story);
        this.#languageOf.delete(story);
      }
      if (parts.length === 0) this.#made.delete(language);
      else this.#made.set(language, { packed: await packedAhead(joinDigest(parts.slice(0, DIGEST_STORIES).map(([, { bytes }]) => bytes)), 'application/octet-stream'), digest: null });
    }
  }

  packed(language: string): Packed | null {
    return this.#made.get(language)?.packed ?? null;
  }

  /** For matching; opened when it is first asked for. */
  digest(language: string): Digest | null {
    const made = this.#made.get(language);
    if (!made) return null;
    made.digest ??= openDigest(made.packed.body(null).bytes);
    return made.digest;
  }
}
