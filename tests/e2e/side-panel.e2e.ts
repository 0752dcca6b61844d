/** The browser's own side panel: opened as a reader opens it, it tells the story of the tab in front, and follows the tabs. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, openArticle, openOwnPage, sayInExtension, until, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers, verdictOf } from './browsers';
import { startDesk, type Desk } from './desk';

describeInBrowsers("the browser's own side panel", (launch, kind) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let reader: Reader;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    desk = await startDesk(newsroom.articles);
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: desk.address });
    await sayInExtension(browser, 'change-settings', { sidebar: 'panel' });
    reader = await openArticle(browser, newsroom.showcase.url);
    await verdictOf(reader);
  });
  afterAll(async () => {
    await browser?.stop();
    await desk?.stop();
    await newsroom?.stop();
  });

  /** What the panel says; Firefox shows a driver its tabs alone, but our own pages see one another. */
  async function words(): Promise<string> {
    if (kind === 'firefox') return inExtension(browser, "Promise.resolve(api.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '')");
    const target = browser.puppeteer.targets().find((one) => one.url().startsWith(`${browser.extensionOrigin}/sidebar.html`));
    return ((await (await target?.asPage())?.evaluate('document.body.innerText')) as string | undefined) ?? '';
  }

  it('opens on a click, tells the story of the tab in front, and follows the tabs', async () => {
    // The browsers open it on a reader's click alone: a button of the test's own in a page of ours.
    const page = await openOwnPage(browser, 'options.html?panel');
    const number = await inExtension<number>(browser, `api.tabs.query({ url: ${JSON.stringify(newsroom.showcase.url)} }).then(([tab]) => tab.id)`);
    await page.evaluate((tab) => {
      const api = globalThis as unknown as { browser?: { sidebarAction?: { open(): void } }; chrome?: { sidePanel?: { open(options: { tabId: number }): void } } };
      const button = document.createElement('button');
      button.id = 'open-panel';
      button.style.cssText = 'position:fixed;inset:0;z-index:9';
      button.addEventListener('click', () => (api.browser?.sidebarAction ? api.browser.sidebarAction.open() : api.chrome?.sidePanel?.open({ tabId: tab })));
      document.body.append(button);
    }, number);
    await page.click('#open-panel');
    await reader.page.bringToFront();
    await until('the story in the panel', async () => (await words()).includes('MSFT'));
    const elsewhere = await openArticle(browser, `http://${newsroom.showcase.outlet.host}/about`);
    await verdictOf(elsewhere);
    await until('the other tab in the panel', async () => (await words()).includes('not a news article'));
    await elsewhere.page.close();
    await reader.page.bringToFront();
    await until('the story again', async () => (await words()).includes('MSFT'));
    expect(await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))).toBeNull();
  });
});
