/**
 * Faults of a claim in languages other than English, for which there are no tables of words that stand for one another.
 * So a claim has to keep to its sources' words more closely: figures and names strictly, and a word that no source has
 * may not stand where the passage that the claim otherwise repeats has another.
 */
import { calendarOf, opposedIn, pairsIn } from './opposed';
import { counts, figuresExchanged, figuresMissing } from './figures';
import { reportsIn } from './left-out';
import { lay } from './slots';
import { MODALS, NEGATIONS, OFFICES, QUANTIFIERS } from './closed-words';
import { isUnspaced } from '../../text/tokens';
import type { Alignment, Passage } from './align';
import type { Fault } from './features';
import type { Term } from './terms';

export interface Tongue {
  faults: Set<Fault>;
  /** Words of Han that no source has. */
  strange: number;
}

/** Share of a claim that a passage must have in the same order to be what the claim repeats. */
const REPEATS = 0.6;
/** The same where two of its words may have changed places. */
const TURNS = 0.4;
/** Words that may stand in the place of as many. */
const SOME = 3;
/** Words to either side in which a word's neighbours are looked for. */
const AROUND = 5;

const carries = ({ kind }: Term): boolean => kind !== 'function';
const capital = ({ surface }: Term): boolean => /^\p{Lu}/u.test(surface);
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/gu, 'ss').toLowerCase();

const ENDINGS: Readonly<Record<string, string>> = { de: 's es n en e er em ern ens', nl: 's en e n', fr: 's e es x', es: 's es', pt: 's es', it: 's' };

/** Is one word a form of the other by its ending alone? */
function isForm(a: string, b: string, language: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return true;
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  const [restX, restY] = [x.slice(shared), y.slice(shared)];
  if (/^\p{Script=Cyrillic}/u.test(x)) return shared >= 3 && shared >= Math.max(x.length, y.length) - 3 && restX.length <= 3 && restY.length <= 3;
  const endings = new Set((ENDINGS[language] ?? 's').split(' '));
  if (restX === '' || restY === '') return shared >= 3 && endings.has(restX + restY);
  // "Landes", "Länder": one of the two is a genitive.
  if (language === 'de' && shared >= 4) return endings.has(restX) && endings.has(restY) && /^e?s$/u.test(restX.length < restY.length ? restX : restY);
  return language === 'it' && shared >= 4 && /^[aeio]$/u.test(restX) && /^[aeio]$/u.test(restY);
}

/** Edits that turn one word into the other, no further than three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return Math.min(3, row[b.length] ?? 3);
}

/** Names, and in German nouns, that no source has, or has in another form than an ending makes. */
function namesMissing(own: readonly Term[], all: readonly Passage[], language: string): number {
  const known = new Map<string, Term>();
  for (const { terms } of all) for (const term of terms) if (!known.has(term.word) || capital(term)) known.set(term.word, term);
  const has = (word: string): boolean => known.has(word) || [...known.keys()].some((other) => isForm(word, other, language) || (language === 'de' && word.length >= 5 && other.endsWith(word)));
  const reports = reportsIn(language);
  return own.filter((term, i) => {
    if (!capital(term) || term.kind === 'function' || counts(term.word, language) || has(term.word)) return false;
    if (i > 0) return true;
    // A capital at the start of a sentence proves nothing.
    const next = own[1];
    if (next && (reports.has(next.word) || (capital(next) && language !== 'de'))) return true;
    return [...known.values()].some((other) => capital(other) && other.at > 0 && other.word.length >= 4 && distance(term.word, other.word) <= 2);
  }).length;
}

/** Words of the claim, in a script without blanks, that no source has. */
function strangeWords(own: readonly Term[], text: string): { names: number; words: number } {
  let [names, words] = [0, 0];
  own.forEach((term, i) => {
    if (text.includes(term.surface) || text.includes(term.word) || term.kind === 'number') return;
    if (/^[\p{Script=Katakana}ー]{2,}$/u.test(term.word) || /\p{Script=Latin}{2}/u.test(term.word)) names++;
    else if (/^\p{Script=Han}+$/u.test(term.word)) {
      // 田中市長, 王先生: before a title stands a name, and before what kind of place it is, a place's.
      if (/^(?:氏|さん|市長|町長|村長|知事|社長|会長|首相|大臣|議員|容疑者|被告|先生|女士|市长|总统|總統|总理|總理|部长|议员|主席|县|縣|市|省|州|町|村|区|區|港|駅|站)/u.test(own[i + 1]?.word ?? '') || /[市县縣省州町村区區港駅]$/u.test(term.word)) names++;
      else words++;
    }
  });
  return { names, words };
}

const neighbours = (terms: readonly Term[], i: number): Set<string> => new Set(terms.filter((term, j) => j !== i && Math.abs(j - i) <= AROUND && carries(term)).map(({ stem }) => stem));

