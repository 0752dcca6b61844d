/** Dates that readers see: near the heading, in elements named for them; weighed against what the page declares. */
import { besideOf } from './beside';
import { machineDate, pathDate } from './dates';
import { metaText, textOf, typesOf, type Metadata } from './metadata';
import { carriedDate, declaredDate, modifiedDate, type ParseDate } from './published';
import { fold } from './title';
import { onDay, writtenDate } from './written';

export interface Dates {
  /** ISO 8601, with the day as the page writes it; midnight UTC where only a day is known. */
  publishedAt: string | null;
  modifiedAt: string | null;
}

const CHANGED = /updated|modified|edited|aktuali[sz]|geändert|zuletzt|mise? à jour|modifi|actualis|actualizad|atualizad|aggiornat|bijgewerkt|обновл|изменен|更新|修改|تحديث|تعديل/i;
const ISSUED = /publi|posted|veröffentlicht|erschienen|erstellt|created|paru le|pubblicat|опубликован|geplaatst|公開|掲載|配信|发布|發布|发表|發表|نشر/i;
/** Days of a member's or a writer's life. */
const OF_A_PERSON = /registriert|registered|joined|(?:member|membre|mitglied|miembro|membro) (?:since|depuis|seit|desde|dal)|inscrit|registrad|iscritt|регистрац/i;
/** Names of elements that hold dates, in the languages of the web. */
const DATED = '[itemprop~="datePublished"], time, [class*="date" i], [class*="datum" i], [class*="fecha" i], [class*="time" i], [class*="publi" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';

/** How far around the heading is looked, in letters of text. */
const AFTER_LETTERS = 700;
const BEFORE_LETTERS = 250;
const LONGEST_LABEL = 80;
/** Texts longer than this hold no label, not even at their head. */
const LONGEST_LABELLED = 160;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/i;
const NUMBER = /\p{Nd}/u;

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

/** The part of a text that may be a label: a short text, or short pieces between bars; else its head. A date in prose is any day's. */
function labelOf(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  if (text.length > LONGEST_LABELLED) return '';
  const pieces = text.split(/\s[–—|•·-]\s/);
  const [head = ''] = pieces;
  return pieces.every(({ length }) => length <= LONGEST_LABEL) ? text : head.length <= LONGEST_LABEL ? head : '';
}

/** The date in a text that `element` holds, whole or in part; `carried` is what the element says to machines. */
function dateIn(text: string, element: Element, carried: string | null, monthFirst: boolean): Found | null {
  const label = labelOf(text);
  const shown = OF_A_PERSON.test(label) ? null : writtenDate(label, monthFirst);
  const day = shown ?? carried;
  if (!day) return null;
  const hint = `${label} ${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.previousSibling?.textContent?.slice(-30) ?? ''}`;
  return { day, exact: carried && (!shown || Math.abs(Date.parse(carried) - Date.parse(shown)) < 2 * 86_400_000) ? carried : null, changed: CHANGED.test(hint) && !ISSUED.test(hint) };
}

/** A date that an element shows or carries. */
const dateOf = (element: Element, monthFirst: boolean): Found | null => dateIn(fold(element.textContent), element, carriedDate(element), monthFirst);

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
    if (node.nodeType !== 3 || text.length < 2 || UNREAD.test(node.parentNode?.nodeName ?? '')) return;
    letters += text.length;
    if (text.length > LONGEST_LABELLED || !NUMBER.test(text)) return;
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
function inNamedElements(document: Document, isBeside: (element: Element) => boolean, monthFirst: boolean): Found[] {
  const found: Found[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(DATED)) {
    if (++looked > 60 || found.length > 2) break;
    const date = isBeside(element) ? null : dateOf(element, monthFirst);
    if (date) found.push(date);
  }
  return found;
}

/** The day that a short text anywhere on the page gives, by a word of publication or because the page shows no other; null where that is not clear. */
function labelledDate(body: Element, isBeside: (element: Element) => boolean, monthFirst: boolean): Found | null {
  const found: Found[] = [];
  for (let node = after(body); node; node = after(node)) {
    const holder = node.nodeType === 3 && NUMBER.test(node.nodeValue ?? '') ? node.parentElement : null;
    const text = fold(node.nodeValue);
    if (!holder || text.length > LONGEST_LABEL || UNREAD.test(holder.nodeName) || isBeside(holder)) continue;
    const date = ISSUED.test(text) ? dateIn(text, holder, null, monthFirst) : null;
    if (date) return date;
    const other = dateOf(holder, monthFirst);
    if (other) found.push(other);
    if (found.length > 20) break;
  }
  const [first] = found;
  return first && !first.changed && found.every(({ day }) => day === first.day) ? first : null;
}

/** English of the United States writes the month first; other Englishes do not. */
function writesMonthFirst(document: Document, metadata: Metadata, url: URL, language: string): boolean {
  const tag = `${document.documentElement?.getAttribute('lang') ?? ''} ${metaText(metadata, 'og:locale')}`;
  return (language === 'en' || language === 'und') && !/[-_](gb|uk|au|nz|ie|in|za)\b/i.test(tag) && !/\/en-(gb|au|nz|ie|in|za)\//i.test(url.pathname) && !/\.(uk|au|nz|ie|in|za|eu|de|ch|at|fr|it|es|nl)$/.test(url.hostname);
}

/** Meta elements that hold the day of the last change about as often as that of publication. */
const VAGUE = ['date', 'dc.date', 'dcterms.date'];

const sureOf = (metadata: Metadata): Metadata => ({ ...metadata, meta: new Map([...metadata.meta].filter(([name]) => !VAGUE.includes(name))) });

/** The date that JSON-LD gives the page, where it describes no article. */
function pageDate({ things }: Metadata, parse: ParseDate): string | null {
  const page = things.find((thing) => typesOf(thing).includes('WebPage') && thing['datePublished'] !== undefined);
  return page ? parse(textOf(page['datePublished'])) : null;
}

/** Finds an article's dates. `heading` is the element that shows its title, if one does. */
export function datesOf(document: Document, metadata: Metadata, url: URL, language: string, heading: Element | null): Dates {
  const monthFirst = writesMonthFirst(document, metadata, url, language);
  const parse = (text: string): string | null => machineDate(text) ?? writtenDate(text, monthFirst);
  const modifiedAt = modifiedDate(metadata, parse);
  const sure = declaredDate(document, sureOf(metadata), parse) ?? pageDate(metadata, parse);
  const declared = sure ?? declaredDate(document, metadata, parse);
  const near = heading ? aroundHeading(heading, monthFirst) : [];
  const path = pathDate(url.pathname);
  const shown = near.find(({ changed }) => !changed);
  if (declared) {
    // The instant is the outlet's; the day is the one that readers saw.
    for (const day of [shown?.day, path]) {
      const told = day ? onDay(declared, day) : '';
      if (day && told.slice(0, 10) === day.slice(0, 10)) return { publishedAt: told, modifiedAt };
    }
    if (sure || !shown) return { publishedAt: declared, modifiedAt };
  }
  const isBeside = besideOf(heading);
  const anywhere = (): Found | null | undefined => inNamedElements(document, isBeside, monthFirst).find(({ changed }) => !changed) ?? labelledDate(document.body, isBeside, monthFirst) ?? near[0];
  const visible = shown ?? (path ? undefined : anywhere());
  return { publishedAt: visible ? (visible.exact ?? visible.day) : path, modifiedAt };
}
