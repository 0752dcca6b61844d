/** Feeds of every kind as one list of items: RSS, RDF, Atom, JSON Feed, Google-News sitemaps. */
import { gunzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { decodeHtml } from './html';

export interface FeedItem {
  url: string;
  title: string;
  /** As the feed writes it; may be anything. */
  date: string | null;
  authors: string[];
  /** Whole text or summary, possibly with markup; empty if the feed gives none. */
  content: string;
  language: string | null;
}

export interface Feed {
  title: string | null;
  language: string | null;
  items: FeedItem[];
  /** Sitemaps that this one is an index of. */
  sitemaps: string[];
}

export class NotAFeed extends Error {}

const MOST_ITEMS = 5000;
const MOST_TEXT = 400_000;
const MOST_BYTES_UNPACKED = 50_000_000;
/** Elements within elements; no feed nests deeper, and parsers recurse. */
const MOST_DEPTH = 200;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Text of a fragment of HTML: paragraphs on lines of their own. */
export function plainText(fragment: string): string {
  return decodeEntities(
    fragment
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<\/?(p|div|br|li|ul|ol|h[1-6]|blockquote|tr)\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function assertSane(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 20_000))) throw new NotAFeed('it declares entities of its own, which are not expanded');
  let depth = 0;
  for (const match of text.matchAll(/<(\/?)[A-Za-z][^>]*?(\/?)>/g)) {
    depth += match[1] ? -1 : match[2] ? 0 : 1;
    if (depth > MOST_DEPTH) throw new NotAFeed(`its elements are nested deeper than ${MOST_DEPTH}`);
  }
}

const tag = (block: string, name: string): string | null => {
  const match = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'i').exec(block);
  return match ? decodeEntities(match[1] ?? '').trim() : null;
};

function readSitemap(text: string): Feed {
  const blocks = text.match(/<url\b[\s\S]*?<\/url>/gi) ?? [];
  const items = blocks.slice(0, MOST_ITEMS).flatMap((block): FeedItem[] => {
    const url = tag(block, 'loc');
    const title = tag(block, 'news:title');
    // A plain sitemap lists every page there is; only news is news.
    if (!url || !title) return [];
    return [{ url, title, date: tag(block, 'news:publication_date') ?? tag(block, 'lastmod'), authors: [], content: '', language: tag(block, 'news:language') }];
  });
  return { title: tag(text, 'news:name'), language: null, items, sitemaps: [] };
}

function readSitemapIndex(text: string): Feed {
  const sitemaps = (text.match(/<sitemap\b[\s\S]*?<\/sitemap>/gi) ?? []).flatMap((block) => tag(block, 'loc') ?? []);
  return { title: null, language: null, items: [], sitemaps };
}

type Parsed = Awaited<ReturnType<typeof parseFeed>>;

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object' && 'value' in value && typeof value.value === 'string') return value.value;
  return '';
};

const orNull = (value: string): string | null => value || null;

function itemsOf(parsed: Parsed): Feed {
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { feed } = parsed;
      const language = 'language' in feed && typeof feed.language === 'string' ? feed.language : null;
      const items = (feed.items ?? []).map((item): FeedItem => {
        const guid = 'guid' in item ? text(item.guid) : '';
        const authors = [...('authors' in item && Array.isArray(item.authors) ? item.authors.map((author: unknown) => text(author) || (author !== null && typeof author === 'object' && 'name' in author ? text(author.name) : '')) : []), ...(item.dc?.creators ?? [])];
        return {
          url: item.link || (/^https?:/.test(guid) ? guid : ''),
          title: text(item.title),
          date: orNull(('pubDate' in item ? text(item.pubDate) : '') || text(item.dc?.dates?.[0])),
          authors: authors.filter(Boolean),
          content: longest([item.content?.encoded ?? '', text(item.description)]),
          language: null,
        };
      });
      return { title: orNull(text(feed.title)), language, items, sitemaps: [] };
    }
    case 'atom': {
      const items = (parsed.feed.entries ?? []).map((entry): FeedItem => ({
        url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href ?? (/^https?:/.test(entry.id ?? '') ? (entry.id ?? '') : ''),
        title: text(entry.title),
        date: orNull(text(entry.published) || text(entry.updated)),
        authors: (entry.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
        content: longest([text(entry.content), text(entry.summary)]),
        language: null,
      }));
      return { title: orNull(text(parsed.feed.title)), language: null, items, sitemaps: [] };
    }
    case 'json': {
      const items = (parsed.feed.items ?? []).map((item): FeedItem => ({
        url: item.url ?? item.external_url ?? (/^https?:/.test(item.id ?? '') ? (item.id ?? '') : ''),
        title: item.title ?? '',
        date: orNull(text(item.date_published) || text(item.date_modified)),
        authors: (item.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
        content: longest([item.content_html ?? '', item.content_text ?? '', item.summary ?? '']),
        language: item.language ?? null,
      }));
      return { title: parsed.feed.title ?? null, language: parsed.feed.language ?? null, items, sitemaps: [] };
    }
  }
}

const longest = (texts: readonly string[]): string => texts.reduce((most, one) => (one.length > most.length ? one : most), '');

/** Reads a feed's bytes, packed with gzip or not. Throws NotAFeed with the reason. Items without an address are left out. */
export async function readFeed(bytes: Uint8Array, contentType: string | null, base: string): Promise<Feed> {
  let raw = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      raw = gunzipSync(bytes, { maxOutputLength: MOST_BYTES_UNPACKED });
    } catch (error) {
      throw new NotAFeed(`it is packed and cannot be unpacked: ${(error as Error).message}`);
    }
  }
  const xmlCharset = /^[^>]{0,100}encoding=["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(raw.subarray(0, 200)))?.[1];
  const document = decodeHtml(raw, contentType?.includes('charset') ? contentType : xmlCharset ? `text/xml; charset=${xmlCharset}` : null);
  if (document.trim() === '') throw new NotAFeed('it is empty');
  assertSane(document);
  let feed: Feed;
  if (/<sitemapindex\b/i.test(document)) feed = readSitemapIndex(document);
  else if (/<urlset\b/i.test(document)) feed = readSitemap(document);
  else {
    try {
      feed = itemsOf(await parseFeed(document));
    } catch (error) {
      throw new NotAFeed(`it is no feed that can be read: ${(error as Error).message}`);
    }
  }
  const items = feed.items.slice(0, MOST_ITEMS).flatMap((item) => {
    if (!item.url || !URL.canParse(item.url.trim(), base)) return [];
    const url = new URL(item.url.trim(), base);
    if (!/^https?:$/.test(url.protocol)) return [];
    return [{ ...item, url: url.href, title: plainText(item.title), content: item.content.slice(0, MOST_TEXT) }];
  });
  return { ...feed, items };
}
