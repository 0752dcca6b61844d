/**
 * Where the extension may look. At install it may look nowhere by itself; a reader gives it more, and takes it back:
 * - on click: `activeTab` alone. Toolbar, shortcut and context menu open the one tab they are used on.
 * - some: sites that are named, from the list of news sites or one by one.
 * - all: every http(s) site.
 */
import * as z from 'zod/mini';

export const AccessLevel = z.enum(['click', 'some', 'all']);
export const SiteAccess = z.object({ level: AccessLevel, sites: z.array(z.string()) });

export type AccessLevel = z.infer<typeof AccessLevel>;
export type SiteAccess = z.infer<typeof SiteAccess>;

export const ALL_SITES: readonly string[] = ['*://*/*'];

const EVERYWHERE = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** A host as a reader writes it: an address, a name with `www.`, capitals. Null where it names no site of the web. */
export function siteOf(written: string): string | null {
  const text = written.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return HOST.test(host) && !/^[\d.]+$/.test(host) ? host : null;
}

/** A site with its subdomains, by both protocols, as the browser's permissions name it. */
export const patternOf = (site: string): string => `*://*.${site}/*`;

/** The one origin that a backend or a model is asked at; null for what is no http(s) address. Match patterns know no port. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

const hostIn = (pattern: string): string | null => /^[a-z*]+:\/\/(?:\*\.)?([^/*:]+)(?::\d+)?\/\*?$/.exec(pattern)?.[1] ?? null;

/** What the browser's list of origins means. `servers`: origins that were allowed for a backend or a model, and are no sites. */
export function accessOf(origins: readonly string[], servers: readonly string[] = []): SiteAccess {
  const places = origins.filter((origin) => !servers.includes(origin));
  const sites = [...new Set(places.flatMap((origin) => hostIn(origin) ?? []))].sort();
  const level = places.some((origin) => EVERYWHERE.has(origin)) ? 'all' : sites.length > 0 ? 'some' : 'click';
  return { level, sites: level === 'all' ? [] : sites };
}

/** Where the detector is to run by itself. */
export const detectorMatches = (origins: readonly string[], servers: readonly string[] = []): string[] =>
  [...new Set(origins.filter((origin) => !servers.includes(origin) && /^(<all_urls>|(https?|\*):\/\/)/.test(origin)))].sort();

/** True if an address lies in one of the sites. */
export function isAllowed(url: string, { level, sites }: SiteAccess): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return level === 'all' || sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
