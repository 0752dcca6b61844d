/**
 * The engine on the command line: JSON Lines on standard input, one JSON line out for each line in, in order.
 * A line that cannot be used is answered with `{"id"?, "error"}` and the run goes on.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import type * as z from 'zod/mini';
import type { LineTask, MakeTask, StreamTask } from './task';

const TASKS: Record<string, MakeTask> = {
  read: async () => (await import('./tasks/read')).default(),
  cluster: async () => (await import('./tasks/cluster')).default(),
  tldr: async () => (await import('./tasks/tldr')).default(),
  companies: async () => (await import('./tasks/companies')).default(),
  check: async () => (await import('./tasks/check')).default(),
  missing: async () => (await import('./tasks/missing')).default(),
};

const USAGE = `usage: npm run --silent engine -- TASK < records.jsonl > answers.jsonl
tasks: ${Object.keys(TASKS).join(', ')}   (docs/quality.md tells their records)`;

const PROGRESS_EVERY_MS = 2000;

interface Refusal {
  id?: unknown;
  error: string;
}

type Parsed = { record: never } | { refusal: Refusal };

function parseLine(line: string, schema: z.ZodMiniType<never>): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { refusal: { error: `not JSON: ${(error as Error).message}` } };
  }
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data };
  const id = value !== null && typeof value === 'object' && 'id' in value ? { id: value.id } : {};
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`);
  return { refusal: { ...id, error: faults.join('; ') } };
}

function refusalOf(record: unknown, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const id = record !== null && typeof record === 'object' && 'id' in record ? { id: record.id } : {};
  return { ...id, error: message };
}

async function write(output: Writable, answer: object): Promise<void> {
  if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
}

/** Runs one task over a stream of lines; returns how many lines were answered and how many of those with an error. */
export async function runTask(
  task: LineTask<never> | StreamTask<never>,
  input: Readable,
  output: Writable,
  progress: (lines: number) => void = () => {},
): Promise<{ lines: number; errors: number }> {
  let lines = 0;
  let errors = 0;
  // For a stream task: the refusal of a line, or null for a line that the task will answer at the end.
  const places: (Refusal | null)[] = [];

  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    lines++;
    progress(lines);
    const parsed = parseLine(line, task.input);
    let answer: object | null;
    if ('refusal' in parsed) {
      answer = parsed.refusal;
      errors++;
    } else {
      try {
        answer = task.kind === 'line' ? await task.run(parsed.record) : (task.add(parsed.record), null);
      } catch (error) {
        answer = refusalOf(parsed.record, error);
        errors++;
      }
    }
    if (task.kind === 'line') await write(output, answer ?? {});
    else places.push(answer as Refusal | null);
  }

  if (task.kind === 'stream') {
    const answers = task.finish()[Symbol.iterator]();
    for (const refusal of places) await write(output, refusal ?? (answers.next().value as object));
  }
  return { lines, errors };
}

async function main(): Promise<number> {
  const name = process.argv[2] ?? '';
  const make = TASKS[name];
  if (!make || process.argv.length > 3) {
    process.stderr.write(`${USAGE}\n`);
    return name === '--help' || name === '-h' ? 0 : 2;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output went away (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const started = Date.now();
  let told = started;
  const { lines, errors } = await runTask(await make(), process.stdin, process.stdout, (count) => {
    if (Date.now() - told < PROGRESS_EVERY_MS) return;
    told = Date.now();
    process.stderr.write(`${name}: ${count} lines\n`);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${name}: ${lines} lines in ${seconds} s, ${errors} with an error\n`);
  return 0;
}

if (process.argv[1] && /engine\.(ts|js|mjs)$/.test(process.argv[1])) process.exitCode = await main();
