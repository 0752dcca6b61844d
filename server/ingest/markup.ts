/**
 * Walks through markup in one pass. Regular expressions that look for the end of a tag look to the end of the document
 * from each beginning: ten megabytes of `<a<a<a` keep them busy for hours.
 */

export interface Tag {
  /** Where the tag begins, and where what follows it does. */
  start: number;
  end: number;
  kind: 'open' | 'close' | 'empty';
  /** In lower case. */
  name: string;
}

const NAME = /[^\s/>]*/y;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127 || code === 95;

/** The tags of a document, one after the other; comments, CDATA, declarations and instructions are passed over, and an end that is missing ends the walk. */
export function* tagsOf(markup: string): Generator<Tag> {
  const endOf = (mark: string, from: number): number => {
    const at = markup.indexOf(mark, from);
    return at < 0 ? markup.length : at + mark.length;
  };
  for (let start = markup.indexOf('<'); start >= 0; ) {
    let end: number;
    if (markup.startsWith('<!--', start)) end = endOf('-->', start + 4);
    else if (markup.startsWith('<![CDATA[', start)) end = endOf(']]>', start + 9);
    else if (markup.startsWith('<?', start)) end = endOf('?>', start + 2);
    else if (markup.startsWith('<!', start)) end = endOf('>', start + 2);
    else {
      const closes = markup[start + 1] === '/';
      NAME.lastIndex = start + (closes ? 2 : 1);
      if (isLetter(markup.charCodeAt(NAME.lastIndex))) {
        const name = NAME.exec(markup)?.[0].toLowerCase() ?? '';
        const close = markup.indexOf('>', start);
        if (close < 0) return;
        end = close + 1;
        yield { start, end, name, kind: closes ? 'close' : markup[close - 1] === '/' ? 'empty' : 'open' };
      } else end = start + 1;
    }
    start = markup.indexOf('<', end);
  }
}

/** The deepest nesting of elements. Closing tags without an opening one count for nothing. */
export function depthOf(markup: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tagsOf(markup)) {
    if (kind === 'open') deepest = Math.max(deepest, ++depth);
    else if (kind === 'close') depth = Math.max(0, depth - 1);
    if (deepest > enough) break;
  }
  return deepest;
}

export interface Block {
  name: string;
  /** What stands between the tags. */
  inner: string;
}

/** The elements of these names that stand in the markup, none within another; one that is not closed is left out. */
export function* blocksOf(markup: string, names: ReadonlySet<string>): Generator<Block> {
  let begun: Tag | null = null;
  for (const tag of tagsOf(markup)) {
    if (!begun && tag.kind === 'open' && names.has(tag.name)) begun = tag;
    else if (begun && tag.kind === 'close' && tag.name === begun.name) {
      yield { name: begun.name, inner: markup.slice(begun.end, tag.start) };
      begun = null;
    }
  }
}
