/**
 * Breaks the backend while it works, for minutes: processes are killed, PostgreSQL is killed and started again,
 * connections are dropped and used up, jobs are delivered twice; then everything has to be there, once, and agree.
 *
 * Options: `--articles N` (3000), `--minutes N` of faults (3), `--kills N` of the single process (50), and `--only
 * server` or `--only embedded`. The articles are invented.
 */
import { parseArgs } from 'node:util';
import { serve } from '../../server/cli/commands/serve';
import { embeddedFaults } from './faults-parts/embedded';
import { serverFaults } from './faults-parts/server';
import { servingOutlets } from './faults-parts/outlets';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    articles: { type: 'string', default: '3000' },
    minutes: { type: 'string', default: '3' },
    kills: { type: 'string', default: '50' },
    only: { type: 'string' },
    serve: { type: 'boolean' },
    outlets: { type: 'string' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const articles = Number(values.articles);
  const minutes = Number(values.minutes);
  // Whatever hangs, this ends.
  const guard = setTimeout(() => (say('it took too long and is broken off'), process.exit(1)), (minutes * 2 + 20) * 60_000);
  guard.unref();
  let faults = 0;
  if (values.only !== 'embedded') faults += await serverFaults({ articles, minutes, say });
  if (values.only !== 'server') faults += await embeddedFaults({ articles, kills: Number(values.kills), say });
  say(faults === 0 ? 'nothing was lost, nothing was doubled, and all that is served agrees' : `${faults} faults`);
  return faults === 0 ? 0 : 1;
}

if (values.serve) process.exitCode = await serve([]);
else if (values.outlets) await servingOutlets(values.outlets);
else process.exit(await main());
