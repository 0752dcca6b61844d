/**
 * A headlines digest of the development stream from which articles are withheld, and these articles as questions.
 *
 * Of each development story one article is withheld; the digest holds the others. A quarter of the stories, and those of one
 * article, are left out of the digest whole: their articles must find none. An undated story takes the withheld one's day.
 */
import { digestStory } from '../../engine/stories/digest/story';
import { joinDigest } from '../../engine/stories/digest/bytes';
import { developmentRows } from '../../scripts/lib/development';
import type { StreamArticle } from './stream-outlets';

export type Labelled = StreamArticle & { storyId: string };

export interface Question {
  article: Labelled;
  /** The story that the digest has for it, or null. */
  story: number | null;
  /** Dates and headlines of a story of the digest. */
  titles(story: number): string[];
}

const ABSENT = 0.25;

/** Bytes of a story of these articles. */
export function digestOf(story: number, articles: readonly StreamArticle[], otherwise: string | null): Uint8Array {
  const isDated = articles.some(({ publishedAt }) => publishedAt);
  return digestStory(story, articles.length, articles.map(({ title, text, publishedAt }) => ({ title, text, time: isDated ? publishedAt : otherwise })), 'en');
}

/** The draw of a seed. */
export function drawDigest(seed: number): { bytes: Uint8Array; stories: number; questions: Question[] } {
  let state = seed;
  /** Park and Miller's generator. */
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const stories = new Map<string, Labelled[]>();
  for (const article of developmentRows<Labelled>('stream/stories.jsonl.gz')) stories.set(article.storyId, [...(stories.get(article.storyId) ?? []), article]);
  const parts: Uint8Array[] = [];
  const kept: Labelled[][] = [];
  const titles = (story: number): string[] => (kept[story - 1] ?? []).map(({ title, publishedAt }) => `${publishedAt ?? 'undated'} ${title}`);
  const questions: Question[] = [];
  for (const articles of stories.values()) {
    const article = articles[Math.floor(random() * articles.length)];
    if (!article) continue;
    if (articles.length < 2 || random() < ABSENT) {
      questions.push({ article, story: null, titles });
      continue;
    }
    const others = articles.filter((one) => one !== article);
    kept.push(others);
    parts.push(digestOf(kept.length, others, article.publishedAt));
    questions.push({ article, story: kept.length, titles });
  }
  return { bytes: joinDigest(parts), stories: parts.length, questions };
}
