/** Sources that flood, lie about time, speak for others or rewrite what they said: none of them gains by it. */
import { afterEach, describe, expect, it } from 'vitest';
import { Story } from '../../../engine/contract/story';
import { openDoor, type Door } from '../../../server/ingest/door';
import { fetchSource, type FetchSettings } from '../../../server/ingest/fetch-source';
import { NoArticle, readItem } from '../../../server/ingest/read-item';
import { composeDue } from '../../../server/jobs/compose';
import { Directory } from '../../../engine/companies/directory';
import { keepArticles } from '../../../server/store/articles';
import { claimItems, type ClaimedItem } from '../../../server/store/items';
import { addSources, listSources, type NewSource } from '../../../server/store/sources';
import type { Store } from '../../../server/store/store';
import { onBothDatabases } from '../postgres';
import { serve, type LocalServer } from './servers';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const SETTINGS: FetchSettings = { everySeconds: 600, hostSpacingMs: 2000, itemsPerDay: 50, oldestDays: 30 };
const signal = new AbortController().signal;
const PARAGRAPHS = ['The town opened its new bridge on Monday after four years of work.', 'The mayor said that the river had divided the town for too long, and thanked the builders.', 'Two thousand people walked over it in the first hour, the police said, and traffic follows on Friday.', 'The bridge cost nine million and is paid for by the county.', 'Its arch of steel was lifted into place in one night last autumn, while people watched from both banks.', 'Shopkeepers on the northern side expect more customers, and those on the southern side fear for their parking spaces.', 'A ferry that has crossed here since 1911 makes its last trip on Sunday, with music and free tickets.', 'The old pier becomes a garden, for which the town council has set aside another half a million.'];
const page = (title: string, canonical: string): string => `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${canonical}"><meta property="og:type" content="article"><meta property="og:url" content="${canonical}"><meta property="article:published_time" content="${new Date(Date.now() - 7_200_000).toISOString()}"></head><body><article><h1>${title}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toUTCString();

interface Entry {
  url: string;
  title?: string;
  date?: string;
  content?: string;
}
const rss = (entries: readonly Entry[]): string => `<rss version="2.0"><channel><title>A feed</title>${entries.map(({ url, title = `News at ${url}`, date = ago(1), content = '' }) => `<item><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate><description><![CDATA[${content}]]></description></item>`).join('')}</channel></rss>`;

/** Hosts whose pages are made by a function of host and path; null is 404. */
async function world(answer: (host: string, path: string) => string | null, hosts: readonly string[]): Promise<{ door: Door; server: LocalServer }> {
  const server = await serve((request, response) => {
    const body = request.url === '/robots.txt' ? '' : answer(request.headers.host ?? '', request.url ?? '');
    response.writeHead(body === null ? 404 : 200, { 'content-type': body?.startsWith('<rss') ? 'application/rss+xml' : 'text/html; charset=utf-8' }).end(body ?? '');
  });
  const [host = '', port = ''] = server.address.split(':');
  const door = openDoor({ contact: 'test', allowPrivate: [], resolve: new Map(hosts.map((name) => [name, { host, port: Number(port) }])), hostSpacingMs: 0 });
  closers.push(() => server.stop(), () => door.close());
  return { door, server };
}

async function fetchNow(store: Store, door: Door, source: NewSource, settings: Partial<FetchSettings> = {}): Promise<number> {
  await addSources(store.db, [source]);
  await store.db.query('UPDATE sources SET next_at = now() WHERE url = $1', [source.url]);
  const id = (await listSources(store.db)).find(({ url }) => url === source.url)?.id ?? 0;
  return fetchSource(store.db, door, id, { ...SETTINGS, ...settings }, signal);
}

async function claimed(store: Store): Promise<ClaimedItem[]> {
  await store.db.query('UPDATE items SET due_at = now()');
  return claimItems(store.db, 1000, 60);
}

onBothDatabases('a hostile source', ({ open }) => {
  it('that floods is cut at its share of a day, and the operator sees it', async () => {
    const store = await open();
    const entries = Array.from({ length: 80 }, (_, i) => ({ url: `http://flood.example/${i}` }));
    let served = entries;
    const { door } = await world(() => rss(served), ['flood.example']);
    expect(await fetchNow(store, door, { url: 'http://flood.example/feed' })).toBe(50);
    let [source] = await listSources(store.db);
    expect(source).toMatchObject({ items: 50, cut: 30, failures: 0, last_error: null });
    expect(source?.notice).toBe('30 turned away: the most of this source in a day is 50');
    // What is known already costs nothing of the share, and what it has turned away is not taken in by asking again.
    served = entries.slice(0, 50);
    expect(await fetchNow(store, door, { url: 'http://flood.example/feed' })).toBe(0);
    [source] = await listSources(store.db);
    expect(source).toMatchObject({ cut: 30 });
    // It opens the database too.
  }, 120_000);

  it('cannot go around that by several feeds, nor by telling of one host in others’ feeds', async () => {
    const store = await open();
    const { door } = await world((host, path) => rss(Array.from({ length: 40 }, (_, i) => ({ url: `http://flood.example/${host}${path}/${i}` }))), ['flood.example', 'friend.example']);
    expect(await fetchNow(store, door, { url: 'http://flood.example/a' })).toBe(40);
    expect(await fetchNow(store, door, { url: 'http://friend.example/b' })).toBe(10);
    expect((await listSources(store.db)).find(({ url }) => url.includes('friend'))?.notice).toBe('30 turned away: the most of flood.example in a day is 50');
  });

  it('has a limit of its own where the operator says so', async () => {
    const store = await open();
    const { door } = await world(() => rss(Array.from({ length: 40 }, (_, i) => ({ url: `http://flood.example/${i}` }))), ['flood.example']);
    await addSources(store.db, [{ url: 'http://flood.example/feed' }]);
    await store.db.query('UPDATE sources SET items_per_day = 3');
    expect(await fetchNow(store, door, { url: 'http://flood.example/feed' })).toBe(3);
  });

  it('offers one address once, however it is written', async () => {
    const store = await open();
    const ways = ['http://twice.example/a', 'https://www.twice.example/a/', 'http://twice.example/a?utm_source=x', 'http://twice.example/a#top', 'http://m.twice.example/a?fbclid=1'];
    const { door } = await world(() => rss(ways.map((url) => ({ url }))), ['twice.example']);
    expect(await fetchNow(store, door, { url: 'http://twice.example/feed' })).toBe(1);
  });

  it('that claims a date in the future, or one long past, gains no place by it', async () => {
    const store = await open();
    const { door } = await world((_, path) => (path === '/feed' ? rss([{ url: 'http://time.example/future', date: ago(-48) }, { url: 'http://time.example/old', date: ago(24 * 90) }, { url: 'http://time.example/now' }]) : page('The bridge is open', `http://time.example${path}`)), ['time.example']);
    expect(await fetchNow(store, door, { url: 'http://time.example/feed' })).toBe(2);
    for (const item of await claimed(store)) {
      const { article } = await readItem(door, item, signal);
      expect(article.publishedAt === null || Date.parse(article.publishedAt) <= Date.now(), item.url).toBe(true);
    }
  });

  it('cannot put words into another paper’s mouth', async () => {
    const store = await open();
    const words = `<p>${'The great paper admits that it was wrong about everything. '.repeat(60)}</p>`;
    const great = ['http://great.example/gone', 'http://great.example/forbidden', 'http://great.example/real'];
    const { door } = await world((host, path) => (host === 'liar.example' ? rss(great.map((url) => ({ url, title: 'A forged headline', content: words }))) : path === '/real' ? page('What the great paper said', 'http://great.example/real') : null), ['liar.example', 'great.example']);
    await fetchNow(store, door, { url: 'http://liar.example/feed', outlet: 'The Liar', country: 'XX' });
    const outcomes = await Promise.all((await claimed(store)).map((item) => readItem(door, { ...item, failures: 5 }, signal).then(({ article }) => article, (error: unknown) => error)));
    const articles = outcomes.filter((one) => !(one instanceof Error));
    expect(outcomes.filter((one) => one instanceof NoArticle)).toHaveLength(2);
    expect(articles).toMatchObject([{ title: 'What the great paper said', outlet: { domain: 'great.example', country: null } }]);
    expect(JSON.stringify(articles)).not.toMatch(/forged|admits|The Liar/);
  });

  it('may speak for the site whose own page names it', async () => {
    const store = await open();
    const words = `<p>${PARAGRAPHS.join(' ').repeat(8)}</p>`;
    const { door } = await world(() => rss([{ url: 'http://paper.example/1', title: 'The bridge is open', content: words }]), ['feeds.example']);
    await fetchNow(store, door, { url: 'http://feeds.example/paper', site: 'paper.example', outlet: 'The Paper' });
    const [item] = await claimed(store);
    expect(item && (await readItem(door, item, signal)).article).toMatchObject({ title: 'The bridge is open', outlet: { domain: 'paper.example', name: 'The Paper' } });
  });

  it('that calls itself by another’s canonical address keeps its own', async () => {
    const store = await open();
    const claims: Record<string, string> = { '/1': 'https://great.example/story', '/2': 'http://thief.example.great.example/story', '/3': 'javascript:alert(1)', '/4': 'http://www.thief.example/own' };
    const { door } = await world((_, path) => (path === '/feed' ? rss(Object.keys(claims).map((path) => ({ url: `http://thief.example${path}` }))) : page('The bridge is open', claims[path] ?? '')), ['thief.example']);
    await fetchNow(store, door, { url: 'http://thief.example/feed' });
    const read = await Promise.all((await claimed(store)).map((item) => readItem(door, item, signal)));
    expect(read.map(({ article }) => article.canonicalUrl).sort()).toEqual(['https://thief.example/1', 'https://thief.example/2', 'https://thief.example/3', 'https://thief.example/own']);
    // On a host that many share, each name is its own.
    const shared = await world((_, path) => (path === '/feed' ? rss([{ url: 'http://thief.blogspot.com/1' }]) : page('The bridge is open', 'http://victim.blogspot.com/1')), ['thief.blogspot.com']);
    await fetchNow(store, shared.door, { url: 'http://thief.blogspot.com/feed' });
    const [item] = (await claimed(store)).filter(({ url }) => url.includes('blogspot'));
    expect(item && (await readItem(shared.door, item, signal)).article.canonicalUrl).toBe('https://thief.blogspot.com/1');
  });

  it('that changes its headline at every fetch is read again five times, and its first words stay known', async () => {
    const store = await open();
    let version = 0;
    const { door } = await world((_, path) => (path === '/feed' ? rss([{ url: 'http://fickle.example/1', title: `Headline ${version}` }]) : page(`Headline ${version}`, 'http://fickle.example/1')), ['fickle.example']);
    let reads = 0;
    for (version = 1; version <= 12; version++) {
      await fetchNow(store, door, { url: 'http://fickle.example/feed' });
      for (const item of await claimed(store)) {
        reads++;
        await keepArticles(store.db, [await readItem(door, item, signal)]);
      }
    }
    expect(reads).toBe(6);
    const { rows } = await store.db.query<{ before: string }>('SELECT before FROM revisions ORDER BY id');
    expect(rows.map(({ before }) => before)).toEqual(['Headline 1', 'Headline 2', 'Headline 3', 'Headline 4', 'Headline 5']);
    expect((await store.db.query('SELECT 1 FROM articles')).rows).toHaveLength(1);
  });

  it('that fills a story with itself leaves room for the others', async () => {
    const store = await open();
    await store.db.query(
      `INSERT INTO articles (url_key, url, canonical_url, outlet_domain, outlet_name, title, language, text, truncated, story_id)
       SELECT sha256(convert_to('x' || i, 'UTF8')), 'https://' || d || '/' || i, 'https://' || d || '/' || i, d, d, 'The bridge is open, says ' || d || ' ' || i, 'en', $1, false, 1
       FROM generate_series(1, 420) AS i CROSS JOIN LATERAL (SELECT CASE WHEN i <= 400 THEN 'flood.example' ELSE 'paper' || i || '.example' END AS d) AS o`,
      [PARAGRAPHS.join('\n')],
    );
    await store.db.query(`INSERT INTO stories (id, language, changed_at) VALUES (1, 'en', now() - interval '1 minute')`);
    const faults: unknown[] = [];
    await composeDue({ db: store.db, directory: Directory.seed(), afterMs: 0, signal, enrich: (story) => Promise.resolve(story), composed: async () => {}, bury: async () => {}, onFault: (_, error) => void faults.push(error) }, Date.now() + 20_000);
    expect(faults).toEqual([]);
    const { rows } = await store.db.query<{ story: unknown }>('SELECT story FROM stories WHERE id = 1');
    const { outlets, coverage } = Story.parse(rows[0]?.story);
    expect(outlets).toBe(21);
    expect(coverage.filter(({ outlet }) => outlet.domain === 'flood.example')).toHaveLength(10);
  });
});

describe('what is kept of a hostile source', () => {
  it('is bounded: an address of 3,000 characters is none, and a text ends somewhere', async () => {
    const { takeFeed } = await import('../../../server/ingest/take-feed');
    const written: string[] = [];
    const queries = { query: async <Row>(_: string, params: readonly unknown[] = []) => (written.push(String(params[0])), { rows: [] as Row[] }), exec: async () => ({ rows: [] }) };
    const item = { url: 'https://long.example/1', title: 'x'.repeat(10_000), date: null, authors: Array.from({ length: 500 }, () => 'y'.repeat(5000)), content: 'z '.repeat(200_000), language: null, outlet: 'z'.repeat(5000) };
    await takeFeed(queries, { id: 1, url: 'https://long.example/feed', items_per_day: null } as never, { title: null, language: null, sitemaps: [], hub: null, self: null, items: [item, { ...item, url: `https://long.example/${'p'.repeat(3000)}` }] }, SETTINGS, Date.now());
    const offers = written.find((one) => one.includes('"hint"')) ?? '';
    expect(offers).not.toContain('ppp');
    expect(offers.length).toBeLessThan(70_000);
  });
});
