import { describe, expect, it } from 'vitest';
import { houseOf, people, signedBy } from '../../../engine/articles/authors';
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
    ['By Theresa May', ['Theresa May']],
    ['By Min Jin Lind', ['Min Jin Lind']],
    ['Von Ursula von der Lind', ['Ursula von der Lind']],
    ['Ein Gastbeitrag von Mara Lindqvist', ['Mara Lindqvist']],
    ['Analysis by Mara Lindqvist, CNN Editor-at-large', ['Mara Lindqvist']],
    ['Intervista di Mara Lindqvist', ['Mara Lindqvist']],
    ['5 min read', []],
    ['Mara Lindqvist @maralind Jul 3, 2019', ['Mara Lindqvist']],
    ['Von Mara Lindqvist Fr, 18. Oktober 2019', ['Mara Lindqvist']],
    ['by Mara Lindqvist Monday, November 18, 2019', ['Mara Lindqvist']],
    ['Von Mara Lindqvist, dpa', ['Mara Lindqvist']],
    ['Mara Lindqvist Associated Press', ['Mara Lindqvist']],
    ['The Associated Press', []],
    ['By Sid Lowe', ['Sid Lowe']],
    ['Mara Lindqvist, CNN', ['Mara Lindqvist']],
    ['Mara Lindqvist | Ellery Media for courant.example', ['Mara Lindqvist']],
    ['Текст: Мара Линдквист', ['Мара Линдквист']],
    ['بقلم: مارا لند', ['مارا لند']],
    ['文｜王小明', ['王小明']],
    ['記者王小明／台北報導', ['王小明']],
    ['文＝山田太郎', ['山田太郎']],
    ['山田太郎記者', ['山田太郎']],
    ['The Guardian', []],
    ['Office for Harbours, Quays and Piers OHQ', []],
    ['Staff reporter', []],
    ['12 March 2019', []],
    ['https://courant.example/mara', []],
    ['Share on social media', []],
  ])('%s', (byline, names) => expect(people([byline], ['The Ellery Courant', 'courant'])).toEqual(names));
});

describe('the desk or house in a byline', () => {
  const own = ['The Ellery Courant', 'courant'];
  it.each([
    ['By HNN Staff | November 18, 2019 at 2:26 PM', 'HNN Staff'],
    ['Written by The Ellery Courant on March 12, 2019', 'The Ellery Courant'],
    ['Redaktion Hafenblatt', 'Redaktion Hafenblatt'],
    ['Reuters', 'Reuters'],
    ['The Associated Press', 'The Associated Press'],
    ['AFP/The Courant', 'AFP/The Courant'],
    ['Amt für Häfen, Kais und Brücken', 'Amt für Häfen, Kais und Brücken'],
    ['Hafenverband e. V.', 'Hafenverband e. V.'],
    ['by 港湾特許事務所 ／ 2019.03.12', '港湾特許事務所'],
    ['Staff', ''],
    ['Die Redaktion', ''],
    ['Staff reporter', ''],
    ['Mara Lindqvist', ''],
    ['Share on social media', ''],
    ['https://courant.example/staff', ''],
  ])('%s', (byline, house) => expect(houseOf(byline, own)).toBe(house));
});

