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
}

/** A piece of text this long is part of a sentence rather than a label (letters). */
const SENTENCE_LETTERS = 50;
const INLINE = /^(A|ABBR|BIG|CITE|CODE|EM|FONT|INS|MARK|SMALL|SPAN|STRONG|SU[BP]|TIME|[BIQSU])$/;
const UNREAD = /^(NO)?SCRIPT|STYLE|TEXTAREA|OPTION|BUTTON|FRAME|TITLE$/i;

interface Run {
  letters: number;
  blocks: number;
  last: Element | null;
}

/** Counts in one walk over the text; touches no layout. */
export function shapeOf(document: Document): Shape {
  const shape: Shape = { letters: 0, blocks: 0, allLetters: 0, labels: 0 };
  const body = document.body;
  if (!body) return shape;
  const runs = new Map<Element, Run>();
  // 4 is NodeFilter.SHOW_TEXT, which is no global outside browsers.
  const walker = document.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (raw.length < 3) continue;
    const { length } = raw.trim();
    if (length < 3) continue;
    let block = node.parentElement;
    let inLink = false;
    for (; block && INLINE.test(block.nodeName); block = block.parentElement) inLink ||= block.nodeName === 'A';
    if (!block || UNREAD.test(block.nodeName)) continue;
    inLink ||= block.parentElement?.nodeName === 'A';
    if (inLink) continue;
    if (length < SENTENCE_LETTERS) {
      shape.labels++;
      continue;
    }
    const home = block.parentElement ?? block;
    const run = runs.get(home) ?? { letters: 0, blocks: 0, last: null };
    run.letters += length;
    if (run.last !== block) run.blocks++;
    run.last = block;
    runs.set(home, run);
    shape.allLetters += length;
  }
  for (const { letters, blocks } of runs.values()) {
    if (letters <= shape.letters) continue;
    Object.assign(shape, { letters, blocks });
  }
  return shape;
}
