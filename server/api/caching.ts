/** How long an answer may be kept: fresh for a moment, and usable while it is fetched again, as a CDN wants of news. */
export const CACHE_INDEX = 'public, max-age=60, stale-while-revalidate=600';
export const CACHE_STORY = 'public, max-age=30, stale-while-revalidate=300';
export const CACHE_LIST = 'public, max-age=15, stale-while-revalidate=60';
export const CACHE_DOCS = 'public, max-age=3600';

/** What a script of any site may read of an answer: without its ETag an extension could not ask whether it still holds. */
export const EXPOSED = 'etag';
