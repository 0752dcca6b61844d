/**
 * Which articles of a story are independent reports, and which are copies: agency copy, syndicated texts, sister papers
 * with one text.
 *
 * Two articles are one report if most of the shorter one's five-word runs stand in the other (containment, which
 * survives a cut or a local lead where the Jaccard index does not), or if they are of one outlet.
 */
import type { Article, Independence } from '../contract/article';
import { allWords } from '../text/tokens';
import { agencyOf } from './agencies';

export type Relatable = Pick<Article, 'id' | 'outlet' | 'title' | 'text' | 'authors' | 'language' | 'publishedAt' | 'firstSeenAt'>;

export interface Relation {
  independence: Independence;
  /** Number of the independent report, from 0. */
  report: number;
}

const RUN = 5;
/** Share of the shorter text's runs that must stand in the longer one. */
const CONTAINED = 0.5;
/** The same, where both credit one agency. */
const CONTAINED_IF_CREDITED = 0.25;
/** Shorter texts are too short to judge by their runs alone. */
const FEWEST_RUNS = 12;

/** Hashes of a text's five-word runs. */
export function shingles(text: string, language: string): Set<string> {
  const words = allWords(text, language);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** Share of the smaller set that stands in the larger, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < FEWEST_RUNS) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

const timeOf = (article: Relatable): number => Date.parse(article.publishedAt ?? article.firstSeenAt);

/** Relates the articles of one story. Every article gets an answer; reports are numbered by their first article. */
export function relate(articles: readonly Relatable[]): Map<string, Relation> {
  const ordered = [...articles].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const runs = ordered.map((article) => shingles(article.text, article.language));
  const agencies = ordered.map((article) => agencyOf(article));
  const relations = new Map<string, Relation>();
  const reports = new Map<string, number>();
  let next = 0;

  ordered.forEach((article, i) => {
    let source = -1;
    let most = 0;
    for (let j = 0; j < i; j++) {
      const share = containment(runs[i] ?? new Set(), runs[j] ?? new Set());
      const credited = agencies[i] !== null && agencies[i]?.name === agencies[j]?.name;
      if (share < (credited ? CONTAINED_IF_CREDITED : CONTAINED) || share <= most) continue;
      source = j;
      most = share;
    }
    const original = ordered[source];
    const agency = agencies[i] ?? (original ? (agencies[source] ?? null) : null);
    const sameOutlet = ordered.slice(0, i).find((earlier) => earlier.outlet.domain === article.outlet.domain);
    const key = original ? original.id : sameOutlet ? sameOutlet.id : agency && !agency.own ? `agency:${agency.name}` : article.id;
    const report = reports.get(key) ?? (agency ? reports.get(`agency:${agency.name}`) : undefined) ?? next++;
    reports.set(article.id, report);
    if (agency) reports.set(`agency:${agency.name}`, reports.get(`agency:${agency.name}`) ?? report);
    relations.set(article.id, { report, independence: independenceOf(article, original, agency) });
  });
  return relations;
}

function independenceOf(article: Relatable, source: Relatable | undefined, agency: { name: string; own: boolean } | null): Independence {
  if (agency && !agency.own) return { kind: 'wire', agency: agency.name, of: source?.id ?? null };
  if (source && source.outlet.domain !== article.outlet.domain) return { kind: 'syndicated', of: source.id };
  return { kind: 'original' };
}
