/** The production backend alone: `npm run server`, with the command line of `sidelight` (serve by default); `bundle` only makes the program. */
import { bundle } from './lib/bundle.mjs';
import { nodeHere } from './lib/command.mjs';
import { run, say } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await run(async () => {
  await ensureDependencies();
  const program = await bundle('sidelight', 'server/cli/sidelight.ts');
  const words = process.argv.slice(2);
  if (words[0] === 'bundle') {
    say(program);
    return 0;
  }
  return nodeHere(['--enable-source-maps', program, ...(words.length > 0 ? words : ['serve'])]);
});
