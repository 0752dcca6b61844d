import { describe, expect, it } from 'vitest';
import { detected, jsonLd, paragraphs, TEXT } from './pages';

const teaser = (i: number) => `<article><h2><a href="/news/story-${i}-of-the-day">Story number ${i} of a busy day at the harbour</a></h2><p>${(TEXT[i % TEXT.length] ?? '').slice(0, 110)}</p></article>`;
const teasers = Array.from({ length: 24 }, (_, i) => teaser(i)).join('');
const fields = '<form><input type="text" name="name"><input type="password" name="password"><button>Go on</button></form>';
const site = '<meta property="og:site_name" content="The Ellery Courant"><meta property="og:type" content="website">';

describe('an article', () => {
  it.each([
    ['with nothing but its text and a telling address', {}],
    ['marked in JSON-LD, at an address of numbers', { url: 'https://courant.example/news/20418812', head: jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', datePublished: '2024-03-12' }) }],
    ['whose paragraphs are no paragraphs', { body: `<main><h1>Port Ellery closes its ferry terminal</h1><div class="story">${TEXT.map((text) => `<div class="para">${text}</div>`).join('')}</div></main>` }],
    ['whose lines are only broken', { body: `<main><h1>Port Ellery closes its ferry terminal</h1><div>${TEXT.join('<br><br>')}</div></main>` }],
    ['on an old blog', { url: 'https://blog.courant.example/?p=31228', head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2014-03-12T20:40:00Z">' }],
    ['behind a paywall, cut after a paragraph', { body: `<main><article><h1>Port Ellery closes its ferry terminal</h1><p>${TEXT[0]}</p><p>${TEXT[1]}</p><div class="paywall">Subscribe to read on</div></article></main>`, head: jsonLd({ '@type': 'NewsArticle', headline: 'Port Ellery closes its ferry terminal', datePublished: '2024-03-12', isAccessibleForFree: false }) }],
    ['that goes on live', { url: 'https://courant.example/news/live/port-ellery-harbour-vote-as-it-happened', head: jsonLd({ '@type': 'LiveBlogPosting', headline: 'Port Ellery closes its ferry terminal', datePublished: '2024-03-12T18:00:00Z' }) }],
    ['in its print view', { url: 'https://courant.example/print/port-ellery-closes-its-ferry-terminal', body: `<h1>Port Ellery closes its ferry terminal</h1>${paragraphs}` }],
  ])('is one %s', (_, dress) => expect(detected(dress)).not.toBeNull());
});

describe('any other page', () => {
  it.each([
    ['a front page', { url: 'https://courant.example/', title: 'The Ellery Courant', head: site, body: teasers }],
    ['a section front', { url: 'https://courant.example/politics/', title: 'Politics | The Ellery Courant', head: site, body: `<h1>Politics</h1>${teasers}` }],
    ['a topic page', { url: 'https://courant.example/topics/harbour', title: 'Harbour | The Ellery Courant', head: site, body: `<h1>Harbour</h1>${teasers}` }],
    ['search results', { url: 'https://courant.example/search?q=ferry', title: 'Search: ferry', head: site, body: `<h1>Results for ferry</h1>${teasers}` }],
    ['a product', { url: 'https://shop.example/products/brass-ship-bell', title: 'Brass ship bell - Shop', head: jsonLd({ '@type': 'Product', name: 'Brass ship bell', offers: { '@type': 'Offer', price: '49.00' } }), body: `<h1>Brass ship bell</h1><span class="price">49.00</span><button class="add-to-cart">Buy</button><p>${TEXT[0]}</p>` }],
    ['a log-in', { url: 'https://courant.example/login', title: 'Log in', body: `<h1>Log in</h1>${fields}` }],
    ['a registration', { url: 'https://courant.example/register', title: 'Register', body: `<h1>Register</h1>${fields}<p>${TEXT[2]}</p>` }],
    ['documentation', { url: 'https://tool.example/docs/api/errors', title: 'Errors - Tool', body: `<h1>Errors</h1><ul>${'<li><code>E_HARBOUR</code> The harbour is closed.</li>'.repeat(20)}</ul>` }],
    ['a video', { url: 'https://video.example/videos/82911', title: 'Harbour at night', head: '<meta property="og:type" content="video.other">' + jsonLd({ '@type': 'VideoObject', name: 'Harbour at night' }), body: '<h1>Harbour at night</h1><video></video><p>Watch the harbour at night.</p>' }],
    ['a forum thread', { url: 'https://forum.example/viewtopic.php?t=991', title: 'Ferry times', body: `<h1>Ferry times</h1>${`<div class="post"><p>${(TEXT[3] ?? '').slice(0, 90)}</p></div>`.repeat(12)}` }],
    ['an empty page', { url: 'https://courant.example/x', title: '', body: '' }],
  ])('is none: %s', (_, dress) => expect(detected(dress)).toBeNull());
});

it('a file on the reader\'s own disk is refused', () => expect(() => detected({ url: 'file:///home/me/port-ellery.html' })).toThrow(TypeError));

it('the lead is what the page says of itself', () => {
  const head = '<meta name="description" content="All about the harbour."><meta property="og:description" content="The ferry terminal closes on Friday.">';
  expect(detected({ head })?.lead).toBe('The ferry terminal closes on Friday.');
  expect(detected({})?.lead).toBe('');
});

it('the language is the one that the page declares', () => {
  expect(detected({ lang: 'de-AT' })?.language).toBe('de');
  expect(detected({ lang: '', head: '<meta property="og:locale" content="pt_BR">' })?.language).toBe('pt');
  expect(detected({ lang: '' })?.language).toBe('und');
});
