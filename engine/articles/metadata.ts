/** What a page says of itself: JSON-LD, meta elements and microdata, gathered once. No dependency: it ships in the detector. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Thing = { [key: string]: Json };

export interface Metadata {
  /** Contents of meta elements by lower-cased name or property, in order. */
  meta: Map<string, string[]>;
  /** Every JSON-LD object of the page that stands for itself, `@graph` and nesting of arrays opened. */
  things: Thing[];
  /** Types that JSON-LD and microdata give the page's things, without their vocabulary's address. */
  types: string[];
  /** The object that describes this page's article, if one does. */
  article: Thing | undefined;
  canonical: string | null;
  /** What the page's title element says, as it stands. */
  pageTitle: string;
}

export const ARTICLE_TYPE = /Article$|BlogPosting$|^Report$/;

const isThing = (value: Json | undefined): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as sites really write it: comments, CDATA marks, raw line breaks, stray backslashes and trailing commas are forgiven. */
function parseLoosely(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    const mended = text
      .replace(/^[\s/*]*<!(--|\[CDATA\[)[\s/*]*/, '')
      .replace(/[\s/*]*(\]\]|--)>[\s/*]*$/, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/\\(?!["\\/bfnrtu])/g, '')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/[;\s]+$/, '');
    try {
      return JSON.parse(mended) as Json;
    } catch {
      return null;
    }
  }
}

function gather(value: Json, into: Thing[], depth = 0): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) gather(item, into, depth + 1);
  else if (isThing(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) if (value[key] !== undefined) gather(value[key], into, depth + 1);
  }
}

/** Types of a thing without their vocabulary's address: `NewsArticle`. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string').map((one) => one.replace(/^.*[/#:]/, ''));
}

/** Addresses without what does not matter for telling whether two are the same. */
const plainAddress = (url: string): string => url.replace(/^\w+:\/\/(www\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '');

/**
 * The article among a page's things. A page may carry several (related ones, or those of an endless scroll): the one
 * that has the page's address or title, else the first.
 */
function articleOf(things: readonly Thing[], url: string, title: string): Thing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  if (articles.length < 2) return articles[0];
  const address = plainAddress(url);
  const isHere = (thing: Thing) => ['url', '@id', 'mainEntityOfPage'].some((key) => plainAddress(idOf(thing[key])) === address);
  const isTitled = (thing: Thing) => textOf(thing['headline']).length > 5 && title.includes(textOf(thing['headline']));
  return articles.find(isHere) ?? articles.find(isTitled) ?? articles[0];
}

const idOf = (value: Json | undefined): string => (typeof value === 'string' ? value : isThing(value) ? textOf(value['@id'] ?? value['url']) : '');

/** All elements that tell something, in one look over the page. */
const TELLING = 'meta[content], title, link[rel~="canonical" i], script[type="application/ld+json" i], [itemscope][itemtype]';

/** Gathers what `document`, shown at `url`, says of itself. */
export function readMetadata(document: Document, url: string): Metadata {
  const meta = new Map<string, string[]>();
  const things: Thing[] = [];
  const types: string[] = [];
  let canonical: string | null = null;
  let pageTitle: string | undefined;
  const elements = document.querySelectorAll(TELLING);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    const { nodeName } = element;
    const attribute = (name: string): string => element.getAttribute(name) ?? '';
    if (nodeName === 'META') {
      const content = attribute('content').trim();
      const name = (attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv')).toLowerCase();
      if (!content || !name) continue;
      const before = meta.get(name);
      if (before) before.push(content);
      else meta.set(name, [content]);
    } else if (nodeName === 'SCRIPT') gather(parseLoosely(element.textContent ?? ''), things);
    else if (nodeName === 'LINK') canonical ??= attribute('href').trim() || null;
    // An SVG has a title too, in small letters.
    else if (nodeName === 'TITLE') pageTitle ??= element.textContent ?? '';
    if (element.hasAttribute('itemscope')) types.push(attribute('itemtype').trim().replace(/^.*[/#]/, ''));
  }
  return { meta, things, types: [...things.flatMap(typesOf), ...types], article: articleOf(things, url, pageTitle ?? ''), canonical, pageTitle: pageTitle ?? '' };
}

/** The first content of the first of these meta elements that is there, or ''. */
export function metaText({ meta }: Metadata, ...names: string[]): string {
  for (const name of names) {
    const [first] = meta.get(name) ?? [];
    if (first) return first;
  }
  return '';
}

/** A property as text: strings as they are, of objects the name or address, of lists the first. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isThing(value)) return textOf(value['name'] ?? value['@value'] ?? value['headline'] ?? value['@id'] ?? value['url']);
  return '';
}

/** Names in a property, references to other things of the page followed; `organisations` says which kind is wanted. */
export function namesOf(value: Json | undefined, things: readonly Thing[], organisations = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, things, organisations));
  if (!isThing(value)) return !organisations && typeof value === 'string' ? [value.trim()] : [];
  const id = value['@id'];
  const thing = value['name'] === undefined && typeof id === 'string' ? (things.find((one) => one['@id'] === id && one['name'] !== undefined) ?? value) : value;
  if (typesOf(thing).some((type) => /Organi|WebSite|Corp/.test(type)) !== organisations) return [];
  const name = thing['name'];
  return Array.isArray(name) ? name.map((one) => textOf(one)) : [textOf(name)].filter(Boolean);
}
