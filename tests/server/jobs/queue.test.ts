import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobs } from '../../../server/jobs/queue';
import { openPostgres } from '../../../server/store/postgres';
import { makeDatabase, noPostgres, startPostgres, type PostgresServer } from '../postgres';

describe.skipIf(noPostgres !== null)(`queues${noPostgres ? ` (${noPostgres})` : ''}`, () => {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    if (!process.env.DATABASE_URL) server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  it('are made once by processes that start together on a new database', async () => {
    const url = await makeDatabase(server?.url ?? process.env.DATABASE_URL ?? '');
    const faults: Error[] = [];
    const dbs = await Promise.all(Array.from({ length: 6 }, () => openPostgres({ url, connections: 2 })));
    const started = await Promise.allSettled(dbs.map((db) => startJobs(db, { maintain: false, onError: (error) => void faults.push(error) })));
    expect(started.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop(1);
    await Promise.all(dbs.map((db) => db.close()));
    expect(faults).toEqual([]);
  }, 60_000);
});
