/** What stands around an article's text is left out of it, and the text itself is not. */
import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, paragraphs, TEXT, wasRead } from './pages';

const textOf = (before: string, after: string, middle = ''): string[] => {
  const article = `<main><article><h1>Port Ellery closes its ferry terminal</h1>${before}${paragraphs}${middle}<p>${TEXT[0]}</p>${after}</article></main>`;
  return wasRead({ url: ARTICLE_URL, body: article, head: '<meta name="author" content="Ida Marsh">' }).text.split('\n');
};

const story = [...TEXT, TEXT[0]];

describe('the text of an article', () => {
  it('begins with the story, not with its title, byline or date', () => {
    expect(textOf('<p>Port Ellery closes its ferry terminal</p><p>By Ida Marsh</p><p>12 March 2024, 18:40</p>', '')).toEqual(story);
  });

  it('has no pointers to other articles in it', () => {
    const pointers = ['Read more: <a href="/a">The harbour that never was</a>', 'Lesen Sie auch: <a href="/b">Der Hafen, den es nie gab</a>', 'À lire : <a href="/c">Le port fantôme</a>'];
    expect(textOf('', '', pointers.map((one) => `<p>${one}</p>`).join(''))).toEqual(story);
  });

  it('has no appeals, advertisement marks or notices of rights in it', () => {
    const notices = ['Advertisement', '- Anzeige -', 'Sign up to our newsletter and never miss a tide.', 'Follow the Courant on Twitter and Instagram.', '© 2024 The Ellery Courant. All rights reserved.'];
    expect(textOf('', notices.map((one) => `<p>${one}</p>`).join(''))).toEqual(story);
  });

  it('ends before links to other articles and what is said of the author', () => {
    expect(textOf('', '<p>Ida Marsh is a reporter at the Courant, where she writes about ships.</p><p><a href="/x">Seven ships that never came home</a></p>')).toEqual(story);
  });

  it('keeps paragraphs that speak of subscribing, reading and advertising', () => {
    const told = '<p>The ferry company, which had asked its passengers to subscribe to our newsletter at the pier, said on Wednesday that nobody had read more than its first line; an advertisement in the Courant did better, and two hundred commuters from the islands came to the hall to be heard.</p>';
    expect(textOf('', '', told)).toHaveLength(story.length + 1);
  });
});

describe('text that no reader sees', () => {
  const unseen = (markup: string) => wasRead({ body: `<main><article><h1>Port Ellery closes its ferry terminal</h1>${paragraphs}${markup}</article></main>` }).text;
  const LIE = 'The mayor fled on Tuesday with the money of the town, several people who know him said.';

  it.each([
    `<p class="visually-hidden">${LIE}</p>`,
    `<p class="note sr-only">${LIE}</p>`,
    `<p style="font-size: 0">${LIE}</p>`,
    `<p style="position:absolute; left:-9999px">${LIE}</p>`,
    `<p style="clip: rect(0 0 0 0)">${LIE}</p>`,
  ])('is no part of the article: %s', (markup) => expect(unseen(markup)).not.toContain('fled'));

  it.each([`<p class="hidden-gem">${LIE}</p>`, `<p style="border-width:0; line-height:1">${LIE}</p>`, `<p style="font-size:0.9em">${LIE}</p>`, `<p style="margin-left:-100px">${LIE}</p>`])('is told from text that is only drawn otherwise: %s', (markup) =>
    expect(unseen(markup)).toContain('fled'));
});
