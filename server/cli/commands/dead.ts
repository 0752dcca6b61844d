/** `sidelight dead`: what was put aside because it kept failing. */
import { readConfig } from '../../config';
import { retryDead } from '../../jobs/pipeline';
import { startJobs } from '../../jobs/queue';
import { OperatorFault, type Db } from '../../store/db';
import { openStoreBeside } from '../../store/store';
import { UsageFault } from './usage';

const STOP_SECONDS = 5;

export async function dead(words: readonly string[]): Promise<number> {
  const asked = askedOf(words);
  const store = await openStoreBeside(readConfig(process.env));
  try {
    for await (const line of deadLetters(store.db, asked)) process.stdout.write(`${line}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

type Asked = { action: 'list' } | { action: 'retry'; which: string };

/** What the words of the command ask for. Throws UsageFault. */
export function askedOf([action = 'list', which]: readonly string[]): Asked {
  if (action === 'list') return { action };
  if (action !== 'retry') throw new UsageFault(`dead does not know "${action}".`);
  if (which === undefined) throw new UsageFault('dead retry needs an ID, or "all".');
  return { action, which };
}

/** Does it, and gives the lines to show. Throws OperatorFault for an ID that is not known. */
export async function* deadLetters(db: Db, asked: Asked): AsyncGenerator<string> {
  const jobs = await startJobs(db, { maintain: false, onError: (error) => process.stderr.write(`sidelight: ${error.message}\n`) });
  try {
    const letters = await jobs.dead();
    if (asked.action === 'list') {
      for (const { id, step, key, error, at } of letters) yield `${id}  ${at.toISOString()}  ${step} ${key}  ${error}`;
      yield `${letters.length} put aside`;
      return;
    }
    for (const id of asked.which === 'all' ? letters.map((letter) => letter.id) : [asked.which]) {
      const letter = await retryDead(db, jobs, id);
      if (!letter) throw new OperatorFault(`nothing that was put aside has the ID ${id}.`);
      yield `${letter.step} ${letter.key} is tried again`;
    }
  } finally {
    await jobs.stop(STOP_SECONDS);
  }
}
