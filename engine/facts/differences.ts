/** Where outlets differ: a figure, a name, a place or a date of one thing, given differently by independent reports. */
import type { Difference } from '../contract/story';
import type { FactArticle } from './claims';
import { daysApart } from './days';
import { figuresApart } from './figures';
import { momentOf, type Group } from './mention';
import { placesApart } from './places';
import { rolesApart } from './roles';
import { spellingsApart } from './spellings';
import { statedApart } from './stated';

const MOST = 5;
/** Letters of a subject that are shown. */
const MOST_SUBJECT = 140;
/** What a reader wants first, of differences with as many reports. */
const ORDER: readonly Difference['kind'][] = ['number', 'date', 'place', 'name', 'spelling'];

/** Differences of a story: spellings last, those with most reports first. The same outlet's later word replaces its earlier one. */
export function differences(articles: readonly FactArticle[], language = articles[0]?.language ?? 'en'): Difference[] {
  if (new Set(articles.map(({ report }, i) => report ?? i)).size < 2) return [];
  const { groups: stated, isStated } = statedApart(articles, language);
  const groups = [...stated, ...figuresApart(articles, language, isStated), ...daysApart(articles, language), ...placesApart(articles, language), ...rolesApart(articles, language), ...spellingsApart(articles, language)];
  return groups
    .flatMap((group) => {
      const difference = shown(group, articles);
      return difference ? [{ difference, reports: new Set(group.mentions.map(({ article }) => articles[article]?.report ?? article)).size }] : [];
    })
    .sort((a, b) => Number(a.difference.kind === 'spelling') - Number(b.difference.kind === 'spelling') || b.reports - a.reports || ORDER.indexOf(a.difference.kind) - ORDER.indexOf(b.difference.kind))
    .slice(0, MOST)
    .map(({ difference }) => difference);
}

type Told = Group['mentions'][number];

/** A group as it is shown; null where one value is left once each outlet's last word counts. */
function shown({ kind, subject, mentions }: Group, articles: readonly FactArticle[]): Difference | null {
  const at = ({ article }: Told): string => momentOf(articles[article] ?? { id: '', outlet: '', title: '', text: '' });
  const latest = new Map<string, Told>();
  for (const one of mentions) {
    const outlet = articles[one.article]?.outlet ?? '';
    const before = latest.get(outlet);
    if (!before || at(one) > at(before)) latest.set(outlet, one);
  }
  const values = new Map<string | number, Told[]>();
  for (const one of latest.values()) values.set(one.same, [...(values.get(one.same) ?? []), one]);
  if (values.size < 2) return null;
  const newestFirst = (a: Told, b: Told): number => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0);
  return {
    kind,
    subject: subject.slice(0, MOST_SUBJECT),
    values: [...values.values()]
      .map((told) => told.sort(newestFirst))
      .sort(([a], [b]) => (a && b ? newestFirst(a, b) : 0))
      .map((told) => ({ value: told[0]?.shown ?? '', by: told.map((one) => ({ article: articles[one.article]?.id ?? '', quote: one.sentence, at: at(one) })) })),
  };
}
