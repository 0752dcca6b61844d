/** Who wrote the article: what the page shows near its heading, weighed against what its metadata says. */
import { afterBy, houseOf, people, type Trust } from './authors';
import { besideOf } from './beside';
import { namesOf, type Metadata } from './metadata';
import { Places, spaced } from './places';
import { fold } from './title';

/** Elements that sites mark as an author's name, surest first. What such an address alone marks must look like a name, or follow a "by". */
const MARKED: readonly (readonly [selector: string, weight: number, needs?: 'by or a name'])[] = [
  ['[itemprop~="author"], [rel~="author"]', 2],
  ['.vcard .fn, .author-name, .authorname, [class*="author__name" i], [class*="author-name" i], [class*="byline__name" i], [class*="byline-name" i]', 2],
  ['a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor" i], a[href*="/redakteur" i]', 1.6],
  ['a[href*="/redaktion/" i], a[href*="/contributor" i], a[href*="/profile/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="/writers/" i], a[href*="/by/" i]', 1.6, 'by or a name'],
  ['[class*="byline" i], [id*="byline" i]', 1.4],
  ['[class*="author" i], [id*="author" i], [class*="autor" i], [class*="auteur" i], [class*="verfasser" i], [class*="writer" i], [data-author]', 1],
];
const LONGEST = 200;
const SHORT_LEAD = 20;

/** What an element or text says of who signed it. */
interface Signed {
  /** Persons, or where it names none, the desk or house. */
  names: string[];
  isHouse: boolean;
}

interface Candidate extends Signed {
  at: number;
  score: number;
}

/** The page as far as bylines are looked for in it. */
interface Look {
  root: Element;
  heading: Element | null;
  places: Places;
  isBeside: (element: Element) => boolean;
  /** The outlet's names, which are no person's. */
  own: readonly string[];
}

function nearness(distance: number): number {
  if (distance >= 0) return distance < 500 ? 3 : distance < 1200 ? 2 : distance < 4000 ? 0.8 : 0.3;
  return distance > -250 ? 2 : distance > -700 ? 0.5 : -1.5;
}

/** Those whom a marked element names: its links or inner names first, else its whole text. */
function signedIn(element: Element, { own }: Look): Signed | null {
  const persons = (bylines: readonly string[], trust: Trust): Signed | null => {
    const names = people(bylines, own, trust);
    return names.length > 0 ? { names, isHouse: false } : null;
  };
  const house = (byline: string): Signed | null => {
    const name = houseOf(byline, own);
    return name === '' ? null : { names: [name], isHouse: true };
  };
  if (element.nodeName === 'META') {
    const content = element.getAttribute('content') ?? '';
    return persons([content], 'marked') ?? house(content);
  }
  const inner = [...element.querySelectorAll('[itemprop~="name"], [rel~="author"], .fn')].slice(0, 8).map((one) => (one.nodeName === 'META' ? (one.getAttribute('content') ?? '') : spaced(one))).filter((text) => text.length < 60);
  const text = spaced(element);
  if (text.length > LONGEST || text.length < 2) return persons(inner, 'marked');
  const links = [...element.querySelectorAll('a')].slice(0, 6).map(spaced).filter((one) => one.length < 60);
  const led = afterBy(text) || text;
  const found = persons(inner, 'marked') ?? persons(links, 'text') ?? persons([led], 'text') ?? persons([text], 'text');
  if (found) return found;
  const signing = [...inner, ...links, led].map(house).find((one) => one !== null);
  if (signing) return signing;
  // A nickname stands alone, in a link or after "by".
  const alone = text.length <= 40 ? persons([led], 'marked') : links.length === 1 ? persons(links, 'marked') : null;
  return alone?.names.length === 1 ? alone : null;
}

/** Does a mere "by" stand before the element? */
function followsBy(element: Element): boolean {
  let at: Node = element;
  for (let level = 0; level < 3 && at.parentNode; level++, at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = fold(before.textContent).slice(-SHORT_LEAD);
      if (text !== '') return afterBy(`${text} X`) === 'X';
    }
  }
  return false;
}

/** Short texts near the heading that begin with "by". */
function ledTexts({ root, places, own, isBeside }: Look, origin: number): Candidate[] {
  const found: Candidate[] = [];
  for (const element of root.querySelectorAll('*')) {
    const distance = places.of(element) - origin;
    if (distance < -250) continue;
    if (distance > 1500) break;
    if (element.children.length > 8 || places.within(element) > 120) continue;
    const text = spaced(element);
    if (text.length < 4 || text.length > 120) continue;
    const led = afterBy(text);
    if (!led || text.length - led.length > 40) continue;
    // After more than a mere "by", a first name alone will do.
    const names = people([led], own, text.length - led.length > 7 && text.length < 40 ? 'marked' : 'text');
    const house = names.length > 0 ? '' : houseOf(led, own);
    if ((names.length === 0 && house === '') || isBeside(element)) continue;
    found.push({ names: house ? [house] : names, isHouse: house !== '', at: places.of(element), score: 1.2 + nearness(distance) + (text.length - led.length < 14 ? 0.4 : 0) });
  }
  return found;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isWithin = (one: string, other: string): boolean => one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());

