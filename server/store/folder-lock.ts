/**
 * PGlite opens a folder twice without complaint and corrupts it. A lock file beside the folder names the process that
 * has it open. It is taken over only from a process that is gone, never because it is old.
 */
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, unlinkSync, writeSync } from 'node:fs';

export class FolderInUse extends Error {}

/** What tells a process from a later one with the same number: its start time, where the system shows it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Another boot or container may use the same numbers. */
function bootId(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderIsGone(content: string): boolean {
  const [pid = '', start = '', boot = ''] = content.split(' ');
  if (!/^\d+$/.test(pid)) return content === '';
  if (boot !== '' && bootId() !== '' && boot !== bootId()) return true;
  if (!isAlive(Number(pid))) return true;
  return start !== '' && startOf(Number(pid)) !== start;
}

/** Takes the folder for this process; the function that is returned gives it back. Throws FolderInUse. */
export function lockFolder(folder: string): () => void {
  const file = `${folder.replace(/[\\/]+$/, '')}.lock`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, `${process.pid} ${startOf(process.pid)} ${bootId()}`);
      closeSync(handle);
      return () => {
        if (existsSync(file)) unlinkSync(file);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const content = readFileSync(file, 'utf8');
      if (!holderIsGone(content)) {
        throw new FolderInUse(`another process (${content.split(' ')[0]}) has the database in ${folder} open; stop it, or give this one a folder of its own with SIDELIGHT_DATA.`);
      }
      unlinkSync(file);
    }
  }
  throw new FolderInUse(`the lock of the database in ${folder} could not be taken, because another process keeps taking it.`);
}
