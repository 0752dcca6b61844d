/** Finds a browser that this machine has. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {'chrome' | 'firefox'} BrowserKind  Chrome stands for every Chromium browser: Chrome, Chromium, Edge, Brave.
 * @typedef {{ kind: BrowserKind, name: string, path: string }} FoundBrowser
 */

const LINUX = {
  chrome: [['Chrome', 'google-chrome-stable'], ['Chrome', 'google-chrome'], ['Chromium', 'chromium'], ['Chromium', 'chromium-browser'], ['Edge', 'microsoft-edge'], ['Brave', 'brave-browser']],
  firefox: [['Firefox', 'firefox'], ['Firefox', 'firefox-esr']],
};

const MAC = {
  chrome: [['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'], ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'], ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
  firefox: [['Firefox', 'Firefox.app/Contents/MacOS/firefox']],
};

const WINDOWS = {
  chrome: [['Chrome', 'Google\\Chrome\\Application\\chrome.exe'], ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe']],
  firefox: [['Firefox', 'Mozilla Firefox\\firefox.exe']],
};

function placesOf(kind) {
  const { env, platform } = process;
  if (platform === 'darwin') return MAC[kind].flatMap(([name, file]) => ['/Applications', path.join(os.homedir(), 'Applications')].map((folder) => [name, path.join(folder, file)]));
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS[kind].flatMap(([name, file]) => folders.map((folder) => [name, path.join(folder, file)]));
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return LINUX[kind].flatMap(([name, file]) => folders.map((folder) => [name, path.join(folder, file)]));
}

/**
 * The first browser of a kind, or null. `SIDELIGHT_CHROME` and `SIDELIGHT_FIREFOX` name another.
 * Recent releases of branded Chrome ignore extensions given on their command line; those are loaded over the debugging
 * pipe instead, which every Chromium of 2024 and later understands.
 * @param {BrowserKind} kind
 * @returns {FoundBrowser | null}
 */
export function findBrowser(kind) {
  const named = process.env[kind === 'firefox' ? 'SIDELIGHT_FIREFOX' : 'SIDELIGHT_CHROME'];
  if (named) return existsSync(named) ? { kind, name: path.basename(named), path: named } : null;
  const found = placesOf(kind).find(([, file]) => existsSync(file));
  return found ? { kind, name: found[0], path: found[1] } : null;
}

/** Any browser, Chromium's family first. @returns {FoundBrowser | null} */
export const findAnyBrowser = () => findBrowser('chrome') ?? findBrowser('firefox');

/** Whether a window can be shown. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
