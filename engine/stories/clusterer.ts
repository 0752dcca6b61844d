/**
 * A stream of articles in, stories out. Each article is compared with the recent articles that share its rare words,
 * and joins the story of the one it most resembles if the likeness is strong enough; else it begins a story.
 *
 * Likeness is the cosine of TF-IDF vectors, where words of the title and the lead count for more, times a factor that
 * falls with the time between the two articles. Inverse document frequencies are counted as the stream goes by.
 */
import { words } from '../text/tokens';
import { contradicts } from './veto';

/** What the clusterer needs to know of an article. */
export interface StreamArticle {
  id: string;
  title: string;
  text: string;
  /** Claimed time, ISO 8601, or null. */
  publishedAt: string | null;
  /** First seen, ISO 8601; null where the stream's order is all there is. */
  firstSeenAt: string | null;
}

export interface Options {
  language: string;
  /** Likeness from which an article joins, 0 to 1. */
  threshold?: number;
  /** How long an article can be joined, in days. */
  windowDays?: number;
  /** Numbers for new stories; counts from 1 if absent. A server hands out its database's numbers. */
  newStory?: () => number;
}

/** A story number that became another. */
export interface Merge {
  from: number;
  into: number;
}

export interface Assignment {
  story: number;
  /** True if the article began the story. */
  isNew: boolean;
  /** Stories that this article showed to be one: readers of `from` are sent to `into`. */
  merges: Merge[];
}

interface Entry {
  id: string;
  story: number;
  /** Milliseconds. */
  time: number;
  title: string;
  vector: Map<string, number>;
}

const DAY_MS = 86_400_000;
/** Likeness falls to 1/e of itself over this many days beyond the first. */
const DECAY_DAYS = 6;
const DEFAULT_THRESHOLD = 0.15;
const DEFAULT_WINDOW_DAYS = 5;
/** Two stories that one article resembles this strongly are one story. */
const MERGE_THRESHOLD = 0.5;
const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
const LEAD_LETTERS = 300;
const BODY_LETTERS = 2500;
/** Terms of a vector that are kept, the heaviest first. */
const TERMS = 80;
/** Terms of an article by which candidates are looked up, the rarest first. */
const LOOKUP_TERMS = 30;
/** A term in more recent articles than this finds no candidates: it is too common to tell stories apart. */
const MOST_POSTINGS = 1500;

export class Clusterer {
  private readonly language: string;
  private readonly threshold: number;
  private readonly windowMs: number;
  private readonly entries: (Entry | null)[] = [];
  private readonly postings = new Map<string, number[]>();
  private readonly frequency = new Map<string, number>();
  private readonly members = new Map<number, number[]>();
  private documents = 0;
  private clock = 0;
  private oldest = 0;
  private readonly newStory: () => number;

  constructor({ language, threshold = DEFAULT_THRESHOLD, windowDays = DEFAULT_WINDOW_DAYS, newStory }: Options) {
    let last = 0;
    this.newStory = newStory ?? (() => ++last);
    this.language = language;
    this.threshold = threshold;
    this.windowMs = windowDays * DAY_MS;
  }

  /** Gives the next article its story. */
  add(article: StreamArticle): Assignment {
    const time = this.timeOf(article);
    const vector = this.vectorOf(article);
    const links = this.links(article.title, vector, time);
    const best = links[0];
    const joined = best && best.likeness >= this.threshold ? best : null;
    const story = joined ? joined.story : this.newStory();
    this.insert({ id: article.id, story, time, title: article.title, vector });
    const merges: Merge[] = [];
    for (const other of joined ? links.slice(1) : []) {
      if (other.likeness < MERGE_THRESHOLD || other.story === story) continue;
      merges.push(this.merge(other.story, story));
    }
    const current = merges.at(-1)?.into ?? story;
    this.expire();
    return { story: current, isNew: !joined, merges };
  }

  /** Puts back an article whose story is known, as when a process starts again. Give them in the order they were seen. */
  restore(article: StreamArticle, story: number): void {
    const time = this.timeOf(article);
    this.insert({ id: article.id, story, time, title: article.title, vector: this.vectorOf(article) });
    this.expire();
  }

  /** Articles in the window. */
  get size(): number {
    return this.entries.length - this.oldest;
  }

