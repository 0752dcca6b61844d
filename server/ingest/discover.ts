/** Finds the feeds of a site from any of its pages. */
import type { Door } from './door';
import { NotAFeed, readFeed, type Feed } from './feeds';
import { isGalFolder, readGal } from './gal';
import { decodeHtml, parseHtml } from './html';
import { siteOf } from './site';

export interface FoundFeed {
  url: string;
  feed: Feed;
  /** Site whose page named the feed, which by that vouches for it; null where the feed was asked for by its own address. */
  site: string | null;
}

/** Addresses at which publishing systems put their feeds when the page does not name one. */
const USUAL_PLACES = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/news-sitemap.xml', '/sitemap-news.xml'];
const FEED_TYPE = /^application\/(rss|atom|rdf)\+xml|^application\/feed\+json|^application\/json$/i;
/** What readers say of articles is no news. */
const COMMENTS = /\bcomments?\b/i;
const MOST_NAMED = 5;

async function tryFeed(door: Door, url: string, site: string, signal?: AbortSignal): Promise<FoundFeed | null> {
  try {
    const { bytes, contentType, url: arrived } = await door.fetch(url, { signal });
    const feed = await readFeed(bytes, contentType, arrived);
    return feed.items.length > 0 || feed.sitemaps.length > 0 ? { url, feed, site } : null;
  } catch (error) {
    // Whatever is wrong with one of them, another may do.
    if (signal?.aborted) throw error;
    return null;
  }
}

/** The feed at an address, or those that the page at it names, or those at the usual places. Throws Refused where the address itself cannot be had. */
export async function discoverFeeds(door: Door, address: string, signal?: AbortSignal): Promise<FoundFeed[]> {
  // The list is read in pieces; there is nothing at its own address.
  if (isGalFolder(address)) return [{ url: address, feed: readGal(''), site: null }];
  const answer = await door.fetch(address, { signal });
  try {
    const feed = await readFeed(answer.bytes, answer.contentType, answer.url);
    if (feed.items.length > 0 || feed.sitemaps.length > 0) return [{ url: address, feed, site: null }];
  } catch (error) {
    if (!(error instanceof NotAFeed)) throw error;
  }
  const document = parseHtml(decodeHtml(answer.bytes, answer.contentType));
  const named = [...document.querySelectorAll('link[rel~="alternate"]')]
    .filter((link) => FEED_TYPE.test(link.getAttribute('type') ?? ''))
    .flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      return URL.canParse(href, answer.url) ? [new URL(href, answer.url).href] : [];
    });
  const site = siteOf(new URL(answer.url).hostname);
  const found: FoundFeed[] = [];
  for (const url of [...new Set(named)].filter((one) => !COMMENTS.test(new URL(one).pathname)).slice(0, MOST_NAMED)) {
    const one = await tryFeed(door, url, site, signal);
    if (one) found.push(one);
  }
  for (const place of found.length > 0 ? [] : USUAL_PLACES) {
    const one = await tryFeed(door, new URL(place, answer.url).href, site, signal);
    if (one) return [one];
  }
  return found;
}
