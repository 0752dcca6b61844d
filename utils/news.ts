/**
 * What changed, out of what the background wrote to storage. Storage tells every page of the extension, the sidebar's
 * frame too; Firefox does not deliver a background's messages to a frame inside a web page.
 */
import type { News } from './messages';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const fieldsOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** Which part of a tab's record is which news. */
const PARTS: readonly { news: News; fields: readonly string[] }[] = [
  { news: 'page', fields: ['url', 'verdict', 'article', 'lookup', 'story'] },
  { news: 'summary', fields: ['summary'] },
];

export function newsOf(changes: Changes): Set<News> {
  const all = new Set<News>();
  for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
    if (key === 'settings') all.add('settings');
    if (!key.startsWith('tab ')) continue;
    const [before, after] = [fieldsOf(oldValue), fieldsOf(newValue)];
    for (const { news, fields } of PARTS) {
      if (fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))) all.add(news);
    }
    if (fieldsOf(before['sidebar'])['story'] !== fieldsOf(after['sidebar'])['story']) all.add('sidebar-story');
  }
  return all;
}
