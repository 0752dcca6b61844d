/**
 * Measures whether the order within a day matters: each development stream is clustered in two orders, and the one outcome
 * is scored against the other by BCubed. `npm run bench -- cluster` prints it.
 */
import { Clusterer } from '../../../engine/stories/clusterer';
import { hash, streams, type Labelled } from './data';
import { bcubed } from './score';

/** Letters of a date in ISO 8601: year, month, day. */
const DAY_LETTERS = 10;

/** The story of each article by its id, as it stands at the end. */
function run(articles: readonly Labelled[]): Map<string, string> {
  const clusterer = new Clusterer({ language: 'en' });
  const members = new Map<number, Set<string>>();
  const storyOf = new Map<string, number>();
  const put = (id: string, story: number): void => {
    members.get(storyOf.get(id) ?? Number.NaN)?.delete(id);
    members.set(story, (members.get(story) ?? new Set()).add(id));
    storyOf.set(id, story);
  };
  for (const { id, title, text, publishedAt } of articles) {
    const { story, merges, moves } = clusterer.add({ id, title, text, publishedAt, firstSeenAt: null });
    for (const { from, into } of merges) for (const member of [...(members.get(from) ?? [])]) put(member, into);
    put(id, story);
    for (const move of moves) put(move.article, move.story);
  }
  return new Map([...storyOf].map(([id, story]) => [id, String(story)]));
}

/** A line for each stream, as soon as it is measured. */
export function* orders(): Generator<string> {
  for (const { name, articles } of streams()) {
    const key = ({ publishedAt, id }: Labelled): string => `${publishedAt?.slice(0, DAY_LETTERS) ?? '9'} ${String(hash(`order ${id}`)).padStart(10, '0')}`;
    const first = run(articles);
    const second = run([...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
    const labelled = articles.map((article) => ({ ...article, storyId: first.get(article.id) ?? '' }));
    const { precision, recall } = bcubed(labelled, articles.map(({ id }) => second.get(id) ?? ''), () => true);
    yield `order, ${name}: BCubed F1 between two orders within each day ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`;
  }
}
