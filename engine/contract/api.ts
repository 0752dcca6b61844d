/** What the backend's HTTP interface takes and gives, beside `Story` and the index. */
import * as z from 'zod/mini';
import { Instant, Language, StoryId } from './common';
import { StoryHead, Topic } from './story';

/** Opaque cursor of a page of a list. */
const Cursor = z.string().check(z.maxLength(200));

/** `GET /v1/stories` */
export const StoriesQuery = z.object({
  language: z.optional(Language),
  topic: z.optional(Topic),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
  cursor: z.optional(Cursor),
});

/** `GET /v1/search` */
export const SearchQuery = z.extend(StoriesQuery, { q: z.string().check(z.minLength(1), z.maxLength(300)) });

export const StoryPage = z.object({ stories: z.array(StoryHead), next: z.nullable(Cursor) });

/** `POST /v1/lookup`: all that is ever said of a page, and only on a click or with "always ask" on. */
export const LookupRequest = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(500)),
  publishedAt: z.nullable(Instant),
  language: Language,
});

export const LookupResponse = z.object({
  /** The story the article most likely tells, or null. */
  story: z.nullable(StoryHead),
  /** Same-story probability of the match, 0 to 1; 0 where there is none. */
  score: z.number().check(z.gte(0), z.lte(1)),
});

/** Asking for a story whose id was merged away answers with the id it became. */
export const MergedStory = z.object({ mergedInto: StoryId });

/** RFC 9457. `errors` names each faulty field. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
});

export type StoriesQuery = z.infer<typeof StoriesQuery>;
export type SearchQuery = z.infer<typeof SearchQuery>;
export type StoryPage = z.infer<typeof StoryPage>;
export type LookupRequest = z.infer<typeof LookupRequest>;
export type LookupResponse = z.infer<typeof LookupResponse>;
export type Problem = z.infer<typeof Problem>;
