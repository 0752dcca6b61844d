/** Gives a story's companies their prices and market values. */
import type { Story } from '../../engine/contract/story';
import { quoteKey, type Quotes } from './quotes';

export async function withQuotes(story: Story, quotes: Quotes): Promise<Story> {
  const symbols = story.companyList.flatMap(({ ticker, exchange }) => (ticker ? [{ ticker, exchange }] : []));
  if (symbols.length === 0) return story;
  const known = await quotes.get(symbols);
  return {
    ...story,
    companyList: story.companyList.map((company) => {
      const { ticker, exchange } = company;
      const priced = ticker ? known.get(quoteKey({ ticker, exchange })) : undefined;
      return priced ? { ...company, quote: priced.quote, valuation: priced.value ?? company.valuation } : company;
    }),
  };
}
