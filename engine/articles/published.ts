/** When an article was published, by its metadata, its marked times or its address. `shown-dates.ts` adds what people read. */
import { machineDate, pathDate } from './dates';
import { textOf, type Metadata } from './metadata';

const PUBLISHED_META = ['article:published_time', 'og:article:published_time', 'article.published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'citation_publication_date', 'citation_online_date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'date'];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'dc.date.modified', 'dcterms.modified', 'last-modified', 'lastmod', 'revised'];

export type ParseDate = (text: string) => string | null;

const firstOf = (values: readonly string[], parse: ParseDate): string | null => {
  for (const value of values) {
    const date = value && parse(value);
    if (date) return date;
  }
  return null;
};

const named = ({ meta }: Metadata, names: readonly string[]): string[] => names.map((name) => meta.get(name)?.[0] ?? '');

/** What an element's machine-readable attributes say, or null. */
export const carriedDate = (element: Element): string | null => machineDate(element.getAttribute('datetime') || element.getAttribute('content') || element.getAttribute('data-datetime') || '');

const firstDate = (element: Element | null): string | null => element && carriedDate(element);

/** The date of publication that a page declares. `parse` reads one; without it, only machines' dates are understood. */
export function declaredDate(root: ParentNode, metadata: Metadata, parse: ParseDate = machineDate): string | null {
  const { article } = metadata;
  return (
    firstOf([textOf(article?.['datePublished'] ?? article?.['dateCreated']), ...named(metadata, PUBLISHED_META.slice(0, 3))], parse) ??
    firstDate(root.querySelector('[itemprop~="datePublished"], time[pubdate]')) ??
    firstOf(named(metadata, PUBLISHED_META.slice(3)), parse)
  );
}

/** When the page says that it was last changed. */
export const modifiedDate = (metadata: Metadata, parse: ParseDate = machineDate): string | null =>
  firstOf([textOf(metadata.article?.['dateModified']), ...named(metadata, MODIFIED_META)], parse);

/** The first time that stands in the article's own element or header rather than in a list of others. */
function markedTime(root: ParentNode): string | null {
  const times = root.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]');
  // Many times are a list's, or comments'; the first few are the article's own.
  return times[0] && times.length < 12 ? carriedDate(times[0]) : null;
}

/** The date that can be told without reading the text of `root`, a document or the article's own element: ISO 8601, or null. */
export const markedDate = (root: ParentNode, metadata: Metadata, url: URL): string | null => declaredDate(root, metadata) ?? pathDate(url.pathname) ?? markedTime(root);