/** Most neighbours of a word of the claim around a place of the passages that `is` picks; -1 where none is picked. */
function company(around: ReadonlySet<string>, passages: readonly Passage[], is: (term: Term) => boolean): number {
  let most = -1;
  for (const { terms } of passages)
    terms.forEach((term, at) => {
      if (is(term)) most = Math.max(most, terms.filter((other, j) => j !== at && Math.abs(j - at) <= AROUND && around.has(other.stem)).length);
    });
  return most;
}

/** Words whose opposite, or another of their kind, stands in the passages where they should. */
function opposed(own: readonly Term[], passages: readonly Passage[], language: string): number {
  const table = opposedIn(language);
  const calendar = calendarOf(language);
  return own.filter((term, i) => {
    const around = neighbours(own, i);
    const day = calendar.get(term.word);
    if (day) {
      const kind = day.replace(/\d+$/u, '');
      const [same, other] = [(theirs: Term) => calendar.get(theirs.word) === day, (theirs: Term) => theirs.word !== term.word && calendar.get(theirs.word)?.startsWith(kind) === true];
      if (company(around, passages, other) > company(around, passages, same)) return true;
    }
    return (table?.of(term.word) ?? []).some(({ line, group, small }) => {
      if (small) return false;
      const at = (theirs: Term, like: boolean): boolean => table?.of(theirs.word).some((one) => one.line === line && (one.group === group) === like) ?? false;
      const same = company(around, passages, (theirs) => theirs.stem === term.stem || at(theirs, true));
      return company(around, passages, (theirs) => theirs.stem !== term.stem && at(theirs, false) && !at(theirs, true)) > same;
    });
  }).length;
}

/** The same for Chinese and Japanese, by what the texts contain. */
function opposedUnspaced(claim: string, passages: readonly Passage[], language: string): number {
  const text = passages.map((passage) => passage.text).join('\n');
  const calendar = calendarOf(language);
  const days = [...calendar].filter(([name]) => claim.includes(name) && !text.includes(name)).filter(([, day]) => ![...calendar].some(([other, same]) => same === day && text.includes(other))).length;
  return days + pairsIn(language).filter(({ groups }) => {
    const having = groups.map((group) => ({ claim: group.some((entry) => claim.includes(entry)), text: group.some((entry) => text.includes(entry)) }));
    return having.some((one, k) => one.claim && !one.text && having.some((other, l) => l !== k && other.text && !other.claim));
  }).length;
}

/** What a claim that repeats a passage has in another word's place. */
function slots(claim: string, own: readonly Term[], passages: readonly Passage[], all: readonly Passage[], language: string): Set<Fault> {
  const faults = new Set<Fault>();
  const [best] = passages.map((passage) => lay(own, passage, language)).filter(({ share }) => share >= TURNS).sort((a, b) => b.share - a.share);
  if (!best) return faults;
  const exchanged = best.slots.flatMap((slot) => slot.own.filter(carries).flatMap((term) => slot.theirs.filter((other) => ((capital(term) && capital(other)) || isUnspaced(language)) && carries(other) && term.word !== other.word).map((other): [string, string] => [term.word, other.word])));
  if (exchanged.some(([a, b]) => exchanged.some(([c, d]) => a === d && b === c))) faults.add('name');
  if (best.share < REPEATS) return faults;
  const table = opposedIn(language);
  const reports = reportsIn(language);
  const theirs = best.passage.terms;
  const inClaim = new Set(own.map(({ word }) => word));
  const others = passages.filter((passage) => passage !== best.passage);
  const known = (term: Term): boolean => all.some(({ text, places }) => places.has(term.stem) || (isUnspaced(language) && text.includes(term.word)));
  const groupsOf = ({ word }: Term) => table?.of(word) ?? [];
  if (figuresExchanged(claim, best.passage.text, language)) faults.add('number');
  const quantifiers = QUANTIFIERS[language];
  for (const slot of best.slots) {
    const lost = slot.theirs.filter((term) => !inClaim.has(term.word));
    if (quantifiers && slot.own.some(({ word, stem }) => quantifiers.has(word) && !slot.theirs.some((other) => other.stem === stem)) && slot.theirs.some(({ word }) => quantifiers.has(word))) faults.add('number');
    for (const term of slot.own) {
      for (const { line, group } of groupsOf(term))
        if (!slot.theirs.some((other) => groupsOf(other).some((one) => one.line === line && one.group === group)) && lost.some((other) => groupsOf(other).some((one) => one.line === line && one.group !== group))) faults.add('direction');
      if (!carries(term)) continue;
      if (best.passage.places.has(term.stem) || theirs.some(({ word }) => isForm(word, term.word, language) && !/\p{N}/u.test(word))) continue;
      const figure = (other: Term): boolean => counts(other.word, language);
      if (figure(term)) continue;
      // Two words that pass on what somebody said are one; so are two of one side of a table's line.
      const alike = (other: Term): boolean => (reports.has(term.word) && reports.has(other.word)) || isForm(term.word, other.word, language) || groupsOf(term).some(({ line, group }) => groupsOf(other).some((one) => one.line === line && one.group === group));
      const place = lost.filter((other) => carries(other) && !figure(other));
      if (place.length === 0 || place.some(alike)) continue;
      // As many words as were there are another's part, wherever else the sources have them.
      const instead = place.length <= SOME && slot.own.filter(carries).length === place.length && slot.theirs.filter(carries).length === place.length;
      if (!instead && others.some(({ places }) => places.has(term.stem))) continue;
      if (instead || !known(term) || (capital(term) && place.some(capital))) faults.add(capital(term) ? 'name' : 'direction');
    }
  }
  // What the passage denies or leaves open in the middle of what the claim repeats.
  const negations = NEGATIONS[language];
  const modals = MODALS[language];
  const near = (at: number): boolean => {
    const beside = theirs.map((term, j) => ({ term, j })).filter(({ term, j }) => j !== at && carries(term)).sort((a, b) => Math.abs(a.j - at) - Math.abs(b.j - at)).slice(0, 3);
    return beside.filter(({ term }) => own.some(({ stem }) => stem === term.stem)).length >= 2;
  };
  theirs.forEach(({ word }, at) => {
    if (negations?.has(word) && !own.some((term) => negations.has(term.word)) && near(at)) faults.add('negation');
    if (modals?.has(word) && !own.some((term) => modals.has(term.word)) && near(at)) faults.add('modality');
  });
  if (modals && own.some(({ word }) => modals.has(word)) && !theirs.some(({ word }) => modals.has(word)) && !others.some(({ terms }) => terms.some(({ word }) => modals.has(word)))) faults.add('modality');
  return faults;
}

