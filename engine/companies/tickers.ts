/** Explicit tickers: "(NASDAQ: MSFT)", "$TSLA", "MSFT.O", "<7203.T>". */
import type { Directory, Listed } from './directory';

const IN_BRACKETS = /[([]\s*([A-Za-z][A-Za-z .]{1,20}?)\s*:\s*\$?([A-Z0-9][A-Z0-9.&-]{0,11})\s*[;,)\]]/g;
const CASH = /(?<![\w$])\$([A-Z]{1,5})(?![\w$])/g;
/** Reuters instrument codes: a symbol, a dot and the exchange's letters. A symbol of one letter needs brackets and an exchange
 *  that makes no other initials: "O.K" and "(U.K)" are none. */
const REUTERS = /(?<![\w.@])((?<=[(<[]\s?)[A-Z](?=\.(?:N|L|DE|PA|SZ|T|HK|TO)\s?[)>\]])|[A-Z0-9]{2,8})\.(OQ|O|N|K|A|L|DE|PA|AS|MI|MC|S|T|HK|SS|SZ|KS|TW|NS|BO|AX|TO|US)(?![\w.])/g;

/** American shares of a class, which need no mark of an exchange: "BRK.B". */
const OF_A_CLASS = /(?<![\w.@])([A-Z]{2,4})[.-]([ABC])(?![\w.])/g;

/** Names of exchanges as the news writes them in brackets, and as the directory has them. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  nasdaq: ['NASDAQ'], nasdaqgs: ['NASDAQ'], nyse: ['NYSE'], 'nyse american': ['NYSE American'], amex: ['NYSE American'], otc: ['OTC'], lse: ['LSE'], lon: ['LSE'], london: ['LSE'], aim: ['LSE'],
  xetra: ['XETRA'], etr: ['XETRA'], fra: ['XETRA'], epa: ['Euronext Paris'], 'euronext paris': ['Euronext Paris'], ams: ['Euronext Amsterdam'], 'euronext amsterdam': ['Euronext Amsterdam'],
  ebr: ['Euronext Brussels'], bit: ['Borsa Italiana'], bme: ['BME'], six: ['SIX'], swx: ['SIX'], tse: ['TSE', 'TSX'], tyo: ['TSE'], tsx: ['TSX'], asx: ['ASX'], hkex: ['HKEX'], hkg: ['HKEX'], sehk: ['HKEX'],
  lond: ['LSE'], par: ['Euronext Paris'], fwb: ['XETRA'], nyq: ['NYSE'], nms: ['NASDAQ'], bvmf: ['B3'], nse: ['NSE'], bse: ['BSE'], krx: ['KRX'], twse: ['TWSE'], sgx: ['SGX'], jse: ['JSE'], sse: ['SSE'], szse: ['SZSE'], tadawul: ['Tadawul'], sto: ['Nasdaq Stockholm'], cph: ['Nasdaq Copenhagen'], hel: ['Nasdaq Helsinki'], osl: ['Oslo Børs'],
};

const REUTERS_EXCHANGES: Readonly<Record<string, readonly string[]>> = {
  O: ['NASDAQ'], OQ: ['NASDAQ'], N: ['NYSE'], K: ['NYSE'], A: ['NYSE American'], L: ['LSE'], DE: ['XETRA'], PA: ['Euronext Paris'], AS: ['Euronext Amsterdam'], MI: ['Borsa Italiana'], MC: ['BME'], S: ['SIX'],
  T: ['TSE'], HK: ['HKEX'], SS: ['SSE'], SZ: ['SZSE'], KS: ['KRX'], TW: ['TWSE'], NS: ['NSE'], BO: ['BSE'], AX: ['ASX'], TO: ['TSX'], US: ['NASDAQ', 'NYSE'],
};

interface TickerMatch {
  start: number;
  end: number;
  company: Listed;
}

const AMERICAN = ['NASDAQ', 'NYSE', 'NYSE American', 'BATS', 'OTC'];

function known({ tickers }: Pick<Directory, 'tickers'>, exchanges: readonly string[], ticker: string): Listed | null {
  // A listing may have moved from one American exchange to another.
  const places = exchanges.some((one) => AMERICAN.includes(one)) ? [...exchanges, ...AMERICAN] : exchanges;
  const padded = /^\d{1,3}$/.test(ticker) ? ticker.padStart(4, '0') : ticker;
  for (const place of places) {
    const company = tickers.get(`${place}:${ticker}`) ?? tickers.get(`${place}:${padded}`);
    if (company) return company;
  }
  return null;
}

/** Explicit tickers of companies in the directory, in no order. */
export function explicitTickers(text: string, directory: Pick<Directory, 'tickers'>): TickerMatch[] {
  const found: TickerMatch[] = [];
  const note = (match: RegExpExecArray, exchanges: readonly string[] | undefined, ticker: string): void => {
    const company = exchanges && known(directory, exchanges, ticker);
    if (company) found.push({ start: match.index, end: match.index + match[0].length, company });
  };
  for (const match of text.matchAll(IN_BRACKETS)) note(match, WRITTEN[(match[1] ?? '').toLowerCase().trim()], match[2] ?? '');
  for (const match of text.matchAll(CASH)) note(match, AMERICAN, match[1] ?? '');
  for (const match of text.matchAll(REUTERS)) note(match, REUTERS_EXCHANGES[match[2] ?? ''], match[1] ?? '');
  for (const match of text.matchAll(OF_A_CLASS)) note(match, AMERICAN, `${match[1] ?? ''}.${match[2] ?? ''}`);
  return found;
}
