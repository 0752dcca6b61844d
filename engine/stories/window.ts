/**
 * The articles of late, and which of them a new one may belong with.
 *
 * Places are numbers that rise for ever; columns are rings over them. An inverted index of each article's weightiest
 * terms finds candidates: every article has a row of slots, one for each of these terms, and a slot points at the slot of
 * the article before that holds the term. Only the newest articles under a term are looked at, so that the work for an
 * article does not grow with the window; rare terms, which tell stories apart, have short chains that are read whole. A
 * chain ends by itself where the window does, so that nothing need be taken out of it.
 */
import type { Comparable } from './likeness';
import { FIELD_BITS, HEADER, type Profiled } from './profile';
import { Shelf, startOf } from './shelf';

/** Articles under one term that are looked at, the newest first. */
const NEWEST_UNDER_TERM = 200;
/** Candidates that are compared in full, the likeliest first. */
export const CANDIDATES = 40;
/** Cosine of the lookup terms under which an article is no candidate. */
const LEAST_OVERLAP = 0.02;
/** Hours between two articles that may still be of one story: ten days. */
const MOST_HOURS = 240;
/** Slots of an article, a power of two, at least the lookup terms of a profile. Numbers of slots wrap at 2^32. */
const SLOT_BITS = 5;
const SLOTS = 1 << SLOT_BITS;
/**
 * A slot holds its term's weight and, above it, how many slots back the term's last one is: what is read together is one
 * number. A term that was last met a million articles ago has no last slot.
 */
const WEIGHT_BITS = 7;
const POSTING_SCALE = (1 << WEIGHT_BITS) - 1;
const FARTHEST = 2 ** (32 - WEIGHT_BITS) - 1;
/** Distance to no slot at all. */
const NONE = 0;
const HOUR_MS = 3_600_000;
/** Log-odds are kept as whole numbers. */
const ODDS_ZERO = 1024;
const ODDS_SCALE = 2 ** 20;
const NOT_COMPARED = 0xffffffff;

export class Window {
  private ids: string[] = [];
  private titles: string[] = [];
  private stories = new Float64Array(1024);
  private times = new Float64Array(1024);
  private weekdays = new Uint8Array(1024);
  /** By turns, what a search looks at: the overlap that it has found, 0 between searches, and the time in hours. */
  private met = new Float32Array(2 * 1024);
  private slots = new Uint32Array(1024 * SLOTS);
  /** By term: its newest slot plus one, or 0. */
  private heads = new Uint32Array(1 << 12);
  private mask = 1023;
  private readonly profiles = new Shelf();
  private readonly linked = new Shelf();
  private readonly record = new Uint32Array(1 + 2 * CANDIDATES);
  /** Room for every slot that a search looks at. */
  private readonly touched = new Uint32Array(SLOTS * NEWEST_UNDER_TERM);
  /** First place that is held, and the place of the next article. */
  first = 0;
  next = 0;

  get size(): number {
    return this.next - this.first;
  }

  private holds(place: number): boolean {
    return place >= this.first && place < this.next;
  }

  idOf(place: number): string {
    return (this.holds(place) ? this.ids[place & this.mask] : undefined) ?? '';
  }

  titleOf(place: number): string {
    return (this.holds(place) ? this.titles[place & this.mask] : undefined) ?? '';
  }

  /** NaN where there is none, or no article. */
  storyOf(place: number): number {
    return (this.holds(place) ? this.stories[place & this.mask] : undefined) ?? Number.NaN;
  }

  setStory(place: number, story: number): void {
    if (this.holds(place)) this.stories[place & this.mask] = story;
  }

  timeOf(place: number): number {
    return (this.holds(place) ? this.times[place & this.mask] : undefined) ?? Number.NaN;
  }

  /** Fills in an article as it is compared; false if there is none at the place. */
  show(place: number, out: Comparable): boolean {
    const page = this.holds(place) ? this.profiles.page(place) : undefined;
    if (!page) return false;
    out.data = page;
    out.start = startOf(page, place);
    out.time = this.times[place & this.mask] ?? Number.NaN;
    out.weekdays = this.weekdays[place & this.mask] ?? 0;
    return true;
  }

