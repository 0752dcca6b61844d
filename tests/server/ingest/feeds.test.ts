import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../server/ingest/feed-date';
import { NotAFeed, readFeed, type Feed } from '../../../server/ingest/feeds';
import { plainText } from '../../../server/ingest/plain-text';

const BASE = 'https://paper.example/feeds/all';
const read = (text: string | Uint8Array, type: string | null = null): Promise<Feed> => readFeed(typeof text === 'string' ? Buffer.from(text) : text, type, BASE);
const reasonOf = (text: string | Uint8Array): Promise<string> => read(text).then(() => 'read', (error: unknown) => (error instanceof NotAFeed ? error.message : `not a reason: ${String(error)}`));
const rss = (inner: string, namespaces = ''): string => `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>The Paper</title><language>en-GB</language>${inner}</channel></rss>`;

describe('feeds of every kind', () => {
  it('reads RSS with its authors, full text and hub', async () => {
    const feed = await read(
      rss(
        `<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://paper.example/rss"/>
         <item><title>Bridge &amp; tunnel &lt;b&gt;open&lt;/b&gt;</title><link>
           /2026/bridge </link><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate><dc:creator>Ada Lind</dc:creator>
           <description>Short.</description><content:encoded><![CDATA[<p>First.</p><p>Second &eacute;.</p>]]></content:encoded></item>
         <item><title>By its guid</title><guid>https://paper.example/2026/guid</guid></item>
         <item><title>Nowhere</title></item><item><title>A script</title><link>javascript:alert(1)</link></item>`,
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"',
      ),
    );
    expect(feed).toMatchObject({ title: 'The Paper', language: 'en-GB', hub: 'https://hub.example/', self: 'https://paper.example/rss' });
    expect(feed.items.map(({ url, title }) => [url, title])).toEqual([['https://paper.example/2026/bridge', 'Bridge & tunnel open'], ['https://paper.example/2026/guid', 'By its guid']]);
    expect(feed.items[0]?.authors).toEqual(['Ada Lind']);
    expect(plainText(feed.items[0]?.content ?? '')).toBe('First.\nSecond é.');
  });

  it('reads RDF, Atom and JSON Feed', async () => {
    const rdf = await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://paper.example/"><title>R</title></channel><item rdf:about="x"><title>One</title><link>https://paper.example/1</link><dc:date>2026-03-02T08:00:00Z</dc:date></item></rdf:RDF>`);
    expect(rdf.items).toMatchObject([{ url: 'https://paper.example/1', date: '2026-03-02T08:00:00Z' }]);
    const atom = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link rel="hub" href="https://hub.example/"/><link rel="self" href="https://paper.example/atom"/>
      <entry><title type="html">Two &amp;amp; three</title><link rel="related" href="https://other.example/"/><link href="https://paper.example/2"/><published>2026-03-02T08:00:00Z</published><author><name>Bo</name></author></entry></feed>`);
    expect(atom).toMatchObject({ hub: 'https://hub.example/', self: 'https://paper.example/atom' });
    expect(atom.items).toMatchObject([{ url: 'https://paper.example/2', title: 'Two & three', authors: ['Bo'] }]);
    const json = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', feed_url: 'https://paper.example/json', language: 'de', hubs: [{ type: 'WebSub', url: 'https://hub.example/' }], items: [{ id: '3', url: 'https://paper.example/3', title: 'Three', content_text: 'Text.', date_published: '2026-03-02T08:00:00Z', authors: [{ name: 'Cy' }] }] }));
    expect(json).toMatchObject({ language: 'de', hub: 'https://hub.example/', self: 'https://paper.example/json' });
    expect(json.items).toMatchObject([{ url: 'https://paper.example/3', title: 'Three', authors: ['Cy'], content: 'Text.' }]);
  });

  it('reads sitemaps of news, under any prefix and packed, and refuses those of pages', async () => {
    const sitemap = (prefix: string): string => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:${prefix}="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://paper.example/a?x=1&amp;y=2</loc>
      <${prefix}:news><${prefix}:publication><${prefix}:name>The Paper</${prefix}:name><${prefix}:language>en</${prefix}:language></${prefix}:publication><${prefix}:publication_date>2026-03-02</${prefix}:publication_date><${prefix}:title><![CDATA[Q&A: the bridge]]></${prefix}:title></${prefix}:news></url>
      <url><loc>https://paper.example/about</loc></url></urlset>`;
    for (const bytes of [Buffer.from(sitemap('news')), Buffer.from(sitemap('n')), gzipSync(sitemap('news'))]) {
      const feed = await read(bytes);
      expect(feed.title).toBe('The Paper');
      expect(feed.items).toMatchObject([{ url: 'https://paper.example/a?x=1&y=2', title: 'Q&A: the bridge', date: '2026-03-02', language: 'en' }]);
    }
    expect(await reasonOf('<urlset><url><loc>https://paper.example/about</loc></url></urlset>')).toContain('a sitemap of pages');
    expect((await read('<urlset></urlset>')).items).toEqual([]);
  });

  it('reads an index of sitemaps: those of news first, then the newest', async () => {
    const entry = (loc: string, lastmod = ''): string => `<sitemap><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`;
    const feed = await read(`<sitemapindex>${entry('https://p.example/2024.xml', '2024-12-31')}${entry('https://p.example/2026.xml', '2026-03-02')}${entry('https://p.example/news.xml')}${entry('https://p.example/2025.xml', '2025-12-31')}</sitemapindex>`);
    expect(feed.sitemaps.map((url) => url.slice(18))).toEqual(['news.xml', '2026.xml', '2025.xml', '2024.xml']);
  });

  it('reads what publishing systems get wrong', async () => {
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<item><title>Caf\u00e9</title><link>https://paper.example/c</link></item>').slice(21)}`, 'latin1');
    expect((await read(latin)).items[0]?.title).toBe('Café');
    expect((await read(latin, 'application/xml; charset=nonsense')).items[0]?.title).toBe('Café');
    expect((await read(Buffer.from(`\ufeff${rss('<item><title>é</title><link>https://paper.example/e</link></item>')}`))).items[0]?.title).toBe('é');
    const utf16 = Buffer.from(`\ufeff${rss('<item><title>é</title><link>https://paper.example/e</link></item>')}`, 'utf16le');
    expect((await read(utf16)).items[0]?.title).toBe('é');
    // The markup of a long article, none of which is the feed's own.
    const long = `<item><title>Long</title><link>https://paper.example/l</link><description><![CDATA[${'<p>line<br>'.repeat(5000)}]]></description></item>`;
    expect((await read(rss(long))).items).toHaveLength(1);
    const aboutSitemaps = `<item><title>About</title><link>https://paper.example/s</link><description><![CDATA[${'x'.repeat(6000)} a &lt;urlset&gt; <urlset>]]></description></item>`;
    expect((await read(rss(aboutSitemaps))).items).toHaveLength(1);
  });
});

