/** The benchmarks: `npm run bench` lists them, `npm run bench -- NAME [ARGS]` runs one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { bundle } from './lib/bundle.mjs';
import { nodeHere } from './lib/command.mjs';
import { inRoot } from './lib/paths.mjs';
import { PlainError, run, say } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

/** The first sentence of a benchmark's own description. */
function purpose(file) {
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? [];
  return comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim().split(/(?<=\.)\s/)[0];
}

await run(async () => {
  const [name, ...args] = process.argv.slice(2);
  const folder = inRoot('tests', 'bench');
  const isBench = (file) => file.endsWith('.ts') && /\bprocess\.argv\b/.test(readFileSync(`${folder}/${file}`, 'utf8'));
  const names = readdirSync(folder).filter(isBench).map((file) => file.slice(0, -'.ts'.length));
  if (!name || name === '--help') {
    say('npm run bench -- NAME [options]\n');
    for (const one of names) say(`  ${one.padEnd(12)} ${purpose(`${folder}/${one}.ts`)}`);
    return 0;
  }
  if (!existsSync(`${folder}/${name}.ts`)) throw new PlainError(`there is no benchmark named "${name}"; there are ${names.join(', ')}.`);
  await ensureDependencies();
  const program = await bundle(`bench-${name}`, `tests/bench/${name}.ts`);
  return nodeHere(['--enable-source-maps', '--expose-gc', program, ...args]);
});
