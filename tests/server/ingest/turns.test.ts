import { expect, it } from 'vitest';
import { memoryTurns, sharedTurns, type Turns } from '../../../server/ingest/turns';
import { onBothDatabases } from '../postgres';

/** Milliseconds that the clock of a database may run between two statements of a test. */
const SLACK_MS = 5000;

async function behave(turns: Turns): Promise<void> {
  const first = await turns.take('paper.example', 60_000, 100_000);
  const second = await turns.take('paper.example', 60_000, 100_000);
  const third = await turns.take('paper.example', 60_000, 100_000);
  expect([first.taken, second.taken, third.taken]).toEqual([true, true, false]);
  expect(first.waitMs).toBe(0);
  expect(second.waitMs).toBeGreaterThan(60_000 - SLACK_MS);
  // Not taken: the turn is still there.
  expect(third.waitMs).toBeGreaterThan(120_000 - SLACK_MS);
  expect((await turns.take('paper.example', 60_000, 200_000)).waitMs).toBeLessThanOrEqual(120_000);
  expect((await turns.take('other.example', 60_000, 0)).taken).toBe(true);
  await turns.hold('held.example', 500_000);
  await turns.hold('held.example', 1000);
  const held = await turns.take('held.example', 0, 100_000);
  expect(held.taken).toBe(false);
  expect(held.waitMs).toBeGreaterThan(500_000 - SLACK_MS);
}

it('turns in memory are taken one after another', async () => {
  await behave(memoryTurns(() => 1_000_000));
});

onBothDatabases('turns in the database', ({ open }) => {
  it('are taken one after another', async () => {
    await behave(sharedTurns((await open()).db));
    // It opens the database too.
  }, 120_000);

  it('are shared by all who ask at once', async () => {
    const { db } = await open();
    const [one, two] = [sharedTurns(db), sharedTurns(db)];
    const waits = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).take('paper.example', 10_000, 1_000_000)));
    const sorted = waits.map(({ waitMs }) => waitMs).sort((a, b) => a - b);
    sorted.forEach((waitMs, i) => expect(Math.abs(waitMs - i * 10_000)).toBeLessThan(SLACK_MS));
  });
});
