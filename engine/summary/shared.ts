/**
 * What a story's independent reports have in common near their beginnings: of every run of two and three words, and of
 * every stem of the openings, how many reports have it. An agency text printed ten times counts once.
 */
import type { PreparedSentence } from './prepared';

/** Letters from an article's beginning that are looked at. */
const HEAD = 3000;
/** Sentences that open an article: their runs, and their stems. */
const OPENING_RUNS = 3;
const OPENING_STEMS = 4;
/** A sentence of fewer words is no surer for sharing all of them. */
const FEWEST = 8;
/**
 * Items with the reports that have them, each report once; reports must come one after another. Items are hashes, kept
 * in an open table of numbers: a Map of strings took most of a TL;DR's time.
 */
class Reports {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly counts: Int32Array;
  private readonly last: Int32Array;

  /** Room for so many items at most. */
  constructor(items: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * items + 16));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.last = new Int32Array(size);
  }

  private slotOf(item: number): number {
    let slot = Math.imul(item, 0x9e3779b1) >>> 7 & this.mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== item) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** `report` counts from 1. */
  add(item: number, report: number): void {
    const slot = this.slotOf(item);
    if (this.last[slot] === report) return;
    this.keys[slot] = item;
    this.last[slot] = report;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  count(item: number): number {
    return this.counts[this.slotOf(item)] ?? 0;
  }
}

/** A run's hash from the hash of its beginning and its next word's number. */
const longer = (run: number, word: number): number => (Math.imul(run, 0x01000193) ^ Math.imul(word + 1, 0x85ebca6b)) | 0;

/** Shares of a sentence, each a mean over the other reports. */
export interface SharedRuns {
  pairs: number;
  openingPairs: number;
  triples: number;
  stems: number;
}

export class Shared {
  private readonly ids = new Map<string, number>();
  private readonly pairs: Reports;
  private readonly openingPairs: Reports;
  private readonly triples: Reports;
  private readonly stems: Reports;
  private readonly others: number;

  /** Articles of one report must stand side by side. */
  constructor(articles: readonly { sentences: readonly PreparedSentence[]; report: number }[]) {
    const heads = articles.map(({ sentences, report }) => ({ report, sentences: sentences.filter(({ start }) => start < HEAD) }));
    const words = heads.reduce((sum, { sentences }) => sum + sentences.reduce((all, { allWords }) => all + allWords.length, 0), 0);
    [this.pairs, this.openingPairs, this.triples, this.stems] = [new Reports(words), new Reports(words), new Reports(words), new Reports(words)];
    const places = new Map<number, number>();
    for (const { sentences, report } of heads) {
      const place = places.get(report) ?? places.size + 1;
      places.set(report, place);
      for (const sentence of sentences) {
        const own = this.idsOf(sentence.allWords);
        for (let i = 1; i < own.length; i++) {
          const pair = longer(own[i - 1] ?? 0, own[i] ?? 0);
          this.pairs.add(pair, place);
          if (sentence.position < OPENING_RUNS) this.openingPairs.add(pair, place);
          if (i + 1 < own.length) this.triples.add(longer(pair, own[i + 1] ?? 0), place);
        }
        if (sentence.position < OPENING_STEMS) for (const stem of this.idsOf([...sentence.stems])) this.stems.add(stem, place);
      }
    }
    this.others = Math.max(1, places.size - 1);
  }

  private idsOf(words: readonly string[]): number[] {
    return words.map((word) => {
      const known = this.ids.get(word);
      if (known !== undefined) return known;
      this.ids.set(word, this.ids.size);
      return this.ids.size - 1;
    });
  }

  /** What the other reports share with a sentence of one of the articles. */
  of(sentence: PreparedSentence): SharedRuns {
    const words = this.idsOf(sentence.allWords);
    const share = (from: Reports, items: readonly number[], itself: boolean): number =>
      items.reduce((sum, item) => sum + Math.max(0, from.count(item) - (itself ? 1 : 0)), 0) / this.others / Math.max(FEWEST, items.length);
    const inHead = sentence.start < HEAD;
    const pairs = words.slice(1).map((word, i) => longer(words[i] ?? 0, word));
    return {
      pairs: share(this.pairs, pairs, inHead),
      openingPairs: share(this.openingPairs, pairs, inHead && sentence.position < OPENING_RUNS),
      triples: share(this.triples, words.slice(2).map((word, i) => longer(pairs[i] ?? 0, word)), inHead),
      stems: share(this.stems, this.idsOf([...sentence.stems]), inHead && sentence.position < OPENING_STEMS),
    };
  }
}
