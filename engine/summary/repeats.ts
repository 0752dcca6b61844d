/** Do two sentences tell the same event, in the same words or in others? */
import { synonymsOf } from '../text/lexicon/related';
import { weekdayBit } from '../text/weekdays';
import type { PreparedSentence } from './prepared';

/** Letters that two words of one root share at least, and the least share of the longer one. */
const ROOT = 5;
const ROOT_SHARE = 0.6;

/** Share of the shorter sentence's words that the other has too, from which they tell the same. */
const SAME_WORDS = 0.6;
/** The same with words that stand for one another. With 0.5, half of the pairs that 50 stories lost to it told different things of the same people. */
const SAME_EVENT = 0.56;
/** Two reports' first sentences tell the same event sooner than other sentences do. */
const SAME_OPENING = 0.45;
/** So do sentences with a figure or a weekday in common. */
const SAME_DATED = 0.5;
/** News tells its event in the first words that carry meaning; the share of them from which two sentences tell the same. */
const HEAD_WORDS = 10;
const SAME_HEAD = 0.6;
/** Of all three, what is left in languages without tables of such words. */
const UNTABLED = 0.72;

function sameRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= ROOT && shared >= ROOT_SHARE * Math.max(a.length, b.length);
}

/** Do both begin with the same words, in any order, whatever follows? */
function sameHead(one: PreparedSentence, other: PreparedSentence): boolean {
  const [a, b] = [[...one.bareStems].slice(0, HEAD_WORDS), new Set([...other.bareStems].slice(0, HEAD_WORDS))];
  return a.filter((stem) => b.has(stem)).length >= SAME_HEAD * Math.min(a.length, b.size);
}

/** A figure of two places or more, or a weekday. */
const pins = (stem: string, language: string): boolean => /^\d\S/.test(stem) || weekdayBit(stem, language) > 0;

/** Does one sentence say again what the other says? */
export function repeats(one: PreparedSentence, other: PreparedSentence, language: string): boolean {
  const [small, large] = one.bareStems.size <= other.bareStems.size ? [one.bareStems, other.bareStems] : [other.bareStems, one.bareStems];
  if (small.size === 0) return false;
  const open: string[] = [];
  for (const stem of small) if (!large.has(stem)) open.push(stem);
  const same = small.size - open.length;
  if (same >= SAME_WORDS * small.size || sameHead(one, other)) return true;
  const opening = one.position === 0 && other.position === 0;
  const dated = [...small].some((stem) => large.has(stem) && pins(stem, language));
  const least = (opening ? SAME_OPENING : dated ? SAME_DATED : SAME_EVENT) * (language === 'en' ? 1 : UNTABLED) * small.size;
  if (same >= least) return true;
  const akin = (stem: string): boolean => {
    for (const word of synonymsOf(stem, language)) if (large.has(word)) return true;
    for (const word of large) if (sameRoot(stem, word)) return true;
    return false;
  };
  return same + open.filter(akin).length >= least;
}
