/** Every route of the OpenAPI document, asked as it says, nearly as it says, and in bad faith: no 500, no hang, nothing of the inside. */
import http from 'node:http';
import net from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { LookupResponse, MergedStory, Problem, StoryPage } from '../../../engine/contract/api';
import { IndexManifest } from '../../../engine/contract/index-shard';
import { Story } from '../../../engine/contract/story';
import { createApp } from '../../../server/api/app';
import { hotStories } from '../../../server/api/hot-stories';
import { createMetrics } from '../../../server/api/metrics';
import { openApi } from '../../../server/api/openapi';
import type { Publisher } from '../../../server/api/publisher';
import type { WebSub } from '../../../server/ingest/websub';
import { startServer, type RunningServer } from '../../../server/main';
import type { Store } from '../../../server/store/store';
import { startNewsroom, type Newsroom } from '../../newsroom/server';
import { onBothDatabases } from '../postgres';
import { Document, requestsOf, type FuzzedRequest, type Operation } from './arbitraries';

const document = Document.parse(openApi());
const SHAPES: Record<string, z.ZodMiniType> = { StoryPage, Story, MergedStory, IndexManifest, LookupResponse, Problem };
const INSIDE = /\bat \S+ \(|node_modules|\.[cm]?[jt]s:\d|\bSELECT\b|\bpg_|relation "|syntax error|violates|ECONN|postgres:\/\/|PGlite/;
const WITHIN_MS = 3000;
/** Requests to each route; FUZZ_RUNS asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

interface Answer {
  status: number;
  type: string;
  body: string;
  headers: http.IncomingHttpHeaders;
}

function ask(base: string, { method, target, headers, body }: FuzzedRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(base, { method, path: target, headers: { connection: 'close', ...headers }, timeout: WITHIN_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: Buffer.concat(chunks).toString(), headers: response.headers }));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${WITHIN_MS} ms`)));
    request.on('error', reject);
    request.end(body ?? undefined);
  });
}

/** The media types and shapes that an operation declares for a status. */
function declared(operation: Operation, status: number): Map<string, string | null> | null {
  const direct = operation.responses[String(status)] ?? operation.responses.default;
  const answer = direct?.$ref ? document.components.responses[direct.$ref.split('/').at(-1) ?? ''] : direct;
  if (!answer) return null;
  return new Map(Object.entries(answer.content ?? {}).map(([type, { schema }]) => [type, schema?.$ref?.split('/').at(-1) ?? null]));
}

function check(operation: Operation, request: FuzzedRequest, { status, type, body, headers }: Answer): void {
  const told = `${request.method} ${request.target} ${JSON.stringify(request.headers)} -> ${status} ${body.slice(0, 300)}`;
  expect(status, told).toBeLessThan(500);
  expect(status, told).toBeGreaterThanOrEqual(200);
  if (status >= 400) expect(INSIDE.test(body), told).toBe(false);
  // Node itself refuses what is no HTTP, before anything of ours is asked.
  if (status === 400 && type === '') return;
  expect(headers['x-content-type-options'], told).toBe('nosniff');
  if (status >= 400) {
    expect(type, told).toBe('application/problem+json');
    if (request.method !== 'HEAD') expect(Problem.parse(JSON.parse(body)).status, told).toBe(status);
    return;
  }
  if (status === 304 || status === 204 || request.method === 'HEAD') {
    expect(body, told).toBe('');
    return;
  }
  const types = declared(operation, status);
  const bare = type.split(';')[0] ?? '';
  expect([...(types?.keys() ?? [])], told).toContain(bare);
  const shape = SHAPES[types?.get(bare) ?? ''];
  // What is compressed is the same, packed.
  if (shape && !headers['content-encoding']) expect(shape.safeParse(JSON.parse(body)).error, told).toBeUndefined();
}

onBothDatabases('every route', ({ settings }) => {
  let newsroom: Newsroom | null = null;
  let server: RunningServer | null = null;
  beforeAll(async () => {
    newsroom = await startNewsroom();
    server = await startServer(await settings({ SIDELIGHT_FEEDS: newsroom.feeds.join(','), SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom?.address}`).join(','), SIDELIGHT_RATE_LIMIT: '0' }));
    await server.idle();
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await newsroom?.stop();
  });

  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation, name: `${method.toUpperCase()} ${path}` })));

  it.each(operations)('$name keeps what the description says', async ({ path, method, operation }) => {
    const url = server?.url ?? '';
    await fc.assert(
      fc.asyncProperty(requestsOf(path, method, operation, document), async (request) => check(operation, request, await ask(url, request))),
      { numRuns: RUNS, timeout: 10_000 },
    );
  }, 60_000 + RUNS * 100);

  it('answers every page of a list once, to its end', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const answer = await fetch(`${server?.url}/v1/stories?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      const page: StoryPage = StoryPage.parse(await answer.json());
      seen.push(...page.stories.map(({ id }) => id));
      cursor = page.next;
    }
    const all = StoryPage.parse(await (await fetch(`${server?.url}/v1/stories?limit=100`)).json());
    expect(seen).toEqual(all.stories.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('survives what is no HTTP at all', async () => {
    const url = new URL(server?.url ?? '');
    const say = (bytes: Uint8Array): Promise<string> =>
      new Promise((resolve) => {
        const socket = net.connect(Number(url.port), url.hostname, () => socket.end(bytes));
        let said = '';
        socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
        socket.on('close', () => resolve(said));
        socket.on('error', () => resolve(said));
        socket.setTimeout(WITHIN_MS, () => socket.destroy());
      });
    const lines = ['GET / HTTP/1.1\r\n\r\n', 'GET http://evil.example/v1/stories HTTP/1.1\r\nhost: x\r\n\r\n', 'GET //evil.example/ HTTP/1.1\r\nhost: x\r\n\r\n', 'GET /v1/stories HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n', 'CONNECT evil.example:80 HTTP/1.1\r\nhost: x\r\n\r\n', 'GET * HTTP/1.1\r\nhost: x\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n', 'TRACE / HTTP/1.1\r\nhost: x\r\n\r\n', 'GET /v1/stories HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n', 'POST /v1/lookup HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 'GET /v1/stories\u0000 HTTP/1.1\r\nhost: x\r\n\r\n', 'GET /v1/stories HTTP/1.1\r\nhost: [\r\n\r\n', 'GET /v1/stories HTTP/1.1\r\nhost: x y\r\n\r\n'];
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const said = await say(sent);
        expect(/^HTTP\/1\.1 5\d\d/.test(said), `${JSON.stringify(Buffer.from(sent).toString('latin1').slice(0, 200))} -> ${said.slice(0, 300)}`).toBe(false);
        expect(INSIDE.test(said)).toBe(false);
      }),
      { numRuns: 100, examples: lines.map((line): [Uint8Array<ArrayBuffer>] => [new Uint8Array(Buffer.from(line, 'latin1'))]) },
    );
    expect((await fetch(`${server?.url}/healthz`)).status).toBe(200);
  }, 60_000);
});

describe('the description', () => {
  it('describes every route that is served, so that every one is fuzzed, but those of hubs, whose secret address is not told', () => {
    const app = createApp({ store: { reads: {} } as unknown as Store, publisher: {} as Publisher, stories: hotStories(async () => ({ kind: 'none' })), metrics: createMetrics(), clock: () => new Date(), ready: () => true, log: { error: () => undefined }, websub: {} as WebSub });
    const served = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/websub/')).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(described.sort()).toEqual(served.sort());
  });

  it('names every route of the contract, and refers only to what it holds', async () => {
    const { routes } = await import('../../../engine/contract/routes');
    for (const route of Object.values(routes)) if (typeof route === 'string') expect(Object.keys(document.paths)).toContain(route);
    const text = JSON.stringify(openApi());
    const held = openApi();
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer.split('/').reduce<unknown>((at, name) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[name] : undefined), held);
      expect(found, pointer).toBeDefined();
    }
  });
});
