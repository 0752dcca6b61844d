/** Sentences of a text, with their places in it. */
import { isStopWord } from './tokens';

export interface Sentence {
  text: string;
  /** Offsets into the text, end exclusive; `text` is exactly that slice. */
  start: number;
  end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that stand before a name, so that no sentence ends there. */
const TITLES = set('mr mrs ms dr prof st sr jr gen gov sen sens rep reps col lt sgt capt maj adm rev hon pres supt det insp messrs cmdr cpl pvt fr vs mme mlle mm sra srta dott sig sig.ra avv ing dhr mevr им');
/** Abbreviations that stand before a figure. */
const BEFORE_FIGURES = set('no nos vol fig art nr núm pág str abs ca approx est blz р стр bzw');
/** Abbreviations written with a capital; the same letters without one are a word ("sat", "wash", "ill"). */
const CAPITALISED = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ft mt ave blvd rd',
);
const OTHERS = set(
  'inc ltd co corp llc plc bros dept univ assn a.m p.m u.s u.k u.n e.u d.c i.e e.g etc cf evtl ggf usw z.b d.h u.a mio mrd p.ex c.-à-d ud uds ee.uu avda bijv enz jl o.a г гг ул т.д т.п т.е руб млн млрд тыс',
);
/** Abbreviations of one language that are words in others. */
const OF_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = { de: set('hr'), fr: set('m av env'), it: set('on ecc'), nl: set('ir drs nl') };

const CLOSERS = '"\'”’»)]›“';
const TERMINATOR = /[.!?…]+|[。！？；]+|[؟۔]+/gu;

/** Does an abbreviation end at a full stop, so that it may end no sentence? `next` is the word after it. */
function endsAbbreviated(before: string, next: string, language: string): boolean {
  const word = /(\S+)$/u.exec(before)?.[1]?.replace(/^[("“'‘«[]+/u, '') ?? '';
  const folded = word.toLowerCase();
  // "Roe v. Wade", not "Henry V. The".
  if (TITLES.has(folded) || word === 'v') return true;
  if (BEFORE_FIGURES.has(folded)) return /^\d/u.test(next);
  // "at 5 p.m. The mayor ...": a word that opens sentences, with a capital, opens one after an abbreviation too.
  if (/^\p{Lu}/u.test(next) && next.length > 1 && isStopWord(next.toLowerCase(), language)) return false;
  if (/^\p{Lu}$/u.test(word)) return true; // an initial: "J. Smith"
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return true; // U.S, a.m
  if (folded === 'al') return /\bet al$/iu.test(before);
  if (CAPITALISED.has(folded)) return /^\p{Lu}/u.test(word);
  return OTHERS.has(folded) || (OF_LANGUAGE[language]?.has(folded) ?? false);
}

/** Is the terminator at `at` the end of a sentence? `next` is the text after it and its closing quotes. */
function ends(text: string, at: number, mark: string, next: string, language: string): boolean {
  if (/^[。！？；؟۔]/u.test(mark)) return true;
  if (next === '') return true;
  if (!/^\s/u.test(next)) return false;
  const following = /^\s+["“'‘«([¿¡]*(\S)/u.exec(next)?.[1];
  if (following === undefined) return true;
  if (mark === '.') {
    if (/^\s+\d/u.test(next) && /\d$/u.test(text.slice(0, at))) return false;
    const word = /^\s+["“'‘«([]*([\p{L}\p{N}]+)/u.exec(next)?.[1] ?? '';
    if (endsAbbreviated(text.slice(Math.max(0, at - 24), at), word, language)) return false;
  }
  // A lower-case letter goes on with the sentence, in scripts that know the difference.
  return !/\p{Ll}/u.test(following);
}

/**
 * Splits a text into sentences. A line break ends a sentence too: articles' paragraphs, headings and list items stand
 * on lines of their own. Works for scripts with and without spaces and letter case.
 */
export function sentences(text: string, language: string): Sentence[] {
  const found: Sentence[] = [];
  const push = (start: number, end: number): void => {
    const slice = text.slice(start, end);
    const lead = slice.length - slice.trimStart().length;
    const body = slice.trim();
    if (body) found.push({ text: body, start: start + lead, end: start + lead + body.length });
  };
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    let start = lineStart;
    for (const match of line.matchAll(TERMINATOR)) {
      let end = lineStart + match.index + match[0].length;
      while (end < lineEnd && CLOSERS.includes(text[end] ?? '')) end++;
      // Datasets and some pages put a blank before a closing quotation mark.
      const spaced = /^\s(["”’»])(?=\s|$)/u.exec(text.slice(end, Math.min(end + 3, lineEnd)));
      if (spaced && oddQuotes(text.slice(start, end))) end += 2;
      if (ends(line, match.index, match[0], text.slice(end, Math.min(lineEnd, end + 16)), language)) {
        push(start, end);
        start = end;
      }
    }
    push(start, lineEnd);
    lineStart = lineEnd + 1;
  }
  return found;
}

function oddQuotes(text: string): boolean {
  return (text.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
