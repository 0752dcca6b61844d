import { describe, expect, it } from 'vitest';
import { Directory, listingOn } from '../../../engine/companies/directory';
import { DataFault, entriesOf } from '../../../engine/companies/form';
import { Sector } from '../../../engine/contract/company';

const directory = Directory.seed();

describe('the directory that ships', () => {
  it('knows thousands of companies, a thousand of them outside the United States, and hundreds that are not listed', () => {
    expect(directory.companies.length).toBeGreaterThan(4000);
    expect(directory.companies.filter(({ country }) => country !== 'US').length).toBeGreaterThan(1000);
    expect(directory.companies.filter((company) => listingOn(company, '2026-01-01') === null).length).toBeGreaterThan(300);
  });

  it('gives each company an id of its own, a country and a sector', () => {
    expect(new Set(directory.companies.map(({ id }) => id)).size).toBe(directory.companies.length);
    for (const { id, country, sector } of directory.companies) {
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(Sector.options).toContain(sector);
    }
  });

  it('gives no ticker of one exchange to two companies that are listed there at the same time', () => {
    const holders = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, listings } of directory.companies) {
      for (const { ticker, exchange, until } of listings.filter((one) => one.until === null)) {
        const key = `${exchange}:${ticker}`;
        if (holders.has(key)) twice.push(`${key} ${holders.get(key)} and ${name}`);
        if (until === null) holders.set(key, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('dates the value of a private company and says who gave it', () => {
    const valued = directory.companies.filter(({ value }) => value !== null);
    expect(valued.length).toBeGreaterThan(80);
    for (const { value } of valued) {
      expect(value?.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(value?.amount).toBeGreaterThan(1e8);
      expect(value?.source).toMatch(/^[A-Z]/);
    }
    expect(valued.map(({ name }) => name)).toEqual(expect.arrayContaining(['OpenAI', 'Anthropic', 'xAI', 'Mistral AI', 'SpaceX', 'Stripe', 'ByteDance']));
  });

  it('knows a listing that has ended by its day', () => {
    const twitter = directory.companies.find(({ name }) => name === 'Twitter');
    if (!twitter) throw new Error('Twitter is missing');
    expect(listingOn(twitter, '2022-10-27')?.ticker).toBe('TWTR');
    expect(listingOn(twitter, '2023-01-01')).toBeNull();
    expect(listingOn(twitter, null)?.ticker).toBe('TWTR');
  });
});

describe('the form of the data', () => {
  it('reads names, listings, values and aliases', () => {
    const [kettle, press] = entriesOf('@ NYSE US\nKettle Works|KTL;LSE:KTW<2021-05-01|appl|!Kettle;KW Ltd\nPress House|2.5 2025-03-01 The Courier~|media|\n@ SIX CH'.replace('~', ''));
    expect(kettle).toMatchObject({ name: 'Kettle Works', country: 'US', listings: [{ ticker: 'KTL', exchange: 'NYSE', until: null }, { ticker: 'KTW', exchange: 'LSE', until: '2021-05-01' }] });
    expect(kettle?.aliases).toEqual([{ text: 'Kettle Works', doubt: 0 }, { text: 'Kettle', doubt: 1 }, { text: 'KW Ltd', doubt: 0 }]);
    expect(press).toMatchObject({ listings: [], value: { amount: 2.5e9, asOf: '2025-03-01', source: 'The Courier' } });
  });

  it.each(['No Industry|X|nothing|', 'Bad Listing|~|bank|', '|X|bank|'])('refuses %s', (line) => {
    expect(() => entriesOf(`@ NYSE US\n${line}`)).toThrow(DataFault);
  });
});

describe('registrants', () => {
  const grown = directory.withRegistrants([
    { name: 'QUILLMARK BIOWORKS INC.', ticker: 'QBWX', exchange: 'Nasdaq' },
    { name: 'Harrow', ticker: 'HRXQ', exchange: 'NYSE' },
    { name: 'Microsoft Corporation of Elsewhere', ticker: 'MSFT', exchange: 'Nasdaq' },
  ]);

  it('are added under the names that the news gives them', () => {
    const added = grown.tickers.get('NASDAQ:QBWX');
    expect(added).toMatchObject({ name: 'Quillmark Bioworks', listings: [{ ticker: 'QBWX', exchange: 'NASDAQ', until: null }] });
    expect(grown.companies.length).toBe(directory.companies.length + 2);
  });

  it('do not take the place of what the project knows, nor touch the directory they were added to', () => {
    expect(grown.tickers.get('NASDAQ:MSFT')?.name).toBe('Microsoft');
    expect(directory.tickers.has('NASDAQ:QBWX')).toBe(false);
  });
});
