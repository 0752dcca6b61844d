import { describe, expect, it } from 'vitest';
import { machineDate, pathDate } from '../../../engine/articles/dates';
import { onDay, writtenDate } from '../../../engine/articles/written';
import { jsonLd, paragraphs, wasRead } from './pages';

const dayOf = (text: string, monthFirst = false) => writtenDate(text, monthFirst)?.slice(0, 10) ?? null;

describe('a date written for people', () => {
  it.each([
    'Veröffentlicht am 12. März 2019, 14:05 Uhr', 'Stand: 12.03.2019', '12.3.19, 8:00', 'Tuesday, 12 March 2019', 'March 12th, 2019 at 9 am', 'Mar. 12, 2019', '12 mars 2019', 'Publié le 12 mars 2019 à 10h',
    '12 de marzo de 2019', '12 de março de 2019', '12 marzo 2019', '12 maart 2019', '12 марта 2019', '12 березня 2019', '12 marca 2019', '12 Mart 2019', '2019年3月12日', '2019-03-12', '12/03/2019', '12-Mar-2019', '12 مارس 2019', '١٢ مارس ٢٠١٩', '12 آذار، 2019', '12. marts 2019', '平成31年3月12日', '２０１９年３月１２日', '2019년 3월 12일',
  ])('is understood: %s', (text) => expect(dayOf(text)).toBe('2019-03-12'));

  it('has the month first in American English, unless that is no month', () => {
    expect(dayOf('03/12/2019', true)).toBe('2019-03-12');
    expect(dayOf('3/12/2019', false)).toBe('2019-12-03');
    expect(dayOf('12/25/2019', false)).toBe('2019-12-25');
  });

  it.each([['12 تشرين الثاني 2019', '2019-11-12'], ['1 كانون الأول 2019', '2019-12-01'], ['令和元年5月3日', '2019-05-03']])('has months of two words and eras: %s', (text, iso) => expect(dayOf(text)).toBe(iso));

  it('is the first of several', () => expect(dayOf('12 March 2019, updated 14 March 2019')).toBe('2019-03-12'));

  it.each(['31 February 2019', 'version 10.15.7', '192.168.20.19', 'since 2019', '12 people in 2019', '555-12-2019-3', ''])('is not seen where there is none: %s', (text) => expect(dayOf(text)).toBeNull());
});

describe('a date written for machines', () => {
  it('keeps its zone, and with it the day that readers saw', () => {
    expect(machineDate('2019-03-12T00:30:00+01:00')).toBe('2019-03-12T00:30:00+01:00');
    expect(machineDate('2019-03-12T23:30:00-0500')).toBe('2019-03-12T23:30:00-05:00');
    expect(machineDate('2019-03-12 10:30')).toBe('2019-03-12T10:30:00Z');
    expect(machineDate('20190312')).toBe('2019-03-12T00:00:00.000Z');
    expect(machineDate('Tue, 12 Mar 2019 10:30:00 GMT')).toBe('2019-03-12T10:30:00.000Z');
    expect(machineDate('1552386600')).toBe('2019-03-12T10:30:00.000Z');
  });

  it.each(['2019-13-12', 'yesterday', '0000-00-00', ''])('is null for %s', (text) => expect(machineDate(text)).toBeNull());
});

describe('a date in an address', () => {
  it.each(['/2019/03/12/ferry', '/news/ferry-20190312', '/2019-03-12-ferry.html', '/world/2019/mar/12/ferry', '/2019/3/12/ferry'])('%s', (path) => expect(pathDate(path)?.slice(0, 10)).toBe('2019-03-12'));
  it.each(['/p/20191372', '/2019/03/', '/item/120190312'])('is not seen in %s', (path) => expect(pathDate(path)).toBeNull());
});

it('the same instant is told in the zone whose day the page wrote', () => {
  expect(onDay('2019-03-13T02:10:00Z', '2019-03-12')).toBe('2019-03-12T23:10:00-03:00');
  expect(Date.parse(onDay('2019-03-13T02:10:00Z', '2019-03-12'))).toBe(Date.parse('2019-03-13T02:10:00Z'));
  expect(onDay('2019-03-13T02:10:00Z', '2019-01-01')).toBe('2019-03-13T02:10:00Z');
});

