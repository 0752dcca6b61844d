/**
 * What the clusterer keeps of an article: its weightiest words, how rare they are, and where they stand.
 *
 * A profile is a run of 32-bit numbers, so that a million of them are cheap to hold and to compare:
 *
 *     terms n | norms (6) | terms (n), rising: id << 4 | fields | by term (n): rarity * 4096 << 16 | weight * 65535
 */
import { CAPITAL, FIGURE, fingerprint, Scan } from '../text/scan';
import { isUnspaced, tokens, type Token } from '../text/tokens';
import { withoutCredit } from './agencies';
import { IGNORED, UNKNOWN, type Lexicon } from './lexicon';

export const TITLE = 1;
export const LEAD = 2;
export const NAME = 4;
export const NUMBER = 8;
export const FIELD_BITS = 4;

/**
 * Places of the norms: lengths of the vectors of title, head (title and lead), names and numbers by rarity alone; sum of
 * the title's rarities; sum of the rarities of the head's names.
 */
export const NORM = { title: 1, head: 2, names: 3, numbers: 4, titleSum: 5, headNames: 6 } as const;
/** Numbers before the terms. */
export const HEADER = 7;
export const NORM_SCALE = 4096;
export const RARITY_SCALE = 4096;
export const WEIGHT_SCALE = 65_535;
const MOST_RARITY = 15.9;

const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
const LEAD_LETTERS = 350;
/** Letters in which a weekday is that of the event. */
const WEEKDAY_LETTERS = 1200;
/** Letters of a text that are looked at: news has its event at the head. */
export const BODY_LETTERS = 2500;
/** Letters in which a dateline's credit stands. */
const CREDIT_LETTERS = 500;
/** Terms that are kept: the title's, then the heaviest. */
const TERMS = 90;
/** Terms by which candidates are looked up, the heaviest first. */
const LOOKUP_TERMS = 30;
const MOST_WORDS = 4096;
/** Sorting keys hold a weight in steps of this, and below it a term's number, so that equals come in a fixed order. */
const WEIGHT_STEPS = 65_536;
const NUMBERS = 2 ** 28;
/** Above any weight. */
const MOST_WEIGHT = 256;

/** What was read of an article; good until the next is read. */
export interface Profiled {
  profile: Uint32Array;
  /** Numbers of `profile` that are in use. */
  length: number;
  /** The heaviest terms, the heaviest first, with their weights in a vector of length 1. */
  lookup: Uint32Array;
  weights: Float64Array;
  lookupLength: number;
  /** Bits of the weekdays that the upper part of the text names. */
  weekdays: number;
}

/** Reads the articles of one language. */
export class Reader {
  private readonly scan = new Scan();
  private readonly scanned: boolean;
  /** By term: its weighted count in this article, and its fields. Both are 0 between articles. */
  private count = new Float32Array(1 << 12);
  private fields = new Uint8Array(1 << 12);
  private readonly found = new Uint32Array(MOST_WORDS);
  private distinct = 0;
  private readonly keys = new Float64Array(MOST_WORDS);
  private readonly lookupKeys = new Float64Array(TERMS);
  private readonly rarities = new Float64Array(TERMS);
  private readonly termWeights = new Float64Array(TERMS);
  private readonly out: Profiled = { profile: new Uint32Array(HEADER + 2 * TERMS), length: 0, lookup: new Uint32Array(LOOKUP_TERMS), weights: new Float64Array(LOOKUP_TERMS), lookupLength: 0, weekdays: 0 };

  constructor(
    private readonly language: string,
    private readonly lexicon: Lexicon,
  ) {
    this.scanned = !isUnspaced(language);
  }

