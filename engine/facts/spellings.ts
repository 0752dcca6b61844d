/** Names that reports spell differently: Qaddafi and Gadhafi. What sounds alike is one name; another name is not looked for here. */
import { fold } from '../text/tokens';
import type { FactArticle } from './claims';
import type { Group } from './mention';
import { sentences } from '../text/sentences';

/** Languages whose names stand out by their capitals and keep their form in a sentence. */
const LANGUAGES = new Set(['en', 'fr', 'es', 'pt', 'it', 'nl', 'de']);
/** Letters of an article in which names are looked for. */
const FIRST = 5000;
const MOST = 2;
/** Letters of a name's part that may be spelled in two ways. */
const FEWEST_LETTERS = 4;

const PART = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const NAME = new RegExp(`${PART}(?:(?:\\s\\p{Lu}\\.?)?(?:\\s(?:al|bin|ben|de|van|von|der|den|la|el|di|da|le|del|dos))*\\s${PART}){1,3}`, 'gu');
/** What people are called by, before their names. */
const TITLES = new Set('mr mrs ms dr sen senator rep representative congressman congresswoman gov governor gen general lt col maj capt captain sgt president vice prime foreign defence defense interior minister chancellor secretary attorney counsel special officer detective deputy acting senators professor lawyer commander ayatollah sheikh democrats? republicans? judge justice chief king queen prince princess pope sir lord mayor sheriff director speaker ambassador former the herr frau señor señora monsieur madame signor presidente ministro ministre'.split(' '));
const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/u, '')) || /['’]s$/u.test(word);
/** Words that are no names and have two spellings, or that only look like one another. */
const NO_NAME = /^(?:advis[eo]rs?|cent(?:er|re)s?|defen[cs]es?|labou?r|theat(?:er|re)s?|harbou?r|\p{L}+i[sz](?:ation|ing|ed)s?|program(?:me)?s?|majority|minority|northern|southern|house|country|county|states?|news|today)$/u;

const bares = new Map<string, string>();
const MOST_KEPT = 20_000;

/** A word without accents, apostrophes and hyphens, and without a plural's or possessor's s. */
export function bare(word: string): string {
  const known = bares.get(word);
  if (known !== undefined) return known;
  const found = fold(word).normalize('NFD').replace(/[\u0300-\u036f'’-]/gu, '').replace(/(?<=.{3})s$/u, '');
  if (bares.size >= MOST_KEPT) bares.clear();
  bares.set(word, found);
  return found;
}

const sounds = new Map<string, string>();

/** How a name sounds, roughly: letters that stand for one another are one, doubled ones single. Of last names all vowels are one. */
function sound(word: string, last: boolean): string {
  const key = last ? word : `${word} `;
  const known = sounds.get(key);
  if (known !== undefined) return known;
  const consonants = bare(word)
    .replace(/ph|v|w/gu, 'f').replace(/x/gu, 'ks').replace(/ck|q|c(?=[aou])|c(?=[^eiyh]|$)/gu, 'k').replace(/gh|dh|th|kh|sh|zh|ch/gu, (pair) => pair[0] ?? '').replace(/z/gu, 's').replace(/j|g/gu, 'g').replace(/h/gu, '');
  const softened = consonants.replace(/[iyj]+/gu, 'i').replace(/[ei]+/gu, 'i').replace(/[ou]+/gu, 'o');
  const level = last ? softened.replace(/[aeiou]+/gu, 'a').replace(/g/gu, 'k') : softened;
  const found = level.replace(/(.)\1+/gu, '$1');
  if (sounds.size >= MOST_KEPT) sounds.clear();
  sounds.set(key, found);
  return found;
}

/** Forms of one word rather than spellings of one name: an ending more or less. */
const isForm = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:n|en|e|er|es|s|an|ian|in)$/u.test(long.slice(short.length));
};
const isGirlAndBoy = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1) && /^(?:ao|oa|ae|ea)$/u.test(a.slice(-1) + b.slice(-1));

/** Do two spellings stand for one name, of which they are the last part or the first? */
export function spelledDifferently(one: string, other: string, last: boolean): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b || Math.min(a.length, b.length) < FEWEST_LETTERS || a[0] === undefined || NO_NAME.test(a) || NO_NAME.test(b) || isForm(a, b) || isGirlAndBoy(a, b)) return false;
  return sound(a, last) === sound(b, last);
}

