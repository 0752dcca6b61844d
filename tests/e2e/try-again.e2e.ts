/** A backend that does not answer, and the reader's next step in the sidebar. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openPopup, until, waitForSidebar, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers, verdictOf } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

describeInBrowsers('a backend that is away', (launch) => {
  let newsroom: Newsstand['newsroom'];
  let desk: Newsstand['desk'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  beforeAll(async () => {
    ({ newsroom, desk, browser, stop } = await openNewsstand(launch));
  });
  afterAll(() => stop?.());

  it('is asked again by "Try again", in vain and then with the story', async () => {
    desk.answer(false);
    const reader = await openArticle(browser, newsroom.showcase.url);
    expect((await verdictOf(reader)).lookup).toBe('no-backend');
    const popup = await openPopup(reader);
    await popup.evaluate(`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ sidelight: 'open-sidebar', carries: { story: null } })`);
    await popup.close();
    await reader.page.bringToFront();
    const sidebar = await waitForSidebar(reader);
    /** Presses "Try again", the main button of what is shown where there is no story, if it stands there. */
    const tryAgain = () => sidebar.evaluate(() => document.querySelector<HTMLButtonElement>('.state button.main:enabled')?.click());
    const before = desk.turnedAway();
    await until('the backend to be asked once more', async () => {
      await tryAgain();
      return desk.turnedAway() > before;
    });
    expect(desk.asked).toEqual([]);
    desk.answer(true);
    await until('the story', async () => {
      await tryAgain();
      return (await sidebar.$('.story h1')) !== null;
    });
    expect((await verdictOf(reader)).lookup).toBe('found');
  });
});
