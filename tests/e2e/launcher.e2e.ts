/** The launcher and the sidebar's frame in the page, by mouse and by keyboard. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openArticle, openSidebar, sayInExtension, until, waitForLauncher, waitForSidebar, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

interface Kept {
  value: { launcher: string; launcherSide: string; launcherAt: number; launcherMinOutlets: number; sidebarSide: string; sidebarWidth: number };
}

describeInBrowsers('launcher and sidebar in the page', (launch, kind) => {
  let newsroom: Newsstand['newsroom'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;
  const settings = async () => (await sayInExtension<Kept>(browser, 'settings')).value;
  const gone = (name: string) => until(`${name} to go`, async () => (await reader.page.evaluate((tag) => document.querySelector(tag), name)) === null);

  beforeAll(async () => {
    ({ newsroom, browser, stop } = await openNewsstand(launch));
    reader = await openArticle(browser, newsroom.showcase.url);
  });
  afterAll(() => stop?.());
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

  /** Presses Tab until the element of ours has the focus; the page has some sixty stops before it. */
  async function tabTo(name: string): Promise<void> {
    await reader.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    await until(`${name} by Tab`, async () => {
      await reader.page.keyboard.press('Tab');
      return reader.page.evaluate((tag) => document.activeElement?.localName === tag, name);
    });
  }
  const barWidth = () => reader.page.evaluate(() => document.querySelector('sidelight-sidebar')?.getBoundingClientRect().width ?? 0);

  it('is reached by Tab, moved by the arrow keys, and opened by Enter', async () => {
    await waitForLauncher(reader);
    const before = (await settings()).launcherAt;
    await tabTo('sidelight-launcher');
    await reader.page.keyboard.press('ArrowDown');
    await until('a step down', async () => Math.abs((await settings()).launcherAt - before - 0.05) < 0.001);
    await reader.page.keyboard.press('ArrowLeft');
    await until('the left side', async () => (await settings()).launcherSide === 'left' && (await waitForLauncher(reader)).x < 2);
    await reader.page.keyboard.press('ArrowRight');
    await until('the right side', async () => (await settings()).launcherSide === 'right');
    await reader.page.keyboard.press('ArrowUp');
    await until('a step up', async () => Math.abs((await settings()).launcherAt - before) < 0.001);
    // A key that is held down moves it on and on, and is told of once.
    for (let i = 0; i < 20; i++) await reader.page.keyboard.down('ArrowUp');
    await reader.page.keyboard.up('ArrowUp');
    await until('the top', async () => (await settings()).launcherAt === 0.06);
    await reader.page.keyboard.press('Enter');
    await waitForSidebar(reader);
  });

  it('has an edge that is reached by Tab and sizes the sidebar by the arrow keys, Home and End', async () => {
    await tabTo('sidelight-sidebar');
    const steps = [['ArrowLeft', 424], ['ArrowRight', 400], ['End', 720], ['ArrowLeft', 720], ['Home', 320], ['ArrowRight', 320]] as const;
    for (const [key, width] of steps) {
      await reader.page.keyboard.press(key);
      await until(`${width} px by ${key}`, async () => (await barWidth()) === width && (await settings()).sidebarWidth === width);
    }
    expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('320px');
    if (kind === 'chrome') {
      const session = await reader.page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const edge = nodes.find(({ name }) => name?.value === 'Width of the sidebar');
      const of = Object.fromEntries((edge?.properties ?? []).map(({ name, value }) => [name, value.value as unknown]));
      expect({ role: edge?.role?.value as unknown, value: edge?.value?.value as unknown, ...of }).toMatchObject({ role: 'separator', value: 320, valuemin: 320, valuemax: 720, orientation: 'vertical', controls: 'frame', focusable: true, focused: true });
      await session.detach();
    }
    await reader.page.keyboard.press('Escape');
    await gone('sidelight-sidebar');
    // The focus is where it came from.
    await until('the launcher to have the focus', () => reader.page.evaluate(() => document.activeElement?.localName === 'sidelight-launcher'));
  });

  it('has an edge that is dragged', async () => {
    await tabTo('sidelight-launcher');
    await reader.page.keyboard.press('Enter');
    await waitForSidebar(reader);
    const { left, top } = await reader.page.evaluate(() => document.querySelector('sidelight-sidebar')?.getBoundingClientRect().toJSON() as DOMRect);
    await reader.page.mouse.move(left + 3, top + 300);
    await reader.page.mouse.down();
    await reader.page.mouse.move(left - 97, top + 300, { steps: 4 });
    await reader.page.mouse.up();
    await until('the new width to be kept', async () => (await barWidth()) === 500 && (await settings()).sidebarWidth === 500);
  });
});
