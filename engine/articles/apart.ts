/** Several articles on one page, as an endless scroll leaves them: the one being read is told from the others. */
import { shapeOf } from './shape';

/** Less running text than this is a teaser rather than an article (letters). */
const ARTICLE_LETTERS = 400;
/** Marks of an article of its own; a chapter of the same article has its heading and its text, but neither of these. */
const SIGNED = 'article, time, [rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const MOST_HEADINGS = 40;

const holds = (outer: Element, inner: Element): boolean => outer === inner || outer.contains(inner);
const isSigned = (element: Element): boolean => element.matches(SIGNED) || element.querySelector(SIGNED) !== null;
const lettersOf = (elements: readonly Element[]): number => elements.reduce((sum, element) => sum + shapeOf(element).letters, 0);

/** Headings of the same sort: all first ones, and of the lower ones those that are dressed alike. */
function alike(document: Document, heading: Element): Element[] {
  const { nodeName } = heading;
  const dress = heading.getAttribute('class');
  const all = [...document.getElementsByTagName(nodeName)].slice(0, MOST_HEADINGS);
  return all.filter((other) => other !== heading && (nodeName === 'H1' || other.getAttribute('class') === dress));
}

/** The largest element around `own` that does not reach to `other`. */
function sideOf(own: Element, other: Element): Element {
  let side = own;
  for (let up = own.parentElement; up && !holds(up, other); up = up.parentElement) side = up;
  return side;
}

/** From an element on, its next siblings up to the one that holds any of `ends`. */
function run(first: Element, ends: readonly Element[]): Element[] {
  const found = [first];
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
    const here = next;
    if (ends.some((end) => holds(here, end))) break;
    found.push(next);
  }
  return found;
}

/** Takes out of the document every other article that stands on the page beside the one under `heading`. */
export function leaveOnly(document: Document, heading: Element): void {
  const headings = [heading, ...alike(document, heading)];
  for (const other of headings.slice(1)) {
    if (!document.contains(other) || !document.contains(heading)) continue;
    // Where all articles share one element, each goes on from its heading to the next one.
    const from = (side: Element, one: Element): Element[] => run(side, headings.filter((end) => end !== one && !holds(side, end)));
    const [own, its] = [from(sideOf(heading, other), heading), from(sideOf(other, heading), other)];
    if (its.some(isSigned) && lettersOf(its) >= ARTICLE_LETTERS && lettersOf(own) >= ARTICLE_LETTERS) for (const element of its) element.remove();
  }
}
