import { describe, expect, it } from 'vitest';
import { isNews, newsBetween } from '../../../components/story/news';
import { full, grown } from '../../gallery/stories';

describe('what is new in a story', () => {
  it('is nothing where nothing changed but the time', () => {
    expect(isNews(newsBetween(full, { ...full, updatedAt: '2026-03-04T00:00:00Z' }))).toBe(false);
  });

  it('is the outlet that came and the headline that changed', () => {
    const news = newsBetween(full, grown);
    expect(news).toMatchObject({ outlets: 1, headline: true, summary: false, differences: false });
    expect([...news.articles]).toEqual(['a7']);
  });

  it('counts another article of a known outlet as an article, not as an outlet', () => {
    const [first] = full.coverage;
    if (!first) throw new Error('no coverage');
    expect(newsBetween(full, { ...full, coverage: [...full.coverage, { ...first, id: 'second' }] })).toMatchObject({ outlets: 0 });
  });

  it('is no new difference when its values change places', () => {
    const turned = full.differences.map((one) => ({ ...one, values: [...one.values].reverse() }));
    expect(newsBetween(full, { ...full, differences: turned }).differences).toBe(false);
  });
});
