/**
 * GDELT's Global Article List: what the world's news sites have published, as files `YYYYMMDDHHMMSS.gal.json.gz` of JSON
 * lines below `gdeltv3/gal/`, and as an RSS feed of the newest one. Free to use with a citation and a link to
 * https://www.gdeltproject.org. There is no listing: a file is named by its minute, and most minutes, which have none, answer 404.
 */
import * as z from 'zod/mini';
import type { Feed, FeedItem } from './feeds';

/** https://blog.gdeltproject.org/announcing-the-gdelt-article-list-rss-feed/; the domain, the image and the logo are not used. */
const Line = z.object({
  url: z.string(),
  title: z.nullish(z.string()),
  date: z.nullish(z.string()),
  outletName: z.nullish(z.string()),
  lang: z.nullish(z.string()),
  desc: z.nullish(z.string()),
  author: z.nullish(z.union([z.string(), z.array(z.string())])),
});

/** A file with more lines that are none is another kind of file. */
const MOST_BAD_LINES = 500;
const MINUTE_MS = 60_000;
/** A file comes within a few minutes of its minute; one that is missing after this long will not come. */
const SETTLED_MINUTES = 10;
/** Minutes that are read at the first time, which is one quarter's batch of files. */
const FIRST_MINUTES = 15;
/** Where nobody has looked for long, older news is left to the publishers' own feeds. */
const LOOK_BACK_MINUTES = 60;

/** The addresses at which GDELT keeps it: its own host, and the storage that this stands for. Nobody else's list is believed. */
const PLACES = /^https?:\/\/(data\.gdeltproject\.org|storage\.googleapis\.com\/data\.gdeltproject\.org)\/gdeltv3\/gal\/?(feed\.rss)?$/;

/** Is this the list, in either form? */
export const isGal = (url: string): boolean => PLACES.test(url);

/** Is this the address of the list itself, which is read minute by minute? */
export const isGalFolder = (url: string): boolean => isGal(url) && !url.endsWith('.rss');

/** JSON lines whose first has a URL and a title, as the list's have. */
export const looksLikeGal = (head: string): boolean => /^\s*\{[^\n]*"url"\s*:/.test(head) && !/"(version|items)"\s*:/.test(head.slice(0, head.indexOf('\n') < 0 ? undefined : head.indexOf('\n')));

/** Reads a file of the list. Lines that are none are left out: one bad record does not cost a minute of news. */
export function readGal(text: string): Feed {
  let bad = 0;
  const items = text.split('\n').flatMap((line): FeedItem[] => {
    if (bad > MOST_BAD_LINES || line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      bad++;
      return [];
    }
    const read = Line.safeParse(value);
    if (!read.success) return [];
    const { url, title, date, lang, desc, author, outletName } = read.data;
    return [{ url, title: title ?? '', date: date ?? null, authors: [author ?? []].flat(), content: desc ?? '', language: lang ?? null, outlet: outletName || null }];
  });
  return { title: null, language: null, items, sitemaps: [], hub: null, self: null };
}

/** How far the list has been read: every minute up to one, and those after it, in minutes from it, that were there before others. */
interface Progress {
  upTo: number;
  ahead: ReadonlySet<number>;
}

const write = ({ upTo, ahead }: Progress): string => [new Date(upTo).toISOString(), ...ahead].join(' ');

function progressOf(cursor: string | null, now: number): Progress {
  const newest = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const [time = '', ...ahead] = cursor?.split(' ') ?? [];
  const upTo = Date.parse(time);
  if (Number.isNaN(upTo)) return { upTo: newest - FIRST_MINUTES * MINUTE_MS, ahead: new Set() };
  const oldest = newest - LOOK_BACK_MINUTES * MINUTE_MS;
  return upTo < oldest ? { upTo: oldest, ahead: new Set() } : { upTo, ahead: new Set(ahead.map(Number)) };
}

const stampOf = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 12) + '00';

export interface Minute {
  url: string;
  /** Its place after the last minute that is done with. */
  place: number;
}

/** At most so many minutes that are to be asked for, the oldest first. `cursor` is what `progress` gave, null at first. */
export function minutesToRead(base: string, cursor: string | null, now: number, most: number): Minute[] {
  const { upTo, ahead } = progressOf(cursor, now);
  const minutes: Minute[] = [];
  for (let place = 1; upTo + place * MINUTE_MS < now && minutes.length < most; place++) {
    if (!ahead.has(place)) minutes.push({ url: new URL(`${stampOf(upTo + place * MINUTE_MS)}.gal.json.gz`, base.replace(/\/?$/, '/')).href, place });
  }
  return minutes;
}

/** The cursor after these minutes were read and those were missing, which are asked for again until they will not come any more. */
export function progress(cursor: string | null, now: number, { read, missing }: { read: readonly Minute[]; missing: readonly Minute[] }): string {
  const before = progressOf(cursor, now);
  const settled = missing.filter(({ place }) => now - (before.upTo + place * MINUTE_MS) > SETTLED_MINUTES * MINUTE_MS);
  const done = new Set([...before.ahead, ...[...read, ...settled].map(({ place }) => place)]);
  let through = 0;
  while (done.has(through + 1)) through++;
  return write({ upTo: before.upTo + through * MINUTE_MS, ahead: new Set([...done].filter((place) => place > through).map((place) => place - through).sort((a, b) => a - b)) });
}