describe('who signed by the page and by the feed', () => {
  it.each([
    ['the page names a person', ['Mara Lindqvist'], ['Jon Abara'], ['Mara Lindqvist']],
    ['the page names its house, the feed a person', ['Courant News'], ['Jon Abara'], ['Jon Abara']],
    ['the page names its house under its own name', ['The Ellery Courant'], ['Jon Abara'], ['Jon Abara']],
    ['neither names a person', ['Courant News'], ['Newsroom'], ['Courant News']],
    ['the page is silent', [], ['Newsroom'], ['Newsroom']],
    ['both are', [], [], []],
  ])('%s', (_, ofPage, ofFeed, signed) => expect(signedBy([ofPage, ofFeed], ['The Ellery Courant'])).toEqual(signed));
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

  it.each([
    ['in a custom element', '<byline>Von Mara Lindqvist, dpa</byline>'],
    ['beside a handle and a day', '<p class="author">by <b>Mara Lindqvist</b> <a href="https://social.example/ml">@maralind</a> Jul 3, 2019</p>'],
    ['before a place', '<p>Von <span>Mara Lindqvist</span>, Ellery, 12. März 2019</p>'],
  ])('are found %s', (_, byline) => expect(authorsOf(page(byline))).toEqual(['Mara Lindqvist']));

  it('are not those who took the picture or translated the text', () => {
    expect(authorsOf(page('<p><small>Photo by Otto Berg</small></p><p>Übersetzt von Otto Berg</p>'))).toEqual([]);
    expect(authorsOf(page('<p><small>Foto von Otto Berg</small></p><p>Von Mara Lindqvist</p>'))).toEqual(['Mara Lindqvist']);
  });

  it('may sign with a first name after more than a mere "by"', () => expect(authorsOf(page('<div><span>Posted by Mara</span> <span>12.03.2019</span></div>'))).toEqual(['Mara']));

  it('may stand in the article\'s own footer, and in one that a class calls so', () => {
    expect(authorsOf(page('', '').replace('</article>', '<footer><a rel="author" href="/7">Mara Lindqvist</a></footer></article>'))).toEqual(['Mara Lindqvist']);
    expect(authorsOf(page('').replace('</article>', '<div class="post-footer"><a rel="author" href="/7">Mara Lindqvist</a></div></article>'))).toEqual(['Mara Lindqvist']);
  });

  it('are found where the site calls the article itself a teaser or a card', () => {
    const body = `<main><div class="teaser"><h1><span class="teaser__kicker">Ellery</span>Port Ellery closes its ferry terminal</h1></div><div class="teaser__meta"><p class="byline">Von <a href="/autoren/ml">MARA LINDQVIST</a> am 12. März 2019</p></div>${paragraphs}<div class="box"><a href="/autoren/ml">Zur Artikelübersicht</a></div></main>`;
    expect(authorsOf(body)).toEqual(['Mara Lindqvist']);
  });

  it('are all those that the metadata names where the page shows the first alone', () => {
    const head = '<meta name="dc.creator" content="Mara Lindqvist"><meta name="dc.creator" content="Jon Abara">';
    expect(authorsOf(page('<p>By <a rel="author" href="/7">Mara Lindqvist</a></p>'), head)).toEqual(['Mara Lindqvist', 'Jon Abara']);
    const withPlace = '<meta name="author" content="Mara Lindqvist, London">';
    expect(authorsOf(page('<p>By <a rel="author" href="/7">Mara Lindqvist</a></p>'), withPlace)).toEqual(['Mara Lindqvist']);
  });

  it('are named by a preview\'s label', () => {
    expect(authorsOf(page(''), '<meta name="twitter:label1" content="Geschrieben von"><meta name="twitter:data1" content="Mara Lindqvist">')).toEqual(['Mara Lindqvist']);
    expect(authorsOf(page(''), '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Five Minutes">')).toEqual([]);
  });

  it('are the desk or the agency that signs where no person does', () => {
    expect(authorsOf(page('<div class="byline">By <a href="/authors/hnn">HNN Staff</a> | March 12, 2019</div>', '<div class="tile"><h3 class="byline">Otto Berg</h3></div>'))).toEqual(['HNN Staff']);
    expect(authorsOf(page(''), jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', author: { '@type': 'Person', name: 'Reuters' } }))).toEqual(['Reuters']);
    expect(authorsOf(page('<p class="author">Redaktion</p>'))).toEqual([]);
  });

  it('are no sections, files or links that an address or a mark makes look like them', () => {
    expect(authorsOf(page('', '<div><a href="/people/">People</a> <a href="https://contributors.example.org/">Ruby on Rails</a></div>'))).toEqual([]);
    expect(authorsOf(page('<p>by <a href="/profile/142">harbourmouse</a></p>'))).toEqual(['harbourmouse']);
    expect(authorsOf(page(''), '<meta rel="author" content="humans.txt">')).toEqual([]);
  });

  it('are found in good time on a page nested hundreds deep, with a byline that never ends', () => {
    const deep = `${'<div class="byline">'.repeat(300)}<h1>Port Ellery closes its ferry terminal</h1><p>By Mara Lindqvist</p>${paragraphs}${'</div>'.repeat(300)}`;
    const started = performance.now();
    expect(authorsOf(deep, `<meta name="author" content="${'so '.repeat(50_000)}">`)).toEqual(['Mara Lindqvist']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('are nobody where the page names nobody', () => expect(authorsOf(page(''))).toEqual([]));
});
