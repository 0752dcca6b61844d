import { describe, expect, it } from 'vitest';
import { withDate } from '../../../engine/summary/when';

/** A Thursday. */
const PUBLISHED = '2026-03-05T09:00:00Z';

describe('a weekday in a sentence', () => {
  it.each([
    ['gets its date', 'The bridge was closed on Tuesday after an inspection.', 'The bridge was closed on Tuesday (March 3) after an inspection.'],
    ['keeps its time of day', 'The bridge was closed on Tuesday night.', 'The bridge was closed on Tuesday night (March 3).'],
    ['may be today', 'The bridge was closed Thursday.', 'The bridge was closed Thursday (March 5).'],
  ])('%s', (_, text, dated) => {
    expect(withDate(text, 'en', PUBLISHED)).toBe(dated);
  });

  it.each([
    ['what is yet to come', 'The bridge will be closed on Tuesday.'],
    ['two days', 'The bridge was closed on Monday and opened on Tuesday.'],
    ['a date that stands there', 'The bridge was closed on Tuesday, March 3.'],
    ['a day that may be tomorrow elsewhere', 'The bridge was closed on Friday.'],
    ['a day of another week', 'The bridge was closed last Tuesday.'],
  ])('stays as it is with %s', (_, text) => {
    expect(withDate(text, 'en', PUBLISHED)).toBe(text);
  });

  it('stays as it is where nothing is known of when the article appeared', () => {
    expect(withDate('The bridge was closed on Tuesday.', 'en', null)).toBe('The bridge was closed on Tuesday.');
  });
});
