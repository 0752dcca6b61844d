import { describe, expect, it } from 'vitest';
import { accessOf, detectorMatches, isAllowed, originOf, patternOf, siteOf } from '../../utils/access';
import { NEWS_SITES } from '../../utils/news-sites';

const BACKEND = 'http://127.0.0.1/*';

describe('where we may look', () => {
  it('is nowhere but on a click where only the backend is allowed', () => {
    expect(accessOf([BACKEND], [BACKEND])).toEqual({ level: 'click', sites: [] });
    expect(detectorMatches([BACKEND], [BACKEND])).toEqual([]);
  });

  it('is on the sites that are named, with their subdomains and no others', () => {
    const access = accessOf([patternOf('paper.example'), BACKEND], [BACKEND]);
    expect(access).toEqual({ level: 'some', sites: ['paper.example'] });
    expect(isAllowed('https://news.paper.example/a', access)).toBe(true);
    expect(isAllowed('https://notpaper.example/a', access)).toBe(false);
    expect(isAllowed('about:blank', access)).toBe(false);
  });

  it.each(['*://*/*', '<all_urls>', 'https://*/*'])('is everywhere with %s', (origin) => {
    expect(accessOf([origin, patternOf('paper.example')])).toEqual({ level: 'all', sites: [] });
  });

  it.each([
    ['paper.example', 'paper.example'],
    [' https://www.Paper.example/news?a=1 ', 'paper.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['no site', null],
    ['', null],
  ])('takes "%s" for the site %s', (written, site) => expect(siteOf(written)).toBe(site));

  it('asks a server at its own origin, whatever its port and path', () => {
    expect(originOf('http://desk.example:8787/v1')).toBe('http://desk.example/*');
    expect(originOf('ftp://desk.example')).toBeNull();
  });

  it('has a list of news sites, each a site by its own rule', () => {
    expect(NEWS_SITES.length).toBeGreaterThan(150);
    expect(NEWS_SITES.filter((site) => siteOf(site) !== site)).toEqual([]);
  });
});
