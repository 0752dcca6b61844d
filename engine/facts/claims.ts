/** Claims: sentences that two or more independent reports make, each in its own words. */
import type { Claim } from '../contract/story';
import { dangles, pointsTo } from '../summary/alone';
import { candidatesOf, type Candidate } from '../summary/candidates';
import { checkClaim } from '../summary/check';
import { preparedOf } from '../summary/prepared';
import type { SourceArticle } from '../summary/source';
import { BagIndex } from '../text/word-index';

export interface FactArticle extends SourceArticle {
  id: string;
  firstSeenAt?: string;
}

/** Share of rare words that two sentences must have in common to say the same. */
const SAME = 0.5;
const MOST_CLAIMS = 24;
/** Sentences of an article that are compared. */
const PER_ARTICLE = 24;

/** Words of somebody who is not named there, and lines that say only that nobody said anything. */
const EMPTY = /[”"’,] (?:he|she|they) (?:said|says|wrote|added|told|tweeted|continued)\b|\b(?:said|wrote|added|tweeted) (?:he|she)\b|\bdid not (?:immediately )?(?:return|respond|reply)\b|\bdeclined to comment\b|\brequests? for comment\b|^the so-called\b/iu;

/** Openings of talk, and of somebody or something that was named before. */
const OPENING = /^(?:yeah|yes|no|well|look|listen|okay|ok|sure|right|like when|thank you|because)\b|^the (?:\d+-year-old|perpetrators?|concern|thug|boys?|girls?|child|couple|plaintiffs?|defendants?|victims?|accusers?)\b/iu;
/** Who speaks to whom, outside of quotation marks: speech that lost them. */
const SPEECH = /(?<![\p{L}’'])(?:I|we|you|our|my|your|us|(?:I|we|you|they)['’](?:m|re|ve|ll|d))(?![\p{L}’'.])/u;
const QUOTED = /["“][^"”]*["”]/gu;
/** "Extending the benefits through January." tells of nobody who does. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+ing\s(?!.*\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|do|does|did|\p{Ll}+ed|said|says|made|makes|became|means)\b)/u;

/** Can it be understood by itself? */
function standsAlone(text: string, language: string): boolean {
  if (dangles(text, language) || pointsTo(text, language) !== null || /^(\.\.\.|…)/u.test(text) || EMPTY.test(text)) return false;
  return language !== 'en' || !(OPENING.test(text) || PARTICIPLE.test(text) || SPEECH.test(text.replace(QUOTED, '')));
}

/** Faults that say another thing, where the others may only say it in other words. */
const OTHER_THING = new Set(['number', 'direction', 'negation']);

/** Does a passage with the words of a claim give another figure, or the opposite? */
function denies(passage: string, claim: string, language: string): boolean {
  const { supported, reasons } = checkClaim(claim, [passage], language);
  return !supported && reasons.some((reason) => OTHER_THING.has(reason));
}

const reportsOf = (group: readonly Candidate[]): number => new Set(group.map((one) => one.report)).size;

/** Claims of a story, most widely reported first. Words in common make two sentences a group; that none gives another figure, or denies it, is checked. */
export function commonClaims(articles: readonly FactArticle[], language = articles[0]?.language ?? 'en'): Claim[] {
  const statements = articles.flatMap((article, i) => candidatesOf(i, article.report ?? i, preparedOf(article, language), language, PER_ARTICLE));
  const bags = new BagIndex(statements.map(({ sentence }) => sentence.words));
  const taken = new Set<Candidate>();
  const claims: (Claim & { position: number })[] = [];
  const inOrder = statements.map((statement, i) => ({ statement, i })).sort((a, b) => a.statement.sentence.position - b.statement.sentence.position || a.statement.article - b.statement.article);
  for (const { statement, i } of inOrder) {
    if (taken.has(statement)) continue;
    const group = [statement];
    for (const j of bags.near(i, SAME)) {
      const other = statements[j];
      if (other && other !== statement && !taken.has(other) && !group.some((one) => one.article === other.article)) group.push(other);
    }
    if (reportsOf(group) < 2) continue;
    for (const one of group) taken.add(one);
    const able = group.filter(({ sentence: { text } }) => standsAlone(text, language));
    const shown = able.sort((a, b) => a.sentence.text.length - b.sentence.text.length)[0];
    if (!shown) continue;
    const told = [shown, ...group.filter((one) => one !== shown && !denies(one.sentence.quote, shown.sentence.text, language))];
    const reports = reportsOf(told);
    if (reports < 2) continue;
    claims.push({
      text: shown.sentence.text,
      reports,
      citations: told.map((one) => ({ article: articles[one.article]?.id ?? '', quote: one.sentence.quote })),
      position: statement.sentence.position,
    });
  }
  return claims
    .sort((a, b) => b.reports - a.reports || a.position - b.position)
    .slice(0, MOST_CLAIMS)
    .map(({ text, reports, citations }) => ({ text, reports, citations }));
}
