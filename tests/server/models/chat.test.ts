import { afterEach, describe, expect, it } from 'vitest';
import { askFor, FactsAnswer } from '../../../engine/contract/model';
import { openDoor } from '../../../server/ingest/door';
import { jsonIn } from '../../../engine/contract/model';
import { chat } from '../../../server/models/chat';
import { startModel, type ModelServer, type ModelServerOptions } from '../../newsroom/model-server';

const REQUEST = { name: 'facts', system: 'You list the facts that one news article reports.', user: JSON.stringify({ text: 'The bridge is open. It cost nothing.' }), schema: { type: 'object' } };
const FACTS = { facts: ['The bridge is open.', 'It cost nothing.'].map((text) => ({ text, quote: text })) };

let model: ModelServer | null = null;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await model?.stop();
});

async function ask(options: ModelServerOptions, key: string | null = null) {
  model = await startModel(options);
  const door = openDoor({ contact: 'test', allowPrivate: [new URL(model.url).host], resolve: new Map(), hostSpacingMs: 0 });
  closers.push(() => door.close());
  const waits: number[] = [];
  const put = chat({ url: model.url, key, name: 'stub-1' }, { door, wait: (ms) => (waits.push(ms), Promise.resolve()) });
  return { put, waits };
}

describe('a model behind an OpenAI-compatible server', () => {
  it('answers by a schema', async () => {
    const { put } = await ask({}, 'secret');
    expect(await put(REQUEST)).toEqual(FACTS);
    expect(model?.asked[0]).toMatchObject({ model: 'stub-1', response_format: { type: 'json_schema', json_schema: { name: 'facts', schema: REQUEST.schema } } });
    expect(JSON.stringify(model?.asked[0])).not.toContain('secret');
  });

  it('is asked in words where it knows no schemas, and remembers that', async () => {
    const { put } = await ask({ noSchemas: true });
    expect(await put(REQUEST)).toEqual(FACTS);
    expect(await put(REQUEST)).toEqual(FACTS);
    expect(model?.asked.map(({ response_format }) => response_format !== undefined)).toEqual([true, false, false]);
  });

  it('may talk around its JSON', async () => {
    expect(await (await ask({ talkative: true })).put(REQUEST)).toEqual(FACTS);
  });

  it('is waited for when it is busy', async () => {
    const { put, waits } = await ask({ first: [{ status: 429, body: '{}', headers: { 'retry-after': '3' } }, { status: 503, body: '', headers: { 'retry-after': '1' } }] });
    expect(await put(REQUEST)).toEqual(FACTS);
    expect(waits).toEqual([3000, 1000]);
  });

  it.each([
    ['refuses the key', { status: 401, body: '{"error":{}}' }, 'answered 401'],
    ['is no such server', { status: 200, body: '<html>Hello</html>' }, 'unknown form'],
    ['is busy for an hour', { status: 429, body: '', headers: { 'retry-after': '3600' } }, 'answered 429'],
  ])('fails with one sentence where it %s', async (_, fault, message) => {
    const { put } = await ask({ first: [fault, fault, fault] });
    await expect(put(REQUEST)).rejects.toThrow(message);
  });
});

describe('an answer of another form', () => {
  const FORM = { status: 200, body: JSON.stringify({ choices: [{ message: { content: '{"facts":"many"}' } }] }) };

  it('is asked for once more, with what was wrong and without what it said', async () => {
    const { put } = await ask({ first: [FORM] });
    const { name, system, user } = REQUEST;
    expect(await askFor(put, { name, system, user }, FactsAnswer)).toEqual(FACTS);
    expect(model?.asked).toHaveLength(2);
    expect(model?.asked[1]?.messages[0]?.content).toMatch(/facts: invalid_type/);
    expect(model?.asked[1]?.messages[0]?.content).not.toContain('many');
  });

  it('is given up the second time', async () => {
    const { put } = await ask({ first: [FORM, FORM] });
    const { name, system, user } = REQUEST;
    expect(await askFor(put, { name, system, user }, FactsAnswer)).toBeNull();
    expect(model?.asked).toHaveLength(2);
  });
});

it('finds JSON in words, or nothing', () => {
  expect(jsonIn('{"a":1}')).toEqual({ a: 1 });
  expect(jsonIn('Sure!\n```\n{"a":1}\n```')).toEqual({ a: 1 });
  expect(jsonIn('It is {"a":1}, I think')).toEqual({ a: 1 });
  expect(jsonIn('no idea')).toBeNull();
});
