/** Makes the packages for the stores: Chrome, Edge, Firefox, and Firefox's sources. `npm run zip -- firefox` makes one browser's. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { command } from './lib/command.mjs';
import { PlainError, run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { packAlike } from './lib/zip-alike.mjs';

const BROWSERS = ['chrome', 'firefox'];
/** Whatever the caller's environment says: React has a build for development that is twice as large. */
const RELEASE = { NODE_ENV: 'production' };

const packagesOf = (browser) => readdirSync(inRoot('.output')).filter((file) => file.endsWith('.zip') && file.includes(browser === 'firefox' ? '-firefox' : '-chrome'));

await run(async () => {
  await ensureDependencies();
  const wanted = process.argv.slice(2);
  for (const browser of BROWSERS.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    await step(`Packing for ${browser}`, async () => {
      const { code, output } = await command(process.execPath, [inRoot('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'zip', '--browser', browser, '--mv3', ...(browser === 'firefox' ? ['--sources'] : [])], { env: RELEASE });
      if (code !== 0) throw new PlainError(`the package for ${browser} could not be made:\n${output}`);
      for (const file of readdirSync(inRoot('.output')).filter((one) => one.endsWith('.zip'))) {
        writeFileSync(inRoot('.output', file), packAlike(readFileSync(inRoot('.output', file))));
      }
    });
    // Edge takes the very package of Chrome, under a name of its own.
    if (browser === 'chrome') for (const file of packagesOf('chrome')) copyFileSync(inRoot('.output', file), inRoot('.output', file.replace('-chrome', '-edge')));
  }
  say('The packages are in .output/.');
});
