/** Names in a text: runs of capitalised words that are not merely the start of a sentence. */
import { sentences } from './sentences';
import { fold, isStopWord } from './tokens';

export interface Name {
  surface: string;
  start: number;
  end: number;
  /** It stands at the start of a sentence and is one word, so that its capital proves nothing. */
  initial: boolean;
}

const RUN = /\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:(?:of|the|de|von|van|der|den|la|le|du|da|di|al|bin|and|&)\s+)?\p{Lu}[\p{L}\p{N}'’.&-]*)*/gu;

/** Capitalised runs of a text in order. Languages without letter case have none; German nouns count as names. */
export function names(text: string, language: string): Name[] {
  const found: Name[] = [];
  for (const sentence of sentences(text, language)) {
    for (const match of sentence.text.matchAll(RUN)) {
      let surface = match[0].replace(/['’]s$/u, '').replace(/[.,'’]+$/u, '');
      let at = match.index;
      const atStart = /^["“'‘«(\s]*$/u.test(sentence.text.slice(0, at));
      // "The White House" at the start of a sentence: the article is no part of the name.
      const [first = ''] = surface.split(/\s+/u);
      if (atStart && surface.length > first.length && isStopWord(fold(first), language)) {
        const cut = surface.length - surface.slice(first.length).trimStart().length;
        at += cut;
        surface = surface.slice(cut);
      }
      if (surface.length < 2 || isStopWord(fold(surface), language)) continue;
      found.push({ surface, start: sentence.start + at, end: sentence.start + at + surface.length, initial: atStart && !surface.includes(' ') });
    }
  }
  return found;
}
