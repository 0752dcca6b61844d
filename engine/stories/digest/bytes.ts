/**
 * The headlines digest as bytes: the current stories of a language in so few of them that a browser can hold them all.
 *
 *     magic "SLD2" (4) | stories, uint32 BE (4) | stories
 *     story: number, uint32 BE | outlets (1) | day of its newest article since 1970, uint16 BE, 0 if unknown
 *            | days from its oldest article to that (1) | terms (1) | terms, as bits, up to a whole byte
 *     term, rising by hash: gap to the hash before in a Rice code of 10 bits | in the title (1) | a name (1) | rarity (2)
 *
 * Sorted hashes of 16 bits take about 12 bits each in a Rice code (Rice 1979), where a list of them would take 16.
 */
import { NAME, TITLE } from '../profile';
import type { Term } from './terms';

export interface DigestStory {
  story: number;
  outlets: number;
  /** Days since 1970, or null if no article has a date. */
  newest: number | null;
  oldest: number | null;
  /** At most 255, of different hashes. */
  terms: readonly Pick<Term, 'hash' | 'marks' | 'rarity'>[];
}

const MAGIC = [0x53, 0x4c, 0x44, 0x32];
const HEAD = 8;
const STORY_HEAD = 9;
const RICE_BITS = 10;
/** Rarities are told in four steps: below the first, the second, the third, or above; each stands for the value below it. */
const RARITY_STEPS = [4, 5.5, 7.5] as const;
const RARITIES = [3.2, 4.8, 6.4, 8.6] as const;

const stepOf = (rarity: number): number => RARITY_STEPS.filter((step) => rarity >= step).length;

class BitWriter {
  readonly bytes: number[] = [];
  private free = 0;

  put(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      if (this.free === 0) {
        this.bytes.push(0);
        this.free = 8;
      }
      this.free--;
      this.bytes[this.bytes.length - 1] = (this.bytes.at(-1) ?? 0) | (((value >>> bit) & 1) << this.free);
    }
  }
}

/** One story's part of a digest. */
export function encodeStory({ story, outlets, newest, oldest, terms }: DigestStory): Uint8Array {
  const bits = new BitWriter();
  let last = 0;
  for (const { hash, marks, rarity } of [...terms].sort((a, b) => a.hash - b.hash)) {
    const gap = hash - last;
    for (let i = gap >>> RICE_BITS; i > 0; i--) bits.put(1, 1);
    bits.put(0, 1);
    bits.put(gap & ((1 << RICE_BITS) - 1), RICE_BITS);
    bits.put(marks & TITLE ? 1 : 0, 1);
    bits.put(marks & NAME ? 1 : 0, 1);
    bits.put(stepOf(rarity), 2);
    last = hash;
  }
  const bytes = new Uint8Array(STORY_HEAD + bits.bytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, story);
  view.setUint8(4, Math.min(0xff, outlets));
  view.setUint16(5, newest === null ? 0 : Math.max(0, Math.min(0xffff, newest)));
  view.setUint8(7, newest === null || oldest === null ? 0 : Math.max(0, Math.min(0xff, newest - oldest)));
  view.setUint8(8, terms.length);
  bytes.set(bits.bytes, STORY_HEAD);
  return bytes;
}

/** A digest of the parts of its stories. */
export function joinDigest(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(4, parts.length);
  let at = HEAD;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The stories of a digest. Throws RangeError if the bytes are no digest, or are cut short. */
export function decodeDigest(bytes: Uint8Array): DigestStory[] {
  if (bytes.length < HEAD || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new RangeError('not a headlines digest: the first bytes are not "SLD2"');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEAD;
  let bit = 0;
  const take = (bits: number): number => {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      value = (value << 1) | ((view.getUint8(at) >>> (7 - bit)) & 1);
      if (++bit === 8) {
        bit = 0;
        at++;
      }
    }
    return value;
  };
  const stories: DigestStory[] = [];
  for (let i = view.getUint32(4); i > 0; i--) {
    const day = view.getUint16(at + 5);
    const newest = day === 0 ? null : day;
    const one = { story: view.getUint32(at), outlets: view.getUint8(at + 4), newest, oldest: newest === null ? null : newest - view.getUint8(at + 7) };
    const terms = Array.from<DigestStory['terms'][number]>({ length: view.getUint8(at + 8) });
    at += STORY_HEAD;
    let hash = 0;
    for (let k = 0; k < terms.length; k++) {
      while (take(1) === 1) hash += 1 << RICE_BITS;
      hash += take(RICE_BITS);
      terms[k] = { hash, marks: (take(1) ? TITLE : 0) | (take(1) ? NAME : 0), rarity: RARITIES[take(2)] ?? 0 };
    }
    if (bit > 0) {
      bit = 0;
      at++;
    }
    stories.push({ ...one, terms });
  }
  return stories;
}
