import { describe, expect, it } from 'vitest';
import { hotStories } from '../../../server/api/hot-stories';
import type { Found } from '../../../server/api/reads';
import type { Story } from '../../../engine/contract/story';

const story = (headline: string): Found => ({ kind: 'story', story: { headline } as Story });

/** A database that can be changed, made to fail, and held up. */
function database() {
  const asked: number[] = [];
  const self = {
    asked,
    answer: story('first'),
    fails: false,
    hold: Promise.resolve(),
    load: async (id: number): Promise<Found> => {
      asked.push(id);
      const { answer } = self;
      await self.hold;
      if (self.fails) throw new Error('the database is gone');
      return answer;
    },
  };
  return self;
}

const headline = (hot: Awaited<ReturnType<ReturnType<typeof hotStories>['find']>>): string => (hot.kind === 'story' ? (JSON.parse(Buffer.from(hot.packed.body(null).bytes).toString()) as { headline: string }).headline : hot.kind);

describe('stories in memory', () => {
  it('asks the database once, and again when somebody tells of a change', async () => {
    const db = database();
    const stories = hotStories(db.load);
    await Promise.all([stories.find(7), stories.find(7)]);
    expect(stories.peek(7)).not.toBeNull();
    expect(db.asked).toEqual([7]);
    db.answer = story('second');
    stories.changed([8]);
    expect(headline(await stories.find(7))).toBe('first');
    stories.changed([7]);
    expect(stories.peek(7)).toBeNull();
    expect(headline(await stories.find(7))).toBe('second');
    stories.changed(null);
    expect(stories.peek(7)).toBeNull();
  });

  it('does not believe an answer that a change overtook', async () => {
    const db = database();
    let release = (): void => {};
    db.hold = new Promise((resolve) => (release = resolve));
    const stories = hotStories(db.load);
    const early = stories.find(7);
    await Promise.resolve();
    await Promise.resolve();
    expect(db.asked).toEqual([7]);
    db.answer = story('second');
    stories.changed([7]);
    release();
    expect(headline(await early)).toBe('first');
    expect(headline(await stories.find(7))).toBe('second');
  });

  it('looks again after a while even where nobody told of a change', async () => {
    const db = database();
    let now = 0;
    const stories = hotStories(db.load, { clock: () => now });
    await stories.find(7);
    now = 31_000;
    expect(stories.peek(7)).toBeNull();
  });

  it('gives what it knew last while the database is gone, and says so where it knew nothing', async () => {
    const db = database();
    const stories = hotStories(db.load);
    await stories.find(7);
    stories.changed([7]);
    db.fails = true;
    expect(headline(await stories.find(7))).toBe('first');
    await expect(stories.find(8)).rejects.toThrow('gone');
  });

  it('keeps no more than it may: the longest unasked go first', async () => {
    const db = database();
    const stories = hotStories(db.load, { mostBytes: 1500 });
    for (const id of [1, 2, 3]) await stories.find(id);
    stories.peek(1);
    await stories.find(4);
    expect([1, 2, 3, 4].map((id) => stories.peek(id) !== null)).toEqual([true, false, true, true]);
  });

  it('does not keep what there is not', async () => {
    const stories = hotStories(async () => ({ kind: 'none' }));
    expect(await stories.find(7)).toEqual({ kind: 'none' });
    expect(stories.peek(7)).toBeNull();
  });
});
