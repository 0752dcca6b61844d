/** An answer kept ready: its bytes, and, from the first time that they are asked for, its strong ETags and the same compressed. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** One representation of an answer, as it goes over the wire. */
export interface Body {
  /** A Buffer, since Node makes one of anything else each time that it is sent. */
  bytes: Buffer<ArrayBuffer>;
  /** A compressed body is another representation: its strong ETag differs from the plain one's (RFC 9110, 8.8.3). */
  etag: string;
  coding: Coding | null;
}

export interface Packed {
  readonly type: string;
  /** Bytes in memory, compressed ones included. */
  readonly size: number;
  /** The body in a coding; the plain one where compression gains nothing. */
  body(coding: Coding | null): Body;
}

/** Shorter answers gain nothing by compression. */
const WORTH_PACKING = 600;
/** Good and quick; the highest quality takes a hundred times longer for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const wrapped = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> => Buffer.from(buffer, byteOffset, byteLength);

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const COMPRESS: Record<Coding, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>> = {
  br: (bytes) => own(brotliCompressSync(bytes, BROTLI)),
  gzip: (bytes) => own(gzipSync(bytes)),
};

/** The bytes are kept, not copied: nobody may write to them afterwards. `ready` holds compressed bytes that are there already. */
export function packed(bytes: Uint8Array<ArrayBuffer>, type: string, ready: Partial<Record<Coding, Uint8Array<ArrayBuffer>>> = {}): Packed {
  let tag: string | null = null;
  const bodies = new Map<Coding | null, Body>();
  const make = (coding: Coding | null): Body => {
    tag ??= createHash('sha256').update(type).update(bytes).digest('base64url').slice(0, 27);
    return coding ? { bytes: wrapped(ready[coding] ?? COMPRESS[coding](bytes)), etag: `"${tag}-${coding}"`, coding } : { bytes: wrapped(bytes), etag: `"${tag}"`, coding };
  };
  return {
    type,
    get size() {
      return [...bodies].reduce((sum, [coding, body]) => (coding ? sum + body.bytes.length : sum), bytes.length);
    },
    body(wanted) {
      const coding = bytes.length < WORTH_PACKING ? null : wanted;
      let body = bodies.get(coding);
      if (!body) bodies.set(coding, (body = make(coding)));
      return body;
    },
  };
}

/** The same, compressed before it is needed and away from the thread that answers: for what is large. */
export async function packedAhead(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Packed> {
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(bytes, BROTLI), promisify(gzip)(bytes)]);
  return packed(bytes, type, { br: own(br), gzip: own(zipped) });
}

export const packedJson = (value: unknown): Packed => packed(own(Buffer.from(JSON.stringify(value))), 'application/json');

/** Whether an Accept-Encoding header names a coding without refusing it by `q=0` (RFC 9110, 12.5.3). */
function accepts(header: string, coding: Coding): boolean {
  return header.split(',').some((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
  });
}

/** Browsers and proxies send few different headers; the answers for them are remembered. */
const MOST_REMEMBERED = 200;
const codings = new Map<string, Coding | null>();

/** The best coding that an Accept-Encoding header allows. */
export function codingFor(header: string): Coding | null {
  let coding = codings.get(header);
  if (coding === undefined) {
    coding = accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : null;
    if (codings.size < MOST_REMEMBERED) codings.set(header, coding);
  }
  return coding;
}

/** Whether an If-None-Match header names this ETag, by weak comparison (RFC 9110, 13.1.2). */
export function isKnown(header: string, etag: string): boolean {
  if (header === etag) return true;
  return header !== '' && header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}

/** Answers a request with what is kept: 304 where the reader has it, else the best coding it takes. */
export function send(request: Request, answer: Packed, cacheControl: string): Response {
  const { bytes, etag, coding } = answer.body(codingFor(request.headers.get('accept-encoding') ?? ''));
  const headers = new Headers({ etag, 'cache-control': cacheControl, vary: 'accept-encoding', 'content-type': answer.type });
  if (isKnown(request.headers.get('if-none-match') ?? '', etag)) return new Response(null, { status: 304, headers });
  if (coding) headers.set('content-encoding', coding);
  headers.set('content-length', String(bytes.length));
  return new Response(request.method === 'HEAD' ? null : bytes, { status: 200, headers });
}
