import { describe, expect, it } from 'vitest';
import { Directory, listingOn } from '../../../engine/companies/directory';
import { findCompanies } from '../../../engine/companies/find';

const directory = Directory.seed();
const found = (text: string): string[] => findCompanies(text, directory).map(({ company }) => company.name);
const tickers = (text: string): (string | null)[] => findCompanies(text, directory).map(({ company }) => listingOn(company, null)?.ticker ?? null);

describe('companies in a text', () => {
  it.each([
    ['Shares of Nvidia rose 3 percent while Intel Corp fell.', ['NVDA', 'INTC']],
    ['The chipmaker TSMC will build a plant beside those of Samsung Electronics Co Ltd.', ['2330', '005930']],
    ['Analysts at J.P. Morgan raised their target for Nestlé and Moët owner LVMH.', ['JPM', 'NESN', 'MC']],
    ['easyJet and Lufthansa cancelled flights.', ['EZJ', 'LHA']],
    ['AT&T and T-Mobile bid for licences.', ['T', 'TMUS']],
    ["Macy's Inc, Kohl’s and Lowe's Companies Inc reported results.", ['M', 'KSS', 'LOW']],
    ['U.S. Steel and Johnson and Johnson said so.', ['X', 'JNJ']],
  ])('finds them by name: %s', (text, expected) => {
    expect(tickers(text)).toEqual(expected);
  });

  it.each([
    ['Azure grew faster than any other cloud software of its kind', 'Microsoft'],
    ['Instagram hid the counts from its users', 'Meta Platforms'],
    ['YouTube took the film down', 'Alphabet'],
    ['Zara closed forty stores, the retailer said', 'Inditex'],
    ['Starlink sent up sixty satellites', 'SpaceX'],
    ['ViacomCBS changed its name', 'Paramount Skydance'],
    ['ChatGPT was down for an hour', 'OpenAI'],
  ])('knows products, parts and former names: %s', (text, company) => {
    expect(found(text)).toEqual([company]);
  });

  it.each([
    ['A cut of the outlook sent the maker (NASDAQ: MSFT) lower', 'MSFT'],
    ['They bought $TSLA all day', 'TSLA'],
    ['A note on <MSFT.O> came out', 'MSFT'],
    ['The Tokyo-listed group (TSE: 7203) said so', '7203'],
    ['The lender (LSE: HSBA) said so', 'HSBA'],
  ])('reads tickers: %s', (text, ticker) => {
    expect(tickers(text)).toEqual([ticker]);
  });

  it('gives the places of all mentions, with the legal form', () => {
    const text = 'Target Corp cut its outlook. Shares of Target fell.';
    expect(findCompanies(text, directory)[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Target Corp', 'Target']);
  });

  it('takes the longest name', () => {
    expect(found('Hyundai Mobis supplies brakes.')).toEqual(['Hyundai Mobis']);
    expect(found('Bank of America Corp said so.')).toEqual(['Bank of America']);
  });
});

describe('words that are also companies', () => {
  it.each([
    ['an apple a day, and an Apple of gold in the poem'],
    ['Apple orchards were hit by frost, growers said.'],
    ['He missed the goal. Target practice went on.'],
    ['The Amazon burned for weeks; the Amazon rainforest lost its canopy.'],
    ['Her Visa ran out, and the embassy gave her no other.'],
    ['President Gerald Ford pardoned him. Ford had been warned.'],
    ['Christine Ford testified. Ford, 51, wept.'],
    ['The Shell lay on the beach.'],
    ['Block the bill, she told the senators.'],
    ['Snap elections were called.'],
    ['Progressive members of Congress voted against it.'],
    ['They sang in Unity Hall.'],
    ['Delta County held its vote.'],
    ['The Meta question is why.'],
    ['The team plays at Coca-Cola Stadium and at Boeing Field.'],
    ['Governor Abbott signed it, and Abbott said that he would again.'],
    ['AG Barr released the report, and the FCC chairman read it.'],
    ['A star of Fox News and a writer for Yahoo News met.'],
    ['The S&P 500 and the Nasdaq fell, and so did the Dow.'],
  ])('are left alone where the company is not meant: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Apple unveiled a phone, and its shares rose 2%.', 'AAPL'],
    ['Target shares fell 12% after the retailer cut its outlook.', 'TGT'],
    ['Amazon will hire 5,000 workers for its warehouses.', 'AMZN'],
    ['Payments company Visa raised its forecast.', 'V'],
    ['Automaker Ford recalled 40,000 trucks.', 'F'],
    ['Oil major Shell said crude output rose.', 'SHEL'],
    ['The insurer Progressive posted a profit.', 'PGR'],
    ['Orange Inc had nothing to do with the mobile carrier Orange, whose network failed.', 'ORA'],
  ])('are found where it is: %s', (text, ticker) => {
    expect(tickers(text)).toContain(ticker);
  });

  it('lean on each other in a list', () => {
    expect(tickers('It raised its ratings on Hilton, Hyatt and Marriott to "buy".')).toEqual(['HLT', 'H', 'MAR']);
  });

  it('are the company throughout a text that names it in full', () => {
    expect(found('Ford Motor Co will close the plant. "Ford is leaving us," said the mayor.')).toEqual(['Ford']);
  });

  it('are told apart by a full name where two companies share one', () => {
    expect(found('Merck KGaA bought a laboratory. Merck will keep its staff.')).toEqual(['Merck KGaA']);
  });
});
