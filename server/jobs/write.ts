/** The step "write": has the model write about a story that was put together, once for the same reports. */
import { createHash } from 'node:crypto';
import type { Article } from '../../engine/contract/article';
import { Story, type Written } from '../../engine/contract/story';
import { articlesToRead } from '../../engine/lenses/write';
import { ARTICLE_COLUMNS, articleOf, type ArticleRow } from '../store/articles';
import type { Db } from '../store/db';

export interface Writer {
  /** Names the model and the lenses: another one writes anew. */
  name: string;
  write(story: Story, articles: readonly Article[]): Promise<Written>;
  close(): Promise<void>;
}

/** A story that one outlet tells has nothing to bring together. */
const FEWEST_REPORTS = 2;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes about a story. True if there is something new, which the next composition takes in. Rejects where the model cannot be asked. */
export async function writeStory(db: Db, id: number, writer: Writer): Promise<boolean> {
  const { rows } = await db.query<{ story: unknown; written_from: string | null }>('SELECT story, written_from FROM stories WHERE id = $1 AND story IS NOT NULL AND merged_into IS NULL', [id]);
  const [row] = rows;
  if (!row) return false;
  const story = Story.parse(row.story);
  if (story.reports < FEWEST_REPORTS) return false;
  const articles = (await db.query<ArticleRow>(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE id = ANY($1::bigint[])`, [story.coverage.map((one) => Number(one.id))])).rows.map(articleOf);
  const from = hash(JSON.stringify([writer.name, ...articlesToRead(story, articles).map(({ article }) => [article.id, hash(article.text)])]));
  if (from === row.written_from) return false;
  const written = await writer.write(story, articles);
  const saved = await db.query('UPDATE stories SET written = $2::jsonb, written_from = $3, version = version + 1, changed_at = now() WHERE id = $1 AND merged_into IS NULL RETURNING id', [id, JSON.stringify(written), from]);
  return saved.rows.length > 0;
}
