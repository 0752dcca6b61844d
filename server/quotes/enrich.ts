/** Gives a story's companies their prices. */
import type { Story } from '../../engine/contract/story';
import { quoteKey, type Quotes } from './quotes';

export async function withQuotes(story: Story, quotes: Quotes): Promise<Story> {
  const symbols = story.companyList.flatMap(({ ticker, exchange }) => (ticker ? [{ ticker, exchange }] : []));
  if (symbols.length === 0) return story;
  const known = await quotes.get(symbols);
  return {
    ...story,
    companyList: story.companyList.map((company) => (company.ticker ? { ...company, quote: known.get(quoteKey({ ticker: company.ticker, exchange: company.exchange })) ?? company.quote } : company)),
  };
}
