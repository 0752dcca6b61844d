/** Do two sentences tell the same event, in the same words or in others? */
import { synonymsOf } from '../text/lexicon/related';
import type { PreparedSentence } from './prepared';

/** Letters that two words of one root share at least, and the least share of the longer one. */
const ROOT = 5;
const ROOT_SHARE = 0.6;

/** Share of the shorter sentence's words that the other has too, from which they tell the same. */
const SAME_WORDS = 0.6;
/** The same with words that stand for one another. */
const SAME_EVENT = 0.5;
/** Two reports' first sentences tell the same event sooner than other sentences do. */
const SAME_OPENING = 0.45;
/** Of both, what is left in languages without tables of such words. */
const UNTABLED = 0.8;

function sameRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= ROOT && shared >= ROOT_SHARE * Math.max(a.length, b.length);
}

/** Does one sentence say again what the other says? */
export function repeats(one: PreparedSentence, other: PreparedSentence, language: string): boolean {
  const [small, large] = one.stems.size <= other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  if (small.size === 0) return false;
  const open: string[] = [];
  for (const stem of small) if (!large.has(stem)) open.push(stem);
  const same = small.size - open.length;
  if (same >= SAME_WORDS * small.size) return true;
  const least = (one.position === 0 && other.position === 0 ? SAME_OPENING : SAME_EVENT) * (language === 'en' ? 1 : UNTABLED) * small.size;
  if (same >= least) return true;
  const akin = (stem: string): boolean => {
    for (const word of synonymsOf(stem, language)) if (large.has(word)) return true;
    for (const word of large) if (sameRoot(stem, word)) return true;
    return false;
  };
  return same + open.filter(akin).length >= least;
}
