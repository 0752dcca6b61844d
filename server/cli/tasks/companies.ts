/** `companies`: a text -> the companies in it, with their tickers and places. */
import * as z from 'zod/mini';
import { Directory, listingOn } from '../../../engine/companies/directory';
import { findCompanies } from '../../../engine/companies/find';
import { lineTask } from '../task';

const input = z.object({ id: z.string(), text: z.string() });

export default async () => {
  const directory = Directory.seed();
  return lineTask({
    input,
    run: ({ id, text }) => ({
      id,
      companies: findCompanies(text, directory).map(({ company, mentions }) => {
        const listing = listingOn(company, null);
        return { name: company.name, ticker: listing?.ticker ?? null, exchange: listing?.exchange ?? null, mentions };
      }),
    }),
  });
};
