/** Sentences of a text, with their places in it. */
import { isStopWord, isUnspaced } from './tokens';

export interface Sentence {
  text: string;
  /** Offsets into the text, end exclusive; `text` is exactly that slice. */
  start: number;
  end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that stand before a name, so that no sentence ends there. */
const TITLES = set('mr mrs ms dr prof st sr jr gen gov sen sens rep reps col lt sgt capt maj adm rev hon pres supt det insp messrs cmdr cpl pvt fr vs mme mlle mm sra sras srta sres dra dres dott sig sig.ra avv ing dhr mevr им');
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
const OF_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = { de: set('hr'), fr: set('av env'), it: set('ecc'), es: set('ee uu ff aa jj oo'), nl: set('ir drs nl') };
/** Titles of one language that are words, or end sentences, in others. */
const TITLES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: set('m me mgr ste'),
  it: set('on geom arch rag mons cav'),
  es: set('d lic ing arq mons gral cnel'),
  pt: set('d profa exmo exma srs dep eng arq'),
};

/** Languages that write an ordinal with a full stop: "am 12. März". */
const ORDINALS = set('de da nb nn no fi cs sk hu hr sr bs sl et lv is tr');
/** German words after which a figure with a full stop is an ordinal: "der 1. FC". */
const BEFORE_ORDINAL = /(?:^|[\s("„«])(?:der|die|das|den|dem|des|am|im|vom|zum|zur|beim|ins|ans|seit|jede[rs]?|diese[rsnm]?|ihre?[rsnm]?|seine?[rsnm]?)$/iu;

const months = new Map<string, ReadonlySet<string>>();

/** A language's months as they stand in a date, long and short, in lower case. */
function monthsOf(language: string): ReadonlySet<string> {
  let known = months.get(language);
  if (!known) {
    const formats = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }));
    const named = formats.flatMap((format) => Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2023, month, 5)).find(({ type }) => type === 'month')?.value ?? ''));
    months.set(language, (known = new Set(named.map((name) => name.toLowerCase().replace(/\.$/u, '')))));
  }
  return known;
}

/** Is the figure (or Roman figure) before the full stop an ordinal that goes with the word after it? */
function isOrdinal(before: string, next: string, language: string): boolean {
  if (!ORDINALS.has(language)) return false;
  const [, lead = '', figure] = /^(.*?)(?<![\p{L}\p{N}.,:])(\d{1,3}|[IVX]{2,})$/u.exec(before) ?? [];
  if (figure === undefined) return false;
  // "1. FC Velden" and the number of an item: at a line's start a figure is no sentence.
  if (lead === '' && before.length < BEFORE) return true;
  if (monthsOf(language).has(next.toLowerCase())) return true;
  return language === 'de' && !isStopWord(next.toLowerCase(), language) && BEFORE_ORDINAL.test(lead.trimEnd());
}

/** Letters before a full stop that are looked at. */
const BEFORE = 24;
const CLOSERS = '"\'”’»)]›“」』';
const TERMINATOR = /[.!?…]+|[。！？；]+|[؟۔]+/gu;

/** Letters from which a quotation is read sentence by sentence. */
const LONG_QUOTATION = 120;
const PARTNERS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '«': '»', '《': '》' };
/** What goes on with a sentence after a quotation that ended with a full stop: in Japanese a particle, else a mark. */
const GOES_ON: Readonly<Record<string, RegExp>> = { ja: /^[とっなでのがはをにもや、]/u, zh: /^[，、的]/u };

/** The outermost quotations of a line that are closed in it, as [place of the opening mark, place of the closing one]. */
function quotationsOf(line: string): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < line.length; i++) {
    const mark = line[i] ?? '';
    if (open < 0) {
      if (PARTNERS[mark] !== undefined) [open, depth] = [i, 1];
    } else if (mark === line[open]) depth++;
    else if (mark === PARTNERS[line[open] ?? ''] && --depth === 0) {
      found.push([open, i]);
      open = -1;
    }
  }
  return found;
}

/**
 * May a sentence not end at `at`, since it stands in a quotation (`end` is after the marks that close there)? Scripts
 * without blanks have no lower case to tell that a sentence goes on after "「…。」".
 */
function isInQuotation(line: string, start: number, at: number, end: number, quotations: readonly (readonly [number, number])[], language: string): boolean {
  const around = quotations.find(([open, close]) => open < at && at < close && close - open < LONG_QUOTATION);
  if (!around) return false;
  const [open, close] = around;
  if (end <= close) return true;
  const rest = line.slice(end);
  // In Chinese who speaks is named after a quotation that opens the sentence.
  return (GOES_ON[language]?.test(rest) ?? false) || (language === 'zh' && rest !== '' && line.slice(start, open).trim() === '');
}

/** Does an abbreviation end at a full stop, so that it may end no sentence? `next` is the word after it. */
function endsAbbreviated(before: string, next: string, language: string): boolean {
  const written = /(\S+)$/u.exec(before)?.[1]?.replace(/^[("“'‘«[]+/u, '') ?? '';
  // "l'avv. Rossi"
  const word = /['’]/u.test(written) ? written.replace(/^\p{L}{1,5}['’](?=\p{L})/u, '') : written;
  const folded = word.toLowerCase();
  // "Roe v. Wade", not "Henry V. The".
  if (TITLES.has(folded) || TITLES_OF[language]?.has(folded) || word === 'v') return true;
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
    const before = text.slice(Math.max(0, at - BEFORE), at);
    if (endsAbbreviated(before, word, language) || isOrdinal(before, word, language)) return false;
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
    const quotations = isUnspaced(language) ? quotationsOf(line) : [];
    for (const match of line.matchAll(TERMINATOR)) {
      let end = lineStart + match.index + match[0].length;
      while (end < lineEnd && CLOSERS.includes(text[end] ?? '')) end++;
      // Datasets and some pages put a blank before a closing quotation mark.
      const spaced = /^\s(["”’»])(?=\s|[,.;]|$)/u.exec(text.slice(end, Math.min(end + 3, lineEnd)));
      if (spaced && (spaced[1] === '»' ? leavesOpen(text.slice(start, end)) : oddQuotes(text.slice(start, end)))) end += 2;
      if (isInQuotation(line, start - lineStart, match.index, end - lineStart, quotations, language)) continue;
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

const leavesOpen = (text: string): boolean => text.lastIndexOf('«') > text.lastIndexOf('»');

function oddQuotes(text: string): boolean {
  return (text.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
