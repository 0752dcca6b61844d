import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loans } from '../../entrypoints/background/loans';

const PROMPT = { system: 'Write.', user: '{}', language: 'en' };
const TAB = 7;

async function heard(words: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const one of words) all.push(one);
  return all;
}
/** Lets what waits go on. */
const turn = () => new Promise<void>((done) => setImmediate(done));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a model on loan', () => {
  it('writes what its page tells, as it grows', async () => {
    const loans = new Loans();
    const words = heard(loans.write(TAB, PROMPT));
    await turn();
    const handed = loans.takeUp(TAB);
    expect(handed).toEqual({ loan: 1, ...PROMPT });
    for (const [written, isWhole] of [['The', false], ['The ferry', false], ['The ferry', true]] as const) {
      loans.told(TAB, { loan: 1, written, isWhole });
      await turn();
    }
    expect(await words).toEqual(['The', 'The ferry']);
  });

  it('is taken up once, in its own tab alone, and heard from there alone', async () => {
    const loans = new Loans();
    const words = heard(loans.write(TAB, PROMPT));
    await turn();
    expect(loans.takeUp(TAB + 1)).toBeNull();
    expect(loans.takeUp(TAB)?.loan).toBe(1);
    expect(loans.takeUp(TAB)).toBeNull();
    loans.told(TAB + 1, { loan: 1, written: 'from elsewhere', isWhole: true });
    loans.told(TAB, { loan: 1, written: 'from here', isWhole: true });
    expect(await words).toEqual(['from here']);
  });

  it('of two in a tab, each hears its own', async () => {
    const loans = new Loans();
    const both = Promise.all([heard(loans.write(TAB, PROMPT)), heard(loans.write(TAB, { ...PROMPT, user: '[]' }))]);
    await turn();
    expect([loans.takeUp(TAB)?.user, loans.takeUp(TAB)?.user]).toEqual(['{}', '[]']);
    loans.told(TAB, { loan: 2, written: 'two', isWhole: true });
    loans.told(TAB, { loan: 1, written: 'one', isWhole: true });
    expect(await both).toEqual([['one'], ['two']]);
  });

  it('fails where the model fails, and where no page takes it up in time', async () => {
    const loans = new Loans();
    const failing = heard(loans.write(TAB, PROMPT));
    await turn();
    loans.takeUp(TAB);
    loans.told(TAB, { loan: 1, written: null, isWhole: true });
    await expect(failing).rejects.toMatchObject({ code: 'failed' });

    const alone = heard(loans.write(TAB, PROMPT));
    const verdict = expect(alone).rejects.toMatchObject({ code: 'failed' });
    await turn();
    vi.advanceTimersByTime(10_000);
    await verdict;
    expect(loans.takeUp(TAB)).toBeNull();
  });
});
