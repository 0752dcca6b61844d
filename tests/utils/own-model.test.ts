import { describe, expect, it } from 'vitest';
import type { PageText, SentEntry } from '../../utils/messages';
import { builtInState, writeBuiltIn, type BuiltIns } from '../../utils/own-model/built-in';
import { CheckedDraft } from '../../utils/own-model/draft';
import { writeAt } from '../../utils/own-model/endpoint';
import { promptOf } from '../../utils/own-model/prompt';

const PAGE: PageText = {
  title: 'Ferry runs aground near Port Alder',
  text: 'The ferry Solveig ran aground near the Port Alder lighthouse on Monday with 212 people on board. All passengers were brought ashore within three hours. The operator said that fog had hidden the reef. Divers will look at the hull on Tuesday.',
  language: 'en',
  url: 'https://paper.example/ferry',
  truncated: false,
};
const TRUE_ONE = 'The ferry Solveig ran aground near the Port Alder lighthouse on Monday with 212 people on board.';
const FALSE_ONE = 'The ferry Solveig ran aground near the Port Alder lighthouse on Monday with 480 people on board.';
const TRUE_TWO = 'All passengers were brought ashore within three hours.';

async function last(words: AsyncIterable<string>): Promise<string> {
  let written = '';
  for await (written of words);
  return written;
}

describe('what a model writes about a page', () => {
  it('is shown sentence by sentence, each with the passage that carries it', () => {
    const draft = new CheckedDraft(PAGE);
    expect(draft.take(TRUE_ONE.slice(0, 40), false)).toBe(false);
    draft.take(`${TRUE_ONE} All passengers`, false);
    expect(draft.kept.map(({ text }) => text)).toEqual([TRUE_ONE]);
    draft.take(`${TRUE_ONE} ${TRUE_TWO}`, true);
    expect(draft.kept.map(({ text }) => text)).toEqual([TRUE_ONE, TRUE_TWO]);
    for (const { citations } of draft.kept) expect(PAGE.text).toContain(citations[0]?.quote);
  });

  it('is withheld and counted where the page does not say it', () => {
    const draft = new CheckedDraft(PAGE);
    draft.take(`${FALSE_ONE} ${TRUE_TWO} Buy our tokens at once.`, true);
    expect(draft.kept.map(({ text }) => text)).toEqual([TRUE_TWO]);
    expect(draft.withheld).toBe(2);
  });

  it('loses list marks and fences', () => {
    const draft = new CheckedDraft(PAGE);
    draft.take(`- **${TRUE_ONE}**\n* ${TRUE_TWO}`, true);
    expect(draft.kept.map(({ text }) => text)).toEqual([TRUE_ONE, TRUE_TWO]);
  });
});

describe('a server of the reader’s own', () => {
  const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
  const answering = (body: string, init: ResponseInit = { headers: { 'content-type': 'text/event-stream' } }) => {
    const sent: SentEntry[] = [];
    const requests: { url: string; init: RequestInit }[] = [];
    const fetch = (async (url: string, request: RequestInit) => {
      requests.push({ url, init: request });
      return new Response(body, init);
    }) as typeof globalThis.fetch;
    return { sent, requests, tools: { fetch, now: () => new Date(0), onSent: (entry: SentEntry) => void sent.push(entry) } };
  };
  const endpoint = { address: 'http://127.0.0.1:11434/v1/', name: 'small', key: 'secret-1' };

  it('is heard as it writes', async () => {
    const { tools } = answering(`${event('The ferry')}: a comment\n\n${event(' ran aground.')}data: [DONE]\n\n`);
    const seen: string[] = [];
    for await (const written of writeAt(endpoint, promptOf(PAGE), tools)) seen.push(written);
    expect(seen).toEqual(['The ferry', 'The ferry ran aground.']);
  });

  it('may answer in one piece', async () => {
    const { tools } = answering(JSON.stringify({ choices: [{ message: { content: TRUE_TWO } }] }), { headers: { 'content-type': 'application/json' } });
    expect(await last(writeAt(endpoint, promptOf(PAGE), tools))).toBe(TRUE_TWO);
  });

  it('gets the text and the key, and the log shows the text and not the key', async () => {
    const { tools, sent, requests } = answering(event('x'));
    await last(writeAt(endpoint, promptOf(PAGE), tools));
    expect(requests[0]?.url).toBe('http://127.0.0.1:11434/v1/chat/completions');
    expect(new Headers(requests[0]?.init.headers).get('authorization')).toBe('Bearer secret-1');
    expect(requests[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    expect(sent).toMatchObject([{ method: 'POST', status: 200, body: requests[0]?.init.body }]);
    expect(JSON.stringify(sent)).not.toContain('secret-1');
    expect(sent[0]?.body).not.toContain(PAGE.url);
  });

  it.each([[401, 'refused'], [404, 'not-found'], [500, 'bad-answer']])('that answers %i is a fault', async (status, code) => {
    const { tools } = answering('{}', { status });
    await expect(last(writeAt(endpoint, promptOf(PAGE), tools))).rejects.toMatchObject({ code });
  });
});

describe('the browser’s own model', () => {
  const streamOf = (pieces: string[]) => new ReadableStream<string>({ start: (controller) => (pieces.forEach((piece) => controller.enqueue(piece)), controller.close()) });
  const model = (state: string, pieces: string[]): BuiltIns => ({
    LanguageModel: { availability: async () => state, create: async () => ({ promptStreaming: () => streamOf(pieces), destroy: () => undefined }) },
  });

  it.each([['available', 'ready'], ['downloadable', 'to-fetch'], ['unavailable', 'none']])('that is %s is %s', async (state, expected) => {
    expect(await builtInState(model(state, []))).toBe(expected);
  });

  it('is none where the browser has no such interface', async () => expect(await builtInState({})).toBe('none'));

  it('is heard as it writes, whether it gives what is new or all each time', async () => {
    expect(await last(writeBuiltIn(model('available', ['The ', 'ferry']), promptOf(PAGE), 'en'))).toBe('The ferry');
    expect(await last(writeBuiltIn(model('available', ['The ', 'The ferry']), promptOf(PAGE), 'en'))).toBe('The ferry');
  });
});
