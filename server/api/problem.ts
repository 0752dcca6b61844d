/** Errors as problem+json (RFC 9457): what was wrong, in words, and nothing of the inside. */
import type { Problem } from '../../engine/contract/api';

const TITLES: Record<number, string> = {
  400: 'The request is not understood',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'The request is too large',
  415: 'Only JSON is understood',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not ready yet',
};

export class Faulty extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly errors: { field: string; message: string }[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }
}

export function problemResponse({ status, message, errors, headers }: Faulty): Response {
  const body: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail: message, ...(errors.length > 0 ? { errors } : {}) };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers } });
}
