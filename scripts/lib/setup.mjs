/** Makes sure that Node is new enough and that the dependencies are those of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { command } from './command.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { PlainError, step } from './say.mjs';

const NODE_FLOOR = [20, 19];
/** What the dependencies take on disk, with some room for the builds. */
const DISK_BYTES_NEEDED = 1_200_000_000;
const STAMP = inRoot('node_modules', '.sidelight-lock');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor < NODE_FLOOR[1])) {
    throw new PlainError(`Node ${NODE_FLOOR.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

const lockHash = () => createHash('sha256').update(readFileSync(inRoot('package-lock.json'))).digest('hex');

function installed() {
  if (!existsSync(inRoot('node_modules', 'esbuild'))) return false;
  if (!existsSync(STAMP)) return false;
  return readFileSync(STAMP, 'utf8') === lockHash();
}

function explain(output) {
  if (/ENOSPC/.test(output)) return 'the disk is full; the dependencies need about 0.5 GB.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'the dependencies could not be fetched, because the npm registry cannot be reached; connect to a network and start again.';
  }
  const fault = output.split('\n').find((line) => line.startsWith('npm error')) ?? 'no reason given';
  return `npm could not install the dependencies (${fault.replace('npm error', '').trim()}); "npm ci" shows all of it.`;
}

/** Installs the dependencies where they are missing or older than package-lock.json. `quiet` prints nothing when all is well. */
export async function ensureDependencies() {
  checkNode();
  if (installed()) return;
  const free = statfsSync(ROOT);
  if (free.bavail * free.bsize < DISK_BYTES_NEEDED) {
    throw new PlainError(`the disk is nearly full: ${Math.floor((free.bavail * free.bsize) / 1e6)} MB are free and about ${DISK_BYTES_NEEDED / 1e6} MB are needed.`);
  }
  await step('Installing the dependencies (npm ci)', async () => {
    const { code, output } = await command('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new PlainError(explain(output));
    writeFileSync(STAMP, lockHash());
  });
}
