/**
 * Which articles of a story are independent reports, and which are copies: agency copy, syndicated texts, sister papers
 * with one text.
 *
 * Two articles have one text if much of the shorter one's five-word runs, quotations left out, stands in the other
 * (containment, which survives a cut or a local lead where the Jaccard index does not), or if one names the other as its
 * canonical address. Articles with one text, of one outlet, or with one agency's credit are one report.
 */
import type { Article, Independence } from '../contract/article';
import { agencyOf, type Agency } from './agencies';
import { DAY_MS } from './likeness';
import { containments, shingles } from './runs';

export type Relatable = Pick<Article, 'id' | 'url' | 'canonicalUrl' | 'outlet' | 'title' | 'text' | 'authors' | 'language' | 'publishedAt' | 'firstSeenAt'>;

export interface Relation {
  independence: Independence;
  /** Number of the independent report, from 0. */
  report: number;
  /** The article whose text this one has, whoever's it is; null if it is the first with its text. */
  copyOf: string | null;
}

/** Share of the shorter text's runs that must stand in the longer one. Chosen by `npm run bench -- copies`. */
const CONTAINED = 0.4;
/** The same, where both credit one agency or belong to one owner. */
const CONTAINED_IF_KIN = 0.2;

interface Member {
  article: Relatable;
  agency: Agency | null;
}

/** Claimed time, if it can be believed; else first seen. Midnight is what feeds write that give a day only: it may be any time of that day. */
function timeOf({ publishedAt, firstSeenAt }: Relatable): number {
  const claimed = publishedAt ? Date.parse(publishedAt) : Number.NaN;
  const seen = Date.parse(firstSeenAt);
  if (Number.isNaN(claimed)) return seen;
  return Math.min(claimed % DAY_MS === 0 ? claimed + DAY_MS - 1 : claimed, seen);
}

const isKin = (a: Member, b: Member): boolean =>
  (a.agency !== null && a.agency.name === b.agency?.name) || (a.article.outlet.owner !== null && a.article.outlet.owner === b.article.outlet.owner);

/** True if `a` says that its text is `b`'s. */
function pointsAt({ article: a }: Member, { article: b }: Member): boolean {
  return a.canonicalUrl !== a.url && a.outlet.domain !== b.outlet.domain && (a.canonicalUrl === b.url || a.canonicalUrl === b.canonicalUrl);
}

/** Articles in the order in which one can be another's source: an agency's own before what credits it, then by time. */
function inOrder(articles: readonly Relatable[]): Member[] {
  return articles
    .map((article): Member => ({ article, agency: agencyOf(article) }))
    .sort((a, b) => Number(b.agency?.own ?? false) - Number(a.agency?.own ?? false) || timeOf(a.article) - timeOf(b.article) || (a.article.id < b.article.id ? -1 : 1));
}

/** Places of the members that each member's text is of, or -1. */
function sources(members: readonly Member[]): number[] {
  const shares = containments(members.map(({ article }) => shingles(article.text, article.language)));
  const found = members.map((member, i) => {
    let source = -1;
    let most = 0;
    for (const [j, share] of shares[i] ?? []) {
      const other = members[j];
      if (!other || share < (isKin(member, other) ? CONTAINED_IF_KIN : CONTAINED) || share <= most) continue;
      source = j;
      most = share;
    }
    return source;
  });
  members.forEach((member, i) => {
    const target = members.findIndex((other, j) => j !== i && pointsAt(member, other));
    if (target < 0) return;
    // A source that was seen later must not in turn be its copy's copy.
    if (found[target] === i) found[target] = -1;
    if (!leadsTo(found, target, i)) found[i] = target;
  });
  return found;
}

function leadsTo(found: readonly number[], from: number, to: number): boolean {
  for (let at = from; at >= 0; at = found[at] ?? -1) if (at === to) return true;
  return false;
}

/** Relates the articles of one story. Every article gets an answer; reports are numbered by their first article. */
export function relate(articles: readonly Relatable[]): Map<string, Relation> {
  const members = inOrder(articles);
  const copied = sources(members);
  const parents = members.map((_, i) => i);
  const root = (i: number): number => {
    const parent = parents[i] ?? i;
    return parent === i ? i : root(parent);
  };
  const join = (i: number, j: number): void => {
    const [a, b] = [root(i), root(j)];
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  const firstOf = new Map<string, number>();
  members.forEach(({ article, agency }, i) => {
    const source = copied[i] ?? -1;
    if (source >= 0) join(i, source);
    for (const key of [`outlet ${article.outlet.domain}`, ...(agency ? [`agency ${agency.name}`] : [])]) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, i);
      else join(i, first);
    }
  });
  const numbers = new Map<number, number>();
  return new Map(
    members.map((member, i) => {
      const report = numbers.get(root(i)) ?? numbers.size;
      numbers.set(root(i), report);
      const source = members[copied[i] ?? -1];
      return [member.article.id, { report, independence: independenceOf(member, source), copyOf: source?.article.id ?? null }];
    }),
  );
}

function independenceOf({ article, agency }: Member, source: Member | undefined): Independence {
  const credited = agency ?? source?.agency ?? null;
  const isElsewhere = source !== undefined && source.article.outlet.domain !== article.outlet.domain;
  if (credited && !(agency?.own ?? false) && (agency !== null || isElsewhere)) return { kind: 'wire', agency: credited.name, of: source?.article.id ?? null };
  return isElsewhere ? { kind: 'syndicated', of: source.article.id } : { kind: 'original' };
}
