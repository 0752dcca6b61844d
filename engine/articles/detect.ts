/**
 * Is this page an article, and which? Reads the document once, touches no layout, and needs no library, because it runs
 * on every page a reader opens.
 */
import { canonicalUrl } from '../text/url';
import { machineDate, pathDate, writtenDate } from './dates';
import { namesOf, readMetadata, textOf, typesOf, type Metadata, type Thing } from './metadata';
import { people, visibleAuthors } from './authors';

export interface Detection {
  isArticle: boolean;
  /** `article`, or what the page is taken for instead: `home`, `listing`, `product`, `form`, `other`. */
  kind: string;
  title: string;
  outlet: string;
  authors: string[];
  /** Instants, or null. A page that gives a day only gives midnight UTC. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** ISO 639-1, or `und` where the page does not say. */
  language: string;
  canonicalUrl: string;
  /** How much speaks for an article; an article from 0 up. */
  score: number;
}

const ARTICLE_TYPE = /^(News|Reportage|Analysis|Opinion|Review|Background|Satirical|Advertiser)?(NewsArticle|Article)$|^(BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
const OTHER_TYPE = /^(Product|ProductGroup|SearchResultsPage|CollectionPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|ItemList|Recipe|QAPage|DiscussionForumPosting|JobPosting|SoftwareApplication|VideoObject|Hotel|Restaurant|LocalBusiness|Store|FAQPage)$/;
const OTHER_PATH = /(^|\/)(tags?|topics?|category|categories|authors?|search|login|log-in|signin|sign-in|signup|register|account|user|users|profile|cart|checkout|shop|product|products|forum|forums|threads?|showthread|viewtopic|wiki|docs?|help|support|faq|contact|contacts|about|about-us|kontakt|impressum|privacy|terms|jobs|careers|archive|page|feed|members?)(\/|\.|$)/i;

const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textOfElement = (element: Element | null | undefined): string => fold(element?.textContent);

/** Where the page's own words live and what shape they have. */
interface Shape {
  paragraphs: number;
  letters: number;
  linkLetters: number;
}

/** Paragraphs that are read as a text: long enough, and not made of links. */
function shapeOf(document: Document): Shape {
  const shape: Shape = { paragraphs: 0, letters: 0, linkLetters: 0 };
  const parents = new Map<Element, { letters: number; count: number }>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = fold(paragraph.textContent).length;
    let inLinks = 0;
    for (const link of paragraph.querySelectorAll('a')) inLinks += fold(link.textContent).length;
    shape.linkLetters += inLinks;
    if (length < 60 || inLinks > length / 2) continue;
    const parent = paragraph.parentElement;
    if (!parent) continue;
    const block = parents.get(parent) ?? { letters: 0, count: 0 };
    parents.set(parent, { letters: block.letters + length, count: block.count + 1 });
  }
  for (const { letters, count } of parents.values()) {
    if (letters <= shape.letters) continue;
    shape.letters = letters;
    shape.paragraphs = count;
  }
  return shape;
}

function kindOf(path: string, types: readonly string[], ogType: string): string {
  if (path === '/' || path === '') return 'home';
  if (types.includes('Product') || ogType.startsWith('product')) return 'product';
  if (OTHER_PATH.test(path)) return 'listing';
  return 'other';
}

/** Words of the last part of the path: `mayors-plan-fails-2041` has four. */
function slugWords(path: string): number {
  const last = path.replace(/\/$/, '').split('/').pop() ?? '';
  return last.replace(/\.\w{2,5}$/, '').split(/[-_]/).filter((word) => /[a-zа-я]{2}/i.test(word)).length;
}

