/** The companies a story is about, as against those that are merely named in it. */
import type { Article } from '../contract/article';
import type { Company } from '../contract/company';
import type { Directory } from './directory';
import { findCompanies } from './find';

/** Characters of an article in which a company the story is about will stand. */
const LEAD = 600;
/** Share of the articles that must name a company, unless a headline does. */
const FEWEST_SHARE = 0.5;
const MOST = 8;

interface Tally {
  company: Company;
  mentions: number;
  inHeadlines: number;
  inLeads: number;
}

/** Ranked companies of a story, without quotes. */
export function companiesOfStory(articles: readonly Pick<Article, 'title' | 'text' | 'outlet'>[], directory: Directory): Company[] {
  const tallies = new Map<string, Tally>();
  for (const { title, text, outlet } of articles) {
    const whole = `${title}\n${text}`;
    for (const found of findCompanies(whole, directory)) {
      // An outlet that names itself is not news.
      if (outlet.name.toLowerCase().includes(found.name.toLowerCase())) continue;
      const listed = directory.tickers.get(found.ticker ?? '') ?? [...directory.aliases.values()].find((alias) => alias.company.id === found.id)?.company;
      const tally = tallies.get(found.id) ?? {
        company: { id: found.id, name: found.name, sector: listed?.sector ?? null, country: listed?.country ?? null, ticker: found.ticker, exchange: found.exchange, valuation: null, quote: null, articles: 0 },
        mentions: 0,
        inHeadlines: 0,
        inLeads: 0,
      };
      tally.company.articles++;
      tally.mentions += found.mentions.length;
      if (found.mentions.some(({ start }) => start < title.length)) tally.inHeadlines++;
      if (found.mentions.some(({ start }) => start < title.length + LEAD)) tally.inLeads++;
      tallies.set(found.id, tally);
    }
  }
  const isAbout = ({ company, inHeadlines, inLeads }: Tally): boolean =>
    inHeadlines > 0 || (inLeads > 0 && company.articles >= Math.max(1, articles.length * FEWEST_SHARE));
  const rank = ({ mentions, inHeadlines, inLeads, company }: Tally): number => 4 * inHeadlines + 2 * inLeads + company.articles + mentions / 4;
  return [...tallies.values()]
    .filter(isAbout)
    .sort((a, b) => rank(b) - rank(a) || (a.company.id < b.company.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ company }) => company);
}
