/** Lists of feeds as OPML, the form in which readers of feeds exchange them. */
import { decodeXML } from 'entities';
import { generateOpml } from 'feedsmith';
import { NotAFeed } from './feeds';

export interface ListedFeed {
  url: string;
  title: string | null;
}

const BEGIN = '<outline';
const ATTRIBUTES = ['xmlurl', 'title', 'text'].map((name) => ({ name, pattern: new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i') }));

/** Attributes of each outline, looked for by name: programs write raw `<` and `"` into the others. */
function* outlines(text: string): Generator<Map<string, string>> {
  for (let at = text.indexOf(BEGIN); at >= 0; ) {
    const next = text.indexOf(BEGIN, at + 1);
    const outline = text.slice(at, next < 0 ? undefined : next);
    const found = ATTRIBUTES.map(({ name, pattern }): [string, string] => {
      const [, double, single] = pattern.exec(outline) ?? [];
      return [name, decodeXML(double ?? single ?? '').trim()];
    });
    yield new Map(found);
    at = next;
  }
}

/** The feeds of an OPML document, those in folders too, each once. Throws NotAFeed with the reason. */
export function readOpml(text: string): ListedFeed[] {
  if (/<!ENTITY/i.test(text.slice(0, 20_000))) throw new NotAFeed('it declares entities of its own, which are not expanded');
  if (!/<opml[\s>]/i.test(text.slice(0, 20_000))) throw new NotAFeed('it is no OPML');
  const feeds = new Map<string, ListedFeed>();
  for (const outline of outlines(text)) {
    const url = outline.get('xmlurl') ?? '';
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || feeds.has(url)) continue;
    feeds.set(url, { url, title: outline.get('title') || outline.get('text') || null });
  }
  return [...feeds.values()];
}

export function writeOpml(feeds: readonly ListedFeed[], created: Date): string {
  return generateOpml({
    head: { title: 'Sidelight sources', dateCreated: created },
    body: { outlines: feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url })) },
  });
}
