import { describe, expect, it } from 'vitest';
import { people } from '../../../engine/articles/authors';
import { jsonLd, paragraphs, wasRead } from './pages';

describe('names in a byline', () => {
  it.each([
    ['By Mara Lindqvist', ['Mara Lindqvist']],
    ['By Mara Lindqvist and Jon Abara, Staff Writers', ['Mara Lindqvist', 'Jon Abara']],
    ['Von Mara Lindqvist und Jon Abara', ['Mara Lindqvist', 'Jon Abara']],
    ['Par Mara Lindqvist et Jon Abara', ['Mara Lindqvist', 'Jon Abara']],
    ['Por Mara Lindqvist y Jon Abara', ['Mara Lindqvist', 'Jon Abara']],
    ['Di Mara Lindqvist', ['Mara Lindqvist']],
    ['Door Mara van der Lind', ['Mara van der Lind']],
    ['Text: Mara Lindqvist | Fotos: Jon Abara', ['Mara Lindqvist']],
    ['MARA LINDQVIST', ['Mara Lindqvist']],
    ['Dr. Mara Lindqvist, PhD', ['Mara Lindqvist']],
    ['By Mara Lindqvist on March 12, 2019', ['Mara Lindqvist']],
    ['Mara Lindqvist, The Ellery Courant', ['Mara Lindqvist']],
    ['Staff reporter', []],
    ['12 March 2019', []],
    ['https://courant.example/mara', []],
    ['Share on social media', []],
  ])('%s', (byline, names) => expect(people([byline], 'The Ellery Courant')).toEqual(names));
});

describe('the authors of an article', () => {
  const page = (byline: string, after = '') => `<main><article><h1>Port Ellery closes its ferry terminal</h1>${byline}${paragraphs}</article>${after}</main>`;
  const authorsOf = (body: string, head = '') => wasRead({ body, head }).authors;

  it.each([
    ['a link to the author', '<p>By <a rel="author" href="/a/7">Mara Lindqvist</a></p>'],
    ['an element named for bylines', '<div class="article-byline">by Mara Lindqvist · 4 min read</div>'],
    ['a page of the author', '<p><a href="/author/mara-lindqvist">Mara Lindqvist</a></p>'],
    ['plain text below the heading', '<p><em>Von Mara Lindqvist</em></p>'],
    ['a card', '<span class="vcard"><span class="fn">Mara Lindqvist</span></span>'],
  ])('are found in %s', (_, byline) => expect(authorsOf(page(byline))).toEqual(['Mara Lindqvist']));

  it('may be several, each in an element of its own', () => {
    expect(authorsOf(page('<p class="byline"><a rel="author" href="/1">Mara Lindqvist</a>, <a rel="author" href="/2">Jon Abara</a></p>'))).toEqual(['Mara Lindqvist', 'Jon Abara']);
  });

  it('may be a nickname where a page marks it', () => expect(authorsOf(page('<p>by <a rel="author" href="/u/9">harbourmouse</a></p>'))).toEqual(['harbourmouse']));

  it('are not those who comment', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', author: { '@type': 'Person', name: 'Mara Lindqvist' } });
    expect(authorsOf(page('', '<div class="comments"><span class="comment-author">Otto Berg</span></div>'), head)).toEqual(['Mara Lindqvist']);
  });

  it('are persons before the house that publishes', () => {
    const author = [{ '@type': 'Organization', name: 'The Ellery Courant' }, { '@type': 'Person', name: 'Mara Lindqvist' }];
    expect(authorsOf(page(''), jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', author }))).toEqual(['Mara Lindqvist']);
  });

  it('are nobody where the page names nobody', () => expect(authorsOf(page(''))).toEqual([]));
});
