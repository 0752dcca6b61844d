/** When two alike headlines tell two events: a name or a number in the one's place of another in the other. */
import { allWords } from '../text/tokens';

/** Words in which two headlines may differ and still be judged. */
const MOST_DIFFERENT = 2;

/**
 * True if two headlines say the same but for a word or two, and all of these are names or numbers: "Okafor wins Eastmark
 * primary" and "Reinholt wins Westmark primary". Only near-equal headlines are judged; others share too little for a word
 * to mean anything.
 */
export function contradicts(a: string, b: string, language: string): boolean {
  const left = allWords(a, language);
  const right = allWords(b, language);
  if (left.length < 3 || right.length < 3 || left.length !== right.length) return false;
  const onlyLeft = left.filter((word) => !right.includes(word));
  const onlyRight = right.filter((word) => !left.includes(word));
  const different = onlyLeft.length;
  if (different === 0 || different > MOST_DIFFERENT || onlyRight.length !== different || left.length < 2 * different) return false;
  return onlyLeft.every((word) => isNameOrNumber(word, a)) && onlyRight.every((word) => isNameOrNumber(word, b));
}

function isNameOrNumber(word: string, title: string): boolean {
  if (/^\d/.test(word)) return true;
  const at = title.toLowerCase().indexOf(word);
  return at >= 0 && /^\p{Lu}/u.test(title.slice(at));
}
