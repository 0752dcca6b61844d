/** What the decision "is it an article?" looks at: cheap numbers about a page. None names a site. */
import { ARTICLE_TYPE, metaText, type Metadata } from './metadata';
import { shapeOf } from './shape';

const OTHER_TYPE = /^(Product\w*|\w*Offer|(Search\w+|Collection|Profile|Contact|About|Checkout|QA)Page|ItemList|DiscussionForumPosting|JobPosting|VideoObject|LocalBusiness|Store|Event)$/;
/** Path segments that name a kind of page rather than an article, in the languages of the web's larger sites. */
const OTHER_SEGMENT =
  /^(tags?|topics?|themen?|categor.*|kategori.*|auth?ors?|autoren|search|suche|buscar?|recherche|(log|sign)-?(in|up|on)|regist.*|anmeld.*|accounts?|konto|users?|members?|profile|pass(word|wort).*|cart|basket|warenkorb|checkout|shop|stores?|produ[ck].*|items?|catalog.*|forums?|foren|threads?|show\w+|view\w+|wiki|docs?|api|reference|help|hilfe|support|faqs?|conta[ct].*|kontakt|feedback|about.*|impressum|imprint|privacy.*|datenschutz|terms|agb|jobs|careers?|karriere|archives?|page|feed|sitemap|results?|list|index|videos?|galler.*|d?p|gp|apply|subscribe|newsletter)$/i;
const HOME_PATH = /^\/?((index|default|home)(\.\w+)?|[a-z]{2}([-_][a-z]{2})?\/?)?$/i;

/** In the order in which the learned trees number them: adding, dropping or moving one means training again. */
export type Features = ReturnType<typeof featuresOf>;

const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Words of the last part of the path: `mayors-plan-fails-2041` has three. */
function slugWords(segments: readonly string[]): number {
  const wordsOf = (segment: string) => segment.replace(/\.\w{2,5}$/, '').split(/[-_+.,]|%20/).filter((word) => /^[^\d%]{2,}|^%[\da-f]{2}/i.test(word)).length;
  return Math.max(0, ...segments.slice(-2).map(wordsOf));
}

const flag = (yes: unknown): number => (yes ? 1 : 0);

/** Reads the features of a page; whether it has a date is found elsewhere and passed in. */
export function featuresOf(document: Document, url: URL, metadata: Metadata, published: boolean) {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const shape = shapeOf(document);
  const segments = url.pathname.split('/').filter(Boolean);
  const headings = [...document.getElementsByTagName('h1')].map((one) => fold(one.textContent));
  // An old blog's articles are at `/?p=31228`.
  const numbered = flag(/[?&]\w+=\d+/.test(url.search));
  const ogType = metaText(metadata, 'og:type').toLowerCase();
  const typed = metadata.types.filter((type) => ARTICLE_TYPE.test(type)).length;
  const links = document.links?.length ?? count('a[href]');
  const pageTitle = fold(metadata.pageTitle);
  return {
    // An article among twenty is a list of them.
    typedArticle: metadata.article && typed < 4 ? 2 : flag(typed),
    typedOther: flag(metadata.types.some((type) => OTHER_TYPE.test(type))),
    ogArticle: flag(/article|blog_?post|news/.test(ogType)),
    published: published ? 1 : 0,
    byline: flag(metaText(metadata, 'author', 'article:author') || document.querySelector('[rel~="author"], [itemprop~="author"], [class*="yline"], [class*="uthor"]')),
    letters: shape.letters,
    blocks: shape.blocks,
    allLetters: shape.allLetters,
    share: shape.allLetters ? Math.round((100 * shape.letters) / shape.allLetters) : 0,
    labels: shape.labels,
    linksPerLetter: Math.round((1000 * links) / (shape.letters + 100)),
    slugWords: slugWords(segments),
    depth: segments.length + numbered,
    pathDate: flag(/\/(19|20)\d{2}[/-]?\d{1,2}(\/|-)/.test(url.pathname)),
    otherSegment: segments.filter((segment) => OTHER_SEGMENT.test(segment.replace(/\.\w{2,5}$/, ''))).length + flag(/forgot|reset|passw|recover|login|register|signup|contact/i.test(segments.at(-1) ?? '')),
    home: flag(HOME_PATH.test(url.pathname) && !numbered),
    h1: Math.min(3, headings.length),
    h1InTitle: flag(headings.some((heading) => heading.length > 5 && pageTitle.includes(heading))),
    prices: count('[itemprop~="price"], [class*="rice"], [class*="to-cart"], [id*="rice"], meta[property^="product:price"]'),
  };
}
