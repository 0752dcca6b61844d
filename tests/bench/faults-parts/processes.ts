/** The backend's processes, started again whenever they die, as a system's service manager does. */
import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Service {
  name: string;
  readonly pid: number | null;
  /** Processes that ended without having been killed by us, with what they said last. */
  readonly faults: readonly string[];
  kill(): void;
  stop(): Promise<void>;
}

const AGAIN_MS = 500;
const LAST_WORDS = 2000;

/** Keeps a process of this program running, in the mode `--serve`. */
export function startService(name: string, environment: Record<string, string>): Service {
  let child: ChildProcess | null = null;
  let stopping = false;
  let killed = false;
  const faults: string[] = [];
  const run = async (): Promise<void> => {
    while (!stopping) {
      killed = false;
      const one = fork(process.argv[1] ?? '', ['--serve'], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
      child = one;
      let words = '';
      for (const stream of [one.stdout, one.stderr]) stream?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-LAST_WORDS)));
      const code = await new Promise((resolve) => one.once('close', (status, signal) => resolve(status ?? signal)));
      child = null;
      if (!killed && !stopping) faults.push(`${name} ended with ${String(code)}: ${words.trim().replace(/\s*\n\s*/g, ' | ')}`);
      if (!stopping) await wait(AGAIN_MS);
    }
  };
  const ended = run();
  return {
    name,
    faults,
    get pid() {
      return child?.pid ?? null;
    },
    kill() {
      killed = true;
      child?.kill('SIGKILL');
    },
    async stop() {
      stopping = true;
      child?.kill('SIGTERM');
      await ended;
    },
  };
}
