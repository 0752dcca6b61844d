/** Pages as bytes: which characters they mean, and the document they make. */
import { parseHTML } from 'linkedom';
import { depthOf, tagsOf } from './markup';

const LABEL = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
/** How far into a page its own declaration of a character set may stand (HTML Standard: 1024 bytes; sites are late). */
const PRESCAN_BYTES = 4096;

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Decodes a page's bytes: by byte order mark, the header, the page's own declaration, and else as UTF-8 or windows-1252. */
export function decodeHtml(bytes: Uint8Array, contentType: string | null = null): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = LABEL.exec(contentType ?? '')?.[1] ?? LABEL.exec(head)?.[1];
  const chosen = declared ? decoder(declared) : null;
  // A page that calls itself UTF-8 and is not is common; one that is valid UTF-8 by chance is not.
  if (!chosen || chosen.encoding === 'utf-8') {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return chosen ? chosen.decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
    }
  }
  return chosen.decode(bytes);
}

/** Characters of a page that are read; the rest of a longer one is cut. */
const MOST_CHARACTERS = 5_000_000;
/** Elements within elements; deeper ones are flattened, since parsers and readers recurse. */
const MOST_DEPTH = 500;

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/** Drops opening and closing tags below the deepest level that readers can follow. */
function flatten(html: string): string {
  if (depthOf(html, MOST_DEPTH) <= MOST_DEPTH) return html;
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let dropped = 0;
  for (const { start, end, name, kind } of tagsOf(html)) {
    if (kind === 'empty' || VOID.has(name)) continue;
    const drop = kind === 'close' ? dropped > 0 : depth >= MOST_DEPTH;
    if (drop) {
      parts.push(html.slice(from, start));
      from = end;
      dropped += kind === 'close' ? -1 : 1;
    } else depth = Math.max(0, depth + (kind === 'close' ? -1 : 1));
  }
  return parts.join('') + html.slice(from);
}

/** A document of a page's text. Never throws for bad markup: what cannot be understood is left out. */
export function parseHtml(html: string): Document {
  const cut = html.length > MOST_CHARACTERS ? html.slice(0, MOST_CHARACTERS) : html;
  const whole = /<html[\s>]/i.test(cut) ? cut : `<!doctype html><html><head></head><body>${cut}</body></html>`;
  const { document } = parseHTML(flatten(whole));
  // In a browser, what is in these is no part of the document.
  for (const element of document.querySelectorAll('noscript, template')) element.remove();
  return document as unknown as Document;
}
