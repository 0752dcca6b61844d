/** From an item of a feed to an article: its page is fetched and read, or else the feed's own words are taken. */
import { signedBy } from '../../engine/articles/authors';
import { read, type ReadArticle } from '../../engine/articles/read';
import type { Article } from '../../engine/contract/article';
import { urlKey } from '../../engine/contract/index-shard';
import { detectLanguage } from '../../engine/text/language';
import { canonicalUrl, outletDomain } from '../../engine/text/url';
import type { ReadItem } from '../store/articles';
import { DatabaseGone } from '../store/db';
import type { ClaimedItem } from '../store/items';
import { Busy, Refused, type Door } from './door';
import { isGal } from './gal';
import { decodeHtml, parseHtml } from './html';
import { sameSite, siteOf } from './site';
import { CLOCK_SLACK_MS } from './take-feed';

/** A feed's text of so many letters is the whole article, unless it ends as an excerpt does. */
const WHOLE_TEXT_LETTERS = 1500;
const EXCERPT_END = /(…|\.\.\.|\[[^\]]{0,20}\]|read more|continue reading|weiterlesen|lire la suite|leer más)\W{0,5}$/i;
const FEWEST_LETTERS = 200;
/** Twice the longest article that anybody reads; the rest is cut. */
const MOST_TEXT = 60_000;
const DAY_MS = 86_400_000;
/** Failures after which the page is given up and the feed's own words are taken. */
const PATIENCE = 3;

/** The page cannot be had now, and another try makes sense. */
export class TryLater extends Error {
  constructor(
    message: string,
    readonly seconds: number,
    /** False where nothing was asked yet: it was not this page's turn. */
    readonly isFault = true,
  ) {
    super(message);
  }
}

/** Nothing that could become an article: no headline, or no address. */
export class NoArticle extends Error {}

interface Page {
  /** Where the redirects led. */
  url: string;
  article: ReadArticle;
}

async function readPage(door: Door, item: ClaimedItem, signal: AbortSignal): Promise<Page | null> {
  try {
    const { bytes, contentType, url } = await door.fetch(item.url, { obeyRobots: true, signal });
    if (contentType && !/html|xml|text\/plain/i.test(contentType)) return null;
    return { url, article: read(parseHtml(decodeHtml(bytes, contentType)), url) };
  } catch (error) {
    // Turns at hosts are kept in the database: where it is away, the page is not to blame.
    if (signal.aborted || error instanceof DatabaseGone) throw error;
    // Others wait too: they are spread over the time after the host's next turn.
    if (error instanceof Busy) throw new TryLater(error.message, ((error.retryAfterMs ?? 0) / 1000) * (1 + Math.random()), false);
    if (item.failures + 1 >= PATIENCE) return null;
    if (error instanceof Refused) {
      if (error.retryAfterMs === null) return null;
      throw new TryLater(error.message, error.retryAfterMs / 1000);
    }
    throw new TryLater((error as Error).message, 30 * 2 ** item.failures);
  }
}

const primary = (language: string | null | undefined): string | null => {
  const subtag = language?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(subtag) && subtag !== 'und' ? subtag : null;
};

/**
 * May the source say what an outlet has published? About its own site it may, and about the one that the operator, or
 * that site's own page, has tied it to. What others' feeds say of a paper counts only where the paper's page bears it out.
 */
function speaksFor(item: ClaimedItem, url: string): boolean {
  if (item.source_url === null) return false;
  if (isGal(item.source_url)) return true;
  const site = siteOf(new URL(url).hostname);
  return (item.site?.split(' ').includes(site) ?? false) || siteOf(new URL(item.source_url).hostname) === site;
}

/** A time that the outlet claims, if it is one that it can know: not after the article was first seen. */
function claimedTime(written: string | null, seen: Date): string | null {
  const time = written === null ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) || time > seen.getTime() + CLOCK_SLACK_MS ? null : new Date(time).toISOString();
}

/** An address that a page gives itself, if it is one of the same site: others' addresses are not theirs to claim. */
function ownCanonical(claimed: string, fetched: string): string | null {
  try {
    const canonical = canonicalUrl(claimed);
    return sameSite(canonical, fetched) ? canonical : null;
  } catch {
    return null;
  }
}

