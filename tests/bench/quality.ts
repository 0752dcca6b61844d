/**
 * Scores every task of the engine on its development set, and prints the figures of docs/quality.md.
 *
 * Arguments name tasks (`read`, `cluster`, `tldr`, `check`, `companies`); none means all. `SIDELIGHT_SHARED` names the
 * folder that holds the evaluation data and its scorer (`../shared` else); they belong to others and are read in place.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DATA, developmentRows, SHARED } from '../../scripts/lib/development';

const SCORER = path.join(SHARED, 'eval', 'score.mjs');

type Row = Record<string, unknown>;

interface Set {
  name: string;
  task: string;
  gold: readonly string[];
  /** Records given to the task, of the gold records. */
  input: (gold: Row[]) => Row[];
}

/** A record without what is to be found out. */
const without = (...fields: string[]) => (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

const byDate = (rows: Row[]): Row[] =>
  rows.map(without('storyId')).sort((a, b) => {
    const [x, y] = [String(a.publishedAt ?? '9'), String(b.publishedAt ?? '9')];
    return x < y ? -1 : x > y ? 1 : String(a.id) < String(b.id) ? -1 : 1;
  });

const SETS: readonly Set[] = [
  { name: 'read', task: 'read', gold: ['pages/gold.jsonl'], input: (rows) => rows.map(({ id, url, file }) => ({ id, url, file: path.join(DATA, 'pages', String(file)) })) },
  { name: 'cluster, stories and distractors', task: 'cluster', gold: ['stream/stories.jsonl.gz', 'stream/distractors.jsonl.gz'], input: byDate },
  { name: 'cluster, stories', task: 'cluster', gold: ['stream/stories.jsonl.gz'], input: byDate },
  { name: 'cluster, basil', task: 'cluster', gold: ['stream/basil.jsonl.gz'], input: byDate },
  { name: 'cluster, roundups2021', task: 'cluster', gold: ['stream/roundups2021.jsonl.gz'], input: byDate },
  { name: 'tldr', task: 'tldr', gold: ['summaries/neus.jsonl.gz'], input: (rows) => rows.map(without('reference')) },
  { name: 'check', task: 'check', gold: ['faithfulness/summedits-news.jsonl'], input: (rows) => rows.map(without('supported', 'edit')) },
  { name: 'companies, finentity-ric', task: 'companies', gold: ['tickers/finentity-ric.jsonl'], input: (rows) => rows.map(without('gold')) },
  { name: 'companies, no-company', task: 'companies', gold: ['tickers/no-company.jsonl'], input: (rows) => rows.map(without('notCompanies')) },
];

/** Runs a program with the given standard input; gives its standard output. */
function pipe(program: string, args: readonly string[], stdin: string): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const out: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(Buffer.concat(out).toString('utf8')) : reject(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}

async function score({ name, task, gold, input }: Set): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-quality-'));
  try {
    const records = input(gold.flatMap((file) => developmentRows<Row>(file)));
    const started = performance.now();
    const answers = await pipe(process.execPath, ['scripts/engine.mjs', task], records.map((row) => JSON.stringify(row)).join('\n'));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const errors = answers.split('\n').filter((line) => line.includes('"error":')).length;
    const predictions = path.join(folder, 'predictions.jsonl');
    writeFileSync(predictions, answers);
    const figures = await pipe(process.execPath, [SCORER, task, ...gold.flatMap((file) => ['--gold', path.join(DATA, file)]), '--pred', predictions], '');
    process.stdout.write(`${name} (${records.length} records, ${seconds} s, ${errors} errors)\n  ${figures.trim()}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((task) => !SETS.some((set) => set.task === task));
if (unknown.length > 0 || !existsSync(SCORER)) {
  process.stderr.write(unknown.length > 0 ? `no such task: ${unknown.join(', ')}\n` : `the evaluation data is not at ${SHARED}; SIDELIGHT_SHARED names its folder\n`);
  process.exitCode = 2;
} else {
  for (const set of SETS) if (asked.length === 0 || asked.includes(set.task)) await score(set);
}
