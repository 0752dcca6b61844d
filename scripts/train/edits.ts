/**
 * Edits that make a true sentence untrue, one kind at a time: cases to train the checks on and to measure them with.
 * Each kind is a rule over English words; chance is passed in, so that a run can be told again.
 */
import { names } from '../../engine/text/names';
import { isStopWord } from '../../engine/text/tokens';

export const KINDS = ['number', 'name', 'swapped names', 'date', 'negation added', 'negation dropped', 'opposite', 'certainty', 'quantity word', 'noun', 'modifier', 'quotation', 'speaker', 'office'] as const;
export type Kind = (typeof KINDS)[number];

/** What other articles lend: names and nouns that a made-up claim may hold. */
export interface Lent {
  names: readonly string[];
  nouns: readonly string[];
  /** Names of the story itself: its own people can be confused too. */
  story?: readonly string[];
}

/** Gives a number from 0 up to and without 1. */
export type Chance = () => number;

/** A small generator of chance with a seed (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)];

const pairs = (text: string): [string, string][] => text.split(',').flatMap((pair) => {
  const [a = '', b = ''] = pair.trim().split('/');
  return [[a, b], [b, a]] as [string, string][];
});

const OPPOSITES = pairs(
  'rose/fell,rise/fall,rising/falling,increased/decreased,increase/decrease,higher/lower,more/fewer,most/least,won/lost,win/lose,victory/defeat,approved/rejected,approve/reject,supports/opposes,supported/opposed,support/oppose,supporting/opposing,allow/prohibit,allowed/prohibited,allowing/prohibiting,before/after,began/ended,begin/end,opened/closed,open/close,opening/closing,accepted/refused,accept/refuse,agreed/refused,strong/weak,largest/smallest,large/small,long/short,new/old,guilty/innocent,legal/illegal,public/private,joined/left,bought/sold,hired/fired,praised/condemned,praising/condemning,good/bad,better/worse,best/worst,majority/minority,passed/blocked,confirmed/denied,adding/removing,expand/shrink,tighten/ease,successful/failed,popular/unpopular,early/late,above/below,raise/cut,raised/cut,growing/shrinking,gained/lost,gain/loss,start/stop,started/stopped,following/despite,Democrats/Republicans,Democratic/Republican,domestic/foreign,federal/state,arrested/released',
);
const CERTAINTY: [string, string][] = [
  ['will', 'may'], ['will', 'is considering whether to'], ['is', 'may be'], ['are', 'may be'], ['was', 'may have been'], ['were', 'may have been'],
  ['has', 'may have'], ['has', 'is expected to have'], ['is', 'is expected to be'], ['may', 'will'], ['could', 'will'], ['might', 'will'], ['would', 'will'], ['plans to', 'has decided to'],
];
const QUANTITY_WORDS = pairs('some/all,many/few,most/all,several/all,first/last,both/neither of,every/no');
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MODIFIERS = ['reluctantly', 'secretly', 'falsely', 'permanently', 'illegally', 'jokingly', 'unanimously', 'for the third time', 'in Canada', 'without explanation', 'under pressure from investors', 'at a secret meeting', 'for no reason', 'after a lawsuit'];
const AUXILIARY = /\b(is|are|was|were|will|would|has|have|had|can|could|did|does|do|should)\b(?! not)/gu;

function replaceWord(text: string, table: readonly [string, string][], chance: Chance): string | null {
  const able = table.filter(([from]) => new RegExp(`\\b${from}\\b`, 'u').test(text));
  const chosen = pick(able, chance);
  return chosen ? text.replace(new RegExp(`\\b${chosen[0]}\\b`, 'u'), chosen[1]) : null;
}

const replaceAt = (text: string, start: number, end: number, by: string): string => text.slice(0, start) + by + text.slice(end);

const NUMBER = /(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/gu;
const OTHER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'fifteen', 'thirty'];

function changeNumber(text: string, chance: Chance): string | null {
  const match = pick([...text.matchAll(NUMBER)], chance);
  if (!match) return null;
  const [surface] = match;
  if (!/\d/u.test(surface)) return replaceAt(text, match.index, match.index + surface.length, pick(OTHER_WORDS.filter((word) => word !== surface.toLowerCase()), chance) ?? 'nine');
  const value = Number(surface.replaceAll(',', ''));
  const year = value >= 1900 && value <= 2100;
  const other = year ? value + (chance() < 0.5 ? -1 : 1) * (1 + Math.floor(chance() * 4)) : Math.max(1, Math.round(value * (0.4 + chance() * 1.6))) + 1;
  return other === value ? null : replaceAt(text, match.index, match.index + surface.length, surface.includes(',') ? other.toLocaleString('en') : String(other));
}

function changeNoun(text: string, lent: Lent, chance: Chance): string | null {
  const able = [...text.matchAll(/\b(?:the|a|an|its|their|his|her|new|of)\s+([a-z]{4,})\b(?=[\s.,])/gu)].filter((match) => !isStopWord(match[1] ?? '', 'en'));
  const match = pick(able, chance);
  const noun = pick(lent.nouns, chance);
  if (!match?.[1] || !noun || noun === match[1]) return null;
  const start = match.index + match[0].length - match[1].length;
  return replaceAt(text, start, start + match[1].length, noun);
}

function changeQuotation(text: string, lent: Lent, chance: Chance): string | null {
  const match = pick([...text.matchAll(/["“]([^"“”]{12,})["”]/gu)], chance);
  const word = match && pick([...(match[1] ?? '').matchAll(/\b[a-z]{5,}\b/gu)], chance);
  const noun = pick(lent.nouns, chance);
  if (!match || !word || !noun) return null;
  const start = match.index + 1 + word.index;
  return replaceAt(text, start, start + word[0].length, noun);
}

const OFFICE = /\b(President|Sen\.|Senator|Rep\.|Gov\.|Governor|Mayor|Judge|Justice|Secretary) (?=\p{Lu})/gu;
const SAYS = '(?:said|says|told|tweeted|announced|argued|wrote)';

/** Another person of the story says it. */
function changeSpeaker(text: string, lent: Lent, chance: Chance): string | null {
  const match = pick([...text.matchAll(new RegExp(`(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)(?= ${SAYS})|(?<=${SAYS} )(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)`, 'gu'))], chance);
  const other = match && pick((lent.story ?? []).filter((one) => / /u.test(one) && !text.includes(one.split(' ').at(-1) ?? one)), chance);
  return match && other ? replaceAt(text, match.index, match.index + match[0].length, other) : null;
}