function scoreOf(document: Document, url: URL, { meta }: Metadata, types: readonly string[], shape: Shape, dated: boolean, bylined: boolean): number {
  const ogType = meta.get('og:type')?.toLowerCase() ?? '';
  let score = -3.2;
  if (types.some((type) => ARTICLE_TYPE.test(type))) score += 2.2;
  if (types.some((type) => OTHER_TYPE.test(type)) && !types.some((type) => ARTICLE_TYPE.test(type))) score -= 1.2;
  if (ogType === 'article') score += 1.1;
  else if (ogType && ogType !== 'website' && ogType !== 'blog') score -= 0.8;
  if (meta.has('article:published_time')) score += 0.8;
  score += Math.min(3, shape.letters / 700);
  score += Math.min(1, shape.paragraphs / 5);
  if (shape.letters < 250) score -= 1.5;
  if (dated) score += 0.7;
  if (bylined) score += 0.6;
  if (slugWords(url.pathname) >= 3) score += 0.7;
  if (/\/\d{4}\/\d{1,2}\//.test(url.pathname)) score += 0.5;
  if (OTHER_PATH.test(url.pathname)) score -= 1.8;
  if (/^\/?(index\.\w+|[a-z]{2}(-[a-z]{2})?\/?)?$/i.test(url.pathname)) score -= 4;
  if (/[?&](q|s|query|search|page)=/i.test(url.search)) score -= 1.5;
  if (document.querySelector('input[type="password"]') && shape.letters < 600) score -= 1.5;
  if (document.querySelectorAll('h1').length === 1) score += 0.2;
  const articles = document.querySelectorAll('article').length;
  if (articles > 6 && shape.letters < 1200) score -= 0.8;
  if (shape.linkLetters > shape.letters) score -= 0.6;
  return score;
}

/** Title without the outlet's name after a dash or a bar. */
function withoutOutlet(title: string, outlet: string, host: string): string {
  const parts = /^(.{8,}?)\s+[|–—·»«:-]+\s+([^|]{2,60})$/u.exec(title);
  if (!parts) return title;
  const [, head = '', tail = ''] = parts;
  const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const site = squeeze(host.replace(/^www\./, '').replace(/\.[a-z.]+$/, ''));
  const name = squeeze(tail);
  const isOutlet = (outlet && squeeze(outlet).includes(name)) || (outlet && name.includes(squeeze(outlet))) || site.includes(name) || name.includes(site);
  return isOutlet || /\s[|»]\s/.test(title) ? head.trim() : title;
}

function headingOf(document: Document, metaTitle: string): string {
  const headings = [...document.querySelectorAll('h1')].map(textOfElement).filter((text) => text.length >= 8 && text.length <= 300);
  if (headings.length <= 1) return headings[0] ?? '';
  const plain = metaTitle.toLowerCase();
  return headings.find((text) => plain.includes(text.toLowerCase())) ?? headings.find((text) => text.toLowerCase().includes(plain.slice(0, 30)) && plain) ?? headings[0] ?? '';
}

function titleOf(document: Document, { meta }: Metadata, article: Thing | undefined, outlet: string, host: string): string {
  const documentTitle = fold(document.querySelector('title')?.textContent);
  const fromMeta = meta.get('og:title') ?? (article ? textOf(article['headline']) : '') ?? meta.get('twitter:title') ?? '';
  const heading = headingOf(document, fromMeta || documentTitle);
  const declared = withoutOutlet(fold(fromMeta), outlet, host);
  if (heading && (!declared || sharesWords(heading, declared) || sharesWords(heading, documentTitle))) return heading;
  return declared || withoutOutlet(documentTitle, outlet, host) || heading;
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(b.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const own = a.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return own.length > 0 && own.filter((word) => words.has(word)).length / own.length >= 0.5;
}

const PUBLISHED_META = ['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'article.published', 'cxenseparse:recs:publishtime', 'og:published_time', 'published_time', 'last-modified'];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

function firstDate(values: Iterable<string | undefined>): string | null {
  for (const value of values) {
    const date = value ? (machineDate(value) ?? writtenDate(value, 'en')) : null;
    if (date) return date;
  }
  return null;
}

/** The date that stands on the page: in `<time>`, in an element named for it, or in the text just below the heading. */
function visibleDate(document: Document, language: string): string | null {
  const times = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate], article time, header time, time[datetime]')].slice(0, 6);
  for (const time of times) {
    const date = machineDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '') ?? writtenDate(textOfElement(time), language);
    if (date) return date;
  }
  const named = document.querySelectorAll('[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="meta" i], [id*="date" i]');
  let looked = 0;
  for (const element of named) {
    if (++looked > 40) break;
    const text = textOfElement(element);
    const date = text.length < 200 ? writtenDate(text, language) : null;
    if (date) return date;
  }
  let near: Element | null = document.querySelector('h1');
  for (let level = 0; near && level < 3; level++) {
    for (let next: Element | null = near.nextElementSibling, i = 0; next && i < 4; next = next.nextElementSibling, i++) {
      const date = writtenDate(textOfElement(next).slice(0, 250), language);
      if (date) return date;
    }
    near = near.parentElement;
  }
  return null;
}

function languageOf(document: Document, { meta }: Metadata, article: Thing | undefined): string {
  const said = document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang') || meta.get('og:locale') || meta.get('content-language') || (article ? textOf(article['inLanguage']) : '');
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(said ?? '')?.[1]?.toLowerCase() ?? 'und';
}

function canonicalOf(metadata: Metadata, url: URL): string {
  const declared = metadata.canonical ?? metadata.meta.get('og:url');
  if (declared) {
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

function outletOf({ meta, things }: Metadata, article: Thing | undefined, host: string): string {
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return fold(meta.get('og:site_name') || (article ? textOf(article['publisher']) : '') || meta.get('application-name') || (site ? textOf(site['name']) : '')) || host.replace(/^www\./, '');
}

/** Reads a page. `url` must be http(s); throws TypeError otherwise. */
export function detect(document: Document, url: string): Detection {
  const address = new URL(url);
  const metadata = readMetadata(document);
  const { meta, things } = metadata;
  const types = things.flatMap(typesOf);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const outlet = outletOf(metadata, article, address.hostname);
  const language = languageOf(document, metadata, article);
  const title = titleOf(document, metadata, article, outlet, address.hostname);

  const declaredDate = firstDate([article ? textOf(article['datePublished']) : '', ...PUBLISHED_META.slice(0, 2).map((name) => meta.get(name))]) ?? firstDate(PUBLISHED_META.slice(2).map((name) => meta.get(name)));
  const publishedAt = declaredDate ?? visibleDate(document, language) ?? pathDate(address.pathname);
  const modifiedAt = firstDate([article ? textOf(article['dateModified']) : '', ...MODIFIED_META.map((name) => meta.get(name))]);
  const declaredAuthors = people(article ? namesOf(article['author'] ?? article['creator']) : [], outlet);
  const metaAuthors = people([meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author'), meta.get('byl'), meta.get('sailthru.author')].filter((name) => name !== undefined), outlet);
  const seen = visibleAuthors(document, outlet);
  const authors = declaredAuthors.length > 0 ? declaredAuthors : metaAuthors.length > 0 ? metaAuthors : seen;

  const shape = shapeOf(document);
  const score = scoreOf(document, address, metadata, types, shape, publishedAt !== null, authors.length > 0);
  const isArticle = score >= 0;
  return {
    isArticle,
    kind: isArticle ? 'article' : kindOf(address.pathname, types, meta.get('og:type') ?? ''),
    title,
    outlet,
    authors,
    publishedAt,
    modifiedAt,
    language,
    canonicalUrl: canonicalOf(metadata, address),
    score: Math.round(score * 100) / 100,
  };
}
