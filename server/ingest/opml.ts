/** Lists of feeds as OPML, the form in which readers of feeds exchange them. */
import { generateOpml, parseOpml } from 'feedsmith';
import { NotAFeed } from './feeds';

export interface ListedFeed {
  url: string;
  title: string | null;
}

interface OutlineLike {
  xmlUrl?: string;
  title?: string;
  text?: string;
  outlines?: OutlineLike[];
}

/** The feeds of an OPML document, those in folders too, each once. Throws NotAFeed with the reason. */
export function readOpml(text: string): ListedFeed[] {
  if (/<!ENTITY/i.test(text.slice(0, 20_000))) throw new NotAFeed('it declares entities of its own, which are not expanded');
  let outlines: OutlineLike[];
  try {
    outlines = (parseOpml(text).body?.outlines ?? []) as OutlineLike[];
  } catch (error) {
    throw new NotAFeed(`it is no OPML that can be read: ${(error as Error).message}`);
  }
  const feeds = new Map<string, ListedFeed>();
  const waiting = [...outlines];
  for (let outline = waiting.shift(); outline; outline = waiting.shift()) {
    waiting.unshift(...(outline.outlines ?? []));
    const url = outline.xmlUrl?.trim() ?? '';
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || feeds.has(url)) continue;
    feeds.set(url, { url, title: outline.title?.trim() || outline.text?.trim() || null });
  }
  return [...feeds.values()];
}

export function writeOpml(feeds: readonly ListedFeed[], created: Date): string {
  return generateOpml({
    head: { title: 'Sidelight sources', dateCreated: created },
    body: { outlines: feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url })) },
  });
}
