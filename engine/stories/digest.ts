/**
 * The headlines digest: the current stories in so few bytes that a browser can hold all of them and find an article's
 * story by itself.
 *
 *     magic "SLD1" (4) | story count, uint32 BE (4) | stories
 *     story: number, uint32 BE | outlets, uint16 BE | day of its newest article since 1970, uint16 BE
 *            | term count (1) | terms: 24-bit FNV-1a hashes of the words of its headlines, the commonest in it first
 */
import { words } from '../text/tokens';

export interface DigestStory {
  story: number;
  outlets: number;
  /** Headlines of its articles. */
  titles: readonly string[];
  /** ISO 8601; time of its newest article. */
  newest: string;
}

export interface DigestMatch {
  story: number;
  outlets: number;
  /** How much of the article's headline the story's headlines share, 0 to 1. */
  score: number;
}

export interface Digest {
  size: number;
  match(article: { title: string; publishedAt: string | null; language: string }): DigestMatch | null;
}

const MAGIC = [0x53, 0x4c, 0x44, 0x31];
const DAY_MS = 86_400_000;
const MOST_TERMS = 16;
/** Days between an article and a story's newest article within which they can be one. */
const MOST_DAYS = 4;
/** Weighed share of the headline from which it is the story's. */
const THRESHOLD = 0.5;
const FEWEST_SHARED = 3;

/** 24-bit FNV-1a, folded from 32 bits as its authors advise. */
function termHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    hash ^= word.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 24) ^ (hash & 0xffffff)) >>> 0;
}

function termsOf(titles: readonly string[], language: string): number[] {
  const counts = new Map<number, number>();
  for (const title of titles) for (const word of new Set(words(title, language))) counts.set(termHash(word), (counts.get(termHash(word)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TERMS).map(([term]) => term);
}

/** One story's part of a digest. */
export function encodeDigestStory(story: DigestStory, language: string): Uint8Array {
  const terms = termsOf(story.titles, language);
  const bytes = new Uint8Array(9 + terms.length * 3);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, story.story);
  view.setUint16(4, Math.min(0xffff, story.outlets));
  view.setUint16(6, Math.max(0, Math.min(0xffff, Math.floor(Date.parse(story.newest) / DAY_MS))));
  view.setUint8(8, terms.length);
  terms.forEach((term, i) => {
    view.setUint8(9 + i * 3, term >>> 16);
    view.setUint16(10 + i * 3, term & 0xffff);
  });
  return bytes;
}

/** A digest of the parts of its stories. */
export function joinDigest(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(4, parts.length);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Digest bytes of the stories of one language. */
export function encodeDigest(stories: readonly DigestStory[], language: string): Uint8Array {
  return joinDigest(stories.map((story) => encodeDigestStory(story, language)));
}

interface Opened {
  story: number;
  outlets: number;
  day: number;
  terms: Set<number>;
}

function decode(bytes: Uint8Array): Opened[] {
  if (bytes.length < 8 || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new RangeError('not a headlines digest: the first bytes are not "SLD1"');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stories: Opened[] = [];
  let at = 8;
  for (let i = view.getUint32(4); i > 0; i--) {
    const terms = new Set<number>();
    const count = view.getUint8(at + 8);
    for (let j = 0; j < count; j++) terms.add((view.getUint8(at + 9 + j * 3) << 16) | view.getUint16(at + 10 + j * 3));
    stories.push({ story: view.getUint32(at), outlets: view.getUint16(at + 4), day: view.getUint16(at + 6), terms });
    at += 9 + count * 3;
  }
  return stories;
}

/** Opens a digest for matching. Throws RangeError if the bytes are no digest, or are cut short. */
export function openDigest(bytes: Uint8Array): Digest {
  const stories = decode(bytes);
  const byTerm = new Map<number, number[]>();
  stories.forEach(({ terms }, i) => {
    for (const term of terms) {
      const holders = byTerm.get(term);
      if (holders) holders.push(i);
      else byTerm.set(term, [i]);
    }
  });
  const rarity = (term: number): number => Math.log(1 + (stories.length + 50) / ((byTerm.get(term)?.length ?? 0) + 1));

  return {
    size: stories.length,
    match({ title, publishedAt, language }) {
      const terms = [...new Set(words(title, language).map(termHash))];
      const day = publishedAt ? Date.parse(publishedAt) / DAY_MS : null;
      const total = terms.reduce((sum, term) => sum + rarity(term), 0) || 1;
      const shared = new Map<number, { weight: number; count: number }>();
      for (const term of terms) {
        for (const at of byTerm.get(term) ?? []) {
          const one = shared.get(at) ?? { weight: 0, count: 0 };
          shared.set(at, { weight: one.weight + rarity(term), count: one.count + 1 });
        }
      }
      let best: DigestMatch | null = null;
      for (const [at, { weight, count }] of shared) {
        const story = stories[at];
        if (!story || count < FEWEST_SHARED) continue;
        if (day !== null && Math.abs(day - story.day) > MOST_DAYS) continue;
        const score = weight / total;
        if (score >= THRESHOLD && score > (best?.score ?? 0)) best = { story: story.story, outlets: story.outlets, score: Math.min(1, score) };
      }
      return best;
    },
  };
}
