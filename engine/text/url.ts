/** URLs: the canonical form that names an article, and which of them may ever be named to a backend. */

/** Query parameters that say how a reader came, not which article it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|_hs(enc|mi)|ref|ref_src|referrer|cmpid|cmp|ncid|ocid|smid|smtyp|sr_share|ftag|xtor|at_(medium|campaign|custom\d)|ito|partner|taid|guccounter|guce_.*|amp|outputtype|__twitter_impression|spm|share|source|src|feature|si|s_cid|icid|wt_?mc.*|mod|via)$/i;

/**
 * One address for one article: http and https, `www.`, `m.` and `amp.` hosts, AMP paths, tracking parameters, default
 * ports, fragments and a trailing slash make no difference. The result names the article; it need not be fetched.
 * Throws TypeError unless the address is http(s).
 */
export function canonicalUrl(raw: string): string {
  const url = new URL(raw);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError(`not an http address: ${url.protocol}`);
  const host = url.hostname.toLowerCase().replace(/\.$/, '').replace(/^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  let path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/amp(\.html)?\/?$/i, '').replace(/^\/amp\//i, '/');
  path = path.replace(/\.amp(\.html?)?$/i, (_, html: string | undefined) => html ?? '').replace(/\/(index\.(html?|php))?$/i, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `https://${host}${port}${path || '/'}${query ? `?${query}` : ''}`;
}

const PRIVATE_SUFFIX = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/;
const SIGNED_IN = /(^|[/?&=_-])(account|admin|checkout|cart|login|signin|sign-in|logout|oauth|session|token|password|preview|draft|edit|inbox|mail|settings|wp-admin)([/?&=_-]|$)/i;

/**
 * May this address ever be named to a backend? No for anything but http(s), for hosts of private networks and of this
 * machine, for literal IP addresses, for odd ports, credentials, and for addresses that look signed-in.
 */
export function isPublicUrl(raw: string): boolean {
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    return false;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username || url.password || url.port) return false;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') || host.startsWith('[') || /^[\d.]+$/.test(host) || PRIVATE_SUFFIX.test(host)) return false;
  return !SIGNED_IN.test(url.pathname + url.search);
}

/** Second-level labels under which registries sell names: `co.uk`, `com.au`, `or.jp`. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'go', 'govt', 'ltd', 'me', 'mil', 'ne', 'net', 'nom', 'nhs', 'or', 'org', 'plc', 'police', 'sch', 'gen', 'firm', 'ind', 'info']);

/** The registrable domain of a host (`news.bbc.co.uk` -> `bbc.co.uk`), which is an outlet's identity. */
export function outletDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length <= 2) return labels.join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const keep = top.length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
  return labels.slice(-keep).join('.');
}
