/** The launcher and the sidebar's frame in the page, by mouse and by keyboard. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openArticle, openSidebar, sayInExtension, until, waitForLauncher, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import { describeInBrowsers } from './browsers';
import { startDesk, type Desk } from './desk';

interface Kept {
  value: { launcher: string; launcherSide: string; launcherAt: number; launcherMinOutlets: number; sidebarSide: string; sidebarWidth: number };
}

describeInBrowsers('launcher and sidebar in the page', (launch) => {
  let newsroom: Newsroom;
  let desk: Desk;
  let browser: RunningBrowser;
  let reader: Reader;
  const settings = async () => (await sayInExtension<Kept>(browser, 'settings')).value;
  const gone = (name: string) => until(`${name} to go`, async () => (await reader.page.evaluate((tag) => document.querySelector(tag), name)) === null);

  beforeAll(async () => {
    newsroom = await startNewsroom();
    desk = await startDesk(newsroom.articles);
    browser = await launch({ hostMap: Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address])), backend: desk.address });
    reader = await openArticle(browser, newsroom.showcase.url);
  });
  afterAll(async () => {
    await browser?.stop();
    await desk?.stop();
    await newsroom?.stop();
  });
  beforeEach(() => sayInExtension(browser, 'change-settings', { launcher: 'tab', launcherMinOutlets: 2, launcherSide: 'right', sidebarSide: 'right', sidebarWidth: 400 }));

  /** Opens the launcher's menu and takes its entry of this number, by the keyboard. */
  async function choose(entry: number): Promise<void> {
    const box = await until('the launcher on the right', async () => {
      const found = await waitForLauncher(reader);
      return found.x > 600 && found;
    });
    await reader.page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
    for (let i = 0; i < entry; i++) await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
  }

  it('is dragged along the edge and to the other side, and remembers', async () => {
    const box = await waitForLauncher(reader);
    await reader.page.mouse.move(box.x + 20, box.y + box.height / 2);
    await reader.page.mouse.down();
    await reader.page.mouse.move(200, box.y + 120, { steps: 4 });
    await reader.page.mouse.up();
    await until('the new place to be kept', async () => (await settings()).launcherSide === 'left');
    expect((await settings()).launcherAt).toBeGreaterThan(0.41);
    expect((await waitForLauncher(reader)).x).toBeLessThan(2);
    expect(await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))).toBeNull();
  });

  it('goes away for this page, for fewer outlets, and for good, as its menu says', async () => {
    await choose(2);
    await until('more outlets to be wanted', async () => (await settings()).launcherMinOutlets === 10);
    await gone('sidelight-launcher');
    await sayInExtension(browser, 'change-settings', { launcherMinOutlets: 2 });
    await choose(3);
    await until('the badge to be enough', async () => (await settings()).launcher === 'badge');
    await gone('sidelight-launcher');
    await sayInExtension(browser, 'change-settings', { launcher: 'tab' });
    await choose(0);
    await gone('sidelight-launcher');
    await reader.page.reload();
    await waitForLauncher(reader);
  });

  it('moves the sidebar to the other side, and the page with it', async () => {
    const sidebar = await openSidebar(reader);
    const edges = () => reader.page.evaluate(() => {
      const { left, right } = document.body.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(document.documentElement.getBoundingClientRect().right - right), bar: Math.round(document.querySelector('sidelight-sidebar')?.getBoundingClientRect().left ?? -1) };
    });
    await until('the page to make room on the right', async () => (await edges()).bar > 400);
    await sidebar.waitForSelector('.bar .icon-button');
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('.bar .icon-button')?.click());
    await until('the sidebar on the left', async () => (await edges()).bar === 0);
    expect((await edges()).left).toBeGreaterThanOrEqual(400);
    expect((await settings()).sidebarSide).toBe('left');
    await sidebar.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    await gone('sidelight-sidebar');
    expect((await edges()).left).toBe(0);
  });
});
