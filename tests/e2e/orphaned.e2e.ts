/** The extension is updated, reloaded, switched off or removed while its sidebar is open: the page is left as it was, and throws nothing. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { inExtension, openArticle, openSidebar, sayInExtension, until, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

describeInBrowsers('a sidebar whose extension goes', (launch, kind) => {
  let newsroom: Newsstand['newsroom'];
  let desk: Newsstand['desk'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;
  let faults: string[];

  beforeAll(async () => {
    ({ newsroom, desk, browser, stop } = await openNewsstand(launch));
  });
  afterAll(() => stop?.());
  beforeEach(async () => {
    reader = await openArticle(browser, newsroom.showcase.url);
    faults = [];
    reader.page.on('pageerror', (error) => faults.push(String(error)));
    const sidebar = await openSidebar(reader);
    await until('the story', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
  });
  afterEach(() => reader.page.close());

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

  const isLeft = (launchers: number) => until('the page to be whole', async () => JSON.stringify(await standing()) === JSON.stringify({ launchers, ...WHOLE }));

  /** The page is as it was but for one launcher, which opens a sidebar that works. */
  async function isThereAgain(): Promise<void> {
    await comeBack();
    await isLeft(1);
    const sidebar = await openSidebar(reader);
    await until('the story', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
    expect(await standing()).toMatchObject({ launchers: 1, sidebars: 1, margin: '400px' });
    expect(faults).toEqual([]);
  }

  /** The browser's own page of extensions, which may do what its reader's switches do. */
  async function switches() {
    const page = await browser.puppeteer.newPage();
    await page.goto('chrome://extensions');
    return (call: string) => page.evaluate(`chrome.${call}`);
  }

  it('leaves the page when it reloads itself, and stands there once again', async () => {
    // Chromium loads it again only where unpacked extensions are welcome.
    if (kind === 'chrome') await (await switches())('developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await inExtension(browser, 'setTimeout(() => api.runtime.reload())');
    await isThereAgain();
  });

  it('leaves the page when it is updated, and stands there once again', async () => {
    expect(await standing()).toMatchObject({ sidebars: 1, margin: '400px' });
    await browser.update();
    await isThereAgain();
  });

  // Firefox ends a content script together with its extension: nothing of ours can run in the page any more. And no driver
  // switches an extension off there.
  if (kind === 'chrome') {
    it('leaves the page when it is switched off, and is there again when it is switched on and the page loaded', async () => {
      const call = await switches();
      const id = new URL(browser.extensionOrigin).host;
      await call(`management.setEnabled('${id}', false)`);
      await comeBack();
      await isLeft(0);
      await call(`management.setEnabled('${id}', true)`);
      await reader.page.reload();
      await isThereAgain();
      // What was made once, at the installation, is still there, as soon as the browser has read it from its disk.
      await until('the menu', () => inExtension(browser, "api.contextMenus.update('summarize', { visible: true }).then(() => 'there')"));
    });

    it('leaves the page when it is removed', async () => {
      await browser.remove();
      await comeBack();
      await isLeft(0);
      expect(faults).toEqual([]);
    });
  } else {
    it('is cleared away when the extension is removed and installed anew', async () => {
      await browser.remove();
      await browser.update();
      // Under a new name: its pages' addresses are made at each installation.
      browser.extensionOrigin = await until('its welcome page', async () => {
        for (const page of await browser.puppeteer.pages()) {
          const { origin, pathname } = await page.evaluate(() => ({ origin: location.origin, pathname: location.pathname })).catch(() => ({ origin: '', pathname: '' }));
          if (pathname === '/welcome.html') return origin;
        }
        return null;
      });
      await sayInExtension(browser, 'change-settings', { backend: desk.address });
      await isThereAgain();
    });
  }
});
