/** Where things are. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What the scripts make and keep between runs: the embedded database, browser profiles, screenshots. */
export const STATE = process.env.SIDELIGHT_HOME ?? path.join(ROOT, '.sidelight');

export const DIST = path.join(ROOT, 'dist');

export const inRoot = (...parts) => path.join(ROOT, ...parts);
