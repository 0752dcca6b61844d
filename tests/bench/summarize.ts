/**
 * How long "Summarize this" takes on an article of 2,000 words, in each language of the interface, in both browsers.
 * `npm run bench -- summarize [--rounds N]`; the extension has to be built (`npm run build`).
 *
 * The time is from the message that the menu sends to its answer: the page is read by the script that is put into it, and
 * summarised in the background. The articles are invented, another one in each round. Budget: 200 ms.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { findBrowser, launchWithExtension, openArticle, openPopup, type BrowserKind } from '../../scripts/browser/index.mjs';
import { longArticles, type LongArticle } from './long-articles';

const WORDS = 2000;
const at = process.argv.indexOf('--rounds');
const ROUNDS = at < 0 ? 5 : Number(process.argv[at + 1]);
const HOST = 'long-reads.example';

const html = ({ language, title, paragraphs }: LongArticle): string =>
  `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">` +
  `<meta property="article:published_time" content="2026-05-05T08:00:00Z"></head><body><main><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></main></body></html>`;

const server = http.createServer((request, response) => {
  const [, round = '', language = ''] = (request.url ?? '').split('/');
  const article = longArticles(WORDS, Number(round)).find((one) => one.language === language);
  response.writeHead(article ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(article && html(article));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const hostMap = { [HOST]: `127.0.0.1:${(server.address() as AddressInfo).port}` };

interface Answer {
  ms: number;
  state: string;
  sentences: string[];
}

const ASK = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const started = performance.now();
  const { value } = await api.runtime.sendMessage({ sidelight: 'summarize', carries: null });
  return { ms: performance.now() - started, state: value.state, sentences: value.sentences.map(({ text }) => text) };
})()`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function measure(kind: BrowserKind): Promise<void> {
  const found = findBrowser(kind);
  if (!found) return console.log(`${kind}: none on this machine`);
  const browser = await launchWithExtension({ found, extensionDir: path.resolve('.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), hostMap });
  const times = new Map<string, Answer[]>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { language } of longArticles(1, round)) {
        const reader = await openArticle(browser, `http://${HOST}/${round}/${language}/bridge-over-the-northern-basin`);
        const popup = await openPopup(reader);
        const answer = (await popup.evaluate(ASK)) as Answer;
        times.set(language, [...(times.get(language) ?? []), answer]);
        await popup.close();
        await reader.page.close();
      }
    }
  } finally {
    await browser.stop();
  }
  for (const [language, answers] of times) {
    const all = answers.map(({ ms }) => ms);
    const failed = answers.filter(({ state }) => state !== 'done').length;
    console.log(`${found.name}, ${language}: first ${all[0]?.toFixed(0)} ms, median ${median(all).toFixed(0)}, worst ${Math.max(...all).toFixed(0)} of ${all.length}${failed > 0 ? `; ${failed} without an answer` : ''}`);
    if (kind === 'chrome') console.log(`    ${answers[0]?.sentences.join(' | ')}`);
  }
}

for (const kind of ['chrome', 'firefox'] as const) await measure(kind);
server.close();
