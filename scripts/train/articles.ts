/**
 * Learns the trees that say whether a page is an article, from labelled pages, and writes engine/articles/data/article-trees.json.
 *
 *     npm run train:articles            tells how the trees do on hosts they have not seen, then writes them
 *     npm run train:articles -- --dry   tells, and writes nothing
 *
 * `SIDELIGHT_SHARED` names the folder with the pages (`../shared` else); they belong to others and are read in place.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { developmentBytes, developmentRows } from '../lib/development';
import { decide, oddsOf, type Trees } from '../../engine/articles/decision';
import { pageOf } from '../../engine/articles/detect';
import { STEPS } from '../../engine/articles/features';
import { outletDomain } from '../../engine/text/url';
import { decodeHtml, parseHtml } from '../../server/ingest/html';
import { boost, type BoostOptions, type Tree } from './boost';

const TARGET = path.resolve(import.meta.dirname, '../../engine/articles/data/article-trees.json');

/** Chosen on held-out hosts: more trees or deeper ones gain nothing there and cost bytes in every page. */
const OPTIONS: BoostOptions = { trees: 20, depth: 2, rate: 0.45, leafWeight: 3, lambda: 2 };
const FOLDS = 10;
/** How far beyond the pages learned from a page must be (hundredths of log-odds) before its later steps are not looked at. */
const MARGIN = 50;

interface Page {
  id: string;
  file: string;
  url: string;
  charset: string | null;
  isArticle: boolean | null;
}

interface Example {
  host: string;
  /** Features, step by step. */
  steps: Record<string, number>[];
  isArticle: boolean;
}

function examples(): Example[] {
  const pages = developmentRows<Page>('pages/gold.jsonl');
  return pages.flatMap(({ file, url, charset, isArticle }) => {
    if (isArticle === null) return [];
    const html = decodeHtml(developmentBytes(`pages/${file}`), charset ? `text/html; charset=${charset}` : null);
    const page = pageOf(parseHtml(html), url);
    return [{ host: outletDomain(new URL(url).hostname), steps: STEPS.map((step) => step(page)), isArticle }];
  });
}

/** A fold for a host, the same in every run. */
const foldOf = (host: string, seed: number): number => [...`${seed}${host}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

const leaf = (value: Tree): number => Math.round(Number(value) * 100);

/** A tree of depth two as one row; engine/articles/decision.ts reads it. */
function rowOf(tree: Tree): number[] {
  const side = (node: Tree): number[] => (typeof node === 'number' ? [0, 0, leaf(node), leaf(node)] : [node.feature, node.at, leaf(node.left), leaf(node.right)]);
  if (typeof tree === 'number') return [0, 0, ...side(tree), ...side(tree)];
  return [tree.feature, tree.at, ...side(tree.left), ...side(tree.right)];
}

const valuesOf = (steps: readonly Record<string, number>[]): number[] => steps.flatMap((step) => Object.values(step));

function train(known: readonly Example[]): Trees {
  const [prior = 0, ...trees] = boost(known.map(({ steps }) => valuesOf(steps)), known.map(({ isArticle }) => isArticle), OPTIONS);
  const whole = { prior: leaf(prior), trees: trees.map(rowOf) };
  const settled = STEPS.slice(0, -1).map((_, at) => {
    const [articles, others]: [number[], number[]] = [[], []];
    for (const { steps } of known) (oddsOf(valuesOf(steps), whole) >= 0 ? articles : others).push(oddsOf(valuesOf(steps.slice(0, at + 1)), whole));
    return [Math.floor(Math.min(...articles)) - MARGIN, Math.ceil(Math.max(...others)) + MARGIN];
  });
  return { ...whole, settled };
}

/** How trees do on the hosts that they were not learned from, and how many pages each step decided. */
function heldOut(all: readonly Example[], seed: number): string {
  let [right, wrong, missed, others] = [0, 0, 0, 0];
  const decided = STEPS.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = train(all.filter(({ host }) => foldOf(host, seed) !== fold));
    for (const { steps, isArticle } of all.filter(({ host }) => foldOf(host, seed) === fold)) {
      let last = -1;
      const said = decide(steps.map((step, at) => () => ((last = at), step)), trees);
      decided[last] = (decided[last] ?? 0) + 1;
      if (!isArticle) others++;
      if (said && isArticle) right++;
      else if (said) wrong++;
      else if (isArticle) missed++;
    }
  }
  return `F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}, false-positive rate ${((100 * wrong) / others).toFixed(1)} %, decided by step ${decided.join(', ')}`;
}

const all = examples();
for (const seed of [1, 2, 3]) console.log(`${FOLDS} folds of hosts, shuffle ${seed}: ${heldOut(all, seed)}`);
if (!process.argv.includes('--dry')) {
  const { prior, settled, trees } = train(all);
  const rows = trees.map((tree) => JSON.stringify(tree));
  writeFileSync(TARGET, `{\n  "prior": ${prior},\n  "settled": ${JSON.stringify(settled)},\n  "trees": [\n    ${rows.join(',\n    ')}\n  ]\n}\n`);
  console.log(`${all.length} pages, ${rows.length} trees: ${TARGET}`);
}
