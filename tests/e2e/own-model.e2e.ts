/** "Summarize this" with a reader's own model: streamed, checked, told in the log, and replaced where it fails. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openOwnPage, openPopup, sayInExtension, summarizeFromMenu, until, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import type { PageSummary } from '../../utils/messages';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers } from './browsers';
import { startDesk, type Desk } from './desk';

const KEY = 'a-key-of-the-reader';
const INVENTED = 'The two companies will pay 987,654 dollars to every reader of this page.';

describeInBrowsers('a reader’s own model', (launch) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let reader: Reader;
  let server: http.Server;
  const asked: { path: string; key: string; body: string }[] = [];
  let sentence = '';

  const summary = async () => {
    const popup = await openPopup(reader);
    const { value } = (await popup.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ sidelight: 'summary', carries: null })`)) as { value: PageSummary };
    await popup.close();
    return value;
  };
  const finished = () =>
    until('the end of the summary', async () => {
      const now = await summary();
      return now && now.state !== 'reading' ? now : null;
    });

  beforeAll(async () => {
    newsroom = await startNewsroom();
    sentence = /^[^.]+\./.exec(newsroom.showcase.paragraphs[0] ?? '')?.[0] ?? '';
    desk = await startDesk(newsroom.articles);
    server = http.createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        asked.push({ path: request.url ?? '', key: request.headers.authorization ?? '', body });
        response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
        for (const word of `${sentence} ${INVENTED}`.split(/(?<= )/)) response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: word } }] })}\n\n`);
        response.end('data: [DONE]\n\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: desk.address });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    await sayInExtension(browser, 'change-settings', { model: 'endpoint', modelEndpoint: address, modelName: 'small' });
    const options = await openOwnPage(browser, 'options.html?key');
    await options.evaluate((key) => (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ modelKey: key }), KEY);
    await options.close();
    reader = await openArticle(browser, newsroom.showcase.url);
  });
  afterAll(async () => {
    await browser?.stop();
    server?.closeAllConnections();
    server?.close();
    await desk?.stop();
    await newsroom?.stop();
  });

  it('is asked on a click alone', () => expect(asked).toEqual([]));

  it('writes what the page says, and what it invents is withheld', async () => {
    const sidebar = await summarizeFromMenu(reader);
    const done = await finished();
    expect(done).toMatchObject({ state: 'done', writer: 'endpoint', method: { kind: 'model', model: 'small' }, withheld: 1 });
    expect(done.sentences.map(({ text }) => text)).toEqual([sentence]);
    const words = await until('it in the sidebar', async () => {
      const text = (await sidebar.evaluate('document.body.innerText')) as string;
      return text.includes(sentence) ? text : null;
    });
    expect(words).not.toContain('987,654');
  });

  it('was sent the text and no address of the page, with the key, and the log shows the text without the key', async () => {
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', key: `Bearer ${KEY}` });
    expect(asked[0]?.body).not.toContain(new URL(newsroom.showcase.url).hostname);
    const { value } = await sayInExtension<{ value: { url: string; body: string | null }[] }>(browser, 'sent');
    expect(value.filter(({ url }) => url.endsWith('/chat/completions')).map(({ body }) => body)).toEqual([asked[0]?.body]);
    expect(JSON.stringify(value)).not.toContain(KEY);
  });

  it('is replaced by the page’s own sentences where nobody answers', async () => {
    await sayInExtension(browser, 'change-settings', { modelEndpoint: 'http://127.0.0.1:9/v1' });
    await summarizeFromMenu(reader);
    await until('the fall-back', async () => (await summary())?.fellBack === true);
    const done = await finished();
    expect(done).toMatchObject({ state: 'done', method: { kind: 'extractive' } });
    const page = newsroom.showcase.paragraphs.join(' ').replace(/\s+/g, ' ');
    for (const { text } of done.sentences) expect(page).toContain(text.slice(0, 50));
  });
});
