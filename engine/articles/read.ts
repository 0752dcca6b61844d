/** Reads an article's text out of its page. */
import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../text/language';
import { authorsOf } from './bylines';
import { look, type Detection } from './detect';
import { datesOf } from './shown-dates';

export interface ReadArticle extends Detection {
  authors: string[];
  modifiedAt: string | null;
  /** Paragraphs on lines of their own. */
  text: string;
  /** The page shows only a part: it says so, or asks for a subscription where the text ends. */
  truncated: boolean;
}

const BLOCKS = /^(p|div|section|article|li|ul|ol|h[1-6]|blockquote|pre|figure|figcaption|table|tr|br|hr|header|footer|main|aside)$/i;
/** Elements that are beside the text: captions, forms, scripts. */
const BESIDE = /^(script|style|noscript|template|form|button|figcaption|svg|iframe)$/i;
const FEWEST_LETTERS = 400;

/** The text of an element, one line for each block. Does not recurse, so that a page nested 10,000 deep is read too. */
export function blockText(root: Node): string {
  let out = '';
  let node: Node | null = root;
  const close = (one: Node): void => {
    if (one.nodeType === 1 && BLOCKS.test(one.nodeName)) out += '\n';
  };
  while (node) {
    const skip = node.nodeType === 1 && BESIDE.test(node.nodeName);
    if (node.nodeType === 3) out += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (!skip && node.nodeType === 1 && BLOCKS.test(node.nodeName)) out += '\n';
    if (!skip && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) close(node);
    }
    if (!node || node === root) break;
    close(node);
    node = node.nextSibling;
  }
  return out
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const PAYWALL = '[class*="paywall" i], [id*="paywall" i], [class*="subscribe-wall" i], [class*="regwall" i], [data-paywall]';

function saysItIsPaid(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"isAccessibleForFree"\s*:\s*("?)(false|False)\1/.test(script.textContent ?? '')) return true;
  }
  return document.querySelector(PAYWALL) !== null;
}

/**
 * Reads a page: what `detect` says, and its text. The document is changed by reading; give it a copy if it is still
 * needed. `url` must be http(s).
 */
export function read(document: Document, url: string): ReadArticle {
  const { detection, metadata, heading } = look(document, url);
  const authors = authorsOf(document, metadata, heading, detection.outlet);
  const dates = datesOf(document, metadata, new URL(url), detection.language, heading);
  const paid = saysItIsPaid(document);
  const parsed = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 250 }).parse();
  const text = parsed?.content ? blockText(parsed.content) : '';
  const language = detection.language !== 'und' ? detection.language : detectLanguage(text || detection.title);
  return { ...detection, ...dates, authors, language, text, truncated: paid || (detection.isArticle && text.length < FEWEST_LETTERS) };
}
