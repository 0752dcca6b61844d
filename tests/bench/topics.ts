/**
 * How often the topic that an article's words give is the section that its address names. `npm run bench -- topics`; a first argument takes one half (0 or 1).
 *
 * The articles are those of the development streams whose address names exactly one section; the address is hidden from what is measured.
 */
import { developmentRows } from '../../scripts/lib/development';
import { SECTIONS } from '../../engine/lenses/topic-words';
import { topicOf } from '../../engine/lenses/topics';

interface Row {
  id: string;
  url: string;
  title: string;
  text: string;
  language: string;
}

const STREAMS = ['stream/stories.jsonl.gz', 'stream/distractors.jsonl.gz', 'stream/basil.jsonl.gz'];
const half = process.argv[2];

const topics = new Map(Object.entries(SECTIONS).flatMap(([topic, list]) => list.split(' ').map((part) => [part, topic] as const)));

function sectionsOf(url: string): Set<string> {
  const parts = new URL(url).pathname.toLowerCase().split('/').slice(0, -1);
  return new Set(parts.map((part) => topics.get(part)).filter((topic) => topic !== undefined));
}

/** 0 or 1, the same for an article in every run. */
const halfOf = (id: string): string => String([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0) % 2);

const found = new Map<string, Map<string, number>>();
for (const { id, url, title, text, language } of STREAMS.flatMap((file) => developmentRows<Row>(file))) {
  const [section, ...others] = sectionsOf(url);
  if (!section || others.length > 0 || (half && halfOf(id) !== half)) continue;
  const topic = topicOf([{ title, text, language }]);
  const counts = found.get(section) ?? new Map<string, number>();
  counts.set(topic, (counts.get(topic) ?? 0) + 1);
  found.set(section, counts);
}

let sum = 0;
for (const [section, counts] of [...found].sort(([a], [b]) => a.localeCompare(b))) {
  const all = [...counts.values()].reduce((total, one) => total + one, 0);
  const right = counts.get(section) ?? 0;
  sum += right / all;
  const others = [...counts].filter(([topic]) => topic !== section).sort(([, a], [, b]) => b - a).slice(0, 3);
  console.log(`${section.padEnd(12)} ${String(right).padStart(5)} of ${String(all).padStart(5)} (${((100 * right) / all).toFixed(0)} %); else ${others.map(([topic, times]) => `${topic} ${times}`).join(', ')}`);
}
console.log(`mean over the sections: ${(sum / found.size).toFixed(3)}`);
