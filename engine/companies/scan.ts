/** Finds names in a text: one pass over its characters, and a walk in the trie from each word that may begin a name. */
import type { Directory, Listed } from './directory';
import { foldWord, hasAccents, isUnspaced, type Name, type Node } from './names';

export interface Match {
  start: number;
  end: number;
  /** Companies that go by this name; never empty. */
  names: readonly Name[];
  /** What firms are called in law stands behind it ("Target Corp"), or before it ("شركة"): it is a company. */
  legal: boolean;
}

/** Legal forms, and the countries that have them where only a few do. */
const LEGAL = new Map<string, string | null>([
  ...'inc corp co ltd se sa llc lp incorporated corporation limited'.split(' ').map((form) => [form, null] as const),
  ['plc', 'GB IE NL US BM JE CH'], ['llp', 'GB US'], ['ag', 'DE CH AT LI'], ['kgaa', 'DE'], ['gmbh', 'DE CH AT'], ['nv', 'NL BE'], ['asa', 'NO'], ['ab', 'SE FI LT'], ['spa', 'IT CL'], ['oyj', 'FI'], ['bhd', 'MY'], ['kk', 'JP'],
]);
/** Behind a name in an unspaced script. */
const UNSPACED_LEGAL = /(?:公司|集团|集團|股份|株式会社|ホールディングス|グループ|社(?![会交区員员]))/y;
/** Behind a name in katakana, which else would be a part of a longer word. */
const KATAKANA_LEGAL = /(?:グループ|ジャパン|ホールディングス|モーター)/y;
/** Behind a name these belong to it, but do not prove a company. */
const LEGAL_WEAK = new Set(['group', 'holdings', 'holding', 'company', 'companies', 'cos']);
/** Short words that may have a dot within a name: "St. Joe", "T. Rowe Price", "Warner Bros. Discovery". */
const DOTTED = new Set(['st', 'dr', 'mr', 'bros', 'chr', 'cos', 'jp', 'us', 'ap', 'wr', 'ww', 'jb', 'ch', 'll', 'sc', 'ag', 'vf', 'jc', 'jm', 'dr', 'de', 'ao']);

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Comma, semicolon, question mark and full stop of Arabic script. */
const isArabicMark = (code: number): boolean => code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4;
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb;
const isArabic = (code: number): boolean => code >= 0x621 && code <= 0x6d3;
/** Letters beyond ASCII, near enough: no punctuation, space or symbol of Latin, General Punctuation or CJK. */
const isOtherLetter = (code: number): boolean => code >= 0xc0 && !isArabicMark(code) && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff20) && !(code >= 0xff5b && code <= 0xff65);
const isWordCode = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || isOtherLetter(code);

const APOSTROPHE = 39;
const CURLY = 0x2019;
const MIDDLE_DOTS = new Set([0xb7, 0x30fb]);
const DOT = 46;
const AMPERSAND = 38;
const PLUS = 43;

/** End of the word that begins at `start`; each letter of an unspaced script is a word. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  if (isUnspaced(text.charCodeAt(start))) return at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnspaced(code)) break;
    if (isWordCode(code) || code === PLUS) continue;
    if ((code === APOSTROPHE || code === CURLY || code === DOT || code === AMPERSAND) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

const POSSESSIVE = /['’]s$/i;

interface Word {
  start: number;
  end: number;
  key: string;
  /** Without its possessive ending, where it has one. */
  bare: { end: number; key: string } | null;
}

function wordAt(text: string, start: number): Word {
  const first = text.charCodeAt(start);
  if (first === AMPERSAND || first === PLUS) return { start, end: start + 1, key: text.charAt(start), bare: null };
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  const bare = POSSESSIVE.test(word) ? { end: end - 2, key: foldWord(word.slice(0, -2)) } : null;
  return { start, end, key: foldWord(word), bare };
}

/** Where the next word of the same name would begin: behind blanks or a hyphen, behind a dot after initials, at once in an unspaced script; -1 if none can. */
function nextStart(text: string, { end, key }: Word): number {
  let at = end;
  if (text.charCodeAt(at) === DOT && (key.length === 1 || DOTTED.has(key))) at++;
  const from = at;
  for (; at < text.length && at - from < 4; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 0xa0 || code === 45 || code === 0x2010 || code === 0x2013 || MIDDLE_DOTS.has(code)) continue;
    return (at > end || isUnspaced(code) || isUnspaced(text.charCodeAt(end - 1))) && (isWordCode(code) || code === AMPERSAND || code === PLUS) ? at : -1;
  }
  return -1;
}

