/**
 * What a read costs: a shard and a story against a bare `node:http` server that gives the same bytes, side by side, and
 * how start, memory, latency and search grow with the articles in the window.
 *
 * Options: `--articles 10000,100000` (the sizes), `--seconds N` of each measurement (5), `--connections N` (32).
 * The database is a PostgreSQL server of its own, filled with invented stories.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startApi } from '../../server/api/listen';
import { openStore } from '../../server/store/store';
import { makeDatabase, startPostgres } from '../server/postgres-server';
import { fillNewsroom, QUERIES } from './reads-newsroom';
import { load, percentile, type Load } from './reads-load';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { articles: { type: 'string', default: '10000,100000' }, seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '32' }, serve: { type: 'string' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Serving {
  url: string;
  readyMs: number;
  rss: number;
  bits: number;
}

/** What the measured process does: the API alone, and a bare server with bytes that it is told to give. */
async function serveApi(databaseUrl: string): Promise<void> {
  const started = performance.now();
  const store = await openStore({ databaseUrl, readDatabaseUrl: null, databaseConnections: 10, dataDir: null });
  const api = await startApi({ store, host: '127.0.0.1', port: 0, rateLimitPerMinute: 1_000_000_000, trustedProxies: 0, log: { error: () => {} } });
  globalThis.gc?.();
  process.send?.({ url: api.url, readyMs: performance.now() - started, rss: process.memoryUsage.rss(), bits: api.publisher.bits } satisfies Serving);
}

function serveBare(): void {
  let bytes: Buffer = Buffer.alloc(0);
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }).end(bytes));
  process.on('message', (message: string) => {
    bytes = Buffer.from(message, 'base64');
    process.send?.('ready');
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
}

async function start<T>(mode: string): Promise<T & { child: ChildProcess }> {
  const child = fork(process.argv[1] ?? '', ['--serve', mode], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const told = await new Promise<T>((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { ...told, child };
}

async function bytesOf(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer());
}

const line = (name: string, { perSecond, times, faults }: Load): string => `    ${name.padEnd(12)} ${perSecond.toFixed(0).padStart(6)} requests/s, p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms${faults > 0 ? `, ${faults} faults` : ''}`;

const SLICES = 9;

const together = (loads: readonly Load[]): Load => ({
  perSecond: loads.reduce((total, one) => total + one.perSecond, 0) / loads.length,
  times: loads.flatMap(({ times }) => times),
  faults: loads.reduce((total, one) => total + one.faults, 0),
});

async function main(): Promise<void> {
  const seconds = Number(values.seconds);
  const connections = Number(values.connections);
  const postgres = await startPostgres();
  const bare = await start<{ url: string }>('bare');
  try {
    for (const articles of values.articles.split(',').map(Number)) {
      const database = await makeDatabase(postgres.url);
      const filled = performance.now();
      const stories = await fillNewsroom(database, articles);
      say(`${articles} articles in ${stories} stories (filled in ${((performance.now() - filled) / 1000).toFixed(0)} s)`);
      const api = await start<Serving>(database);
      say(`  ready after ${(api.readyMs / 1000).toFixed(1)} s, ${(api.rss / 1e6).toFixed(0)} MB, ${2 ** api.bits} shards`);
      for (const [name, path] of [['shard', `/v1/index/${api.bits}/0`], ['story', '/v1/stories/7']] as const) {
        const bytes = await bytesOf(api.url + path);
        await new Promise((resolve) => {
          bare.child.once('message', resolve);
          bare.child.send(bytes.toString('base64'));
        });
        // Slices in turn, so that what else the machine does falls on both; the middle one of the ratios is told.
        const pairs: [ours: Load, theirs: Load][] = [];
        for (let i = 0; i < SLICES; i++) {
          const theirs = await load(bare.url + path, connections, (seconds * 1000) / SLICES);
          pairs.push([await load(api.url + path, connections, (seconds * 1000) / SLICES), theirs]);
        }
        const ratios = pairs.map(([ours, theirs]) => ours.perSecond / theirs.perSecond).sort((x, y) => x - y);
        const [ours, theirs] = [together(pairs.map(([one]) => one)), together(pairs.map(([, one]) => one))];
        say(`  ${name} of ${bytes.length} bytes: ${(ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(2)} of bare node:http (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)})`);
        say(line('bare', theirs));
        say(line('ours', ours));
      }
      const times: number[] = [];
      for (let i = 0; i < 400; i++) {
        const started = performance.now();
        const answer = await fetch(`${api.url}/v1/search?q=${encodeURIComponent(QUERIES[i % QUERIES.length] ?? '')}`);
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`search answered ${answer.status}`);
        times.push(performance.now() - started);
      }
      say(`  search: p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms, longest ${percentile(times, 1)} ms (${times.length} of ${QUERIES.length} kinds)`);
      api.child.kill();
    }
  } finally {
    bare.child.kill();
    await postgres.stop();
  }
}

if (values.serve === 'bare') serveBare();
else if (values.serve) await serveApi(values.serve);
else {
  await main();
  process.exit(0);
}
if (values.serve) process.once('disconnect', () => process.exit(0));
