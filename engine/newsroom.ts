/** Puts a whole story together from its articles: everything a reader is served, in the shape of the contract. */
import type { Directory } from './companies/directory';
import { companiesOfStory } from './companies/story';
import type { Article, Coverage } from './contract/article';
import type { CitedSentence, Story, Tldr, Written } from './contract/story';
import { commonClaims, type FactArticle } from './facts/claims';
import { differences } from './facts/differences';
import { audiencesFor } from './lenses/audiences';
import { topicOf } from './lenses/topics';
import { relate } from './stories/copies';
import { timeline, type Revision } from './stories/timeline';
import { summarise } from './summary/tldr';

export interface StoryMaterial {
  id: string;
  /** At least one; all of one language. */
  articles: readonly Article[];
  revisions: readonly Revision[];
  /** What a model has written of it, where one has. */
  written?: Written | null;
  directory: Directory;
  /** ISO 8601. */
  now: string;
}

/** Sources a TL;DR is made of; those of a huge story beyond this say nothing new and cost time. */
const MOST_SOURCES = 30;
const MOST_QUOTE = 1200;

const timeOf = (article: Article): number => {
  const seen = Date.parse(article.firstSeenAt);
  return article.publishedAt ? Math.min(Date.parse(article.publishedAt), seen) : seen;
};

/** What an article claims, where it can be believed: nothing is published after it was seen. */
const believed = ({ publishedAt, firstSeenAt }: Article): string | null => (publishedAt !== null && Date.parse(publishedAt) <= Date.parse(firstSeenAt) ? publishedAt : null);

/** What a model wrote, as far as its passages still stand: articles are revised, and go to other stories. */
function standing({ tldr, analyses }: Written, articles: readonly Article[]): Written {
  const texts = new Map(articles.map(({ id, text }) => [id, text.replace(/\s+/gu, ' ')]));
  const stands = (sentences: readonly CitedSentence[]) => sentences.every(({ citations }) => citations.every(({ article, quote }) => texts.get(article)?.includes(quote)));
  return {
    tldr: tldr && stands(tldr.sentences) ? tldr : null,
    analyses: analyses.filter(({ paragraphs, verdict }) => stands([...paragraphs, verdict.reason])),
  };
}

/** The story of some articles. Throws RangeError if there are none. */
export function composeStory({ id, articles, revisions, written = null, directory, now }: StoryMaterial): Story {
  const ordered = [...articles].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const [first] = ordered;
  if (!first) throw new RangeError('a story needs at least one article');
  const { language } = first;
  const relations = relate(ordered);
  const coverage = ordered.map((article): Coverage => {
    const { independence, report } = relations.get(article.id) ?? { independence: { kind: 'original' as const }, report: 0 };
    const { id: articleId, url, outlet, title, publishedAt, firstSeenAt } = article;
    return { id: articleId, url, outlet, title, language: article.language, publishedAt, firstSeenAt, independence, report };
  });

  const sources = ordered.slice(0, MOST_SOURCES).map(
    (article): FactArticle => ({
      id: article.id,
      outlet: article.outlet.name,
      title: article.title,
      text: article.text,
      publishedAt: believed(article),
      firstSeenAt: article.firstSeenAt,
      language: article.language,
      report: relations.get(article.id)?.report ?? 0,
    }),
  );
  const summary = summarise(sources, { language });
  const companyList = companiesOfStory(ordered, directory, now.slice(0, 10));
  const topic = topicOf(ordered);
  const lead = coverage.find(({ independence }) => independence.kind === 'original') ?? coverage[0];
  if (!lead) throw new RangeError('a story needs at least one article');
  const outlets = new Set(ordered.map(({ outlet }) => outlet.domain)).size;
  const claimed = ordered.map(({ publishedAt }) => publishedAt).filter((at) => at !== null);

  const model = written && standing(written, ordered);
  const extractive: Tldr = {
    sentences: summary.sentences.map(({ text, citations }) => ({
      text,
      citations: citations.map(({ article, quote }) => ({ article: sources[article]?.id ?? first.id, quote: quote.slice(0, MOST_QUOTE) })),
    })),
    method: { kind: 'extractive' },
    sources: outlets,
    withheld: summary.withheld,
  };

  return {
    id,
    language,
    topic,
    headline: lead.title,
    lead,
    outlets,
    reports: new Set(coverage.map(({ report }) => report)).size,
    articles: ordered.length,
    companies: companyList.length,
    firstClaimedAt: claimed.length > 0 ? claimed.reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b)) : null,
    firstSeenAt: ordered.map(({ firstSeenAt }) => firstSeenAt).reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b)),
    updatedAt: now,
    tldr: model?.tldr ? { ...model.tldr, sources: outlets } : extractive,
    coverage,
    timeline: timeline(ordered, revisions),
    differences: differences(sources, language),
    claims: commonClaims(sources, language),
    companyList,
    analyses: model?.analyses ?? [],
    audiences: audiencesFor({ topic, companies: companyList }),
  };
}
