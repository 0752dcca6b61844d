/** The HTTP interface, on Hono: handlers are plain functions of a request. */
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { LookupRequest, SearchQuery, StoriesQuery, type LookupResponse, type StoryPage } from '../../engine/contract/api';
import type { WebSub } from '../ingest/websub';
import { DatabaseGone } from '../store/db';
import { patientReads } from '../store/patient';
import type { Store } from '../store/store';
import type { Metrics } from './metrics';
import { bodyBytes } from './body';
import { docsPage } from './docs-page';
import { openApi } from './openapi';
import { CACHE_DOCS, CACHE_INDEX, CACHE_LIST, CACHE_STORY, EXPOSED } from './caching';
import type { HotStories } from './hot-stories';
import { packed, packedJson as json, send } from './packed';
import { Faulty, problemResponse } from './problem';
import type { Publisher } from './publisher';
import { rateLimit, type RateLimit } from './rate-limit';
import { openVitals } from './vitals';
import { findStory, listStories, type ListedHead, type ListQuery } from './reads';
import { searchStories } from './search';

export interface AppDeps {
  store: Store;
  publisher: Publisher;
  stories: HotStories;
  metrics: Metrics;
  clock: () => Date;
  /** False while starting or stopping. */
  ready: () => boolean;
  log: { error(details: object, message: string): void };
  limit?: RateLimit;
  /** Null where the world does not reach this server. */
  websub?: WebSub | null;
}

interface Env {
  /** Set by the server that listens; tests may leave it out. */
  Bindings: { client?: string };
  /** Name of the route that answers, for the metrics. */
  Variables: { route?: string };
}

const REQUESTS_PER_MINUTE = 600;
const MOST_BODY_BYTES = 16_384;
/** Of a feed that a hub sends. */
const MOST_FEED_BYTES = 2_000_000;
const DEFAULT_LIMIT = 20;

function valid<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => ({ field: issue.path.join('.') || 'body', message: issue.message }));
  throw new Faulty(400, errors.map(({ field, message }) => `${field}: ${message}`).join('; '), errors);
}

const CursorShape = z.object({ at: z.iso.datetime(), id: z.number().check(z.int()), offset: z.number().check(z.int(), z.gte(0), z.lte(10_000)) });

const cursorOf = (last: ListedHead | undefined, offset: number): string | null =>
  last ? Buffer.from(JSON.stringify({ at: last.updatedAt, id: Number(last.head.id), offset })).toString('base64url') : null;

function readCursor(cursor: string | undefined): z.infer<typeof CursorShape> | null {
  if (cursor === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    value = null;
  }
  const result = CursorShape.safeParse(value);
  if (!result.success) throw new Faulty(400, 'cursor: not one that this server gave', [{ field: 'cursor', message: 'not one that this server gave' }]);
  return result.data;
}

const listQuery = (query: z.infer<typeof StoriesQuery>, after: ListQuery['after']): ListQuery => ({ language: query.language ?? null, topic: query.topic ?? null, limit: query.limit ?? DEFAULT_LIMIT, after });

async function bodyOf(c: Context<Env>): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Faulty(415, 'send the body as application/json');
  const bytes = await bodyBytes(c.req.raw, MOST_BODY_BYTES);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Faulty(400, 'the body is not JSON', [{ field: 'body', message: 'not JSON' }]);
  }
}