/** The sentence with one edit of a kind; null where it offers no place for it. */
export function edit(text: string, kind: Kind, lent: Lent, chance: Chance): string | null {
  const own = names(text, 'en').filter(({ initial, surface }) => !initial && !DAYS.includes(surface) && !MONTHS.includes(surface));
  switch (kind) {
    case 'number':
      return changeNumber(text, chance);
    case 'name': {
      const name = pick(own, chance);
      const other = pick(lent.names.filter((one) => !text.includes(one)), chance);
      return name && other ? replaceAt(text, name.start, name.end, other) : null;
    }
    case 'swapped names': {
      const [a, b] = [own[0], own.find(({ surface }) => surface !== own[0]?.surface)];
      return a && b && b.start > a.end ? text.slice(0, a.start) + b.surface + text.slice(a.end, b.start) + a.surface + text.slice(b.end) : null;
    }
    case 'date': {
      const list = [DAYS, MONTHS].find((words) => words.some((word) => text.includes(word)));
      const word = list?.find((one) => text.includes(one));
      const other = list && pick(list.filter((one) => one !== word), chance);
      return word && other ? text.replace(word, other) : null;
    }
    case 'negation added': {
      const match = pick([...text.matchAll(AUXILIARY)], chance);
      return match ? replaceAt(text, match.index, match.index + match[0].length, `${match[0]} not`) : null;
    }
    case 'negation dropped': {
      const without = text.replace(/\b(?:not|never) /u, '').replace(/\b(did|is|was|are|were|has|have|would|could|should|does|do)n['’]t\b/u, '$1');
      return without === text ? null : without;
    }
    case 'opposite':
      return replaceWord(text, OPPOSITES, chance);
    case 'certainty':
      return replaceWord(text, CERTAINTY, chance);
    case 'quantity word':
      return replaceWord(text, QUANTITY_WORDS, chance);
    case 'noun':
      return changeNoun(text, lent, chance);
    case 'modifier': {
      const modifier = pick(MODIFIERS, chance) ?? 'secretly';
      const match = pick([...text.matchAll(/\b(?:has|have|had|was|were|is|are|will)\b/gu)], chance);
      if (modifier.includes(' ')) return text.replace(/\.?$/u, ` ${modifier}.`);
      return match ? replaceAt(text, match.index, match.index + match[0].length, `${match[0]} ${modifier}`) : null;
    }
    case 'quotation':
      return changeQuotation(text, lent, chance);
    case 'speaker':
      return changeSpeaker(text, lent, chance);
    case 'office': {
      const office = pick([...text.matchAll(OFFICE)], chance);
      const other = office && pick(['President', 'Senator', 'Governor', 'Mayor', 'Ambassador', 'Judge'].filter((one) => !one.startsWith(office[1]?.slice(0, 3) ?? '')), chance);
      return office && other ? replaceAt(text, office.index, office.index + (office[1] ?? '').length, other) : null;
    }
  }
}