  /** Claimed time where it can be believed; else first seen; else the stream's own clock. */
  private timeOf({ publishedAt, firstSeenAt }: StreamArticle): number {
    const claimed = publishedAt ? Date.parse(publishedAt) : Number.NaN;
    const seen = firstSeenAt ? Date.parse(firstSeenAt) : Number.NaN;
    let time = claimed;
    if (Number.isNaN(claimed) || (!Number.isNaN(seen) && claimed > seen)) time = Number.isNaN(seen) ? this.clock : seen;
    this.clock = Math.max(this.clock, Number.isNaN(seen) ? time : seen);
    return time;
  }

  private vectorOf({ title, text }: StreamArticle): Map<string, number> {
    const counts = new Map<string, number>();
    const count = (part: string, weight: number): void => {
      for (const word of words(part, this.language)) counts.set(word, (counts.get(word) ?? 0) + weight);
    };
    count(title, TITLE_WEIGHT);
    count(text.slice(0, LEAD_LETTERS), LEAD_WEIGHT);
    count(text.slice(LEAD_LETTERS, BODY_LETTERS), 1);

    this.documents++;
    for (const word of counts.keys()) this.frequency.set(word, (this.frequency.get(word) ?? 0) + 1);

    const weighed: [string, number][] = [];
    for (const [word, weight] of counts) {
      const rarity = Math.log((this.documents + 20) / ((this.frequency.get(word) ?? 0) + 0.5));
      if (rarity > 0) weighed.push([word, (1 + Math.log(weight)) * rarity]);
    }
    weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const kept = weighed.slice(0, TERMS);
    const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(kept.map(([word, weight]) => [word, weight / length]));
  }

  /** Stories that recent articles like this one belong to, the likeliest first. */
  private links(title: string, vector: Map<string, number>, time: number): { story: number; likeness: number }[] {
    const seen = new Set<number>();
    let looked = 0;
    for (const word of vector.keys()) {
      if (++looked > LOOKUP_TERMS) break;
      const posting = this.postings.get(word);
      if (!posting || posting.length > MOST_POSTINGS) continue;
      for (const at of posting) if (at >= this.oldest) seen.add(at);
    }
    const best = new Map<number, number>();
    for (const at of seen) {
      const entry = this.entries[at];
      if (!entry) continue;
      const gap = Math.abs(time - entry.time);
      if (gap > this.windowMs) continue;
      let cosine = 0;
      for (const [word, weight] of vector) cosine += weight * (entry.vector.get(word) ?? 0);
      const likeness = cosine * Math.exp(-Math.max(0, gap / DAY_MS - 1) / DECAY_DAYS);
      if (likeness <= (best.get(entry.story) ?? 0)) continue;
      if (likeness < MERGE_THRESHOLD && contradicts(title, entry.title, this.language)) continue;
      best.set(entry.story, likeness);
    }
    return [...best].map(([story, likeness]) => ({ story, likeness })).sort((a, b) => b.likeness - a.likeness || a.story - b.story);
  }

  private insert(entry: Entry): void {
    const at = this.entries.push(entry) - 1;
    let looked = 0;
    for (const word of entry.vector.keys()) {
      if (++looked > LOOKUP_TERMS) break;
      const posting = this.postings.get(word);
      if (posting) posting.push(at);
      else this.postings.set(word, [at]);
    }
    const members = this.members.get(entry.story);
    if (members) members.push(at);
    else this.members.set(entry.story, [at]);
  }

  /** Makes two stories one; the older number stays. */
  private merge(a: number, b: number): Merge {
    const [into, from] = a < b ? [a, b] : [b, a];
    for (const at of this.members.get(from) ?? []) {
      const entry = this.entries[at];
      if (entry) entry.story = into;
      this.members.get(into)?.push(at);
    }
    this.members.delete(from);
    return { from, into };
  }

  /** Forgets articles that nothing can join any more. Late articles are allowed for: twice the window is kept. */
  private expire(): void {
    let entry = this.entries[this.oldest];
    while (entry && entry.time < this.clock - 2 * this.windowMs) {
      let looked = 0;
      for (const word of entry.vector.keys()) {
        if (++looked > LOOKUP_TERMS) break;
        const posting = this.postings.get(word);
        if (posting?.[0] === this.oldest) posting.shift();
        if (posting?.length === 0) this.postings.delete(word);
      }
      const members = this.members.get(entry.story)?.filter((at) => at !== this.oldest) ?? [];
      if (members.length > 0) this.members.set(entry.story, members);
      else this.members.delete(entry.story);
      this.entries[this.oldest] = null;
      this.oldest++;
      entry = this.entries[this.oldest];
    }
  }
}
