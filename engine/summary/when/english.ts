/** Which English days belong to a past verb: "said on Tuesday", but not "the vote on Tuesday". */
import { isKnownVerb } from '../../text/lexicon/related';
import { stemOf } from '../../text/stems';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Past forms that do not end in -ed and are no other form too ("set", "hit" and "put" are). */
const PAST = set(`
  said told was were did went came saw took got made knew thought found became left brought began kept held wrote stood heard met ran
  paid sat spoke led lost fell sent built drew broke spent rose drove bought wore chose sought threw caught dealt won flew fought sold
  shot taught ate sang struck hung shook rode stole hid swore sank withdrew overcame underwent oversaw tore blew dug felt swept fled
  gave grew showed laid
`);
/** Forms that need "was" or "were" to be past. */
const PARTICIPLE = set('given taken shown known seen done driven chosen broken written stolen thrown drawn sworn beaten forced shaken struck set hit put cut shut hurt');
/** Words in -ed that are no verb's past. */
const NO_PAST = /eed$|^(?:hundred|sacred|naked|hatred|wicked|unprecedented|limited|united|related|so-called)$/;
const DOUBLE_E = set('agreed freed guaranteed decreed disagreed');
/** "Has said" and "to be held" are no past that a day goes with. */
const NOT_PAST = set('is are am be being been has have having to will would can could may might must shall should get gets getting ’s ’re ’ll ’d');
const BETWEEN_VERBS = /^(?:\w+ly|not|also|never|then|later|all|both|since|once|again|first|itself|themselves)$/;
/** Verbs after which a whole sentence may stand without "that", whose day would then be another. */
const OF_SPEECH = set(`
  said told announced reported confirmed added wrote tweeted testified declared warned claimed insisted denied admitted acknowledged stated
  argued explained noted suggested thought believed knew found hoped feared felt learned heard showed revealed ruled indicated estimated
`);
/** Verbs of what is to come: a day after their object may be its day. */
const OF_INTENT = set(`
  predicted promised vowed warned demanded threatened pledged called invited asked urged ordered hoped wanted needed offered proposed
  requested sought encouraged advised anticipated arranged booked intended prepared aimed considered
`);
/** Verbs that take a day for their object: "declared Monday a holiday". */
const OF_DAYS = set('considered made declared proclaimed called named marked chose became deemed designated picked dubbed found left kept wanted spent missed loved hated feared saw took suggested proposed');
/** After these the words of a verb do not stand between it and the day. */
const CLAUSE = set(`
  that which who whom whose when where while as because if although though unless until before since and but or than whether how why what
  so it he she they we i you there these those not no ahead prior pending for about
`);
const DETERMINERS = set('the a an its his her their our my your this that these those some any every each another');
const PREPOSITIONS = set('in at on during to from of with by via through after following over near inside outside against into under around across among between');
/** What is held on a day that was set: the day may be its own, and yet to come, unless it is where something happened. */
const HELD = set(`
  vote votes election elections primary primaries caucus caucuses runoff referendum trial trials hearing hearings meeting meetings summit talks
  debate debates rally rallies protest protests demonstration demonstrations strike strikes walkout deadline game games match matches final finals
  race races session sessions speech speeches address ceremony funeral launch concert show parade march visit trip conference event events
  appearance release opening arrival polls ballot date shutdown sentencing start return inauguration party dinner lunch broadcast contest
  negotiations interview briefing testimony execution convention verdict decision ruling announcement
`);
const WHERE_IT_HAPPENED = set('at during after following in');
/** Happenings in -ing, which are no verbs of their own. */
const HAPPENING = /^(?:shooting|bombing|killing|stabbing|building|morning|evening|filing|ruling|meeting|hearing|opening|sentencing|briefing)$/;
/** Words that put a day into another week, or tell of what was planned. */
const ELSEWHEN =
  /\b(?:will|would|next|last|plan\w*|expected|scheduled|slated|set (?:to|for)|due|upcoming|could|may|might|must|likely|weeks?|weekly|months?|years?|decades?|anniversary|ago|cancel\w*|postpon\w*|delay\w*|reschedul\w*|tomorrow|deadline|in (?:1[5-9]|20)\d\d)\b/u;
/** What may follow a day that is no part of a name or of a longer phrase ("Sunday Night Football", "Sunday services"). */
const FOLLOWS =
  /^(?:$|\s?[.;:!?)\]—–…\u0001]|\s?,(?!\s*(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|\s+[—–-]|\s\u0001|\s+(?:that|the|a|an|it|he|she|they|we|his|her|its|their|there|in|at|on|by|for|with|from|to|after|before|during|following|over|against|about|amid|as|when|where|while|because|but|who|which|if|whether|into|near|outside|inside|under|without|despite|among|along|alongside|not|also|just|shortly|around|via|through|between|because|since|than|what|how|why|no|all|both|some|this|these)(?![\p{L}\p{N}-]))/iu;

/** What follows a day up to the next clause. */
const REST = /^.*?(?=$|[,;:.—–]|\s(?:that|which|who|and|but|as|because|if|while)\s)/u;

const isPast = (word: string): boolean => PAST.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && (!NO_PAST.test(word) || DOUBLE_E.has(word)));

/** Is the verb at `at` a past one, alone or with what stands before it? */
function isPastAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  let before = at - 1;
  while (before >= 0 && BETWEEN_VERBS.test(words[before] ?? '')) before--;
  const helper = words[before] ?? '';
  if (NOT_PAST.has(helper)) return false;
  if (PARTICIPLE.has(word)) return /^(?:was|were)$/.test(helper);
  return isPast(word) && (word === 'was' || word === 'were' || !DETERMINERS.has(words[at - 1] ?? ''));
}

