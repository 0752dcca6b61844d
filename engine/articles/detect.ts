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

/** The address that the page declares for itself, or its own. */
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
  return canonicalUrl(url.href);
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
  if (!/^http/.test(address.protocol)) throw new TypeError(`not an http address: ${address.protocol}`);
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

/** What stands on the page, and the element that shows its title, where one does. */
export function describe({ document, url, metadata }: Page): { detection: Detection; heading: Element | null } {
  const outlet = outletOf(metadata);
  const { text: title, heading } = titleOf(document, metadata, outlet, url);
  const detection = { title, outlet: outlet || url.hostname.replace(/^www\./, ''), publishedAt: markedDate(document, metadata, url), language: languageOf(document, metadata), canonicalUrl: canonicalOf(metadata, url) };
  return { detection, heading };
}

/** Says which article a page is; null where it is none. `url` must be http(s); throws TypeError otherwise. */
export function detect(document: Document, url: string): Detection | null {
  const page = pageOf(document, url);
  if (!isArticle(page)) return null;
  const { detection } = describe(page);
  return detection.title ? detection : null;
}
