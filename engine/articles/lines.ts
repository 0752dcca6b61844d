/** The text of an element as lines, one for each block, with what their markup tells about them. */

export interface Line {
  text: string;
  /** Letters of it that stand in links. */
  linked: number;
  isHeading: boolean;
}

const BLOCKS = /^(p|div|section|article|li|ul|ol|h[1-6]|blockquote|pre|figure|figcaption|table|tr|br|hr|header|footer|main|aside)$/i;
/** Elements that are beside the text: captions, forms, scripts. */
const BESIDE = /^(script|style|noscript|template|form|button|figcaption|svg|iframe)$/i;
/** How far up from its text a link is looked for. */
const LINK_LEVELS = 4;

const above = (node: Node, name: RegExp): boolean => {
  for (let up = node.parentNode, level = 0; up && level < LINK_LEVELS; up = up.parentNode, level++) if (name.test(up.nodeName)) return true;
  return false;
};

/** Lines of an element, none of them empty. Does not recurse, so that a page nested 10,000 deep is read too. */
export function linesOf(root: Node): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', linked: 0, isHeading: false };
  const end = (): void => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ ...line, text });
    line = { text: '', linked: 0, isHeading: false };
  };
  const edge = (one: Node): void => {
    if (one.nodeType === 1 && BLOCKS.test(one.nodeName)) end();
  };
  let node: Node | null = root;
  while (node) {
    const skip = node.nodeType === 1 && BESIDE.test(node.nodeName);
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      line.text += text;
      if (text !== '' && text !== ' ') {
        if (above(node, /^a$/i)) line.linked += text.trim().length;
        line.isHeading ||= above(node, /^h[1-6]$/i);
      }
    } else if (!skip) edge(node);
    if (!skip && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) edge(node);
    }
    if (!node || node === root) break;
    edge(node);
    node = node.nextSibling;
  }
  end();
  return lines;
}