describe('what is no feed, or a hostile one, is refused with a reason', () => {
  const deep = (open: string, close: string): string => rss(open.repeat(10_000) + close.repeat(10_000));
  it.each([
    ['nothing', '', 'it is empty'],
    ['a page', '<!doctype html><html><body><p>Welcome</p></body></html>', 'no feed that can be read'],
    ['half a feed in JSON', '{"version":"https://jsonfeed.org/version/1.1"', 'no feed that can be read'],
    ['elements 10,000 deep', deep('<a>', '</a>'), 'nested deeper than 200'],
    ['entities of its own', `<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${rss('<item><title>&b;</title><link>https://paper.example/x</link></item>')}`, 'declares entities'],
    ['a file behind an entity', `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('')}`, 'declares entities'],
    ['a tag of a megabyte', rss(`<item ${'a="1" '.repeat(200_000)}/>`), 'a tag longer than'],
    ['a gzip bomb', gzipSync(Buffer.alloc(60_000_000)), 'cannot be unpacked'],
    ['gzip that is cut short', gzipSync(Buffer.from(rss('')).subarray(0, 50)).subarray(0, 30), 'cannot be unpacked'],
  ])('%s', async (_, text, reason) => {
    expect(await reasonOf(text)).toContain(reason);
  });

  it('expands no entity that a doctype far down declares', async () => {
    const feed = await read(`<?xml version="1.0"?>${' '.repeat(30_000)}${rss('<item><title>&lol;</title><link>https://paper.example/x</link></item>').replace('<rss', '<!DOCTYPE rss [<!ENTITY lol SYSTEM "file:///etc/passwd">]><rss')}`).catch(() => null);
    expect(feed?.items[0]?.title ?? '').not.toContain('root');
  });

  it('never takes longer than a moment, whatever stands in its ten megabytes', async () => {
    const N = 5_000_000;
    const texts = ['<a'.repeat(N), '<a></b>'.repeat(N / 4), '<![CDATA['.repeat(N / 5), '<!--'.repeat(N / 2), `<item><title>${'&'.repeat(N)}</title><link>https://paper.example/1</link></item>`, `<item><link>https://paper.example/1</link><description>${'&lt;script&gt;'.repeat(N / 8)}</description></item>`];
    for (const text of [...texts.map((one) => rss(one)), `<urlset>${'<url><loc>'.repeat(N / 10)}`, `<urlset>${'<url'.repeat(N / 4)}`, `{"url":"https://paper.example/1","title":"x"}\n${'{"url"\n'.repeat(N / 7)}`]) {
      const began = performance.now();
      await read(text).then(({ items }) => items.map(({ content }) => plainText(content)), () => null);
      expect(performance.now() - began, text.slice(0, 120)).toBeLessThan(5000);
    }
  });

  it('keeps no property of a prototype, and brings no more than 5,000 items', async () => {
    await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [], __proto__: { polluted: 1 } }).replace('"items"', '"__proto__":{"polluted":1},"items"')).catch(() => null);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((await read(rss('<item><title>x</title><link>https://paper.example/x</link></item>'.repeat(6000)))).items).toHaveLength(5000);
  });
});

