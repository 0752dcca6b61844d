/**
 * Is this page an article, and which? Reads the document once, touches no layout, and needs no library, because it runs
 * on every page a reader opens.
 */
import { canonicalUrl } from '../text/url';
import { articleOdds } from './decision';
import { featuresOf, type Features } from './features';
import { metaText, readMetadata, textOf, typesOf, type Metadata } from './metadata';
import { markedDate } from './published';
import { fold, titleOf } from './title';

export interface Detection {
  isArticle: boolean;
  title: string;
  outlet: string;
  /** ISO 8601 with the day as the page writes it, or null. A page that gives a day only gives midnight UTC. */
  publishedAt: string | null;
  /** ISO 639-1, or `und` where the page does not say. */
  language: string;
  canonicalUrl: string;
  /** How much speaks for an article, as log-odds; an article from 0 up. */
  score: number;
}

/** What the page is, beside what the detector says of it: for readers that go on from here. */
export interface Looked {
  detection: Detection;
  metadata: Metadata;
  /** The element that shows the title, where one does. */
  heading: Element | null;
  features: Features;
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

/** The address that the page declares for itself, or `own`. */
function canonicalOf(metadata: Metadata, url: URL, own: string): string {
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
  return own;
}

/** The outlet's name as the page gives it, or ''. */
function outletOf(metadata: Metadata): string {
  const { article, things } = metadata;
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return fold(metaText(metadata, 'og:site_name') || textOf(article?.['publisher']).replace(/^https?:.*/, '') || metaText(metadata, 'application-name', 'dc.publisher') || textOf(site?.['name']));
}

/** Looks at a page shown at `url`, which must be http(s); throws TypeError otherwise. */
export function look(document: Document, url: string): Looked {
  const address = new URL(url);
  const canonical = canonicalUrl(url);
  const metadata = readMetadata(document, url);
  const outlet = outletOf(metadata);
  const language = languageOf(document, metadata);
  const { text: title, heading } = titleOf(document, metadata, outlet, address);
  const publishedAt = markedDate(document, metadata, address);
  const features = featuresOf(document, address, metadata, publishedAt !== null);
  const score = Math.round(articleOdds(features) * 100) / 100;
  const isArticle = score >= 0 && title !== '';
  const detection = {
    isArticle,
    title,
    outlet: outlet || address.hostname.replace(/^www\./, ''),
    publishedAt,
    language,
    canonicalUrl: isArticle ? canonicalOf(metadata, address, canonical) : canonical,
    score,
  };
  return { detection, metadata, heading, features };
}

/** Says what a page is. `url` must be http(s); throws TypeError otherwise. */
export const detect = (document: Document, url: string): Detection => look(document, url).detection;
