/** Text of the fragments of HTML that feeds carry. */
import { decodeHTML } from 'entities';
import { tagsOf } from './markup';

const BREAKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'tr', 'section', 'article', 'figure', 'figcaption', 'hr', 'pre', 'table']);
/** Nobody reads what stands in these. */
const UNREAD = new Set(['script', 'style', 'noscript', 'iframe', 'template', 'svg']);

/** What is left of text when CDATA sections are opened. */
export const openCdata = (text: string): string => (text.includes('<![CDATA[') ? text.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : text);

/** Text of a fragment of HTML: paragraphs on lines of their own, entities decoded once. */
export function plainText(fragment: string): string {
  const markup = openCdata(fragment);
  const parts: string[] = [];
  let from = 0;
  let unread: string | null = null;
  for (const { start, end, name, kind } of tagsOf(markup)) {
    if (unread === null) parts.push(markup.slice(from, start));
    if (unread !== null && kind === 'close' && name === unread) unread = null;
    else if (unread === null && kind === 'open' && UNREAD.has(name)) unread = name;
    if (BREAKS.has(name)) parts.push('\n');
    from = end;
  }
  if (unread === null) parts.push(markup.slice(from));
  // Comments and the like are no tags, and go here: none of them reaches over another's end.
  const text = parts.join('').split('<!--').map((part, i) => (i === 0 ? part : part.slice(part.indexOf('-->') < 0 ? part.length : part.indexOf('-->') + 3))).join('');
  return decodeHTML(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
