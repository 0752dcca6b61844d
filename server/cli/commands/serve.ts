/** `sidelight serve`: runs the backend until it is told to stop. */
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../config';
import { STARTING_SOURCES } from '../../ingest/sources';
import { makeLog, type Log } from '../../log';
import { startServer } from '../../main';
import { DatabaseAway, DatabaseGone } from '../../store/db';
import { addSources } from '../../store/sources';
import { UsageFault } from './usage';

/**
 * A database that is away for a moment must not end the process: pg-boss 10 does not wait for the statement that marks a
 * job as done, so that nobody can catch its failure. The job runs out and is done again, as any step may be. Every other
 * failure that nobody caught ends the process, as it should.
 */
export function outliveDatabase(events: Pick<NodeJS.EventEmitter, 'on'>, log: Pick<Log, 'warn'>): void {
  events.on('unhandledRejection', (reason: unknown) => {
    if (!(reason instanceof DatabaseGone)) throw reason;
    log.warn({ error: reason.message }, 'the end of a job could not be written down; it will be done again');
  });
}

const PATIENCE_MS = 10_000;
const AGAIN_MS = 500;

/**
 * Starts something that needs the database, which may be restarting, full for a moment, or started together with us: for
 * some seconds it is tried again. Throws what the last try threw.
 */
export async function startPatiently<T>(start: () => Promise<T>, log: Pick<Log, 'info'>, { clock = Date.now, pause = () => wait(AGAIN_MS) }: { clock?: () => number; pause?: () => Promise<unknown> } = {}): Promise<T> {
  for (const end = clock() + PATIENCE_MS; ; await pause()) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof DatabaseGone || error instanceof DatabaseAway) || clock() >= end) throw error;
      log.info({ error: error.message }, 'waiting for the database');
    }
  }
}

export async function serve(words: readonly string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--live');
  if (unknown) throw new UsageFault(`serve does not know "${unknown}".`);
  const config = readConfig(process.env);
  const log = makeLog(config.logLevel);
  outliveDatabase(process, log);
  const server = await startPatiently(() => startServer(config, log), log);
  if (words.includes('--live')) await addSources(server.store.db, STARTING_SOURCES);
  if (server.url) process.stdout.write(`Sidelight is at ${server.url}\n`);
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  // A second signal ends the process at once, as people expect.
  process.once(signal, () => process.exit(1));
  await server.stop();
  return 0;
}
