/** A trie of names, word by word: how names are folded and looked up. */
import type { Listed } from './directory';
import type { Doubt } from './form';

export interface Name {
  company: Listed;
  doubt: Doubt;
  /** Written in capitals ("UPS") or with a small first letter ("iPhone"): matches only as written. */
  exact: string | null;
  /** Words with a capital: a text must have as many. */
  capitals: number;
  /** Written with accents: a text may leave them out. */
  accents: boolean;
  /** Made by rule from the company's name, and not written in the directory. */
  made: boolean;
}

export interface Node {
  next: Map<string, Node> | null;
  /** Several companies may go by one name. */
  names: Name[] | null;
}

/** Letters of scripts that set no blanks between words, or endings without one: kana, Han, Hangul. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff);
const UNSPACED = '\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff';

/** Tokens of a name: words with their inner marks (McDonald's, AT&T, Amazon.com, Disney+), a lone & or +, and each letter of an unspaced script. */
const TOKEN = new RegExp(`[${UNSPACED}]|(?![${UNSPACED}])[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]|['’.&](?=[\\p{L}\\p{N}])|\\+)*|[&+]`, 'gu');

const ASCII = /^[\x20-\x7f]*$/;
const INITIALS = /^(\p{L}\.)+\p{L}?$/u;

const ACCENTED = /[\u00c0-\u024f]/;
export const hasAccents = (word: string): boolean => ACCENTED.test(word);

const CYRILLIC = /^\p{Script=Cyrillic}{5,}$/u;
const CASE_ENDING = /(?<=.{4})(?:ами|ями|ом|ем|ои|еи|[аеиоуыюяь])$/u;

/** Russian names change their ending by case: "Газпром", "Газпрома", "Газпромом". */
function withoutCase(word: string): string {
  const stem = word.replace(CASE_ENDING, '');
  return stem === word ? word : withoutCase(stem);
}

/** A word as the trie has it: small letters, no accents, no dots in initials, no Russian case; "and" is "&". */
export function foldWord(word: string): string {
  if (isUnspaced(word.charCodeAt(0))) return word;
  let folded = word.toLowerCase();
  if (!ASCII.test(folded)) {
    folded = folded.replace(/’/g, "'").normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ı/g, 'i').replace(/ł/g, 'l');
  }
  if (CYRILLIC.test(folded)) folded = withoutCase(folded);
  if (folded.includes('.') && INITIALS.test(folded)) folded = folded.replace(/\./g, '');
  return folded === 'and' ? '&' : folded;
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SMALL = /^\p{Ll}/u;
const SHORT_CAPITALS = /^(?=.*[A-Z])[A-Z0-9.&+]{1,5}$/;

export class Names {
  readonly root = new Map<string, Node>();
  /** First two letters of names that begin with a small letter: few words of a text begin like that. */
  readonly smallStarts = new Set<string>();

  add(text: string, company: Listed, doubt: Doubt, made = false): void {
    const words: readonly string[] = text.match(TOKEN) ?? [];
    let node: Node | null = null;
    let level = this.root;
    for (const word of words) {
      if (node) level = node.next ??= new Map<string, Node>();
      const key = foldWord(word);
      node = level.get(key) ?? { next: null, names: null };
      level.set(key, node);
    }
    const [first = ''] = words;
    if (!node) return;
    const small = SMALL.test(first);
    if (small) this.smallStarts.add(first.slice(0, 2));
    const exact = small || (words.length === 1 && SHORT_CAPITALS.test(text)) ? text.replace(/\./g, '') : null;
    node.names ??= [];
    const accents = hasAccents(text);
    const same = node.names.find((other) => other.company === company && other.exact === exact);
    if (same) {
      same.accents ||= accents;
      return;
    }
    node.names.push({ company, doubt, exact, capitals: words.filter((word) => CAPITAL.test(word)).length, accents, made });
  }
}
