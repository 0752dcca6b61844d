import { describe, expect, it } from 'vitest';
import { detected, paragraphs } from './pages';

const titleOf = (dress: Parameters<typeof detected>[0]) => detected(dress)?.title;
const page = (heading: string) => `<main><article>${heading}${paragraphs}</article></main>`;

describe('the title', () => {
  it('is the heading, not the outlet\'s name in the first heading', () => {
    expect(titleOf({ body: `<header><h1><a href="/">The Ellery Courant</a></h1></header>${page('<h2>Port Ellery closes its ferry terminal</h2>')}` })).toBe('Port Ellery closes its ferry terminal');
  });

  it('leaves out a kicker that stands in an element of its own', () => {
    expect(titleOf({ body: page('<h1><span class="article__kicker">Harbour</span> Port Ellery closes its ferry terminal</h1>') })).toBe('Port Ellery closes its ferry terminal');
  });

  it('leaves out the outlet\'s name where only the page\'s title has it', () => {
    expect(titleOf({ title: 'Port Ellery closes its ferry terminal - The Ellery Courant', head: '<meta property="og:site_name" content="The Ellery Courant">', body: `<div>${paragraphs}</div>` })).toBe('Port Ellery closes its ferry terminal');
    expect(titleOf({ title: 'Courant: Port Ellery closes its ferry terminal | courant', body: `<div>${paragraphs}</div>` })).toMatch(/Port Ellery closes its ferry terminal$/);
  });

  it('keeps a dash that is the headline\'s own', () => {
    expect(titleOf({ title: 'Ferries – what now? | Courant', body: page('<h1>Ferries – what now?</h1>') })).toBe('Ferries – what now?');
  });

  it('is what readers see where metadata words it for search engines', () => {
    expect(titleOf({ head: '<meta property="og:title" content="Ferry terminal: all you need to know in 2024">', body: page('<h1>Port Ellery closes its ferry terminal</h1>') })).toBe('Port Ellery closes its ferry terminal');
  });

  it('is not the heading of what stands beside the article', () => {
    expect(titleOf({ body: `<aside><h1>Most read this week in town</h1></aside>${page('<h1>Port Ellery closes its ferry terminal</h1>')}` })).toBe('Port Ellery closes its ferry terminal');
  });

  it('has no soft hyphens and no doubled blanks', () => {
    expect(titleOf({ title: '', body: page('<h1>Fähr\u00adanleger \n  wird geschlossen im Oktober</h1>') })).toBe('Fähranleger wird geschlossen im Oktober');
  });

  it('is that of the article being read, where an endless page holds several', () => {
    const [first, second] = ['Port Ellery closes its ferry terminal', 'Fog stops the morning boats again'];
    const body = `<main><article><h1>${first}</h1>${paragraphs}</article><article><h1>${second}</h1>${paragraphs}</article></main>`;
    expect(titleOf({ body, title: `${second} | Courant`, url: 'https://courant.example/news/fog-stops-the-morning-boats-again' })).toBe(second);
    expect(titleOf({ body, title: `${first} | Courant` })).toBe(first);
  });
});
