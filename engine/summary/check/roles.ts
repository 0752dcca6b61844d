/** Who does what to whom, who says it, and in which office: the names of a claim in the parts that its sources give them. */
import { areAkin } from './slots';
import { OFFICES, REPORTING } from './closed-words';
import type { Passage } from './align';
import type { Term } from './terms';

/** Neighbouring words with a capital, as one name. */
interface Run {
  from: number;
  to: number;
  /** By its last word a person is named again. */
  last: string;
}

const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function runsOf(terms: readonly Term[], passages: readonly Passage[] = []): Run[] {
  const runs: Run[] = [];
  const [first, second] = terms;
  // A capital at the start of a sentence proves nothing, unless the sources write the word with one elsewhere.
  if (first?.kind === 'content' && second?.kind !== 'name' && /^\p{Lu}/u.test(first.surface) && passages.some(({ terms: theirs, places }) => places.get(first.stem)?.some((at) => theirs[at]?.kind === 'name')))
    runs.push({ from: 0, to: 1, last: first.stem });
  for (let i = 0; i < terms.length; i++) {
    const from = i;
    while (terms[i]?.kind === 'name' && !CALENDAR.test(terms[i]?.word ?? '')) i++;
    const last = terms[i - 1];
    if (i > from && last) runs.push({ from, to: i, last: last.stem });
  }
  return runs;
}

/** Words that join two names as equals: in either order they say the same. */
const EQUALS = new Set('and or with nor versus vs meet met meeting talk spoke speak marry married join joined between both differ clash play played und et y e en и та o ou'.split(' '));
/** Share of the words between two names that a passage must have between the same two. */
const SAME_BETWEEN = 0.6;
/** The same, for a passage that has the names in the claim's order. */
const KEPT = 0.25;

const between = (terms: readonly Term[], from: number, to: number): Term[] => terms.slice(from, to).filter(({ word }) => !CALENDAR.test(word));

function overlap(own: readonly Term[], theirs: readonly Term[], language: string): number {
  if (own.length === 0 || theirs.length === 0) return 0;
  const shared = own.filter((term) => theirs.some((other) => other.word === term.word || (term.kind !== 'function' && areAkin(term, other, language)))).length;
  return shared / Math.max(own.length, theirs.length);
}

/** Pairs of names around the same words that every source has the other way round. "B was sued by A" is "A sued B". */
export function exchangedNames(terms: readonly Term[], passages: readonly Passage[], language: string): number {
  const runs = runsOf(terms, passages);
  let exchanged = 0;
  runs.forEach((a, k) => {
    for (const b of runs.slice(k + 1)) {
      const own = between(terms, a.to, b.from);
      if (a.last === b.last || own.length === 0 || own.every(({ word }) => EQUALS.has(word)) || own.some(({ word, kind }) => kind !== 'function' && EQUALS.has(word))) continue;
      const passive = own.some(({ word }) => word === 'by');
      let [kept, turned] = [false, false];
      for (const { terms: theirs, places } of passages) {
        for (const x of places.get(a.last) ?? [])
          for (const y of places.get(b.last) ?? []) {
            const inside = between(theirs, Math.min(x, y) + 1, Math.max(x, y)).filter(({ kind, stem }) => kind !== 'name' || own.some((term) => term.stem === stem));
            if (x < y) kept ||= overlap(own, inside, language) >= KEPT;
            else turned ||= inside.some(({ word }) => word === 'by') === passive && overlap(own, inside, language) >= SAME_BETWEEN;
          }
      }
      if (turned && !kept) exchanged++;
    }
  });
  return exchanged;
}

/** Words before a name, and after it, in which its office may stand. */
const BEFORE = 4;
const AFTER = 6;

/** Names that the claim gives an office, where the sources give them another and never this. */
export function wrongOffices(terms: readonly Term[], passages: readonly Passage[], language: string): number {
  const offices = OFFICES[language];
  if (!offices) return 0;
  const officeOf = ({ word }: Term): string | undefined => offices.get(word);
  let wrong = 0;
  for (const { from, to, last } of runsOf(terms)) {
    const own = terms.slice(Math.max(0, from - 1), to - 1).flatMap((term) => officeOf(term) ?? []);
    if (own.length === 0 || officeOf(terms[to - 1] ?? ({ word: '' } as Term))) continue;
    let [same, other] = [false, false];
    for (const { terms: theirs, places } of passages) {
      const at = places.get(last);
      if (!at) continue;
      if (theirs.some((term) => own.includes(officeOf(term) ?? ''))) same = true;
      for (const place of at)
        if (theirs.some((term, i) => i !== place && i >= place - BEFORE && i <= place + AFTER && officeOf(term) !== undefined && (i < place || theirs.slice(place + 1, i).every(({ kind }) => kind !== 'name')))) other = true;
    }
    if (other && !same) wrong++;
  }
  return wrong;
}

/** Names beside a word that passes on what somebody said. */
function speakersOf(terms: readonly Term[], language: string, passages: readonly Passage[] = []): Run[] {
  const reporting = REPORTING[language];
  const reports = (i: number): boolean => reporting?.has(terms[i]?.word ?? '') ?? false;
  const by = (i: number): boolean => terms[i]?.word === 'to' && terms[i - 1]?.word === 'according';
  return runsOf(terms, passages).filter(({ from, to }) => reports(to) || reports(from - 1) || by(from - 1));
}

/** Words between a name and the word that passes on what it said, with what it is called between them; and from that word to a name behind it. */
const SPEAKS_WITHIN = 14;
const SPEAKS_AFTER = 4;
/** Whoever these are was named before. */
const PRONOUNS = new Set('he she they it who which'.split(' '));

/** Does somebody else say in the passage what the claim lets one of its names say? */
export function wrongSpeakers(terms: readonly Term[], passage: Passage | undefined, language: string): number {
  const reporting = REPORTING[language];
  if (!passage || !reporting) return 0;
  const theirs = speakersOf(passage.terms, language);
  const verbs = passage.terms.flatMap(({ word }, i) => (reporting.has(word) ? [i] : []));
  // Where no name speaks there, somebody without one may: "the union called it reckless".
  const unnamed = theirs.length === 0 && verbs.length > 0 && !verbs.some((i) => PRONOUNS.has(passage.terms[i - 1]?.word ?? '') || PRONOUNS.has(passage.terms[i + 1]?.word ?? ''));
  if (theirs.length === 0 && !unnamed) return 0;
  /** May the name at this place be whom a reporting word speaks of? Not across somebody who is. */
  const maySpeak = (place: number): boolean =>
    verbs.some((verb) => (place < verb ? verb - place <= SPEAKS_WITHIN : place - verb <= SPEAKS_AFTER) && !theirs.some(({ from, to }) => from > Math.min(verb, place) && to <= Math.max(verb, place) && !(from <= place && place < to)));
  return speakersOf(terms, language, [passage]).filter((run) => {
    const words = terms.slice(run.from, run.to);
    const verb = [run.to, run.from - 1].map((i) => terms[i]).find((term) => term && reporting.has(term.word));
    if (unnamed && !(verb && passage.terms.some(({ stem }) => stem === verb.stem))) return false;
    return !passage.terms.some(({ stem }, i) => words.some((term) => term.stem === stem) && maySpeak(i));
  }).length;
}
