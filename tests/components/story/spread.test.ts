import { describe, expect, it } from 'vitest';
import { HIGH, spreadOf, WIDE } from '../../../components/story/spread';
import { bare, full } from '../../gallery/stories';

describe('the drawing of how a story spread', () => {
  it('begins with the first claim, ends with the last outlet, and reaches the top', () => {
    const spread = spreadOf(full.coverage);
    expect(spread?.outlets).toBe(7);
    expect(spread?.from).toBe(full.lead.publishedAt);
    expect(spread?.claimed.startsWith(`M0.0,${HIGH}.0`)).toBe(true);
    expect(spread?.seen.endsWith(`V0.0H${WIDE}`)).toBe(true);
  });

  it('is not drawn for one outlet, nor where all came at once', () => {
    expect(spreadOf(bare.coverage)).toBeNull();
    const at = '2026-03-03T08:00:00.000Z';
    expect(spreadOf(full.coverage.map((one) => ({ ...one, publishedAt: at, firstSeenAt: at })))).toBeNull();
  });

  it('leaves an outlet without a claimed time out of the claimed line', () => {
    const silent = full.coverage.map((one) => ({ ...one, publishedAt: null }));
    expect(spreadOf(silent)).toMatchObject({ claimed: '', outlets: 7 });
  });
});
