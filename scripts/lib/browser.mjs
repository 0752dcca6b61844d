/** A browser for `npm start`: one that is here, or Debian's Chromium where it may be installed. */
import { existsSync, readFileSync } from 'node:fs';
import { command } from './command.mjs';
import { PlainError, step } from './say.mjs';

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

async function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await command('apt-get', ['update', '-qq'], { env });
  const install = await command('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  if (install.code !== 0) {
    const reason = `${update.output}\n${install.output}`.split('\n').find((line) => line.startsWith('E:')) ?? 'no reason given';
    throw new PlainError(`Chromium could not be installed (${reason.replace('E:', '').trim()}); install Chrome, Chromium, Edge or Firefox and start again.`);
  }
}

/** A browser to show Sidelight in. `wanted` is `chrome`, `firefox` or null for any. */
export async function ensureBrowser(wanted) {
  const { findAnyBrowser, findBrowser } = await import('../browser/index.mjs');
  const find = () => (wanted ? findBrowser(wanted) : findAnyBrowser());
  const found = find();
  if (found) return found;
  if (wanted !== 'firefox' && mayInstall()) {
    await step("Installing Debian's chromium (apt-get)", installChromium);
    const installed = find();
    if (installed) return installed;
  }
  throw new PlainError(`no ${wanted === 'firefox' ? 'Firefox' : 'browser'} was found: install Chrome, Chromium, Edge or Firefox (on Debian and Ubuntu: apt-get install chromium).`);
}
