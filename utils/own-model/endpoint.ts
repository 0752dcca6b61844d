/** A reader's own OpenAI-compatible server: one request, its answer as it comes. Whatever is sent is told to `onSent`. */
import * as z from 'zod/mini';
import { Fault } from '../fault';
import type { SentEntry } from '../messages';
import type { Prompt } from './prompt';

export interface Endpoint {
  /** Up to and including `/v1`, or the full address of the chat completions. */
  address: string;
  name: string;
  key: string | null;
}

export interface EndpointTools {
  fetch: typeof fetch;
  now(): Date;
  onSent(entry: SentEntry): void;
}

/** Without a new piece for this long the server is given up. A model on a slow machine may read a while before it writes. */
const SILENCE_MS = 45_000;
const MOST_LETTERS = 20_000;

const Piece = z.object({ choices: z.array(z.object({ delta: z.optional(z.object({ content: z.nullish(z.string()) })), message: z.optional(z.object({ content: z.nullish(z.string()) })) })) });

const completionsOf = (address: string): string => (/\/chat\/completions\/?$/.test(address) ? address : `${address.replace(/\/+$/, '')}/chat/completions`);

function pieceIn(data: string): string {
  try {
    const piece = Piece.safeParse(JSON.parse(data));
    if (!piece.success) return '';
    const [choice] = piece.data.choices;
    return choice?.delta?.content ?? choice?.message?.content ?? '';
  } catch {
    return '';
  }
}

/** The model's words as they come: server-sent events, or one JSON object from servers that do not stream. */
async function* piecesOf(response: Response, heard: () => void): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  const isStream = response.headers.get('content-type')?.includes('text/event-stream') ?? false;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    heard();
    rest += decoder.decode(value, { stream: !done });
    if (isStream) {
      const lines = rest.split(/\r?\n/);
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.startsWith('data:')) yield pieceIn(line.slice(5).trim());
    } else if (rest.length > MOST_LETTERS * 10) {
      throw new Fault('bad-answer', 'the model answered more than was asked');
    }
    if (done) break;
  }
  if (!isStream) yield pieceIn(rest);
}

/** Yields all that was written so far, again and again as it grows. Throws Fault. */
export async function* writeAt({ address, name, key }: Endpoint, { system, user }: Prompt, tools: EndpointTools, signal?: AbortSignal): AsyncGenerator<string> {
  const url = completionsOf(address);
  const body = JSON.stringify({ model: name, temperature: 0, stream: true, messages: [{ role: 'system', content: system }, { role: 'user', content: user }] });
  const entry: SentEntry = { at: tools.now().toISOString(), method: 'POST', url, body, status: null };
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  try {
    let response: Response;
    try {
      response = await tools.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
      });
      entry.status = response.status;
    } catch (error) {
      throw new Fault('no-backend', `the model cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      // The key is no part of it: the log holds addresses and bodies, and no headers.
      tools.onSent(entry);
    }
    if (response.status === 401 || response.status === 403) throw new Fault('refused', 'the model refuses the key');
    if (response.status === 404) throw new Fault('not-found', 'there is no such model');
    if (!response.ok) throw new Fault('bad-answer', `the model answered with status ${response.status}`);
    let written = '';
    for await (const piece of piecesOf(response, heard)) {
      if (piece === '') continue;
      written += piece;
      if (written.length > MOST_LETTERS) return;
      yield written;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('no-backend', `the model fell silent: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
