/**
 * Streams thousands of real articles through the real server, over HTTP, and asks for each of them by the index.
 *
 * Options: `--articles N` takes N spread over the stream; `--postgres` starts a PostgreSQL server of its own for it,
 * DATABASE_URL names another, and else the database is embedded.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findInShard, shardOf, urlKey } from '../../engine/contract/index-shard';
import { routes } from '../../engine/contract/routes';
import { canonicalUrl } from '../../engine/text/url';
import { readConfig } from '../../server/config';
import { makeLog } from '../../server/log';
import { MOST_OF_ONE_OUTLET } from '../../server/jobs/compose';
import { startServer, type RunningServer } from '../../server/main';
import { addSources } from '../../server/store/sources';
import { startPostgres } from '../server/postgres-server';
import { readStream, serveStream, type StreamArticle } from './stream-outlets';

const { values } = parseArgs({ args: process.argv.slice(2), options: { articles: { type: 'string' }, postgres: { type: 'boolean' }, outlets: { type: 'boolean' } } });
const most = values.articles ? Number(values.articles) : Infinity;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Outlets {
  address: string;
  hosts: string[];
  feeds: string[];
  process: ChildProcess;
}

/** The outlets are a process of their own, so that the memory that is measured is the backend's. */
async function startOutlets(): Promise<Outlets> {
  const child = fork(process.argv[1] ?? '', [...process.argv.slice(2), '--outlets'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const served = await new Promise<Omit<Outlets, 'process'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Omit<Outlets, 'process'>));
    child.once('exit', (code) => reject(new Error(`the outlets ended with ${code}`)));
  });
  return { ...served, process: child };
}

const percentile = (sorted: readonly number[], share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

function report(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  say(`${name}: p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms (${times.length})`);
}

/** Asks for every article's story as the extension does: manifest, shard, entry; then the story. Gives the articles that were lost. */
async function askForAll(url: string, articles: readonly StreamArticle[]): Promise<{ lost: string[]; stories: number }> {
  const manifest = (await (await fetch(url + routes.index)).json()) as { bits: number; urls: number };
  const times: number[] = [];
  const members = new Map<number, string[]>();
  const lost: string[] = [];
  for (const article of articles) {
    const started = performance.now();
    const key = await urlKey(canonicalUrl(article.url));
    const answer = await fetch(url + routes.shard(manifest.bits, shardOf(key, manifest.bits)));
    const entry = answer.ok ? findInShard(new Uint8Array(await answer.arrayBuffer()), key) : null;
    times.push(performance.now() - started);
    if (entry) members.set(entry.story, [...(members.get(entry.story) ?? []), article.url]);
    else lost.push(`${article.url}: not in the index`);
  }
  report('lookup by the index', times);
  const storyTimes: number[] = [];
  for (const [story, urls] of members) {
    const started = performance.now();
    const answer = await fetch(url + routes.story(String(story)));
    const body = (await answer.json()) as { articles?: number; coverage?: { url: string; outlet: { domain: string } }[] };
    storyTimes.push(performance.now() - started);
    const covered = new Set((body.coverage ?? []).map((one) => canonicalUrl(one.url)));
    const whole = body.articles === body.coverage?.length && covered.size < 300;
    // Of one outlet a story lists so many and no more; the others are in it all the same.
    const full = new Set((body.coverage ?? []).map(({ outlet }) => outlet.domain).filter((domain, _, all) => all.filter((other) => other === domain).length >= MOST_OF_ONE_OUTLET));
    const isListed = (one: string): boolean => covered.has(canonicalUrl(one)) || [...full].some((domain) => new URL(one).hostname.endsWith(domain));
    for (const one of urls) if (!answer.ok || (whole && !isListed(one))) lost.push(`${one}: not in story ${story} (${answer.status})`);
  }
  report('story', storyTimes);
  return { lost, stories: members.size };
}

async function ingestAll(server: RunningServer, total: number, started: number): Promise<void> {
  const progress = setInterval(() => {
    void server.store.db
      .query<{ items: number; read: number; placed: number; due: number }>(
        `SELECT (SELECT count(*) FROM items) AS items, (SELECT count(*) FROM articles) AS read, (SELECT count(*) FROM articles WHERE story_id IS NOT NULL) AS placed,
         (SELECT count(*) FROM stories WHERE merged_into IS NULL AND version > composed_version) AS due`,
      )
      .then(({ rows: [row] }) => say(`${((performance.now() - started) / 1000).toFixed(0)} s: ${row?.items} found, ${row?.read} of ${total} read, ${row?.placed} in stories, ${row?.due} stories to compose`));
  }, 10_000);
  try {
    await server.idle();
  } finally {
    clearInterval(progress);
  }
}

async function main(): Promise<number> {
  const articles = readStream(most);
  const outlets = await startOutlets();
  const postgres = values.postgres ? await startPostgres() : null;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sidelight-stream-'));
  let peak = 0;
  const memory = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 200);
  try {
    const config = readConfig({
      DATABASE_URL: postgres?.url ?? process.env.DATABASE_URL,
      SIDELIGHT_DATA: path.join(dataDir, 'database'),
      SIDELIGHT_PORT: '0',
      SIDELIGHT_RESOLVE: outlets.hosts.map((host) => `${host}=${outlets.address}`).join(','),
      SIDELIGHT_HOST_SPACING_MS: '0',
      SIDELIGHT_SOURCE_ITEMS_PER_DAY: '100000',
      SIDELIGHT_RETENTION_DAYS: '36500',
      SIDELIGHT_RATE_LIMIT: '0',
      SIDELIGHT_FEED_MINUTES: '1440',
      SIDELIGHT_LOG: 'warn',
    });
    const server = await startServer(config, makeLog('warn'));
    await addSources(server.store.db, outlets.feeds.map((url) => ({ url })));
    say(`${articles.length} articles of ${outlets.hosts.length} outlets in ${outlets.feeds.length} feeds, ${server.store.db.kind} database`);
    const started = performance.now();
    await ingestAll(server, articles.length, started);
    const faults = await server.store.db.query<{ url: string; last_error: string }>('SELECT url, last_error FROM sources WHERE last_error IS NOT NULL');
    for (const { url, last_error } of faults.rows) say(`  ${url}: ${last_error}`);
    const seconds = (performance.now() - started) / 1000;
    const { lost, stories } = await askForAll(server.url ?? '', articles);
    say(`ingested: ${(articles.length / seconds).toFixed(1)} articles/s (${articles.length} in ${seconds.toFixed(0)} s)`);
    say(`stories: ${stories}`);
    say(`peak memory: ${(peak / 1e6).toFixed(0)} MB`);
    say(`lost: ${lost.length}`);
    for (const one of lost.slice(0, 20)) say(`  ${one}`);
    await server.stop();
    return lost.length > 0 ? 1 : 0;
  } finally {
    clearInterval(memory);
    outlets.process.kill();
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (values.outlets) {
  const { server: _, ...served } = await serveStream(readStream(most));
  process.send?.(served);
  process.once('disconnect', () => process.exit(0));
} else {
  process.exitCode = await main();
}
