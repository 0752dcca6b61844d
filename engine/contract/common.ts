/**
 * The small schemas that everything else in the contract is made of.
 *
 * `zod/mini` is used because the extension ships these schemas to readers: the same checks at a fraction of the bytes.
 */
import * as z from 'zod/mini';

/** An instant as ISO 8601 with a time zone, e.g. `2026-06-02T14:30:00Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** BCP 47 primary language subtag in lower case (`en`, `pt`, `zh`), or `und` where it could not be told. */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}$/));

/** An http or https address; nothing else is ever linked to. */
export const HttpUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(2048));

/** A story's public number, in decimal. Ids are never reused; the id of a merged story redirects to what it became. */
export const StoryId = z.string().check(z.regex(/^[1-9][0-9]{0,9}$/));

export const ArticleId = z.string().check(z.minLength(1), z.maxLength(64));

export type Language = z.infer<typeof Language>;
export type StoryId = z.infer<typeof StoryId>;
export type ArticleId = z.infer<typeof ArticleId>;
