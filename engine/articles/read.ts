/** Reads an article's text out of its page. */
import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../text/language';
import { canonicalUrl } from '../text/url';
import { leaveOnly } from './apart';
import { authorsOf } from './bylines';
import { describe, isArticle, pageOf, type Detection } from './detect';
import { linesOf, type Line } from './lines';
import { shapeOf } from './shape';
import { datesOf } from './shown-dates';
import { withoutTrimmings } from './trimmings';
import { withoutUnseen } from './unseen';

export interface ReadArticle extends Detection {
  isArticle: boolean;
  authors: string[];
  modifiedAt: string | null;
  /** Paragraphs on lines of their own. */
  text: string;
  /** The page shows only a part: it says so, or asks for a subscription where the text ends. */
  truncated: boolean;
}

const FEWEST_LETTERS = 400;
/** Where less than this share of the page's densest text was found, the densest text itself is taken. */
const LEAST_SHARE = 0.4;
/** Places whose text, however long, is not the article's. */
const OTHER_PLACE = /comment|kommentar|respon[ds]|reply|discuss|forum|footer|sidebar|cookie|consent|privacy/i;
const PLACE_LEVELS = 6;

const PAYWALL = '[class*="paywall" i], [id*="paywall" i], [class*="subscribe-wall" i], [class*="regwall" i], [data-paywall]';

function saysItIsPaid(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"isAccessibleForFree"\s*:\s*("?)(false|False)\1/.test(script.textContent ?? '')) return true;
  }
  return document.querySelector(PAYWALL) !== null;
}

const lettersOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function isOtherPlace(element: Element): boolean {
  for (let up: Element | null = element, level = 0; up && level < PLACE_LEVELS && up.nodeName !== 'BODY'; up = up.parentElement, level++) {
    if (OTHER_PLACE.test(`${up.getAttribute('class')} ${up.id}`)) return true;
  }
  return false;
}

/** The article's paragraphs, on lines of their own. Changes the document. */
function textOf(document: Document, title: string, authors: readonly string[]): string {
  withoutUnseen(document);
  const { home } = shapeOf(document.body);
  // Read before Readability takes the page apart.
  const densest = home && !isOtherPlace(home) ? linesOf(home) : [];
  const parsed = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 250 }).parse();
  const found = parsed?.content ? linesOf(parsed.content) : [];
  const lines = lettersOf(found) < LEAST_SHARE * lettersOf(densest) ? densest : found;
  return withoutTrimmings(lines, title, authors).join('\n');
}

/**
 * Reads a page: what `detect` says, and its text. The document is changed by reading; give it a copy if it is still
 * needed. `url` must be http(s); `former` is as for `detect`.
 */
export function read(document: Document, url: string, former = ''): ReadArticle {
  const page = pageOf(document, url);
  const isOne = isArticle(page);
  const { detection, heading, metadata } = describe(page, former);
  const readDates = () => datesOf(document, metadata, page.url, detection.language, heading);
  // The first article's date may stand outside of it; a later one's is looked for in its own part of the page alone.
  const early = former === '' ? readDates() : null;
  if (isOne && heading) leaveOnly(document, heading);
  const authors = authorsOf(document, metadata, page.url, heading, detection.outlet);
  const dates = early ?? readDates();
  const paid = saysItIsPaid(document);
  const text = textOf(document, detection.title, authors);
  const language = detection.language !== 'und' ? detection.language : detectLanguage(text || detection.title);
  return { ...detection, ...dates, canonicalUrl: isOne ? detection.canonicalUrl : canonicalUrl(url), isArticle: isOne && detection.title !== '', authors, language, text, truncated: paid || (isOne && text.length < FEWEST_LETTERS) };
}
