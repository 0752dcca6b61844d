/**
 * How fast the clusterer is, and what it holds, as its window grows; and whether the order within a day matters.
 *
 * The window is filled with the development stream, again and again: in each round every word that begins with a capital
 * has another ending, so that a round tells other events in the same common words, and dates are spread over ten days.
 * Arguments are sizes of the window in articles (10000 and 100000 if absent). `SIDELIGHT_SHARED` names the data's folder.
 */
import path from 'node:path';
import { Clusterer, type StreamArticle } from '../../engine/stories/clusterer';
import { readStream } from './stream-outlets';

const MEASURED = 2000;
const DAYS = 10;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const LETTERS = 2500;

const folder = path.resolve(process.env.SIDELIGHT_SHARED ?? '../shared', 'data/stream');
const sizes = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument)).map(Number);
const real = readStream(folder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Letters that tell the rounds apart. */
const ending = (round: number): string => (round === 0 ? '' : [...round.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join(''));

function article(i: number, of: number): StreamArticle {
  const source = real[i % real.length];
  if (!source) throw new RangeError('the stream is empty');
  const mark = ending(Math.floor(i / real.length));
  const renamed = (text: string): string => (mark ? text.replace(/\p{Lu}\p{L}{3,}/gu, (word) => word + mark) : text);
  const time = new Date(START + (i / of) * DAYS * DAY_MS).toISOString();
  return { id: String(i), title: renamed(source.title), text: renamed(source.text.slice(0, LETTERS)), publishedAt: source.publishedAt ? time : null, firstSeenAt: time };
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

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const before = held();
  const clusterer = new Clusterer({ language: 'en', keepAtLeast: size });
  let rebuild = 0;
  for (let i = 0; i < size; i++) {
    const one = article(i, size + MEASURED);
    const started = cpu();
    clusterer.restore(one, i);
    rebuild += cpu() - started;
  }
  let add = 0;
  for (let i = size; i < size + MEASURED; i++) {
    const one = article(i, size + MEASURED);
    const started = cpu();
    clusterer.add(one);
    add += cpu() - started;
  }
  const bytes = (held() - before) / clusterer.size;
  say(`window ${clusterer.size}: ${((add / MEASURED) * 1000).toFixed(0)} µs an article (${Math.round((MEASURED / add) * 1000)} a second), rebuilt in ${(rebuild / 1000).toFixed(1)} s, ${bytes.toFixed(0)} bytes an article`);
}
