/** The engine on the command line: `npm run --silent engine -- TASK < records.jsonl > answers.jsonl`. */
import { bundle } from './lib/bundle.mjs';
import { nodeHere } from './lib/command.mjs';
import { run } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await run(async () => {
  // Standard output belongs to the answers: what the set-up says goes to standard error.
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  await ensureDependencies();
  process.stdout.write = write;
  return nodeHere(['--enable-source-maps', await bundle('engine', 'server/cli/engine.ts'), ...process.argv.slice(2)]);
});
