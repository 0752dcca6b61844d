/**
 * Which articles of the window are of one story, and how that changes as articles come.
 *
 * A new article touches the stories in which it finds a likeness. Their articles and the new one are grouped anew by
 * average link, and the groups are given the touched stories' numbers: a story's number goes where most of its articles
 * went; of two stories that became one, the older number stays; a part that was split off gets a new number.
 */
import { partition, type Link } from './partition';
import type { Window } from './window';

/** A story number that became another. */
export interface Merge {
  from: number;
  into: number;
}

/** An article of earlier on that was given another story. */
export interface Move {
  article: string;
  story: number;
}

export interface Assignment {
  story: number;
  /** True if the article began the story. */
  isNew: boolean;
  /** Stories that this article showed to be one: readers of `from` are sent to `into`. */
  merges: Merge[];
  /** Articles that this article showed to be in the wrong story. They hold after the merges. */
  moves: Move[];
}

/** Stories of more articles are taken whole when stories are grouped anew. */
const MOST_REGROUPED = 12;
/** Articles and whole stories that are grouped anew at once; the likeliest stories are taken first. */
const MOST_UNITS = 30;
/** New story numbers that one article may ask for; whoever hands out numbers has as many ready. */
export const MOST_NEW_STORIES = 2;

/** What is grouped: an article, or a story as a whole. */
type Unit = number[];

export class Grouping {
  private readonly members = new Map<number, number[]>();

  constructor(
    private readonly window: Window,
    /** Mean log-odds from which groups are one story. */
    private readonly threshold: number,
    private readonly newStory: () => number,
  ) {}

  /** Gives the newest article, whose links are known, its story. */
  place(place: number): Assignment {
    const touched = this.touched(place);
    if (touched.length === 0) return this.begin(place);
    return this.regroup(place, touched, true) ?? this.regroup(place, touched, false) ?? this.begin(place);
  }

  /** Takes in an article whose story is known. */
  restore(place: number): void {
    const story = this.window.storyOf(place);
    this.join(story, place);
  }

  /** Takes out an article before it leaves the window. */
  forget(place: number): void {
    const story = this.window.storyOf(place);
    const left = this.members.get(story)?.filter((member) => member !== place) ?? [];
    if (left.length > 0) this.members.set(story, left);
    else this.members.delete(story);
  }

  /** Stories in which the article finds a likeness, the likeliest first. */
  private touched(place: number): number[] {
    const links = this.window.links(place) ?? [];
    const best = new Map<number, number>();
    for (let i = 0; i < links.length; i += 2) {
      const odds = links[i + 1] ?? 0;
      const story = this.window.storyOf(links[i] ?? -1);
      if (!Number.isNaN(story) && odds >= this.threshold && odds > (best.get(story) ?? Number.NEGATIVE_INFINITY)) best.set(story, odds);
    }
    return [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([story]) => story);
  }

  private begin(place: number): Assignment {
    const story = this.newStory();
    this.assign(story, place);
    return { story, isNew: true, merges: [], moves: [] };
  }

  private assign(story: number, place: number): void {
    this.window.setStory(place, story);
    this.join(story, place);
  }

  private join(story: number, place: number): void {
    const members = this.members.get(story);
    if (members) members.push(place);
    else this.members.set(story, [place]);
  }

  /** Groups the touched stories and the article anew; null if that would split off more stories than it may. */
  private regroup(place: number, touched: readonly number[], mayOpen: boolean): Assignment | null {
    const units: Unit[] = [[place]];
    const taken: number[] = [];
    for (const story of touched) {
      const members = this.members.get(story) ?? [];
      const open = mayOpen && members.length <= MOST_REGROUPED && members.every((member) => this.window.wasCompared(member));
      if (units.length + (open ? members.length : 1) > MOST_UNITS) break;
      taken.push(story);
      if (open) for (const member of members) units.push([member]);
      else units.push([...members]);
    }
    const group = partition(units.map(({ length }) => length), this.linksBetween(units), this.threshold);
    const groups = new Map<number, number[]>();
    units.forEach((unit, i) => groups.set(group[i] ?? i, [...(groups.get(group[i] ?? i) ?? []), ...unit]));
    const parts = [...groups.values()];
    const heirs = this.heirs(taken, parts);
    const numberless = parts.filter((_, i) => !heirs.some((heir) => heir === i)).length;
    return numberless > MOST_NEW_STORIES ? null : this.settle(place, taken, parts, heirs);
  }

  private linksBetween(units: readonly Unit[]): Link[] {
    const unitOf = new Map<number, number>();
    units.forEach((unit, i) => unit.forEach((member) => unitOf.set(member, i)));
    const links: Link[] = [];
    units.forEach((unit, a) => {
      for (const member of unit.slice(-MOST_REGROUPED)) {
        const own = this.window.links(member) ?? [];
        for (let i = 0; i < own.length; i += 2) {
          const b = unitOf.get(own[i] ?? -1);
          if (b !== undefined && b !== a) links.push({ a, b, odds: own[i + 1] ?? 0, pairs: 1 });
        }
      }
    });
    return links;
  }

  /** By touched story: the part that most of its articles are in, the first of equals. */
  private heirs(taken: readonly number[], parts: readonly number[][]): number[] {
    return taken.map((story) => {
      const shares = parts.map((part) => part.filter((member) => this.window.storyOf(member) === story).length);
      return shares.indexOf(Math.max(...shares));
    });
  }

  private settle(place: number, taken: readonly number[], parts: readonly number[][], heirs: readonly number[]): Assignment {
    const merges: Merge[] = [];
    const moves: Move[] = [];
    let mine = { story: Number.NaN, isNew: false };
    const before = new Map<number, number>();
    for (const story of taken) for (const member of this.members.get(story) ?? []) before.set(member, story);
    parts.forEach((part, i) => {
      const claims = taken.filter((_, s) => heirs[s] === i);
      const story = claims.length > 0 ? Math.min(...claims) : this.newStory();
      for (const from of claims) if (from !== story) merges.push({ from, into: story });
      for (const member of part) {
        if (member === place) mine = { story, isNew: claims.length === 0 };
        else if (before.get(member) !== story && !claims.includes(before.get(member) ?? Number.NaN)) moves.push({ article: this.window.idOf(member), story });
      }
      part.sort((a, b) => a - b);
      for (const member of part) this.window.setStory(member, story);
      this.members.set(story, part);
      for (const { from } of merges) this.members.delete(from);
    });
    return { ...mine, merges, moves };
  }
}
