import { expect, it } from 'vitest';
import { STARTING_SOURCES } from '../../../server/ingest/sources';
import { siteOf } from '../../../server/ingest/site';

it('the starting list is well formed, and reaches over countries and languages', () => {
  for (const { url, outlet, country, language, site } of STARTING_SOURCES) {
    expect(new URL(url).protocol, url).toBe('https:');
    expect(outlet?.trim(), url).toMatch(/\S/);
    expect(country, url).toMatch(/^[A-Z]{2}$/);
    expect(language, url).toMatch(/^[a-z]{2}$/);
    for (const one of site?.split(' ') ?? []) expect(siteOf(one), url).toBe(one);
  }
  expect(new Set(STARTING_SOURCES.map(({ url }) => url)).size).toBe(STARTING_SOURCES.length);
  expect(STARTING_SOURCES.length).toBeGreaterThan(100);
  expect(new Set(STARTING_SOURCES.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(STARTING_SOURCES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
  // Search engines forbid that their news feeds are used like this.
  for (const { url } of STARTING_SOURCES) expect(url).not.toMatch(/news\.google|bing\.com|news\.yahoo/);
});
