/** What the demonstration newsroom is made of: invented outlets, and articles written for this project. */

export type PageStyle = 'json-ld' | 'json-ld-graph' | 'microdata' | 'open-graph' | 'plain' | 'single-page-app';
export type FeedKind = 'rss' | 'rss-full' | 'atom' | 'json-feed' | 'news-sitemap';

export interface DemoOutlet {
  host: string;
  name: string;
  language: 'en' | 'de' | 'ar';
  /** The chain that owns it, where there is one. */
  owner?: string;
  style: PageStyle;
  feed: FeedKind;
  /** Shows the first paragraphs only, and asks for a subscription. */
  paywalled?: boolean;
  tagline: string;
}

export interface DemoArticle {
  /** Key of `OUTLETS`. */
  outlet: string;
  slug: string;
  title: string;
  author?: string;
  /** Hours before the edition's time at which the outlet says it was published. */
  hoursAgo: number;
  section: string;
  /** `{day}` stands for the name of the day the event happened on. */
  paragraphs: readonly string[];
}

export interface DemoStory {
  key: string;
  /** How many days before the edition the event happened. */
  daysAgo: number;
  articles: readonly DemoArticle[];
}
