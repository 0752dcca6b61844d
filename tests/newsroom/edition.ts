/** The edition of a given moment: every article with its address, its claimed time and its finished text. */
import type { DemoArticle, DemoOutlet } from './model';
import { OUTLETS } from './outlets';
import { STORIES } from './stories';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface PublishedArticle {
  story: string;
  outletKey: string;
  outlet: DemoOutlet;
  slug: string;
  url: string;
  title: string;
  author: string | null;
  section: string;
  publishedAt: Date;
  paragraphs: readonly string[];
}

function dayName(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

function publish(story: string, eventDay: Date, article: DemoArticle, now: Date): PublishedArticle {
  const outlet = OUTLETS[article.outlet];
  if (!outlet) throw new Error(`story ${story}: no outlet named ${article.outlet}`);
  const day = dayName(eventDay, outlet.language);
  return {
    story,
    outletKey: article.outlet,
    outlet,
    slug: article.slug,
    url: `http://${outlet.host}/${encodeURIComponent(article.section)}/${article.slug}`,
    title: article.title,
    author: article.author ?? null,
    section: article.section,
    publishedAt: new Date(now.getTime() - article.hoursAgo * HOUR_MS),
    paragraphs: article.paragraphs.map((paragraph) => paragraph.replaceAll('{day}', day)),
  };
}

/** All articles of the edition of `now`, oldest first. */
export function edition(now: Date): PublishedArticle[] {
  return STORIES.flatMap((story) => {
    const eventDay = new Date(now.getTime() - story.daysAgo * DAY_MS);
    return story.articles.map((article) => publish(story.key, eventDay, article, now));
  }).sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.url.localeCompare(b.url));
}
