/** Texts as sets of word runs, by which copies are found however they were cut, reset or led in. */
import { allWords } from '../text/tokens';

/** Words in a run. Five words in a row are seldom the same by chance, and an edit of one word costs five runs only. */
const RUN = 5;
/** Shorter texts are too short to judge by their runs. */
const FEWEST_RUNS = 12;
/** Share of a text that may stand in quotation marks without the quotations being what the text is. */
const MOST_QUOTED = 0.7;

const QUOTATION = /"[^"\n]*(?:"|$)|“[^”\n]*(?:”|$)|„[^“”\n]*(?:[“”]|$)|«[^»\n]*(?:»|$)|「[^」\n]*(?:」|$)/gmu;

/** A text without what it quotes: two reports that quote one statement at length are still two. */
function withoutQuotations(text: string): string {
  return text.replace(/``|''/g, '"').replace(QUOTATION, ' \n ');
}

function runsOf(text: string, language: string): Set<number> {
  // Split at every sign: "don ’t" and "don't" are the same words however a site sets them.
  const words = allWords(text.replace(/['’‘ʼ.-]/gu, ' '), language);
  const hashes = words.map(hash);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = 17;
    for (let j = i; j < i + RUN; j++) run = (Math.imul(run, 0x9e3779b1) + (hashes[j] ?? 0)) | 0;
    runs.add(run);
  }
  return runs;
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** 32-bit hashes of a text's five-word runs outside quotations; of all of them, if it is little but quotations. */
export function shingles(text: string, language: string): Set<number> {
  const told = runsOf(withoutQuotations(text), language);
  const all = runsOf(text, language);
  return told.size >= FEWEST_RUNS && told.size >= all.size * (1 - MOST_QUOTED) ? told : all;
}

/**
 * For each set, the share of the smaller of the two that stands in the other, by the place of the earlier sets with which
 * it has any run in common. Sets of fewer than FEWEST_RUNS are alike to none.
 */
export function containments(sets: readonly ReadonlySet<number>[]): Map<number, number>[] {
  const holders = new Map<number, number[]>();
  return sets.map((set, i) => {
    const shared = new Map<number, number>();
    for (const run of set) {
      const held = holders.get(run);
      if (held) {
        for (const j of held) shared.set(j, (shared.get(j) ?? 0) + 1);
        held.push(i);
      } else holders.set(run, [i]);
    }
    const shares = new Map<number, number>();
    for (const [j, count] of shared) {
      const smaller = Math.min(set.size, sets[j]?.size ?? 0);
      if (smaller >= FEWEST_RUNS) shares.set(j, count / smaller);
    }
    return shares;
  });
}
