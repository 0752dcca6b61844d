/**
 * What the decision "is it an article?" looks at: cheap numbers about a page. None names a site. They come in steps, the
 * cheapest first, because the decision often needs no more than the first of them.
 */
import { ARTICLE_TYPE, metaText, type Metadata } from './metadata';
import { shapeOf } from './shape';
import { fold } from './title';

const OTHER_TYPE = /^(Product\w*|\w*Offer|(Search\w+|Collection|Profile|Contact|About|Checkout|QA)Page|ItemList|DiscussionForumPosting|JobPosting|VideoObject|LocalBusiness|Store|Event)$/;
/**
 * Path segments that name a kind of page rather than an article, in the languages of the web's larger sites. Whole words,
 * without a plural's s, are looked for in a text: a pattern of so many takes longer to compile than all else here.
 */
const OTHER_WORDS =
  ' tag topic thema themen author autor autoren search suche busca buscar recherche account konto user member profile cart basket warenkorb checkout shop store item forum foren thread wiki doc api reference help hilfe support faq kontakt feedback impressum imprint term agb job career karriere archive page feed sitemap result list index video p dp gp apply subscribe newsletter ';
const OTHER_BEGINNING = /^(categor|kategori|regist|anmeld|(log|sign)-?(in|up|on)$|pass(word|wort)|produ[ck]|catalog|show.|view.|conta[ct]|about|privacy|datenschutz|galler)/;
const HOME_PATH = /^\/?((index|default|home)(\.\w+)?|[a-z]{2}([-_][a-z]{2})?\/?)?$/i;

/** A page; its metadata is read when it is asked for. */
export interface Page {
  document: Document;
  url: URL;
  metadata: Metadata;
}

/** Words of the last part of the path: `mayors-plan-fails-2041` has three. */
function slugWords(segments: readonly string[]): number {
  const wordsOf = (segment: string) => segment.replace(/\.\w{2,5}$/, '').split(/[-_+.,]|%20/).filter((word) => /^[^\d%]{2,}|^%[\da-f]{2}/i.test(word)).length;
  return Math.max(0, ...segments.slice(-2).map(wordsOf));
}

const flag = (yes: unknown): number => (yes ? 1 : 0);

/** What the address says. */
function ofAddress({ url: { pathname, search } }: Page) {
  const segments = pathname.split('/').filter(Boolean);
  const isOther = (segment: string) => OTHER_WORDS.includes(` ${segment.replace(/s$/, '')} `) || OTHER_BEGINNING.test(segment);
  // An old blog's articles are at `/?p=31228`.
  const numbered = flag(/[?&]\w+=\d+/.test(search));
  return {
    slugWords: slugWords(segments),
    depth: segments.length + numbered,
    pathDate: flag(/\/(19|20)\d{2}[/-]?\d{1,2}(\/|-)/.test(pathname)),
    otherSegment: segments.filter((segment) => isOther(segment.toLowerCase().replace(/\.\w{2,5}$/, ''))).length + flag(/forgot|reset|passw|recover|login|register|signup|contact/i.test(segments.at(-1) ?? '')),
    home: flag(HOME_PATH.test(pathname) && !numbered),
  };
}

/** What the page says of itself. */
function ofMetadata({ metadata }: Page) {
  const typed = metadata.types.filter((type) => ARTICLE_TYPE.test(type)).length;
  return {
    // An article among twenty is a list of them.
    typedArticle: metadata.article && typed < 4 ? 2 : flag(typed),
    typedOther: flag(metadata.types.some((type) => OTHER_TYPE.test(type))),
    ogArticle: flag(/article|blog_?post|news/i.test(metaText(metadata, 'og:type'))),
  };
}

/** Its headings and prices. */
function ofMarks({ document, metadata }: Page) {
  const headings = document.getElementsByTagName('h1');
  const pageTitle = fold(metadata.pageTitle).toLowerCase();
  const isInTitle = ({ textContent }: Element) => {
    const heading = fold(textContent).toLowerCase();
    return heading.length > 5 && pageTitle.includes(heading);
  };
  return {
    h1: Math.min(3, headings.length),
    h1InTitle: flag([...headings].slice(0, 5).some(isInTitle)),
    prices: document.querySelectorAll('[itemprop~="price"], [class*="rice"], [class*="to-cart"], [id*="rice"], meta[property^="product:price"]').length,
  };
}

/** How much of it is running text. */
function ofShape({ document }: Page) {
  const { letters, blocks } = shapeOf(document.body);
  return { letters, blocks, linksPerLetter: Math.round((1000 * document.getElementsByTagName('a').length) / (letters + 100)) };
}

/** In the order in which the learned trees number the features: adding, dropping or moving one means training again. */
export const STEPS: readonly ((page: Page) => Record<string, number>)[] = [ofAddress, ofMetadata, ofMarks, ofShape];
