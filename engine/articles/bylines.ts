/** Who wrote the article: what the page shows near its heading, weighed against what its metadata says. */
import { afterBy, people } from './authors';
import { namesOf, type Metadata } from './metadata';
import { fold } from './title';

/** Elements that sites mark as an author's name, surest first. */
const MARKED: readonly (readonly [selector: string, weight: number])[] = [
  ['[itemprop~="author"], [rel~="author"]', 2],
  ['.vcard .fn, .author-name, .authorname, [class*="author__name" i], [class*="author-name" i], [class*="byline__name" i], [class*="byline-name" i]', 2],
  ['a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor" i], a[href*="/redaktion/" i], a[href*="/contributor" i], a[href*="/profile/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="/writers/" i], a[href*="/by/" i], a[href*="/redakteur" i]', 1.6],
  ['[class*="byline" i], [id*="byline" i]', 1.4],
  ['[class*="author" i], [id*="author" i], [class*="autor" i], [class*="auteur" i], [class*="verfasser" i], [class*="writer" i], [data-author]', 1],
];
const BESIDE = /comment|related|teaser|sidebar|widget|footer|recommend|popular|trending|kommentar|recirc|most-read|reply|respond|login|user-menu/i;
const LONGEST = 200;

/** Letters of text before each element, in document order: how far things stand from each other as a reader reads. */
class Places {
  private readonly starts = new Map<Node, number>();
  readonly all: number;

  constructor(root: Element) {
    let letters = 0;
    let node: Node | null = root;
    while (node) {
      if (node.nodeType === 1) this.starts.set(node, letters);
      else if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length;
      const unread = node.nodeType === 1 && /^(SCRIPT|STYLE|NOSCRIPT|SVG|TEMPLATE)$/i.test(node.nodeName);
      if (node.firstChild && !unread) node = node.firstChild;
      else {
        while (node && node !== root && !node.nextSibling) node = node.parentNode;
        node = !node || node === root ? null : node.nextSibling;
      }
    }
    this.all = letters;
  }

  of(node: Node): number {
    return this.starts.get(node) ?? this.all;
  }
}

interface Candidate {
  names: string[];
  at: number;
  score: number;
}

function nearness(distance: number): number {
  if (distance >= 0) return distance < 500 ? 3 : distance < 1200 ? 2 : distance < 4000 ? 0.8 : 0.3;
  return distance > -250 ? 2 : distance > -700 ? 0.5 : -1.5;
}

function isBeside(element: Element): boolean {
  for (let up: Element | null = element, level = 0; up && level < 8 && up.nodeName !== 'BODY'; up = up.parentElement, level++) {
    if (/^(ASIDE|NAV|FOOTER)$/.test(up.nodeName) || BESIDE.test(`${up.getAttribute('class')} ${up.id}`)) return true;
  }
  return false;
}

/** The names that a marked element gives: those of its links or inner names first, else of its whole text. */
function namesIn(element: Element, outlet: string): string[] {
  if (element.nodeName === 'META') return people([element.getAttribute('content') ?? ''], outlet, 'marked');
  const inner = [...element.querySelectorAll('[itemprop~="name"], [rel~="author"], .fn')].slice(0, 8).map((one) => (one.nodeName === 'META' ? one.getAttribute('content') : one.textContent) ?? '');
  const innerNames = people(inner.filter((text) => fold(text).length < 60), outlet, 'marked');
  if (innerNames.length > 0) return innerNames;
  const text = fold(element.textContent);
  if (text.length > LONGEST || text.length < 2) return [];
  const links = [...element.querySelectorAll('a')].slice(0, 6).map((link) => fold(link.textContent)).filter((one) => one.length < 60);
  const led = afterBy(text);
  for (const option of [links, [led || text], [text]]) {
    const found = people(option, outlet, 'text');
    if (found.length > 0) return found;
  }
  // A nickname stands alone, in a link or after "by".
  const alone = text.length <= 40 ? people([led || text], outlet, 'marked') : links.length === 1 ? people(links, outlet, 'marked') : [];
  return alone.length === 1 ? alone : [];
}

/** Short texts near the heading that begin with "by". */
function ledTexts(root: Element, places: Places, origin: number, outlet: string): Candidate[] {
  const found: Candidate[] = [];
  for (const element of root.querySelectorAll('p, div, span, li, em, i, strong, b, small, h2, h3, h4, h5, h6, address, td, cite, a')) {
    const distance = places.of(element) - origin;
    if (distance < -250 || distance > 1500 || element.children.length > 8) continue;
    const text = fold(element.textContent);
    if (text.length < 6 || text.length > 120) continue;
    const led = afterBy(text);
    if (!led || text.length - led.length > 40) continue;
    const names = people([led], outlet, 'text');
    if (names.length > 0 && !isBeside(element)) found.push({ names, at: places.of(element), score: 1.2 + nearness(distance) + (text.length - led.length < 14 ? 0.4 : 0) });
  }
  return found;
}

function shownNames(document: Document, heading: Element | null, outlet: string): Candidate | null {
  const root = document.body;
  if (!root) return null;
  const places = new Places(root);
  const origin = heading ? places.of(heading) : 0;
  const candidates: Candidate[] = [];
  const seen = new Set<Element>();
  for (const [selector, weight] of MARKED) {
    let looked = 0;
    for (const element of root.querySelectorAll(selector)) {
      if (++looked > 40) break;
      if (seen.has(element)) continue;
      seen.add(element);
      const names = namesIn(element, outlet);
      if (names.length === 0) continue;
      const at = places.of(element);
      candidates.push({ names, at, score: weight + nearness(at - origin) - (isBeside(element) ? 3 : 0) });
    }
  }
  candidates.push(...ledTexts(root, places, origin, outlet));
  const best = candidates.sort((a, b) => b.score - a.score || a.at - b.at)[0];
  if (!best) return null;
  // Several authors are often several elements side by side.
  const names = [...best.names];
  for (const { names: more, at, score } of candidates.sort((a, b) => a.at - b.at)) {
    if (score < best.score - 0.3 || Math.abs(at - best.at) > 150) continue;
    for (const name of more) if (!names.some((one) => one.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(one.toLowerCase()))) names.push(name);
  }
  return { ...best, names };
}

const META = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'citation_author', 'byl', 'sailthru.author', 'article:author_name', 'cxenseparse:author', 'dc.contributor'];
/** Below this, what the page shows is worth less than what its metadata says. */
const SHOWN_ENOUGH = 4;

/** The article's authors, in order. Persons first; where the page names none, the desk or house that signs it. */
export function authorsOf(document: Document, metadata: Metadata, heading: Element | null, outlet: string): string[] {
  const { article, things } = metadata;
  const author = article?.['author'] ?? article?.['creator'];
  const declared = people(namesOf(author, things), outlet, 'marked');
  const shown = shownNames(document, heading, outlet);
  if (shown && shown.score >= SHOWN_ENOUGH) return shown.names;
  if (declared.length > 0) return declared;
  for (const name of META) {
    const said = people(metadata.meta.get(name) ?? [], outlet, 'marked');
    if (said.length > 0) return said;
  }
  if (shown && shown.score > 0) return shown.names;
  return namesOf(author, things, true).slice(0, 3);
}
