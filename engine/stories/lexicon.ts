/**
 * The words of a language as small numbers, with how rare each is in the news.
 *
 * Rarity is the inverse document frequency over the articles of late, on top of a background: what a language's news is
 * full of, so that a newsroom that has just started knows that "president" tells no story. English has counts of its
 * own (scripts/train/stories); in other languages a word's rarity is guessed from its length and its capital until the
 * newsroom has counted it.
 */
import type { Token } from '../text/tokens';

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

export class Lexicon {
  private readonly ids = new Map<string, number>();
  private prior = new Float32Array(1 << 12);
  private counts = new Float32Array(1 << 12);
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

  /** The number of a word. */
  id(token: Token): number {
    const known = this.ids.get(token.word);
    if (known !== undefined) return known;
    const id = this.free.pop() ?? this.next++;
    if (id >= this.counts.length) {
      this.counts = enlarged(this.counts);
      this.prior = enlarged(this.prior);
    }
    // Written anew letter by letter: a word cut out of a text can keep the whole text in memory.
    this.ids.set([...token.word].join(''), id);
    this.counts[id] = 0;
    this.prior[id] = this.background ? (this.background.frequency.get(token.word) ?? 0) : GUESS_DOCUMENTS * Math.exp(-this.guess(token));
    return id;
  }

  /** Counts an article that holds these words once each. */
  count(ids: Iterable<number>): void {
    this.documents++;
    this.sinceHalved++;
    for (const id of ids) this.counts[id] = (this.counts[id] ?? 0) + 1;
  }

  /** Inverse document frequency, 0 to about 11. */
  rarity(id: number): number {
    const all = this.priorDocuments + this.documents + 1;
    return Math.max(0, Math.log(all / ((this.prior[id] ?? 0) + (this.counts[id] ?? 0) + SMOOTHING)));
  }

  /** Now and then halves the live counts and forgets words that have become rare, unless they are still `used`. */
  rest(used: (id: number) => boolean): void {
    if (this.sinceHalved < HALVE_AFTER) return;
    this.sinceHalved = 0;
    this.documents /= 2;
    for (const [word, id] of this.ids) {
      const count = (this.counts[id] ?? 0) / 2;
      this.counts[id] = count;
      if (count >= 1 || used(id)) continue;
      this.ids.delete(word);
      this.free.push(id);
    }
  }

  private guess({ word, name, number }: Token): number {
    if (number) return GUESS_NUMBER;
    if (name && !NOUNS_IN_CAPITALS.has(this.language)) return GUESS_NAME;
    const scale = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? GUESS_UNSPACED : GUESS_BY_LENGTH;
    return scale[Math.min(word.length, scale.length - 1)] ?? 4;
  }
}

function enlarged(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}
