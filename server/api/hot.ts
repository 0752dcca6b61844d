/**
 * The answers that are ready in memory, given straight from the HTTP server: manifest, shards, digests, and stories that
 * were asked for before. They are nearly all that is ever asked for. Everything else goes to the application, which gives
 * the same answers for these addresses where they are not ready.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CACHE_INDEX, CACHE_STORY, EXPOSED } from './caching';
import type { HotStories } from './hot-stories';
import type { Metrics } from './metrics';
import { codingFor, isKnown, type Packed } from './packed';
import type { Publisher } from './publisher';
import type { RateLimit } from './rate-limit';

export interface HotDeps {
  publisher: Publisher;
  stories: HotStories;
  limit: RateLimit;
  metrics: Metrics;
  clientOf(request: IncomingMessage): string;
  clock: () => Date;
}

interface Ready {
  route: string;
  packed: Packed;
  cacheControl: string;
}

const SHARD = /^\/v1\/index\/(\d{1,2})\/(\d{1,8})$/;
const HEADLINES = /^\/v1\/headlines\/([a-z]{2,3})$/;
const STORY = /^\/v1\/stories\/([1-9]\d{0,9})$/;

/** A header as it came, '' without one. `request.headers` would first make an object of all of them. */
function headerOf({ rawHeaders }: IncomingMessage, wanted: string): string {
  let found = '';
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.length === wanted.length && name.toLowerCase() === wanted) found = found === '' ? (rawHeaders[i + 1] ?? '') : `${found}, ${rawHeaders[i + 1] ?? ''}`;
  }
  return found;
}

/** Gives a function that answers a request if it can, and says whether it did. */
export function hotReads({ publisher, stories, limit, metrics, clientOf, clock }: HotDeps): (request: IncomingMessage, response: ServerResponse) => boolean {
  const readyFor = (url: string): Ready | null => {
    if (url.startsWith('/v1/stories/')) {
      const found = stories.peek(Number(STORY.exec(url)?.[1] ?? 0));
      return found?.kind === 'story' ? { route: 'story', packed: found.packed, cacheControl: CACHE_STORY } : null;
    }
    if (url === '/v1/index') return { route: 'index', packed: publisher.manifest, cacheControl: CACHE_INDEX };
    if (url.startsWith('/v1/index/')) {
      const [, bits, shard] = SHARD.exec(url) ?? [];
      const packed = bits === undefined ? null : publisher.shard(Number(bits), Number(shard));
      return packed && { route: 'shard', packed, cacheControl: CACHE_INDEX };
    }
    const [, language] = HEADLINES.exec(url) ?? [];
    const packed = language === undefined ? null : publisher.headlines(language);
    return packed && { route: 'headlines', packed, cacheControl: CACHE_INDEX };
  };

  return (request, response) => {
    const { method, url = '' } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/v1/')) return false;
    const ready = readyFor(url);
    if (!ready) return false;
    const started = performance.now();
    const taken = limit.take(clientOf(request), clock().getTime());
    // The application words the refusal; this request has been counted.
    if (taken.refused) return false;
    const { bytes, etag, coding } = ready.packed.body(codingFor(headerOf(request, 'accept-encoding')));
    const headers = ['etag', etag, 'cache-control', ready.cacheControl, 'vary', 'accept-encoding', 'content-type', ready.packed.type, 'access-control-allow-origin', '*', 'access-control-expose-headers', EXPOSED, 'x-content-type-options', 'nosniff'];
    for (const name in taken.headers) headers.push(name, taken.headers[name] ?? '');
    const isOld = isKnown(headerOf(request, 'if-none-match'), etag);
    if (!isOld) {
      if (coding) headers.push('content-encoding', coding);
      headers.push('content-length', String(bytes.length));
    }
    response.writeHead(isOld ? 304 : 200, headers);
    if (isOld || method === 'HEAD') response.end();
    else response.end(bytes);
    metrics.count(ready.route, isOld ? 304 : 200, performance.now() - started);
    return true;
  };
}
