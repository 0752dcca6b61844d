/** Six processes on a PostgreSQL server, and everything that goes wrong around them. */
import { setTimeout as wait } from 'node:timers/promises';
import { urlKey } from '../../../engine/contract/index-shard';
import { canonicalUrl } from '../../../engine/text/url';
import { openPostgres } from '../../../server/store/postgres';
import { freePort, makeDatabase, startPostgres } from '../../server/postgres-server';
import { databaseFaults, isDone, servingFaults } from './checks';
import { makeTrouble } from './trouble';
import { startOutlets, settingsFor } from './outlets';
import { startService } from './processes';
import { startReaders } from './readers';

/** Longer than the lease of a feed whose fetcher was killed. */
const SETTLE_MS = 240_000;
/** What a process says that cannot start without the database. */
const AWAY = /cannot be reached|starting up|shutting down/i;

const percentile = (sorted: readonly number[], share: number): string => ((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(1);

/** Gives the number of faults. */
export async function serverFaults({ articles: count, minutes, say }: { articles: number; minutes: number; say: (line: string) => void }): Promise<number> {
  say(`PostgreSQL: 2 api, 2 ingest and 2 stories processes, ${count} articles over ${minutes} minutes`);
  const begun = Date.now();
  const postgres = await startPostgres();
  const url = await makeDatabase(postgres.url);
  const ports = [await freePort(), await freePort()];
  const bases = ports.map((port) => `http://127.0.0.1:${port}`);
  const outlets = await startOutlets(count, minutes * 60_000);
  const shared = { ...settingsFor(outlets), DATABASE_URL: url, SIDELIGHT_DATABASE_CONNECTIONS: '6' };
  const services = [
    ...ports.map((port, i) => startService(`api ${i + 1}`, { ...shared, SIDELIGHT_ROLES: 'api', SIDELIGHT_PORT: String(port) })),
    ...[1, 2].map((i) => startService(`ingest ${i}`, { ...shared, SIDELIGHT_ROLES: 'ingest' })),
    ...[1, 2].map((i) => startService(`stories ${i}`, { ...shared, SIDELIGHT_ROLES: 'stories' })),
  ];
  const faults: string[] = [];
  const keys = new Map(await Promise.all(outlets.articles.map(async (article, place) => [Buffer.from(await urlKey(canonicalUrl(article.url))).toString('hex', 0, 8), place] as const)));
  const db = await openPostgres({ url, connections: 4, onError: () => {} });
  try {
    while (!(await Promise.all(bases.map((base) => fetch(`${base}/readyz`).then(({ ok }) => ok, () => false)))).every(Boolean)) await wait(100);
    const readers = startReaders(bases, (key) => {
      const place = keys.get(key);
      return place === undefined ? null : outlets.outAt(place);
    });
    const trouble = await makeTrouble({ db, postgres, services, minutes });
    for (const line of trouble) say(line);

    const began = Date.now();
    while (!(await isDone(db, count)) && Date.now() - began < SETTLE_MS) await wait(500);
    say(`all articles are in stories ${((Date.now() - began) / 1000).toFixed(0)} s after the last fault`);
    faults.push(...(await databaseFaults(db, outlets.articles.map(({ url: address }) => address))));
    const serving = await servingFaults(db, bases, 60_000);
    faults.push(...serving.faults);
    say(`both api processes agree with the database ${(serving.agreedAfterMs / 1000).toFixed(1)} s later`);
    await readers.stop();
    const late = [...readers.found.values()].sort((a, b) => a - b);
    say(`an article is in the index p50 ${percentile(late, 0.5)} s, p99 ${percentile(late, 0.99)} s, at the latest ${percentile(late, 1)} s after it came out (${late.length} of ${count} seen)`);
    say('reads, all the while:');
    for (const line of readers.report()) say(`  ${line}`);
    const { rows } = await db.query<{ n: number }>(`SELECT count(*) AS n FROM pgboss.job WHERE name = 'dead' AND state = 'created'`);
    say(`dead letters: ${rows[0]?.n ?? 0}`);
  } finally {
    await Promise.all(services.map((service) => service.stop()));
    outlets.stop();
    await db.close();
    await postgres.stop();
  }
  // A process may end by itself only where PostgreSQL was away as it started: it says so and is started again.
  const ends = services.flatMap((service) => service.faults);
  const forgiven = ends.filter((end) => AWAY.test(end));
  faults.push(...ends.filter((end) => !AWAY.test(end)));
  say(`processes that ended by themselves while PostgreSQL was away, which is forgiven: ${forgiven.length}`);
  for (const end of forgiven.slice(0, 3)) say(`  ${end}`);
  say(`all of it took ${((Date.now() - begun) / 60_000).toFixed(1)} minutes`);
  say(`faults: ${faults.length}`);
  for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
  return faults.length;
}
