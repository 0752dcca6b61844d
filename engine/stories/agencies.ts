/** News agencies' credits, as they stand at the head of a text, in bylines, or at its end. */
import type { Article } from '../contract/article';

/** Agencies by the marks that their copy carries. */
const AGENCIES: readonly [name: string, marks: RegExp, domains: readonly string[]][] = [
  ['Reuters', /\breuters\b/i, ['reuters.com']],
  ['Associated Press', /\b(AP|associated press)\b/, ['apnews.com', 'ap.org']],
  ['AFP', /\b(AFP|agence france[- ]presse)\b/i, ['afp.com']],
  ['dpa', /\b(dpa|deutsche presse-agentur)\b/i, ['dpa.com']],
  ['Bloomberg', /\bbloomberg( news)?\b/i, ['bloomberg.com']],
  ['UPI', /\bUPI\b/, ['upi.com']],
  ['PA Media', /\b(PA|press association|PA media)\b/, ['pa.media']],
  ['EFE', /\bEFE\b/, ['efe.com']],
  ['ANSA', /\bANSA\b/, ['ansa.it']],
  ['Kyodo', /\b(kyodo|共同通信)\b/i, ['kyodonews.net']],
  ['Xinhua', /(\bxinhua\b|新华社)/i, ['news.cn', 'xinhuanet.com']],
  ['TASS', /(\bTASS\b|\bТАСС\b)/i, ['tass.com', 'tass.ru']],
  ['Interfax', /(\binterfax\b|Интерфакс)/i, ['interfax.ru']],
  ['APA', /\bAPA\b/, ['apa.at']],
  ['ANP', /\bANP\b/, ['anp.nl']],
  ['Lusa', /\blusa\b/i, ['lusa.pt']],
  ['Canadian Press', /\b(the )?canadian press\b/i, ['thecanadianpress.com']],
  ['PTI', /\bPTI\b/, ['ptinews.com']],
  ['SID', /\bSID\b/, []],
];

/** A dateline's credit: `PARIS (Reuters) —`, `BERLIN (dpa) -`, `MIAMI (AP) _`. It may follow a kicker and a byline. */
const DATELINE = /^[^\n]{0,80}?[(（]([\p{L}][\p{L}\p{N} .&/-]{1,40})[)）]\s*[-–—_:]/mu;
/** A credit at the end: `© dpa`, `(Reporting by Reuters)`, `Source: AFP`. */
const FOOT = /(?:©|\(c\)|source|quelle|fuente|fonte|with material (?:from|of)|reporting by)\s*:?\s*([\p{L}][\p{L} .&/-]{1,40})\.?\s*$/iu;

/** The owner of the text: `Copyright 2026 The Associated Press. All rights reserved.` One that "contributed" owns nothing of it. */
const COPYRIGHT = /(?:copyright|©|\(c\))(?:\s*(?:©|\(c\)))?(?:\s*\d{4})?(?:\s*by)?(?:\s*the)?\s+([\p{L}][\p{L} -]{1,30})/iu;
const FOOT_LETTERS = 300;

/** Characters in which a dateline stands. */
const HEAD = 500;

/** A text without the credit of its dateline: an agency's name says nothing of the event. */
export function withoutCredit(text: string): string {
  const credit = DATELINE.exec(text.slice(0, HEAD));
  const name = credit?.[1];
  if (!credit || name === undefined) return text;
  const at = credit.index + credit[0].lastIndexOf(name);
  return text.slice(0, at) + text.slice(at + name.length);
}

export interface Agency {
  name: string;
  /** The article stands at the agency itself. */
  own: boolean;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The agency whose copy an article says it is, or null. A dateline may name an agency that is not listed here. */
export function agencyOf(article: Pick<Article, 'text' | 'authors' | 'outlet'>): Agency | null {
  const dateline = DATELINE.exec(article.text.slice(0, HEAD))?.[1]?.trim() ?? '';
  const foot = FOOT.exec(article.text.slice(-160))?.[1]?.trim() ?? '';
  const byline = article.authors.join(', ');
  const owner = COPYRIGHT.exec(article.text.slice(-FOOT_LETTERS))?.[1] ?? '';
  for (const credit of [dateline, byline, foot, owner]) {
    if (!credit) continue;
    const known = AGENCIES.find(([, marks]) => marks.test(credit));
    if (known) return { name: known[0], own: known[2].includes(article.outlet.domain) };
  }
  if (dateline && /^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)?$/u.test(dateline)) {
    return { name: dateline, own: squeeze(dateline) === squeeze(article.outlet.name) };
  }
  return null;
}
