import { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { runTask } from '../../../server/cli/engine';
import { lineTask, streamTask } from '../../../server/cli/task';

const input = z.object({ id: z.string(), n: z.number() });

const doubling = () =>
  lineTask({
    input,
    run({ id, n }) {
      if (n < 0) throw new Error('n must not be negative');
      return { id, twice: n * 2 };
    },
  });

function ranking() {
  const seen: z.infer<typeof input>[] = [];
  return streamTask({
    input,
    add: (record: z.infer<typeof input>) => {
      seen.push(record);
    },
    finish: () => seen.map((record) => ({ id: record.id, of: seen.length })),
  });
}

async function answers(task: Parameters<typeof runTask>[0], lines: readonly string[]): Promise<unknown[]> {
  let out = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString();
      done();
    },
  });
  await runTask(task, Readable.from([lines.join('\n')]), output);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('the engine on the command line', () => {
  it('gives one line for each line, in order', async () => {
    expect(await answers(doubling(), ['{"id":"a","n":1}', '{"id":"b","n":2,"extra":true}'])).toEqual([
      { id: 'a', twice: 2 },
      { id: 'b', twice: 4 },
    ]);
  });

  it('answers a line that is not JSON with an error, and goes on', async () => {
    const [first, second] = await answers(doubling(), ['{"id":', '{"id":"b","n":2}']);
    expect(first).toEqual({ error: expect.stringContaining('not JSON') as string });
    expect(second).toEqual({ id: 'b', twice: 4 });
  });

  it('names the faulty field and keeps the id of a line that lacks something', async () => {
    expect(await answers(doubling(), ['{"id":"a","n":"one"}'])).toEqual([{ id: 'a', error: expect.stringContaining('n:') as string }]);
  });

  it('answers a line that a task refuses with its reason', async () => {
    expect(await answers(doubling(), ['{"id":"a","n":-1}'])).toEqual([{ id: 'a', error: 'n must not be negative' }]);
  });

  it('keeps the order of a whole stream, faulty lines in their places', async () => {
    expect(await answers(ranking(), ['{"id":"a","n":1}', 'nonsense', '{"id":"b","n":2}'])).toEqual([
      { id: 'a', of: 2 },
      { error: expect.stringContaining('not JSON') as string },
      { id: 'b', of: 2 },
    ]);
  });
});
