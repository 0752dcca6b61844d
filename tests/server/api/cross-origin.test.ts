/** What a script of another site may read of the answers; an extension without leave for the backend's host is one. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/api/app';
import { hotReads } from '../../../server/api/hot';
import { hotStories } from '../../../server/api/hot-stories';
import { createMetrics } from '../../../server/api/metrics';
import { packedJson } from '../../../server/api/packed';
import type { Publisher } from '../../../server/api/publisher';
import { rateLimit } from '../../../server/api/rate-limit';
import type { Store } from '../../../server/store/store';

const manifest = packedJson({ bits: 0, urls: 0, languages: [], generatedAt: '2026-01-01T00:00:00.000Z' });
const publisher = { manifest, bits: 0, shard: () => null, headlines: () => null } as unknown as Publisher;
const stories = hotStories(async () => ({ kind: 'none' }));
const [metrics, clock] = [createMetrics(), () => new Date()];

describe('a script of another site', () => {
  it('may read the ETag of what the application answers, and of a refusal', async () => {
    const app = createApp({ store: { reads: {} } as unknown as Store, publisher, stories, metrics, clock, ready: () => true, log: { error: () => undefined } });
    for (const path of ['/v1/index', '/v1/nothing']) {
      const { headers } = await app.request(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('etag');
    }
  });

  it('may read it of what is answered straight from memory, and of "not changed"', async () => {
    const answer = hotReads({ publisher, stories, limit: rateLimit(60), metrics, clientOf: () => 'reader', clock });
    const server = http.createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1/index`;
    const first = await fetch(url);
    const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, second.status]).toEqual([200, 304]);
    for (const { headers } of [first, second]) expect(headers.get('access-control-expose-headers')).toBe('etag');
    server.closeAllConnections();
    server.close();
  });
});
