/** "Summarize this" with a reader's own model: streamed, checked, told in the log, and replaced where it fails. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openOwnPage, openPopup, sayInExtension, summarizeFromMenu, until, waitForSidebar, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import type { PageSummary } from '../../utils/messages';
import { obey } from '../newsroom/model-server';
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

  /** The stand-in writes a true sentence and an invented one; asked for an analysis, it obeys whatever the facts order. */
  const answerTo = (body: string): string => {
    const [system = '', user = ''] = (JSON.parse(body) as { messages: { content: string }[] }).messages.map(({ content }) => content);
    return system.includes('short analysis') ? JSON.stringify(obey('lens', system, user)) : `${sentence} ${INVENTED}`;
  };

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
        for (const word of answerTo(body).split(/(?<= )/)) response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: word } }] })}\n\n`);
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

  it('writes an analysis of the story on a click, from the passages that are shown', async () => {
    const sidebar = await waitForSidebar(reader);
    await until('the offer', () => sidebar.evaluate(() => document.querySelector('.analysis button:not(.link)') !== null));
    expect(asked).toHaveLength(1);
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('.analysis button')?.click());
    const words = await until('the opinion', () => sidebar.evaluate(() => (document.querySelector('.analysis .verdict') ? (document.querySelector<HTMLElement>('.analysis')?.innerText ?? null) : null)));
    expect(words).toContain('AI opinion by small');
    expect(words).toContain('If it goes as reported, more may follow from this.');
    expect(words).not.toContain('987,654');
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body).not.toContain(new URL(newsroom.showcase.url).hostname);
  });

  it('has its analysis still when the sidebar is opened again, and is not asked for it once more', async () => {
    const popup = await openPopup(reader);
    const say = (kind: string, carries: unknown) => popup.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ sidelight: kind, carries })})`);
    await say('close-sidebar', null);
    await until('the sidebar to go', async () => (await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))) === null);
    await say('open-sidebar', { story: null });
    await popup.close();
    await reader.page.bringToFront();
    const sidebar = await waitForSidebar(reader);
    await until('the opinion', () => sidebar.evaluate(() => document.querySelector('.analysis .verdict') !== null));
    expect(asked).toHaveLength(2);
  });

  it('of the browser, which the sidebar has and the worker has not, writes an analysis too', async () => {
    await sayInExtension(browser, 'change-settings', { model: 'built-in', lens: 'general' });
    const sidebar = await waitForSidebar(reader);
    // A stand-in with the browser's own interface: neither browser here has a model.
    await sidebar.evaluate(() => {
      const answer = JSON.stringify({ verdict: 'unclear', reason: { text: 'It is too early to tell.', facts: [1] }, paragraphs: [] });
      const streamed = () => new ReadableStream<string>({ start: (controller) => ([...answer].forEach((letter) => controller.enqueue(letter)), controller.close()) });
      Object.assign(globalThis, { LanguageModel: { availability: async () => 'available', create: async () => ({ promptStreaming: streamed, destroy: () => undefined }) } });
    });
    await until('the offer', () => sidebar.evaluate(() => (document.querySelector<HTMLElement>('.analysis')?.innerText.includes('Nothing is sent.') ? document.querySelector('.analysis button') : null) !== null));
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('.analysis button')?.click());
    const words = await until('the opinion', () => sidebar.evaluate(() => (document.querySelector('.analysis .verdict') ? (document.querySelector<HTMLElement>('.analysis')?.innerText ?? null) : null)));
    expect(words).toContain('AI opinion by your browser’s own model');
    expect(words).toContain('It is too early to tell.');
    expect(asked).toHaveLength(2);
    await sayInExtension(browser, 'change-settings', { model: 'endpoint' });
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
