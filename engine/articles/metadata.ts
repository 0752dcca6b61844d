/** What a page says of itself: JSON-LD, meta elements and microdata, gathered once. No dependency: it ships in the detector. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Thing = { [key: string]: Json };

export interface Metadata {
  /** Content of meta elements by lower-cased name or property; the first of each. */
  meta: Map<string, string>;
  /** Every JSON-LD object of the page, `@graph` and nesting of arrays opened. */
  things: Thing[];
  canonical: string | null;
}

const isThing = (value: Json | undefined): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as sites really write it: comments, CDATA marks, raw line breaks and trailing commas are forgiven. */
function parseLoosely(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    const mended = text
      .replace(/^\s*(\/\/)?\s*<!(--|\[CDATA\[)/, '')
      .replace(/(\/\/)?\s*(\]\]|--)>\s*$/, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
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

export function readMetadata(document: Document): Metadata {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) gather(parseLoosely(script.textContent ?? ''), things);
  return { meta, things, canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null };
}

/** Types of a thing without their vocabulary's address: `NewsArticle`. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string').map((one) => one.replace(/^.*[/#]/, ''));
}

/** A property as text: strings as they are, of objects the name or address, of lists the first. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isThing(value)) return textOf(value['name'] ?? value['@value'] ?? value['@id'] ?? value['url']);
  return '';
}

/** A property as a list of names. */
export function namesOf(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item));
  const name = isThing(value) ? (typesOf(value).includes('Organization') ? '' : textOf(value['name'])) : textOf(value);
  return name ? [name] : [];
}
