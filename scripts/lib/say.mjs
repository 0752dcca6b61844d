/** What the scripts tell the person at the terminal: one line a step, a moving clock while a long one runs. */

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (text) => paint(1, text);
export const dim = (text) => paint(2, text);
export const green = (text) => paint(32, text);
export const red = (text) => paint(31, text);

/** A fault that is told in one sentence, without a stack trace. */
export class PlainError extends Error {}

export function say(text = '') {
  process.stdout.write(`${text}\n`);
}

const HEARTBEAT_MS = 10_000;

/** Runs a step and tells that it runs, that it still runs, and how long it took. */
export async function step(name, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (colour) process.stdout.write(`${dim('…')} ${name}`);
  else say(`… ${name}`);
  const clock = setInterval(
    () => (colour ? process.stdout.write(`\r${dim('…')} ${name} ${dim(`${seconds()} s`)}`) : say(`  still at it: ${name}, ${seconds()} s`)),
    colour ? 1000 : HEARTBEAT_MS,
  );
  try {
    const result = await work();
    clearInterval(clock);
    const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    say(`${colour ? '\r' : ''}${green('✓')} ${name} ${dim(took)}      `);
    return result;
  } catch (error) {
    clearInterval(clock);
    say(`${colour ? '\r' : ''}${red('✗')} ${name}`);
    throw error;
  }
}

const NO_SPACE = /no space left on device/i;
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

/** The sentence for a fault that the person at the terminal can mend, or null. */
function sentenceOf(error) {
  if (error instanceof PlainError || ['OperatorFault', 'ConfigFault'].includes(error?.name)) return error.message;
  if (error?.code === 'ENOSPC' || NO_SPACE.test(error?.message)) return 'the disk is full; make room, or let SIDELIGHT_HOME name a folder on another disk.';
  if (UNWRITABLE.has(error?.code) && error.path) return `${error.path} cannot be written to; SIDELIGHT_HOME may name another folder.`;
  return null;
}

/** Runs a script's main function; a fault that a person can mend ends it with one sentence, any other with the whole trace. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const sentence = sentenceOf(error);
    process.stderr.write(sentence ? `${red('Sidelight could not go on:')} ${sentence}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