interface Named {
  article: number;
  name: string;
  parts: readonly string[];
  /** Where it stands in the text. */
  at: number;
}

const parsed = new Map<string, Pick<Named, 'name' | 'parts'> | null>();

/** The full name in a run of capitalised words, without what stands before it; null where there is none. */
function nameOf(run: string): Pick<Named, 'name' | 'parts'> | null {
  const known = parsed.get(run);
  if (known !== undefined) return known;
  const all = run.replace(/['’]s?$/u, '').split(/\s+/u);
  // "Ukraine's President Volodymyr Zelensky": a name begins after the last word that is none.
  const words = all.slice(all.findLastIndex(isTitle) + 1);
  const parts = words.filter((word) => !/^\p{Lu}\.?$/u.test(word));
  const found = parts.length < 2 ? null : { name: words.join(' '), parts };
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(run, found);
  return found;
}

/** Full names of an article, each where it stands first. */
function namedIn({ text }: FactArticle, article: number): Named[] {
  const found = new Map<string, Named>();
  for (const match of text.slice(0, FIRST).matchAll(NAME)) {
    const named = nameOf(match[0]);
    if (named && !found.has(named.name)) found.set(named.name, { ...named, article, at: match.index });
  }
  return [...found.values()];
}

/** Names spelled differently, neither report using the other's spelling. */
export function spellingsApart(articles: readonly FactArticle[], language: string): Group[] {
  if (!LANGUAGES.has(language)) return [];
  /** Names that are alike in all parts but one, by those parts. */
  const alike = new Map<string, { named: Named; part: string; last: boolean }[]>();
  for (const named of articles.flatMap((article, i) => namedIn(article, i))) {
    // Of a longer run the last two words are a name too: what stands before may be what somebody is.
    for (const parts of named.parts.length > 2 ? [named.parts, named.parts.slice(-2)] : [named.parts]) {
      const plain = parts.map(bare);
      parts.forEach((part, k) => {
        const key = plain.map((one, at) => (at === k ? '*' : one)).join(' ');
        const all = alike.get(key);
        if (all) all.push({ named, part, last: k === plain.length - 1 });
        else alike.set(key, [{ named, part, last: k === plain.length - 1 }]);
      });
    }
  }
  const reportOf = ({ article }: Named): number => articles[article]?.report ?? article;
  const texts = articles.map(() => '');
  const says = ({ article }: Named, part: string): boolean => (texts[article] ||= fold(articles[article]?.text ?? '')).includes(fold(part));
  const found = new Map<string, Set<Named>>();
  for (const all of alike.values()) {
    const spellings = new Set(all.map(({ part }) => bare(part)));
    if (spellings.size < 2) continue;
    // Of a name that is everywhere there are many mentions and few spellings.
    const doubtful = all.filter(({ part, last }) => [...spellings].some((other) => spelledDifferently(part, other, last)));
    for (const [i, a] of doubtful.entries()) {
      for (const b of doubtful.slice(i + 1)) {
        if (reportOf(a.named) === reportOf(b.named) || !spelledDifferently(a.part, b.part, a.last)) continue;
        if (says(a.named, b.part) || says(b.named, a.part)) continue;
        // Three spellings of two parts are one name all the same.
        const heard = a.named.parts.slice(-2).map((part) => sound(part, true)).join(' ');
        found.set(heard, new Set([...(found.get(heard) ?? []), a.named, b.named]));
      }
    }
  }
  return [...found.values()].slice(0, MOST).map((all) => {
    // "Officer Brently Vinson" beside "Brentley Vinson": what all of them have is the name.
    const length = Math.min(...[...all].map(({ parts }) => parts.length));
    const shown = ({ name, parts }: Named): string => name.slice(name.indexOf(parts.at(-length) ?? ''));
    const [first] = all;
    return {
      kind: 'spelling',
      subject: first ? shown(first) : '',
      mentions: [...all].map((one) => ({ article: one.article, sentence: sentenceAt(articles[one.article]?.text ?? '', one.at, language), shown: shown(one), same: one.parts.slice(-2).map(bare).join(' ') })),
    };
  });
}

/** The sentence that stands at a place of a text. */
function sentenceAt(text: string, at: number, language: string): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  const line = text.slice(from, to < 0 ? undefined : to);
  return sentences(line, language).find(({ start, end }) => start <= at - from && at - from < end)?.text ?? line.trim();
}
