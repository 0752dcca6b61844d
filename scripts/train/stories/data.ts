/** The development streams, read in place. `SIDELIGHT_SHARED` names the folder that holds them (`../shared` else). */
import { developmentRows } from '../../lib/development';

export interface Labelled {
  id: string;
  url: string;
  outlet: string;
  title: string;
  text: string;
  publishedAt: string | null;
  /** Absent for an article that is in the stream only. */
  storyId?: string;
}

export interface Stream {
  name: string;
  articles: Labelled[];
}

const read = (name: string): Labelled[] => developmentRows<Labelled>(`stream/${name}.jsonl.gz`);

/** In the order of their claimed dates; undated articles come last. */
function inOrder(articles: Labelled[]): Labelled[] {
  const key = ({ publishedAt, id }: Labelled): string => `${publishedAt ?? '9'} ${id}`;
  return articles.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The four streams that are scored. */
export function streams(): Stream[] {
  return [
    { name: 'stories and distractors', articles: inOrder([...read('stories'), ...read('distractors')]) },
    { name: 'stories', articles: inOrder(read('stories')) },
    { name: 'basil', articles: inOrder(read('basil')) },
    { name: 'roundups2021', articles: inOrder(read('roundups2021')) },
  ];
}

/** A number of a text that is the same at every run (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
