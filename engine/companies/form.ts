/**
 * The form of the data files. A line that begins with `@` names the exchange and the country of the lines below it; the
 * others tell one company each:
 *
 *     name | listings | industry | aliases
 *
 * Listings, separated by `;`, the main one first: `SHEL`, on another exchange `NYSE:SHEL` or `ABNB~NASDAQ`, in another
 * country `SHOP~TSX/CA`, and until a day `TWTR<2022-10-28` where that listing has ended. In place of a listing, the last
 * known value of a private company: billions of US dollars, day, source. Aliases, separated by `;`, are former names,
 * products and parts of the company. `!` before one says that it is also a common word or a name of other things, `!!`
 * that it mostly is; two to four capitals are taken for `!` unless `=` stands before them. The company's own name is
 * marked by repeating it so, alone or with what tells it apart (`!!Future Plc`: "Future" is mostly something else,
 * "Future Plc" is not).
 */
import { INDUSTRIES } from './industries';

export interface Listing {
  ticker: string;
  exchange: string;
  /** Day from which it is no longer listed there, `YYYY-MM-DD`; null while it is. */
  until: string | null;
}

export interface PrivateValue {
  /** US dollars. */
  amount: number;
  asOf: string;
  source: string;
}

/** How often a name means something else: 0 hardly ever, 1 often, 2 mostly. */
export type Doubt = 0 | 1 | 2;

export interface Entry {
  name: string;
  country: string | null;
  /** A code of `INDUSTRIES`. */
  industry: string;
  listings: Listing[];
  value: PrivateValue | null;
  aliases: { text: string; doubt: Doubt }[];
}

export class DataFault extends Error {
  override name = 'DataFault';
}

const VALUE = /^([\d.]+) (\d{4}-\d\d-\d\d) (.+)$/;
const LISTING = /^(?:([A-Za-z ]+):)?([^~/<;]+)(?:~([^/<]+))?(?:\/([A-Z]{2}))?(?:<(\d{4}-\d\d-\d\d))?$/;
const HEADER = /^@ (.+) ([A-Z]{2})$/;

/** Two to four capitals that are no company's own name are often somebody else's initials. */
const INITIALS = /^[A-Z]{2,4}$/;

function unmarked(marked: string): { text: string; doubt: Doubt } {
  if (marked.startsWith('=')) return { text: marked.slice(1), doubt: 0 };
  const doubt = marked.startsWith('!!') ? 2 : marked.startsWith('!') ? 1 : INITIALS.test(marked) ? 1 : 0;
  return { text: marked.replace(/^!!?/, ''), doubt };
}

function entryOf(line: string, exchange: string, country: string): Entry {
  const [name = '', listed = '', industry = '', others = ''] = line.split('|');
  if (!name || !INDUSTRIES[industry]) throw new DataFault(`a company's line is not in form: ${line}`);
  const value = VALUE.exec(listed);
  let home = country;
  const listings = (value ? '' : listed).split(';').filter(Boolean).map((text, place): Listing => {
    const [, before, ticker, after, abroad, until] = LISTING.exec(text) ?? [];
    if (!ticker) throw new DataFault(`a listing of ${name} is not in form: ${text}`);
    if (place === 0 && abroad) home = abroad;
    return { ticker, exchange: before ?? after ?? exchange, until: until ?? null };
  });
  const aliases = others.split(';').filter(Boolean).map((text) => unmarked(text));
  const own = aliases.find(({ text, doubt }) => text === name || (doubt > 0 && text.startsWith(`${name} `)));
  return {
    name,
    country: home,
    industry,
    listings,
    value: value ? { amount: Math.round(Number(value[1]) * 1e9), asOf: value[2] ?? '', source: value[3] ?? '' } : null,
    aliases: [
      { text: name, doubt: own?.doubt ?? 0 },
      ...aliases.filter(({ text }) => text !== name).map((alias) => ({ text: alias.text, doubt: alias === own ? 0 : alias.doubt })),
    ],
  };
}

/** The companies of a data file. Throws DataFault where a line is not in form. */
export function entriesOf(data: string): Entry[] {
  let exchange = '';
  let country = '';
  return data.trim().split('\n').flatMap((line) => {
    const header = HEADER.exec(line);
    if (!header) return [entryOf(line, exchange, country)];
    [, exchange = '', country = ''] = header;
    return [];
  });
}

interface Aliases {
  name: string;
  aliases: { text: string; doubt: Doubt }[];
}

/** Further names of companies: lines of `name | aliases`, the aliases in the form of the other data files. */
export const aliasesOf = (data: string): Aliases[] =>
  data.trim().split('\n').map((line) => {
    const [name = '', others = ''] = line.split('|');
    if (!name || !others) throw new DataFault(`a line of further names is not in form: ${line}`);
    return { name, aliases: others.split(';').map((text) => unmarked(text)) };
  });
