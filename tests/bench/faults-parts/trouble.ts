/** Everything that goes wrong: kills, a database that dies, connections dropped and used up, jobs delivered twice. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Db } from '../../../server/store/db';
import type { PostgresServer } from '../../server/postgres-server';
import { pick, randomOf } from './invented';
import type { Service } from './processes';

interface Scene {
  db: Db;
  postgres: PostgresServer;
  services: readonly Service[];
  minutes: number;
}

const KILL_EVERY_MS = 3000;
const RESTART_EVERY_MS = 40_000;
const AWAY_MS = 1500;
const DROP_EVERY_MS = 9000;
const FILL_EVERY_MS = 31_000;
const FILLED_MS = 4000;
const TWICE_EVERY_MS = 2000;

/** Runs them all for so many minutes; gives what was done. */
export async function makeTrouble({ db, postgres, services, minutes }: Scene): Promise<string[]> {
  const random = randomOf(3);
  const end = Date.now() + minutes * 60_000;
  const kills = new Map<string, number>();
  const takeOvers: number[] = [];
  let [restarts, dropped, filled, twice] = [0, 0, 0, 0];

  /** Repeats something until the end; what the database refuses meanwhile is part of it. */
  const each = async (everyMs: number, act: () => Promise<void>): Promise<void> => {
    for (;;) {
      await wait(everyMs * (0.5 + random()));
      if (Date.now() >= end) return;
      await act().catch(() => {});
    }
  };
  const deskHolder = async (): Promise<string | null> => {
    const { rows } = await db.query<{ name: string }>(
      `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.granted AND ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('clusterer:en', 0)`,
    );
    return rows[0]?.name ?? null;
  };

  const kill = async (): Promise<void> => {
    const service = pick(services.filter(({ pid }) => pid !== null), random);
    const holder = service.name.startsWith('stories') ? await deskHolder().catch(() => null) : null;
    const isHolder = holder === `sidelight ${service.pid}`;
    const killedAt = Date.now();
    service.kill();
    kills.set(service.name, (kills.get(service.name) ?? 0) + 1);
    while (isHolder && Date.now() - killedAt < 20_000) {
      const next = await deskHolder().catch(() => null);
      if (next !== null && next !== holder) return void takeOvers.push(Date.now() - killedAt);
      await wait(50);
    }
  };
  const restart = async (): Promise<void> => {
    await postgres.kill();
    await wait(AWAY_MS);
    await postgres.start();
    restarts++;
  };
  const drop = async (): Promise<void> => {
    const { rows } = await db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'sidelight %' AND pid <> pg_backend_pid() AND random() < 0.3`);
    dropped += rows.length;
  };
  /** Takes every connection that the server has left. */
  const fill = async (): Promise<void> => {
    const clients: pg.Client[] = [];
    try {
      for (let i = 0; i < 250; i++) {
        const client = new pg.Client({ connectionString: postgres.url });
        client.on('error', () => {});
        await client.connect();
        clients.push(client);
      }
    } catch {
      filled++;
    }
    await wait(FILLED_MS);
    await Promise.allSettled(clients.map((client) => client.end()));
  };
  /** Jobs that are being worked on are given out once more, and finished ones as well. */
  const deliverTwice = async (): Promise<void> => {
    const { rows } = await db.query(
      `INSERT INTO pgboss.job (name, data, singleton_key, expire_in, keep_until)
       SELECT DISTINCT ON (name, data->>'key') name, data, 'again ' || gen_random_uuid(), expire_in, now() + interval '1 hour' FROM pgboss.job
       WHERE name IN ('fetch', 'read', 'cluster', 'compose') AND state IN ('active', 'completed') AND random() < 0.5 RETURNING id`,
    );
    twice += rows.length;
  };

  await Promise.all([each(KILL_EVERY_MS, kill), each(RESTART_EVERY_MS, restart), each(DROP_EVERY_MS, drop), each(FILL_EVERY_MS, fill), each(TWICE_EVERY_MS, deliverTwice)]);
  takeOvers.sort((a, b) => a - b);
  return [
    `killed: ${[...kills].map(([name, times]) => `${name} ${times}×`).sort().join(', ')}`,
    `PostgreSQL killed and started again ${restarts} times; ${dropped} connections dropped; all connections taken ${filled} times; ${twice} jobs delivered again`,
    `the desk taken over ${takeOvers.length} times, after ${takeOvers[Math.floor(takeOvers.length / 2)] ?? 0} ms (median), ${takeOvers.at(-1) ?? 0} ms (longest)`,
  ];
}