describe('the date of publication', () => {
  const page = (after: string, before = '') => `<main><article>${before}<h1>Port Ellery closes its ferry terminal</h1>${after}${paragraphs}</article></main>`;
  const day = (body: string, lang = 'en', url?: string) => wasRead({ body, lang, url }).publishedAt?.slice(0, 10) ?? null;

  it('is the one below the heading', () => {
    expect(day(page('<div class="meta">Von Mara Lindqvist, 12. März 2019</div>'), 'de')).toBe('2019-03-12');
    expect(day(page('<p><span>12</span> <span>March</span> <span>2019</span></p>'))).toBe('2019-03-12');
    expect(day(page('<time datetime="2019-03-12T21:40:00+01:00">yesterday</time>'))).toBe('2019-03-12');
  });

  it('is the one above the heading where there is none below', () => expect(day(page('', '<p class="dachzeile">Hafen | 12.03.2019</p>'), 'de')).toBe('2019-03-12'));

  it.each([
    ['it', 'Aggiornato il 14 marzo 2019', 'Pubblicato il 12 marzo 2019'],
    ['ja', '更新 2019年3月14日', '公開 2019年3月12日'],
    ['ar', 'آخر تحديث 14 مارس 2019', 'نشر في 12 مارس 2019'],
    ['ar', 'آخر تحديث ١٤ مارس ٢٠١٩', 'نشر في ١٢ مارس ٢٠١٩'],
  ])('is not that of the last change: %s', (lang, changed, issued) => expect(day(page(`<p>${changed}</p><p>${issued}</p>`), lang)).toBe('2019-03-12'));

  it('is not the date of the last change', () => expect(day(page('<p>Updated: 14 March 2019</p><p>Published: 12 March 2019</p>'))).toBe('2019-03-12'));

  it('is not that of a comment or of another story', () => {
    expect(day(`${page('')}<div class="comments"><time datetime="2019-04-01">1 April 2019</time></div><aside class="related"><span class="date">2 April 2019</span></aside>`)).toBeNull();
  });

  it('is in the address where the page is silent', () => expect(day(page(''), 'en', 'https://courant.example/2019/03/12/ferry-terminal-closes')).toBe('2019-03-12'));

  it('has the day that the page shows, at the instant that its metadata gives', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', datePublished: '2019-03-13T02:10:00Z' });
    const { publishedAt } = wasRead({ head, body: page('<p>March 12, 2019</p>') });
    expect(publishedAt?.slice(0, 10)).toBe('2019-03-12');
    expect(Date.parse(publishedAt ?? '')).toBe(Date.parse('2019-03-13T02:10:00Z'));
  });

  it('is read day first on British pages', () => expect(day(page('<p class="date">02/03/2019</p>'), 'en-GB')).toBe('2019-03-02'));

  it('is the shown one where the metadata has a mere "date", which is that of the last change about as often', () => {
    const head = '<meta name="date" content="2019-03-15"><meta name="dc.date" content="2019-03-15">';
    expect(wasRead({ head, body: page('<p>Erschienen am: 12.03.2019</p>'), lang: 'de' }).publishedAt?.slice(0, 10)).toBe('2019-03-12');
    expect(wasRead({ head, body: page('') }).publishedAt?.slice(0, 10)).toBe('2019-03-15');
    expect(wasRead({ head: '<meta property="article:published_time" content="2019-03-10T10:00:00Z">', body: page('<p>12 March 2019</p>') }).publishedAt?.slice(0, 10)).toBe('2019-03-10');
  });

  it('is that of the page where JSON-LD describes no article', () => {
    const head = jsonLd({ '@type': 'WebPage', datePublished: '2019-03-12T10:13:17+00:00', dateModified: '2019-04-01T19:06:47+00:00' });
    expect(wasRead({ head, body: page('') }).publishedAt?.slice(0, 10)).toBe('2019-03-12');
  });

  it('is no day that a sentence tells of', () => {
    expect(day(page('<p>The next meeting of the harbour board is on Tuesday, 19 March 2019 at seven in the hall beside the <a href="/map">fish market</a>, where all are welcome.</p>'))).toBeNull();
    expect(day(page('<p>Port Ellery, 12.03.2019 - The harbour board has voted to close the old ferry terminal, which takes effect in October of this year.</p>'), 'de')).toBe('2019-03-12');
  });

  it('may stand far from the heading if it says that it is one, or if the page shows no other', () => {
    const far = (text: string) => `${page('')}<section><p>${text}<br>Length: 64 minutes<br>Licence: all rights reserved by the harbour board of Port Ellery and its members</p></section>`;
    expect(day(far('Veröffentlicht am 12.03.2019'), 'de')).toBe('2019-03-12');
    expect(day(`<div>Alle Angaben<em>12.03.2019 11:35</em></div>${page('')}<div><em>12.03.2019</em></div>`, 'de')).toBe('2019-03-12');
    expect(day(`${page('')}<section><em>12.03.2019</em> <em>14.03.2019</em></section>`, 'de')).toBeNull();
    expect(day(`${page('')}<section><em>Registriert: 12.03.2019</em></section>`, 'de')).toBeNull();
  });
});
