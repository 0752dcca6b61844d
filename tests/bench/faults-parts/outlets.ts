/** The outlets of the faults: a process of their own, which publishes the invented articles bit by bit. */
import { fork } from 'node:child_process';
import { serveStream, type ServedStream, type StreamArticle } from '../stream-outlets';
import { inventArticles } from './invented';

const OUTLETS = 60;

export interface Outlets extends Omit<ServedStream, 'server'> {
  articles: readonly StreamArticle[];
  /** Milliseconds since 1970 at which an article comes out. */
  outAt(place: number): number;
  stop(): void;
}

/** When the article at `place` of `count` comes out, of a stream that begins at `start` and takes `ms`. */
const timeOf = (place: number, count: number, start: number, ms: number): number => start + (place / count) * ms;

/** Starts publishing `count` articles, spread over `ms` milliseconds. */
export async function startOutlets(count: number, ms: number): Promise<Outlets> {
  const start = Date.now();
  const child = fork(process.argv[1] ?? '', ['--outlets', `${count},${ms},${start}`], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const served = await new Promise<Omit<ServedStream, 'server'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Omit<ServedStream, 'server'>));
    child.once('exit', (code) => reject(new Error(`the outlets ended with ${code}`)));
  });
  return { ...served, articles: inventArticles(count, OUTLETS), outAt: (place) => timeOf(place, count, start, ms), stop: () => void child.kill() };
}

/** What that process does: it serves until its parent is gone. */
export async function servingOutlets(words: string): Promise<void> {
  const [count = 0, ms = 0, start = 0] = words.split(',').map(Number);
  const articles = inventArticles(count, OUTLETS);
  const places = new Map(articles.map((article, place) => [article, place]));
  const { server: _, ...served } = await serveStream(articles, (article) => timeOf(places.get(article) ?? 0, count, start, ms) <= Date.now());
  process.send?.(served);
  process.once('disconnect', () => process.exit(0));
}

/** Settings of a backend that reads these outlets, as often as it can. */
export const settingsFor = ({ feeds, hosts, address }: Outlets): Record<string, string> => ({
  SIDELIGHT_FEEDS: feeds.join(','),
  SIDELIGHT_RESOLVE: hosts.map((host) => `${host}=${address}`).join(','),
  SIDELIGHT_HOST_SPACING_MS: '0',
  SIDELIGHT_FEED_MINUTES: '0.05',
  SIDELIGHT_SOURCE_ITEMS_PER_DAY: '100000',
  SIDELIGHT_COMPOSE_AFTER_MS: '500',
  SIDELIGHT_RATE_LIMIT: '0',
  SIDELIGHT_LOG: 'error',
});
