/** Has a model write about a story: facts of each report first, then the TL;DR and the analyses from those facts. */
import type { Article } from '../contract/article';
import type { Ask } from '../contract/model';
import type { Analysis, Story, Written } from '../contract/story';
import { evidenceOf, type Evidence } from '../facts/evidence';
import { writeTldr } from '../summary/written';
import { analyse } from './analyse';
import type { Lens } from './lens';

export interface WritingMaterial {
  story: Story;
  /** Articles of the story with their texts; those that are missing are passed over. */
  articles: readonly Article[];
  lenses: readonly Lens[];
  model: string;
  /** ISO 8601. */
  now: string;
}

/** Reports that a model reads; more cost more and say little that is new. */
const MOST_REPORTS = 8;

/** The earliest article of each independent report that we have the text of. */
export function articlesToRead(story: Story, articles: readonly Article[]): { article: Article; report: number }[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const first = new Map<number, { article: Article; report: number }>();
  for (const { id, report } of story.coverage) {
    const article = byId.get(id);
    if (article && article.text.length > 0 && !first.has(report)) first.set(report, { article, report });
  }
  return [...first.values()].slice(0, MOST_REPORTS);
}

/** In turns, so that the first facts are each report's most important ones. */
function inTurns(reports: readonly (readonly Evidence[])[]): Evidence[] {
  const longest = Math.max(0, ...reports.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => reports.flatMap((report) => report[i] ?? [])).flat();
}

/** What holds of what the model wrote. Rejects where it cannot be asked. */
export async function writeAbout({ story, articles, lenses, model, now }: WritingMaterial, ask: Ask): Promise<Written> {
  const { language, headline } = story;
  const read = await Promise.all(
    articlesToRead(story, articles).map(({ article, report }) =>
      evidenceOf({ id: article.id, outlet: article.outlet.name, title: article.title, text: article.text, publishedAt: article.publishedAt, language, report }, ask),
    ),
  );
  const evidence = inTurns(read.map((one) => one.evidence));
  if (evidence.length === 0) return { tldr: null, analyses: [] };
  const reports = new Set(evidence.map(({ report }) => report)).size;
  const summary = await writeTldr(evidence, language, ask);
  const analyses: Analysis[] = [];
  for (const lens of lenses.filter((one) => one.fits({ topic: story.topic, companies: story.companyList }))) {
    const analysis = await analyse({ lens, headline, language, evidence, reports, model, now }, ask);
    if (analysis) analyses.push(analysis);
  }
  return {
    tldr: summary && { sentences: summary.sentences, method: { kind: 'model', model }, sources: story.outlets, withheld: summary.withheld },
    analyses,
  };
}
