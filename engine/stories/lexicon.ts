/**
 * The words of a language as small numbers, with how rare each is in the news.
 *
 * Rarity is the inverse document frequency over the articles of late, on top of a background: what a language's news is
 * full of, so that a newsroom that has just started knows that "president" tells no story. English has counts of its
 * own (scripts/train/stories); in other languages a word's rarity is guessed from its length and its capital until the
 * newsroom has counted it.
 */
import { saysNothing, type Token } from '../text/tokens';
import { weekdayBit } from '../text/weekdays';

export interface Background {
  /** Articles that were counted. */
  documents: number;
  /** Articles that hold the word, by word; words in few articles are left out. */
  frequency: ReadonlyMap<string, number>;
}

/** A guess counts as much as so many articles: little, so that a newsroom's own counts soon outweigh it. */
const GUESS_DOCUMENTS = 300;
/** After so many articles the live counts are halved: what was common news last year need not be so now. */
const HALVE_AFTER = 100_000;
const SMOOTHING = 0.5;

/**
 * Mean rarity of the words of English news that are no stop words, by length, as their occurrences have it; and of
 * names and numbers. Computed by scripts/train/stories on the development stream, rounded.
 */
const GUESS_BY_LENGTH = [4.2, 4.2, 4.2, 4.2, 4.0, 4.2, 4.2, 4.3, 4.5, 4.5, 4.9, 5.2];
const GUESS_NAME = 5.5;
const GUESS_NUMBER = 5.2;
/** A word of two or more Chinese characters, or a katakana word, says as much as a long one in letters. */
const GUESS_UNSPACED = [3.5, 3.5, 4.6, 5.4, 6];

/** Languages that write every noun with a capital: there it says nothing of names. */
const NOUNS_IN_CAPITALS = new Set(['de', 'lb']);

/** Answers of `find`: no such word is known yet; the word says nothing and is left out. */
export const UNKNOWN = -2;
export const IGNORED = -1;
/** In the table a word's number is raised by so much: 0 is an empty place, 1 a word that is left out. */
const RAISED = 2;

/**
 * Words are kept as their fingerprints in one open-addressed table: a word costs some 40 bytes however long it is, and a
 * known word is found without being cut out of its text.
 */
export class Lexicon {
  private keysA = new Int32Array(1 << 13);
  private keysB = new Int32Array(1 << 13);
  private values = new Uint32Array(1 << 13);
  private filled = 0;
  private prior = new Float32Array(1 << 12);
  private counts = new Float32Array(1 << 12);
  private weekdays = new Uint8Array(1 << 12);
  private free: number[] = [];
  private next = 0;
  private readonly priorDocuments: number;
  private documents = 0;
  private sinceHalved = 0;

  constructor(
    private readonly language: string,
    private readonly background: Background | null,
  ) {
    this.priorDocuments = background ? background.documents : GUESS_DOCUMENTS;
  }

  /** The number of the word with this fingerprint, or UNKNOWN, or IGNORED. */
  find(a: number, b: number): number {
    return (this.values[this.place(a, b)] ?? 0) - RAISED;
  }

  /** Takes in a word that `find` does not know; gives its number, or IGNORED. */
  learn(token: Token, a: number, b: number): number {
    if (this.filled * 2 > this.values.length) this.rehash(this.values.length * 2);
    const place = this.place(a, b);
    this.keysA[place] = a;
    this.keysB[place] = b;
    this.filled++;
    if (saysNothing(token.word, this.language)) {
      this.values[place] = IGNORED + RAISED;
      return IGNORED;
    }
    const id = this.free.pop() ?? this.next++;
    if (id >= this.counts.length) {
      this.counts = enlarged(this.counts);
      this.prior = enlarged(this.prior);
      const larger = new Uint8Array(this.counts.length);
      larger.set(this.weekdays);
      this.weekdays = larger;
    }
    this.values[place] = id + RAISED;
    this.counts[id] = 0;
    this.weekdays[id] = weekdayBit(token.word, this.language);
    this.prior[id] = this.background ? (this.background.frequency.get(token.word) ?? 0) : GUESS_DOCUMENTS * Math.exp(-guessRarity(token, this.language));
    return id;
  }

  /** Numbers are below this. */
  get size(): number {
    return this.next;
  }

  /** Bit of the weekday that a word names, or 0. */
  weekday(id: number): number {
    return this.weekdays[id] ?? 0;
  }

  /** Counts an article that holds the first `length` of these words once each. */
  count(ids: Uint32Array, length: number): void {
    this.documents++;
    this.sinceHalved++;
    for (let i = 0; i < length; i++) {
      const id = ids[i] ?? 0;
      this.counts[id] = (this.counts[id] ?? 0) + 1;
    }
  }

  /** Inverse document frequency, 0 to about 11. */
  rarity(id: number): number {
    const all = this.priorDocuments + this.documents + 1;
    return Math.max(0, Math.log(all / ((this.prior[id] ?? 0) + (this.counts[id] ?? 0) + SMOOTHING)));
  }

  /** True when it is time to `rest`. */
  get tired(): boolean {
    return this.sinceHalved >= HALVE_AFTER;
  }

  /** Halves the live counts and forgets words that have become rare, unless they are still `used`. */
  rest(used: (id: number) => boolean): void {
    this.sinceHalved = 0;
    this.documents /= 2;
    for (let place = 0; place < this.values.length; place++) {
      const id = (this.values[place] ?? 0) - RAISED;
      if (id < 0) continue;
      const count = (this.counts[id] ?? 0) / 2;
      this.counts[id] = count;
      if (count >= 1 || used(id)) continue;
      this.values[place] = 0;
      this.free.push(id);
    }
    this.rehash(this.values.length);
  }

  /** Where a fingerprint stands in the table, or the empty place where it would. */
  private place(a: number, b: number): number {
    const mask = this.values.length - 1;
    let place = b & mask;
    while (this.values[place] !== 0 && (this.keysA[place] !== a || this.keysB[place] !== b)) place = (place + 1) & mask;
    return place;
  }

  private rehash(size: number): void {
    const { keysA, keysB, values } = this;
    this.keysA = new Int32Array(size);
    this.keysB = new Int32Array(size);
    this.values = new Uint32Array(size);
    this.filled = 0;
    for (let from = 0; from < values.length; from++) {
      const value = values[from] ?? 0;
      if (value === 0) continue;
      const place = this.place(keysA[from] ?? 0, keysB[from] ?? 0);
      this.keysA[place] = keysA[from] ?? 0;
      this.keysB[place] = keysB[from] ?? 0;
      this.values[place] = value;
      this.filled++;
    }
  }
}

/** Rarity of a word of which only its form is known. */
export function guessRarity({ word, name, number }: Token, language: string): number {
  if (number) return GUESS_NUMBER;
  if (name && !NOUNS_IN_CAPITALS.has(language)) return GUESS_NAME;
  const scale = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? GUESS_UNSPACED : GUESS_BY_LENGTH;
  return scale[Math.min(word.length, scale.length - 1)] ?? 4;
}

/** Rarity of a word in a language's news, by its background where there is one. */
export function rarityIn(background: Background | null, token: Token, language: string): number {
  return background ? Math.log((background.documents + 1) / ((background.frequency.get(token.word) ?? 0) + SMOOTHING)) : guessRarity(token, language);
}

function enlarged(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
