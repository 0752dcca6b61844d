/**
 * A stream of articles in, stories out.
 *
 * Each article is compared with the recent articles that share its rare words. A learned model turns each comparison
 * into log-odds that the two tell one event; the article, the stories it touches and their members are then grouped
 * anew by average link, so that a late article can join two stories or show that one is two. docs/stories.md explains
 * the method and gives its figures.
 */
import type { Forest } from './forest';
import { Comparer } from './comparer';
import { DAY_MS, namesOthers, tellsTwoEvents } from './likeness';
import { Grouping, type Assignment } from './grouping';
import { Lexicon } from './lexicon';
import { backgroundOf, joinModel } from './models';
import { UNLIKE } from './partition';
import { Reader } from './profile';
import { contradicts } from './veto';
import { Window } from './window';

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
  /** Mean log-odds from which two groups of articles are one story. */
  threshold?: number;
  /** How long an article is remembered, in days of the stream. */
  windowDays?: number;
  /** Articles that are remembered however old they are. */
  keepAtLeast?: number;
  /** Numbers for new stories; counts from 1 if absent. A server hands out its database's numbers. */
  newStory?: () => number;
  /** Another model, when one is tried. */
  join?: Forest;
}

/** Below even odds: a pair that shares little still belongs together where nothing speaks against it. Chosen by cross-validation. */
const THRESHOLD = -1.5;
const WINDOW_DAYS = 15;
const KEEP_AT_LEAST = 50_000;
/** Log-odds of two headlines that contradict each other. */
const VETO = -8;
/** Taken from the log-odds of articles whose names and weekdays tell two events. */
const TWO_EVENTS = 3;
/** Log-odds of near-equal articles: a differing word in their headlines is then a correction. */
const SURE = 6;
const NOTHING = new Float64Array(0);

export class Clusterer {
  private readonly language: string;
  private readonly windowMs: number;
  private readonly keepAtLeast: number;
  private readonly lexicon: Lexicon;
  private readonly reader: Reader;
  private readonly join: Forest;
  private readonly window = new Window();
  private readonly grouping: Grouping;
  private readonly comparer = new Comparer();
  private clock = Number.NEGATIVE_INFINITY;

  constructor({ language, threshold = THRESHOLD, windowDays = WINDOW_DAYS, keepAtLeast = KEEP_AT_LEAST, newStory, join }: Options) {
    let last = 0;
    this.language = language;
    this.grouping = new Grouping(this.window, threshold, newStory ?? (() => ++last));
    this.windowMs = windowDays * DAY_MS;
    this.keepAtLeast = keepAtLeast;
    this.lexicon = new Lexicon(language, backgroundOf(language));
    this.reader = new Reader(language, this.lexicon);
    this.join = join ?? joinModel();
  }

  /** Gives the next article its story. */
  add(article: StreamArticle): Assignment {
    const time = this.timeOf(article);
    const profiled = this.reader.read(article.title, article.text);
    const { places, features } = this.comparer.all(profiled, time, this.window);
    const links: number[] = [];
    places.forEach((place, i) => {
      const likeness = features[i] ?? NOTHING;
      let odds = this.join.decide(likeness);
      if (tellsTwoEvents(likeness)) odds -= TWO_EVENTS;
      if (odds > UNLIKE && namesOthers(likeness)) odds = VETO;
      if (odds < SURE && odds > UNLIKE && contradicts(article.title, this.window.titleOf(place), this.language)) odds = VETO;
      if (odds > UNLIKE || odds === VETO) links.push(place, odds);
    });
    const place = this.window.add(article, Number.NaN, time, profiled, links);
    const assignment = this.grouping.place(place);
    this.expire();
    return assignment;
  }

  /** Puts back an article whose story is known, as when a process starts again. Give them in the order they were seen. */
  restore(article: StreamArticle, story: number): void {
    const place = this.window.add(article, story, this.timeOf(article), this.reader.read(article.title, article.text), null);
    this.grouping.restore(place);
    this.expire();
  }

  /** Articles in the window. */
  get size(): number {
    return this.window.size;
  }

  /** Claimed time where it can be believed; else first seen; NaN if neither is known. */
  private timeOf({ publishedAt, firstSeenAt }: StreamArticle): number {
    const claimed = publishedAt ? Date.parse(publishedAt) : Number.NaN;
    const seen = firstSeenAt ? Date.parse(firstSeenAt) : Number.NaN;
    const time = Number.isNaN(claimed) || claimed > seen ? seen : claimed;
    const now = Number.isNaN(seen) ? time : seen;
    if (now > this.clock) this.clock = now;
    return time;
  }

  /** Forgets articles that nothing new can join any more, but for so many that undated articles can still find. */
  private expire(): void {
    while (this.window.size > this.keepAtLeast && !(this.window.timeOf(this.window.first) >= this.clock - this.windowMs)) {
      this.grouping.forget(this.window.first);
      this.window.shift();
    }
    if (this.lexicon.tired) this.lexicon.rest(this.window.used(this.lexicon.size));
  }
}
