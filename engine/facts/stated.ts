/** Tolls, ages and votes: what an event or a person has one of, so that two reports' first figures can be compared. */
import { preparedOf } from '../summary/prepared';
import { fold } from '../text/tokens';
import type { FactArticle } from './claims';
import { allFigures, compatible, roomAround, sameTime, type Group, type Mention } from './mention';
import { agesOf, MEASURED, tollsOf } from './tolls';

/** Letters of an article in which they are looked for. */
const FIRST = 4000;
/** Sentences that tell a story's own toll; further down stand those of earlier days. */
const TOLL_WITHIN = 8;
/** Words that the sentences of one toll share at least, beside the toll's own. */
const FEWEST_SHARED = 2;
/** Of these a story has one; people are rescued or on board of many things. */
const TOLD_MUCH = new Set(['killed', 'injured', 'arrested', 'missing', 'magnitude']);
const KIND_WORDS = new Set('killed dead died deaths people injured wounded hurt arrested arrests detained missing officials police said aboard rescued tote menschen verletzte morts personnes blessés muertos personas heridos mortos pessoas feridos morti persone feriti'.split(' '));
/** A toll that is so many times another's is another event's. */
const MOST_TIMES = 4;
/** With the one who did it, or without. */
const WITH_CULPRIT = /\b(?:including|with|counting|excluding|besides|plus|before (?:taking|turning|killing))\b.{0,30}\b(?:gunm[ae]n|shooters?|attackers?|himself|herself|themselves|bombers?|assailants?|suspects?|pilot|driver|his own life|her own life)\b/iu;
/** Where it was, as far as a preposition says so. */
const PLACE = /(?<!\p{L})(?:in|at|near|outside(?: of)?|en|à|em|a|bei|im) (?:the )?((?:\p{Lu}[\p{L}'’-]+ ?)+)/gu;

interface Found extends Mention {
  of: string;
  subject: string;
  start: number;
  words: readonly string[];
}

const bagOf = ({ words }: Found): Set<string> => new Set(words.filter((word) => !KIND_WORDS.has(word) && !/^\d/u.test(word)));

function statedIn(article: FactArticle, place: number, language: string): Found[] {
  const first = new Map<string, Found>();
  for (const sentence of preparedOf(article, language)) {
    if (sentence.start >= FIRST) break;
    const { quote: text, position, figures } = sentence;
    const stated = [...(position < TOLL_WITHIN ? tollsOf(text, figures, language) : []), ...agesOf(text, language)];
    for (const { of, subject, value, start, end } of stated) {
      if (first.has(of)) continue;
      const { shown, room } = roomAround(text, start, end, language);
      first.set(of, { article: place, sentence: text, of, subject, value, shown, room, start, words: sentence.words });
    }
  }
  return [...first.values()];
}

/** The place nearest to a figure, or null. */
function placeBeside({ sentence, start }: Found): string | null {
  let nearest: { name: string; away: number } | null = null;
  for (const match of sentence.matchAll(PLACE)) {
    const away = Math.abs(match.index - start);
    if (!nearest || away < nearest.away) nearest = { name: match[1]?.trim() ?? '', away };
  }
  return nearest && nearest.name !== '' ? (nearest.name.split(' ')[0] ?? null) : null;
}

/** Tolls and ages that reports give differently, and the places in the text that were looked at. */
export function statedApart(articles: readonly FactArticle[], language: string): { groups: Group[]; isStated: (one: { article: number; sentence: string; start: number }) => boolean } {
  const stated = articles.flatMap((article, i) => statedIn(article, i, language));
  const reportOf = ({ article }: Found): number => articles[article]?.report ?? article;
  const knows = (article: number, value: number): boolean => allFigures(articles[article], language).some((one) => one.value === value);
  const elsewhere = (a: Found, b: Found): boolean =>
    [[a, b] as const, [b, a] as const].some(([one, other]) => {
      const place = placeBeside(one);
      return place !== null && placeBeside(other) !== null && articles[other.article]?.text.includes(place) === false;
    });
  const shared = (a: Found, b: Found): boolean => {
    const other = bagOf(b);
    const common = new Set([...bagOf(a)].filter((word) => other.has(word)));
    return TOLD_MUCH.has(a.of) ? common.size >= FEWEST_SHARED : common.size > FEWEST_SHARED && [...a.sentence.matchAll(/(?<=\s)\p{Lu}[\p{L}’'-]+/gu)].some(([word]) => common.has(fold(word)));
  };
  const isAge = ({ of }: Found): boolean => /\s/u.test(of) && /^\p{Lu}/u.test(of);
  const differ = (a: Found, b: Found): boolean => {
    if (compatible(a, b, MEASURED.has(a.of) ? 'measured' : 'counted') || !sameTime(articles[a.article], articles[b.article])) return false;
    if (Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value)) return false;
    if (Math.abs(a.value - b.value) <= 2 && (WITH_CULPRIT.test(a.sentence) || WITH_CULPRIT.test(b.sentence))) return false;
    if (knows(a.article, b.value) || knows(b.article, a.value)) return false;
    return isAge(a) || (!elsewhere(a, b) && shared(a, b));
  };
  const kinds = new Map<string, Found[]>();
  for (const one of stated) kinds.set(one.of, [...(kinds.get(one.of) ?? []), one]);
  const groups = [...kinds.values()].flatMap((all): Group[] => {
    const seed = all.find((one) => all.some((other) => reportOf(other) !== reportOf(one) && differ(one, other)));
    if (!seed) return [];
    const mentions = all.filter((one) => one === seed || one.value === seed.value || (reportOf(one) !== reportOf(seed) && differ(seed, one)));
    return [{ kind: 'number', subject: seed.subject, mentions: mentions.map((one) => ({ ...one, same: one.value })) }];
  });
  const places = new Set(stated.map(({ article, sentence, start }) => `${article} ${start} ${sentence}`));
  return { groups, isStated: ({ article, sentence, start }) => places.has(`${article} ${start} ${sentence}`) };
}
