/** `sidelight export`: the newest stories as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
import { parseArgs } from 'node:util';
import { Story } from '../../../engine/contract/story';
import { readConfig } from '../../config';
import { openStoreBeside } from '../../store/store';
import { UsageFault } from './usage';

const MOST = 100;

interface FeedItem {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published: string;
  date_modified: string;
  language: string;
  tags: string[];
  /** Extension members begin with an underscore. */
  _sidelight: { outlets: number; reports: number; coverage: { outlet: string; url: string; title: string }[] };
}

/** A story as an item: its summary as the text, its first report as the link, every outlet's report beside it. */
function feedItem(story: Story): FeedItem {
  return {
    id: `sidelight:story:${story.id}`,
    url: story.lead.url,
    title: story.headline,
    content_text: story.tldr.sentences.map(({ text }) => text).join(' ') || story.headline,
    date_published: story.firstClaimedAt ?? story.firstSeenAt,
    date_modified: story.updatedAt,
    language: story.language,
    tags: [story.topic, ...story.companyList.flatMap(({ ticker }) => ticker ?? [])],
    _sidelight: { outlets: story.outlets, reports: story.reports, coverage: story.coverage.map(({ outlet, url, title }) => ({ outlet: outlet.name, url, title })) },
  };
}

export async function exportStories(words: readonly string[]): Promise<number> {
  let options: { language?: string | undefined; most?: string | undefined };
  try {
    options = parseArgs({ args: [...words], options: { language: { type: 'string' }, most: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageFault(`export: ${(error as Error).message}`);
  }
  const most = Number(options.most ?? MOST);
  if (!Number.isInteger(most) || most < 1) throw new UsageFault('export --most needs a number.');
  const store = await openStoreBeside(readConfig(process.env));
  try {
    const { rows } = await store.reads.query<{ story: unknown }>(
      `SELECT story FROM stories WHERE story IS NOT NULL AND merged_into IS NULL AND ($1::text IS NULL OR language = $1) ORDER BY updated_at DESC, id DESC LIMIT $2`,
      [options.language ?? null, most],
    );
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Sidelight', description: 'Stories of many outlets, newest first', items: rows.map(({ story }) => feedItem(Story.parse(story))) };
    process.stdout.write(`${JSON.stringify(feed, null, 2)}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
