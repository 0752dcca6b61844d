/** The letters that stand for an outlet's name. */

const ARTICLES = /^(the|der|die|das|le|la|les|el|los|il|lo|o|a|de|het)\s+/i;

/** One letter, or two for a name of several words. A script without capitals gives its first sign. */
export function initials(name: string): string {
  const words = name.replace(ARTICLES, '').split(/[\s\-–.:]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const [first = name, second] = words;
  const sign = (word: string) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  const latin = /^\p{Script=Latin}/u.test(first);
  return (sign(first) + (latin && second ? sign(second) : '')).toLocaleUpperCase();
}
