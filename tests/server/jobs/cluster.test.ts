import { describe, expect, it } from 'vitest';
import { urlKey } from '../../../engine/contract/index-shard';
import { openDesks } from '../../../server/jobs/cluster';
import { keepArticles } from '../../../server/store/articles';
import type { Db } from '../../../server/store/db';
import { onBothDatabases } from '../postgres';

/** Reports that have nothing in common. */
const REPORTS: Record<string, [title: string, text: string]> = {
  bridge: ['Old bridge closes for repairs', 'Engineers shut the Alder bridge on Monday after divers found cracks below the waterline. Buses take the northern road until autumn.'],
  orchestra: ['Youth orchestra wins first prize in Lisbon', 'Forty players between twelve and nineteen took the gold medal with a symphony by Farrenc. Their conductor wept on the stage.'],
  bank: ['Central bank of Norland raises rates to 4.5 percent', 'Governor Ines Halvorsen cited wages and rents. Lenders expect dearer mortgages; the krona rose against the euro.'],
};

async function keep(db: Db, ...names: string[]): Promise<void> {
  const items = names.map(async (name, i) => ({
    item: i,
    source: null,
    key: await urlKey(name),
    otherKeys: [],
    article: {
      url: `https://daily.example/${name}`,
      canonicalUrl: `https://daily.example/${name}`,
      outlet: { domain: 'daily.example', name: 'The Daily', owner: null, country: null },
      title: REPORTS[name]?.[0] ?? name,
      authors: [],
      language: 'en',
      publishedAt: null,
      firstSeenAt: new Date().toISOString(),
      text: REPORTS[name]?.[1] ?? name,
      truncated: false,
    },
  }));
  await keepArticles(db, await Promise.all(items));
}

/** A database whose locks are given to everybody: as when the holder's connection broke and it has not noticed. */
const careless = (db: Db): Db => ({ ...db, tryLock: async () => ({ lost: new AbortController().signal, release: async () => {} }) });

const never = new AbortController().signal;

onBothDatabases('the desk of a language', (database) => {
  it('is held by one, and taken over by the next with what the first knew', async () => {
    const { db } = await database.open();
    const desks = openDesks(db, async () => {});
    await keep(db, 'bridge', 'orchestra');
    expect(await desks.cluster('en', never)).toBe(true);
    const { rows } = await db.query<{ story_id: number }>('SELECT story_id FROM articles ORDER BY id');
    await desks.close();
    const next = openDesks(db, async () => {});
    await keep(db, 'bank');
    expect(await next.cluster('en', never)).toBe(true);
    const after = await db.query<{ story_id: number | null }>('SELECT story_id FROM articles ORDER BY id');
    expect(after.rows.slice(0, 2)).toEqual(rows);
    expect(after.rows[2]?.story_id).toBeGreaterThan(Math.max(...rows.map(({ story_id }) => story_id)));
    await next.close();
  });

  it('may not be written from by one who lost it without noticing', async () => {
    const db = careless((await database.open()).db);
    const [first, second] = [openDesks(db, async () => {}), openDesks(db, async () => {})];
    await keep(db, 'bridge');
    expect(await first.cluster('en', never)).toBe(true);
    await keep(db, 'orchestra');
    expect(await second.cluster('en', never)).toBe(true);
    await keep(db, 'bank');
    expect(await first.cluster('en', never)).toBe(false);
    expect((await db.query('SELECT failures, story_id IS NULL AS waits FROM articles ORDER BY id DESC LIMIT 1')).rows).toEqual([{ failures: 0, waits: true }]);
    // With the lock it begins anew, from what the database holds.
    expect(await first.cluster('en', never)).toBe(true);
    expect((await db.query('SELECT count(*) AS n, count(DISTINCT story_id) AS stories FROM articles')).rows).toEqual([{ n: 3, stories: 3 }]);
  });
});

describe('many askers in one process', () => {
  it('are served one after the other', async () => {
    const { openEmbedded } = await import('../../../server/store/embedded');
    const { migrate } = await import('../../../server/store/migrate');
    const db = await openEmbedded(null);
    await migrate(db);
    await keep(db, 'bridge', 'orchestra', 'bank');
    const desks = openDesks(db, async () => {});
    expect(await Promise.all([1, 2, 3].map(() => desks.cluster('en', never)))).toEqual([true, true, true]);
    expect((await db.query('SELECT count(*) AS n FROM stories')).rows).toEqual([{ n: 3 }]);
    await db.close();
  });
});
