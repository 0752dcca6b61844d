/** What a page looks like to somebody who only counts: how much of it is running text, links, forms, prices. */

export interface Shape {
  /** Letters of the largest run of text: blocks of sentences that stand together. */
  letters: number;
  /** How many blocks are in it. */
  blocks: number;
  /** Letters of all blocks of sentences on the page. */
  allLetters: number;
  /** Short pieces of text outside links, such as labels. */
  labels: number;
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
export function shapeOf(document: Document): Shape {
  const shape: Shape = { letters: 0, blocks: 0, allLetters: 0, labels: 0, home: null };
  const body = document.body;
  if (!body) return shape;
  const runs = new Map<Element, Run>();
  // Neighbours mostly share their parent: what was found out about it is kept until the next one.
  let parent: Element | null = null;
  let block: Element | null = null;
  let isText = false;
  // 4 is NodeFilter.SHOW_TEXT, which is no global outside browsers.
  const walker = document.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (raw.length < 3) continue;
    const { length } = raw.trim();
    if (length < 3) continue;
    if (node.parentElement !== parent) {
      block = parent = node.parentElement;
      let inLink = false;
      for (; block && INLINE.has(block.nodeName); block = block.parentElement) inLink ||= block.nodeName === 'A';
      isText = block !== null && !inLink && !UNREAD.has(block.nodeName.toUpperCase()) && block.parentElement?.nodeName !== 'A';
    }
    if (!isText || !block) continue;
    if (length < SENTENCE_LETTERS) {
      shape.labels++;
      continue;
    }
    const home: Element = block.parentElement ?? block;
    const run: Run = runs.get(home) ?? { letters: 0, blocks: 0, last: null };
    run.letters += length;
    if (run.last !== block) run.blocks++;
    run.last = block;
    runs.set(home, run);
    shape.allLetters += length;
  }
  for (const [home, { letters, blocks }] of runs) {
    if (letters <= shape.letters) continue;
    Object.assign(shape, { letters, blocks, home });
  }
  return shape;
}
