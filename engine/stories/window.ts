/**
 * The articles of late, and which of them a new one may belong with.
 *
 * Places are numbers that rise for ever; arrays are rings over them. An inverted index of each article's weightiest
 * terms finds candidates. Only the newest articles under a term are looked at, so that the work for an article does not
 * grow with the window; rare terms, which tell stories apart, have short lists that are read whole.
 */
import { DAY_MS, type Comparable } from './likeness';
import type { LookupTerm } from './profile';

/** Articles under one term that are looked at, the newest first. */
const NEWEST_UNDER_TERM = 400;
/** Candidates that are compared in full, the likeliest first. */
export const CANDIDATES = 40;
/** Cosine of the lookup terms under which an article is no candidate. */
const LEAST_OVERLAP = 0.02;
/** Days between two articles that may still be of one story. */
const MOST_DAYS = 10;
const POSTING_SCALE = 255;

export interface Held extends Comparable {
  id: string;
  title: string;
  story: number;
  lookup: Uint32Array;
  /** Articles found alike, as place and log-odds by turns; null for one that was put back and not compared. */
  links: number[] | null;
}

class Posting {
  places = new Uint32Array(4);
  weights = new Uint8Array(4);
  start = 0;
  end = 0;

  push(place: number, weight: number): void {
    if (this.end === this.places.length) {
      const kept = this.end - this.start;
      const size = kept * 2 > this.places.length ? this.places.length * 2 : this.places.length;
      const places = new Uint32Array(size);
      const weights = new Uint8Array(size);
      places.set(this.places.subarray(this.start, this.end));
      weights.set(this.weights.subarray(this.start, this.end));
      Object.assign(this, { places, weights, start: 0, end: kept });
    }
    this.places[this.end] = place;
    this.weights[this.end++] = weight;
  }
}

export class Window {
  private readonly postings = new Map<number, Posting>();
  private ring: (Held | null)[] = new Array<Held | null>(1024).fill(null);
  private times = new Float64Array(1024);
  private overlap = new Float32Array(1024);
  /** First place that is held, and the place of the next article. */
  first = 0;
  next = 0;

  get size(): number {
    return this.next - this.first;
  }

  at(place: number): Held | null {
    return place >= this.first && place < this.next ? (this.ring[place & (this.ring.length - 1)] ?? null) : null;
  }

  /** Whether a term finds articles. */
  holds = (term: number): boolean => this.postings.has(term);

  /** Puts an article in; gives its place. */
  add(article: Held, lookup: readonly LookupTerm[]): number {
    if (this.size === this.ring.length) this.grow();
    const place = this.next++;
    this.ring[place & (this.ring.length - 1)] = article;
    this.times[place & (this.ring.length - 1)] = article.time;
    for (const { id, weight } of lookup) {
      let posting = this.postings.get(id);
      if (!posting) this.postings.set(id, (posting = new Posting()));
      posting.push(place, Math.max(1, Math.round(weight * POSTING_SCALE)));
    }
    return place;
  }

  /** Takes out the oldest article. */
  shift(): Held | null {
    const at = this.first & (this.ring.length - 1);
    const article = this.ring[at] ?? null;
    this.ring[at] = null;
    for (const term of article?.lookup ?? []) {
      const posting = this.postings.get(term);
      if (!posting || posting.places[posting.start] !== this.first) continue;
      posting.start++;
      if (posting.start === posting.end) this.postings.delete(term);
    }
    this.first++;
    return article;
  }

  /** Places of the articles that share the most with an article, the likeliest first. */
  candidates(lookup: readonly LookupTerm[], time: number): number[] {
    const mask = this.ring.length - 1;
    const touched: number[] = [];
    for (const { id, weight } of lookup) {
      const posting = this.postings.get(id);
      if (!posting) continue;
      const from = Math.max(posting.start, posting.end - NEWEST_UNDER_TERM);
      for (let i = posting.end - 1; i >= from; i--) {
        const place = posting.places[i] ?? 0;
        const at = place & mask;
        // A gap to or from an unknown time is NaN, and passes.
        if (Math.abs(time - (this.times[at] ?? 0)) > MOST_DAYS * DAY_MS) continue;
        const before = this.overlap[at] ?? 0;
        if (before === 0) touched.push(place);
        this.overlap[at] = before + (weight * (posting.weights[i] ?? 0)) / POSTING_SCALE;
      }
    }
    const best = this.likeliest(touched);
    for (const place of touched) this.overlap[place & mask] = 0;
    return best;
  }

  private likeliest(touched: readonly number[]): number[] {
    const mask = this.ring.length - 1;
    const places: number[] = [];
    const overlaps: number[] = [];
    for (const place of touched) {
      const overlap = this.overlap[place & mask] ?? 0;
      if (overlap < LEAST_OVERLAP || (places.length === CANDIDATES && overlap <= (overlaps[CANDIDATES - 1] ?? 0))) continue;
      let at = places.length;
      while (at > 0 && ((overlaps[at - 1] ?? 0) < overlap || (overlaps[at - 1] === overlap && (places[at - 1] ?? 0) > place))) at--;
      places.splice(at, 0, place);
      overlaps.splice(at, 0, overlap);
      if (places.length > CANDIDATES) {
        places.pop();
        overlaps.pop();
      }
    }
    return places;
  }

  private grow(): void {
    const size = this.ring.length * 2;
    const ring = new Array<Held | null>(size).fill(null);
    const times = new Float64Array(size);
    for (let place = this.first; place < this.next; place++) {
      ring[place & (size - 1)] = this.ring[place & (this.ring.length - 1)] ?? null;
      times[place & (size - 1)] = this.times[place & (this.ring.length - 1)] ?? 0;
    }
    this.ring = ring;
    this.times = times;
    this.overlap = new Float32Array(size);
  }
}
