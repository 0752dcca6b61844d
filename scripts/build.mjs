/** Builds everything: the server's programs into dist/, the extension for Chrome and Firefox into .output/. */
import { bundle } from './lib/bundle.mjs';
import { buildExtension, extensionDir } from './lib/build.mjs';
import { run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await run(async () => {
  await ensureDependencies();
  await step('Building the server', async () => {
    await bundle('sidelight', 'server/cli/sidelight.ts');
    await bundle('engine', 'server/cli/engine.ts');
  });
  for (const browser of ['chrome', 'firefox']) {
    await step(`Building the extension for ${browser}`, () => buildExtension(browser, { force: true }));
  }
  say(`The extension is in ${extensionDir('chrome')} and ${extensionDir('firefox')}; the server is dist/sidelight.mjs.`);
});
