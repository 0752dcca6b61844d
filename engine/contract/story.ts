/** A story: one event as many outlets tell it, with everything the sidebar shows of it. */
import * as z from 'zod/mini';
import { ArticleId, Instant, Language, StoryId } from './common';
import { Coverage } from './article';
import { Company } from './company';

const Count = z.number().check(z.int(), z.nonnegative());

/** Where a sentence comes from: an article of the story and the passage in it, word for word. */
const Citation = z.object({ article: ArticleId, quote: z.string().check(z.minLength(1), z.maxLength(1200)) });

/** A sentence with the passages that carry it. There is no sentence without a citation. */
export const CitedSentence = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(1200)),
  citations: z.array(Citation).check(z.minLength(1), z.maxLength(40)),
});

/** How a text was made: by picking sentences, or by a named model. */
export const Method = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extractive') }),
  z.object({ kind: z.literal('model'), model: z.string().check(z.maxLength(200)) }),
]);

/** Sentences that the checks refused, by reason ("number", "quotation", ...). */
export const Withheld = z.object({ reason: z.string().check(z.maxLength(40)), count: Count });

export const Tldr = z.object({
  sentences: z.array(CitedSentence).check(z.maxLength(6)),
  method: Method,
  /** Number of outlets summarised from. */
  sources: Count,
  withheld: z.array(Withheld),
});

/** One value in a difference, and who gives it. */
const DifferingValue = z.object({
  value: z.string().check(z.minLength(1), z.maxLength(200)),
  by: z.array(z.object({ article: ArticleId, quote: z.string().check(z.maxLength(1200)), at: Instant })).check(z.minLength(1)),
});

/** A figure, name, place or date that independent reports give differently, or a name that they spell differently. Values are newest first. */
export const Difference = z.object({
  kind: z.enum(['number', 'name', 'spelling', 'place', 'date']),
  /** What it is about, in a source's words: "people killed". */
  subject: z.string().check(z.minLength(1), z.maxLength(200)),
  values: z.array(DifferingValue).check(z.minLength(2)),
});

/** Something two or more independent reports say; the browser looks which of these the page at hand leaves out. */
export const Claim = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(1200)),
  /** Independent reports that say it. */
  reports: Count,
  citations: z.array(Citation).check(z.minLength(1)),
});

export const TimelineEvent = z.object({
  article: ArticleId,
  kind: z.enum(['first-report', 'report', 'headline-changed', 'text-changed']),
  /** Claimed by the outlet; null if it claims none. */
  claimedAt: z.nullable(Instant),
  seenAt: Instant,
  /** The old headline where it changed; null otherwise. */
  before: z.nullable(z.string().check(z.maxLength(1000))),
});

/** A paragraph of opinion by a model with the passages it rests on. */
export const Analysis = z.object({
  lens: z.string().check(z.maxLength(50)),
  model: z.string().check(z.maxLength(200)),
  at: Instant,
  paragraphs: z.array(CitedSentence).check(z.maxLength(8)),
  /** A step of the lens's scale (`may-advance`), "unclear" allowed. */
  verdict: z.object({ step: z.string().check(z.maxLength(50)), reason: CitedSentence }),
  withheld: z.array(Withheld),
});

/** What a model has written about a story. */
export const Written = z.object({ tldr: z.nullable(Tldr), analyses: z.array(Analysis).check(z.maxLength(20)) });

/** Who should care, and why. `reason` is a locale key where the rule made it, free text where a model did. */
export const Audience = z.object({
  id: z.enum(['investors', 'researchers', 'engineers', 'policymakers', 'patients', 'consumers', 'workers', 'voters', 'students', 'travellers', 'fans', 'residents']),
  by: z.enum(['rule', 'model']),
  /** What the rule saw: a `Topic` or a company's name; or the model's sentence. */
  because: z.string().check(z.maxLength(300)),
});

export const Topic = z.enum(['world', 'politics', 'business', 'technology', 'science', 'health', 'sport', 'culture', 'environment', 'crime', 'general']);

/** A story as a list shows it. */
export const StoryHead = z.object({
  id: StoryId,
  language: Language,
  topic: Topic,
  headline: z.string().check(z.maxLength(1000)),
  /** The article "Read original" opens: the first original report. */
  lead: Coverage,
  outlets: Count,
  /** Independent reports: outlets' articles less wire copies, syndicated texts and sister papers with one text. */
  reports: Count,
  articles: Count,
  companies: Count,
  firstClaimedAt: z.nullable(Instant),
  firstSeenAt: Instant,
  updatedAt: Instant,
});

export const Story = z.extend(StoryHead, {
  tldr: Tldr,
  coverage: z.array(Coverage).check(z.minLength(1)),
  timeline: z.array(TimelineEvent),
  differences: z.array(Difference),
  claims: z.array(Claim),
  companyList: z.array(Company),
  analyses: z.array(Analysis),
  audiences: z.array(Audience),
});

export type Citation = z.infer<typeof Citation>;
export type CitedSentence = z.infer<typeof CitedSentence>;
export type Method = z.infer<typeof Method>;
export type Withheld = z.infer<typeof Withheld>;
export type Tldr = z.infer<typeof Tldr>;
export type DifferingValue = z.infer<typeof DifferingValue>;
export type Difference = z.infer<typeof Difference>;
export type Claim = z.infer<typeof Claim>;
export type TimelineEvent = z.infer<typeof TimelineEvent>;
export type Analysis = z.infer<typeof Analysis>;
export type Written = z.infer<typeof Written>;
export type Audience = z.infer<typeof Audience>;
export type Topic = z.infer<typeof Topic>;
export type StoryHead = z.infer<typeof StoryHead>;
export type Story = z.infer<typeof Story>;

