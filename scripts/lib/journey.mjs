/** The reader's journey without a display: everything is opened, told in words, and photographed. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { STATE } from './paths.mjs';
import { bold, say, step } from './say.mjs';

const textsOf = (frame, selector) => frame.$$eval(selector, (elements) => elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** Firefox without a window may draw nothing new at all in a frame; then there is nothing to wait for. */
const PAINT_MS = 1000;

/** Resolves when the frame, a process of its own, has been painted as it now is. Nothing is painted in a tab behind another. */
export async function painted(reader, frame) {
  await reader.page.bringToFront();
  await frame.evaluate(async (patience) => {
    const nextFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const settled = async () => {
      await nextFrames();
      await Promise.allSettled(document.getAnimations().map((one) => one.finished));
      await nextFrames();
    };
    await Promise.race([settled(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }, PAINT_MS);
}

/** What the sidebar shows, as its reader would read it. */
async function readSidebar(frame, until) {
  await until('the story in the sidebar', async () => (await frame.$('.story h1')) !== null);
  await until('what the article leaves out', async () => (await frame.$('.left-out[aria-busy="true"]')) === null);
  const one = async (selector) => (await textsOf(frame, selector))[0] ?? '';
  return {
    topic: await one('.story .kicker'),
    headline: await one('.story h1'),
    counts: (await textsOf(frame, '.story .counts span')).join(' · '),
    tldr: await textsOf(frame, '.tldr .sentence > p'),
    chips: await textsOf(frame, '.chips .chip'),
    leftOut: await textsOf(frame, '.left-out .sentence > p'),
    differences: await textsOf(frame, '.differences dt'),
    coverage: await textsOf(frame, '.coverage .byline'),
  };
}

function tell(seen) {
  const list = (title, lines) => {
    if (lines.length === 0) return;
    say(bold(title));
    for (const line of lines) say(`  - ${line}`);
  };
  say();
  say(`${seen.topic.toUpperCase()}  ${bold(seen.headline)}`);
  say(`${seen.counts}`);
  if (seen.chips.length > 0) say(`Tickers: ${seen.chips.join('   ')}`);
  list('TL;DR (in brackets: the outlets that carry the sentence)', seen.tldr.map((line) => line.replace(/Where this stands: (.*)$/, '[$1]')));
  list('What this article leaves out', seen.leftOut.map((line) => line.replace(/Where this stands: (.*)$/, '[$1]')));
  if (seen.differences.length > 0) say(`${bold('Where outlets differ:')} ${seen.differences.join(' · ')}`);
  list('Coverage', seen.coverage);
}

/** Goes the whole way in a browser that is running, headless; answers where the pictures are. */
export async function journey(browser, url) {
  const { openArticle, openPopup, openSidebar, setScheme, summarizeFromMenu, until, waitForLauncher } = await import('../browser/index.mjs');
  const folder = path.join(STATE, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const shot = (page, name) => page.screenshot({ path: path.join(folder, `${name}.png`) });

  const reader = await step(`Opening ${url}`, () => openArticle(browser, url));
  await step('Waiting for the launcher', () => waitForLauncher(reader));
  await shot(reader.page, 'launcher');
  const seen = await step('Opening the sidebar', async () => {
    const frame = await openSidebar(reader);
    const found = await readSidebar(frame, until);
    for (const scheme of ['dark', 'light']) {
      await setScheme(reader, scheme);
      await until(`the ${scheme} sidebar`, () => frame.evaluate((wanted) => document.documentElement.dataset.theme === wanted, scheme));
      await painted(reader, frame);
      await shot(reader.page, `sidebar-${scheme}`);
    }
    return found;
  });
  await step('Opening the popup', async () => {
    const popup = await openPopup(reader);
    await popup.setViewport({ width: 400, height: 600 }).catch(() => {});
    await until('the top stories', async () => (await popup.$('.story-items li')) !== null);
    await shot(popup, 'popup');
    await popup.close();
  });
  await step('Choosing "Summarize this"', async () => {
    await reader.page.bringToFront();
    const frame = await summarizeFromMenu(reader);
    await until('the summary', async () => (await frame.$('.page-summary .sentences p')) !== null);
    await shot(reader.page, 'summary');
  });
  tell(seen);
  say();
  say(`Pictures of the launcher, the sidebar (light, dark), the popup and the summary are in ${folder}`);
  return seen;
}
