/**
 * An article's title: the heading that readers see, chosen among the page's headings and what its metadata says.
 * Each candidate is scored by who agrees with it: the page's title, OpenGraph, JSON-LD and the words of the address.
 */
import { metaText, textOf, type Metadata } from './metadata';

export interface Title {
  text: string;
  /** The element that shows it, where one does. */
  heading: Element | null;
}

const LONGEST = 300;
/** Headings looked at, at most, of each sort; an article's own is among the first. */
const MOST_HEADINGS = 8;
const OTHER_HEADINGS = 'h2, :not(h1):is([itemprop~="headline"], [class*="eadline"], [class*="entry-title"], [class*="post-title"])';
const KICKER = /kicker|over-?(line|title)|dachzeile|spitzmarke|roof|top-?line|fly|eyebrow|rubri|sup(er|ra)?-?(title|head)|pre-?(title|head)|sub-?(title|head)|category|section|label|badge|date|hidden|sr-only|screen-reader/i;
const NAV = /^(NAV|ASIDE|FOOTER)$/;

export const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00ad\u200b]+/g, (gap) => (/\s/.test(gap) ? ' ' : '')).trim();
/** Blanks and punctuation, by their ranges: classes like \p{L} take a page's first millisecond to compile. */
const MARKS = /[\s!-/:-@[-`{-~\u0080-\u00bf\u2000-\u206f\u3000-\u3003\u3008-\u301f\uff01-\uff0f]+/g;
/** Letters and digits alone: what two writings of one title have in common. */
const squeeze = (text: string): string => text.toLowerCase().replace(MARKS, '');
const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]+/g, '').split(MARKS).filter((word) => word.length > 2);

/** Share of the first's words that are among the second's. */
function overlap(some: readonly string[], others: ReadonlySet<string>): number {
  return some.length === 0 ? 0 : some.filter((word) => others.has(word)).length / some.length;
}

/** The words of the address's last telling part, accents gone as in most addresses. */
function slugOf(pathname: string): string[] {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // A path that is not UTF-8 is read as it stands.
  }
  const wordsOfParts = path.split('/').map((part) => wordsOf(part.replace(/\.\w{2,5}$/, '').replace(/ä/g, 'ae').replace(/[-_+]/g, ' ')));
  return wordsOfParts.filter((words) => words.length > 1).at(-1) ?? [];
}

/** What the heading says without a kicker or a subtitle that stands in an element of its own. */
function headingText(heading: Element): string {
  const whole = fold(heading.textContent);
  if (heading.children.length === 0 || whole.length < 12) return whole;
  let rest = '';
  for (const node of heading.childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && (KICKER.test(element.getAttribute('class') ?? '') || /SMALL|STYLE|SCRIPT|BUTTON|TIME|SVG/i.test(element.nodeName))) continue;
    rest += element && /^(BR|DIV|P)$/.test(element.nodeName) ? ` ${element.textContent ?? ''} ` : (node.textContent ?? '');
  }
  rest = fold(rest).replace(/^[\s:|–—-]+/, '');
  return rest.length >= 8 ? rest : whole;
}

const SEPARATOR = /(\s+(?:[|–—·»«•:]+|--?|\/\/)\s+|\s*\|\s*)/u;

/** A title without the outlet's name at its end or at its beginning. */
function withoutOutlet(title: string, isOutlet: (text: string) => boolean): string {
  const pieces = title.split(SEPARATOR);
  const last = pieces.length - 1;
  if (last > 0 && isOutlet(pieces[last] ?? '')) return withoutOutlet(pieces.slice(0, -2).join(''), isOutlet);
  return last > 0 && isOutlet(pieces[0] ?? '') ? pieces.slice(2).join('') : title;
}

/** The first of a page's headings; the rest of a long list is not touched. */
const firstFew = (list: ArrayLike<Element>): Element[] => Array.from({ length: Math.min(list.length, MOST_HEADINGS) }, (_, i) => list[i] as Element);

interface Candidate {
  text: string;
  heading: Element | null;
  score: number;
}

/** The title of the page's article, without its outlet's name. `outlet` is '' where unknown. */
export function titleOf(document: Document, metadata: Metadata, outlet: string, url: URL): Title {
  const site = squeeze(url.hostname.replace(/^(www\d?|m|mobile|blog|news)\./, '').replace(/\.[a-z.]{2,7}$/, ''));
  const name = squeeze(outlet);
  const isOutlet = (text: string): boolean => {
    const plain = squeeze(text);
    return plain.length > 1 && [name, site].some((own) => plain === own || (plain.length > 3 && own.length > 3 && (own.includes(plain) || (plain.includes(own) && plain.length < 2.5 * own.length))));
  };
  const pageTitle = fold(metadata.pageTitle);
  const declared = [textOf(metadata.article?.['headline'] ?? metadata.article?.['name']), metaText(metadata, 'og:title', 'twitter:title', 'dc.title')].map(fold);
  const declaredOnce = declared.filter(Boolean).map((text) => ({ plain: squeeze(text), words: new Set(wordsOf(text)) }));
  const pageWords = new Set(wordsOf(pageTitle));
  const slug = slugOf(url.pathname);
  const plainPage = squeeze(pageTitle);
  const agreement = (text: string): number => {
    const plain = squeeze(text);
    if (plain.length < 2) return -9;
    const words = wordsOf(text);
    let score = plainPage.includes(plain) ? 2 : 1.4 * overlap(words, pageWords);
    for (const other of declaredOnce) {
      score += other.plain === plain ? 1.5 : other.plain.includes(plain) ? 1.2 : plain.includes(other.plain) ? 0.6 : 0.8 * overlap(words, other.words);
    }
    if (slug.length > 0) score += 2 * overlap(slug, new Set(text.includes('ä') ? wordsOf(text.replace(/ä/g, 'ae')) : words));
    if (isOutlet(text)) score -= 4;
    return score;
  };

  const candidates: Candidate[] = [];
  const firsts = document.getElementsByTagName('h1');
  const lone = firsts.length === 1 ? firsts[0] : null;
  const looked = [...firstFew(firsts), ...firstFew(document.querySelectorAll(OTHER_HEADINGS))];
  for (const [place, heading] of looked.entries()) {
    const text = headingText(heading);
    if (text.length < 2 || text.length > LONGEST) continue;
    let score = agreement(text) + (heading.nodeName === 'H1' ? 2.8 : heading.nodeName === 'H2' ? 0.8 : 0.4) + (/headline|entry-title|post-title/i.test(`${heading.getAttribute('class')} ${heading.getAttribute('itemprop')}`) ? 0.5 : 0) - place * 0.02;
    for (let up: Element | null = heading, level = 0; up && level < 6; up = up.parentElement, level++) if (NAV.test(up.nodeName)) score -= 1.5;
    const link = heading.querySelector('a[href]')?.getAttribute('href') ?? heading.closest('a[href]')?.getAttribute('href') ?? '';
    if (/^(https?:\/\/[^/]+)?\/?$/.test(link) && link) score -= 2;
    if (wordsOf(text).length < 2) score -= score < 3 ? 2 : 0.6;
    else if (heading === lone) score += 1.5;
    candidates.push({ text, heading, score });
  }
  for (const text of [...declared, pageTitle]) if (text) {
    const cut = withoutOutlet(text, isOutlet);
    candidates.push({ text: cut, heading: null, score: agreement(cut) + (text === pageTitle ? 0 : 0.2) });
  }
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best) return { text: pageTitle, heading: null };
  const same = candidates.find(({ heading, text }) => heading && squeeze(text) === squeeze(best.text));
  return { text: best.text, heading: best.heading ?? same?.heading ?? null };
}
