/** The outlets' feeds, one writer for each kind. */
import type { PublishedArticle } from './edition';
import { escape } from './html';
import type { DemoOutlet } from './model';

const summaryOf = (article: PublishedArticle): string => article.paragraphs[0] ?? '';

const paragraphsOf = (article: PublishedArticle): string => article.paragraphs.map((text) => `<p>${escape(text)}</p>`).join('');

function rss(outlet: DemoOutlet, articles: readonly PublishedArticle[], full: boolean): string {
  const items = articles.map((article) => `<item><title>${escape(article.title)}</title><link>${escape(article.url)}</link>
<guid isPermaLink="true">${escape(article.url)}</guid><pubDate>${article.publishedAt.toUTCString()}</pubDate>
${article.author ? `<dc:creator>${escape(article.author)}</dc:creator>` : ''}<category>${escape(article.section)}</category>
<description>${escape(summaryOf(article))}</description>${full ? `<content:encoded>${escape(paragraphsOf(article))}</content:encoded>` : ''}</item>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${escape(outlet.name)}</title><link>http://${outlet.host}/</link><description>${escape(outlet.tagline)}</description>
<language>${outlet.language}</language>${items.join('\n')}</channel></rss>`;
}

function atom(outlet: DemoOutlet, articles: readonly PublishedArticle[]): string {
  const newest = articles[0]?.publishedAt ?? new Date(0);
  const entries = articles.map((article) => `<entry><id>${escape(article.url)}</id><title>${escape(article.title)}</title>
<link rel="alternate" href="${escape(article.url)}"/><published>${article.publishedAt.toISOString()}</published>
<updated>${article.publishedAt.toISOString()}</updated>${article.author ? `<author><name>${escape(article.author)}</name></author>` : ''}
<summary>${escape(summaryOf(article))}</summary></entry>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}"><id>http://${outlet.host}/</id>
<title>${escape(outlet.name)}</title><link href="http://${outlet.host}/"/><updated>${newest.toISOString()}</updated>
<author><name>${escape(outlet.name)}</name></author>${entries.join('\n')}</feed>`;
}

function jsonFeed(outlet: DemoOutlet, articles: readonly PublishedArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `http://${outlet.host}/`,
    language: outlet.language,
    items: articles.map((article) => ({
      id: article.url,
      url: article.url,
      title: article.title,
      content_text: summaryOf(article),
      date_published: article.publishedAt.toISOString(),
      ...(article.author ? { authors: [{ name: article.author }] } : {}),
    })),
  });
}

function newsSitemap(outlet: DemoOutlet, articles: readonly PublishedArticle[]): string {
  const urls = articles.map((article) => `<url><loc>${escape(article.url)}</loc><news:news><news:publication>
<news:name>${escape(outlet.name)}</news:name><news:language>${outlet.language}</news:language></news:publication>
<news:publication_date>${article.publishedAt.toISOString()}</news:publication_date><news:title>${escape(article.title)}</news:title>
</news:news></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('\n')}</urlset>`;
}

/** The outlet's feed of the given articles, newest first. */
export function feedOf(outlet: DemoOutlet, articles: readonly PublishedArticle[]): string {
  const newestFirst = [...articles].reverse();
  switch (outlet.feed) {
    case 'rss':
    case 'rss-full':
      return rss(outlet, newestFirst, outlet.feed === 'rss-full');
    case 'atom':
      return atom(outlet, newestFirst);
    case 'json-feed':
      return jsonFeed(outlet, newestFirst);
    case 'news-sitemap':
      return newsSitemap(outlet, newestFirst);
  }
}
