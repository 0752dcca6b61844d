/** Sidebar, popup and options against WCAG 2.2 AA, by axe, in light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openOwnPage, openPopup, openSidebar, setScheme, until, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs axe in a page of ours; by the driver, since the page's own policy lets no foreign script in. */
async function violations(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE);
  const found = (await place.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => JSON.stringify(violations))`)) as string;
  return (JSON.parse(found) as Violation[]).flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

describeInBrowsers('accessibility', (launch) => {
  let newsroom: Newsstand['newsroom'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;

  beforeAll(async () => {
    ({ newsroom, browser, stop } = await openNewsstand(launch));
    reader = await openArticle(browser, newsroom.showcase.url);
  });
  afterAll(() => stop?.());

  /** Waits until the theme is there, and until nothing is moving between two of them any more. */
  const inTheme = (place: Page | Frame, theme: string) =>
    until(`the ${theme} theme`, () => place.evaluate((name) => document.documentElement.dataset['theme'] === name && document.getAnimations().length === 0, theme));

  for (const theme of ['light', 'dark'] as const) {
    it(`has no violation in the ${theme} sidebar`, async () => {
      await setScheme(reader, theme);
      const sidebar = await openSidebar(reader);
      await until('the story', async () => ((await sidebar.evaluate('document.body.innerText')) as string).includes('MSFT'));
      await inTheme(sidebar, theme);
      expect(await violations(sidebar)).toEqual([]);
      await reader.page.keyboard.press('Escape');
      await until('the sidebar to go', async () => (await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))) === null);
    });

    it(`has no violation in the ${theme} popup`, async () => {
      await setScheme(reader, theme);
      const popup = await openPopup(reader);
      await until('the stories', async () => ((await popup.evaluate('document.body.innerText')) as string).includes('Mayo'));
      await inTheme(popup, theme);
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await reader.page.bringToFront();
    });

    it.each(['options', 'welcome'])(`has no violation in the ${theme} %s page`, async (name) => {
      await setScheme(reader, theme);
      const options = await openOwnPage(browser, `${name}.html?one`);
      await inTheme(options, theme);
      expect(await violations(options)).toEqual([]);
      await options.close();
      await reader.page.bringToFront();
    });
  }
});
