/** Makes the packages for the stores: Chrome (and Edge), Firefox, and Firefox's sources. */
import { inRoot } from './lib/paths.mjs';
import { command } from './lib/command.mjs';
import { PlainError, run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await run(async () => {
  await ensureDependencies();
  for (const browser of ['chrome', 'firefox']) {
    await step(`Packing for ${browser}`, async () => {
      const { code, output } = await command(process.execPath, [inRoot('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'zip', '--browser', browser, '--mv3']);
      if (code !== 0) throw new PlainError(`the package for ${browser} could not be made:\n${output}`);
    });
  }
  say('The packages are in .output/.');
});
