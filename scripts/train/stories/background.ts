/**
 * Counts in how many articles of the development stream each word stands, and writes engine/stories/data/background.en.json;
 * prints the mean rarity of words by length, from which engine/stories/lexicon.ts guesses in other languages.
 *
 *     npx tsx scripts/train/stories/background.ts
 */
import { writeFileSync } from 'node:fs';
import { tokens } from '../../../engine/text/tokens';
import { BODY_LETTERS } from '../../../engine/stories/profile';
import { streams } from './data';

/** Words in fewer articles are as good as new. */
const FEWEST = 6;

const articles = streams().find(({ name }) => name === 'stories and distractors')?.articles ?? [];
const counts = new Map<string, number>();
for (const { title, text } of articles) {
  const words = new Set(tokens(`${title}\n${text.slice(0, BODY_LETTERS)}`, 'en').map(({ word }) => word));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Counts are rounded to steps of about a tenth, so that many words share one. */
const step = (count: number): number => Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)));
const words = new Map<number, string[]>();
for (const [word, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  if (count < FEWEST) continue;
  const own = words.get(step(count));
  if (own) own.push(word);
  else words.set(step(count), [word]);
}
const data = { documents: articles.length, words: Object.fromEntries([...words].sort((a, b) => a[0] - b[0]).map(([count, own]) => [count, own.join(' ')])) };
writeFileSync('engine/stories/data/background.en.json', `${JSON.stringify(data, null, 1)}\n`);

const sums = new Map<string, { sum: number; n: number }>();
for (const { title, text } of articles.slice(0, 3000)) {
  for (const { word, name, number } of tokens(`${title}\n${text.slice(0, BODY_LETTERS)}`, 'en')) {
    const kind = number ? 'number' : name ? 'name' : String(Math.min(word.length, 11));
    const one = sums.get(kind) ?? { sum: 0, n: 0 };
    sums.set(kind, { sum: one.sum + Math.log(articles.length / ((counts.get(word) ?? 0) + 0.5)), n: one.n + 1 });
  }
}
for (const [kind, { sum, n }] of [...sums].sort()) process.stdout.write(`${kind}: ${(sum / n).toFixed(2)}\n`);
