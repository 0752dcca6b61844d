/** An answer kept ready: its bytes, its strong ETag, and the same compressed. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Packed {
  type: string;
  etag: string;
  identity: Uint8Array<ArrayBuffer>;
  br: Uint8Array<ArrayBuffer> | null;
  gzip: Uint8Array<ArrayBuffer> | null;
}

/** Shorter answers gain nothing by compression. */
const WORTH_PACKING = 600;
/** Good and quick; the highest quality takes a hundred times longer for a tenth less. */
const BROTLI_QUALITY = 5;

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export function packed(bytes: Uint8Array, type: string): Packed {
  const worth = bytes.length >= WORTH_PACKING;
  return {
    type,
    etag: `"${createHash('sha256').update(type).update(bytes).digest('base64url').slice(0, 27)}"`,
    identity: own(bytes),
    br: worth ? own(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })) : null,
    gzip: worth ? own(gzipSync(bytes)) : null,
  };
}

const accepts = (header: string, coding: string): boolean => new RegExp(`(^|,)\\s*${coding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$)))?[^,;]*(,|$|;)`, 'i').test(header);

/** Answers a request with what is kept: 304 where the reader has it, else the best coding it takes. */
export function send(request: Request, answer: Packed, cacheControl: string): Response {
  // A compressed body is another representation, and a strong ETag must tell it from the plain one.
  const codings = request.headers.get('accept-encoding') ?? '';
  const coding = answer.br && accepts(codings, 'br') ? 'br' : answer.gzip && accepts(codings, 'gzip') ? 'gzip' : null;
  const etag = coding ? `${answer.etag.slice(0, -1)}-${coding}"` : answer.etag;
  const headers = new Headers({ etag, 'cache-control': cacheControl, vary: 'accept-encoding', 'content-type': answer.type });
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes('*') || known.includes(etag)) return new Response(null, { status: 304, headers });
  const body = coding === 'br' ? answer.br : coding === 'gzip' ? answer.gzip : answer.identity;
  if (coding) headers.set('content-encoding', coding);
  headers.set('content-length', String(body?.length ?? 0));
  return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers });
}
