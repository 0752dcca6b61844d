/**
 * The lock beside an embedded database's folder: two processes in one folder would corrupt it.
 *
 * A lock is never taken over because it is old, only because the process that wrote it is known to be gone: the machine
 * was started again since, no process has that number, or the process of that number was started at another time.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import path from 'node:path';
import { FolderInUse, OperatorFault } from './db';

interface Holder {
  pid: number;
  /** What tells one start of the machine from another. */
  boot: string;
  /** When the process was started, in ticks since the machine was; null where the system does not tell. */
  started: string | null;
}

/** Boot times worked out from the uptime may differ by this much between two looks. */
const BOOT_SLACK_S = 30;

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function bootId(): string {
  return readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? `t${Math.round(Date.now() / 1000 - uptime())}`;
}

function sameBoot(a: string, b: string): boolean {
  if (a.startsWith('t') && b.startsWith('t')) return Math.abs(Number(a.slice(1)) - Number(b.slice(1))) <= BOOT_SLACK_S;
  return a === b;
}

/** Field 22 of /proc/PID/stat (proc_pid_stat(5)); the name in field 2 may hold blanks and parentheses. */
function startTime(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isAlive(holder: Holder): boolean {
  if (!sameBoot(holder.boot, bootId()) || !isRunning(holder.pid)) return false;
  const started = startTime(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

function parse(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || !('pid' in value) || !('boot' in value)) return null;
    if (typeof value.pid !== 'number' || typeof value.boot !== 'string') return null;
    const started = 'started' in value && typeof value.started === 'string' ? value.started : null;
    return { pid: value.pid, boot: value.boot, started };
  } catch {
    return null;
  }
}

function refuse(folder: string, file: string, holder: Holder | null): never {
  if (holder) throw new FolderInUse(`the data folder ${folder} is in use by process ${holder.pid}: stop that one first, or give this one another folder with SIDELIGHT_DATA.`);
  throw new OperatorFault(`the data folder ${folder} has a lock that cannot be read (${file}): if no Sidelight is running in it, delete that file.`);
}

/** Takes the lock of a folder, or throws an OperatorFault that says who holds it. Gives the way to let go of it. */
export function lockFolder(folder: string): () => void {
  const file = `${folder.replace(/[/\\]+$/, '')}.lock`;
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, boot: bootId(), started: startTime(process.pid) });
  for (let tries = 0; tries < 5; tries++) {
    // A lock appears whole or not at all: it is written aside and linked into place.
    const draft = `${file}.${process.pid}.${tries}`;
    writeFileSync(draft, mine);
    try {
      linkSync(draft, file);
      return () => {
        if (readOrNull(file) === mine) unlinkSync(file);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
    const text = readOrNull(file);
    if (text === null) continue;
    const holder = parse(text);
    if (!holder || isAlive(holder)) refuse(folder, file, holder);
    moveAside(file, text);
  }
  return refuse(folder, file, null);
}

/** Removes a dead process's lock, unless another process has replaced it in the meantime. */
function moveAside(file: string, dead: string): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readOrNull(aside) !== dead) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody holds a newer lock already.
    }
  }
  unlinkSync(aside);
}
