/** The backend's command line: `sidelight serve`, `sidelight feeds ...`, `sidelight dead ...`. */
import { serve } from './commands/serve';
import { dead } from './commands/dead';
import { feeds } from './commands/feeds';
import { backup, restore } from './commands/backup';
import { exportStories } from './commands/export';
import { DatabaseGone, OperatorFault } from '../store/db';
import { UsageFault } from './commands/usage';

const USAGE = `usage: sidelight COMMAND

  serve [--live]            run the backend; --live adds the starting list of publishers' feeds
  feeds list                the sources, with the state of each
  feeds add URL...          add feeds, or the feeds that a site's page names
  feeds test URL            fetch and read a feed without keeping anything
  feeds remove URL|ID       stop reading a source; its articles stay
  feeds limit URL|ID N      take at most N items of a source in a day; "default" takes the configured number
  feeds import FILE         add the feeds of an OPML file
  feeds export              write the sources as OPML
  dead list                 what was put aside because it kept failing
  dead retry ID|all         try it again
  export [--language L] [--most N]   the newest stories as a JSON Feed
  backup FILE               write all of the database to a file, at work or not
  restore FILE              fill a new database, embedded or on a server, from such a file

Settings are environment variables SIDELIGHT_*; the README lists them.`;

const COMMANDS: Record<string, (words: readonly string[]) => Promise<number>> = { serve, feeds, dead, export: exportStories, backup, restore };

async function main(): Promise<number> {
  const [name = '', ...words] = process.argv.slice(2);
  if (['', '--help', '-h', 'help'].includes(name) || words.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return name === '' ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    process.stderr.write(`sidelight: there is no command "${name}".\n${USAGE}\n`);
    return 2;
  }
  try {
    return await command(words);
  } catch (error) {
    if (error instanceof UsageFault) {
      process.stderr.write(`sidelight: ${error.message}\n${USAGE}\n`);
      return 2;
    }
    if (error instanceof OperatorFault) {
      process.stderr.write(`sidelight: ${error.message}\n`);
      return 1;
    }
    if (error instanceof DatabaseGone) {
      process.stderr.write(`sidelight: the database cannot be asked: ${error.message}.\n`);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await main();
