/**
 * Finds the words of a text in one pass over its letters, with a number for each, so that a word that is known need not be
 * cut out. It finds what `tokens` finds; a text that needs more (letters made of several characters, scripts without
 * blanks) is left to `tokens`.
 */

/** What a character does: see `kindOf`. */
const BLANK = 1, OTHER = 2, END = 3, JOINER = 4, LETTER = 5, DIGIT = 6, HARD = 7;
const kinds = new Uint8Array(0x10000);
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
/** No-break space and ellipsis have compatible forms that change nothing here. */
const HARMLESS = new Set(['\u00a0', '…']);
/** A capital after one of these proves nothing: a sentence or a quotation begins. */
const SENTENCE_END = /[.!?:;\n"“”«»'(–—…-]/u;

function learnKind(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (char === ' ' || char === '\u00a0') kind = BLANK;
  else if (/[’‘ʼ'.-]/u.test(char)) kind = JOINER;
  else if (SENTENCE_END.test(char)) kind = END;
  else if (/[\p{M}\p{Cs}\u0640\u1100-\u11ff]/u.test(char) || (char.normalize('NFKC') !== char && !HARMLESS.has(char))) kind = HARD;
  else if (/\p{L}/u.test(char)) kind = LETTER;
  else if (/\p{N}/u.test(char)) kind = DIGIT;
  kinds[code] = kind;
  return kind;
}

/** Marks of a word that was found. */
export const CAPITAL = 1;
export const FIGURE = 2;

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x2f0b4a27;
const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x5bd1e995;

/** The two numbers of a word that a scan gives it (FNV-1a, and the same with another prime); 64 bits tell millions apart. */
export function fingerprint(word: string): [number, number] {
  let a = FIRST_SEED;
  let b = SECOND_SEED;
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), FIRST_PRIME);
    b = Math.imul(b ^ word.charCodeAt(i), SECOND_PRIME);
    b ^= b >>> 15;
  }
  return [a, b];
}

/** Words of the text that was scanned last; columns of one length. */
export class Scan {
  /** First place of each word in `lower`, and the place after its last letter. */
  from = new Uint32Array(1024);
  to = new Uint32Array(1024);
  /** CAPITAL: written with a capital inside a sentence. FIGURE: it begins with a digit. */
  marks = new Uint8Array(1024);
  a = new Int32Array(1024);
  b = new Int32Array(1024);
  lower = '';

  /** The word itself, folded. */
  word(i: number): string {
    return this.lower.slice(this.from[i], this.to[i]).replace(/[’‘ʼ]/gu, "'");
  }

  /** Scans a text; gives the number of words, or -1 where the text is one for `tokens`. */
  run(text: string): number {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return -1;
    if (text.length > this.from.length * 2) this.enlarge(text.length);
    this.lower = lower;
    let n = 0;
    let begins = true;
    const end = text.length;
    for (let at = 0; at < end; ) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] || learnKind(code);
      if (kind === HARD) return -1;
      if (kind !== LETTER && kind !== DIGIT) {
        if (kind !== BLANK) begins = kind !== OTHER;
        at++;
        continue;
      }
      const from = at;
      let a = FIRST_SEED;
      let b = SECOND_SEED;
      // The numbers before a possessive 's, should the word end in one.
      let aBefore = a;
      let bBefore = b;
      let joined = -2;
      let inside: number = kind;
      while (inside === LETTER || inside === DIGIT || inside === JOINER) {
        let letter = lower.charCodeAt(at);
        if (inside === JOINER) {
          const next = text.charCodeAt(at + 1);
          const after = at + 1 < end ? kinds[next] || learnKind(next) : OTHER;
          if (after === HARD) return -1;
          if (after !== LETTER && after !== DIGIT) break;
          if (letter !== 0x2e && letter !== 0x2d) letter = APOSTROPHE;
          if (letter === APOSTROPHE) {
            joined = at;
            aBefore = a;
            bBefore = b;
          }
        }
        a = Math.imul(a ^ letter, FIRST_PRIME);
        b = Math.imul(b ^ letter, SECOND_PRIME);
        b ^= b >>> 15;
        at++;
        if (at === end) break;
        const next = text.charCodeAt(at);
        inside = kinds[next] || learnKind(next);
      }
      if (inside === HARD) return -1;
      const possessive = joined === at - 2 && lower.charCodeAt(at - 1) === SMALL_S;
      this.from[n] = from;
      this.to[n] = possessive ? at - 2 : at;
      this.a[n] = possessive ? aBefore : a;
      this.b[n] = possessive ? bBefore : b;
      this.marks[n++] = kind === DIGIT ? FIGURE : !begins && lower.charCodeAt(from) !== text.charCodeAt(from) ? CAPITAL : 0;
      begins = false;
    }
    return n;
  }

  private enlarge(letters: number): void {
    this.from = new Uint32Array(letters);
    this.to = new Uint32Array(letters);
    this.marks = new Uint8Array(letters);
    this.a = new Int32Array(letters);
    this.b = new Int32Array(letters);
  }
}
