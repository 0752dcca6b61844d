/**
 * The whole path: the real backend reads the demonstration newsroom over HTTP into an embedded database, and a reader in
 * a real browser is told what it found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openSidebar, until, waitForLauncher, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { readConfig } from '../../server/config';
import { startServer, type RunningServer } from '../../server/main';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers, verdictOf } from './browsers';

describeInBrowsers('the newsroom, the backend and a reader', (launch) => {
  let newsroom: Newsroom;
  let server: RunningServer;
  let browser: RunningBrowser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-e2e-'));
    newsroom = await startNewsroom();
    server = await startServer(
      readConfig({
        SIDELIGHT_PORT: '0',
        SIDELIGHT_DATA: path.join(folder, 'data'),
        SIDELIGHT_FEEDS: newsroom.feeds.join(','),
        SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom.address}`).join(','),
        SIDELIGHT_COMPOSE_AFTER_MS: '100',
        SIDELIGHT_HOST_SPACING_MS: '0',
        SIDELIGHT_LOG: 'silent',
      }),
    );
    await server.idle();
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: server.url ?? '' });
  });
  afterAll(async () => {
    await browser?.stop();
    await server?.stop();
    await newsroom?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('find each other: every article of the newsroom that is opened has its story', async () => {
    const some = newsroom.articles.filter((_, i) => i % 5 === 0);
    for (const article of some) {
      const reader = await openArticle(browser, article.url);
      const found = await verdictOf(reader);
      expect({ url: article.url, lookup: found.lookup }).toEqual({ url: article.url, lookup: 'found' });
      await reader.page.close();
    }
  });

  it('show the story beside the article', async () => {
    const reader = await openArticle(browser, newsroom.showcase.url);
    await waitForLauncher(reader);
    const sidebar = await openSidebar(reader);
    const words = await until('the story', async () => {
      const text = (await sidebar.evaluate('document.body.innerText')) as string;
      return text.includes('Northwire') && text.includes('MSFT') ? text : null;
    });
    expect(words).toContain('Mayo Clinic');
    await reader.page.close();
  });
});
