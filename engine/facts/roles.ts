/** Who somebody is said to be: one suspect, one police chief of a town, with another name in another report. */
import { preparedOf } from '../summary/prepared';
import { fold } from '../text/tokens';
import type { FactArticle } from './claims';
import { sameTime, type Group } from './mention';
import { bare, spelledDifferently } from './spellings';

/** Letters of an article in which they are looked for. */
const FIRST = 4000;
const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}\\.?)?(?:\\s(?:al|bin|de|van|von))?(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]*){1,2}";
/** An event has one of them. */
const OF_EVENT = 'suspect|gunman|shooter|attacker|bomber|assailant|hijacker|pilot|captain|driver';
/** A place or a house has one of them, and which it is must be said right before. */
const OF_PLACE = '[Pp]olice [Cc]hief|[Ff]ire [Cc]hief|[Ss]heriff|[Mm]ayor|[Cc]oroner|[Ss]uperintendent|[Pp]rincipal|[Mm]edical [Ee]xaminer|[Dd]istrict [Aa]ttorney|[Cc]hief [Ee]xecutive|CEO|[Hh]ead [Cc]oach';
/** Words without which no sentence says who is what: a quick look that passes over most. */
const MAY_SAY = /identified|named|suspect|gunman|shooter|attacker|bomber|pilot|captain|driver|[Cc]hief|[Ss]heriff|[Mm]ayor|[Cc]oroner|[Ss]uperintendent|[Pp]rincipal|[Ee]xaminer|[Aa]ttorney|CEO|[Cc]oach/;
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?<role>${OF_EVENT})\\b[^.;]{0,40}?\\b(?:identified|named)\\b[^.;]{0,40}?\\bas\\s(?:\\d+-year-old\\s)?(?<name>${NAME})`, 'gu'),
    new RegExp(`\\b(?:identified|named) the (?:suspected |alleged |accused )?(?<role>${OF_EVENT}) as\\s(?:\\d+-year-old\\s)?(?<name>${NAME})`, 'gu'),
    new RegExp(`\\b[Tt]he (?:suspected |alleged |accused |ship's |train's |bus |truck )?(?<role>${OF_EVENT})\\s?,\\s(?<name>${NAME})`, 'gu'),
    new RegExp(`(?<of>(?:\\p{Lu}[\\p{L}'’-]+\\s)+)(?<role>${OF_PLACE})\\s(?<name>${NAME})`, 'gu'),
    new RegExp(`(?<name>${NAME})\\s?,\\s(?:the\\s)?(?<of>(?:\\p{Lu}[\\p{L}'’-]+\\s)+)(?<role>${OF_PLACE})\\b`, 'gu'),
  ],
};

interface Role {
  article: number;
  sentence: string;
  role: string;
  /** The same as it is written. */
  written: string;
  name: string;
  last: string;
}

/** The roles that an article gives one person each. */
function rolesIn(article: FactArticle, place: number, language: string): Role[] {
  const found = new Map<string, Role | null>();
  for (const { quote, start } of preparedOf(article, language)) {
    if (start >= FIRST) break;
    if (!MAY_SAY.test(quote)) continue;
    for (const pattern of PATTERNS[language] ?? []) {
      for (const { groups = {} } of quote.matchAll(pattern)) {
        const { name = '', role: word = '', of = '' } = groups;
        const role = fold(`${of}${word}`).replace(/'s?(?=\s)/gu, '').replace(/^(?:the|acting|former|interim|new) /u, '');
        const last = bare(name.split(/\s+/u).at(-1)?.replace(/['’]s$/u, '') ?? '');
        const before = found.get(role);
        found.set(role, before === undefined || before?.last === last ? (before ?? { article: place, sentence: quote, role, written: `${of}${word}`.replace(/^Acting /u, ''), name, last }) : null);
      }
    }
  }
  return [...found.values()].filter((one) => one !== null);
}

/** Roles that reports give to different people, neither naming the other's anywhere. */
export function rolesApart(articles: readonly FactArticle[], language: string): Group[] {
  if (!PATTERNS[language]) return [];
  const byRole = new Map<string, Role[]>();
  for (const one of articles.flatMap((article, i) => rolesIn(article, i, language))) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one]);
  const reportOf = ({ article }: Role): number => articles[article]?.report ?? article;
  const says = (article: number, last: string): boolean => fold(articles[article]?.text ?? '').normalize('NFD').replace(/[\u0300-\u036f'’-]/gu, '').includes(last);
  const differ = (a: Role, b: Role): boolean =>
    reportOf(a) !== reportOf(b) && a.last !== b.last && !spelledDifferently(a.last, b.last, true) && sameTime(articles[a.article], articles[b.article]) && !says(a.article, b.last) && !says(b.article, a.last);
  return [...byRole.values()].flatMap((all): Group[] => {
    const seed = all.find((one) => all.some((other) => differ(one, other)));
    if (!seed) return [];
    const mentions = all.filter((one) => one === seed || one.last === seed.last || differ(seed, one));
    return [{ kind: 'name', subject: seed.written, mentions: mentions.map(({ article, sentence, name, last }) => ({ article, sentence, shown: name, same: last })) }];
  });
}
