/** What a task of the engine's command line is: a schema of its input lines and what it does with them. */
import type * as z from 'zod/mini';

/** Answers each line by itself. */
export interface LineTask<Input> {
  kind: 'line';
  input: z.ZodMiniType<Input>;
  run(record: Input): object | Promise<object>;
}

/** Answers only when the whole stream has been read: one answer for each valid line, in order. */
export interface StreamTask<Input> {
  kind: 'stream';
  input: z.ZodMiniType<Input>;
  /** Takes the next line; may throw, and then that line is answered with the error and is not part of the stream. */
  add(record: Input): void;
  /** The answers for all lines that `add` took, in order. */
  finish(): readonly object[];
}

/** Makes a task; each run of the command line makes its own, so a task may hold state. */
// Input is erased here: the schema has checked each line before the task sees it.
export type MakeTask = () => Promise<LineTask<never> | StreamTask<never>>;

export function lineTask<Input>(task: Omit<LineTask<Input>, 'kind'>): LineTask<never> {
  return { kind: 'line', ...task } as unknown as LineTask<never>;
}

export function streamTask<Input>(task: Omit<StreamTask<Input>, 'kind'>): StreamTask<never> {
  return { kind: 'stream', ...task } as unknown as StreamTask<never>;
}
