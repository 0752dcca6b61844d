import { describe, expect, it } from 'vitest';
import { layOut, makeQueryClient } from '../../utils/hooks';
import { MESSAGES, type FirstLook } from '../../utils/messages';
import { DEFAULTS } from '../../utils/settings';
import { full } from '../gallery/stories';

const LOOK: FirstLook = { page: { verdict: 'other', host: 'paper.example' }, sidebarStory: '1', summary: null, settings: DEFAULTS, story: { ...full, kept: { at: full.updatedAt, why: 'quick' } } };

describe('the first look of a sidebar', () => {
  it('is there for the views at once, and old, so that each asks again', () => {
    const client = makeQueryClient();
    layOut(client, LOOK);
    expect(client.getQueryData(['page'])).toEqual(LOOK.page);
    expect(client.getQueryData(['sidebar-story'])).toBe('1');
    expect(client.getQueryData(['summary'])).toBeNull();
    expect(client.getQueryData(['story', '1'])).toEqual(LOOK.story);
    for (const query of client.getQueryCache().getAll()) expect(query.isStaleByTime(60_000), query.queryHash).toBe(true);
  });

  it('has no story where memory has none', () => {
    const client = makeQueryClient();
    layOut(client, { ...LOOK, story: null });
    expect(client.getQueryData(['story', '1'])).toBeUndefined();
  });

  it('is checked like every answer', () => {
    const { answers } = MESSAGES['sidebar:confirm'];
    expect(answers.safeParse({ isOurs: true, first: LOOK }).success).toBe(true);
    expect(answers.safeParse({ isOurs: true, first: { ...LOOK, settings: {} } }).success).toBe(false);
    expect(answers.safeParse(true).success).toBe(false);
  });
});
