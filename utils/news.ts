/**
 * What changed, out of what the background wrote to storage. Firefox delivers neither a background's messages nor changes
 * of `storage.session` to a frame inside a web page, which the sidebar is; changes of `storage.local` reach it. The
 * background therefore rings a bell there, which names the kinds of news and nothing else.
 */
import * as z from 'zod/mini';
import { News } from './messages';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const fieldsOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** Which part of a tab's record is which news. */
const PARTS: readonly { news: News; fields: readonly string[] }[] = [
  { news: 'page', fields: ['url', 'verdict', 'article', 'lookup', 'story'] },
  { news: 'summary', fields: ['summary'] },
  { news: 'sidebar-story', fields: ['panel'] },
];

export const BELL = 'bell';

/** `ring` differs each time, so that the same news twice is a change twice. */
const Bell = z.object({ news: z.array(News), ring: z.string() });

export const ringing = (news: Iterable<News>): Record<typeof BELL, z.infer<typeof Bell>> => ({ [BELL]: { news: [...news], ring: crypto.randomUUID() } });

/** What is news between two states of a tab's record. */
export function newsBetween(before: unknown, after: unknown): Set<News> {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const all = new Set<News>();
  for (const { news, fields } of PARTS) {
    if (fields.some((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))) all.add(news);
  }
  if ((fieldsOf(old['sidebar'])['story'] ?? null) !== (fieldsOf(now['sidebar'])['story'] ?? null)) all.add('sidebar-story');
  return all;
}

export function newsOf(changes: Changes): Set<News> {
  const all = new Set<News>();
  for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
    if (key === 'settings') all.add('settings');
    if (key.startsWith('tab ')) newsBetween(oldValue, newValue).forEach((news) => all.add(news));
    if (key === BELL) {
      const bell = Bell.safeParse(newValue);
      if (bell.success) bell.data.news.forEach((news) => all.add(news));
    }
  }
  return all;
}
