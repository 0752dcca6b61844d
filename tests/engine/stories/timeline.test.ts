import { describe, expect, it } from 'vitest';
import { timeline } from '../../../engine/stories/timeline';

const at = (hour: number): string => `2026-06-02T${String(hour).padStart(2, '0')}:00:00Z`;
const article = (id: string, publishedAt: string | null, firstSeenAt: string) => ({ id, publishedAt, firstSeenAt });

describe('the timeline', () => {
  it('begins with the earliest claim that can be believed', () => {
    const events = timeline([article('b', at(9), at(10)), article('a', at(7), at(11))], []);
    expect(events.map(({ article: id, kind }) => [id, kind])).toEqual([['a', 'first-report'], ['b', 'report']]);
  });

  it('does not believe a claim later than the sight, and still shows it', () => {
    const events = timeline([article('future', '2027-01-01T00:00:00Z', at(8)), article('b', at(9), at(9))], []);
    expect(events[0]).toMatchObject({ article: 'future', kind: 'first-report', claimedAt: '2027-01-01T00:00:00Z', seenAt: at(8) });
  });

  it('puts an article without a date where it was first seen', () => {
    expect(timeline([article('b', at(9), at(9)), article('undated', null, at(8))], []).map(({ article: id }) => id)).toEqual(['undated', 'b']);
  });

  it('keeps every change of a headline with what it was, and of a text, in the order they were seen', () => {
    const events = timeline(
      [article('a', at(7), at(8))],
      [
        { article: 'a', seenAt: at(12), kind: 'headline-changed', before: 'Ferry pulled free' },
        { article: 'a', seenAt: at(10), kind: 'headline-changed', before: 'Ferry aground' },
        { article: 'a', seenAt: at(11), kind: 'text-changed', before: null },
      ],
    );
    expect(events.map(({ kind, before, seenAt }) => [kind, before, seenAt])).toEqual([
      ['first-report', null, at(8)],
      ['headline-changed', 'Ferry aground', at(10)],
      ['text-changed', null, at(11)],
      ['headline-changed', 'Ferry pulled free', at(12)],
    ]);
  });

  it('never lets a change come before the report it changes, and leaves out changes of articles of other stories', () => {
    const events = timeline([article('a', at(9), at(9))], [
      { article: 'a', seenAt: at(9), kind: 'text-changed', before: null },
      { article: 'elsewhere', seenAt: at(10), kind: 'text-changed', before: null },
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['first-report', 'text-changed']);
  });
});
