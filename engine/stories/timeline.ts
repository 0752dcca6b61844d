/** Who reported when: the time an outlet claims and the time it was first seen, kept apart. */
import type { Article } from '../contract/article';
import type { TimelineEvent } from '../contract/story';

/** An earlier state of an article whose headline or text was changed. */
export interface Revision {
  article: string;
  /** When the change was seen, ISO 8601. */
  seenAt: string;
  kind: 'headline-changed' | 'text-changed';
  /** The headline before the change; null if the text changed. */
  before: string | null;
}

/** The events of a story, by the time they were claimed or, failing that, seen. A claim later than the sight is not believed. */
export function timeline(articles: readonly Pick<Article, 'id' | 'publishedAt' | 'firstSeenAt'>[], revisions: readonly Revision[]): TimelineEvent[] {
  const believed = (event: { claimedAt: string | null; seenAt: string }): number =>
    event.claimedAt ? Math.min(Date.parse(event.claimedAt), Date.parse(event.seenAt)) : Date.parse(event.seenAt);
  const reports = articles
    .map((article): TimelineEvent => ({ article: article.id, kind: 'report', claimedAt: article.publishedAt, seenAt: article.firstSeenAt, before: null }))
    .sort((a, b) => believed(a) - believed(b) || (a.article < b.article ? -1 : 1));
  const first = reports[0];
  if (first) first.kind = 'first-report';
  const known = new Set(articles.map((article) => article.id));
  const changes = revisions
    .filter((revision) => known.has(revision.article))
    .map((revision): TimelineEvent => ({ article: revision.article, kind: revision.kind, claimedAt: null, seenAt: revision.seenAt, before: revision.before }));
  return [...reports, ...changes].sort((a, b) => believed(a) - believed(b) || (a.article < b.article ? -1 : 1));
}
