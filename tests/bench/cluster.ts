/**
 * How fast the clusterer is, and what it holds, as its window grows; and whether the order within a day matters.
 *
 * The window is filled with the development stream, again and again: in each round every word that begins with a capital
 * has another ending, so that a round tells other events in the same common words, and dates are spread over ten days.
 * Whole articles fill windows of 10,000 and 100,000. One more window grows through 10,000 and 100,000 to 1,000,000 from
 * titles and the first 400 letters of texts, which is as many terms in the index (30 an article), fewer in a profile; the
 * articles that are timed are whole in each. Arguments: sizes in whole articles, then `--short=` and sizes; `--no-order`.
 * `SIDELIGHT_SHARED` names the data's folder.
 */
import { Clusterer, type StreamArticle } from '../../engine/stories/clusterer';
import { orders } from '../../scripts/train/stories/order';
import { readStream } from './stream-outlets';

const MEASURED = 2000;
const DAYS = 10;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const LETTERS = 2500;
const SHORT_LETTERS = 400;

const numbers = (texts: readonly string[]): number[] => texts.filter((text) => /^\d+$/.test(text)).map(Number);
const option = process.argv.find((argument) => argument.startsWith('--short='))?.slice('--short='.length);
const given = numbers(process.argv.slice(2));
const whole = given.length > 0 || option !== undefined ? given : [10_000, 100_000];
const short = option !== undefined ? numbers(option.split(',')) : given.length > 0 ? [] : [10_000, 100_000, 1_000_000];
const real = readStream();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Letters that tell the rounds apart. */
const ending = (round: number): string => (round === 0 ? '' : [...round.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join(''));

function article(i: number, of: number, letters: number): StreamArticle {
  const source = real[i % real.length];
  if (!source) throw new RangeError('the stream is empty');
  const mark = ending(Math.floor(i / real.length));
  const renamed = (text: string): string => (mark ? text.replace(/\p{Lu}\p{L}{3,}/gu, (word) => word + mark) : text);
  const time = new Date(START + (i / of) * DAYS * DAY_MS).toISOString();
  return { id: String(i), title: renamed(source.title), text: renamed(source.text.slice(0, letters)), publishedAt: source.publishedAt ? time : null, firstSeenAt: time };
}

/** Milliseconds of processor time: what else the machine does is not counted. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Fills one window with articles of so many letters, and times whole articles at each size. */
function grow(sizes: readonly number[], letters: number, kind: string): void {
  const last = Math.max(...sizes);
  const of = last + sizes.length * MEASURED;
  const before = held();
  const clusterer = new Clusterer({ language: 'en', keepAtLeast: last });
  let rebuild = 0;
  let i = 0;
  for (const size of sizes) {
    for (; i < size; i++) {
      const one = article(i, of, letters);
      const started = cpu();
      clusterer.restore(one, i);
      rebuild += cpu() - started;
    }
    let add = 0;
    for (const end = size + MEASURED; i < end; i++) {
      const one = article(i, of, LETTERS);
      const started = cpu();
      clusterer.add(one);
      add += cpu() - started;
    }
    const bytes = (held() - before) / clusterer.size;
    say(`${kind}, window ${clusterer.size}: ${((add / MEASURED) * 1000).toFixed(0)} µs an article (${Math.round((MEASURED / add) * 1000)} a second), filled in ${(rebuild / 1000).toFixed(1)} s, ${bytes.toFixed(0)} bytes an article`);
  }
}

// What reading the stream left behind is gone by the next turn, and would else be counted as freed.
await new Promise((next) => setImmediate(next));
held();
for (const size of whole) grow([size], LETTERS, 'whole articles');
if (short.length > 0) grow(short, SHORT_LETTERS, 'short articles');
if (!process.argv.includes('--no-order')) for (const line of orders()) say(line);
