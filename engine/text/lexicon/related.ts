/** Which English words may stand for one another, and which turn a sentence around; by stem. */
import { stemOf } from '../stems';
import { ADJECTIVE_GROUPS } from './adjectives';
import { ALIASES } from './aliases';
import { ALTERNATIVES } from './alternatives';
import { NOUN_GROUPS } from './nouns';
import { OPPOSITE_GROUPS } from './opposites';
import { REPHRASING_GROUPS } from './rephrasings';
import { VERB_GROUPS } from './verbs';

type Table = ReadonlyMap<string, ReadonlySet<string>>;

interface Lexicon {
  synonyms: Table;
  /** Ways to write one name. */
  aliases: Table;
  opposites: Table;
  verbs: ReadonlySet<string>;
  /** Of a word, the kinds it belongs to (by line of the table), each with its places among the kind's members. */
  kinds: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
  /** All words of a kind. */
  members: readonly (readonly string[])[];
  /** First stems of the entries that are several words, each with the entries. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const termOf = (entry: string): string => entry.split('_').map((word) => stemOf(word, 'en')).join('_');

function link(table: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return;
  const known = table.get(from);
  if (known) known.add(to);
  else table.set(from, new Set([to]));
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function build(): Lexicon {
  const synonyms = new Map<string, Set<string>>();
  const opposites = new Map<string, Set<string>>();
  const phrases = new Map<string, string[][]>();
  const learn = (entry: string): string => {
    const term = termOf(entry);
    const parts = term.split('_');
    const [first = ''] = parts;
    if (parts.length > 1 && !phrases.get(first)?.some((other) => other.join('_') === term)) phrases.set(first, [...(phrases.get(first) ?? []), parts]);
    return term;
  };
  for (const line of [VERB_GROUPS, NOUN_GROUPS, ADJECTIVE_GROUPS, REPHRASING_GROUPS].flatMap(lines)) {
    // The first word is what the group is about; the others stand for it, and less surely for one another.
    const [head = '', ...others] = line.trim().split(/\s+/u).map(learn);
    for (const other of others) {
      link(synonyms, head, other);
      link(synonyms, other, head);
    }
  }
  for (const line of lines(OPPOSITE_GROUPS)) {
    const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/u).map(learn));
    for (const a of one)
      for (const b of other) {
        link(opposites, a, b);
        link(opposites, b, a);
      }
  }
  const kinds = new Map<string, Map<number, Set<number>>>();
  const members = lines(ALTERNATIVES).map((line, kind) => {
    const own = line.trim().split(/\s+/u).map((member) => member.split('/').map(learn));
    own.forEach((terms, place) => {
      for (const term of terms) {
        const places = kinds.get(term) ?? new Map<number, Set<number>>();
        places.set(kind, (places.get(kind) ?? new Set()).add(place));
        kinds.set(term, places);
      }
    });
    return own.flat();
  });
  const aliases = new Map<string, Set<string>>();
  for (const line of lines(ALIASES)) {
    const ways = line.trim().split(/\s+/u).map(learn);
    for (const one of ways) for (const other of ways) link(aliases, one, other);
  }
  const verbs = new Set(lines(VERB_GROUPS).flatMap((line) => line.trim().split(/\s+/u).map(termOf)));
  return { synonyms, aliases, opposites, verbs, kinds, members, phrases };
}

let lexicon: Lexicon | null = null;
const NONE: ReadonlySet<string> = new Set();
const EMPTY: Lexicon = { synonyms: new Map(), aliases: new Map(), opposites: new Map(), verbs: new Set(), kinds: new Map(), members: [], phrases: new Map() };

const of = (language: string): Lexicon => (language === 'en' ? (lexicon ??= build()) : EMPTY);

/** Are there tables of words for a language? */
export const hasTables = (language: string): boolean => of(language) !== EMPTY;

/** Stems (several joined by `_`) that may stand for a stem. */
export const synonymsOf = (term: string, language: string): ReadonlySet<string> => of(language).synonyms.get(term) ?? NONE;

/** Other ways to write a name, by stem. */
export const aliasesOf = (term: string, language: string): ReadonlySet<string> => of(language).aliases.get(term) ?? NONE;

/** Stems that say the opposite of a stem. */
export const oppositesOf = (term: string, language: string): ReadonlySet<string> => of(language).opposites.get(term) ?? NONE;

/** Is there a known term of several words at `at` in a row of stems? The longest, or null. */
export function phraseAt(stems: readonly string[], at: number, language: string): string | null {
  const candidates = of(language).phrases.get(stems[at] ?? '') ?? [];
  let longest: readonly string[] = [];
  for (const parts of candidates) if (parts.length > longest.length && parts.every((part, i) => stems[at + i] === part)) longest = parts;
  return longest.length > 0 ? longest.join('_') : null;
}

/** Is it one of the verbs that the tables know? */
export const isKnownVerb = (term: string, language: string): boolean => of(language).verbs.has(term);

/** Are they two words of one kind that exclude one another: brother and sister, hours and days? */
export function areAlternatives(a: string, b: string, language: string): boolean {
  const { kinds } = of(language);
  const others = kinds.get(b);
  const own = kinds.get(a);
  if (!own || !others) return false;
  let apart = false;
  for (const [kind, places] of own) {
    const other = others.get(kind);
    if (!other) continue;
    // "Vehicle" stands for a car and for a lorry: what may be one thing is no alternative.
    for (const place of other) if (places.has(place)) return false;
    apart = true;
  }
  return apart;
}

/** Words of one kind with a word that exclude it. */
export function alternativesOf(term: string, language: string): string[] {
  const { kinds, members } = of(language);
  return [...(kinds.get(term)?.keys() ?? [])].flatMap((kind) => (members[kind] ?? []).filter((other) => areAlternatives(term, other, language)));
}

const DENYING = /^(?:un|in|im|il|ir|dis|non|mis)-?(?=.{4})/u;

/** Does one word deny the other by its prefix or ending: named and unnamed, careful and careless? */
export function deniesByForm(a: string, b: string, language: string): boolean {
  if (language !== 'en') return false;
  const denies = (one: string, other: string): boolean => DENYING.test(one) && stemOf(one.replace(DENYING, ''), 'en') === stemOf(other, 'en');
  return denies(a, b) || denies(b, a) || (a.length > 6 && (a.replace(/less(ly)?$/u, 'ful$1') === b || b.replace(/less(ly)?$/u, 'ful$1') === a));
}
