/**
 * The development sets: other people's articles, pages and labels, read in place and never copied. `SIDELIGHT_SHARED`
 * names the folder that holds them (`../shared` else).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const SHARED = path.resolve(process.env.SIDELIGHT_SHARED ?? '../shared');
export const DATA = path.join(SHARED, 'data');

/** Bytes of a file of the data, unpacked where its name ends in `.gz`. Throws the system's error where there is none. */
export function developmentBytes(file: string): Buffer {
  const bytes = readFileSync(path.join(DATA, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Records of a file of JSON Lines. Their shape is the caller's to know: it is stated in the data's own description. */
export const developmentRows = <T>(file: string): T[] =>
  developmentBytes(file)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
