/**
 * Times what a story of 30 long articles costs: its TL;DR, claims, differences, and what one of its articles leaves out.
 *
 * A story is an article of the development stream of at least 700 words, cut to 800, and the 29 others nearest to it in
 * words. Arguments: how many stories (10). `SIDELIGHT_SHARED` names the folder of the data (`../shared` else).
 */
import { developmentRows } from '../../scripts/lib/development';
import { commonClaims, type FactArticle } from '../../engine/facts/claims';
import { differences } from '../../engine/facts/differences';
import { leftOut } from '../../engine/facts/missing';
import { summarise } from '../../engine/summary/tldr';
import { words } from '../../engine/text/tokens';

interface Row {
  id: string;
  outlet: string;
  title: string;
  text: string;
  publishedAt: string | null;
}

const ARTICLES = 30;
const FEWEST_WORDS = 700;
const MOST_WORDS = 800;

const [, , most = '10'] = process.argv;

/** The text up to its `MOST_WORDS`th word, line breaks kept. */
const cut = (text: string): string => (/^(?:\S+\s+){0,800}/u.exec(text)?.[0] ?? text).trim();

const long = developmentRows<Row>('stream/stories.jsonl.gz')
  .filter(({ text }) => text.split(/\s+/u, MOST_WORDS).length >= FEWEST_WORDS)
  .map((row) => ({ ...row, text: cut(row.text), bag: new Set(words(`${row.title} ${row.text.slice(0, 1500)}`, 'en')) }));

/** The articles nearest to one, itself first, each a report of its own. */
function storyAround(seed: (typeof long)[number]): FactArticle[] {
  const shared = (bag: Set<string>): number => [...bag].filter((word) => seed.bag.has(word)).length / Math.sqrt(bag.size);
  return long
    .map((row) => ({ row, near: row === seed ? Infinity : shared(row.bag) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, ARTICLES)
    .map(({ row: { id, outlet, title, text, publishedAt } }, report) => ({ id, outlet, title, text, publishedAt, language: 'en', report }));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const times: Record<string, number[]> = {};
function time<T>(name: string, run: () => T): T {
  const started = performance.now();
  const result = run();
  (times[name] ??= []).push(performance.now() - started);
  return result;
}

const step = Math.max(1, Math.floor(long.length / Number(most)));
for (let i = 0; i < Number(most); i++) {
  const seed = long[i * step];
  if (!seed) break;
  const articles = storyAround(seed);
  // Copies, since what is worked out of an article once is shared by whoever asks next.
  const fresh = (): FactArticle[] => articles.map((article) => ({ ...article }));
  const inputs = [fresh(), fresh(), fresh(), fresh()] as const;
  time('summarise', () => summarise(inputs[0], { language: 'en' }));
  const claims = time('commonClaims', () => commonClaims(inputs[1], 'en'));
  time('differences', () => differences(inputs[2], 'en'));
  time('all three', () => [summarise(inputs[3], { language: 'en' }), commonClaims(inputs[3], 'en'), differences(inputs[3], 'en')]);
  time('leftOut', () => leftOut({ title: seed.title, text: seed.text, language: 'en' }, claims));
}
for (const [name, values] of Object.entries(times)) {
  const [first = 0, ...rest] = values;
  // The first of a process pays for what is compiled and built once: expressions, the tables of words, the names of days.
  console.log(`${name.padEnd(14)} median ${median(values).toFixed(1)} ms, slowest ${Math.max(...values).toFixed(1)} ms (first ${first.toFixed(1)} ms, slowest of the others ${Math.max(...rest).toFixed(1)} ms; ${values.length} stories of ${ARTICLES} articles)`);
}
