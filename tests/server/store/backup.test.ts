import { describe, expect, it } from 'vitest';
import { backup, restore } from '../../../server/store/backup';
import type { Db } from '../../../server/store/db';
import { openEmbedded } from '../../../server/store/embedded';
import { migrate } from '../../../server/store/migrate';
import { MIGRATIONS } from '../../../server/store/migrations';
import { onBothDatabases } from '../postgres';

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function linesOf(db: Db): Promise<string[]> {
  const lines: string[] = [];
  await backup(db, async (line) => void lines.push(line));
  return lines;
}

const SAMPLE = `
  INSERT INTO sources (url) VALUES ('http://daily.example/feed');
  INSERT INTO items (url_key, url, host, hint, state) VALUES ('\\x00ff', 'http://daily.example/a', 'daily.example', '{"title":"O\\u2019Neill"}', 'read');
  INSERT INTO articles (url_key, url, canonical_url, outlet_domain, outlet_name, title, language, text, truncated, story_id)
    VALUES ('\\x00ff', 'http://daily.example/a', 'http://daily.example/a', 'daily.example', 'The Daily', 'Harbour reopens', 'en', E'line\\nline "two"', false, nextval('story_numbers'));
  INSERT INTO article_urls VALUES ('\\x00ff', 1);
  INSERT INTO revisions (article_id, kind, before) VALUES (1, 'headline-changed', 'Harbour shut');
  INSERT INTO stories (id, language, story, search) VALUES (1, 'en', '{"id":"1"}', to_tsvector('simple', 'harbour reopens'));
`;

onBothDatabases('a backup', (database) => {
  it('fills an empty database with all that was there, and numbers go on from there', async () => {
    const { db } = await database.open();
    await db.exec(SAMPLE);
    const lines = await linesOf(db);
    const other = await openEmbedded(null);
    try {
      await migrate(other);
      expect(await restore(other, given(lines))).toBe(lines.length - 1);
      expect((await linesOf(other)).slice(1)).toEqual(lines.slice(1));
      await other.exec(`INSERT INTO sources (url) VALUES ('http://paper.example/feed')`);
      const numbers = `SELECT (SELECT max(id) FROM sources) AS source, nextval('story_numbers') AS story`;
      expect((await other.query(numbers)).rows).toEqual([{ source: 2, story: (await db.query<{ story: number }>(`SELECT nextval('story_numbers') AS story`)).rows[0]?.story }]);
      await expect(restore(other, given(lines))).rejects.toThrow('not empty');
    } finally {
      await other.close();
    }
  });
});

describe('what is no backup', () => {
  it('is refused in one sentence', async () => {
    const db = await openEmbedded(null);
    await migrate(db);
    await expect(restore(db, given(['{"hello":1}']))).rejects.toThrow('no backup of Sidelight');
    await expect(restore(db, given([]))).rejects.toThrow('no backup of Sidelight');
    await expect(restore(db, given(['{"kind":"sidelight backup","form":999,"at":"","storyNumbers":1}']))).rejects.toThrow('form 999');
    await db.close();
  });
});

describe('migrations', () => {
  it.each(MIGRATIONS.map(({ number }) => number))('bring a database of form %i, with a newsroom in it, to the newest form', async (number) => {
    const db = await openEmbedded(null);
    await migrate(db, MIGRATIONS.slice(0, number));
    await db.exec(SAMPLE);
    expect(await migrate(db)).toEqual(MIGRATIONS.slice(number).map(({ name }) => name));
    expect((await db.query('SELECT a.title, s.url, r.before FROM articles a JOIN revisions r ON r.article_id = a.id CROSS JOIN sources s')).rows).toEqual([{ title: 'Harbour reopens', url: 'http://daily.example/feed', before: 'Harbour shut' }]);
    await db.close();
  });
});
