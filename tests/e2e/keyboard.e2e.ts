/** Every page of ours by keyboard alone: each control is reached, has a name, and does what it does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/index.mjs';
import { buildGallery } from '../../scripts/lib/gallery.mjs';
import { openStudio, type Studio } from '../../scripts/lib/pictures.mjs';

const SCREENS = ['story-with-analysis', 'no-article', 'no-coverage', 'no-backend', 'summary-done', 'popup', 'popup-no-article', 'popup-no-backend', 'popup-own-story', 'popup-summary', 'options-in-use', 'welcome'];

for (const kind of ['chrome', 'firefox'] as const) {
  const found = findBrowser(kind);
  describe.skipIf(!found)(found ? `by keyboard alone, in ${found.name}` : `by keyboard alone, in ${kind} (skipped: there is none on this machine)`, () => {
    let studio: Studio;
    beforeAll(async () => {
      if (found) studio = await openStudio(found, await buildGallery());
    });
    afterAll(() => studio?.stop());

    const press = (...keys: Parameters<Studio['page']['keyboard']['press']>[0][]) => keys.reduce((before, key) => before.then(() => studio.page.keyboard.press(key)), Promise.resolve());
    const at = () => studio.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['walk'] ?? null);
    const focused = (selector: string) => studio.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const focus = (selector: string) => studio.page.$eval(selector, (one) => (one as HTMLElement).focus());

    /** Numbers all controls that Tab has to reach, in their order; of radio buttons the chosen one stands for its group. */
    const controls = () => studio.page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, select, summary, input, textarea')].filter((one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked));
      all.forEach((one, i) => (one.dataset['walk'] = String(i)));
      // From the page's very start: past its end, Tab would lead into the browser's own interface.
      document.body.tabIndex = -1;
      document.body.focus();
      const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? [...((one as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).concat(one.textContent).join('');
      return all.map((one) => ({ html: one.outerHTML.slice(0, 90), isNamed: nameOf(one).trim() !== '' }));
    });

    /** Presses a key until every control was met; their numbers in that order. */
    async function walk(key: () => Promise<void>, count: number, from: readonly number[] = []): Promise<number[]> {
      const met: number[] = [...from];
      // A citation that opens on the way brings links of its own, and a browser's scrollers are stops too.
      for (let i = 0; i < count * 3 + 10 && new Set(met).size < count; i++) {
        await key();
        const number = await at();
        if (number !== null && met.at(-1) !== Number(number)) met.push(Number(number));
      }
      return met;
    }

    it.each(SCREENS)('%s: Tab reaches every control in order, each with a name, and Shift+Tab goes back', async (scene) => {
      await studio.show({ scene, theme: 'light' });
      const all = await controls();
      expect(all.filter(({ isNamed }) => !isNamed)).toEqual([]);
      const there = await walk(() => press('Tab'), all.length);
      expect(all.filter((_, i) => !there.includes(i)).map(({ html }) => html)).toEqual([]);
      expect(there).toEqual([...there].sort((a, b) => a - b));
      await focus(`[data-walk="${all.length - 1}"]`);
      const back = await walk(async () => {
        await studio.page.keyboard.down('Shift');
        await press('Tab');
        await studio.page.keyboard.up('Shift');
      }, all.length, [all.length - 1]);
      expect(all.filter((_, i) => !back.includes(i)).map(({ html }) => html)).toEqual([]);
    });

    it.each(['story', 'options-in-use', 'welcome'])('%s: arrows reach every choice of a group', async (scene) => {
      await studio.show({ scene, theme: 'light' });
      await studio.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      const groups = await studio.page.$$eval('input[type=radio]', (all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]);
      expect(groups.length).toBeGreaterThan(0);
      for (const name of groups) {
        const group = `input[name="${name}"]`;
        const many = (await studio.page.$$(group)).length;
        await focus(`${group}:checked`);
        const chosen = new Set<number>();
        for (let i = 0; i < many; i++) {
          await press('ArrowDown');
          await studio.page.waitForFunction((all) => document.activeElement?.matches(`${all}:checked`), {}, group);
          chosen.add(await studio.page.$$eval(group, (all) => all.findIndex((one) => one === document.activeElement)));
        }
        expect(chosen.size).toBe(many);
      }
    });

    it('folds and unfolds by Enter', async () => {
      await studio.show({ scene: 'options-in-use', theme: 'light' });
      for (const selector of ['.allowed', '.sent details']) {
        const isOpen = () => studio.page.$eval(selector, (one) => (one as HTMLDetailsElement).open);
        await focus(`${selector} > summary`);
        const before = await isOpen();
        await press('Enter');
        expect(await isOpen()).toBe(!before);
        await press('Enter');
        expect(await isOpen()).toBe(before);
      }
    });

    it('goes through the stories of the popup by arrows, Home and End, and back to the search', async () => {
      await studio.show({ scene: 'popup', theme: 'light' });
      expect(await focused('input[type=search]')).toBe(true);
      const place = () => studio.page.evaluate(() => [...document.querySelectorAll('.this-page ~ div .story-item')].findIndex((one) => one === document.activeElement));
      const last = (await studio.page.$$('.this-page ~ div .story-item')).length - 1;
      for (const [key, goal] of [['ArrowDown', 0], ['ArrowDown', 1], ['End', last], ['ArrowDown', last], ['Home', 0]] as const) {
        await press(key);
        expect([key, await place()]).toEqual([key, goal]);
      }
      await press('ArrowUp');
      expect(await focused('input[type=search]')).toBe(true);
      await press('ArrowDown', 'Enter');
      await studio.page.waitForSelector('.popup .story');
      expect(await focused('.back button')).toBe(true);
      await press('Enter');
      await studio.page.waitForSelector('.popup input[type=search]:focus');
    });

    it('opens the menu of a story by Enter and closes it by Escape, with the focus where it was', async () => {
      await studio.show({ scene: 'story', theme: 'light' });
      await focus('.menu > button');
      await press('Enter');
      await studio.page.waitForSelector('.menu-panel:not([hidden])');
      await press('Tab');
      expect(await focused('.menu-panel *')).toBe(true);
      await press('Escape');
      await studio.page.waitForSelector('.menu-panel[hidden]');
      expect(await focused('.menu > button')).toBe(true);
    });

    it('shows a citation on focus, and closes it by Escape without closing the sidebar', async () => {
      await studio.show({ scene: 'story', theme: 'light' });
      const shown = () => studio.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.passages')].filter((one) => one.offsetHeight > 0).map((one) => one.innerText));
      expect(await shown()).toEqual([]);
      while (!(await studio.page.evaluate(() => document.activeElement?.className === 'cite'))) await studio.page.keyboard.press('Tab');
      expect((await shown())[0]).toContain('Northwire');
      await studio.page.keyboard.press('Escape');
      expect(await shown()).toEqual([]);
      expect(await studio.page.evaluate(() => document.activeElement?.className)).toBe('cite');
    });

  });
}
