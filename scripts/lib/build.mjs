/** Builds the extension, where it is older than its sources. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './bundle.mjs';
import { command } from './command.mjs';
import { inRoot, STATE } from './paths.mjs';
import { PlainError } from './say.mjs';

const SOURCES = ['entrypoints', 'components', 'utils', 'engine', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Folder of the built extension for `chrome` or `firefox`. */
export const extensionDir = (browser) => inRoot('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Builds the extension for a browser; does nothing if its sources have not changed. Answers whether it built. */
export async function buildExtension(browser, { force = false } = {}) {
  const stamp = path.join(STATE, `built-${browser}`);
  const now = `${fingerprint(SOURCES)} ${process.env.WXT_SIDELIGHT_BACKEND ?? ''}`;
  const upToDate = existsSync(stamp) && existsSync(path.join(extensionDir(browser), 'manifest.json')) && readFileSync(stamp, 'utf8') === now;
  if (upToDate && !force) return false;
  const { code, output } = await command(process.execPath, [inRoot('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '--browser', browser, '--mv3'], { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new PlainError(`the extension could not be built for ${browser}:\n${output}`);
  mkdirSync(STATE, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
