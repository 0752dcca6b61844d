/**
 * A backend for browser tests: the demonstration newsroom's articles as stories, served from memory by the contract's
 * own formats. `backend-journey.e2e.ts` does the same journey with the real server.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Directory } from '../../engine/companies/directory';
import type { Article } from '../../engine/contract/article';
import { encodeShard, urlKey } from '../../engine/contract/index-shard';
import { routes } from '../../engine/contract/routes';
import type { Story } from '../../engine/contract/story';
import { composeStory } from '../../engine/newsroom';
import { canonicalUrl } from '../../engine/text/url';
import type { PublishedArticle } from '../newsroom/edition';

export interface Desk {
  address: string;
  /** Every request, `GET /path`, and the body of those that have one. */
  asked: { request: string; body: string }[];
  storyOf(article: PublishedArticle): Story | undefined;
  /** From now on every connection is broken off unanswered, or answered again. */
  answer(isUp: boolean): void;
  /** Connections that were broken off so far. */
  turnedAway(): number;
  stop(): Promise<void>;
}

const NOW = new Date().toISOString();

const asArticle = (article: PublishedArticle): Article => ({
  id: `${article.outletKey}-${article.slug}`.slice(0, 64),
  url: article.url,
  canonicalUrl: canonicalUrl(article.url),
  outlet: { domain: article.outlet.host, name: article.outlet.name, owner: article.outlet.owner ?? null, country: null },
  title: article.title,
  authors: article.author ? [article.author] : [],
  language: article.outlet.language,
  publishedAt: article.publishedAt.toISOString(),
  firstSeenAt: article.publishedAt.toISOString(),
  text: article.paragraphs.join('\n'),
  truncated: false,
});

/** Serves the stories of these articles. `unlisted` articles have a story but are not in the index. */
export async function startDesk(articles: readonly PublishedArticle[], { unlisted = [] }: { unlisted?: readonly string[] } = {}): Promise<Desk> {
  const directory = Directory.seed();
  const keys = [...new Set(articles.map(({ story, outlet }) => `${story} ${outlet.language}`))];
  const stories = new Map(
    keys.map((key, i) => {
      const own = articles.filter(({ story, outlet }) => `${story} ${outlet.language}` === key).map(asArticle);
      return [key, composeStory({ id: String(i + 1), articles: own, revisions: [], directory, now: NOW })] as const;
    }),
  );
  const storyOf = ({ story, outlet }: PublishedArticle) => stories.get(`${story} ${outlet.language}`);
  const entries = await Promise.all(
    articles
      .filter(({ url }) => !unlisted.includes(url))
      .map(async (article) => ({ key: await urlKey(canonicalUrl(article.url)), story: Number(storyOf(article)?.id), outlets: storyOf(article)?.outlets ?? 0 })),
  );
  const shard = Buffer.from(encodeShard(entries, 0));
  const heads = [...stories.values()].map(
    ({ tldr: _t, coverage: _c, timeline: _l, differences: _d, claims: _m, companyList: _o, analyses: _a, audiences: _u, ...head }) => head,
  );

  const asked: Desk['asked'] = [];
  const answer = (url: URL, method: string): { status: number; body: Buffer | object } => {
    if (url.pathname === routes.index) return { status: 200, body: { bits: 0, urls: entries.length, languages: [], generatedAt: NOW } };
    if (url.pathname === routes.shard(0, 0)) return { status: 200, body: shard };
    if (url.pathname === routes.lookup && method === 'POST') return { status: 200, body: { story: heads[0], score: 0.9 } };
    if (url.pathname === routes.stories || url.pathname === routes.search) return { status: 200, body: { stories: heads, next: null } };
    const story = [...stories.values()].find(({ id }) => url.pathname === routes.story(id));
    return story ? { status: 200, body: story } : { status: 404, body: { type: 'about:blank', title: 'not here', status: 404 } };
  };
  let isUp = true;
  let away = 0;
  const server = http.createServer((request, response) => {
    if (!isUp) {
      away++;
      request.socket.destroy();
      return;
    }
    const entry = { request: `${request.method} ${request.url}`, body: '' };
    asked.push(entry);
    request.on('data', (chunk) => (entry.body += chunk));
    request.on('end', () => {
      const { status, body } = answer(new URL(request.url ?? '/', 'http://desk'), request.method ?? 'GET');
      response.writeHead(status, { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json', etag: '"1"', 'access-control-allow-origin': '*' });
      response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    storyOf,
    answer: (up) => (isUp = up),
    turnedAway: () => away,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
