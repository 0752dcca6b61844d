/** The largest run of text on a page, for somebody who only counts. */

export interface Shape {
  /** Letters of the largest run of text: blocks of sentences that stand together. */
  letters: number;
  /** How many blocks are in it. */
  blocks: number;
  /** The element that the largest run stands in. */
  home: Element | null;
}

/** A piece of text this long is part of a sentence rather than a label (letters). */
const SENTENCE_LETTERS = 50;
const INLINE = new Set('A ABBR B BIG CITE CODE EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
const UNREAD = new Set('SCRIPT NOSCRIPT STYLE TEXTAREA OPTION BUTTON FRAME IFRAME TITLE'.split(' '));

interface Run {
  letters: number;
  blocks: number;
  last: Element | null;
}

/** Counts in one walk over the text; touches no layout. */
export function shapeOf(root: Element | null): Shape {
  const shape: Shape = { letters: 0, blocks: 0, home: null };
  if (!root) return shape;
  const runs = new Map<Element, Run>();
  // Neighbours mostly share their parent: what was found out about it is kept until the next one.
  let parent: Element | null = null;
  let block: Element | null = null;
  let isText = false;
  // 4 is NodeFilter.SHOW_TEXT, which is no global outside browsers.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).length < SENTENCE_LETTERS) continue;
    const { length } = (node as Text).data.trim();
    if (length < SENTENCE_LETTERS) continue;
    if (node.parentElement !== parent) {
      block = parent = node.parentElement;
      let inLink = false;
      for (; block && INLINE.has(block.nodeName); block = block.parentElement) inLink ||= block.nodeName === 'A';
      isText = block !== null && !inLink && !UNREAD.has(block.nodeName.toUpperCase()) && block.parentElement?.nodeName !== 'A';
    }
    if (!isText || !block) continue;
    const home: Element = block.parentElement ?? block;
    const run: Run = runs.get(home) ?? { letters: 0, blocks: 0, last: null };
    run.letters += length;
    if (run.last !== block) run.blocks++;
    run.last = block;
    runs.set(home, run);
  }
  for (const [home, { letters, blocks }] of runs) {
    if (letters <= shape.letters) continue;
    Object.assign(shape, { letters, blocks, home });
  }
  return shape;
}
