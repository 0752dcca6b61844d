/** Google-News sitemaps and indexes of sitemaps (sitemaps.org; the news extension 0.9). */
import { decodeXML } from 'entities';
import { NotAFeed, type Feed, type FeedItem } from './feeds';
import { blocksOf } from './markup';
import { openCdata } from './plain-text';

const URLS = new Set(['url']);
const SITEMAPS = new Set(['sitemap']);
const FIELDS = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date', 'news:language', 'news:name']);

/** The fields of an entry, the first of each name, whatever prefix the document gave the news namespace. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { name, inner } of blocksOf(block.replace(/(<\/?)(n|news\d?|googlenews):/gi, '$1news:'), FIELDS)) {
    // CDATA is taken as it stands, all else with its entities.
    if (!fields.has(name)) fields.set(name, (inner.includes('<![CDATA[') ? openCdata(inner) : decodeXML(inner)).trim());
  }
  return fields;
}

/** The news of a sitemap. Throws NotAFeed for a plain one: it lists every page there is, and none of them says that it is news. */
export function readSitemap(text: string, most: number): Feed {
  const items: FeedItem[] = [];
  let title: string | null = null;
  let pages = 0;
  for (const { inner } of blocksOf(text, URLS)) {
    const fields = fieldsOf(inner);
    const url = fields.get('loc');
    const headline = fields.get('news:title');
    pages++;
    title ??= fields.get('news:name') ?? null;
    if (!url || !headline) continue;
    items.push({ url, title: headline, date: fields.get('news:publication_date') ?? fields.get('lastmod') ?? null, authors: [], content: '', language: fields.get('news:language') ?? null, outlet: null });
    if (items.length >= most) break;
  }
  if (pages > 0 && items.length === 0) throw new NotAFeed('it is a sitemap of pages; only those with news in them (the sitemap-news extension) are read');
  return { title, language: null, items, sitemaps: [], hub: null, self: null };
}

/** The sitemaps of an index: those named after news first, then the newest by what the index says, then the last. */
export function readSitemapIndex(text: string): Feed {
  const entries = [...blocksOf(text, SITEMAPS)].flatMap(({ inner }, place) => {
    const fields = fieldsOf(inner);
    const url = fields.get('loc');
    const changed = Date.parse(fields.get('lastmod') ?? '');
    return url ? [{ url, place, isNews: /news/i.test(url), changed: Number.isNaN(changed) ? 0 : changed }] : [];
  });
  entries.sort((a, b) => Number(b.isNews) - Number(a.isNews) || b.changed - a.changed || b.place - a.place);
  return { title: null, language: null, items: [], sitemaps: entries.map(({ url }) => url), hub: null, self: null };
}
