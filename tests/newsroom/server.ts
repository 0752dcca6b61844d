/**
 * The demonstration newsroom over HTTP: one server that answers for every outlet, told apart by the Host header, with
 * feeds, front pages and article pages. A browser or a backend reaches it by resolving the outlets' names to it.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { edition, type PublishedArticle } from './edition';
import { feedOf } from './feeds';
import { OUTLETS } from './outlets';
import { aboutPage, articlePage, FEED_PATHS, FEED_TYPES, frontPage, swapAnswer } from './pages';
import type { DemoOutlet } from './model';

export interface Newsroom {
  /** `127.0.0.1:PORT`, where every outlet's name has to resolve to. */
  address: string;
  hosts: readonly string[];
  /** Every outlet's feed, under the outlet's own name. */
  feeds: readonly string[];
  articles: readonly PublishedArticle[];
  /** Host that answers for prices in Finnhub's shape; the prices are invented. */
  quotesHost: string;
  /** The article a demonstration opens first. */
  showcase: PublishedArticle;
  stop(): Promise<void>;
}

export interface NewsroomOptions {
  /** 0 takes any free port. */
  port?: number;
  /** The edition's time; article times are counted back from it. */
  now?: Date;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

const QUOTES_HOST = 'quotes.example';
/** Invented closing prices and changes in per cent. */
const PRICES: Record<string, [price: number, change: number]> = { MSFT: [426.45, 1.2], GOOGL: [167.3, -2.1], AMZN: [184.72, 0.4], ORCL: [141.08, -0.3], FLY: [38.9, 3.6], AAPL: [214.1, 0.1] };

/** Finnhub's answer for a share; one that it does not know has the price 0. */
function quoteOf(symbol: string, now: Date): Answer {
  const [price, change] = PRICES[symbol] ?? [0, null];
  const before = change === null ? 0 : Math.round((price / (1 + change / 100)) * 100) / 100;
  const body = { c: price, d: change === null ? null : Math.round((price - before) * 100) / 100, dp: change, h: price, l: before, o: before, pc: before, t: price === 0 ? 0 : Math.floor(now.getTime() / 1000) };
  return { status: 200, type: 'application/json', body: JSON.stringify(body) };
}

const page = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });

function answerFor(outlet: DemoOutlet, articles: readonly PublishedArticle[], path: string, wantsJson: boolean): Answer {
  if (path === '/') return page(frontPage(outlet, articles));
  if (path === '/about') return page(aboutPage(outlet));
  if (path === '/robots.txt') return { status: 200, type: 'text/plain', body: 'User-agent: *\nAllow: /\n' };
  if (path === FEED_PATHS[outlet.feed]) {
    return { status: 200, type: `${FEED_TYPES[outlet.feed]}; charset=utf-8`, body: feedOf(outlet, articles) };
  }
  const article = articles.find((one) => new URL(one.url).pathname === path);
  if (!article) return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such page.' };
  if (wantsJson && outlet.style === 'single-page-app') {
    return { status: 200, type: 'application/json', body: JSON.stringify(swapAnswer(article)) };
  }
  return page(articlePage(article, articles.filter((other) => other !== article)));
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept');
  if (answer.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(answer.status, { 'content-type': answer.type, 'content-length': Buffer.byteLength(answer.body) });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** Starts the newsroom on loopback. Rejects with the system's error if the port is taken. */
export async function startNewsroom({ port = 0, now = new Date() }: NewsroomOptions = {}): Promise<Newsroom> {
  const articles = edition(now);
  const outlets = Object.values(OUTLETS);
  const byHost = new Map(outlets.map((outlet) => [outlet.host, outlet]));

  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host === QUOTES_HOST) {
      send(request, response, quoteOf(new URL(request.url ?? '/', 'http://quotes.example').searchParams.get('symbol') ?? '', now));
      return;
    }
    const outlet = byHost.get(host);
    if (!outlet) {
      send(request, response, { status: 421, type: 'text/plain', body: `No outlet of the newsroom is named "${host}".` });
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    const wantsJson = (request.headers.accept ?? '').includes('application/json');
    const own = articles.filter((article) => article.outlet === outlet);
    send(request, response, answerFor(outlet, own, pathname, wantsJson));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  const showcase = articles.find((article) => article.story === 'mayo' && article.outletKey === 'kestrel');
  if (!showcase) throw new Error('the newsroom has lost its showcase article');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts: [...outlets.map((outlet) => outlet.host), QUOTES_HOST],
    quotesHost: QUOTES_HOST,
    feeds: outlets.map((outlet) => `http://${outlet.host}${FEED_PATHS[outlet.feed]}`),
    articles,
    showcase,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
