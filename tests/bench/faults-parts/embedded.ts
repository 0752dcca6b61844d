/** The single process on its embedded database, killed again and again in the middle of its work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../../server/config';
import { startServer } from '../../../server/main';
import { databaseFaults, isDone, servingFaults } from './checks';
import { startOutlets, settingsFor } from './outlets';
import { startService } from './processes';
import { freePort } from '../../server/postgres-server';
import { randomOf } from './invented';

/** A loaded machine takes half a minute for the first start; this is where it is taken for stuck. */
const MOST_READY_MS = 180_000;
const LIVES_A_LINE = 5;

async function isReady(base: string, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await wait(50)) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) return true;
  }
  return false;
}

/** Gives the number of faults. */
export async function embeddedFaults({ articles: count, kills, say }: { articles: number; kills: number; say: (line: string) => void }): Promise<number> {
  say(`\nEmbedded: one process, ${count} articles, killed ${kills} times`);
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-faults-'));
  // New articles come for about as long as the killing takes: some three seconds a life.
  const outlets = await startOutlets(count, kills * 3000);
  const port = await freePort();
  const settings = { ...settingsFor(outlets), DATABASE_URL: '', SIDELIGHT_PORT: String(port), SIDELIGHT_DATA: path.join(folder, 'database') };
  const random = randomOf(2);
  const faults: string[] = [];
  const opened: number[] = [];
  const service = startService('embedded', settings);
  try {
    for (let i = 0; i < kills; i++) {
      const started = Date.now();
      if (!(await isReady(`http://127.0.0.1:${port}`, MOST_READY_MS))) {
        faults.push(`life ${i + 1}: not ready after ${MOST_READY_MS / 1000} s`);
        break;
      }
      opened.push(Date.now() - started);
      if (opened.length % LIVES_A_LINE === 0) say(`  ${opened.length} lives; the last was ready after ${opened.at(-1)} ms`);
      await wait(200 + random() * 2500);
      const dead = service.pid;
      service.kill();
      while (service.pid === dead) await wait(10);
    }
    await isReady(`http://127.0.0.1:${port}`, MOST_READY_MS);
    await service.stop();
    faults.push(...service.faults);
    opened.sort((a, b) => a - b);
    say(`killed ${opened.length} times; ready again after ${opened[Math.floor(opened.length / 2)] ?? 0} ms (median), ${opened.at(-1) ?? 0} ms (longest)`);
    const server = await startServer(readConfig({ ...settings, SIDELIGHT_PORT: '0' }));
    try {
      const began = Date.now();
      const { rows } = await server.store.db.query<{ n: number }>('SELECT count(*) AS n FROM articles');
      say(`read before the last start: ${rows[0]?.n ?? 0} of ${count}`);
      while (!(await isDone(server.store.db, count)) && Date.now() - began < 300_000) await wait(500);
      say(`all ${count} articles are in stories ${((Date.now() - began) / 1000).toFixed(0)} s after the last start`);
      faults.push(...(await databaseFaults(server.store.db, outlets.articles.map(({ url }) => url))));
      // Feeds that are asked every few seconds leave no moment without work: what is served comes to agree in the midst of it.
      faults.push(...(await servingFaults(server.store.db, [server.url ?? ''], 60_000)).faults);
    } finally {
      await server.stop();
    }
  } finally {
    await service.stop();
    outlets.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  say(`faults: ${faults.length}`);
  for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
  return faults.length;
}