const capitalsIn = (surface: string): number => surface.match(/(?<![\p{L}\p{N}'’.])[\p{Lu}\p{N}]/gu)?.length ?? 0;

/** English names have no accents: "Über" is a German word. Others are often written without theirs. */
const ENGLISH = new Set(['US', 'GB', 'AU', 'CA', 'IE', 'NZ', 'IN', 'SG', 'ZA']);
const isOfNoAccents = ({ accents, company: { country } }: Name): boolean => !accents && (country === null || ENGLISH.has(country));

/** Names of a node that may be meant by what stands in the text. */
function fitting(names: readonly Name[], surface: string): Name[] {
  const plain = surface.replace(/\./g, '').replace(/’/g, "'");
  const accents = hasAccents(surface);
  return names.filter((name) => (name.exact === null ? capitalsIn(surface) >= name.capitals : plain === name.exact) && !(accents && isOfNoAccents(name)));
}

/** The end of the legal form behind a name, whether it proves a company, and of which countries. */
function legalEnd(text: string, last: Word): { end: number; sure: boolean; countries: string | null } {
  let { end } = last;
  let sure = false;
  let countries: string | null = null;
  UNSPACED_LEGAL.lastIndex = end;
  if (UNSPACED_LEGAL.test(text)) return { end: UNSPACED_LEGAL.lastIndex, sure: true, countries };
  let word = last;
  for (let steps = 0; steps < 4; steps++) {
    let at = word.end;
    if (text.charCodeAt(at) === DOT && steps > 0) at++;
    if (text.charCodeAt(at) === 44) at++;
    if (text.charCodeAt(at) !== 32) break;
    at++;
    const code = text.charCodeAt(at);
    if (!(isWordCode(code) || code === AMPERSAND)) break;
    const next = wordAt(text, at);
    const key = next.bare?.key ?? next.key;
    const capital = code !== text.charAt(at).toLowerCase().charCodeAt(0);
    if (key === '&' && code === AMPERSAND) {
      word = next;
      continue;
    }
    if (LEGAL.has(key) && (capital || key === 'plc')) {
      sure = true;
      countries ??= LEGAL.get(key) ?? null;
    } else if (!(LEGAL_WEAK.has(key) && capital)) break;
    end = next.bare?.end ?? next.end;
    word = next;
  }
  return { end, sure, countries };
}

const mayBe = ({ country }: Listed, countries: string | null): boolean => countries === null || country === null || countries.includes(country);

/** A run of katakana is one word. */
function isCutKatakana(text: string, end: number): boolean {
  if (!isKatakana(text.charCodeAt(end)) || !isKatakana(text.charCodeAt(end - 1))) return false;
  KATAKANA_LEGAL.lastIndex = end;
  return !KATAKANA_LEGAL.test(text);
}

const CALLED_A_FIRM = /(?:^|[^\p{L}])(?:[وفبل]?شركة|لشركة|株式会社|компани[яиюей]+)\s?[«"]?$/u;
const isCalledAFirm = (text: string, start: number): boolean => text.charCodeAt(start) > 0xff && CALLED_A_FIRM.test(text.slice(Math.max(0, start - 12), start));

/** What Arabic writes at one with the next word: "and", "with", "for", "as", the article. */
const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=\p{L}{3})/u;
/** What Romance languages write at one with the next word: "d'Orange", "dell'Eni". */
const ELIDED = /^(?:d|l|qu|s|n|un|dell|all|nell|sull|dall)['’](?=\p{L})/iu;

/** Where a name may begin within a word; -1 if nowhere. */
function innerStart(text: string, { start, end }: Word): number {
  const prefix = (isArabic(text.charCodeAt(start)) ? ARABIC_PREFIX : ELIDED).exec(text.slice(start, end));
  return prefix ? start + prefix[0].length : -1;
}

/** The longest name that begins at a word. */
function longest(text: string, first: Word, root: ReadonlyMap<string, Node>): Match | null {
  let best: Match | null = null;
  let word = first;
  let level: ReadonlyMap<string, Node> | null = root;
  while (level) {
    for (const { end, key } of word.bare ? [word.bare, word] : [word]) {
      const names = level.get(key)?.names;
      const fit = names ? fitting(names, text.slice(first.start, end)) : [];
      if (fit.length === 0 || isCutKatakana(text, end)) continue;
      const legal = legalEnd(text, { ...word, end });
      // "Post AG" is no firm of a country that has no "AG".
      const there = fit.filter((name) => name.doubt === 0 || mayBe(name.company, legal.countries));
      if (there.length > 0) best = { start: first.start, end: legal.end, names: there, legal: legal.sure || isCalledAFirm(text, first.start) };
    }
    const node: Node | undefined = level.get(word.key);
    level = node?.next ?? null;
    const at: number = level ? nextStart(text, word) : -1;
    if (at < 0) break;
    word = wordAt(text, at);
  }
  return best;
}

/** All names in a text, the longest at each place, in order, none over another. */
export function scan(text: string, { names }: Pick<Directory, 'names'>): Match[] {
  const { root, smallStarts } = names;
  const matches: Match[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || (isKatakana(code) && isKatakana(text.charCodeAt(at - 1)))) {
      at++;
      continue;
    }
    if (isUnspaced(code) && !root.has(text.charAt(at))) {
      at++;
      continue;
    }
    // Nearly all words are in small letters, and few names begin so.
    if (code >= 97 && code <= 122 && !smallStarts.has(text.slice(at, at + 2))) {
      at = afterSmallWord(text, at);
      continue;
    }
    const first = wordAt(text, at);
    const match = longest(text, first, root);
    if (match) matches.push(match);
    const inner = match ? -1 : innerStart(text, first);
    at = match ? match.end : inner > 0 ? inner : first.end;
  }
  return matches;
}

/** The end of a word in small letters, or of what is elided before a capital in it. */
function afterSmallWord(text: string, start: number): number {
  const end = wordEnd(text, start);
  for (let at = start + 1; at < end && at <= start + 4; at++) {
    const code = text.charCodeAt(at);
    if (code === APOSTROPHE || code === CURLY) return ELIDED.test(text.slice(start, end)) ? at + 1 : end;
  }
  return end;
}
