import { describe, expect, it } from 'vitest';
import { decide, oddsOf } from '../../../engine/articles/decision';

/** One tree on the first feature, one on the second: below 1 they speak against an article, from 1 up for one. */
const KNOWN = { prior: 0, settled: [[-90, 90]], trees: [[0, 1, 0, 0, -100, -100, 0, 0, 100, 100], [1, 1, 0, 0, -20, -20, 0, 0, 20, 20]] };
const CLOSE = { ...KNOWN, settled: [[-110, 110]] };

describe('the odds of a page', () => {
  it('are the sum of its leaves where all is known', () => expect(oddsOf([1, 0], KNOWN)).toBe(80));
  it('are the middle of what they can still become where something is not', () => {
    expect(oddsOf([1], KNOWN)).toBe(100);
    expect(oddsOf([], KNOWN)).toBe(0);
  });
});

describe('the decision', () => {
  const steps = (first: number, second: number) => {
    const looked: string[] = [];
    const look = (name: string, value: number) => () => (looked.push(name), { [name]: value });
    return { looked, all: [look('address', first), look('text', second)] };
  };

  it.each([[0, false], [1, true]])('is made by the first step where that settles it (%i)', (address, said) => {
    const { looked, all } = steps(address, 1);
    expect(decide(all, KNOWN)).toBe(said);
    expect(looked).toEqual(['address']);
  });

  it('looks at the next step where the first leaves it open', () => {
    const { looked, all } = steps(0, 1);
    expect(decide(all, CLOSE)).toBe(false);
    expect(looked).toEqual(['address', 'text']);
  });
});
