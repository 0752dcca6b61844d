/** The package for Firefox as the store takes it: linted as the store does, and made again from the sources that go with it, byte for byte. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-sources-'));
beforeAll(() => pack(ROOT));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (root: string) => execFileSync(process.execPath, [path.join(root, 'scripts/zip.mjs'), 'firefox'], { cwd: root, stdio: 'pipe' });
const fileOf = (root: string, end: string) => path.join(root, '.output', readdirSync(path.join(root, '.output')).find((file) => file.endsWith(end)) ?? end);
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const hasUnzip = ['/usr/bin/unzip', '/bin/unzip', '/usr/local/bin/unzip'].some((file) => existsSync(file));
const hasPython = ['/usr/bin/python3', '/usr/local/bin/python3'].some((file) => existsSync(file));

const why = hasUnzip || hasPython ? '' : ' (skipped: neither unzip nor python3 is here)';

it.skipIf(why !== '')(`the sources make the same package again${why}`, () => {
  const sources = fileOf(ROOT, '-sources.zip');
  execFileSync(hasUnzip ? 'unzip' : 'python3', hasUnzip ? ['-q', sources, '-d', folder] : ['-m', 'zipfile', '-e', sources, folder]);
  // `npm ci` from the same lock gives the same packages; those that are here save the network.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  pack(folder);
  expect(digest(fileOf(folder, '-firefox.zip'))).toBe(digest(fileOf(ROOT, '-firefox.zip')));
}, 240_000);

/** Sources that a reviewer can look through; with pictures, tests and server they were 4.3 MB. */
const MOST_SOURCES_BYTES = 1_000_000;

it('the sources hold what the extension is made of, and little else', () => {
  expect(statSync(fileOf(ROOT, '-sources.zip')).size).toBeLessThan(MOST_SOURCES_BYTES);
});

interface Finding {
  code: string;
  message: string;
  file?: string;
}
const told = ({ code, message, file = '' }: Finding) => `${code} ${file}: ${message}`;

/**
 * Warnings that are not ours. React's DOM and Readability set `innerHTML` in paths that we do not take (no view uses
 * `dangerouslySetInnerHTML`; Readability works on a copy of the page). The last is of Firefox for Android, which knows the
 * data permissions later than Firefox does; the extension is not offered there.
 */
const OTHERS: readonly RegExp[] = [/^UNSAFE_VAR_ASSIGNMENT (reader|chunks\/runtime-app-[\w-]+)\.js: Unsafe assignment to innerHTML$/, /^KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest\.json: /];

it('the package has no error for the linter of the store, and no warning that is ours', () => {
  const webExt = path.join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const run = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', fileOf(ROOT, '-firefox.zip'), '--output', 'json', '--no-config-discovery'], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as { errors: Finding[]; warnings: Finding[] };
  expect(errors.map(told)).toEqual([]);
  expect(warnings.map(told).filter((warning) => !OTHERS.some((form) => form.test(warning)))).toEqual([]);
}, 120_000);
