/**
 * The one fetch door: everything that this process asks of the web goes through here. http(s) only; addresses are
 * checked when the connection is made, so that a name that changes its answer between check and use gains nothing;
 * redirects are followed by hand and checked again; time and decompressed bytes are capped; robots.txt is obeyed.
 */
import { lookup as dnsLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import robotsParser from 'robots-parser';
import { Agent, buildConnector, request } from 'undici';
import { isPublicAddress, literalAddress } from './addresses';

export class Refused extends Error {
  constructor(
    message: string,
    /** Milliseconds after which another try makes sense; null if none does. */
    readonly retryAfterMs: number | null = null,
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

export interface DoorOptions {
  contact: string;
  allowPrivate: readonly string[];
  resolve: ReadonlyMap<string, { host: string; port: number }>;
  hostSpacingMs: number;
}

export interface Fetched {
  /** 200, or 304 where the validators still hold. */
  status: number;
  /** After redirects. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
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
  /** For the server that is asked alone. */
  authorization?: string | null;
  /** Milliseconds until it is given up; 40 s unless told. */
  withinMs?: number;
}

export interface Door {
  fetch(url: string, options?: FetchOptions): Promise<Fetched>;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;
const HEADERS_MS = 15_000;
const TOTAL_MS = 40_000;
const MOST_BYTES = 10_000_000;
const MOST_REDIRECTS = 5;
const ROBOTS_KEPT_MS = 24 * 3_600_000;
const ROBOTS_BYTES = 512_000;
const RETRY_DEFAULT_MS = 10 * 60_000;
const RETRY_MOST_MS = 24 * 3_600_000;
const AGENT = 'Sidelight';

const DECOMPRESS: Record<string, () => Transform> = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate };

const one = (header: string | string[] | undefined): string | null => (Array.isArray(header) ? (header[0] ?? null) : (header ?? null));

function retryAfter(header: string | null, now: number): number {
  if (!header) return RETRY_DEFAULT_MS;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? RETRY_DEFAULT_MS : Math.max(1000, Math.min(RETRY_MOST_MS, wait));
}

/** A DNS look-up that gives only addresses that may be connected to. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (!first) return callback(new Refused(`${hostname} has no public address`), '', 4);
    if (options.all) return callback(null, allowed);
    return callback(null, first.address, first.family);
  });
};

function connectorOf({ allowPrivate, resolve }: DoorOptions): buildConnector.connector {
  const guarded = buildConnector({ timeout: CONNECT_MS, lookup: guardedLookup });
  const direct = buildConnector({ timeout: CONNECT_MS });
  return (options, callback) => {
    const override = resolve.get(options.hostname);
    // In the clear, whatever the address says: an override is the operator's own server, such as a newsroom on this machine.
    if (override) return direct({ ...options, protocol: 'http:', hostname: override.host, host: override.host, port: String(override.port) }, callback);
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    const literal = literalAddress(options.hostname);
    if (allowPrivate.includes(`${options.hostname}:${port}`)) return direct(options, callback);
    // An address literal never reaches the lookup: it is judged here.
    if (literal !== null && !isPublicAddress(literal)) return callback(new Refused(`${options.hostname} is not an address of the public internet`), null);
    return guarded(options, callback);
  };
}

async function readCapped(body: Readable, encoding: string | null, most: number): Promise<Uint8Array> {
  const make = encoding ? DECOMPRESS[encoding.trim().toLowerCase()] : undefined;
  if (encoding && !make && encoding !== 'identity') throw new Refused(`content encoding ${encoding} is not understood`);
  const plain = make ? body.pipe(make()) : body;
  body.on('error', (error) => plain.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw new Refused(`the answer is longer than ${most} bytes`);
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

/** Opens the door. */
export function openDoor(options: DoorOptions): Door {
  const agent = new Agent({ connect: connectorOf(options), headersTimeout: HEADERS_MS, bodyTimeout: HEADERS_MS, keepAliveTimeout: 5000, connections: 4 });
  const userAgent = `${AGENT}/0.1 (+${options.contact})`;
  const nextTurn = new Map<string, number>();
  const robots = new Map<string, { until: number; rules: Promise<ReturnType<typeof robotsParser> | null> }>();

  /** Waits until the host may be asked again. */
  async function takeTurn(host: string, signal: AbortSignal): Promise<void> {
    const spacing = options.resolve.has(host.replace(/:\d+$/, '')) ? 0 : options.hostSpacingMs;
    if (spacing === 0) return;
    const now = Date.now();
    const turn = Math.max(now, nextTurn.get(host) ?? 0);
    nextTurn.set(host, turn + spacing);
    if (turn > now) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, turn - now);
        signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true });
      });
    }
    if (nextTurn.size > 5000) for (const [name, at] of nextTurn) if (at < now) nextTurn.delete(name);
  }

  async function get(start: string, asked: FetchOptions, most: number, signal: AbortSignal): Promise<Fetched> {
    let url = new URL(start);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused(`${url.protocol} addresses are not fetched`);
      if (url.username || url.password) throw new Refused('addresses with a password are not fetched');
      if (asked.obeyRobots && !(await mayFetch(url, signal))) throw new Refused('robots.txt asks not to fetch this');
      await takeTurn(url.host, signal);
      const answer = await request(url, {
        dispatcher: agent,
        signal,
        ...(asked.json === undefined ? {} : { method: 'POST', body: JSON.stringify(asked.json) }),
        ...(asked.withinMs === undefined ? {} : { headersTimeout: asked.withinMs, bodyTimeout: asked.withinMs }),
        headers: {
          'user-agent': userAgent,
          accept: asked.accept ?? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
          'accept-encoding': 'br, gzip, deflate',
          ...(asked.json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(asked.authorization ? { authorization: asked.authorization } : {}),
          ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
          ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
        },
      });
      const { statusCode, headers, body } = answer;
      const location = one(headers.location);
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location && asked.json === undefined && !asked.authorization) {
        await body.dump({ limit: 65_536 }).catch(() => {});
        url = new URL(location, url);
        continue;
      }
      if (statusCode === 304 || statusCode === 200) {
        const bytes = statusCode === 304 ? (await body.dump().catch(() => {}), new Uint8Array()) : await readCapped(body, one(headers['content-encoding']), most);
        return { status: statusCode, url: url.href, bytes, contentType: one(headers['content-type']), etag: one(headers.etag), lastModified: one(headers['last-modified']) };
      }
      await body.dump({ limit: 65_536 }).catch(() => {});
      const passing = statusCode === 429 || statusCode >= 500;
      throw new Refused(`${url.host} answered ${statusCode}`, passing ? retryAfter(one(headers['retry-after']), Date.now()) : null, statusCode);
    }
    throw new Refused(`more than ${MOST_REDIRECTS} redirects`);
  }

  /** Rules by RFC 9309: none where robots.txt is missing; everything refused while the site cannot say (section 2.3.1). */
  async function rulesOf(url: URL, signal: AbortSignal): Promise<ReturnType<typeof robotsParser> | null> {
    const address = new URL('/robots.txt', url).href;
    try {
      const { bytes } = await get(address, { accept: 'text/plain' }, ROBOTS_BYTES, signal);
      return robotsParser(address, new TextDecoder().decode(bytes));
    } catch (error) {
      if (error instanceof Refused && error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 429) return null;
      throw new Refused(`robots.txt of ${url.host} cannot be read: ${(error as Error).message}`, RETRY_DEFAULT_MS);
    }
  }

  async function mayFetch(url: URL, signal: AbortSignal): Promise<boolean> {
    const now = Date.now();
    let entry = robots.get(url.origin);
    if (!entry || entry.until < now) {
      entry = { until: now + ROBOTS_KEPT_MS, rules: rulesOf(url, signal) };
      robots.set(url.origin, entry);
      entry.rules.catch(() => robots.delete(url.origin));
    }
    return (await entry.rules)?.isAllowed(url.href, AGENT) ?? true;
  }

  return {
    fetch: (url, asked = {}) => {
      const limit = AbortSignal.timeout(asked.withinMs ?? TOTAL_MS);
      return get(url, asked, MOST_BYTES, asked.signal ? AbortSignal.any([limit, asked.signal]) : limit);
    },
    close: () => agent.close(),
  };
}
