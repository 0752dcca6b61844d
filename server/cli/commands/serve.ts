/** `sidelight serve`: runs the backend until it is told to stop. */
import { readConfig } from '../../config';
import { STARTING_SOURCES } from '../../ingest/sources';
import { startServer } from '../../main';
import { addSources } from '../../store/sources';
import { UsageFault } from './usage';

export async function serve(words: readonly string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--live');
  if (unknown) throw new UsageFault(`serve does not know "${unknown}".`);
  const server = await startServer(readConfig(process.env));
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
