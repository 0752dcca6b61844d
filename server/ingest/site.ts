/** Who may speak for whom: a site is what one owner has registered (Public Suffix List, with the hosts that many share). */
import { getDomain } from 'tldts';

/** The site of a host: its registrable domain; below a host that many share (`someone.blogspot.com`) each name is its own. */
export const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host.toLowerCase();

export function sameSite(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && siteOf(new URL(a).hostname) === siteOf(new URL(b).hostname);
}
