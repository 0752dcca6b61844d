/** An outlet's mark, made of its name: no icon is fetched from anywhere. */
import type { Outlet } from '../../engine/contract/article';
import { initials } from './initials';

const HUES = 6;
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
