import { describe, expect, it } from 'vitest';
import { jsonLd, wasRead } from './pages';

const article = {
  '@type': 'NewsArticle',
  headline: 'Port Ellery closes its ferry terminal',
  datePublished: '2024-03-12T21:40:00+01:00',
  dateModified: '2024-03-13T08:00:00+01:00',
  author: { '@type': 'Person', name: 'Mara Lindqvist' },
};
const found = { isArticle: true, title: 'Port Ellery closes its ferry terminal', authors: ['Mara Lindqvist'], publishedAt: '2024-03-12T21:40:00+01:00', modifiedAt: '2024-03-13T08:00:00+01:00' };

describe('what a page says of its article in JSON-LD is found', () => {
  it('in one block', () => expect(wasRead({ head: jsonLd(article) })).toMatchObject(found));

  it('in an array', () => expect(wasRead({ head: jsonLd([{ '@type': 'WebSite', name: 'The Ellery Courant' }, article]) })).toMatchObject({ ...found, outlet: 'The Ellery Courant' }));

  it('in a graph whose author is a reference', () => {
    const graph = [{ ...article, author: { '@id': '#mara' } }, { '@type': 'Person', '@id': '#mara', name: 'Mara Lindqvist' }];
    expect(wasRead({ head: jsonLd({ '@context': 'https://schema.org', '@graph': graph }) })).toMatchObject(found);
  });

  it('in the last of several blocks', () => expect(wasRead({ head: jsonLd({ '@type': 'Organization', name: 'Courant Ltd' }) + jsonLd({ '@type': 'BreadcrumbList', itemListElement: [] }) + jsonLd(article) })).toMatchObject(found));

  it('as the main entity of a web page', () => expect(wasRead({ head: jsonLd({ '@type': 'WebPage', mainEntity: article }) })).toMatchObject(found));

  it('in a list of types with their vocabulary', () => expect(wasRead({ head: jsonLd({ ...article, '@type': ['https://schema.org/NewsArticle'] }) })).toMatchObject(found));

  it('behind a comment, with raw line breaks, stray backslashes and a trailing comma', () => {
    const broken = `<!-- ${JSON.stringify(article).replace('"headline":"Port', '"description":"two\nlines \\& more","headline":"Port').replace(/}$/, ',}')} -->`;
    expect(wasRead({ head: jsonLd(broken) })).toMatchObject(found);
  });

  it('beside a block that is no JSON at all', () => expect(wasRead({ head: jsonLd('{{ template }}') + jsonLd(article) })).toMatchObject(found));

  it('of the article that has the page\'s address, among several', () => {
    const other = { ...article, headline: 'Fog stops the morning boats', url: 'https://courant.example/news/fog', datePublished: '2024-03-14T06:00:00+01:00', author: { '@type': 'Person', name: 'Jon Abara' } };
    expect(wasRead({ head: jsonLd([other, { ...article, mainEntityOfPage: { '@id': 'https://www.courant.example/news/port-ellery-closes-its-ferry-terminal/' } }]) })).toMatchObject(found);
  });
});

describe('other metadata', () => {
  it('is read from article:* and OpenGraph', () => {
    const head = '<meta property="og:type" content="article"><meta property="og:title" content="Port Ellery closes its ferry terminal"><meta property="og:site_name" content="The Ellery Courant"><meta property="article:published_time" content="2024-03-12T20:40:00Z"><meta property="article:author" content="https://social.example/mara"><meta name="author" content="Mara Lindqvist">';
    expect(wasRead({ head })).toMatchObject({ isArticle: true, outlet: 'The Ellery Courant', authors: ['Mara Lindqvist'], publishedAt: '2024-03-12T20:40:00Z' });
  });

  it('is read from Dublin Core', () => {
    const head = '<meta name="DC.title" content="Port Ellery closes its ferry terminal"><meta name="DC.creator" content="Mara Lindqvist"><meta name="DC.creator" content="Jon Abara"><meta name="DC.date.issued" content="2024-03-12"><meta name="DC.publisher" content="Ellery Courant">';
    expect(wasRead({ head })).toMatchObject({ isArticle: true, outlet: 'Ellery Courant', authors: ['Mara Lindqvist', 'Jon Abara'], publishedAt: '2024-03-12T00:00:00.000Z' });
  });

  it('is read from microdata', () => {
    const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Port Ellery closes its ferry terminal</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Lindqvist</span></span><meta itemprop="datePublished" content="2024-03-12T21:40:00+01:00">PARAGRAPHS</div>`;
    expect(wasRead({ body: body.replace('PARAGRAPHS', '<p>The harbour board voted on Tuesday night to close the old terminal, ending eleven years of argument.</p>'.repeat(8)) })).toMatchObject({ ...found, modifiedAt: null });
  });
});

describe('the address of the article', () => {
  const canonicalOf = (url: string, head = '') => wasRead({ url, head: head + jsonLd(article) }).canonicalUrl;
  const own = 'https://courant.example/news/port-ellery-closes-its-ferry-terminal';

  it.each([
    ['with tracking parameters and a fragment', `${own}?utm_source=post&fbclid=x1#comments`],
    ['on the mobile host', 'https://m.courant.example/news/port-ellery-closes-its-ferry-terminal'],
    ['as an AMP page by its path', `${own}/amp/`],
    ['as an AMP page by its host', 'https://amp.courant.example/news/port-ellery-closes-its-ferry-terminal'],
    ['with www and a trailing slash', 'http://www.courant.example/news/port-ellery-closes-its-ferry-terminal/'],
    ['as a print view', `${own}?print=1`],
  ])('is the same %s', (_, url) => expect(canonicalOf(url, url.includes('print') ? `<link rel="canonical" href="${own}">` : '')).toBe(own));

  it('is the one that the page declares', () => expect(canonicalOf('https://courant.example/n/2041', `<link rel="canonical" href="/news/port-ellery-closes-its-ferry-terminal">`)).toBe(own));

  it('is not the front page, whatever the page declares', () => expect(canonicalOf(own, '<link rel="canonical" href="https://courant.example/">')).toBe(own));

  it('survives a broken canonical link', () => expect(canonicalOf(own, '<link rel="canonical" href="https://[bad">')).toBe(own));
});
