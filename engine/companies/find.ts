/** Companies in a text: names are looked up, then those in doubt are judged by what stands around them. */
import { detectLanguage } from '../text/language';
import { evidenceFor, inALongerName, isAnAddress, isAPersons, neighbours, type Elsewhere, type Place } from './context';
import type { Directory, Listed } from './directory';
import type { Doubt } from './form';
import { scan, type Match } from './scan';
import { explicitTickers } from './tickers';
import { isWordSomewhere, vocabularyOf } from './vocabulary';

export interface Mention {
  start: number;
  end: number;
}

interface FoundCompany {
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
const IN_A_LIST = /^(?:\s?,\s?(?:and\s|or\s)?|\s(?:and|or|&|vs\.?|versus)\s|\s(?:und|oder|et|ou|y|e|o|en|of|и)\s(?:(?:der|die|das|la|le|el|il|a|o|de|het)\s|l['’])?|\s?\/\s?|、|和|と|\sو)$/;

/** Companies of a text, each with the places of its names, in order of their first place. */
export function findCompanies(text: string, directory: Directory): FoundCompany[] {
  const found = new Map<string, FoundCompany>();
  const note = (company: Listed, mention: Mention): void => {
    const entry = found.get(company.id) ?? { company, mentions: [] };
    entry.mentions.push(mention);
    found.set(company.id, entry);
  };

  for (const { company, start, end } of explicitTickers(text, directory)) note(company, { start, end });
  // "^DJI" is the symbol of an index.
  const matches = scan(text, directory).filter(({ start }) => text.charAt(start - 1) !== '^');
  const sureIds = new Set(found.keys());
  const initials = new Set(matches.filter((match) => isSpelledOut(text, match, matches)).map((match) => surfaceOf(text, match)));
  // The words of a language matter to names in doubt alone.
  const vocabulary = matches.some((match) => doubtOf(match) > 0 || isWordSomewhere(surfaceOf(text, match)) || initials.has(surfaceOf(text, match))) ? vocabularyOf(detectLanguage(text)) : null;
  const doubtAt = (match: Match): Doubt => {
    const surface = surfaceOf(text, match);
    if (!match.legal && initials.has(surface)) return 2;
    const doubt = doubtOf(match);
    return !match.legal && doubt === 0 && vocabulary?.common.has(surface.toLowerCase()) ? 1 : doubt;
  };

  const partsOfNames = new Set<string>();
  for (const match of matches) {
    const place = placeOf(text, match);
    if (match.legal ? false : doubtAt(match) === 0 ? isAPersons(place) || isAnAddress(place) : inALongerName(place, vocabulary) || isAnAddress(place)) partsOfNames.add(surfaceOf(text, match));
  }

  const sure = new Set<Match>();
  for (const [i, match] of matches.entries()) {
    const renamed = renamedCompany(text, match, matches[i + 1]);
    if (renamed) sureIds.add(renamed.id);
    const beyondDoubt = doubtAt(match) === 0 && (match.legal || !(isInstitution(text, match) || partsOfNames.has(surfaceOf(text, match))));
    if (!beyondDoubt && !renamed) continue;
    sure.add(match);
    const company = companyOf(match, sureIds);
    if (company) sureIds.add(company.id);
  }

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
        common: !surface.includes(' ') && surface !== surface.toLowerCase() && hasWord(text, surface.toLowerCase()),
        companies: sureIds.size,
        listed: beside.some((other) => sure.has(other)) ? 2 : Math.min(1, beside.length),
      };
      if (evidenceFor(placeOf(text, match), company, doubtAt(match), elsewhere, vocabulary) > 0) {
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

/** Between a company's name and the one that it had before, or has since. */
const RENAMED = /^,?\s\(?(?:formerly|previously|once|now|früher|ehemals|vormals|zuvor|anciennement|ex|antes|anteriormente|antigo|antiga|già|in precedenza)(?:\s(?:known as|called|renamed|rebranded as|bekannt als|conocida como|conhecido como|conhecida como))?[\s-]["“«]?$/i;

/** The company that two names in a row share: "Kettle, formerly Quill". */
function renamedCompany(text: string, match: Match, next: Match | undefined): Listed | null {
  if (!next || !RENAMED.test(text.slice(match.end, next.start))) return null;
  return match.names.find(({ company }) => next.names.some((other) => other.company === company))?.company ?? null;
}

const SHORT_CAPITALS = /^[A-Z]{2,5}$/;

/** Are these initials that the text explains by other words, "Special Access Programs (SAP)"? */
function isSpelledOut(text: string, match: Match, matches: readonly Match[]): boolean {
  const surface = surfaceOf(text, match);
  if (!SHORT_CAPITALS.test(surface) || text.charAt(match.start - 1) !== '(' || text.charAt(match.end) !== ')') return false;
  const before = text.slice(Math.max(0, match.start - 80), match.start - 1).trimEnd();
  const letters = (before.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  if (!letters.endsWith(surface)) return false;
  return !matches.some(({ end, names }) => end <= match.start && end >= match.start - 3 && names.some(({ company }) => match.names.some((own) => own.company === company)));
}

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
