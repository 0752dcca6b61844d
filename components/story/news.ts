/** What is new in a story since the reader opened it. */
import { useRef, useState } from 'react';
import type { Difference, Story } from '../../engine/contract/story';

export interface StoryNews {
  /** Articles that were not there. */
  articles: ReadonlySet<string>;
  /** Outlets that were not there. */
  outlets: number;
  headline: boolean;
  summary: boolean;
  differences: boolean;
}

const keyOf = ({ subject, values }: Difference): string => `${subject} ${values.map(({ value }) => value).sort().join(' ')}`;
const textOf = ({ tldr }: Story): string => tldr.sentences.map(({ text }) => text).join(' ');

export function newsBetween(before: Story, after: Story): StoryNews {
  const known = new Set(before.coverage.map(({ id }) => id));
  const knownOutlets = new Set(before.coverage.map(({ outlet }) => outlet.domain));
  const knownDifferences = new Set(before.differences.map(keyOf));
  return {
    articles: new Set(after.coverage.filter(({ id }) => !known.has(id)).map(({ id }) => id)),
    outlets: new Set(after.coverage.map(({ outlet }) => outlet.domain).filter((domain) => !knownOutlets.has(domain))).size,
    headline: before.headline !== after.headline,
    summary: textOf(before) !== textOf(after),
    differences: after.differences.some((difference) => !knownDifferences.has(keyOf(difference))),
  };
}

export const isNews = ({ articles, headline, summary, differences }: StoryNews): boolean => articles.size > 0 || headline || summary || differences;

/**
 * Compares the story with how it was when it was opened, or when the reader last said that the news was seen. What is
 * shown from memory (`settled` false) is nothing to compare with: the newest is on its way.
 */
export function useStoryNews(story: Story, settled: boolean): { news: StoryNews; seen: () => void } {
  const opened = useRef(story);
  const begun = useRef(false);
  const [, redraw] = useState(0);
  // A story that was merged or that was exchanged for another begins anew.
  if (!begun.current || opened.current.id !== story.id) opened.current = story;
  begun.current = settled;
  return {
    news: newsBetween(opened.current, story),
    seen: () => {
      opened.current = story;
      redraw((times) => times + 1);
    },
  };
}
