/**
 * Measures whether the order within a day matters: the development stories, with their distractors, are clustered in two
 * orders, and the one outcome is scored against the other by BCubed.
 *
 *     npx tsx scripts/train/stories/order.ts
 */
import { Clusterer } from '../../../engine/stories/clusterer';
import { hash, streams, type Labelled } from './data';
import { bcubed } from './score';

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

for (const { name, articles } of streams()) {
  const key = ({ publishedAt, id }: Labelled): string => `${publishedAt ?? '9'} ${String(hash(`order ${id}`)).padStart(10, '0')}`;
  const first = run(articles);
  const second = run([...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  const labelled = articles.map((article) => ({ ...article, storyId: first.get(article.id) ?? '' }));
  const { precision, recall } = bcubed(labelled, articles.map(({ id }) => second.get(id) ?? ''), () => true);
  process.stdout.write(`${name}: BCubed F1 between the two orders ${((2 * precision * recall) / (precision + recall)).toFixed(4)}\n`);
}
