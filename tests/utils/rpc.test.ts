import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../utils/fault';
import type { Tier } from '../../utils/messages';
import { answer, send, type Handlers, type Service } from '../../utils/rpc';

type Sender = readonly Tier[];

const handlers = (own: Partial<Handlers<Sender>>) => own as Handlers<Sender>;
const serviceOf = (own: Partial<Handlers<Sender>>): Service<Sender> => ({ tiersOf: async (sender) => sender, handlers: handlers(own), onRefused: vi.fn() });

const READER: Sender = ['reader', 'anyone'];
const PAGE: Sender = ['page'];

describe('a message', () => {
  it('reaches its handler and brings a checked answer back', async () => {
    const service = serviceOf({ 'find-url': async ({ url }) => ({ id: '7', outlets: url.length }) });
    await expect(send((message) => answer(service, message, READER), 'find-url', { url: 'http://a.example/' })).resolves.toEqual({ id: '7', outlets: 17 });
  });

  it('is refused from a tier that may not send it', async () => {
    const sent = vi.fn();
    const service = serviceOf({ sent });
    await expect(answer(service, { sidelight: 'sent', carries: null }, PAGE)).resolves.toMatchObject({ ok: false, code: 'refused' });
    await expect(answer(service, { sidelight: 'sent', carries: null }, [])).resolves.toMatchObject({ ok: false, code: 'refused' });
    expect(sent).not.toHaveBeenCalled();
    expect(service.onRefused).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, 7, 'page', {}, { sidelight: 'no-such-message', carries: null }, { sidelight: 'constructor', carries: null }])('that is not ours is refused: %j', async (message) => {
    await expect(answer(serviceOf({}), message, READER)).resolves.toMatchObject({ ok: false, code: 'bad-message' });
  });

  it('that carries something else is refused, and says what was wrong', async () => {
    const story = vi.fn();
    const reply = await answer(serviceOf({ story }), { sidelight: 'story', carries: { id: '../../secrets' } }, READER);
    expect(reply).toMatchObject({ ok: false, code: 'bad-message' });
    expect(reply.ok ? '' : reply.detail).toContain('id');
    expect(story).not.toHaveBeenCalled();
  });

  it('brings a fault back as the fault it was', async () => {
    const service = serviceOf({ page: async () => Promise.reject(new Fault('no-page', 'there is no active tab')) });
    await expect(send((message) => answer(service, message, READER), 'page', null)).rejects.toMatchObject({ code: 'no-page', message: 'there is no active tab' });
  });

  it('is a fault where nobody answers, or where the answer is something else', async () => {
    await expect(send(async () => undefined, 'page', null)).rejects.toMatchObject({ code: 'failed' });
    await expect(send(async () => ({ ok: true, value: { verdict: 'maybe' } }), 'page', null)).rejects.toMatchObject({ code: 'bad-answer' });
    await expect(send(async () => Promise.reject(new Error('Could not establish connection')), 'page', null)).rejects.toMatchObject({ code: 'failed' });
  });
});
