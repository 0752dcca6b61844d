/** The body of an answer, decompressed, up to so many bytes: however small it is packed, no more than that is ever held. */
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refused } from './refused';

const DECOMPRESS: Record<string, () => Transform> = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate };

export interface BodyLimits {
  /** Bytes after decompression. */
  most: number;
  /** What is longer is cut there, instead of being refused. */
  cut?: boolean;
}

/** Reads a body. Throws Refused where it is too long, or packed in a way that is not understood or broken. */
export async function readBody(body: Readable, encoding: string | null, { most, cut = false }: BodyLimits): Promise<Uint8Array> {
  const coding = encoding?.trim().toLowerCase() ?? '';
  const make = DECOMPRESS[coding];
  // A body packed several times over is a bomb or a mistake.
  if (!make && coding !== '' && coding !== 'identity') {
    body.destroy();
    throw new Refused(`content encoding "${coding.slice(0, 40)}" is not understood`);
  }
  const plain = make ? body.pipe(make()) : body;
  if (plain !== body) body.on('error', (error) => plain.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      if (length + chunk.length > most) {
        if (!cut) throw new Refused(`the answer is longer than ${most} bytes`);
        chunks.push(chunk.subarray(0, most - length));
        break;
      }
      length += chunk.length;
      chunks.push(chunk);
    }
  } catch (error) {
    if (make && error instanceof Error && 'code' in error && /^(Z_|ERR_|ERR__ERROR|ERR_BROTLI)/.test(String(error.code)) && 'errno' in error) {
      throw new Refused(`the answer is not ${coding} as it says, or is cut short`);
    }
    throw error;
  } finally {
    body.destroy();
    plain.destroy();
  }
  return Buffer.concat(chunks);
}
