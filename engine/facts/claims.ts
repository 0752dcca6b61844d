/** Claims: sentences that two or more independent reports make, each in its own words. */
import type { Claim } from '../contract/story';
import { candidatesOf, dangles, pointsTo } from '../summary/candidates';
import type { SourceArticle } from '../summary/source';
import { quantities } from '../text/numbers';
import { words } from '../text/tokens';

export interface FactArticle extends SourceArticle {
  id: string;
  firstSeenAt?: string;
}

interface Statement {
  article: number;
  report: number;
  text: string;
  quote: string;
  bag: Set<string>;
  position: number;
  numbers: number[];
}

/** Share of rare words that two sentences must have in common to say the same. */
const SAME = 0.5;
const MOST_CLAIMS = 24;
/** Sentences of an article that are compared; the comparison grows with the square of their number. */
const PER_ARTICLE = 24;

/** Overlap of two bags, words weighed by rarity, relative to the smaller. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const word of a) {
    const weight = rarity(word);
    left += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) right += rarity(word);
  return shared / Math.max(1e-9, Math.min(left, right) * 0.4 + Math.max(left, right) * 0.6);
}

/** Words of a text by the share of sentences that hold them. */
export function rarityOf(bags: readonly ReadonlySet<string>[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (frequency.get(word) ?? 1));
}

/** Claims of a story, most widely reported first. */
export function commonClaims(articles: readonly FactArticle[], language = articles[0]?.language ?? 'en'): Claim[] {
  const statements: Statement[] = articles.flatMap((article, i) =>
    candidatesOf(i, article.report ?? i, article.text, language).slice(0, PER_ARTICLE).map(({ text, quote, position, report }) => ({
      article: i,
      report,
      text,
      quote,
      position,
      bag: new Set(words(text, language)),
      numbers: quantities(text, language).map(({ value }) => value),
    })),
  );
  const rarity = rarityOf(statements.map(({ bag }) => bag));
  const taken = new Set<Statement>();
  const claims: (Claim & { position: number })[] = [];
  for (const statement of [...statements].sort((a, b) => a.position - b.position || a.article - b.article)) {
    if (taken.has(statement)) continue;
    const group = [statement];
    for (const other of statements) {
      if (other === statement || taken.has(other) || group.some((one) => one.article === other.article)) continue;
      if (overlap(statement.bag, other.bag, rarity) >= SAME) group.push(other);
    }
    const reports = new Set(group.map((one) => one.report)).size;
    if (reports < 2) continue;
    for (const one of group) taken.add(one);
    const shown = group.filter((one) => !dangles(one.text, language) && pointsTo(one.text, language) === null && !/^(\.\.\.|…)/u.test(one.text)).sort((a, b) => a.text.length - b.text.length)[0];
    if (!shown) continue;
    claims.push({
      text: shown.text,
      reports,
      citations: [shown, ...group.filter((one) => one !== shown)].map((one) => ({ article: articles[one.article]?.id ?? '', quote: one.quote })),
      position: statement.position,
    });
  }
  return claims
    .sort((a, b) => b.reports - a.reports || a.position - b.position)
    .slice(0, MOST_CLAIMS)
    .map(({ text, reports, citations }) => ({ text, reports, citations }));
}
