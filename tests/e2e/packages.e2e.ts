/** The package for Firefox can be made again from the sources that go with it, byte for byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (root: string) => execFileSync(process.execPath, [path.join(root, 'scripts/zip.mjs'), 'firefox'], { cwd: root, stdio: 'pipe' });
const fileOf = (root: string, end: string) => path.join(root, '.output', readdirSync(path.join(root, '.output')).find((file) => file.endsWith(end)) ?? end);
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const hasUnzip = ['/usr/bin/unzip', '/bin/unzip', '/usr/local/bin/unzip'].some((file) => existsSync(file));
const hasPython = ['/usr/bin/python3', '/usr/local/bin/python3'].some((file) => existsSync(file));

const why = hasUnzip || hasPython ? '' : ' (skipped: neither unzip nor python3 is here)';

it.skipIf(why !== '')(`the sources make the same package again${why}`, () => {
  pack(ROOT);
  const sources = fileOf(ROOT, '-sources.zip');
  execFileSync(hasUnzip ? 'unzip' : 'python3', hasUnzip ? ['-q', sources, '-d', folder] : ['-m', 'zipfile', '-e', sources, folder]);
  // `npm ci` from the same lock gives the same packages; those that are here save the network.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  pack(folder);
  expect(digest(fileOf(folder, '-firefox.zip'))).toBe(digest(fileOf(ROOT, '-firefox.zip')));
}, 240_000);
