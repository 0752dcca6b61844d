import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codingFor, isKnown, packed, packedAhead } from '../../../server/api/packed';

const bytes = new Uint8Array(Buffer.from('The harbour reopened on Monday. '.repeat(60)));

describe('an answer kept ready', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.000', null],
    ['brotli', null],
    ['', null],
  ])('is coded for Accept-Encoding "%s" as %s', (header, coding) => expect(codingFor(header)).toBe(coding));

  it('has the same bytes in every coding, each with its own strong ETag', async () => {
    for (const one of [packed(bytes, 'text/plain'), await packedAhead(bytes, 'text/plain')]) {
      const [plain, br, gzip] = [one.body(null), one.body('br'), one.body('gzip')];
      expect(brotliDecompressSync(br.bytes)).toEqual(Buffer.from(bytes));
      expect(gunzipSync(gzip.bytes)).toEqual(Buffer.from(bytes));
      expect(new Set([plain.etag, br.etag, gzip.etag]).size).toBe(3);
      expect(plain.etag).toMatch(/^"[\w-]{27}"$/);
      expect(one.size).toBe(bytes.length + br.bytes.length + gzip.bytes.length);
    }
  });

  it('is not compressed where nothing is gained', () => expect(packed(new Uint8Array(20), 'text/plain').body('br').coding).toBeNull());

  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['', false],
  ])('is known to If-None-Match %s: %s', (header, known) => expect(isKnown(header, '"a"')).toBe(known));
});
