/** A backend that starts knows nothing yet and hears of articles in any order: its stories must not depend on that. */
import { describe, expect, it } from 'vitest';
import { Clusterer } from '../../engine/stories/clusterer';
import { edition, type PublishedArticle } from './edition';

const NOW = new Date('2026-06-10T12:00:00Z');
const ORDERS = 40;

/** A shuffle that is the same at every run (mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Articles that one story of the clusterer's holds, as sets of the newsroom's own stories. */
function storiesOf(articles: readonly PublishedArticle[]): { found: number; mixed: string[] } {
  const clusterers = new Map<string, Clusterer>();
  const story = new Map<string, string>();
  for (const article of articles) {
    const { language } = article.outlet;
    const clusterer = clusterers.get(language) ?? new Clusterer({ language });
    clusterers.set(language, clusterer);
    const { story: number, merges, moves } = clusterer.add({ id: article.url, title: article.title, text: article.paragraphs.join('\n'), publishedAt: article.publishedAt.toISOString(), firstSeenAt: NOW.toISOString() });
    story.set(article.url, `${language}/${number}`);
    for (const { from, into } of merges) for (const [url, at] of story) if (at === `${language}/${from}`) story.set(url, `${language}/${into}`);
    for (const move of moves) story.set(move.article, `${language}/${move.story}`);
  }
  const members = new Map<string, Set<string>>();
  for (const { url, story: own } of articles) {
    const at = story.get(url) ?? '';
    members.set(at, (members.get(at) ?? new Set()).add(own));
  }
  return { found: members.size, mixed: [...members.values()].filter((own) => own.size > 1).map((own) => [...own].join(' + ')) };
}

describe('the demonstration newsroom, read in any order', () => {
  const articles = edition(NOW);
  const real = new Set(articles.map(({ story }) => story)).size;

  it.each(Array.from({ length: ORDERS }, (_, i) => i + 1))('gives its own stories (order %i)', (seed) => {
    expect(storiesOf(shuffled(articles, seed))).toEqual({ found: real, mixed: [] });
  });
});
