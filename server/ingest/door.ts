/**
 * The one fetch door: everything that this process asks of the web goes through here. http(s) only; addresses are
 * checked when the connection is made (`connect.ts`); redirects are followed by hand and checked again; time and
 * decompressed bytes are capped (`body.ts`); robots.txt is obeyed (`robots.ts`); hosts are asked in turns (`turns.ts`).
 * A lint rule, `house/one-door`, keeps all other code of the server from opening connections.
 */
import type { LookupAddress } from 'node:dns';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { readBody } from './body';
import { connectorOf } from './connect';
import { DatabaseGone } from '../store/db';
import { Busy, Refused } from './refused';
import { ALLOW_ALL, readRobots, type RobotsRules } from './robots';
import { memoryTurns, type Turns } from './turns';

export { Busy, Refused } from './refused';

export interface DoorLimits {
  connectMs: number;
  /** Until the headers are there, and between two pieces of the body. */
  silenceMs: number;
  /** For one fetch with all its redirects, without the waiting for turns. */
  totalMs: number;
  /** Of a body, after decompression. */
  bytes: number;
  redirects: number;
  /** The longest that a fetch waits for its turn at a host; else it is put off with Busy. */
  turnMs: number;
}

const LIMITS: DoorLimits = { connectMs: 10_000, silenceMs: 15_000, totalMs: 40_000, bytes: 10_000_000, redirects: 5, turnMs: 8000 };

export interface DoorOptions {
  contact: string;
  allowPrivate: readonly string[];
  resolve: ReadonlyMap<string, { host: string; port: number }>;
  hostSpacingMs: number;
  /** Kept in memory unless told. */
  turns?: Turns;
  limits?: Partial<DoorLimits>;
  clock?: () => number;
  lookup?: (hostname: string) => Promise<LookupAddress[]>;
}

export interface Fetched {
  /** 200, or 304 where the validators still hold; 202 or 204 too where something was sent. */
  status: number;
  /** After redirects. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** The Link header (RFC 8288). */
  link: string | null;
}

export interface FetchOptions {
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  signal?: AbortSignal;
  /** Pages obey robots.txt; a feed that an operator added is meant to be fetched. */
  obeyRobots?: boolean;
  /** Sent as JSON by POST; such a request is not redirected. */
  json?: unknown;
  /** Sent as a form by POST; not redirected either. */
  form?: Readonly<Record<string, string>>;
  /** For the server that is asked alone. */
  authorization?: string | null;
  /** Milliseconds until it is given up; 40 s unless told. */
  withinMs?: number;
}

/** As much of the web's own `fetch` as libraries ask for. */
export type WebFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface Door {
  /** Throws Refused with one sentence, Busy where the host is to be asked later, or the network's own error. */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>;
  /** For libraries that take a `fetch`: the same guards, and our name whatever they say. Errors are thrown as `fetch` does. */
  webFetch: WebFetch;
  close(): Promise<void>;
}

/** RFC 9309, section 2.4: rules are not used for longer than a day. */
const ROBOTS_KEPT_MS = 24 * 3_600_000;
/** Section 2.5: at least 500 KiB are read; what follows is not. */
const ROBOTS_BYTES = 500 * 1024;
const ROBOTS_REMEMBERED = 5000;
const RETRY_DEFAULT_MS = 10 * 60_000;
const RETRY_MOST_MS = 24 * 3_600_000;
/** A Crawl-delay of more than this would keep a paper from being read at all. */
const MOST_CRAWL_DELAY_S = 30;
const DRAINED_BYTES = 65_536;
const AGENT = 'Sidelight';

const one = (header: string | string[] | undefined): string | null => (Array.isArray(header) ? (header[0] ?? null) : (header ?? null));

/** Milliseconds that a Retry-After asks for (RFC 9110, 10.2.3): at least a second, at most a day. */
export function retryAfterMs(header: string | null, now: number): number {
  if (!header) return RETRY_DEFAULT_MS;
  // A date has letters; Date.parse takes other things for dates too.
  const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : /[a-z]{3}/i.test(header) ? Date.parse(header) - now : Number.NaN;
  return Number.isNaN(asked) ? RETRY_DEFAULT_MS : Math.max(1000, Math.min(RETRY_MOST_MS, asked));
}

/** Where a redirect leads. Servers write raw UTF-8 into the header, which HTTP gives us octet by octet. */
function redirected(location: string, from: URL): URL {
  const text = [...location].some((character) => character > '\u007f') ? Buffer.from(location, 'latin1').toString('utf8') : location;
  if (!URL.canParse(text, from)) throw new Refused(`${from.host} redirects to something that is no address`);
  return new URL(text, from);
}

