/** The extension at each level of access: as it is installed, after a reader has said yes, and after they took it back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, openArticle, openOwnPage, sayInExtension, until, waitForLauncher, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers, verdictOf } from './browsers';
import { startDesk, type Desk } from './desk';
import { openNewsstand, type Newsstand } from './newsstand';

describeInBrowsers('what a reader allows', (launch, kind) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;

  const registered = () => inExtension<string[]>(browser, 'api.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))');
  const access = () => sayInExtension<{ value: { level: string; sites: string[] } }>(browser, 'site-access').then(({ value }) => value);

  beforeAll(async () => {
    ({ newsroom, desk, browser, stop } = await openNewsstand(launch, { access: 'click' }));
  });
  afterAll(() => stop?.());

  it('is nothing at first: no script in any page, and nothing sent', async () => {
    expect(await access()).toEqual({ level: 'click', sites: [] });
    expect(await registered()).toEqual([]);
    const reader = await openArticle(browser, newsroom.showcase.url);
    expect(await reader.page.evaluate(() => document.querySelector('sidelight-launcher'))).toBeNull();
    expect(desk.asked).toEqual([]);
    await reader.page.close();
  });

  const onAClick = async () => {
    const reader = await openArticle(browser, newsroom.showcase.url);
    const [extension] = [...(await browser.puppeteer.extensions()).values()];
    if (!extension) throw new Error('the extension is not there');
    await extension.triggerAction(reader.page);
    await waitForLauncher(reader);
    expect(desk.asked.every(({ request }) => /^GET \/v1\/(index|headlines|stories)/.test(request))).toBe(true);
    await reader.page.close();
  };

  const byTheWelcomePage = async () => {
    const welcome = await openOwnPage(browser, 'welcome.html?levels');
    const press = (number: number) => welcome.click(`.cards li:nth-child(${number}) button`);
    await until('the cards', async () => (await welcome.$$('.cards button')).length === 3);

    await press(2);
    await until('the news sites', async () => (await access()).level === 'some');
    await until('the detector there', async () => (await registered()).includes('*://*.reuters.com/*'));
    const elsewhere = await openArticle(browser, newsroom.showcase.url);
    expect(await elsewhere.page.evaluate(() => document.querySelector('sidelight-launcher'))).toBeNull();

    await welcome.bringToFront();
    await press(3);
    await until('all sites', async () => (await access()).level === 'all');
    // The page that was open already is looked at too.
    await waitForLauncher(elsewhere);

    await welcome.bringToFront();
    await press(1);
    await until('no site', async () => (await access()).level === 'click');
    await until('no detector', async () => (await registered()).length === 0);
    await elsewhere.page.close();
    await welcome.close();
  };

  // No driver can click Firefox's toolbar, and none can answer Chromium's question for a permission.
  if (kind === 'chrome') it('is the tab at hand on a click on the toolbar', onAClick);
  else it('is a site, then all, then nothing again, as the welcome page says', byTheWelcomePage);
});

describeInBrowsers('a page that was open before the extension came', (launch) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    desk = await startDesk(newsroom.articles);
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), openBefore: newsroom.showcase.url });
  });
  afterAll(async () => {
    await browser?.stop();
    await desk?.stop();
    await newsroom?.stop();
  });

  it('is judged without being loaded again', async () => {
    const page = (await browser.puppeteer.pages()).find((one) => one.url() === newsroom.showcase.url);
    if (!page) throw new Error('the page is not open');
    expect((await verdictOf({ browser, page })).article?.title).toBe(newsroom.showcase.title);
  });
});
