/** Names of those who signed it, out of bylines as pages write them: persons, and the desks and houses that sign where none does. */
import { AGENCY, BY, DAYS, DESK, GENERIC, NO_NAME, NOT_BY, OF_AN_AGENCY, SHORT_DAYS } from './byline-words';
import { fold } from './title';

/** How sure it is that a text names its authors: a marked name may be a single word, a text must look like names. */
export type Trust = 'marked' | 'text';

/** Between "by" and a name; a reporter's name before a place, as in Taiwan, follows at once. */
const THEN = '(?:\\s*[:：/／|｜＝=]\\s*|\\s+|(?<=記者)(?=\\p{Script=Han}{2,4}\\s?[／/]))';
const LEAD = new RegExp(`^[\\s–—|•·,:(>]*(?:${BY})${THEN}`, 'iu');
const LED = new RegExp(`(?:^|[\\s|•·(])(?:${BY})${THEN}(?=\\p{L})`, 'iu');
const BREAK = /\s*(?:[,;|•·\n/、，；،｜／]|\s[–—-]\s|\s(?:and|und|et|y|e|och|og|и|with|mit|con|com|avec|sowie)\s|&|\+|及)\s*/iu;
/** What follows a name in a byline and is no part of it: a day, a place, a number of comments, a role, a handle. */
const TAIL = new RegExp(`\\s+(?:(?:am|on|at|um|vor|seit|le|el|il|em|op|in|aus|from|for|für|bei|of the|last|updated|published|posted|erstellt|aktualisiert|veröffentlicht|ist|is|has|writes|schreibt)(?!\\p{L}).*|(?:${DAYS})(?!\\p{L}).*|(?:${SHORT_DAYS})(?!\\p{L})\\.?,?\\s[^\\d]*\\d.*|[@|•·(–—].*|-\\s.*|\\d.*)$`, 'iu');
/** `王小明／台北報導`: where a reporter filed from. */
const FILED_FROM = /[／/]\s*\p{Script=Han}{2,5}\s*(?:報導|报道|電|电|訊|讯).*$/u;
const CJK_ROLE = /\s*(?:記者|记者|報導|报道|報道|編集委員|論説委員)$/u;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|sir|dipl\.?-?\w*)\.?\s+)+(?=\p{L})/iu;
const DEGREE = /^(m\.?d|ph\.?d|m\.?sc?|b\.?sc?|m\.?a|m\.?b\.?a|r\.?d|r\.?n|d\.?o|mph|esq)\.?$/i;
const CALENDAR = new RegExp(`^(?:${DAYS}|${SHORT_DAYS})\\.?$`, 'iu');
/** Marks of an address, a file or a sentence. */
const NOT_WRITTEN_SO = /[{}<>[\]=:?!"“„]|https?:|\.(?:com|de|org|net|txt|html?|php)\b/i;
const MOST_LETTERS = 50;
const MOST_OF_A_HOUSE = 80;
const MOST_PEOPLE = 12;
/** A byline goes on no longer than this; what a hostile page says in its place may. */
const MOST_OF_A_BYLINE = 1000;

const particle = /^(?:de|del|della|da|di|du|van|von|vom|der|den|ten|ter|la|le|el|al|bin|ibn|y|dos|das|zu|zur|st\.?|d['’].*|o['’].*)$/iu;
const CAPITAL = /^(?:\p{Lu}|\p{Lo})/u;

/** Does it look like the name of a person rather than a role, a desk or a sentence? */
function isName(name: string, trust: Trust): boolean {
  if (name.length < 2 || name.length > MOST_LETTERS || NOT_WRITTEN_SO.test(name) || CALENDAR.test(name)) return false;
  if (NO_NAME.test(name) || DESK.test(name) || AGENCY.test(name)) return false;
  const words = name.split(' ');
  // "Forschung WBF": initials of a house among words.
  if (words.length > 1 && words.some((word) => /^\p{Lu}{3,}$/u.test(word) && !/^I+$/.test(word)) && /\p{Ll}/u.test(name)) return false;
  if (words.length > 5) return false;
  const [first = ''] = words;
  if (/^(?:The|Die|Das|Der)$/.test(first)) return false;
  if (trust === 'marked') return /\p{L}/u.test(name) && words.length <= 4 && (words.length === 1 || CAPITAL.test(first) || particle.test(first));
  if (/\d/.test(name) || words.length < 2) return /^(?:\p{Lo}{2,6}|[\p{Script=Katakana}ー・]{3,14})$/u.test(name);
  return words.every((word) => CAPITAL.test(word) || particle.test(word)) && words.filter((word) => CAPITAL.test(word)).length >= 2;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Is it the outlet, or one of its sections? `own` are the outlet's names: `CNN` owns `CNN Business`. */
function isOwn(name: string, own: readonly string[]): boolean {
  const whole = squeeze(name);
  const [first = ''] = name.split(' ');
  return own.some((one) => whole === squeeze(one) || (/^\p{Lu}{2}/u.test(first) && first === first.toUpperCase() && squeeze(first) === squeeze(one)));
}

/** A byline's text from "by" on, without brackets and the marks around it. */
const trimmed = (part: string): string => {
  let name = fold(part);
  for (let before = ''; before !== name; ) {
    before = name;
    name = fold(name.replace(LEAD, '').replace(/\s*\(.*?\)\s*/g, ' ').replace(/^[\s–—|•·,.:;@>'’-]+|[\s–—|•·,:;>'’-]+$/gu, ''));
  }
  return name;
};

const tidy = (part: string): string =>
  fold(trimmed(part).replace(TAIL, '').replace(OF_AN_AGENCY, '').replace(CJK_ROLE, ''))
    .replace(TITLE, '')
    .replace(/^(\p{Lu}[\p{Lu}\s.'’-]+)$/u, (loud) => (loud.includes(' ') ? loud.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()) : loud));

/** A day of the week before a date: the comma after it divides no names. */
const WEEKDAY_DATE = new RegExp(`\\s+(?:${DAYS}|${SHORT_DAYS})\\.?,\\s*(?:\\p{L}+\\.?\\s+)?\\d.*$`, 'iu');

/** An address, or a handle beside the name that it belongs to. */
const isAddress = (byline: string): boolean => /^\s*(https?:|[/@])/.test(byline);

/** The persons in some bylines, each once, in order. `own` are the outlet's names, which are no person's. */
export function people(bylines: readonly string[], own: readonly string[], trust: Trust = 'text'): string[] {
  const found: string[] = [];
  for (const byline of bylines) {
    if (isAddress(byline)) continue;
    const names = fold(byline.slice(0, MOST_OF_A_BYLINE)).replace(LEAD, '').replace(WEEKDAY_DATE, '').replace(FILED_FROM, '').split(BREAK).filter((part) => !isAddress(part)).map(tidy);
    // A house's name may hold commas and "and": its other parts are no nicknames.
    const needed = names.some((name) => DESK.test(name)) ? 'text' : trust;
    for (const name of names) {
      if (DEGREE.test(name) || !isName(name, needed) || isOwn(name, own)) continue;
      if (!found.some((one) => one.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  // Initials beside a full name are a house's.
  const full = found.filter((name) => !/^\p{Lu}{2,}$/u.test(name));
  return (full.some((name) => name.includes(' ')) ? full : found).slice(0, MOST_PEOPLE);
}

/** Of what several tell of who signed, the first list that names a person, else the first that names anyone. */
export const signedBy = (lists: readonly (readonly string[])[], own: readonly string[]): readonly string[] => lists.find((list) => people(list, own, 'marked').length > 0) ?? lists.find((list) => list.length > 0) ?? [];

/** When the byline goes on after the name: a bar, or a date with what leads up to it. */
const REST = /\s*(?:[|•·].*|\s[／/]\s.*|(?:,|\s[–—-])?\s+(?:(?:on|am|at|vom|le|el|em|il)\s+)?(?:\p{L}+\.?,?\s+)?\d{1,2}(?:[./:,]|\s+\p{L}|\s*\p{L}{2},).*)$/u;

/** The desk or house that a byline names, or ''. "Staff" or "Redaktion" alone name none. */
export function houseOf(byline: string, own: readonly string[]): string {
  if (isAddress(byline) || byline.length > MOST_OF_A_BYLINE) return '';
  const name = trimmed(trimmed(byline).replace(REST, ''));
  if (name.length < 2 || name.length > MOST_OF_A_HOUSE || /[{}<>[\]=?!"“„@]/.test(name)) return '';
  if (isOwn(name, own)) return name;
  const telling = name.replace(GENERIC, '');
  return (DESK.test(name) || AGENCY.test(name)) && /\p{L}/u.test(telling) && !NO_NAME.test(telling) ? name : '';
}

/** The part of a short text that follows "by" in any of its languages, or ''. What follows "photo by" is no author. */
export function afterBy(text: string): string {
  const match = LED.exec(text);
  return match && !NOT_BY.test(text.slice(0, match.index)) ? text.slice(match.index + match[0].length) : '';
}
