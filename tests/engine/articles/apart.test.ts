import { describe, expect, it } from 'vitest';
import { detect } from '../../../engine/articles/detect';
import { read } from '../../../engine/articles/read';
import { parseHtml } from '../../../server/ingest/html';
import { html, jsonLd, paragraphs, TEXT } from './pages';

const FERRY = 'Port Ellery closes its ferry terminal';
const FOG = 'Fog stops the morning boats again';
const FERRY_URL = 'https://courant.example/news/port-ellery-closes-its-ferry-terminal';
const FOG_URL = 'https://courant.example/news/fog-stops-the-morning-boats-again';
const FOG_TEXT = [
  'Thick fog kept every morning boat at its quay on Wednesday, the fourth time this month that commuters from the islands had to wait for the sun.',
  'The harbour master said that the radar on the outer mole has been out of order since the spring gales and that its spare parts are made to order.',
  'Two hundred people stood on the quay at seven, when the first crossing should have left, and most of them had gone home again by nine.',
  'The company pays nothing for such delays, because its terms count fog as an act of nature, which the passengers\' union has called absurd.',
];
const fogParagraphs = FOG_TEXT.map((text) => `<p>${text}</p>`).join('');
const [ferryOpening = ''] = TEXT;
const [fogOpening = ''] = FOG_TEXT;
const byline = (name: string, day: string) => `<p class="byline">By ${name}</p><time datetime="${day}">${day}</time>`;

const apart = `<main><article><h1>${FERRY}</h1>${byline('Mara Lindqvist', '2024-03-12')}${paragraphs}</article><article><h1>${FOG}</h1>${byline('Jon Abara', '2024-03-14')}${fogParagraphs}</article></main>`;
const inARow = `<main><h1>${FERRY}</h1>${byline('Mara Lindqvist', '2024-03-12')}${paragraphs}<h1>${FOG}</h1>${byline('Jon Abara', '2024-03-14')}${fogParagraphs}</main>`;
/** The head still speaks of the first article. */
const head = `<link rel="canonical" href="${FERRY_URL}"><meta property="og:title" content="${FERRY}"><meta property="og:type" content="article">` + jsonLd({ '@type': 'NewsArticle', headline: FERRY, url: FERRY_URL, datePublished: '2024-03-12', author: { '@type': 'Person', name: 'Mara Lindqvist' } });

const page = (body: string, title = FERRY) => parseHtml(html({ head, body, title: `${title} | The Ellery Courant` }));

describe.each([['each in an element of its own', apart], ['in a row, in one element', inARow]])('two articles on a page, %s', (_, body) => {
  it('are told apart: of the first, nothing of the second is read', () => {
    const { title, text, authors } = read(page(body), FERRY_URL);
    expect(title).toBe(FERRY);
    expect(authors).toEqual(['Mara Lindqvist']);
    expect(text).toContain(ferryOpening);
    expect(text).not.toContain(fogOpening);
  });

  it.each([['has changed the title too', FOG], ['has changed nothing but the address', FERRY]])('are told apart when the reader has come to the second and the site %s', (_, shown) => {
    const { title, text, authors, publishedAt, canonicalUrl } = read(page(body, shown), FOG_URL, FERRY);
    expect(title).toBe(FOG);
    expect(canonicalUrl).toBe(FOG_URL);
    expect(authors).toEqual(['Jon Abara']);
    expect(publishedAt?.slice(0, 10)).toBe('2024-03-14');
    expect(text).toContain(fogOpening);
    expect(text).not.toContain(ferryOpening);
  });

  it('are told apart when the reader goes back to the first', () => {
    const { title, text } = read(page(body), FERRY_URL, FOG);
    expect(title).toBe(FERRY);
    expect(text).not.toContain(fogOpening);
  });
});

it('the second article at an address of numbers is the one that the page\'s title names', () => {
  expect(detect(page(apart, FOG), 'https://courant.example/news/20418813', FERRY)).toMatchObject({ title: FOG, canonicalUrl: 'https://courant.example/news/20418813', publishedAt: '2024-03-14T00:00:00.000Z' });
});

it('metadata that was changed with the address counts', () => {
  const changed = jsonLd({ '@type': 'NewsArticle', headline: FOG, url: FOG_URL, datePublished: '2024-03-14T05:00:00Z' });
  const document = parseHtml(html({ head: `<link rel="canonical" href="${FOG_URL}">${changed}`, title: FOG, body: `<main><article><h1>${FOG}</h1>${fogParagraphs}</article></main>` }));
  expect(detect(document, FOG_URL, FERRY)).toMatchObject({ title: FOG, publishedAt: '2024-03-14T05:00:00Z' });
});

it('chapters of one article, each with a first heading, are all read', () => {
  const body = `<main><article><h1>${FERRY}</h1>${byline('Mara Lindqvist', '2024-03-12')}<section>${paragraphs}</section><section><h1>The morning after</h1>${fogParagraphs}</section></article></main>`;
  const { text } = read(page(body), FERRY_URL);
  expect(text).toContain(ferryOpening);
  expect(text).toContain(fogOpening);
});
