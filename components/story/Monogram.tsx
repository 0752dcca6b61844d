/** An outlet's mark, made of its name: no icon is fetched from anywhere. */
import type { Outlet } from '../../engine/contract/article';

const HUES = 6;
const ARTICLES = /^(the|der|die|das|le|la|les|el|los|il|lo|o|a|de|het)\s+/i;

/** One letter, or two for a name of several words. A script without capitals gives its first sign. */
export function initials(name: string): string {
  const words = name.replace(ARTICLES, '').split(/[\s\-–.:]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const [first = name, second] = words;
  const sign = (word: string) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  const latin = /^\p{Script=Latin}/u.test(first);
  return (sign(first) + (latin && second ? sign(second) : '')).toLocaleUpperCase();
}

function hueOf(domain: string): number {
  let sum = 0;
  for (const sign of domain) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return sum % HUES;
}

export function Monogram({ outlet }: { outlet: Outlet }) {
  return (
    <span className={`monogram hue-${hueOf(outlet.domain)}`} aria-hidden="true">
      {initials(outlet.name)}
    </span>
  );
}
