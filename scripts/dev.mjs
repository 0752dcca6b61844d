/** `npm run dev`: the extension in WXT's dev mode with reload, and the server in watch mode, side by side. */
import { spawn } from 'node:child_process';
import { findBrowser, hasDisplay } from './browser/find.mjs';
import { inRoot, ROOT } from './lib/paths.mjs';
import { run, say } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await run(async () => {
  await ensureDependencies();
  const words = process.argv.slice(2);
  const kind = words.includes('firefox') ? 'firefox' : 'chrome';
  const browser = hasDisplay() ? findBrowser(kind) : null;
  say('The server answers on http://127.0.0.1:8787; WXT reloads the extension as you save. Ctrl-C ends both.');
  if (!browser) say(`No window can be opened here: load .output/${kind}-mv3-dev into a browser by hand.`);
  const env = { ...process.env, SIDELIGHT_DEV_BROWSER: browser?.path ?? '' };
  const start = (args) => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  const children = [
    start([inRoot('node_modules', 'tsx', 'dist', 'cli.mjs'), 'watch', 'server/cli/sidelight.ts', 'serve']),
    start([inRoot('node_modules', 'wxt', 'bin', 'wxt.mjs'), ...words]),
  ];
  const end = () => children.forEach((child) => child.kill('SIGTERM'));
  process.on('SIGINT', end).on('SIGTERM', end);
  const codes = await Promise.all(children.map((child) => new Promise((resolve) => child.on('close', (code) => (end(), resolve(code ?? 0))))));
  return Math.max(...codes);
});
