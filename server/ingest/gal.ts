/**
 * GDELT's Global Article List: what the world's news sites have published, minute by minute, as files
 * `YYYYMMDDHHMMSS.gal.json.gz` of JSON lines below `gdeltv3/gal/`. Free to use with a citation and a link to
 * https://www.gdeltproject.org. A minute may be missing, and then answers 404.
 */
import * as z from 'zod/mini';
import type { Feed, FeedItem } from './feeds';

const Line = z.object({
  url: z.string(),
  title: z.nullish(z.string()),
  date: z.nullish(z.string()),
  outletName: z.nullish(z.string()),
  lang: z.nullish(z.string()),
  description: z.nullish(z.string()),
  author: z.nullish(z.union([z.string(), z.array(z.string())])),
});

/** A file with more lines that are none is another kind of file. */
const MOST_BAD_LINES = 500;
const MINUTE_MS = 60_000;
/** Files come a few minutes after their minute; a younger one that is missing may still come. */
const SETTLED_MS = 15 * MINUTE_MS;
/** Where nobody has looked for long, older news is left to the publishers' own feeds. */
const LOOK_BACK_MS = 60 * MINUTE_MS;

/** Is this the address of the list itself, which is read in pieces? */
export const isGal = (url: string): boolean => /\/gdeltv3\/gal\/?$/.test(new URL(url).pathname);

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
    const { url, title, date, lang, description, author } = read.data;
    return [{ url, title: title ?? '', date: date ?? null, authors: [author ?? []].flat(), content: description ?? '', language: lang ?? null }];
  });
  return { title: null, language: null, items, sitemaps: [], hub: null, self: null };
}

const stampOf = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 12) + '00';

/**
 * The minutes to read next, oldest first, after the one at `cursor` (an ISO instant, or null at the first time).
 * `isSettled` tells whether a minute that is missing will stay so.
 */
export function minutesToRead(base: string, cursor: string | null, now: number, most: number): { url: string; cursor: string; isSettled: boolean }[] {
  const newest = Math.floor(now / MINUTE_MS) * MINUTE_MS - MINUTE_MS;
  const after = cursor === null ? newest - 5 * MINUTE_MS : Math.max(Date.parse(cursor), newest - LOOK_BACK_MS);
  const minutes: { url: string; cursor: string; isSettled: boolean }[] = [];
  for (let at = after + MINUTE_MS; at <= newest && minutes.length < most; at += MINUTE_MS) {
    minutes.push({ url: new URL(`${stampOf(at)}.gal.json.gz`, base.replace(/\/?$/, '/')).href, cursor: new Date(at).toISOString(), isSettled: now - at > SETTLED_MS });
  }
  return minutes;
}