/** What the outlet is called: by the operator, by the page, by the feed or the list, and else by its domain. Others' feeds name nobody. */
function nameOf(item: ClaimedItem, speaks: boolean, page: Page | null, host: string): string {
  const ofPage = page?.article.outlet ?? '';
  // A page that does not say who publishes it is named by its host, which is no name.
  const named = ofPage.includes('.') && host.endsWith(ofPage) ? '' : ofPage;
  // A list of many outlets has a name of its own, which is none of theirs.
  const told = item.source_url !== null && isGal(item.source_url) ? item.hint?.outlet : item.source_title;
  return ((speaks ? item.outlet_name : null) ?? (named || (speaks ? told : '')) ?? '').trim().slice(0, 200) || outletDomain(host);
}

/**
 * Reads an item. Throws TryLater where the page may be had later, and NoArticle where there is nothing to make an article of.
 */
export async function readItem(door: Door, item: ClaimedItem, signal: AbortSignal, oldestDays = Number.POSITIVE_INFINITY): Promise<ReadItem> {
  const hint = item.hint ?? { title: '', date: null, authors: [], content: '', language: null };
  const speaks = speaksFor(item, item.url);
  const isWhole = speaks && hint.title !== '' && hint.content.length >= WHOLE_TEXT_LETTERS && !EXCERPT_END.test(hint.content);
  const page = isWhole ? null : await readPage(door, item, signal);
  const usable = page !== null && page.article.isArticle && page.article.text.length >= FEWEST_LETTERS;
  const url = page?.url ?? item.url;
  if (!usable && !speaksFor(item, url)) throw new NoArticle(`the page cannot be read as an article, and the source may not speak for ${new URL(url).host}`);
  const title = ((usable ? page.article.title : '') || hint.title).trim().slice(0, 1000);
  if (!title) throw new NoArticle(page ? 'neither the feed nor the page gives a headline' : 'the page cannot be read and the feed gives no headline');

  const text = (usable ? page.article.text : hint.content).slice(0, MOST_TEXT);
  const { host } = new URL(url);
  const addresses = new Set([canonicalUrl(item.url), canonicalUrl(url)]);
  const claimed = usable ? ownCanonical(page.article.canonicalUrl, url) : null;
  const canonical = claimed ?? canonicalUrl(url);
  addresses.delete(canonical);

  const article: Omit<Article, 'id'> = {
    url: url.length <= 2048 ? url : canonical.slice(0, 2048),
    canonicalUrl: canonical.slice(0, 2048),
    outlet: { domain: outletDomain(new URL(canonical).hostname), name: nameOf(item, speaks, page, new URL(canonical).hostname || host), owner: speaks ? item.owner : null, country: speaks ? item.country : null },
    title,
    authors: signedBy([usable ? page.article.authors : [], hint.authors], [usable ? page.article.outlet : '']).slice(0, 50).map((author) => author.slice(0, 200)),
    language: languageOf(item, speaks, usable ? page : null, `${title}\n${text}`),
    publishedAt: claimedTime(hint.date, item.first_seen_at) ?? claimedTime(usable ? page.article.publishedAt : null, item.first_seen_at),
    firstSeenAt: item.first_seen_at.toISOString(),
    text,
    truncated: usable ? page.article.truncated : !isWhole,
  };
  if (article.publishedAt !== null && item.first_seen_at.getTime() - Date.parse(article.publishedAt) > oldestDays * DAY_MS) throw new NoArticle(`it was published on ${article.publishedAt.slice(0, 10)}, before what is kept`);
  return {
    item: item.id,
    source: item.source_id,
    key: await urlKey(canonical),
    otherKeys: await Promise.all([...addresses].map(urlKey)),
    article,
  };
}

function languageOf(item: ClaimedItem, speaks: boolean, page: Page | null, text: string): string {
  return (speaks ? primary(item.language) : null) ?? primary(page?.article.language) ?? primary(item.hint?.language) ?? detectLanguage(text);
}
