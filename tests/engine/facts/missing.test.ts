import { describe, expect, it } from 'vitest';
import { commonClaims } from '../../../engine/facts/claims';
import { leftOut } from '../../../engine/facts/missing';

const outlet = (id: string, text: string) => ({ id, outlet: id, title: '', text, language: 'en', report: Number(id) });
const CRACKS = 'Engineers found cracks in two main cables of the Lindholm bridge during a routine inspection.';
const others = [
  outlet('1', `${CRACKS} Inspectors had warned the city about rust on the cables three years ago. Shops in Ely are worried.`),
  outlet('2', `During a routine inspection, engineers found cracks in two main cables of the Lindholm bridge. Three years ago inspectors had warned the city about rust on the cables, records show.`),
];
const page = (text: string, title = '') => ({ title, text, language: 'en' });

describe('what an article leaves out', () => {
  const claims = commonClaims(others, 'en');

  it('is what two independent reports say and the article does not, with where they say it', () => {
    const found = leftOut(page(`${CRACKS} The bridge will be closed for six weeks.`), claims);
    expect(found.map(({ text }) => text)).toEqual([expect.stringContaining('warned the city about rust')]);
    expect(found[0]?.reports).toBe(2);
    for (const { article, quote } of found[0]?.citations ?? []) expect(others[Number(article) - 1]?.text).toContain(quote);
  });

  it('is nothing where the article says it in its own words, or in its headline', () => {
    expect(leftOut(page('Cracks in two main cables of the Lindholm bridge were found by engineers in an inspection. The city was warned of rust on the cables by inspectors three years ago.'), claims)).toEqual([]);
    const headline = leftOut(page('Nothing else.', 'Engineers found cracks in cables of Lindholm bridge'), claims);
    expect(headline.map(({ text }) => text)).not.toContain(CRACKS);
  });

  it('is nothing that one report alone says', () => {
    expect(claims.some(({ text }) => text.includes('Shops in Ely'))).toBe(false);
  });

  it('is said in the words of whoever can be understood alone', () => {
    const [claim] = commonClaims([
      outlet('1', 'The captain told the inquiry that the radar of the Lindholm ferry had been broken since the spring gales.'),
      outlet('2', 'Yeah, so the radar of the Lindholm ferry had been broken since the spring gales, the captain told the inquiry.'),
    ], 'en');
    expect(claim?.text).toMatch(/^The captain told/u);
  });

  it.each([
    ['speech that lost its quotation marks', 'We told the owners of the Lindholm ferry about the broken radar and you heard nothing from them in spring.'],
    ['somebody who was named before', 'The 41-year-old had steered the Lindholm ferry past the broken lighthouse in heavy spring gales.'],
    ['half a sentence', 'Extending the timetable of the Lindholm ferry through the spring gales past the broken lighthouse.'],
  ])('is never %s', (_, text) => {
    expect(commonClaims([outlet('1', text), outlet('2', text.replace('spring', 'autumn'))], 'en')).toEqual([]);
  });

  it('is nothing that the article tells with other words for the same', () => {
    const told = commonClaims([
      outlet('1', 'The minister notified parliament that the government no longer regards the Lindholm ferry as safe for passengers.'),
      outlet('2', 'Parliament was notified by the minister that the government no longer regards the Lindholm ferry as safe for passengers.'),
    ], 'en');
    expect(told).toHaveLength(1);
    expect(leftOut(page('The minister declared on Wednesday that the Lindholm ferry is no longer safe for its passengers, a step that may cost the owners their licence.'), told)).toEqual([]);
  });

  it('is at most five', () => {
    const facts = Array.from({ length: 9 }, (_, i) => `Witness number ${i} Anna${i} Berg${i} told the coroner about the night of the flood in ward ${i * 7 + 30}.`).join(' ');
    expect(leftOut(page('Something else altogether.'), commonClaims([outlet('1', facts), outlet('2', facts)], 'en')).length).toBeLessThanOrEqual(5);
  });
});
