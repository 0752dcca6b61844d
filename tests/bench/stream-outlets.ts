/** Serves a stream of real articles over HTTP on loopback, as feeds and pages under the hosts they came from. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { developmentRows } from '../../scripts/lib/development';

export interface StreamArticle {
  id: string;
  url: string;
  outlet: string;
  title: string;
  text: string;
  publishedAt: string | null;
  storyId?: string;
}

/** Items in one feed file; outlets with more have several. */
const FEED_ITEMS = 500;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ');

/** The articles of the data folder's stream, in its order: all of them, or `most` spread evenly over it. */
export function readStream(most = Infinity): StreamArticle[] {
  const all = ['stories', 'distractors'].flatMap((name) => developmentRows<StreamArticle>(`stream/${name}.jsonl.gz`));
  const step = Math.max(1, all.length / most);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function feed(host: string, articles: readonly StreamArticle[]): string {
  const items = articles.map(
    ({ url, title, publishedAt }) =>
      `<item><title>${escape(title)}</title><link>${escape(url)}</link>${publishedAt ? `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>` : ''}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escape(host)}</title><language>en</language>${items.join('\n')}</channel></rss>`;
}

function page({ title, text, publishedAt, url }: StreamArticle): string {
  const paragraphs = text.split(/\n+/).map((line) => `<p>${escape(line)}</p>`);
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, mainEntityOfPage: url, ...(publishedAt ? { datePublished: publishedAt } : {}) };
  return `<!doctype html><html lang="en"><head><title>${escape(title)}</title><meta property="og:type" content="article"><link rel="canonical" href="${escape(url)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${escape(title)}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

export interface ServedStream {
  address: string;
  hosts: string[];
  feeds: string[];
  server: Server;
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Serves the articles on a free port of loopback; a feed lists those that are out. */
export async function serveStream(articles: readonly StreamArticle[], isOut: (article: StreamArticle) => boolean = () => true): Promise<ServedStream> {
  const byHost = new Map<string, StreamArticle[]>();
  for (const article of articles) {
    const { host } = new URL(article.url);
    byHost.set(host, [...(byHost.get(host) ?? []), article]);
  }
  const pages = new Map(articles.map((article) => [`${new URL(article.url).host}${pathOf(article.url)}`, article]));
  const feeds = new Map<string, StreamArticle[]>();
  for (const [host, own] of byHost) {
    for (let at = 0; at < own.length; at += FEED_ITEMS) feeds.set(`${host}/feeds/${at / FEED_ITEMS}.xml`, own.slice(at, at + FEED_ITEMS));
  }
  const server = createServer((request, response) => {
    const key = `${request.headers.host ?? ''}${request.url ?? ''}`;
    const listed = feeds.get(key);
    const article = pages.get(key);
    if (listed) response.setHeader('content-type', 'application/rss+xml').end(feed(key.split('/')[0] ?? '', listed.filter(isOut)));
    else if (article) response.setHeader('content-type', 'text/html; charset=utf-8').end(page(article));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts: [...byHost.keys()],
    feeds: [...feeds.keys()].map((key) => `http://${key}`),
    server,
  };
}
