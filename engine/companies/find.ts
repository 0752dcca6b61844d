/** Companies in a text: aliases are looked up word by word, then judged by what stands around them. */
import type { Directory, Listed } from './directory';

export interface MentionedCompany {
  id: string;
  name: string;
  ticker: string | null;
  exchange: string | null;
  mentions: { start: number; end: number }[];
}

const EXCHANGE = '(?:NASDAQ|Nasdaq|NYSE|NYSE American|LSE|XETRA|TSX|ASX|TSE|HKEX|Euronext [A-Z][a-z]+)';
const EXPLICIT = new RegExp(`\\(\\s*${EXCHANGE}\\s*:\\s*([A-Z][A-Z.-]{0,6})\\s*\\)|(?<![\\w$])\\$([A-Z]{1,5})(?![\\w])|(?<![\\w.])([A-Z]{1,5})\\.(?:O|N|OQ)(?![\\w])`, 'g');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu;
/** Words of the longest alias. */
const LONGEST = 5;

/** What is said near a company's name when it is the company that is meant. */
const BUSINESS =
  /\b(shares?|stock|stocks|inc|corp|company|companies|ceo|cfo|chief executive|executive|earnings|revenue|profits?|sales|quarter|analysts?|investors?|nasdaq|nyse|billion|million|market|acquir\w+|merger|deal|products?|customers?|users|app|apps|platform|software|smartphones?|cloud|retailers?|stores?|automakers?|carmakers?|vehicles?|trucks?|chips?|chipmaker|airlines?|flights?|oil|employees|workers|layoffs?|plant|factory|launch\w*|tech|antitrust|billionaire|founder|ads?|advertis\w+|dividend|upgrade\w*|downgrade\w*|rating|ipo|spokes(man|woman|person))\b/i;
const NEAR = 120;
const NAME_WORD = /^\p{Lu}[\p{Ll}]+$/u;
const FIRST_NAMES = /\b(christine|henry|gerald|betty|harrison|tom|rob|doug|nikola|paris|perez|wendell|john|james|mary|michael|david|robert|william|george|susan|president|mr|mrs|ms|sen|rep|gov|dr|judge|professor|secretary)\.?\s+(\p{Lu}\p{L}*\.?\s+)?$/iu;

/** Does a text that speaks of an ambiguous name speak of the company there? */
function isMeant(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (FIRST_NAMES.test(before)) return false;
  const previous = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1] ?? '';
  // A capitalised neighbour makes it a part of another name: "Blasey Ford", "Delta Force", "Amazon River".
  if (NAME_WORD.test(previous) && !/[.!?]\s*$/.test(before.slice(0, -previous.length - 1)) && !/^(The|And|But|At|In|For|With|From|Of|By|On|Like|Including|Rival|Giant|Maker)$/.test(previous)) return false;
  if (NAME_WORD.test(next) && !/^(Inc|Corp|Co|Ltd|Plc|Group|Motor|Stores|Chief|CEO|Executive|Shares|Stock|Pay|Watch|Music|Store|Prime|Web)$/.test(next)) return false;
  if (/^\s+(rainforest|river|basin|jungle|trees?|orchards?|growers?|blossom|juice|pie|harvest|variant|date|application|holders?|program|waiver)/i.test(after)) return false;
  if (/\b(an?|the|this|that|its|their|his|her|my|our|your)\s+$/i.test(before) && !/'s?\s*$/.test(before)) return false;
  const context = text.slice(Math.max(0, start - NEAR), start) + ' ' + text.slice(end, end + NEAR);
  return BUSINESS.test(context);
}

const trimWord = (word: string): string => word.replace(/['’]s$/u, '').replace(/[.'’&-]+$/u, '');

/** Companies of a text, each with the places of its names, in order of their first place. */
export function findCompanies(text: string, directory: Directory): MentionedCompany[] {
  const found = new Map<string, MentionedCompany>();
  const sure = new Set<string>();
  const doubtful: { company: Listed; start: number; end: number }[] = [];
  const note = (company: Listed, start: number, end: number): void => {
    const entry = found.get(company.id) ?? { id: company.id, name: company.name, ticker: company.ticker, exchange: company.exchange, mentions: [] };
    entry.mentions.push({ start, end });
    found.set(company.id, entry);
  };

  for (const match of text.matchAll(EXPLICIT)) {
    const company = directory.tickers.get(match[1] ?? match[2] ?? match[3] ?? '');
    if (!company) continue;
    sure.add(company.id);
    note(company, match.index, match.index + match[0].length);
  }

  const tokens = [...text.matchAll(WORD)];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !/^[\p{Lu}\p{N}ei]/u.test(first[0])) continue;
    for (let length = Math.min(LONGEST, tokens.length - i); length >= 1; length--) {
      const last = tokens[i + length - 1];
      if (!last) continue;
      const raw = text.slice(first.index, last.index + last[0].length);
      if (raw.includes('\n')) continue;
      const surface = directory.aliases.has(raw) ? raw : trimWord(raw);
      const alias = directory.aliases.get(surface);
      if (!alias) continue;
      const end = first.index + surface.length;
      if (alias.ambiguous) doubtful.push({ company: alias.company, start: first.index, end });
      else {
        sure.add(alias.company.id);
        note(alias.company, first.index, end);
      }
      i += length - 1;
      break;
    }
  }
  for (const { company, start, end } of doubtful) if (sure.has(company.id) || isMeant(text, start, end)) note(company, start, end);
  for (const entry of found.values()) entry.mentions.sort((a, b) => a.start - b.start);
  return [...found.values()].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