describe('dates of feeds', () => {
  it.each([
    ['Mon, 02 Mar 2026 08:00:00 GMT', '2026-03-02T08:00:00.000Z'],
    ['Mon, 02 Mar 26 08:00:00 EST', '2026-03-02T13:00:00.000Z'],
    ['2 Mar 2026 08:00 +0530', '2026-03-02T02:30:00.000Z'],
    ['Mon, 02 Mar 2026 08:00:00', '2026-03-02T08:00:00.000Z'],
    ['Seg, 02 Fev 2026 19:42:40 -0300', '2026-02-02T22:42:40.000Z'],
    ['Do, 05 Mär 2026 09:00:00 +0100', '2026-03-05T08:00:00.000Z'],
    ['Thu, 5 Mar 2026 7:05:00 PM EST', '2026-03-06T00:05:00.000Z'],
    ['Mon Mar 02 2026 08:00:00 GMT+0200 (EET)', '2026-03-02T06:00:00.000Z'],
    ['2026-03-02T08:00:00+01:00', '2026-03-02T07:00:00.000Z'],
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['1772438400', '2026-03-02T08:00:00.000Z'],
  ])('%s', (written, instant) => {
    expect(feedDate(written)).toBe(instant);
  });

  it.each(['', 'yesterday', 'Tue, 31 Feb 2026 10:00:00 GMT', '0000-00-00', 'x'.repeat(100_000)])('%.30s is none', (written) => {
    expect(feedDate(written)).toBeNull();
  });
});
