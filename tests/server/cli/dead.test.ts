/** What an operator sees of what was put aside, and what trying it again does. */
import { expect, it } from 'vitest';
import { askedOf, deadLetters } from '../../../server/cli/commands/dead';
import { startJobs } from '../../../server/jobs/queue';
import type { Db } from '../../../server/store/db';
import { onBothDatabases } from '../postgres';

async function run(db: Db, ...words: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of deadLetters(db, askedOf(words))) lines.push(line);
  return lines;
}

async function bury(db: Db, ...letters: (readonly [step: 'fetch' | 'read' | 'cluster' | 'compose' | 'write', key: string, error: string])[]): Promise<void> {
  const jobs = await startJobs(db, { maintain: false, onError: () => {} });
  await db.query('DELETE FROM pgboss.job');
  for (const letter of letters) await jobs.bury(...letter);
  await jobs.stop(5);
}

/** One of each kind that has failed as often as it may; all have the number 1. */
async function failures(db: Db): Promise<void> {
  await db.exec(`
    INSERT INTO sources (url, next_at) VALUES ('https://daily.example/feed.xml', now() + interval '1 day');
    INSERT INTO items (url_key, url, host, state, failures, error) VALUES ('\\x01', 'https://daily.example/a', 'daily.example', 'dead', 6, 'the answer broke off');
    INSERT INTO articles (url_key, url, canonical_url, outlet_domain, outlet_name, title, language, text, truncated, failures)
      VALUES ('\\x02', 'https://daily.example/b', 'https://daily.example/b', 'daily.example', 'The Daily', 'Old bridge closes', 'en', 'Divers found cracks.', false, 5);
    INSERT INTO stories (id, language, failures, leased_until) VALUES (1, 'en', 5, now() + interval '1 hour');`);
}

onBothDatabases('the dead letters', (database) => {
  it('are listed with what failed, why, and how many there are', async () => {
    const { db } = await database.open();
    await bury(db);
    expect(await run(db)).toEqual(['0 put aside']);
    await bury(db, ['read', '17', 'https://daily.example/a: the answer broke off'], ['compose', '4', 'no headline']);
    const lines = await run(db, 'list');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^[0-9a-f-]{36} {2}\d{4}-\d\d-\d\dT[\d:.]+Z {2}read 17 {2}https:\/\/daily\.example\/a: the answer broke off$/);
    expect(lines.slice(1)).toEqual([expect.stringMatching(/compose 4 {2}no headline$/), '2 put aside']);
  });

  it('are tried again one by one: the letter is gone, and what failed is due', async () => {
    const { db } = await database.open();
    await failures(db);
    await bury(db, ['read', '1', 'the answer broke off'], ['compose', '1', 'no headline']);
    const [first] = await run(db, 'list');
    expect(await run(db, 'retry', first?.split(' ')[0] ?? '')).toEqual(['read 1 is tried again']);
    expect((await run(db, 'list')).at(-1)).toBe('1 put aside');
    expect((await db.query('SELECT state, failures, error FROM items')).rows).toEqual([{ state: 'pending', failures: 0, error: null }]);
    expect((await db.query('SELECT failures FROM stories')).rows).toEqual([{ failures: 5 }]);
  });

  it('are tried again all at once, whatever step they failed in', async () => {
    const { db } = await database.open();
    await failures(db);
    await bury(db, ['fetch', '1', 'timeout'], ['read', '1', 'broke off'], ['cluster', '1', 'no words'], ['compose', '1', 'no headline'], ['write', '1', 'no model']);
    expect(await run(db, 'retry', 'all')).toEqual(['fetch 1 is tried again', 'read 1 is tried again', 'cluster 1 is tried again', 'compose 1 is tried again', 'write 1 is tried again']);
    expect(await run(db)).toEqual(['0 put aside']);
    expect((await db.query('SELECT next_at <= now() AS due FROM sources')).rows).toEqual([{ due: true }]);
    expect((await db.query('SELECT state FROM items')).rows).toEqual([{ state: 'pending' }]);
    expect((await db.query('SELECT failures FROM articles')).rows).toEqual([{ failures: 0 }]);
    expect((await db.query('SELECT failures, leased_until FROM stories')).rows).toEqual([{ failures: 0, leased_until: null }]);
    expect((await db.query(`SELECT data->>'key' AS key FROM pgboss.job WHERE name = 'write' AND state = 'created'`)).rows).toEqual([{ key: '1' }]);
  });

  it('say so in a sentence where there is no such letter, or no such command', async () => {
    const { db } = await database.open();
    await bury(db);
    await expect(run(db, 'retry', 'nobody')).rejects.toThrow('nothing that was put aside has the ID nobody.');
    expect(() => askedOf(['retry'])).toThrow('dead retry needs an ID, or "all".');
    expect(() => askedOf(['bury'])).toThrow('dead does not know "bury".');
  });
});
