/**
 * The extension's only way to the network: a client of one backend. Every request that leaves is told to `onSent`, so
 * the log that a reader sees is what was sent, word for word.
 */
import * as z from 'zod/mini';
import { LookupResponse, MergedStory, StoryPage, type LookupRequest } from '../engine/contract/api';
import { IndexManifest } from '../engine/contract/index-shard';
import { routes } from '../engine/contract/routes';
import { Story } from '../engine/contract/story';
import { Fault } from './fault';
import type { SentEntry } from './messages';

export interface ClientOptions {
  fetch: typeof fetch;
  /** Address of the backend, without a trailing slash. */
  address: string;
  now(): Date;
  onSent(entry: SentEntry): void;
}

/** Bytes with the validator they came with. */
export interface Tagged {
  etag: string | null;
  bytes: Uint8Array;
}

/** A worker's fetch must have headers within 30 s; a reader has less patience than that. */
const TIMEOUT_MS = 12_000;
/** No shard, digest or story is near this; it keeps a broken backend from filling the memory. */
const MAX_BYTES = 8_000_000;
const MAX_MERGES = 5;

async function readBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new Fault('bad-answer', `the backend's answer is larger than ${MAX_BYTES} bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function faultOf(status: number, path: string): Fault {
  if (status === 404 || status === 410) return new Fault('not-found', `the backend knows no ${path}`);
  if (status === 429 || status === 503) return new Fault('busy', 'the backend asks to come back later');
  return new Fault('bad-answer', `the backend answered ${path} with status ${status}`);
}

export class Client {
  constructor(private readonly options: ClientOptions) {}

  private async request(path: string, init: RequestInit & { method: 'GET' | 'POST' }, signal?: AbortSignal): Promise<Response> {
    const { address, now, onSent } = this.options;
    const url = `${address}${path}`;
    const entry: SentEntry = { at: now().toISOString(), method: init.method, url, body: typeof init.body === 'string' ? init.body : null, status: null };
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await this.options.fetch(url, {
        ...init,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        // The backend redirects merged stories; what is posted goes to the reader's backend and nowhere else.
        redirect: init.method === 'POST' ? 'error' : 'follow',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      entry.status = response.status;
      return response;
    } catch (error) {
      if (signal?.aborted) throw new Fault('failed', 'given up');
      const offline = typeof navigator !== 'undefined' && navigator.onLine === false;
      throw new Fault(offline ? 'offline' : 'no-backend', `${address} cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      onSent(entry);
    }
  }

  private async json<T>(schema: z.ZodMiniType<T>, path: string, init: RequestInit & { method: 'GET' | 'POST' }, signal?: AbortSignal): Promise<T> {
    const response = await this.request(path, init, signal);
    if (!response.ok) throw faultOf(response.status, path);
    let body: unknown;
    try {
      body = JSON.parse(new TextDecoder().decode(await readBytes(response)));
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault('bad-answer', `the backend's answer to ${path} is no JSON`);
    }
    const checked = schema.safeParse(body);
    if (!checked.success) throw new Fault('bad-answer', `the backend's answer to ${path} is not what was agreed: ${checked.error.message}`);
    return checked.data;
  }

  /** Bytes by their path, or null where `etag` still holds. */
  private async tagged(path: string, etag: string | null): Promise<Tagged | null> {
    const response = await this.request(path, { method: 'GET', headers: etag ? { 'if-none-match': etag } : {} });
    if (response.status === 304) return null;
    if (!response.ok) throw faultOf(response.status, path);
    return { etag: response.headers.get('etag'), bytes: await readBytes(response) };
  }

  manifest(): Promise<IndexManifest> {
    return this.json(IndexManifest, '/v1/index', { method: 'GET' });
  }

  shard(bits: number, number: number, etag: string | null): Promise<Tagged | null> {
    return this.tagged(routes.shard(bits, number), etag);
  }

  headlines(language: string, etag: string | null): Promise<Tagged | null> {
    return this.tagged(`/v1/headlines/${encodeURIComponent(language)}`, etag);
  }

  /** A story by its id; an id that was merged away is followed to what it became. */
  async story(id: string): Promise<Story> {
    let wanted = id;
    for (let i = 0; i <= MAX_MERGES; i++) {
      const answer = await this.json(z.union([Story, MergedStory]), `/v1/stories/${encodeURIComponent(wanted)}`, { method: 'GET' });
      if (!('mergedInto' in answer)) return answer;
      wanted = answer.mergedInto;
    }
    throw new Fault('bad-answer', `story ${id} was merged in a circle`);
  }

  stories(query: Record<string, string | undefined>): Promise<StoryPage> {
    return this.json(StoryPage, `/v1/stories${search(query)}`, { method: 'GET' });
  }

  search(query: Record<string, string | undefined>, signal?: AbortSignal): Promise<StoryPage> {
    return this.json(StoryPage, `/v1/search${search(query)}`, { method: 'GET' }, signal);
  }

  lookup(request: LookupRequest): Promise<LookupResponse> {
    return this.json(LookupResponse, '/v1/lookup', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) });
  }
}

function search(query: Record<string, string | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') parameters.set(name, value);
  return parameters.size > 0 ? `?${parameters}` : '';
}
