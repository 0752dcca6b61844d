/** Compares a new article with its candidates in the window. */
import { compare, COSINE, FEATURES, RANK, SHARED, type Comparable } from './likeness';
import type { Profiled } from './profile';
import { CANDIDATES, type Window } from './window';

/** Cosine under which two articles share nothing to speak of; they are not judged. */
const LEAST_COSINE = 0.08;
/** The same for the number of shared terms: a place and its people make no event. */
const FEWEST_SHARED = 4;

/** Mean cosine of two articles on one event, about: the best of poor candidates is not thereby a good one. */
const USUAL_COSINE = 0.35;

export interface Compared {
  /** Places of the candidates, the likeliest first. */
  places: number[];
  /** Features of each; good until the next article is compared. */
  features: Float64Array[];
}

export class Comparer {
  private readonly rows = Array.from({ length: CANDIDATES }, () => new Float64Array(FEATURES.length));

  private readonly other: Comparable = { data: new Uint32Array(1), start: 0, time: Number.NaN, weekdays: 0 };

  /** Compares an article of a time (milliseconds, or NaN) with those of the window that are likest. */
  all(article: Profiled, time: number, window: Window): Compared {
    const own: Comparable = { data: article.profile, start: 0, time, weekdays: article.weekdays };
    const places: number[] = [];
    let most = USUAL_COSINE;
    for (const place of window.candidates(article, time)) {
      const row = this.rows[places.length];
      if (!row || !window.show(place, this.other)) continue;
      compare(own, this.other, row);
      const cosine = row[COSINE] ?? 0;
      if (cosine < LEAST_COSINE || (row[SHARED] ?? 0) < FEWEST_SHARED) continue;
      most = Math.max(most, cosine);
      places.push(place);
    }
    const features = this.rows.slice(0, places.length);
    for (const row of features) row[RANK] = (row[COSINE] ?? 0) / most;
    return { places, features };
  }
}
