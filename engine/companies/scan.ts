/** Finds names in a text: one pass over its characters, and a walk in the trie from each word that may begin a name. */
import type { Directory } from './directory';
import { foldWord, type Name, type Node } from './names';

export interface Match {
  start: number;
  end: number;
  /** Companies that go by this name; never empty. */
  names: readonly Name[];
  /** What firms are called in law stands behind it ("Target Corp"): it is a company. */
  legal: boolean;
}

const LEGAL = new Set('inc corp co ltd plc ag se sa nv asa ab spa oyj kgaa llc lp llp bhd incorporated corporation limited gmbh kk'.split(' '));
/** Behind a name these belong to it, but do not prove a company. */
const LEGAL_WEAK = new Set(['group', 'holdings', 'holding', 'company', 'companies', 'cos']);
/** Short words that may have a dot within a name: "St. Joe", "T. Rowe Price", "Warner Bros. Discovery". */
const DOTTED = new Set(['st', 'dr', 'mr', 'bros', 'chr', 'cos', 'jp', 'us', 'ap', 'wr', 'ww', 'jb', 'ch', 'll', 'sc', 'ag', 'vf', 'jc', 'jm', 'dr', 'de', 'ao']);

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters beyond ASCII, near enough: no punctuation, space or symbol of Latin, General Punctuation or CJK. */
const isOtherLetter = (code: number): boolean => code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff20);
const isWordCode = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || isOtherLetter(code);

const APOSTROPHE = 39;
const CURLY = 0x2019;
const DOT = 46;
const AMPERSAND = 38;
const PLUS = 43;

/** End of the word that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
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

/** Where the next word of the same name would begin: behind blanks or a hyphen, behind a dot after initials; -1 if none can. */
function nextStart(text: string, { end, key }: Word): number {
  let at = end;
  if (text.charCodeAt(at) === DOT && (key.length === 1 || DOTTED.has(key))) at++;
  const from = at;
  for (; at < text.length && at - from < 4; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 0xa0 || code === 45 || code === 0x2010 || code === 0x2013) continue;
    return at > end && (isWordCode(code) || code === AMPERSAND || code === PLUS) ? at : -1;
  }
  return -1;
}

const capitalsIn = (surface: string): number => surface.match(/(?<![\p{L}\p{N}'’.])[\p{Lu}\p{N}]/gu)?.length ?? 0;

/** Names of a node that may be meant by what stands in the text. */
function fitting(names: readonly Name[], surface: string): Name[] {
  const plain = surface.replace(/\./g, '').replace(/’/g, "'");
  return names.filter(({ exact, capitals }) => (exact === null ? capitalsIn(surface) >= capitals : plain === exact));
}

/** The end of the legal form behind a name, and whether it proves a company. */
function legalEnd(text: string, last: Word): { end: number; sure: boolean } {
  let { end } = last;
  let sure = false;
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
    if (LEGAL.has(key) && (capital || key === 'plc')) sure = true;
    else if (!(LEGAL_WEAK.has(key) && capital)) break;
    end = next.bare?.end ?? next.end;
    word = next;
  }
  return { end, sure };
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
      if (fit.length === 0) continue;
      const legal = legalEnd(text, { ...word, end });
      best = { start: first.start, end: legal.end, names: fit, legal: legal.sure };
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
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    // Nearly all words are in small letters, and few names begin so.
    if (code >= 97 && code <= 122 && !smallStarts.has(text.slice(at, at + 2))) {
      at = wordEnd(text, at);
      continue;
    }
    const first = wordAt(text, at);
    const match = longest(text, first, root);
    if (match) matches.push(match);
    at = match ? match.end : first.end;
  }
  return matches;
}