interface Asked extends FetchOptions {
  most: number;
  cut?: boolean;
}

/** Opens the door. */
export function openDoor(options: DoorOptions): Door {
  const limits = { ...LIMITS, ...options.limits };
  const { clock = Date.now, turns = memoryTurns(clock) } = options;
  const agent = new Agent({
    connect: connectorOf({ ...options, connectMs: limits.connectMs }),
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
    keepAliveTimeout: 5000,
    connections: 4,
  });
  const userAgent = `${AGENT}/0.1 (+${options.contact})`;
  const robots = new Map<string, { until: number; rules: Promise<RobotsRules> }>();
  const isOwn = (url: URL): boolean => options.resolve.has(url.hostname);

  /** Waits until the host may be asked. Throws Busy where that is far off. */
  async function takeTurn(url: URL, spacingMs: number, signal: AbortSignal | undefined): Promise<void> {
    const { taken, waitMs } = await turns.take(url.host, isOwn(url) ? 0 : spacingMs, limits.turnMs);
    if (!taken) throw new Busy(url.host, waitMs);
    if (waitMs > 0) await wait(waitMs, undefined, { signal });
  }

  async function get(start: string, asked: Asked): Promise<Fetched> {
    if (!URL.canParse(start)) throw new Refused(`${start.slice(0, 200)} is no address`);
    const withinMs = asked.withinMs ?? limits.totalMs;
    const sends = asked.json !== undefined || asked.form !== undefined;
    let url = new URL(start);
    let left = withinMs;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused(`${url.protocol} addresses are not fetched`);
      if (url.username || url.password) throw new Refused('addresses with a password are not fetched');
      let spacingMs = options.hostSpacingMs;
      if (asked.obeyRobots) {
        const rules = await rulesOf(url);
        if (!rules.allows(url.pathname + url.search)) throw new Refused('robots.txt asks not to fetch this');
        spacingMs = Math.max(spacingMs, Math.min(MOST_CRAWL_DELAY_S, rules.crawlDelay ?? 0) * 1000);
      }
      await takeTurn(url, spacingMs, asked.signal);
      const began = performance.now();
      const limit = AbortSignal.timeout(Math.max(1, Math.round(left)));
      try {
        const answer = await ask(url, asked, asked.signal ? AbortSignal.any([limit, asked.signal]) : limit, sends);
        if (!(answer instanceof URL)) return answer;
        url = answer;
      } catch (error) {
        if (limit.aborted && !asked.signal?.aborted) throw new Refused(`${url.host} did not finish within ${withinMs / 1000} s`, RETRY_DEFAULT_MS);
        throw error;
      }
      left -= performance.now() - began;
    }
    throw new Refused(`more than ${limits.redirects} redirects`);
  }

  /** One request: the answer, or where it redirects to. */
  async function ask(url: URL, asked: Asked, signal: AbortSignal, sends: boolean): Promise<Fetched | URL> {
    const type = asked.json !== undefined ? 'application/json' : asked.form !== undefined ? 'application/x-www-form-urlencoded' : null;
    const sent = asked.json !== undefined ? JSON.stringify(asked.json) : new URLSearchParams(asked.form).toString();
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      ...(sends ? { method: 'POST', body: sent } : {}),
      ...(asked.withinMs === undefined ? {} : { headersTimeout: asked.withinMs, bodyTimeout: asked.withinMs }),
      headers: {
        'user-agent': userAgent,
        accept: asked.accept ?? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
        'accept-encoding': 'br, gzip, deflate',
        ...(type ? { 'content-type': type } : {}),
        ...(asked.authorization ? { authorization: asked.authorization } : {}),
        ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
        ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
      },
    });
    // An error of a body that nobody reads any more concerns nobody.
    body.on('error', () => {});
    const drain = (): Promise<void> => body.dump({ limit: DRAINED_BYTES }).catch(() => {});
    const location = one(headers.location);
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location && !sends && !asked.authorization) {
      await drain();
      return redirected(location, url);
    }
    const kept = { status: statusCode, url: url.href, contentType: one(headers['content-type']), etag: one(headers.etag), lastModified: one(headers['last-modified']), link: one(headers.link) };
    if (statusCode === 304 && !(asked.etag || asked.lastModified)) throw new Refused(`${url.host} says that nothing has changed, though it was not asked that`, RETRY_DEFAULT_MS);
    if (statusCode === 304) return drain().then(() => ({ ...kept, bytes: new Uint8Array() }));
    if (statusCode === 200 || (sends && (statusCode === 202 || statusCode === 204))) {
      const encoding = one(headers['content-encoding']);
      if (!asked.cut && !encoding && Number(one(headers['content-length'])) > asked.most) {
        body.destroy();
        throw new Refused(`the answer is longer than ${asked.most} bytes`);
      }
      return { ...kept, bytes: await readBody(body, encoding, asked) };
    }
    await drain();
    const passing = statusCode === 408 || statusCode === 425 || statusCode === 429 || statusCode >= 500;
    const pause = passing ? retryAfterMs(one(headers['retry-after']), clock()) : null;
    // 429 and 503 speak of the server, not of the one address (RFC 6585, RFC 9110).
    if (pause !== null && (statusCode === 429 || (statusCode === 503 && headers['retry-after'] !== undefined)) && !asked.authorization && !isOwn(url)) await turns.hold(url.host, pause);
    throw new Refused(`${url.host} answered ${statusCode}`, pause, statusCode);
  }

  /** Rules by RFC 9309, section 2.3.1: none where robots.txt is missing; everything refused while the site cannot say. */
  async function askRules(origin: string): Promise<RobotsRules> {
    try {
      const { bytes } = await get(`${origin}/robots.txt`, { accept: 'text/plain', most: ROBOTS_BYTES, cut: true });
      return readRobots(new TextDecoder().decode(bytes), AGENT);
    } catch (error) {
      // The host's turn, or the database that keeps the turns: the site has said nothing yet.
      if (error instanceof Busy || error instanceof DatabaseGone) throw error;
      if (error instanceof Refused && error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 429) return ALLOW_ALL;
      throw new Refused(`robots.txt of ${new URL(origin).host} cannot be read: ${(error as Error).message}`, (error instanceof Refused && error.retryAfterMs) || RETRY_DEFAULT_MS);
    }
  }

  /** One look at a host's rules serves all who ask meanwhile, and a day long; a failed one is not repeated at once. */
  function rulesOf(url: URL): Promise<RobotsRules> {
    const now = clock();
    const known = robots.get(url.origin);
    if (known && known.until > now) return known.rules;
    const entry = { until: now + ROBOTS_KEPT_MS, rules: askRules(url.origin) };
    if (robots.size >= ROBOTS_REMEMBERED) robots.delete(robots.keys().next().value ?? '');
    robots.set(url.origin, entry);
    entry.rules.catch((error: unknown) => {
      if (error instanceof DatabaseGone) entry.until = 0;
      else entry.until = clock() + (error instanceof Refused && error.retryAfterMs !== null ? Math.min(error.retryAfterMs, RETRY_DEFAULT_MS) : RETRY_DEFAULT_MS);
    });
    return entry.rules;
  }

  const webFetch: WebFetch = async (input, init = {}) => {
    const { method, headers, redirect, signal, body } = new Request(input, init);
    let url = new URL(input instanceof Request ? input.url : input);
    const sent = body === null ? null : Buffer.from(await new Response(body).arrayBuffer());
    for (let hops = 0; hops <= limits.redirects; hops++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused(`${url.protocol} addresses are not fetched`);
      await takeTurn(url, 0, signal);
      const answer = await request(url, {
        dispatcher: agent,
        method: method === 'HEAD' ? 'HEAD' : method === 'POST' ? 'POST' : 'GET',
        body: sent,
        signal: AbortSignal.any([signal, AbortSignal.timeout(limits.totalMs)]),
        headers: { ...Object.fromEntries(headers), 'user-agent': userAgent, 'accept-encoding': 'br, gzip, deflate' },
      });
      const bytes = await readBody(answer.body, one(answer.headers['content-encoding']), { most: limits.bytes });
      const location = one(answer.headers.location);
      if (redirect === 'follow' && sent === null && location && answer.statusCode >= 300 && answer.statusCode < 400) {
        url = redirected(location, url);
        // What was said to one host is not said to another.
        if (url.host !== new URL(input instanceof Request ? input.url : input).host) for (const name of ['cookie', 'authorization']) headers.delete(name);
        continue;
      }
      const heads = new Headers();
      for (const [name, value] of Object.entries(answer.headers)) for (const each of [value ?? []].flat()) heads.append(name, each);
      heads.delete('content-encoding');
      heads.delete('content-length');
      return new Response([204, 205, 304].includes(answer.statusCode) || answer.statusCode < 200 ? null : Buffer.from(bytes), { status: answer.statusCode, headers: heads });
    }
    throw new Refused(`more than ${limits.redirects} redirects`);
  };

  return {
    webFetch,
    fetch: (url, asked = {}) => get(url, { ...asked, most: limits.bytes }),
    close: () => agent.destroy(),
  };
}