const isVerbInS = (word: string): boolean => /[^s]s$/.test(word) && isKnownVerb(stemOf(word, 'en'), 'en');

/** May the words between a past verb and the day stand there without the day becoming theirs? */
function letsThrough(gap: readonly string[], verb: string, helped: boolean): boolean {
  const speech = OF_SPEECH.has(verb);
  if (gap.length > 0 && !helped && (OF_INTENT.has(verb) || gap[0] === 'by')) return false;
  if (speech && gap.length > 0 && !PREPOSITIONS.has(gap[0] ?? '') && !(verb === 'told' && gap.length <= 4)) return false;
  return gap.every((word, i) => {
    const before = gap[i - 1] ?? '';
    if (CLAUSE.has(word) || /n['’]t$/u.test(word) || (word.endsWith('ing') && !HAPPENING.test(word))) return false;
    // An infinitive, unless a noun can be seen to begin.
    if (word === 'to') return DETERMINERS.has(gap[i + 1] ?? '') || /^\p{Lu}/u.test(gap[i + 1] ?? '');
    if (DETERMINERS.has(word)) return i === 0 || PREPOSITIONS.has(before);
    if (i > 0 && isVerbInS(word) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before)) return false;
    if (!HELD.has(word)) return true;
    for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
      if (WHERE_IT_HAPPENED.has(gap[j] ?? '')) return true;
      if (PREPOSITIONS.has(gap[j] ?? '') || (DETERMINERS.has(gap[j] ?? '') && !PREPOSITIONS.has(gap[j - 1] ?? ''))) return false;
    }
    return false;
  });
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.’'])|['’](?:s|re|ll|d)\b/gu;
const FARTHEST = 8;

/** The words of the clause that ends before the day. */
const clauseBefore = (text: string): string[] => (/[^,;:()—–\u0001]*$/u.exec(text)?.[0] ?? '').match(WORDS) ?? [];

/** "On Tuesday the court ruled": is the first verb after the day a past one? */
function opensPast(after: string): boolean {
  const clause = /^[\s,]*([^,;:()—–\u0001]*)/u.exec(after)?.[1]?.match(WORDS) ?? [];
  for (const [i, word] of clause.entries()) {
    if (i >= 12 || (i > 0 && CLAUSE.has(word)) || NOT_PAST.has(word)) return false;
    if (isPastAt(clause, i)) return true;
    const noun = DETERMINERS.has(clause[i - 1] ?? '') || isPastAt(clause, i + 1);
    if (i > 0 && !noun && /^\p{Ll}/u.test(word) && isKnownVerb(stemOf(word, 'en'), 'en')) return false;
  }
  return false;
}

/**
 * Does the day between `before` and `after` belong to a past verb? Quotations are \u0001 in both; `bare` is a day that
 * takes no "on" ("yesterday"). Where it is not sure the answer is no.
 */
export function isPastDay(before: string, after: string, bare: boolean): boolean {
  const lead = /(?:(?:^|\s)(on))?(?:\s+(?:early|earlier|late|later))?\s*$/iu.exec(before);
  const head = before.slice(0, lead?.index ?? before.length);
  const on = lead?.[1] !== undefined;
  if (bare && on) return false;
  const next = /^\s+([\p{L}'’-]+)/u.exec(after)?.[1] ?? '';
  const follows = FOLLOWS.test(after);
  if (/^(?:But|And|Then|So)?\s*$/.test(head)) return (on || bare) && (follows || /^\s+\p{Lu}/u.test(after) || isPast(next)) && !/^,?\s*(?:\d|\p{Lu}\p{Ll}+\.? \d)/u.test(after) && !ELSEWHEN.test(/^[\s,]*(?:(?!\s(?:that|said|told)\s)[^,;:])*/u.exec(after)?.[0] ?? '') && opensPast(after);
  const words = clauseBefore(head);
  const [last = ''] = words.slice(-1);
  // "The court on Tuesday ruled": a verb that nothing but the day parts from its subject.
  if (on && isPast(next) && words.length > 0 && !HELD.has(last) && !PREPOSITIONS.has(last) && !isPastAt(words, words.length - 1)) return !ELSEWHEN.test(after.slice(0, 40));
  if (!follows) return false;
  // "Bloody Sunday", "past Friday", "the Sunday": a name, another day, or a word that goes with what follows.
  if (!on && !bare && (/^\p{Lu}/u.test(last) || PREPOSITIONS.has(last) || DETERMINERS.has(last) || CLAUSE.has(last) || /^(?:past|till|beyond)$/.test(last))) return false;
  for (let at = words.length - 1; at >= 0 && at >= words.length - 1 - FARTHEST; at--) {
    const word = words[at] ?? '';
    if (!isPast(word) && !PARTICIPLE.has(word)) continue;
    if (DETERMINERS.has(words[at - 1] ?? '')) continue;
    if (!isPastAt(words, at)) return false;
    const gap = words.slice(at + 1);
    if (gap.length === 0 && !on && !bare && OF_DAYS.has(word)) return false;
    if (gap.length === 0 && OF_SPEECH.has(word)) return true;
    // "The deadline was Friday" may look ahead, and in "was too few today" no day is meant.
    if (!on && (bare || gap.length === 0) && /^(?:was|were)$/.test(word)) return false;
    const clause = words.join(' ');
    return letsThrough(gap, word, words.slice(Math.max(0, at - 2), at).some((helper) => helper === 'was' || helper === 'were')) && !ELSEWHEN.test(gap.length === 0 ? clause : `${clause} ${REST.exec(after)?.[0] ?? ''}`);
  }
  return false;
}
