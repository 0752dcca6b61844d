import { beforeEach, expect, it, vi } from 'vitest';
import { emptyTab, Tabs } from '../../entrypoints/background/tabs';

const kept = new Map<string, unknown>();
const lasting: Record<string, unknown>[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (key: string) => void kept.delete(key),
      },
      local: { set: async (values: Record<string, unknown>) => void lasting.push(values) },
    },
  },
}));

const URL_OF_PAGE = 'https://paper.example/story';
const ARTICLE = { canonicalUrl: URL_OF_PAGE, title: 'A story', publishedAt: null, language: 'en' };

beforeEach(() => {
  kept.clear();
  lasting.length = 0;
});

it('keeps a verdict that comes at the same moment as the news of the move', async () => {
  const tabs = new Tabs();
  const verdict = tabs.change(1, (before) => ({ ...before, url: URL_OF_PAGE, verdict: 'article' as const, article: ARTICLE }));
  const move = tabs.change(1, (before) => (before.url === URL_OF_PAGE ? null : { ...emptyTab(), url: URL_OF_PAGE }));
  await Promise.all([verdict, move]);
  expect(await tabs.get(1)).toMatchObject({ verdict: 'article', article: ARTICLE });
});

it('undoes no part of a change with another part', async () => {
  const tabs = new Tabs();
  await Promise.all([tabs.change(1, { drawn: true }), tabs.change(1, { private: true }), tabs.change(1, { url: URL_OF_PAGE })]);
  expect(await tabs.get(1)).toMatchObject({ drawn: true, private: true, url: URL_OF_PAGE });
});

it('knows a tab again after the worker was stopped', async () => {
  await new Tabs().change(7, { url: URL_OF_PAGE, verdict: 'article', article: ARTICLE });
  expect(await new Tabs().get(7)).toMatchObject({ url: URL_OF_PAGE, verdict: 'article' });
});

it('tells an open sidebar what is new, and writes nothing else where it lasts', async () => {
  const tabs = new Tabs();
  await tabs.change(3, { url: URL_OF_PAGE, verdict: 'article', article: ARTICLE, private: true });
  expect(lasting).toEqual([]);
  await tabs.change(3, { sidebar: { nonce: 'n', frame: 5, story: null } });
  await tabs.change(3, { lookup: 'looking' });
  expect(lasting).toEqual([{ bell: { news: ['page'], ring: expect.any(String) as string } }]);
});
