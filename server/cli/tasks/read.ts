/** `read`: an HTML file -> is it an article, and what stands in it. Runs the detector's and the reader's own code. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { read } from '../../../engine/articles/read';
import { decodeHtml, parseHtml } from '../../ingest/html';
import { lineTask } from '../task';

const input = z.object({ id: z.string(), url: z.string(), file: z.string(), charset: z.optional(z.nullable(z.string())) });

/** Where relative files are looked for: here, and in the folder that SIDELIGHT_PAGES names. */
function locate(file: string): string {
  const places = [process.env['SIDELIGHT_PAGES'], process.env['INIT_CWD'], process.cwd()].filter((place) => place !== undefined);
  const found = places.map((place) => path.resolve(place, file)).find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`no such file: ${file} (looked in ${places.join(', ')}; SIDELIGHT_PAGES may name a folder)`);
  return found;
}

export default async () =>
  lineTask({
    input,
    run({ id, url, file, charset }) {
      const bytes = readFileSync(locate(file));
      const html = decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, charset ? `text/html; charset=${charset}` : null);
      const { isArticle, title, outlet, authors, publishedAt, language, canonicalUrl, text } = read(parseHtml(html), url);
      return { id, isArticle, title, outlet, authors, publishedAt, language, canonicalUrl, text };
    },
  });
