/** Where outlets differ: one quantity of one thing, given differently by independent reports. */
import type { Difference } from '../contract/story';
import { quantities, type Quantity } from '../text/numbers';
import { sentences } from '../text/sentences';
import { words } from '../text/tokens';
import { overlap, rarityOf, type FactArticle } from './claims';

interface Mention {
  article: number;
  report: number;
  outlet: string;
  at: string;
  sentence: string;
  bag: Set<string>;
  quantity: Quantity;
}

/** How alike two sentences must be for their figures to be of one thing. */
const SAME_THING = 0.34;
const HEAD = 4000;
const MOST = 5;

function shownUnit(unit: string): boolean {
  return unit.length > 2 || unit === '%';
}

function mentionsOf(articles: readonly FactArticle[], language: string): Mention[] {
  return articles.flatMap((article, i) =>
    sentences(article.text.slice(0, HEAD), language).flatMap(({ text }) =>
      quantities(text, language)
        // Years, times and ages of bare numbers say little; a counted word or a unit is needed.
        .filter(({ unit, value }) => shownUnit(unit) && !(value >= 1900 && value <= 2100 && unit !== 'people'))
        .map((quantity): Mention => ({
          article: i,
          report: article.report ?? i,
          outlet: article.outlet,
          at: article.publishedAt ?? article.firstSeenAt ?? new Date(0).toISOString(),
          sentence: text,
          bag: new Set(words(text.replace(quantity.surface, ' '), language)),
          quantity,
        })),
    ),
  );
}

const stem = (unit: string): string => unit.replace(/(es|s|en|n)$/u, '');
const PEOPLE = new Set(['people', 'person', 'passenger', 'men', 'women', 'menschen', 'personen', 'personne', 'persona']);
const sameUnit = (a: string, b: string): boolean => stem(a) === stem(b) || (PEOPLE.has(stem(a)) && PEOPLE.has(stem(b)));

/** Differences of a story, those with most reports first. The same outlet's later figure replaces its earlier one. */
export function differences(articles: readonly FactArticle[], language = articles[0]?.language ?? 'en'): Difference[] {
  const mentions = mentionsOf(articles, language);
  const rarity = rarityOf(mentions.map(({ bag }) => bag));
  const taken = new Set<Mention>();
  const found: { difference: Difference; reports: number }[] = [];
  for (const mention of mentions) {
    if (taken.has(mention)) continue;
    const group = [mention];
    for (const other of mentions) {
      if (taken.has(other) || other.report === mention.report || group.some((one) => one.article === other.article)) continue;
      if (!sameUnit(mention.quantity.unit, other.quantity.unit)) continue;
      if (overlap(mention.bag, other.bag, rarity) >= SAME_THING) group.push(other);
    }
    if (group.length < 2) continue;
    for (const one of group) taken.add(one);
    const difference = differenceOf(group, articles);
    if (difference) found.push({ difference, reports: new Set(group.map((one) => one.report)).size });
  }
  return found.sort((a, b) => b.reports - a.reports).slice(0, MOST).map(({ difference }) => difference);
}

function differenceOf(group: readonly Mention[], articles: readonly FactArticle[]): Difference | null {
  const latest = new Map<string, Mention>();
  for (const one of group) {
    const before = latest.get(one.outlet);
    if (!before || one.at > before.at) latest.set(one.outlet, one);
  }
  const byValue = new Map<number, Mention[]>();
  for (const one of latest.values()) byValue.set(one.quantity.value, [...(byValue.get(one.quantity.value) ?? []), one]);
  if (byValue.size < 2) return null;
  // A hundred times another is another thing, or a slip of reading.
  const values = [...byValue.keys()].map(Math.abs);
  if (Math.max(...values) > 20 * Math.max(1e-9, Math.min(...values))) return null;
  const newest = (mentions: readonly Mention[]): string => mentions.reduce((most, one) => (one.at > most ? one.at : most), '');
  const first = group[0];
  return {
    kind: 'number',
    subject: first?.quantity.unit ?? '',
    values: [...byValue.values()]
      .sort((a, b) => (newest(a) < newest(b) ? 1 : -1))
      .map((mentions) => ({
        value: mentions[0]?.quantity.surface ?? '',
        by: mentions.map((one) => ({ article: articles[one.article]?.id ?? '', quote: one.sentence, at: one.at })),
      })),
  };
}
