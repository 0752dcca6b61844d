import { describe, expect, it } from 'vitest';
import { BELL, newsBetween, newsOf, ringing } from '../../utils/news';

describe('news from storage', () => {
  it('tells from a tab\'s record which part of it changed', () => {
    expect([...newsOf({ 'tab 4': { oldValue: { summary: null, lookup: 'none' }, newValue: { summary: {}, lookup: 'none' } } })]).toEqual(['summary']);
    expect([...newsBetween(undefined, { verdict: 'article', sidebar: { story: '7' } })]).toEqual(['page', 'sidebar-story']);
  });

  it('hears the bell, and the same news twice as two changes', () => {
    const [first, second] = [ringing(['summary']), ringing(['summary'])];
    expect([...newsOf({ [BELL]: { newValue: first[BELL] } })]).toEqual(['summary']);
    expect(first).not.toEqual(second);
  });

  it('hears nothing in a damaged bell or in other keys', () => {
    expect([...newsOf({ [BELL]: { newValue: { news: ['fire'], ring: 1 } }, sent: { newValue: [] } })]).toEqual([]);
  });
});
