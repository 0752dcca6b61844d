/** Does a sentence tell what happened, or what its writer thinks of it? Weighs the small words of columns and of reports. */
import { BIAS, WORDS } from './opinion-weights';
import type { PreparedSentence } from './prepared';
import { outsideQuotes } from './quoted';

const WEIGHTS = new Map(Object.entries(WORDS));
/** Sentences that say what kind of article it is. */
const HEARD = 14;
/** Log-odds of a sentence and of its whole article, together, from which the sentence is opinion: of 1 to 3 what lowered no ROUGE and let through the fewest. */
const OPINION = 2;

/** Words of a sentence that may tell: written small, so no names, and not quoted. */
export function tellingWords(text: string): Set<string> {
  const told = outsideQuotes(text).replace(/’/g, "'");
  const small = told.slice(0, 1).toLowerCase() + told.slice(1);
  return new Set(small.match(/[A-Za-z0-9À-ɏ'-]+/g)?.filter((word) => word.length > 1 && /^[a-z][a-z'-]*$/.test(word)));
}

/** Log-odds that an English sentence stands in a column and not in a report. */
function oddsOf(text: string): number {
  let sum = BIAS;
  for (const word of tellingWords(text)) sum += WEIGHTS.get(word) ?? 0;
  return sum;
}

/** Those of an article's usable sentences that are opinion; none in other languages than English. */
export function opinionsAmong(usable: readonly PreparedSentence[], language: string): ReadonlySet<PreparedSentence> {
  if (language !== 'en' || usable.length === 0) return new Set();
  const odds = usable.slice(0, HEARD).map((sentence) => oddsOf(sentence.text));
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  return new Set(usable.filter((sentence, i) => (odds[i] ?? oddsOf(sentence.text)) + mean >= OPINION));
}
