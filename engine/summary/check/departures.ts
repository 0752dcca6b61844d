/** What a claim has in its slots that the passage it repeats has not, by kind. */
import { DOUBTS, HEDGES, MODALS, NEGATIONS, QUANTIFIERS, REPORTING } from './closed-words';
import { areAkin, areOpposed, lay, type Laid, type Slot } from './slots';
import { exchangedNames, wrongOffices, wrongSpeakers } from './roles';
import { hasTables } from '../../text/lexicon/related';
import type { Passage } from './align';
import type { Term } from './terms';

interface Departures {
  /** A negation before a word that both have, in one of them. */
  negated: number;
  affirmed: number;
  /** A word of doubt before a word that both have, in one of them. */
  hedged: number;
  asserted: number;
  /** A word that tells how many, in another's place. */
  quantified: number;
  /** A word that excludes the one in its place. */
  opposed: number;
  /** A name in another name's place. */
  renamed: number;
  /** Two names each in the other's part; a name in an office, or with words, that the sources give to somebody else. */
  exchanged: number;
  office: number;
  speaker: number;
}

interface Repetition {
  departures: Departures;
  /** Share of the claim that the passage it repeats most has in the same order. */
  share: number;
  /** The claim repeats a passage word for word, but for words that are not in it. */
  touched: boolean;
}

const none = (): Departures => ({ negated: 0, affirmed: 0, hedged: 0, asserted: 0, quantified: 0, opposed: 0, renamed: 0, exchanged: 0, office: 0, speaker: 0 });

/** Share of a claim that a passage must have in the same order to be asked who says it there, and to be what the claim repeats. */
const TELLS = 0.5;
const REPEATS = 0.6;

const carries = ({ kind }: Term): boolean => kind !== 'function';

/** Does a word of the list stand before the slot's end, with nothing of content between? Then it bears on what follows. */
function bears(words: readonly Term[], is: (term: Term) => boolean): boolean {
  for (let i = words.length - 1; i >= 0; i--) {
    const term = words[i];
    if (!term) continue;
    if (is(term)) return true;
    if (carries(term)) return false;
  }
  return false;
}

function departuresIn({ own, theirs }: Slot, laid: Laid, elsewhere: ReadonlySet<Term>, language: string): Departures {
  const found = none();
  const isNegation = ({ word }: Term): boolean => (NEGATIONS[language]?.has(word) ?? false) || /n't$/u.test(word);
  const hedges = HEDGES[language];
  const modals = MODALS[language];
  const isHedge = ({ word }: Term): boolean => hedges?.has(word) ?? false;
  const isModal = ({ word }: Term): boolean => modals?.has(word) ?? false;
  if (bears(own, isNegation) && !theirs.some(isNegation)) found.negated = 1;
  if (bears(theirs, isNegation) && !own.some(isNegation)) found.affirmed = 1;
  // What somebody said would be is told as what will be.
  const told = laid.passage.terms.some(({ word }) => REPORTING[language]?.has(word));
  const would = ({ word }: Term): boolean => word === 'would' && !told;
  if (own.some(({ word }) => DOUBTS[language]?.has(word)) && !theirs.some(isHedge)) found.hedged = 1;
  const howMany = ({ word }: Term): boolean => QUANTIFIERS[language]?.has(word) ?? false;
  if (own.some((term) => howMany(term) && !theirs.some(({ stem }) => stem === term.stem)) && theirs.some(howMany)) found.quantified = 1;
  if (bears(theirs, (term) => isModal(term) || would(term)) && !own.some(isHedge)) found.asserted = 1;
  const open = own.filter((term) => carries(term) && !elsewhere.has(term));
  const standing = theirs.filter(carries);
  for (const term of open) {
    if (term.kind === 'number' && /\p{N}/u.test(term.word)) continue;
    if (standing.some((other) => areAkin(term, other, language))) continue;
    if (standing.some((other) => areOpposed(term, other, language))) {
      // Who did not approve disapproved: a denial and an opposite say the same.
      if (own.some(isNegation) !== theirs.some(isNegation)) found.negated = found.affirmed = 0;
      else found.opposed++;
    } else if (term.kind === 'name' && standing.some(({ kind }) => kind === 'name')) found.renamed++;
  }
  return found;
}

/** Words of content that a sentence has at least for it to be told whether it was touched. */
const FEWEST_CARRIERS = 4;
/**
 * Share of them that stand in the passage word for word. Who tells something in other words changes more than a word or
 * two: of 56 development claims that repeated a passage like this, 4 held.
 */
const VERBATIM = 0.7;

/** What the passage has where the claim's word at `i` stands. */
function inPlaceOf(i: number, { passage, pairs }: Laid): Term[] {
  const before = pairs.findLast(([own]) => own < i)?.[1] ?? -1;
  const after = pairs.find(([own]) => own > i)?.[1] ?? passage.terms.length;
  return passage.terms.slice(before + 1, after);
}

/**
 * Is a sentence a passage word for word, but for words that have nothing to do with it? Who says it may be told first or
 * last, a word of a neighbouring passage may say more closely what is meant, and two passages may be put together.
 * Without tables of words, a word in another form would look like a foreign one.
 */
function isTouched(terms: readonly Term[], [nearest, ...others]: readonly Laid[], language: string): boolean {
  if (!nearest || !hasTables(language)) return false;
  const carriers = terms.flatMap((term, i) => (carries(term) ? [i] : []));
  if (carriers.length < FEWEST_CARRIERS) return false;
  const paired = new Map(nearest.pairs);
  const says = (i: number): boolean => [i - 1, i + 1].some((at) => REPORTING[language]?.has(terms[at]?.word ?? ''));
  const foreign = carriers.filter((i) => !paired.has(i));
  const verbatim = carriers.every((i) => !paired.has(i) || nearest.passage.terms[paired.get(i) ?? -1]?.word === terms[i]?.word);
  if (!verbatim || carriers.length - foreign.length < VERBATIM * carriers.length) return false;
  if (foreign.length > 1 && others.some(({ pairs }) => foreign.every((i) => pairs.some(([own]) => own === i)))) return false;
  return foreign.some((i) => {
    const term = terms[i];
    if (!term || (says(i) && nearest.passage.places.has(term.stem))) return false;
    const theirs = inPlaceOf(i, nearest);
    if (theirs.some((other) => areAkin(term, other, language))) return false;
    return term.kind !== 'content' || theirs.some(carries) || ![nearest, ...others].some(({ passage }) => passage.places.has(term.stem));
  });
}

/** Departures of a sentence of a claim from the passages it repeats. */
export function departuresOf(terms: readonly Term[], passages: readonly Passage[], all: readonly Passage[], language: string): Repetition {
  const laid = passages.map((passage) => lay(terms, passage, language)).toSorted((a, b) => b.share - a.share);
  const total = none();
  total.exchanged = exchangedNames(terms, all, language);
  total.office = wrongOffices(terms, all, language);
  const [best] = laid;
  const share = best?.share ?? 0;
  if (best && share >= TELLS) total.speaker = wrongSpeakers(terms, best.passage, language);
  if (!best || share < REPEATS) return { departures: total, share, touched: false };
  const elsewhere = new Set(terms.filter((term) => laid.some((one) => one !== best && one.pairs.some(([i]) => terms[i] === term))));
  for (const slot of best.slots) {
    const here = departuresIn(slot, best, elsewhere, language);
    for (const key of Object.keys(total) as (keyof Departures)[]) total[key] += here[key];
  }
  return { departures: total, share, touched: isTouched(terms, laid, language) };
}
