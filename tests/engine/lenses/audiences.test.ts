import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../engine/companies/industries';
import { Audience, Topic } from '../../../engine/contract/story';
import { audiencesFor } from '../../../engine/lenses/audiences';

const company = (name: string, sector: string, ticker: string | null) => ({ id: name.toLowerCase(), name, sector, country: 'US', ticker, exchange: ticker ? 'NYSE' : null, valuation: null, quote: null, articles: 1 });
const idsOf = (...given: Parameters<typeof audiencesFor>) => audiencesFor(...given).map(({ id, because }) => [id, because]);

describe('who should care, by rule', () => {
  it('are investors for a listed company, and its customers, with the company as the reason', () => {
    expect(idsOf({ topic: 'general', companies: [company('Kettle Air', 'transport', 'KTA')] })).toEqual([['investors', 'Kettle Air'], ['travellers', 'Kettle Air']]);
  });

  it('are no investors for a company that is not listed', () => {
    expect(idsOf({ topic: 'science', companies: [company('Lantern Minds', 'ai', null)] })).toEqual([['researchers', 'Lantern Minds'], ['students', 'science']]);
  });

  it('are named once each, in the form of the contract, for every topic and sector', () => {
    const companies = Object.values(INDUSTRIES).map(({ sector }, i) => company(`C${i}`, sector, `C${i}`));
    for (const topic of Topic.options) {
      const found = audiencesFor({ topic, companies });
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const audience of found) expect(Audience.safeParse(audience).success).toBe(true);
    }
  });

  it('are nobody in particular where nothing is known', () => {
    expect(audiencesFor({ topic: 'general', companies: [] })).toEqual([]);
  });
});