  /** Articles that an article was found alike with, as place and log-odds by turns; null if it was put back and not compared. */
  links(place: number): number[] | null {
    const page = this.holds(place) ? this.linked.page(place) : undefined;
    if (!page) return null;
    const start = startOf(page, place);
    const count = page[start] ?? 0;
    if (count === NOT_COMPARED) return null;
    return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? (page[start + 1 + i] ?? 0) : (page[start + 1 + i] ?? 0) / ODDS_SCALE - ODDS_ZERO));
  }

  wasCompared(place: number): boolean {
    const page = this.holds(place) ? this.linked.page(place) : undefined;
    return page !== undefined && page[startOf(page, place)] !== NOT_COMPARED;
  }

  /** Puts an article in; gives its place. */
  add({ id, title }: { id: string; title: string }, story: number, time: number, profiled: Profiled, links: readonly number[] | null): number {
    if (this.size > this.mask) this.grow();
    const place = this.next++;
    const at = place & this.mask;
    this.ids[at] = id;
    this.titles[at] = title;
    this.stories[at] = story;
    this.times[at] = time;
    this.met[2 * at + 1] = time / HOUR_MS;
    this.weekdays[at] = profiled.weekdays;
    this.profiles.add(place, profiled.profile, profiled.length);
    this.keepLinks(place, links);
    for (let k = 0; k < profiled.lookupLength; k++) {
      const term = profiled.lookup[k] ?? 0;
      if (term >= this.heads.length) this.growHeads(term);
      const slot = ((place << SLOT_BITS) | k) >>> 0;
      const head = this.heads[term] ?? 0;
      const back = head === 0 ? NONE : (slot - (head - 1)) >>> 0;
      const weight = Math.max(1, Math.round((profiled.weights[k] ?? 0) * POSTING_SCALE));
      this.slots[(at << SLOT_BITS) | k] = ((back > FARTHEST ? NONE : back) << WEIGHT_BITS) | weight;
      this.heads[term] = slot + 1;
    }
    return place;
  }

  private keepLinks(place: number, links: readonly number[] | null): void {
    this.record[0] = links ? links.length : NOT_COMPARED;
    for (let i = 0; i < (links?.length ?? 0); i += 2) {
      this.record[1 + i] = links?.[i] ?? 0;
      this.record[2 + i] = Math.round(((links?.[i + 1] ?? 0) + ODDS_ZERO) * ODDS_SCALE);
    }
    this.linked.add(place, this.record, 1 + (links?.length ?? 0));
  }

  /** Takes out the oldest article. */
  shift(): void {
    const at = this.first & this.mask;
    this.ids[at] = '';
    this.titles[at] = '';
    this.first++;
    this.profiles.forgetBefore(this.first);
    this.linked.forgetBefore(this.first);
  }

  /** Tells of terms below `terms` whether an article of the window holds them; forgets chains that have run out. */
  used(terms: number): (term: number) => boolean {
    const held = new Uint8Array(terms);
    for (let place = this.first; place < this.next; place++) {
      const page = this.profiles.page(place);
      if (!page) continue;
      const start = startOf(page, place);
      for (let i = 0; i < (page[start] ?? 0); i++) held[(page[start + HEADER + i] ?? 0) >>> FIELD_BITS] = 1;
    }
    for (let term = 0; term < this.heads.length; term++) if (!held[term]) this.heads[term] = 0;
    return (term) => held[term] === 1;
  }

  /** Places of the articles that share the most with an article, the likeliest first. */
  candidates({ lookup, weights, lookupLength }: Profiled, time: number): number[] {
    const { mask, slots, met, touched } = this;
    const reach = this.size;
    const hours = time / HOUR_MS;
    let n = 0;
    for (let k = 0; k < lookupLength; k++) {
      const head = this.heads[lookup[k] ?? 0] ?? 0;
      if (head === 0) continue;
      const weight = (weights[k] ?? 0) / POSTING_SCALE;
      let slot = head - 1;
      for (let looked = 0; looked < NEWEST_UNDER_TERM; looked++) {
        // How many articles ago, whatever the wrap of slot numbers.
        const age = (this.next - (slot >>> SLOT_BITS)) & (0xffffffff >>> SLOT_BITS);
        if (age > reach) break;
        const place = this.next - age;
        const at = place & mask;
        const posting = slots[(at << SLOT_BITS) | (slot & (SLOTS - 1))] ?? 0;
        // A gap to or from an unknown time is NaN, and passes.
        if (!(Math.abs(hours - (met[2 * at + 1] ?? 0)) > MOST_HOURS)) {
          const before = met[2 * at] ?? 0;
          if (before === 0) touched[n++] = place;
          met[2 * at] = before + weight * (posting & POSTING_SCALE);
        }
        const step = posting >>> WEIGHT_BITS;
        if (step === NONE) break;
        slot = (slot - step) >>> 0;
      }
    }
    return this.likeliest(n);
  }

  /** The likeliest of the first n touched places; sets their overlaps back to 0. */
  private likeliest(n: number): number[] {
    const { mask, met, touched } = this;
    const places: number[] = [];
    const overlaps: number[] = [];
    for (let i = 0; i < n; i++) {
      const place = touched[i] ?? 0;
      const own = met[2 * (place & mask)] ?? 0;
      met[2 * (place & mask)] = 0;
      if (own < LEAST_OVERLAP || (places.length === CANDIDATES && own <= (overlaps[CANDIDATES - 1] ?? 0))) continue;
      let at = Math.min(places.length, CANDIDATES - 1);
      while (at > 0 && ((overlaps[at - 1] ?? 0) < own || (overlaps[at - 1] === own && (places[at - 1] ?? 0) > place))) {
        places[at] = places[at - 1] ?? 0;
        overlaps[at] = overlaps[at - 1] ?? 0;
        at--;
      }
      places[at] = place;
      overlaps[at] = own;
    }
    return places;
  }

  private growHeads(term: number): void {
    let size = this.heads.length;
    while (size <= term) size *= 2;
    const heads = new Uint32Array(size);
    heads.set(this.heads);
    this.heads = heads;
  }

  private grow(): void {
    const size = (this.mask + 1) * 2;
    const { ids, titles, stories, times, weekdays, slots, met, mask } = this;
    this.mask = size - 1;
    this.ids = new Array<string>(size).fill('');
    this.titles = new Array<string>(size).fill('');
    this.stories = new Float64Array(size);
    this.times = new Float64Array(size);
    this.weekdays = new Uint8Array(size);
    this.met = new Float32Array(2 * size);
    this.slots = new Uint32Array(size * SLOTS);
    for (let place = this.first; place < this.next; place++) {
      const from = place & mask;
      const to = place & this.mask;
      this.ids[to] = ids[from] ?? '';
      this.titles[to] = titles[from] ?? '';
      this.stories[to] = stories[from] ?? 0;
      this.times[to] = times[from] ?? 0;
      this.weekdays[to] = weekdays[from] ?? 0;
      this.met[2 * to + 1] = met[2 * from + 1] ?? 0;
      this.slots.set(slots.subarray(from * SLOTS, (from + 1) * SLOTS), to * SLOTS);
    }
  }
}
