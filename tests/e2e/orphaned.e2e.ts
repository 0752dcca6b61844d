/** The extension is updated or removed while its sidebar is open: the page is left as it was, and throws nothing. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openArticle, openSidebar, until, waitForLauncher, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers } from './browsers';
import { startDesk, type Desk } from './desk';

describeInBrowsers('a sidebar whose extension goes', (launch, kind) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let reader: Reader;
  let faults: string[];

  beforeAll(async () => {
    newsroom = await startNewsroom();
    desk = await startDesk(newsroom.articles);
  });
  afterAll(async () => {
    await desk?.stop();
    await newsroom?.stop();
  });
  beforeEach(async () => {
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: desk.address });
    reader = await openArticle(browser, newsroom.showcase.url);
    faults = [];
    reader.page.on('pageerror', (error) => faults.push(String(error)));
    const sidebar = await openSidebar(reader);
    await until('the story', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
  });
  afterEach(() => browser?.stop());

  const standing = () => reader.page.evaluate(() => ({
    launchers: document.querySelectorAll('sidelight-launcher').length,
    sidebars: document.querySelectorAll('sidelight-sidebar').length,
    margin: getComputedStyle(document.documentElement).marginRight,
  }));
  const WHOLE = { sidebars: 0, margin: '0px' };

  /** A reader comes back to the page from where extensions are managed. */
  async function comeBack(): Promise<void> {
    const elsewhere = await browser.puppeteer.newPage();
    await elsewhere.close();
    await reader.page.bringToFront();
    await reader.page.mouse.move(300, 300);
    await reader.page.mouse.move(320, 320);
  }

  it('leaves the page when it is updated, and stands there once again', async () => {
    expect(await standing()).toMatchObject({ sidebars: 1, margin: '400px' });
    await browser.update();
    await comeBack();
    await until('the page to be whole', async () => {
      const { sidebars, margin } = await standing();
      return sidebars === WHOLE.sidebars && margin === WHOLE.margin;
    });
    await until('one launcher', async () => (await standing()).launchers === 1);
    await waitForLauncher(reader);
    expect(faults).toEqual([]);
  });

  const onRemoval = async () => {
    await browser.remove();
    await comeBack();
    await until('the page to be whole', async () => JSON.stringify(await standing()) === JSON.stringify({ launchers: 0, ...WHOLE }));
    expect(faults).toEqual([]);
  };
  // Firefox ends a content script together with its extension: nothing of ours can run in the page any more.
  if (kind === 'chrome') it('leaves the page when it is removed', onRemoval);
});
