/** A sentence as the checks see it: its words in order, each with its stem, its kind and the names it belongs to. */
import { phraseAt } from '../../text/lexicon/related';
import { stemOf } from '../../text/stems';
import { fold, isStopWord } from '../../text/tokens';

export interface Term {
  /** As written. */
  surface: string;
  word: string;
  stem: string;
  /** A known term of several words that begins here or covers this word (`shut_down`), or null. */
  phrase: string | null;
  kind: 'number' | 'name' | 'content' | 'function';
  /** Place among the sentence's words. */
  at: number;
  /** Offset into the sentence. */
  start: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

const ORDINALS = new Set('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '));

/** Words of little weight that a paraphrase brings in freely. */
const LIGHT = new Set('company firm due forward ahead be have do say make take get go come give use see look become set put let keep seem tell call part way time also still well back even yet however while several various among amid within since whether upon across already ever rather quite'.split(' ').map((word) => stemOf(word, 'en')));

const ELIDED = /^(?:[cdjlmnst]|qu|(?:d|n|s)?[ae]ll|lorsqu|puisqu|jusqu|un)['’](?=\p{L})/iu;

/** Arabic writes its article, and the words for and, by, for and as, into the next word. */
const joined = (word: string): string => (word.length > 4 ? word.replace(/^[وفبك]?ال(?=..)|^لل(?=..)|^و(?=...)/u, '') : word);

const segmenters = new Map<string, Intl.Segmenter>();

function* pieces(text: string, language: string): Generator<[surface: string, start: number]> {
  if (language !== 'zh' && language !== 'ja' && language !== 'th') {
    for (const { 0: piece, index } of text.matchAll(WORD)) {
      // "government-issued" is compared by its parts.
      // "l'usine" is the works, whatever the article lost.
      const elided = language === 'fr' || language === 'it' ? ELIDED.exec(piece)?.[0].length : undefined;
      if (elided) yield [piece.slice(elided), index + elided];
      else if (!/^\p{L}+(-\p{L}+)+$/u.test(piece)) yield [piece, index];
      else for (const { 0: part, index: at } of piece.matchAll(/[^-]+/gu)) yield [part, index + at];
    }
    return;
  }
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  for (const { segment, isWordLike, index } of segmenter.segment(text)) if (isWordLike) yield [segment, index];
}

/** The words of a sentence. */
export function termsOf(sentence: string, language: string): Term[] {
  const terms: Term[] = [];
  const cased = /\p{Ll}/u.test(sentence);
  for (const [surface, start] of pieces(sentence, language)) {
    const word = fold(surface).replace(/'s?$/u, '');
    const stem = language === 'ar' ? joined(word) : stemOf(word, language);
    const at = terms.length;
    const capital = cased && /^\p{Lu}/u.test(surface) && language !== 'de';
    const light = isStopWord(word, language) || (language === 'en' && LIGHT.has(stem));
    const kind = /\p{N}/u.test(word) || (language === 'en' && ORDINALS.has(word)) ? 'number' : capital && at > 0 && !isStopWord(word, language) ? 'name' : light ? 'function' : capital && /^\p{Lu}[\p{Lu}\d]+$/u.test(surface) ? 'name' : 'content';
    terms.push({ surface, word, stem, phrase: null, kind, at, start });
  }
  // A capital at the start of a sentence proves nothing by itself; beside a name it belongs to it.
  const [first, second] = terms;
  if (first?.kind === 'content' && second?.kind === 'name' && /^\p{Lu}/u.test(first.surface)) first.kind = 'name';
  const stems = terms.map(({ stem }) => stem);
  terms.forEach((_, i) => {
    const phrase = phraseAt(stems, i, language);
    if (!phrase) return;
    for (let j = i; j < i + phrase.split('_').length; j++) {
      const term = terms[j];
      if (term) term.phrase ??= phrase;
    }
  });
  return terms;
}