/** A name beside a word of saying where the passages let somebody else say it; a name with an office that is another's. */
function parts(own: readonly Term[], passages: readonly Passage[], all: readonly Passage[], language: string): Set<Fault> {
  const faults = new Set<Fault>();
  const reports = reportsIn(language);
  const [best] = passages;
  const says = (terms: readonly Term[], at: number): boolean => terms.some((term, j) => Math.abs(j - at) <= 3 && j !== at && reports.has(term.word));
  own.forEach((term, i) => {
    if (!capital(term) || !carries(term) || !says(own, i) || own.slice(Math.max(0, i - 3), i + 4).filter((other) => capital(other) && carries(other)).length > 2 || !best) return;
    const there = all.flatMap(({ terms }) => terms.map((other, j) => ({ terms, other, j }))).filter(({ other }) => other.stem === term.stem);
    if (best.terms.some(({ word }) => reports.has(word)) && there.length > 0 && !best.places.has(term.stem) && !there.some(({ terms, j }) => says(terms, j) && terms.some((one) => carries(one) && !capital(one) && !reports.has(one.word) && own.some(({ stem }) => stem === one.stem)))) faults.add('attribution');
  });
  const offices = OFFICES[language];
  const office = ({ word }: Term): string | undefined => offices?.get(word);
  own.forEach((term, i) => {
    const kind = office(term);
    const name = own.slice(i + 1, i + 4).find((other) => capital(other) && carries(other) && !office(other));
    if (!kind || !name) return;
    let [same, other] = [false, false];
    for (const { terms } of all) terms.forEach((one, at) => {
      if (one.stem !== name.stem) return;
      const kinds = terms.filter((_, j) => j >= at - 4 && j <= at + 5).flatMap((one) => office(one) ?? []);
      same ||= terms.some((one) => office(one) === kind);
      other ||= kinds.length > 0;
    });
    if (other && !same) faults.add('name');
  });
  return faults;
}

/** Reads one claim's sentences; texts are levelled (`figures.ts`). */
export function readTongue(sentences: readonly string[], alignments: readonly Alignment[], sources: readonly string[], all: readonly Passage[], language: string): Tongue {
  const faults = new Set<Fault>();
  let strange = 0;
  const unspaced = isUnspaced(language);
  alignments.forEach(({ words, passages }, i) => {
    const claim = sentences[i] ?? '';
    const own = words.map(({ term }) => term);
    if (figuresMissing(claim, sources, language).length > 0) faults.add('number');
    if (unspaced) {
      const { names, words: unknown } = strangeWords(own, sources.join('\n'));
      if (names > 0) faults.add('name');
      strange += unknown;
      if (opposedUnspaced(claim, passages, language) > 0) faults.add('direction');
    } else {
      if (namesMissing(own, all, language) > 0) faults.add('name');
      if (opposed(own, passages, language) > 0) faults.add('direction');
      for (const fault of parts(own, passages, all, language)) faults.add(fault);
    }
    for (const fault of slots(claim, own, passages, all, language)) faults.add(fault);
  });
  return { faults, strange };
}
