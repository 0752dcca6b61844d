/** Dates that readers see: near the heading, in elements named for them; weighed against what the page declares. */
import { machineDate, pathDate } from './dates';
import { metaText, type Metadata } from './metadata';
import { carriedDate, declaredDate, modifiedDate } from './published';
import { fold } from './title';
import { onDay, writtenDate } from './written';

export interface Dates {
  /** ISO 8601, with the day as the page writes it; midnight UTC where only a day is known. */
  publishedAt: string | null;
  modifiedAt: string | null;
}

const CHANGED = /updated|modified|edited|aktualisi|geändert|zuletzt|mis à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|обновлен|modifi/i;
const ISSUED = /publi|posted|veröffentlicht|erschienen|erstellt|created|опубликован|geplaatst/i;
/** Names of elements that hold dates, in the languages of the web. */
const DATED = '[itemprop~="datePublished"], time, [class*="date" i], [class*="datum" i], [class*="fecha" i], [class*="time" i], [class*="publi" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';
const ELSEWHERE = /^(ASIDE|NAV|FOOTER)$/;
const ELSEWHERE_CLASS = /related|teaser|comment|sidebar|widget|recommend|recent|popular|footer|trending|calendar|event|kommentar|promo|card|recirc/i;

/** How far around the heading is looked, in letters of text. */
const AFTER_LETTERS = 700;
const BEFORE_LETTERS = 250;
const LONGEST_LABEL = 160;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The next node of a document after `node`, not below it where `over` is set. */
function after(node: Node, over = false): Node | null {
  if (!over && node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

function before(node: Node): Node | null {
  if (!node.previousSibling) return node.parentNode;
  let last: Node = node.previousSibling;
  while (last.lastChild) last = last.lastChild;
  return last;
}

interface Found {
  day: string;
  /** A clock time with it, if the element gave one. */
  exact: string | null;
  changed: boolean;
}

/** A date that an element shows or carries. */
function dateOf(element: Element, monthFirst: boolean): Found | null {
  const carried = carriedDate(element);
  const text = fold(element.textContent);
  if (!carried && (text.length > LONGEST_LABEL || text.length < 6)) return null;
  const shown = writtenDate(text, monthFirst);
  const day = shown ?? carried;
  if (!day) return null;
  const hint = `${text.slice(0, LONGEST_LABEL)} ${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.previousSibling?.textContent?.slice(-30) ?? ''}`;
  return { day, exact: carried && (!shown || Math.abs(Date.parse(carried) - Date.parse(shown)) < 2 * 86_400_000) ? carried : null, changed: CHANGED.test(hint) && !ISSUED.test(hint) };
}

/** Dates around the heading, nearest first: below it, then above it. */
function aroundHeading(heading: Element, monthFirst: boolean): Found[] {
  const found: Found[] = [];
  let letters = 0;
  const look = (node: Node): void => {
    if (isElement(node)) {
      if (node.nodeName === 'TIME' || node.hasAttribute('itemprop')) {
        const date = dateOf(node, monthFirst);
        if (date) found.push(date);
      }
      return;
    }
    const text = fold(node.nodeValue);
    if (node.nodeType !== 3 || text.length < 2 || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode?.nodeName ?? '')) return;
    letters += text.length;
    if (text.length > LONGEST_LABEL || !/\d/.test(text)) return;
    // A date may be in pieces: day, month and year each in an element of its own.
    let holder = node.parentElement;
    for (let level = 0; holder && level < 2; level++, holder = holder.parentElement) {
      const date = dateOf(holder, monthFirst);
      if (date) {
        found.push(date);
        return;
      }
    }
  };
  let steps = 0;
  for (let node = after(heading, true); node && letters < AFTER_LETTERS && steps < 250 && found.length < 4; node = after(node), steps++) look(node);
  if (found.some(({ changed }) => !changed)) return found;
  letters = steps = 0;
  for (let node = before(heading); node && letters < BEFORE_LETTERS && steps < 60; node = before(node), steps++) look(node);
  return found;
}

/** Dates in elements named for them, anywhere but in what is beside the article. */
function inNamedElements(document: Document, monthFirst: boolean): Found[] {
  const found: Found[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(DATED)) {
    if (++looked > 60 || found.length > 2) break;
    let beside = false;
    for (let up: Element | null = element, level = 0; up && level < 7; up = up.parentElement, level++) beside ||= ELSEWHERE.test(up.nodeName) || (up.nodeName !== 'BODY' && up.nodeName !== 'HTML' && ELSEWHERE_CLASS.test(`${up.getAttribute('class')} ${up.id}`));
    const date = beside ? null : dateOf(element, monthFirst);
    if (date) found.push(date);
  }
  return found;
}

/** English of the United States writes the month first; other Englishes do not. */
function writesMonthFirst(document: Document, metadata: Metadata, url: URL, language: string): boolean {
  const tag = `${document.documentElement?.getAttribute('lang') ?? ''} ${metaText(metadata, 'og:locale')}`;
  return (language === 'en' || language === 'und') && !/[-_](gb|uk|au|nz|ie|in|za)\b/i.test(tag) && !/\/en-(gb|au|nz|ie|in|za)\//i.test(url.pathname) && !/\.(uk|au|nz|ie|in|za|eu|de|ch|at|fr|it|es|nl)$/.test(url.hostname);
}

/** Finds an article's dates. `heading` is the element that shows its title, if one does. */
export function datesOf(document: Document, metadata: Metadata, url: URL, language: string, heading: Element | null): Dates {
  const monthFirst = writesMonthFirst(document, metadata, url, language);
  const parse = (text: string): string | null => machineDate(text) ?? writtenDate(text, monthFirst);
  const declared = declaredDate(document, metadata, parse);
  const modifiedAt = modifiedDate(metadata, parse);
  const near = heading ? aroundHeading(heading, monthFirst) : [];
  const path = pathDate(url.pathname);
  const shown = near.find(({ changed }) => !changed);
  if (declared) {
    // The instant is the outlet's; the day is the one that readers saw.
    const days = [shown?.day, path].filter((day) => day != null && Math.abs(Date.parse(day) + 43_200_000 - Date.parse(declared)) < 1.6 * 86_400_000);
    const day = days[0];
    return { publishedAt: day && day.slice(0, 10) !== declared.slice(0, 10) ? onDay(declared, day) : declared, modifiedAt };
  }
  const visible = shown ?? (path ? undefined : inNamedElements(document, monthFirst).find(({ changed }) => !changed) ?? near[0]);
  return { publishedAt: visible ? (visible.exact ?? visible.day) : path, modifiedAt };
}
