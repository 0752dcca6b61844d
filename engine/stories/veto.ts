/** When two alike headlines tell two events: a name or a number in the one's place of another in the other. */
import { allWords } from '../text/tokens';

/**
 * True if two headlines say the same but for one word each, and both of these are names or numbers: "Okafor wins
 * Eastmark primary" and "Okafor wins Westmark primary". Only near-equal headlines are judged; others share too little
 * for one word to mean anything.
 */
export function contradicts(a: string, b: string, language: string): boolean {
  const left = allWords(a, language);
  const right = allWords(b, language);
  if (left.length < 3 || right.length < 3 || Math.abs(left.length - right.length) > 1) return false;
  const onlyLeft = left.filter((word) => !right.includes(word));
  const onlyRight = right.filter((word) => !left.includes(word));
  if (onlyLeft.length !== 1 || onlyRight.length !== 1) return false;
  return isNameOrNumber(onlyLeft[0] ?? '', a) && isNameOrNumber(onlyRight[0] ?? '', b);
}

function isNameOrNumber(word: string, title: string): boolean {
  if (/^\d/.test(word)) return true;
  const at = title.toLowerCase().indexOf(word);
  return at >= 0 && /^\p{Lu}/u.test(title.slice(at));
}