/** Makes the application. */
export function createApp({ store, publisher, stories, metrics, clock, ready, log, limit = rateLimit(REQUESTS_PER_MINUTE), websub = null }: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const reads = patientReads(store.reads);

  app.use(async (c, next) => {
    const started = performance.now();
    const taken = limit.take(c.env?.client ?? 'local', clock().getTime());
    if (taken.refused) c.res = problemResponse(new Faulty(429, 'ask again in a moment', [], taken.headers));
    else await next();
    // What is served is public and carries no cookie: any page may read it, and nobody learns anything by doing so.
    c.res.headers.set('access-control-allow-origin', '*');
    c.res.headers.set('access-control-expose-headers', EXPOSED);
    c.res.headers.set('x-content-type-options', 'nosniff');
    if (!taken.refused) for (const [name, value] of Object.entries(taken.headers)) c.res.headers.set(name, value);
    metrics.count(c.get('route') ?? 'none', c.res.status, performance.now() - started);
  });

  /** Registers a route that answers GET and HEAD, and refuses other methods. */
  const get = (path: string, name: string, handler: (c: Context<Env>) => Response | Promise<Response>): void => {
    app.get(path, (c) => {
      c.set('route', name);
      return handler(c);
    });
    app.all(path, (c) => refuseMethod(c, 'GET, HEAD, OPTIONS'));
  };

  const refuseMethod = (c: Context<Env>, allow: string): Response => {
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow, 'access-control-allow-methods': allow, 'access-control-allow-headers': 'content-type, if-none-match', 'access-control-max-age': '86400' } });
    throw new Faulty(405, `only ${allow} here`, [], { allow });
  };

  get('/v1/index', 'index', (c) => send(c.req.raw, publisher.manifest, CACHE_INDEX));

  get('/v1/index/:bits/:shard', 'shard', (c) => {
    const { bits = '', shard = '' } = c.req.param() as Record<string, string>;
    const found = /^\d{1,2}$/.test(bits) && /^\d{1,8}$/.test(shard) ? publisher.shard(Number(bits), Number(shard)) : null;
    if (!found) throw new Faulty(404, `there is no such shard; the index has ${2 ** publisher.bits} shards of ${publisher.bits} bits`);
    return send(c.req.raw, found, CACHE_INDEX);
  });

  get('/v1/headlines/:language', 'headlines', (c) => {
    const found = publisher.headlines(c.req.param('language') ?? '');
    if (!found) throw new Faulty(404, 'there are no headlines in this language');
    return send(c.req.raw, found, CACHE_INDEX);
  });

  get('/v1/stories', 'stories', async (c) => {
    const query = valid(StoriesQuery, c.req.query());
    const cursor = readCursor(query.cursor);
    const rows = await listStories(reads, listQuery(query, cursor ? { updatedAt: cursor.at, id: cursor.id } : null));
    const page: StoryPage = { stories: rows.map(({ head }) => head), next: rows.length === (query.limit ?? DEFAULT_LIMIT) ? cursorOf(rows.at(-1), 0) : null };
    return send(c.req.raw, json(page), CACHE_LIST);
  });

  get('/v1/stories/:id', 'story', async (c) => {
    const id = c.req.param('id') ?? '';
    if (!/^[1-9]\d{0,9}$/.test(id)) throw new Faulty(404, 'a story has a number');
    const found = await stories.find(Number(id));
    if (found.kind === 'none') throw new Faulty(404, 'there is no such story');
    if (found.kind === 'merged') {
      return new Response(JSON.stringify({ mergedInto: found.into }), { status: 308, headers: { location: `/v1/stories/${found.into}`, 'content-type': 'application/json', 'cache-control': CACHE_STORY } });
    }
    return send(c.req.raw, found.packed, CACHE_STORY);
  });

  get('/v1/search', 'search', async (c) => {
    const query = valid(SearchQuery, c.req.query());
    const offset = readCursor(query.cursor)?.offset ?? 0;
    const wanted = listQuery(query, null);
    const rows = await searchStories(reads, query.q, wanted, offset);
    const page: StoryPage = { stories: rows.map(({ head }) => head), next: rows.length === wanted.limit ? cursorOf(rows.at(-1), offset + rows.length) : null };
    return send(c.req.raw, json(page), CACHE_LIST);
  });

  app.post('/v1/lookup', async (c) => {
    c.set('route', 'lookup');
    const asked = valid(LookupRequest, await bodyOf(c));
    const match = publisher.digest(asked.language)?.match({ ...asked, lead: '' }) ?? null;
    const found = match ? await findStory(reads, match.story) : null;
    const answer: LookupResponse = { story: null, score: 0 };
    if (match && found?.kind === 'story') {
      const { tldr: _tldr, coverage: _coverage, timeline: _timeline, differences: _differences, claims: _claims, companyList: _companyList, analyses: _analyses, audiences: _audiences, ...head } = found.story;
      answer.story = head;
      answer.score = match.score;
    }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
  app.all('/v1/lookup', (c) => refuseMethod(c, 'POST, OPTIONS'));

  if (websub) {
    const nobody = (): Faulty => new Faulty(404, 'nobody here has subscribed to that');
    const mustNotBeKept = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
    app.get('/websub/:token', async (c) => {
      c.set('route', 'websub');
      const challenge = await websub.confirm(c.req.param('token'), new URL(c.req.url).searchParams);
      if (challenge === null) throw nobody();
      return new Response(challenge, { headers: mustNotBeKept });
    });
    app.post('/websub/:token', async (c) => {
      c.set('route', 'websub');
      const body = await bodyBytes(c.req.raw, MOST_FEED_BYTES);
      if (!(await websub.hear(c.req.param('token'), c.req.header('x-hub-signature') ?? null, c.req.header('content-type') ?? null, body))) throw nobody();
      return new Response(null, { status: 202, headers: mustNotBeKept });
    });
    app.all('/websub/:token', (c) => refuseMethod(c, 'GET, POST'));
  }

  get('/healthz', 'health', () => new Response('alive\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } }));
  get('/readyz', 'ready', async () => {
    if (!ready()) throw new Faulty(503, 'starting or stopping');
    await store.reads.query('SELECT 1');
    return new Response('ready\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
  });
  const vitals = openVitals(store.reads, publisher, clock);
  get('/metrics', 'metrics', async () => new Response(metrics.text() + (await vitals()), { headers: { 'content-type': 'text/plain; version=0.0.4', 'cache-control': 'no-store' } }));
  const description = openApi();
  const [document, page] = [json(description), packed(new Uint8Array(Buffer.from(docsPage(description))), 'text/html; charset=utf-8')];
  get('/openapi.json', 'openapi', (c) => send(c.req.raw, document, CACHE_DOCS));
  get('/docs', 'docs', (c) => {
    const answer = send(c.req.raw, page, CACHE_DOCS);
    // It needs its own style and nothing else; whatever found a way into it could do nothing.
    answer.headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
  });

  app.notFound(() => problemResponse(new Faulty(404, 'there is nothing at this address; /docs says what there is')));
  app.onError((error) => {
    if (error instanceof Faulty) return problemResponse(error);
    if (error instanceof DatabaseGone) return problemResponse(new Faulty(503, 'the database cannot be asked; ask again in a moment', [], { 'retry-after': '2' }));
    log.error({ error: error.message, stack: error.stack }, 'a request failed');
    return problemResponse(new Faulty(500, 'the fault is ours and has been noted'));
  });
  return app;
}
