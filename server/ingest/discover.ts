/** Finds the feeds of a site from any of its pages. */
import { Refused, type Door } from './door';
import { NotAFeed, readFeed, type Feed } from './feeds';
import { decodeHtml, parseHtml } from './html';

export interface FoundFeed {
  url: string;
  feed: Feed;
}

/** Addresses at which publishing systems put their feeds when the page does not name one. */
const USUAL_PLACES = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/news-sitemap.xml', '/sitemap-news.xml'];
const FEED_TYPE = /^application\/(rss|atom|rdf)\+xml|^application\/feed\+json|^application\/json$/i;
const MOST_NAMED = 5;

async function tryFeed(door: Door, url: string, signal?: AbortSignal): Promise<FoundFeed | null> {
  try {
    const { bytes, contentType, url: arrived } = await door.fetch(url, { signal });
    const feed = await readFeed(bytes, contentType, arrived);
    return feed.items.length > 0 || feed.sitemaps.length > 0 ? { url, feed } : null;
  } catch (error) {
    if (error instanceof Refused || error instanceof NotAFeed) return null;
    throw error;
  }
}

/** The feed at an address, or those that the page at it names, or those at the usual places. Throws Refused where the address itself cannot be had. */
export async function discoverFeeds(door: Door, address: string, signal?: AbortSignal): Promise<FoundFeed[]> {
  const answer = await door.fetch(address, { signal });
  try {
    const feed = await readFeed(answer.bytes, answer.contentType, answer.url);
    if (feed.items.length > 0 || feed.sitemaps.length > 0) return [{ url: address, feed }];
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
  const candidates = named.length > 0 ? [...new Set(named)].slice(0, MOST_NAMED) : USUAL_PLACES.map((place) => new URL(place, answer.url).href);
  const found: FoundFeed[] = [];
  for (const url of candidates) {
    const one = await tryFeed(door, url, signal);
    if (!one) continue;
    found.push(one);
    if (named.length === 0) break;
  }
  return found;
}
