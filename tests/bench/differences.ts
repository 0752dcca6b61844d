/**
 * Prints where outlets differ in the stories of the development stream, for reading: how many of each kind, and with `--show` each of them.
 *
 * Arguments: `stories`, `basil` and `roundups2021` name sets (all). Articles without a date are taken for as old as the
 * newest of their story. `SIDELIGHT_SHARED` names the folder of the data (`../shared` else); it is read in place.
 */
import { developmentRows } from '../../scripts/lib/development';
import type { FactArticle } from '../../engine/facts/claims';
import { differences } from '../../engine/facts/differences';
import { relate } from '../../engine/stories/copies';

interface Row {
  id: string;
  url?: string | null;
  outlet: string | null;
  title: string;
  text: string;
  publishedAt: string | null;
  storyId: string;
}

const QUOTE_LETTERS = 160;
const args = process.argv.slice(2);
const show = args.includes('--show');
const asked = args.filter((arg) => !arg.startsWith('--'));
const stories = new Map<string, Row[]>();
for (const set of asked.length > 0 ? asked : ['stories', 'basil', 'roundups2021']) {
  for (const row of developmentRows<Row>(`stream/${set}.jsonl.gz`)) stories.set(row.storyId, [...(stories.get(row.storyId) ?? []), row]);
}

function articlesOf(rows: readonly Row[]): FactArticle[] {
  const newest = rows.map(({ publishedAt }) => publishedAt ?? '').sort().at(-1) || new Date(0).toISOString();
  const relatable = rows.map((row) => {
    const url = row.url ?? row.id;
    const outlet = row.outlet ?? row.id;
    return { ...row, url, canonicalUrl: url, outlet: { domain: URL.canParse(url) ? new URL(url).hostname : outlet, name: outlet, owner: null, country: null }, authors: [], language: 'en', firstSeenAt: newest };
  });
  const relations = relate(relatable);
  return relatable.map(({ id, outlet, title, text, publishedAt, firstSeenAt }) => ({ id, outlet: outlet.name, title, text, publishedAt, firstSeenAt, language: 'en', report: relations.get(id)?.report ?? 0 }));
}

const kinds = new Map<string, number>();
let compared = 0;
let differing = 0;
for (const rows of stories.values()) {
  const articles = articlesOf(rows);
  if (new Set(articles.map(({ report }) => report)).size < 2) continue;
  compared++;
  const found = differences(articles, 'en');
  if (found.length > 0) differing++;
  for (const { kind, subject, values } of found) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (!show) continue;
    console.log(`\n${kind}: ${subject}`);
    for (const { value, by } of values) for (const { article, quote, at } of by) console.log(`  ${value}  ${articles.find(({ id }) => id === article)?.outlet} ${at.slice(0, 10)}: ${quote.slice(0, QUOTE_LETTERS)}`);
  }
}
console.log(`${compared} stories of two independent reports or more, ${differing} with differences: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
