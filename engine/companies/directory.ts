/** The company directory: the project's own data, and the registrants of a stock exchange's supervisor where they are known. */
import type { Sector } from '../contract/company';
import { AMERICAS } from './data/americas';
import { ASIA_PACIFIC } from './data/asia-pacific';
import { BRITAIN } from './data/britain';
import { EAST_ASIA } from './data/east-asia';
import { EUROPE } from './data/europe';
import { MIDDLE_EAST_AFRICA } from './data/middle-east-africa';
import { NORDICS } from './data/nordics';
import { OTHER_SCRIPTS } from './data/other-scripts';
import { PRIVATE } from './data/private';
import { US_CONSUMER } from './data/us-consumer';
import { US_FINANCE } from './data/us-finance';
import { US_HEALTH } from './data/us-health';
import { US_INDUSTRY } from './data/us-industry';
import { US_TECHNOLOGY } from './data/us-technology';
import { aliasesOf, DataFault, entriesOf, type Entry, type Listing, type PrivateValue } from './form';
import { INDUSTRIES } from './industries';
import { Names } from './names';

/** A company of the directory. */
export interface Listed {
  /** Stable key: the name in small letters and hyphens. */
  id: string;
  name: string;
  country: string | null;
  sector: Sector | null;
  /** A code of `INDUSTRIES`; null where it is not known. */
  industry: string | null;
  /** The main one first. */
  listings: readonly Listing[];
  value: PrivateValue | null;
}

/** A row of the SEC's list of registrants: `company_tickers_exchange.json`. */
export interface Registrant {
  name: string;
  ticker: string;
  exchange: string | null;
}

const DATA = [US_TECHNOLOGY, US_FINANCE, US_CONSUMER, US_INDUSTRY, US_HEALTH, AMERICAS, BRITAIN, EUROPE, NORDICS, EAST_ASIA, ASIA_PACIFIC, MIDDLE_EAST_AFRICA, PRIVATE];

const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What firms are called in law, and what the SEC puts behind names. */
const LEGAL_FORM = /[,\s]+(?:incorporated|inc|corporation|corp|company|companies|cos|co|ltd|limited|llc|lp|l\.p|plc|sa|s\.a|ag|se|nv|n\.v|asa|ab|spa|holdings?|group|trust|bancorp|bancorporation|\/[a-z]{2,3}\/?|the|class [a-c]|new|de)\.?$/i;
/** Last words of names that the news leaves out: "Regeneron Pharmaceuticals" is "Regeneron". */
const GENERIC = /\s(?:pharmaceuticals?|therapeutics|biosciences|technolog(?:y|ies)|holdings?|group|industries|energy|networks|systems|international|brands|motors?|entertainment|resources|financial|laboratories|software|semiconductors?|communications|properties|airlines|airways|platforms|global|interactive|enterprises|materials|healthcare|health|scientific|solutions|services|electronics|chemicals?|petroleum|insurance|bancshares|bancorp|stores|partners|capital|labs|foods|pharma|holding|steel)$/i;

/** Alone these name no firm: "News Corp" is not "News". */
const TOO_GENERAL = /^(?:news|national|american|general|first|global|media|capital|energy|bank|air|gas|water|power|trade|public|standard|world|new)$/i;

function shortName(name: string): string {
  let short = name.trim();
  for (let before = ''; before !== short; ) {
    before = short;
    short = short.replace(LEGAL_FORM, '').replace(/[,\s&]+$/, '').trim();
  }
  return short;
}

/** The SEC writes many names in capitals: "NVIDIA CORP", "ADVANCED MICRO DEVICES INC". */
const asWritten = (name: string): string =>
  /[a-z]/.test(name) ? name : name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/(?<=\s)(And|Of|The|For|In|At)(?=\s)/g, (word) => word.toLowerCase());

const EXCHANGES: Readonly<Record<string, string>> = { nasdaq: 'NASDAQ', nyse: 'NYSE', cboe: 'BATS', otc: 'OTC' };

/** The listing that holds on a day; without a day the last one that held. Null for a company that is not listed then. */
export function listingOn({ listings }: Pick<Listed, 'listings'>, day: string | null): Listing | null {
  if (day === null) return listings[0] ?? null;
  return listings.find(({ until }) => until === null || until > day) ?? null;
}

export class Directory {
  readonly names = new Names();
  /** Companies by ticker, for explicit tickers; by `exchange:ticker` too. */
  readonly tickers = new Map<string, Listed>();
  readonly companies: Listed[] = [];

  private constructor(private readonly entries: readonly Entry[]) {
    for (const entry of entries) this.addEntry(entry);
    this.addAliases();
    // Names made by rule stand behind all that were written.
    for (const [i, entry] of entries.entries()) this.addShort(entry.name, this.companies[i]);
  }

  /** The directory that ships with the project. */
  static seed(): Directory {
    return new Directory(DATA.flatMap(entriesOf));
  }

  /** A directory that also knows the given registrants. What the project's own data says of a ticker stays. */
  withRegistrants(registrants: readonly Registrant[]): Directory {
    const directory = new Directory(this.entries);
    for (const registrant of registrants) directory.addRegistrant(registrant);
    return directory;
  }

  private addEntry({ name, country, industry, listings, value, aliases }: Entry): void {
    const company: Listed = { id: idOf(name), name, country, sector: INDUSTRIES[industry]?.sector ?? null, industry, listings, value };
    this.companies.push(company);
    for (const { text, doubt } of aliases) this.names.add(text, company, doubt);
    for (const listing of listings) this.addTicker(listing, company);
  }

  /** Names in other scripts. Throws DataFault where a company is not in the directory. */
  private addAliases(): void {
    const byName = new Map(this.companies.map((company) => [company.name, company]));
    for (const { name, aliases } of aliasesOf(OTHER_SCRIPTS)) {
      const company = byName.get(name);
      if (!company) throw new DataFault(`no company of the directory has the name ${name}`);
      for (const { text, doubt } of aliases) this.names.add(text, company, doubt);
    }
  }

  private addTicker({ ticker, exchange, until }: Listing, company: Listed): void {
    const key = `${exchange}:${ticker}`;
    if (!this.tickers.has(key) || until === null) this.tickers.set(key, company);
    if (!this.tickers.has(ticker)) this.tickers.set(ticker, company);
  }

  private addShort(name: string, company: Listed | undefined): void {
    if (!company) return;
    const legal = shortName(name);
    const short = legal.replace(GENERIC, '');
    if (TOO_GENERAL.test(legal)) return;
    if (legal !== name && legal.replace(/[^\p{L}\p{N}]/gu, '').length > 2) this.names.add(legal, company, 1, true);
    if (short !== legal && short.length > 3 && !TOO_GENERAL.test(short)) this.names.add(short, company, 1, true);
  }

  private addRegistrant({ name, ticker, exchange }: Registrant): void {
    const place = EXCHANGES[exchange?.toLowerCase() ?? ''] ?? exchange ?? 'OTC';
    if (this.tickers.has(ticker) || this.tickers.has(`${place}:${ticker}`)) return;
    const short = shortName(asWritten(name));
    if (short.length < 2) return;
    const listing: Listing = { ticker, exchange: place, until: null };
    const company: Listed = { id: `${idOf(short)}-${ticker.toLowerCase()}`, name: short, country: null, sector: null, industry: null, listings: [listing], value: null };
    this.companies.push(company);
    this.tickers.set(ticker, company);
    this.tickers.set(`${place}:${ticker}`, company);
    // Two words are seldom anything else; one may be anything, and counts only before a legal form.
    this.names.add(short, company, 1, !short.includes(' '));
  }
}
