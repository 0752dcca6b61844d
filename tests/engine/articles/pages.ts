/** Little pages of our own for the reader's tests: one article's text, dressed as sites dress theirs. */
import { detect } from '../../../engine/articles/detect';
import { read } from '../../../engine/articles/read';
import { parseHtml } from '../../../server/ingest/html';

export const TEXT = [
  'The harbour board of Port Ellery voted on Tuesday night to close the old ferry terminal, ending eleven years of argument over who should pay for its repair.',
  'Seven of the nine members voted for the closure, which takes effect in October; two wanted to wait for a second survey of the piers, which the town has promised to pay for.',
  'Engineers told the meeting that the northern pier has moved by nine centimetres since last winter, and that no ship of more than four hundred tonnes should tie up there again.',
  'The ferry company said that its boats will use the fishing quay for now. Commuters from the islands, who filled the hall, asked how buses would reach it in the morning.',
  'A new terminal is planned beside the railway station, but the money for it has not been found, and nobody at the meeting would name a year in which it might open.',
];

export const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('\n');

export interface Dress {
  url?: string;
  head?: string;
  title?: string;
  body?: string;
  lang?: string;
}

/** A page; without a body it shows the article under its heading. */
export function html({ head = '', title = 'Port Ellery closes its ferry terminal | The Ellery Courant', body, lang = 'en' }: Dress): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body ?? `<main><article><h1>Port Ellery closes its ferry terminal</h1>${paragraphs}</article></main>`}</body></html>`;
}

export const ARTICLE_URL = 'https://courant.example/news/port-ellery-closes-its-ferry-terminal';

export const detected = (dress: Dress) => detect(parseHtml(html(dress)), dress.url ?? ARTICLE_URL);
export const wasRead = (dress: Dress) => read(parseHtml(html(dress)), dress.url ?? ARTICLE_URL);

export const jsonLd = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
