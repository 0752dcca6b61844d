/** The company directory: every company by its aliases. */
import { COMPANIES } from './data/companies';

export interface Listed {
  id: string;
  name: string;
  ticker: string | null;
  exchange: string | null;
  country: string | null;
  sector: string | null;
}

export interface Alias {
  company: Listed;
  /** Also an ordinary word or somebody's name: needs a context that speaks of the company. */
  ambiguous: boolean;
}

/** A row of the SEC's list of registrants: `company_tickers_exchange.json`. */
export interface Registrant {
  name: string;
  ticker: string;
  exchange: string | null;
}

const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What firms are called in law, which nobody writes in the news. */
const LEGAL_FORM = /[,\s]+(incorporated|inc|corporation|corp|company|co|ltd|limited|llc|lp|plc|sa|ag|se|nv|n\.v\.|s\.a\.|holdings?|group|trust|\/[a-z]{2}\/?|the|class [a-c])\.?$/i;

function shortName(name: string): string {
  let short = name.trim();
  for (let before = ''; before !== short; ) {
    before = short;
    short = short.replace(LEGAL_FORM, '').trim();
  }
  return short;
}

export class Directory {
  /** Companies by alias, as written. */
  readonly aliases = new Map<string, Alias>();
  /** Companies by ticker, for explicit tickers. */
  readonly tickers = new Map<string, Listed>();

  private constructor() {}

  /** The directory that ships with the project. */
  static seed(): Directory {
    const directory = new Directory();
    for (const line of COMPANIES.trim().split('\n')) {
      const [name = '', ticker = '', exchange = '', country = '', sector = '', aliases = ''] = line.split('|');
      const company: Listed = { id: idOf(name), name, ticker: ticker || null, exchange: exchange || null, country: country || null, sector: sector || null };
      const written = aliases.split(';').filter(Boolean);
      if (!written.includes(`!${name}`)) directory.addAlias(name, company, false);
      for (const alias of written) directory.addAlias(alias.replace(/^!/, ''), company, alias.startsWith('!'));
      if (company.ticker && !directory.tickers.has(company.ticker)) directory.tickers.set(company.ticker, company);
    }
    return directory;
  }

  /** A directory that also knows the given registrants. What the project's own data says of a ticker stays. */
  withRegistrants(registrants: readonly Registrant[]): Directory {
    const directory = new Directory();
    for (const [alias, entry] of this.aliases) directory.aliases.set(alias, entry);
    for (const [ticker, company] of this.tickers) directory.tickers.set(ticker, company);
    for (const { name, ticker, exchange } of registrants) {
      if (directory.tickers.has(ticker)) continue;
      const short = shortName(name);
      const company: Listed = { id: idOf(short) || ticker.toLowerCase(), name: short, ticker, exchange: exchange?.toUpperCase() ?? null, country: 'US', sector: null };
      directory.tickers.set(ticker, company);
      // One plain word may be anything; two words or an odd spelling are a name.
      if (short.length > 3 && !directory.aliases.has(short)) directory.addAlias(short, company, /^\p{L}+$/u.test(short));
    }
    return directory;
  }

  private addAlias(alias: string, company: Listed, ambiguous: boolean): void {
    if (!this.aliases.has(alias)) this.aliases.set(alias, { company, ambiguous });
  }
}
