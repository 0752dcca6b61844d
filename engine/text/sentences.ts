/** Sentences of a text, with their places in it. */

export interface Sentence {
  text: string;
  /** Offsets into the text, end exclusive; `text` is exactly that slice. */
  start: number;
  end: number;
}

/** Abbreviations after which a full stop ends no sentence, folded to lower case, of all supported languages. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms dr prof st sr jr gen gov sen rep col lt sgt capt maj adm rev hon pres supt det insp messrs vs no nos vol fig inc ltd co corp llc plc bros dept univ assn est approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k u.n e.u d.c i.e e.g etc cf al ft mt ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
    'bzw ca dr evtl ggf hr fr usw z.b d.h u.a nr str abs art mio mrd ' +
    'm mm mme mlle av env p.ex c.-à-d ' +
    'sra srta ud uds ee.uu avda núm pág ' +
    'dott sig sig.ra avv ing on art ecc ' +
    'dhr mevr drs mr ir bijv enz nl blz jl o.a ' +
    'г гг им ул т.д т.п т.е руб млн млрд тыс').split(/\s+/),
);

const CLOSERS = '"\'”’»)]›“';
const TERMINATOR = /[.!?…]+|[。！？；]+|[؟۔]+/gu;

function endsAbbreviated(before: string): boolean {
  const word = /(\S+)$/u.exec(before)?.[1]?.replace(/^[("“'‘«[]+/u, '') ?? '';
  if (/^\p{Lu}$/u.test(word)) return true; // an initial: "J. Smith"
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return true; // U.S, a.m
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** Is the terminator at `at` the end of a sentence? `next` is the text after it and its closing quotes. */
function ends(text: string, at: number, mark: string, next: string): boolean {
  if (/^[。！？；؟۔]/u.test(mark)) return true;
  if (next === '') return true;
  if (!/^\s/u.test(next)) return false;
  const following = /^\s+["“'‘«([¿¡]*(\S)/u.exec(next)?.[1];
  if (following === undefined) return true;
  if (mark === '.') {
    if (/^\s+\d/u.test(next) && /\d$/u.test(text.slice(0, at))) return false;
    if (endsAbbreviated(text.slice(Math.max(0, at - 24), at))) return false;
  }
  // A lower-case letter goes on with the sentence, in scripts that know the difference.
  return !/\p{Ll}/u.test(following);
}

/**
 * Splits a text into sentences. A line break ends a sentence too: articles' paragraphs, headings and list items stand
 * on lines of their own. Works for scripts with and without spaces and letter case.
 */
export function sentences(text: string, _language: string): Sentence[] {
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
      if (ends(line, match.index, match[0], text.slice(end, Math.min(lineEnd, end + 12)))) {
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
