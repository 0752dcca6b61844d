/** `sidelight backup` and `sidelight restore`: all that the database holds, as one compressed file. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { readConfig } from '../../config';
import { backup as writeBackup, restore as readBackup } from '../../store/backup';
import { OperatorFault } from '../../store/db';
import { openStore, openStoreBeside } from '../../store/store';
import { UsageFault } from './usage';

function fileOf(command: string, words: readonly string[]): string {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) throw new UsageFault(`${command} needs one FILE.`);
  return file;
}

export async function backup(words: readonly string[]): Promise<number> {
  const file = fileOf('backup', words);
  const store = await openStoreBeside(readConfig(process.env));
  try {
    // A file that is there is somebody's backup: it is not written over.
    const target = createWriteStream(file, { flags: 'wx' });
    const zipped = createGzip();
    const done = finished(zipped.pipe(target));
    done.catch(() => {});
    const rows = await writeBackup(store.db, async (line) => {
      if (target.errored) throw target.errored;
      if (!zipped.write(`${line}\n`)) await Promise.race([once(zipped, 'drain'), done]);
    });
    zipped.end();
    await done;
    process.stdout.write(`${rows} rows are in ${file}\n`);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? new OperatorFault(`${file} exists already: name another file.`) : code?.startsWith('E') ? new OperatorFault(`${file} cannot be written: ${message}.`) : error;
  } finally {
    await store.close();
  }
}

export async function restore(words: readonly string[]): Promise<number> {
  const file = fileOf('restore', words);
  const source = createReadStream(file);
  const opened = once(source, 'open').catch((error: unknown) => {
    throw new OperatorFault(`${file} cannot be read: ${(error as Error).message}.`);
  });
  await opened;
  const unzipped = createGunzip();
  source.pipe(unzipped);
  const store = await openStore(readConfig(process.env));
  try {
    const rows = await readBackup(store.db, createInterface({ input: unzipped, crlfDelay: Infinity }));
    process.stdout.write(`${rows} rows are restored\n`);
    return 0;
  } finally {
    await store.close();
  }
}