/** What the page shows, best first. Those whom its metadata names too (`declared`) are the likelier. */
function shownNames(look: Look, declared: readonly string[]): Candidate | null {
  const { root, heading, places, isBeside } = look;
  const origin = heading ? places.of(heading) : 0;
  const candidates: Candidate[] = [];
  const seen = new Set<Element>();
  for (const [selector, weight, needs] of MARKED) {
    let looked = 0;
    for (const element of root.querySelectorAll(selector)) {
      if (++looked > 40) break;
      if (seen.has(element)) continue;
      seen.add(element);
      const signed = signedIn(element, look);
      if (!signed || (needs && !signed.names[0]?.includes(' ') && !followsBy(element))) continue;
      const at = places.of(element);
      candidates.push({ ...signed, at, score: weight + nearness(at - origin) - (isBeside(element) ? 3 : 0) });
    }
  }
  candidates.push(...ledTexts(look, origin));
  const worth = ({ names, score }: Candidate): number => score + (names.every((name) => declared.some((one) => isSame(one, name))) ? AGREED : 0);
  const best = candidates.sort((a, b) => worth(b) - worth(a) || a.at - b.at)[0];
  if (!best) return null;
  // Several authors are often several elements side by side.
  const near = candidates.filter(({ score, at }) => score >= best.score - 0.3 && Math.abs(at - best.at) <= 150).sort((a, b) => a.at - b.at);
  const persons = near.filter(({ isHouse }) => !isHouse);
  const names = persons.includes(best) ? [...best.names] : [];
  for (const name of persons.flatMap((one) => one.names)) if (!names.some((one) => isWithin(one, name))) names.push(name);
  return { ...best, score: worth(best), ...(names.length > 0 && { names, isHouse: false }) };
}

const META = ['author', 'article:author', 'og:article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'citation_author', 'byl', 'sailthru.author', 'article:author_name', 'cxenseparse:author', 'dc.contributor'];
/** Below this, what the page shows is worth less than what its metadata says. */
const SHOWN_ENOUGH = 4;
/** What it is worth that metadata names the same persons. */
const AGREED = 1;

/** What the page's metadata says, one list for each place where it says it. A preview's label may say "Written by". */
function declaredBylines({ article, things, meta }: Metadata): string[][] {
  const author = article?.['author'] ?? article?.['creator'];
  const labelled = [1, 2].filter((n) => afterBy(`${meta.get(`twitter:label${n}`)?.[0] ?? ''} X`) !== '').flatMap((n) => meta.get(`twitter:data${n}`) ?? []);
  return [namesOf(author, things), ...META.map((name) => meta.get(name) ?? []), labelled].filter((list) => list.length > 0);
}

/** The outlet's names: its own, and the parts of its address. */
const ownNames = (outlet: string, { hostname }: URL): string[] => [outlet, hostname.replace(/^www\./, ''), ...hostname.split('.').slice(0, -1)];

/** The article's authors, in order. Persons first; where the page names none, the desk or house that signs it. */
export function authorsOf(document: Document, metadata: Metadata, url: URL, heading: Element | null, outlet: string): string[] {
  const own = ownNames(outlet, url);
  const bylines = declaredBylines(metadata);
  const read = (trust: Trust) => bylines.map((list) => people(list, own, trust)).filter((list) => list.length > 0);
  const lists = read('marked');
  const shown = document.body && shownNames({ root: document.body, heading, places: new Places(document.body), isBeside: besideOf(heading), own }, lists.flat());
  if (shown && shown.score >= SHOWN_ENOUGH && !shown.isHouse) {
    // The page may show the first author alone, and the others at a click.
    return read('text').find((list) => list.length > shown.names.length && shown.names.every((name) => list.some((one) => isSame(one, name)))) ?? shown.names;
  }
  const [declared] = lists;
  if (declared) return declared;
  if (shown && shown.score > 0) return shown.names;
  const { article, things } = metadata;
  const houses = [...namesOf(article?.['author'] ?? article?.['creator'], things, true), ...bylines.flat().map((byline) => houseOf(byline, own)).filter(Boolean)];
  return houses.slice(0, 1);
}
