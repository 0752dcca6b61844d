/** Every state of the sidebar in real browsers: WCAG by axe, narrow and zoomed, by keyboard alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/index.mjs';
import { buildGallery } from '../../scripts/lib/gallery.mjs';
import { openStudio, type Studio } from '../../scripts/lib/pictures.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A sidebar of 400 px at a zoom of 400 % has this many CSS pixels left. */
const ZOOMED_PX = 250;

for (const kind of ['chrome', 'firefox'] as const) {
  const found = findBrowser(kind);
  describe.skipIf(!found)(found ? `the gallery, in ${found.name}` : `the gallery, in ${kind} (skipped: there is none on this machine)`, () => {
    let studio: Studio;
    beforeAll(async () => {
      if (found) studio = await openStudio(found, await buildGallery());
    });
    afterAll(() => studio?.stop());

    const violations = async (): Promise<string[]> => {
      await studio.page.evaluate(AXE);
      return JSON.parse((await studio.page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + ' ' + failureSummary))))`)) as string) as string[];
    };
    const overflow = () => studio.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

    it('has no violation in any state, in both themes', async () => {
      const found: string[] = [];
      // The rules are one program's in both browsers: the second browser is asked about what it may draw differently.
      const scenes = kind === 'chrome' ? studio.scenes : ['story-with-analysis', 'no-coverage', 'summary-done'];
      for (const scene of scenes) {
        for (const theme of ['light', 'dark'] as const) {
          await studio.show({ scene, theme });
          found.push(...(await violations()).map((violation) => `${scene}, ${theme}: ${violation}`));
        }
      }
      expect(found).toEqual([]);
    });

    it('has none with everything unfolded', async () => {
      await studio.show({ scene: 'story-with-analysis', theme: 'light' });
      await studio.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.querySelector<HTMLElement>('.cite')?.click();
        document.querySelector<HTMLElement>('.menu button')?.click();
      });
      expect(await violations()).toEqual([]);
    });

    it('never has to be scrolled sideways: 320 px wide, at 400 % zoom, and from right to left', async () => {
      for (const scene of ['story', 'story-in-german', 'story-of-forty-outlets', 'no-backend', 'story-from-memory', 'summary-done']) {
        for (const width of [320, ZOOMED_PX]) {
          await studio.show({ scene, theme: 'light', width });
          expect(await overflow(), `${scene} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
      await studio.show({ scene: 'story', theme: 'light', language: 'ar', width: 320 });
      expect(await studio.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await overflow()).toBeLessThanOrEqual(0);
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

    it('lets the keyboard reach every control, each with a name', async () => {
      await studio.show({ scene: 'story', theme: 'light' });
      const reached = new Set<string>();
      const wanted = await studio.page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')].filter((one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked));
        all.forEach((one, i) => (one.dataset['walk'] = String(i)));
        return all.map((one) => `${one.dataset['walk']} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim() !== '' || one instanceof HTMLInputElement || one instanceof HTMLSelectElement}`);
      });
      // A citation that opens on the way brings links of its own; they are passed too.
      for (let i = 0; i < wanted.length * 3; i++) {
        await studio.page.keyboard.press('Tab');
        const at = await studio.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['walk'] ?? null);
        if (at !== null) reached.add(at);
      }
      expect(wanted.filter((one) => one.endsWith('false'))).toEqual([]);
      expect(wanted.map((one) => one.split(' ')[0] ?? '').filter((one) => !reached.has(one))).toEqual([]);
    });

    it('says what is new when a story grows while it is open', async () => {
      await studio.show({ scene: 'story-that-grew', theme: 'light' });
      expect(await studio.page.evaluate(() => document.querySelector('.notice')?.textContent)).toContain('1 more outlet');
      expect(await studio.page.evaluate(() => document.querySelectorAll('.tag.new').length)).toBe(1);
      await studio.page.click('.notice .link');
      await studio.page.waitForFunction(() => document.querySelector('.notice') === null && document.querySelector('.tag.new') === null);
    });
  });
}