  /** Counts an article's words into the lexicon and weighs them. */
  read(title: string, text: string): Profiled {
    const { lexicon, out } = this;
    out.weekdays = 0;
    this.distinct = 0;
    const body = text.slice(0, BODY_LETTERS);
    const parts = partsOf(/[(（]/u.test(body.slice(0, CREDIT_LETTERS)) ? withoutCredit(body) : body, [LEAD_LETTERS, WEEKDAY_LETTERS], this.scanned);
    this.add(title, TITLE_WEIGHT, TITLE, true);
    this.add(parts[0] ?? '', LEAD_WEIGHT, LEAD, true);
    this.add(parts[1] ?? '', 1, 0, true);
    this.add(parts[2] ?? '', 1, 0, false);
    lexicon.count(this.found, this.distinct);
    this.pack(this.heaviest());
    for (let i = 0; i < this.distinct; i++) {
      const id = this.found[i] ?? 0;
      this.count[id] = 0;
      this.fields[id] = 0;
    }
    return out;
  }

  private add(part: string, weight: number, field: number, ofEvent: boolean): void {
    const { scan } = this;
    const words = this.scanned ? scan.run(part) : -1;
    if (words < 0) {
      for (const token of tokens(part, this.language)) {
        const [a, b] = fingerprint(token.word);
        this.put(this.idOf(token, a, b), weight, field | (token.name ? NAME : 0) | (token.number ? NUMBER : 0), ofEvent);
      }
      return;
    }
    for (let i = 0; i < words; i++) {
      const a = scan.a[i] ?? 0;
      const b = scan.b[i] ?? 0;
      const marks = scan.marks[i] ?? 0;
      let id = this.lexicon.find(a, b);
      if (id === UNKNOWN) id = this.idOf({ word: scan.word(i), name: (marks & CAPITAL) !== 0, number: (marks & FIGURE) !== 0 }, a, b);
      this.put(id, weight, field | (marks & CAPITAL ? NAME : 0) | (marks & FIGURE ? NUMBER : 0), ofEvent);
    }
  }

  private idOf(token: Token, a: number, b: number): number {
    const known = this.lexicon.find(a, b);
    return known === UNKNOWN ? this.lexicon.learn(token, a, b) : known;
  }

  private put(id: number, weight: number, fields: number, ofEvent: boolean): void {
    if (id === IGNORED) return;
    if (id >= this.count.length) this.enlarge(id);
    if (this.count[id] === 0) {
      if (this.distinct === MOST_WORDS) return;
      this.found[this.distinct++] = id;
    }
    this.count[id] = (this.count[id] ?? 0) + weight;
    const weekday = this.lexicon.weekday(id);
    // A weekday has a capital in some languages, and names nobody.
    this.fields[id] = (this.fields[id] ?? 0) | (weekday ? fields & ~NAME : fields);
    if (ofEvent) this.out.weekdays |= weekday;
  }

  private enlarge(id: number): void {
    let size = this.count.length;
    while (size <= id) size *= 2;
    const count = new Float32Array(size);
    const fields = new Uint8Array(size);
    count.set(this.count);
    fields.set(this.fields);
    this.count = count;
    this.fields = fields;
  }

  private weightOf(id: number): number {
    return (1 + Math.log(this.count[id] ?? 1)) * Math.min(MOST_RARITY, this.lexicon.rarity(id));
  }

  /** Numbers of the terms to keep, rising. */
  private heaviest(): Float64Array {
    const keys = this.keys.subarray(0, this.distinct);
    for (let i = 0; i < keys.length; i++) {
      const id = this.found[i] ?? 0;
      const inTitle = ((this.fields[id] ?? 0) & TITLE) !== 0;
      keys[i] = (Math.round(this.weightOf(id) * WEIGHT_STEPS) + (inTitle ? MOST_WEIGHT * WEIGHT_STEPS : 0)) * NUMBERS + (NUMBERS - 1 - id);
    }
    keys.sort();
    const kept = keys.subarray(Math.max(0, keys.length - TERMS));
    for (let i = 0; i < kept.length; i++) kept[i] = NUMBERS - 1 - ((kept[i] ?? 0) % NUMBERS);
    return kept.sort();
  }

  private pack(terms: Float64Array): void {
    const { out, rarities, termWeights } = this;
    const { profile } = out;
    const n = terms.length;
    let length = 0, title = 0, head = 0, names = 0, numbers = 0, titleSum = 0, headNames = 0;
    for (let i = 0; i < n; i++) {
      const id = terms[i] ?? 0;
      const fields = this.fields[id] ?? 0;
      const rarity = Math.min(MOST_RARITY, this.lexicon.rarity(id));
      const weight = (1 + Math.log(this.count[id] ?? 1)) * rarity;
      const square = rarity * rarity;
      rarities[i] = rarity;
      termWeights[i] = weight;
      length += weight * weight;
      if (fields & TITLE) {
        title += square;
        titleSum += rarity;
      }
      if (fields & (TITLE | LEAD)) head += square;
      if (fields & NAME) names += square;
      if (fields & NAME && fields & (TITLE | LEAD)) headNames += rarity;
      if (fields & NUMBER) numbers += square;
      profile[HEADER + i] = (id << FIELD_BITS) | fields;
    }
    length = Math.sqrt(length) || 1;
    for (let i = 0; i < n; i++) profile[HEADER + n + i] = (Math.round((rarities[i] ?? 0) * RARITY_SCALE) << 16) | Math.round(((termWeights[i] ?? 0) / length) * WEIGHT_SCALE);
    profile[0] = n;
    profile[NORM.title] = Math.round(Math.sqrt(title) * NORM_SCALE);
    profile[NORM.head] = Math.round(Math.sqrt(head) * NORM_SCALE);
    profile[NORM.names] = Math.round(Math.sqrt(names) * NORM_SCALE);
    profile[NORM.numbers] = Math.round(Math.sqrt(numbers) * NORM_SCALE);
    profile[NORM.titleSum] = Math.round(titleSum * NORM_SCALE);
    profile[NORM.headNames] = Math.round(headNames * NORM_SCALE);
    out.length = HEADER + 2 * n;

    const keys = this.lookupKeys.subarray(0, n);
    for (let i = 0; i < n; i++) keys[i] = Math.round((termWeights[i] ?? 0) * WEIGHT_STEPS) * NUMBERS + (NUMBERS - 1 - i);
    keys.sort();
    out.lookupLength = Math.min(n, LOOKUP_TERMS);
    for (let k = 0; k < out.lookupLength; k++) {
      const i = NUMBERS - 1 - ((keys[n - 1 - k] ?? 0) % NUMBERS);
      out.lookup[k] = (profile[HEADER + i] ?? 0) >>> FIELD_BITS;
      out.weights[k] = (termWeights[i] ?? 0) / length;
    }
  }
}

/** A text cut at the first blanks after the given places, or at the places themselves where words have none between them. */
export function partsOf(text: string, places: readonly number[], hasBlanks: boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    const cut = hasBlanks ? text.indexOf(' ', Math.max(from, place)) : place;
    if (cut < 0 || cut >= text.length) break;
    parts.push(text.slice(from, cut));
    from = cut;
  }
  return [...parts, text.slice(from)];
}
