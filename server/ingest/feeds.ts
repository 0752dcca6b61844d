/** Feeds of every kind as one list of items: RSS, RDF, Atom, JSON Feed, Google-News sitemaps, GDELT's lists. */
import { gunzipSync } from 'node:zlib';
import type { parseFeed } from 'feedsmith';
import { looksLikeGal, readGal } from './gal';
import { decodeHtml } from './html';
import { tagsOf } from './markup';
import { plainText } from './plain-text';
import { readSitemap, readSitemapIndex } from './sitemap';

export interface FeedItem {
  url: string;
  title: string;
  /** As the feed writes it; may be anything. */
  date: string | null;
  authors: string[];
  /** Whole text or summary, possibly with markup; empty if the feed gives none. */
  content: string;
  language: string | null;
  /** What a list of many outlets' articles calls this one's; null in a feed, which is one outlet's. */
  outlet: string | null;
}

export interface Feed {
  title: string | null;
  language: string | null;
  items: FeedItem[];
  /** Sitemaps that this one is an index of, the newest first. */
  sitemaps: string[];
  /** WebSub: who tells of changes, and under which name the feed is known there. */
  hub: string | null;
  self: string | null;
}

export class NotAFeed extends Error {}

const MOST_ITEMS = 5000;
const MOST_TEXT = 400_000;
const MOST_HEAD = 5000;
const MOST_BYTES_UNPACKED = 50_000_000;
/** Elements within elements; no feed nests deeper, and parsers recurse. */
const MOST_DEPTH = 200;
/** Attributes are compared with one another by parsers: a tag of 200,000 takes seconds. */
const MOST_TAG = 100_000;
const MOST_TITLE = 5000;

function assertSane(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 20_000))) throw new NotAFeed('it declares entities of its own, which are not expanded');
  const open: string[] = [];
  for (const { kind, name, start, end } of tagsOf(text)) {
    if (kind === 'open') open.push(name);
    // An end tag closes what it names; one that names nothing open closes nothing, for parsers too.
    else if (kind === 'close' && open.includes(name)) open.length = open.lastIndexOf(name);
    if (open.length > MOST_DEPTH) throw new NotAFeed(`its elements are nested deeper than ${MOST_DEPTH}`);
    if (end - start > MOST_TAG) throw new NotAFeed(`it has a tag longer than ${MOST_TAG} characters`);
  }
}

type Parsed = Awaited<ReturnType<typeof parseFeed>>;

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object' && 'value' in value && typeof value.value === 'string') return value.value;
  return '';
};

interface LinkLike {
  rel?: string;
  href?: string;
}

const linkOf = (links: readonly LinkLike[] | undefined, rel: string): string | null => links?.find((link) => link.rel?.toLowerCase() === rel && link.href)?.href ?? null;

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
          outlet: null,
        };
      });
      const links: readonly LinkLike[] | undefined = feed.atom?.links;
      return { title: orNull(text(feed.title)), language, items, sitemaps: [], hub: linkOf(links, 'hub'), self: linkOf(links, 'self') };
    }
    case 'atom': {
      const items = (parsed.feed.entries ?? []).map((entry): FeedItem => ({
        url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href ?? (/^https?:/.test(entry.id ?? '') ? (entry.id ?? '') : ''),
        title: text(entry.title),
        date: orNull(text(entry.published) || text(entry.updated)),
        authors: (entry.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
        content: longest([text(entry.content), text(entry.summary)]),
        language: null,
        outlet: null,
      }));
      return { title: orNull(text(parsed.feed.title)), language: null, items, sitemaps: [], hub: linkOf(parsed.feed.links, 'hub'), self: linkOf(parsed.feed.links, 'self') };
    }
    case 'json': {
      const items = (parsed.feed.items ?? []).map((item): FeedItem => ({
        url: item.url ?? item.external_url ?? (/^https?:/.test(item.id ?? '') ? (item.id ?? '') : ''),
        title: item.title ?? '',
        date: orNull(text(item.date_published) || text(item.date_modified)),
        authors: (item.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
        content: longest([item.content_html ?? '', item.content_text ?? '', item.summary ?? '']),
        language: item.language ?? null,
        outlet: null,
      }));
      const hub = parsed.feed.hubs?.find((one) => one.type?.toLowerCase() === 'websub')?.url ?? null;
      return { title: parsed.feed.title ?? null, language: parsed.feed.language ?? null, items, sitemaps: [], hub, self: parsed.feed.feed_url ?? null };
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
  // Which of them it is stands at its beginning: an article about sitemaps is none.
  const head = document.slice(0, MOST_HEAD);
  let feed: Feed;
  if (/<sitemapindex\b/i.test(head)) feed = readSitemapIndex(document);
  else if (/<urlset\b/i.test(head)) feed = readSitemap(document, MOST_ITEMS);
  else if (looksLikeGal(head)) feed = readGal(document);
  else {
    try {
      // Loaded by those who read feeds: a process that only answers readers starts without it.
      const { parseFeed: parse } = await import('feedsmith');
      feed = itemsOf(await parse(document));
    } catch (error) {
      throw new NotAFeed(`it is no feed that can be read: ${(error as Error).message}`);
    }
  }
  const items = feed.items.slice(0, MOST_ITEMS).flatMap((item) => {
    if (!item.url || !URL.canParse(item.url.trim(), base)) return [];
    const url = new URL(item.url.trim(), base);
    if (!/^https?:$/.test(url.protocol)) return [];
    return [{ ...item, url: url.href, title: plainText(item.title.slice(0, MOST_TITLE)).replaceAll('\n', ' '), content: item.content.slice(0, MOST_TEXT) }];
  });
  return { ...feed, items };
}
