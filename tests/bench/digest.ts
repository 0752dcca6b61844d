/**
 * Whether the headlines digest finds the story of an article whose address is not in the corpus, and how large it is. See
 * digest-draw.ts for what is asked; the draw is seeded by the first argument (1 if absent). The model was trained on the same
 * stories: scripts/train/stories/digest.ts gives the figures for stories that it has not seen.
 */
import { gzipSync } from 'node:zlib';
import { joinDigest } from '../../engine/stories/digest/bytes';
import { openDigest } from '../../engine/stories/digest/match';
import { digestOf, drawDigest } from './digest-draw';
import { readStream } from './stream-outlets';

const SIZE_STORIES = 5000;
const LEAD_LETTERS = 350;
/** Matches that are timed, after as many that are not. */
const TIMED = 300;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { bytes, stories, questions } = drawDigest(Number(process.argv[2] ?? 1));
const digest = openDigest(bytes);
const there = questions.filter(({ story }) => story !== null).length;
say(`${stories} stories, ${there} withheld articles, ${questions.length - there} of stories that are absent`);
for (const letters of [0, LEAD_LETTERS]) {
  const given = questions.flatMap(({ article: { title, text, publishedAt }, story }) => {
    const match = digest.match({ title, lead: text.slice(0, letters), publishedAt, language: 'en' });
    return match ? [match.story === story] : [];
  });
  const right = given.filter(Boolean).length;
  say(`${letters === 0 ? 'by title' : 'by title and first lines'}: recall ${(right / there).toFixed(3)}, precision ${(right / given.length).toFixed(3)} (${given.length - right} of ${given.length} wrong)`);
}

const many = readStream(SIZE_STORIES * 2);
const parts = many.flatMap((one, i) => (i % 2 === 0 ? [digestOf(i, many.slice(i, i + 2), one.publishedAt)] : []));
const whole = joinDigest(parts);
say(`${parts.length} stories of two articles: ${Math.round(whole.length / 1000)} KB, ${Math.round(gzipSync(whole).length / 1000)} KB compressed`);
const before = performance.now();
const large = openDigest(whole);
const opened = performance.now() - before;
const times = questions.slice(0, 2 * TIMED).map(({ article: { title, text, publishedAt } }) => {
  const start = performance.now();
  large.match({ title, lead: text.slice(0, LEAD_LETTERS), publishedAt, language: 'en' });
  return performance.now() - start;
}).slice(TIMED).sort((a, b) => a - b);
say(`opened in ${opened.toFixed(0)} ms; a match takes ${(times[times.length >> 1] ?? 0).toFixed(2)} ms (median), ${(times.at(-1) ?? 0).toFixed(2)} ms (slowest of ${times.length})`);
