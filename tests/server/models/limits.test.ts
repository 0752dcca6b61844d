import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../engine/contract/model';
import { BudgetSpent, budgeted, limited } from '../../../server/models/limits';

const REQUEST = { name: 'facts', system: '', user: '{}', schema: {} };

describe('requests at once', () => {
  it('are no more than allowed, and all are answered in their order', async () => {
    let running = 0;
    let most = 0;
    const answered: string[] = [];
    const ask: Ask = async ({ user }) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      answered.push(user);
      return user;
    };
    const put = limited(ask, 2);
    await Promise.all(['1', '2', '3', '4', '5'].map((user) => put({ ...REQUEST, user })));
    expect(most).toBe(2);
    expect(answered).toEqual(['1', '2', '3', '4', '5']);
  });

  it('go on after one has failed', async () => {
    let times = 0;
    const put = limited(() => (times++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve('yes')), 1);
    const [first, second] = await Promise.allSettled([put(REQUEST), put(REQUEST)]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe("an hour's budget", () => {
  it('is kept, and tells when there is more', async () => {
    let now = 0;
    let asked = 0;
    const put = budgeted(() => Promise.resolve(++asked), 2, () => now);
    await put(REQUEST);
    now = 600_000;
    await put(REQUEST);
    const refused: unknown = await put(REQUEST).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BudgetSpent);
    expect(refused).toMatchObject({ retryAfterMs: 3_000_000 });
    now = 3_600_001;
    expect(await put(REQUEST)).toBe(3);
    expect(asked).toBe(3);
  });

  it('may have no limit', async () => {
    const put = budgeted(() => Promise.resolve('yes'), 0);
    expect(await Promise.all(Array.from({ length: 50 }, () => put(REQUEST)))).toHaveLength(50);
  });
});
