/** Companies in a text: names are looked up, then those in doubt are judged by what stands around them. */
import { evidenceFor, inALongerName, neighbours, type Elsewhere, type Place } from './context';
import type { Directory, Listed } from './directory';
import type { Doubt } from './form';
import { scan, type Match } from './scan';
import { explicitTickers } from './tickers';

export interface Mention {
  start: number;
  end: number;
}

export interface FoundCompany {
  company: Listed;
  /** In order. */
  mentions: Mention[];
}

const doubtOf = ({ names, legal }: Match): Doubt => (legal ? 0 : names.reduce<Doubt>((least, { doubt }) => (doubt < least ? doubt : least), 2));

/**
 * The company that a name stands for: one that the text has named in full, else the one that the directory names first.
 * Names made by rule stand only for companies that the text has named in full, or before a legal form.
 */
function companyOf({ names, legal }: Match, named: ReadonlySet<string>): Listed | null {
  const best = names.find(({ company }) => named.has(company.id)) ?? names.find(({ made }) => legal || !made);
  return best?.company ?? null;
}

const ROUNDS = 3;

/** Between two names of a list. */
const IN_A_LIST = /^(?:\s?,\s?(?:and\s|or\s)?|\s(?:and|or|&|vs\.?|versus)\s|\s?\/\s?)$/;

/** Companies of a text, each with the places of its names, in order of their first place. */
export function findCompanies(text: string, directory: Directory): FoundCompany[] {
  const found = new Map<string, FoundCompany>();
  const note = (company: Listed, mention: Mention): void => {
    const entry = found.get(company.id) ?? { company, mentions: [] };
    entry.mentions.push(mention);
    found.set(company.id, entry);
  };

  for (const { company, start, end } of explicitTickers(text, directory)) note(company, { start, end });
  const matches = scan(text, directory);
  const sureIds = new Set(found.keys());
  const sure = new Set<Match>();
  for (const match of matches) {
    if (doubtOf(match) > 0 || (!match.legal && isInstitution(text, match))) continue;
    sure.add(match);
    const company = companyOf(match, sureIds);
    if (company) sureIds.add(company.id);
  }

  const partsOfNames = new Set<string>();
  for (const match of matches) if (!sure.has(match) && inALongerName(placeOf(text, match))) partsOfNames.add(surfaceOf(text, match));

  // A name that is taken to be a company's speaks for its neighbours in a list, so those in doubt are looked at again.
  for (let round = 0, more = true; more && round < ROUNDS; round++) {
    more = false;
    for (const [i, match] of matches.entries()) {
      if (sure.has(match)) continue;
      const company = companyOf(match, sureIds);
      if (!company) continue;
      const surface = surfaceOf(text, match);
      const beside = [matches[i - 1], matches[i + 1]].flatMap((other) => (other && isListedWith(text, match, other) ? [other] : []));
      const elsewhere: Elsewhere = {
        sure: sureIds.has(company.id),
        partOfAName: partsOfNames.has(surface),
        common: !surface.includes(' ') && hasWord(text, surface.toLowerCase()),
        companies: sureIds.size,
        listed: beside.some((other) => sure.has(other)) ? 2 : Math.min(1, beside.length),
      };
      if (evidenceFor(placeOf(text, match), company, doubtOf(match), elsewhere) > 0) {
        sure.add(match);
        more = true;
      }
    }
  }
  for (const match of matches) {
    const company = sure.has(match) ? companyOf(match, sureIds) : null;
    if (company) note(company, match);
  }
  for (const { mentions } of found.values()) mentions.sort((a, b) => a.start - b.start);
  return [...found.values()].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const isListedWith = (text: string, match: Match, other: Match): boolean =>
  IN_A_LIST.test(other.start < match.start ? text.slice(other.end, match.start) : text.slice(match.end, other.start));
const placeOf = (text: string, { start, end }: Match): Place => ({ text, start, end });
const surfaceOf = (text: string, { start, end }: Match): string => text.slice(start, end);

const LETTER = /[\p{L}-]/u;

/** Does the word stand in the text by itself? */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

/** "Boeing Field", "Coca-Cola Stadium": even a name beyond doubt may be lent to a place. */
function isInstitution(text: string, match: Match): boolean {
  const place = placeOf(text, match);
  const { next } = neighbours(place);
  return /^(?:Stadium|Arena|Field|Park|Center|Centre|Foundation|Theatre|Theater|School|University|Institute|Museum|Prize|Cup|Open|Bowl|Classic|Street|Avenue|Tower|Award|Awards|Library|Hall|Building)$/.test(next);
}
