/** Where things stand on a page as a reader reads it, and what they say. */
import { fold } from './title';

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|SVG|TEMPLATE)$/i;
/** Elements nested deeper than this in a byline say nothing. */
const DEEPEST = 12;

/** Letters of text before each element and up to its end, in document order: how far things stand from each other. */
export class Places {
  private readonly starts = new Map<Node, number>();
  private readonly ends = new Map<Node, number>();
  private readonly all: number;

  constructor(root: Element) {
    let letters = 0;
    let node: Node | null = root;
    while (node) {
      if (node.nodeType === 1) this.starts.set(node, letters);
      else if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length;
      if (node.firstChild && !UNREAD.test(node.nodeName)) {
        node = node.firstChild;
        continue;
      }
      for (; node && node !== root && !node.nextSibling; node = node.parentNode) this.ends.set(node, letters);
      if (node) this.ends.set(node, letters);
      node = !node || node === root ? null : node.nextSibling;
    }
    this.all = letters;
  }

  of(node: Node): number {
    return this.starts.get(node) ?? this.all;
  }

  /** Letters of text in an element. */
  within(node: Node): number {
    return (this.ends.get(node) ?? this.all) - this.of(node);
  }
}

/** An element's text with a blank between its pieces, which stand apart on the page more often than not. */
export function spaced(element: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    else if (depth < DEEPEST && !UNREAD.test(node.nodeName)) for (let child = node.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  walk(element, 0);
  return fold(pieces.join(' '));
}
