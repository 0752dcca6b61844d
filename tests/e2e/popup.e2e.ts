/** The popup as it hangs from the toolbar: as wide as it asks to be, and never to be scrolled sideways, whatever the zoom. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, openArticle, until, waitForLauncher, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

interface Look {
  text: string;
  zoom: number;
  width: number;
  /** What would have to be scrolled sideways. */
  over: number;
  focused: string;
}

/** Our own pages see one another, also where a browser shows its driver no popups. */
const LOOK = `Promise.resolve((() => {
  const view = api.extension.getViews({ type: 'popup' })[0];
  if (!view) return null;
  const { scrollWidth, clientWidth } = view.document.documentElement;
  return { text: view.document.body.innerText, zoom: view.devicePixelRatio, width: clientWidth, over: scrollWidth - clientWidth, focused: view.document.activeElement?.type ?? '' };
})())`;

describeInBrowsers('the popup at the toolbar', (launch, kind) => {
  let newsroom: Newsstand['newsroom'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;

  beforeAll(async () => {
    ({ newsroom, browser, stop } = await openNewsstand(launch));
    reader = await openArticle(browser, newsroom.showcase.url);
    await waitForLauncher(reader);
  });
  afterAll(() => stop?.());

  async function look(): Promise<Look> {
    await reader.page.bringToFront();
    await inExtension(browser, "api.action.openPopup().then(() => 'open')");
    // Its stories are there, and with them its last size; what is typed goes into the search.
    const seen = await until('the popup', async () => {
      const found = await inExtension<Look | null>(browser, LOOK);
      return found !== null && found.width > 0 && found.text.includes('7 outlets') && found.text.includes('Port Alder') && found.focused === 'search' && found;
    });
    await inExtension(browser, "Promise.resolve(api.extension.getViews({ type: 'popup' })[0]?.close())");
    await until('the popup to go', async () => (await inExtension(browser, LOOK)) === null);
    return seen;
  }

  it('is about 380 px wide, tells the story of the page, and has the focus in its search', async () => {
    const { width, over } = await look();
    // A scroll bar is beside the width or within it, as the browser has it.
    expect(width).toBeGreaterThan(360);
    expect(width).toBeLessThan(415);
    expect(over).toBe(0);
  });

  // No driver zooms a popup of Firefox: it takes no part in the zoom of tabs.
  if (kind === 'chrome') {
    it.each([2.5, 5])('narrows at a zoom of %d', async (zoom) => {
      const settings = await browser.puppeteer.newPage();
      await settings.goto('chrome://settings/appearance');
      await settings.evaluate(`new Promise((done) => chrome.settingsPrivate.setDefaultZoom(${zoom}, done))`);
      await settings.close();
      const seen = await look();
      expect(seen.zoom).toBe(zoom);
      expect(seen.width).toBeLessThanOrEqual(800 / zoom);
      expect(seen.over).toBe(0);
    });
  }
});
