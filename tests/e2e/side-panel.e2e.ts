/** The browser's own side panel: opened as a reader opens it, it tells the story of the tab in front, and follows the tabs. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, openArticle, openOwnPage, openPopup, sayInExtension, until, waitForLauncher, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers, verdictOf } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

describeInBrowsers("the browser's own side panel", (launch, kind) => {
  let newsroom: Newsstand['newsroom'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;

  beforeAll(async () => {
    ({ newsroom, browser, stop } = await openNewsstand(launch));
    await sayInExtension(browser, 'change-settings', { sidebar: 'panel' });
    reader = await openArticle(browser, newsroom.showcase.url);
    await verdictOf(reader);
  });
  afterAll(() => stop?.());

  /** What the panel says; a driver sees no panel of Firefox, but our own pages see one another. */
  const words = () => inExtension<string>(browser, `Promise.resolve(api.extension.getViews(${kind === 'firefox' ? "{ type: 'sidebar' }" : ''}).find((view) => view.location.pathname === '/sidebar.html')?.document.body.innerText ?? '')`);

  /** The browsers open and close it on a reader's click alone: on a button of the test's own, in a page of ours. */
  async function byClick(code: string): Promise<void> {
    const page = await openOwnPage(browser, 'options.html?panel');
    await page.evaluate(`{
      const api = globalThis.browser ?? globalThis.chrome;
      const button = document.createElement('button');
      button.id = 'of-the-test';
      button.style.cssText = 'position:fixed;inset:0;z-index:9';
      button.addEventListener('click', () => ${code});
      document.body.append(button);
    }`);
    await page.click('#of-the-test');
    await reader.page.bringToFront();
    await page.close();
  }

  it('opens on a click, tells the story of the tab in front, and follows the tabs', async () => {
    const number = await inExtension<number>(browser, `api.tabs.query({ url: ${JSON.stringify(newsroom.showcase.url)} }).then(([tab]) => tab.id)`);
    await byClick(kind === 'firefox' ? 'api.sidebarAction.open()' : `api.sidePanel.open({ tabId: ${number} })`);
    await until('the story in the panel', async () => (await words()).includes('MSFT'));
    const elsewhere = await openArticle(browser, `http://${newsroom.showcase.outlet.host}/about`);
    await verdictOf(elsewhere);
    await until('the other tab in the panel', async () => (await words()).includes('not a news article'));
    await elsewhere.page.close();
    await reader.page.bringToFront();
    await until('the story again', async () => (await words()).includes('MSFT'));
    expect(await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))).toBeNull();
  });

  async function closePanel(): Promise<void> {
    await byClick(kind === 'firefox' ? 'api.sidebarAction.close()' : "api.extension.getViews().filter((view) => view.location.pathname === '/sidebar.html').forEach((view) => view.close())");
    await until('the panel to close', async () => (await words()) === '');
  }
  const inPage = () => reader.page.evaluate(() => document.querySelector('sidelight-sidebar') !== null);

  it('opens from the popup, for the story that is chosen there', async () => {
    await closePanel();
    const popup = await openPopup(reader);
    await popup.waitForSelector('.this-page .chief');
    const other = await popup.$$eval('.this-page ~ div .story-item .headline', (all) => (all[2] as HTMLElement).innerText);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.this-page ~ div .story-item')[2]?.setAttribute('id', 'third'));
    await popup.click('#third');
    await reader.page.bringToFront();
    await until('the chosen story in the panel', async () => (await words()).includes(other));
    expect(await inPage()).toBe(false);
  });

  it('opens from the launcher where the browser lets it, and else the sidebar in the page does', async () => {
    await closePanel();
    const box = await waitForLauncher(reader);
    await reader.page.mouse.click(box.x + 20, box.y + box.height / 2);
    if (kind === 'chrome') await until('the story in the panel', async () => (await words()).includes('MSFT'));
    else await until('the sidebar in the page', inPage);
    expect(await inPage()).toBe(kind === 'firefox');
  });
});
