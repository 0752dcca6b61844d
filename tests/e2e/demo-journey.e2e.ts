/** The reader's journey over the demonstration newsroom: launcher, sidebar, popup, "Summarize this". */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArticle, openPopup, openSidebar, setScheme, summarizeFromMenu, until, waitForLauncher, waitForSidebar, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers, verdictOf } from './browsers';
import { openNewsstand, type Newsstand } from './newsstand';

const textOf = (place: { evaluate(script: string): Promise<unknown> }) => place.evaluate('document.body.innerText') as Promise<string>;

describeInBrowsers('a reader opens an article', (launch) => {
  let newsroom: Newsstand['newsroom'];
  let desk: Newsstand['desk'];
  let browser: RunningBrowser;
  let stop: Newsstand['stop'] | undefined;
  let reader: Reader;

  beforeAll(async () => {
    ({ newsroom, desk, browser, stop } = await openNewsstand(launch));
    reader = await openArticle(browser, newsroom.showcase.url);
  });
  afterAll(() => stop?.());

  it('is found in the index, with its outlets', async () => {
    const { story, lookup } = await verdictOf(reader);
    expect(lookup).toBe('found');
    expect(story).toEqual({ id: desk.storyOf(newsroom.showcase)?.id, outlets: desk.storyOf(newsroom.showcase)?.outlets });
  });

  it('shows a launcher at the edge of the window', async () => {
    const box = await waitForLauncher(reader);
    const width = await reader.page.evaluate(() => document.documentElement.clientWidth);
    expect(Math.abs(box.x + box.width - width)).toBeLessThan(2);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('opens a sidebar that tells the story, cites, and lists the outlets', async () => {
    const sidebar = await openSidebar(reader);
    const story = desk.storyOf(newsroom.showcase);
    const words = await until('the story in the sidebar', async () => {
      const text = await textOf(sidebar);
      return text.includes(story?.tldr.sentences[0]?.text ?? '?') ? text : null;
    });
    expect(words).toContain('MSFT');
    for (const { outlet } of story?.coverage ?? []) expect(words).toContain(outlet.name);
  });

  it('keeps the page readable beside it, and gives it its room back on Escape', async () => {
    const right = () => reader.page.evaluate(() => Math.round(document.body.getBoundingClientRect().right));
    const width = await reader.page.evaluate(() => document.documentElement.clientWidth);
    expect(await right()).toBeLessThan(width - 300);
    await reader.page.keyboard.press('Escape');
    await until('the sidebar to go', async () => (await reader.page.evaluate(() => document.querySelector('sidelight-sidebar'))) === null);
    expect(await right()).toBe(width);
  });

  it('tells the same in the popup', async () => {
    const popup = await openPopup(reader);
    const headline = desk.storyOf(newsroom.showcase)?.headline ?? '?';
    await until('the story in the popup', async () => (await textOf(popup)).includes(headline));
    await popup.close();
  });

  it('summarises the page from the context menu, with sentences of the page, in the sidebar that is open', async () => {
    const sidebar = await summarizeFromMenu(reader);
    const page = newsroom.showcase.paragraphs.join(' ').replace(/\s+/g, ' ');
    const summary = () => sidebar.$$eval('.page-summary p', (elements) => elements.map((element) => (element.textContent ?? '').trim()));
    await until('the summary in the sidebar', async () => (await summary()).some((line) => line.length > 60 && page.includes(line.slice(0, 50))));
  });

  it('follows a single-page site from article to article', async () => {
    const [first] = newsroom.articles.filter(({ outlet }) => outlet.style === 'single-page-app');
    if (!first) throw new Error('the newsroom has no single-page site');
    const spa = await openArticle(browser, first.url);
    expect((await verdictOf(spa)).article?.title).toBe(first.title);
    const others = newsroom.articles.filter(({ outlet, url }) => outlet === first.outlet && url !== first.url);
    const paths = others.map(({ url }) => new URL(url).pathname);
    const link = await spa.page.evaluate((known) => [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '').find((href) => known.includes(new URL(href, location.href).pathname)), paths);
    if (!link) throw new Error('the single-page site links to none of its articles');
    await spa.page.evaluate((href) => document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click(), link);
    const second = others.find(({ url }) => new URL(url).pathname === new URL(link, first.url).pathname);
    await until(`the article at ${second?.url}`, async () => {
      const { article } = await verdictOf(spa);
      if (article?.title === second?.title) return true;
      throw new Error(`the background says ${JSON.stringify(article)}`);
    });
    await spa.page.close();
  });

  it('can be dark', async () => {
    const sidebar = await waitForSidebar(reader);
    await setScheme(reader, 'dark');
    await until('dark paper', async () => {
      const paper = (await sidebar.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g)?.map(Number) ?? [255];
      return Math.max(...paper.slice(0, 3)) < 80;
    });
  });
});
