/** `sidelight dead`: what was put aside because it kept failing. */
import { readConfig } from '../../config';
import { retryDead } from '../../jobs/pipeline';
import { startJobs } from '../../jobs/queue';
import { OperatorFault } from '../../store/db';
import { openStore } from '../../store/store';
import { UsageFault } from './usage';

export async function dead(words: readonly string[]): Promise<number> {
  const [action = 'list', which] = words;
  if (action !== 'list' && action !== 'retry') throw new UsageFault(`dead does not know "${action}".`);
  if (action === 'retry' && which === undefined) throw new UsageFault('dead retry needs an ID, or "all".');
  const store = await openStore(readConfig(process.env));
  try {
    const jobs = await startJobs(store.db, { maintain: false, onError: (error) => process.stderr.write(`sidelight: ${error.message}\n`) });
    const letters = await jobs.dead();
    if (action === 'list') {
      for (const { id, step, key, error, at } of letters) process.stdout.write(`${id}  ${at.toISOString()}  ${step} ${key}  ${error}\n`);
      process.stdout.write(`${letters.length} put aside\n`);
    } else {
      const ids = which === 'all' ? letters.map(({ id }) => id) : [which ?? ''];
      for (const id of ids) {
        const letter = await retryDead(store.db, jobs, id);
        if (!letter) throw new OperatorFault(`nothing that was put aside has the ID ${id}.`);
        process.stdout.write(`${letter.step} ${letter.key} is tried again\n`);
      }
    }
    await jobs.stop(5);
    return 0;
  } finally {
    await store.close();
  }
}
