/**
 * Is this page an article, and which? Reads the document once, touches no layout, and needs no library, because it runs
 * on every page a reader opens.
 */
import { canonicalUrl } from '../text/url';
import { decide } from './decision';
import { STEPS, type Page } from './features';
import { metaText, readMetadata, textOf, typesOf, type Metadata } from './metadata';
import { markedDate } from './published';
import { fold, titleOf } from './title';

export interface Detection {
  title: string;
  outlet: string;
  /** ISO 8601 with the day as the page writes it, or null. A page that gives a day only gives midnight UTC. */
  publishedAt: string | null;
  /** ISO 639-1, or `und` where the page does not say. */
  language: string;
  canonicalUrl: string;
  /** What the page says of itself in a sentence or two, or ''. */
  lead: string;
}

/** What the page says its language is. */
function languageOf(document: Document, metadata: Metadata): string {
  const root = document.documentElement;
  const said = [root?.getAttribute('lang'), root?.getAttribute('xml:lang'), textOf(metadata.article?.['inLanguage']), metaText(metadata, 'og:locale', 'content-language', 'dc.language'), document.body?.getAttribute('lang')];
  for (const one of said) {
    const code = /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(one ?? '')?.[1]?.toLowerCase();
    if (code) return code;
  }
  return 'und';
}

/** The address that the page declares for itself, or ''. */
function canonicalOf(metadata: Metadata, url: URL): string {
  for (const declared of [metadata.canonical, metaText(metadata, 'og:url')]) {
    if (!declared) continue;
    try {
      const target = new URL(declared, url);
      // A canonical link to the front page names the site, not the article.
      if (/^https?:$/.test(target.protocol) && (target.pathname !== '/' || url.pathname === '/')) return canonicalUrl(target.href);
    } catch {
      // A broken canonical link says nothing.
    }
  }
  return '';
}

/** The outlet's name as the page gives it, or ''. */
function outletOf(metadata: Metadata): string {
  const { article, things } = metadata;
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return fold(metaText(metadata, 'og:site_name') || textOf(article?.['publisher']).replace(/^https?:.*/, '') || metaText(metadata, 'application-name', 'dc.publisher') || textOf(site?.['name']));
}

/** A page shown at `url`, nothing of it looked at yet. Throws TypeError unless that is http(s). */
export function pageOf(document: Document, url: string): Page {
  const address = new URL(url);
  if (!/^http/.test(address.protocol)) throw new TypeError('not an http address');
  let metadata: Metadata | undefined;
  return {
    document,
    url: address,
    get metadata() {
      return (metadata ??= readMetadata(document, url));
    },
  };
}

/** Is it an article? No more of the page is looked at than the decision needs. */
export const isArticle = (page: Page): boolean => decide(STEPS.map((step) => () => step(page)));

/** What a page can say of the article being read when its metadata is that of another one. */
const without = ({ pageTitle, things, types }: Metadata, former: string): Metadata => ({ meta: new Map(), things, types, article: undefined, canonical: null, pageTitle: pageTitle.includes(former) ? '' : pageTitle });

/** What stands on the page: its metadata as far as it holds, and the element that shows the title, where one does. */
export function describe({ document, url, metadata: all }: Page, former: string): { detection: Detection; heading: Element | null; metadata: Metadata } {
  const own = canonicalUrl(url.href);
  const declared = canonicalOf(all, url);
  const isStale = former !== '' && declared !== own;
  const metadata = isStale ? without(all, former) : all;
  const outlet = outletOf(all);
  const { text: title, heading } = titleOf(document, metadata, outlet, url);
  const publishedAt = markedDate((isStale && heading?.closest('article')) || document, metadata, url);
  const detection = { title, outlet: outlet || url.hostname.replace(/^www\./, ''), publishedAt, language: languageOf(document, all), canonicalUrl: (!isStale && declared) || own, lead: metaText(metadata, 'og:description') };
  return { detection, heading, metadata };
}

/**
 * Says which article a page is; null where it is none. `former` is the title that was read in this document before its
 * address changed, '' where there was none: metadata that names another address by now is that article's. `url` must be
 * http(s); throws TypeError otherwise.
 */
export function detect(document: Document, url: string, former = ''): Detection | null {
  const page = pageOf(document, url);
  if (!isArticle(page)) return null;
  const { detection } = describe(page, former);
  return detection.title ? detection : null;
}
