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
import { look } from '../../engine/articles/detect';
import { outletDomain } from '../../engine/text/url';
import { decodeHtml, parseHtml } from '../../server/ingest/html';
import { boost, logOdds, type BoostOptions, type Tree } from './boost';

const TARGET = path.resolve(import.meta.dirname, '../../engine/articles/data/article-trees.json');

/** Chosen on held-out hosts: more trees or deeper ones gain nothing there and cost bytes in every page. */
const OPTIONS: BoostOptions = { trees: 32, depth: 2, rate: 0.35, leafWeight: 3, lambda: 2 };
const FOLDS = 10;

interface Page {
  id: string;
  file: string;
  url: string;
  charset: string | null;
  isArticle: boolean | null;
}

interface Example {
  host: string;
  values: number[];
  isArticle: boolean;
}

function examples(): Example[] {
  const pages = developmentRows<Page>('pages/gold.jsonl');
  return pages.flatMap(({ file, url, charset, isArticle }) => {
    if (isArticle === null) return [];
    const html = decodeHtml(developmentBytes(`pages/${file}`), charset ? `text/html; charset=${charset}` : null);
    const { features } = look(parseHtml(html), url);
    return [{ host: outletDomain(new URL(url).hostname), values: Object.values(features), isArticle }];
  });
}

/** A fold for a host, the same in every run. */
const foldOf = (host: string, seed: number): number => [...`${seed}${host}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

function heldOut(all: readonly Example[], seed: number): string {
  let [right, wrong, missed, others] = [0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = all.filter(({ host }) => foldOf(host, seed) !== fold);
    const trees = boost(known.map(({ values }) => values), known.map(({ isArticle }) => isArticle), OPTIONS);
    for (const { values, isArticle } of all.filter(({ host }) => foldOf(host, seed) === fold)) {
      const said = logOdds(trees, values) >= 0;
      if (!isArticle) others++;
      if (said && isArticle) right++;
      else if (said) wrong++;
      else if (isArticle) missed++;
    }
  }
  return `F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}, false-positive rate ${((100 * wrong) / others).toFixed(1)} %`;
}

/** A tree of depth two as one row; engine/articles/decision.ts reads it. */
function rowOf(tree: Tree): number[] {
  const leaf = (value: number): number => Math.round(value * 100);
  const side = (node: Tree): number[] => (typeof node === 'number' ? [0, 0, leaf(node), leaf(node)] : [node.feature, node.at, leaf(Number(node.left)), leaf(Number(node.right))]);
  if (typeof tree === 'number') return [0, 0, ...side(tree), ...side(tree)];
  return [tree.feature, tree.at, ...side(tree.left), ...side(tree.right)];
}

const all = examples();
for (const seed of [1, 2, 3]) console.log(`${FOLDS} folds of hosts, shuffle ${seed}: ${heldOut(all, seed)}`);
if (!process.argv.includes('--dry')) {
  const [prior = 0, ...trees] = boost(all.map(({ values }) => values), all.map(({ isArticle }) => isArticle), OPTIONS);
  const rows = trees.map((tree) => JSON.stringify(rowOf(tree)));
  writeFileSync(TARGET, `{\n  "prior": ${Math.round(Number(prior) * 100)},\n  "trees": [\n    ${rows.join(',\n    ')}\n  ]\n}\n`);
  console.log(`${all.length} pages, ${rows.length} trees: ${TARGET}`);
}
