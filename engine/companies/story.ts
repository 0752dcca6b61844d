/** The companies a story is about, as against those that are merely named in it. */
import type { Article } from '../contract/article';
import type { Company } from '../contract/company';
import { listingOn, type Directory, type Listed } from './directory';
import { findCompanies, type Mention } from './find';

/** Characters of an article in which a company the story is about will stand. */
const LEAD = 600;
/** Share of the articles that must name a company, unless a headline does. */
const FEWEST_SHARE = 0.5;
const MOST = 8;

/** A company as the place where something was said, or as whoever said it, is not what the story is about. */
const AS_A_PLACE = /\b(?:on|via|through|to|over|using|in a|a|her|his|their|its|the)\s+$/i;
const AS_A_SOURCE = /\b(?:told|tells|according to|interview with|quoted by|reported by|by|on|to)\s+(?:the\s+)?$/i;
const POSTED = /^(?:['’]s)?\s+(?:post|posts|page|account|accounts|feed|message|video|videos|thread|live|followers|users?|reporter|journalist|host|anchor|poll|interview)\b/i;
const PLATFORMS = new Set(['inet', 'media']);

/** Before the name that a picture is credited to, on its line. */
const CREDIT_BEFORE = /(?:\b(?:via|courtesy(?: of)?|photos?(?:graph)?s?(?: by)?|images?(?: by)?|picture|credits?|copyright|source|illustration(?: by)?|foto|fotos|bild|quelle|crédits?(?: photo)?|fuente|crédito|fonte)\s*:?|[©/]|写真[:：]?|图[:：])\s?(?:[\p{Lu}][\p{L}.'’-]*\s?[/,]\s?|[\p{Lu}][\p{L}.'’-]*\s[\p{Lu}][\p{L}.'’-]*\s?(?:[/,]|for|via)\s?)*$/iu;
/** What agencies are followed by: another one, or the mark of an account. */
const CREDIT_BEHIND = /^\s?\/\s?[@\p{L}]|^\s?:?\s?@\w/u;
/** A bracket that holds nothing else: "(Kettle)", "(Kettle Photo)", "(Anna Quill/Kettle)". */
const BRACKET_BEFORE = /[([]\s?(?:[\p{L}\p{M}.,'’@/ -]{0,60}[/,]\s?|(?:photo|image|file|screengrab|screenshot|via|by|from)[:\s]+(?:by\s|via\s|from\s)?)?$/iu;
const BRACKET_BEHIND = /^(?:\s(?:photos?|images?|pool|file|handout|tv|news))?\s?[)\]]/i;
/** Companies that pictures are credited to; such a name behind a person's, or again and again at a line's end, is a credit. */
const PICTURE_AGENCIES = new Set(['Getty Images', 'Shutterstock']);
const CAPTIONED = /^(?:\s*$|\s*\n|\s(?:image|images|photo|\p{Lu}))/u;

/** Headlines of other stories stand in a row between bars. */
const AMONG_LINKS = { before: /\|\s[^|\n]{0,120}$/, behind: /^[^|\n]{0,120}(?:\s\||\bMORE\b)/ };
/** "Xerox it, pass it on": the name is a verb. */
const AS_A_VERB = /^\s(?:it|them|him|me|us)\s?(?:[,.;!?)]|(?:and|up|to|over|out)\b)/;

/** Is a mention in the credit of a picture or of an agency? */
function isCredit(text: string, company: Listed, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
  const after = text.slice(end, end + 20);
  if (BRACKET_BEFORE.test(before) && BRACKET_BEHIND.test(after)) return true;
  const isAgency = PICTURE_AGENCIES.has(company.name);
  if (!isAgency && !PLATFORMS.has(company.industry ?? '')) return false;
  return CREDIT_BEFORE.test(before) || CREDIT_BEHIND.test(after) || (isAgency && (before.trim() === '' || /\p{Lu}\p{L}+[ ,|]+$/u.test(before)) && CAPTIONED.test(after));
}

interface Tally {
  company: Listed;
  articles: number;
  mentions: number;
  inHeadlines: number;
  inLeads: number;
}

/** Is the name a verb, or in a headline of another story that the page links to? */
function isByTheWay(text: string, { start, end }: Mention): boolean {
  const after = text.slice(end, end + 130);
  return AS_A_VERB.test(after) || (AMONG_LINKS.before.test(text.slice(Math.max(0, start - 130), start)) && AMONG_LINKS.behind.test(after));
}

/** Mentions that are not in a credit or by the way, of a platform something was posted on, or of an outlet that is quoted. */
function weighty(text: string, company: Listed, mentions: readonly Mention[]): Mention[] {
  const uncredited = mentions.filter((mention) => !isCredit(text, company, mention) && !isByTheWay(text, mention));
  if (!PLATFORMS.has(company.industry ?? '')) return uncredited;
  return uncredited.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 30), start);
    return !AS_A_PLACE.test(before) && !AS_A_SOURCE.test(before) && !POSTED.test(text.slice(end, end + 30));
  });
}

/**
 * Ranked companies of a story, without quotes. A listing that ended before `day` (`YYYY-MM-DD`) is not given; without a
 * day the last known one is.
 */
export function companiesOfStory(articles: readonly Pick<Article, 'title' | 'text' | 'outlet'>[], directory: Directory, day: string | null = null): Company[] {
  const tallies = new Map<string, Tally>();
  for (const { title, text, outlet } of articles) {
    const whole = `${title}\n${text}`;
    for (const { company, mentions } of findCompanies(whole, directory)) {
      // An outlet that names itself is not news.
      if (outlet.name.toLowerCase().includes(company.name.toLowerCase())) continue;
      const counted = weighty(whole, company, mentions);
      if (counted.length === 0) continue;
      const tally = tallies.get(company.id) ?? { company, articles: 0, mentions: 0, inHeadlines: 0, inLeads: 0 };
      tally.articles++;
      tally.mentions += counted.length;
      if (counted.some(({ start }) => start < title.length)) tally.inHeadlines++;
      if (counted.some(({ start }) => start < title.length + LEAD)) tally.inLeads++;
      tallies.set(company.id, tally);
    }
  }
  const isAbout = ({ articles: named, mentions, inHeadlines, inLeads }: Tally): boolean =>
    inHeadlines > 0 || (inLeads > 0 && mentions > named && named >= Math.max(1, articles.length * FEWEST_SHARE));
  const rank = ({ mentions, inHeadlines, inLeads, articles: named }: Tally): number => 4 * inHeadlines + 2 * inLeads + named + mentions / 4;
  return [...tallies.values()]
    .filter(isAbout)
    .sort((a, b) => rank(b) - rank(a) || (a.company.id < b.company.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ company, articles: named }) => shown(company, named, day));
}

function shown(company: Listed, articles: number, day: string | null): Company {
  const listing = listingOn(company, day);
  const { value } = company;
  return {
    id: company.id,
    name: company.name,
    sector: company.sector,
    country: company.country,
    ticker: listing?.ticker ?? null,
    exchange: listing?.exchange ?? null,
    valuation: listing === null && value ? { kind: 'private', value: { amount: value.amount, currency: 'USD' }, asOf: value.asOf, source: value.source } : null,
    quote: null,
    articles,
  };
}
