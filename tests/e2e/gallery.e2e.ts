/** Every state of every page of ours in real browsers: WCAG by axe, narrow and zoomed, without motion. `keyboard.e2e.ts` walks them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/index.mjs';
import { buildGallery } from '../../scripts/lib/gallery.mjs';
import { openStudio, type Studio } from '../../scripts/lib/pictures.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/**
 * CSS pixels that are left at a zoom of 200 % and of 400 %, of a window of 1280 px (WCAG 2.2, 1.4.10); a sidebar of 400 px
 * keeps what is narrowest and can be read, and a popup may be 800 px wide, whatever the zoom.
 */
const ZOOMED: Record<string, readonly number[]> = { sidebar: [320, 250], popup: [320, 200], options: [640, 320], welcome: [640, 320] };
/** Widths are whole numbers to a script, and may be rounded up. */
const ROUNDED_PX = 1;
const ZOOMED_SCENES = [
  'story', 'story-in-german', 'story-of-forty-outlets', 'no-backend', 'story-from-memory', 'summary-done',
  'popup', 'popup-no-article', 'popup-no-backend', 'popup-own-story', 'popup-summary', 'options', 'options-in-use', 'options-nobody-there', 'welcome', 'welcome-refused', 'welcome-done',
];

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
    /** What would have to be scrolled sideways; the popup is a scroller of its own. */
    const overflow = () => studio.page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll('.popup')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)));

    it('has no violation in any state, in both themes', async () => {
      const found: string[] = [];
      // The rules are one program's in both browsers: the second browser is asked about what it may draw differently.
      const scenes = kind === 'chrome' ? studio.scenes : ['story-with-analysis', 'no-coverage', 'summary-done', 'popup', 'options-in-use', 'welcome'];
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

    it('never has to be scrolled sideways: 320 px wide, at 200 % and 400 % zoom, and from right to left', async () => {
      for (const scene of ZOOMED_SCENES) {
        for (const width of ZOOMED[studio.viewOf(scene)] ?? []) {
          await studio.show({ scene, theme: 'light', width });
          expect(await overflow(), `${scene} at ${width} px`).toBeLessThanOrEqual(ROUNDED_PX);
        }
      }
      for (const scene of ['story', 'popup', 'options-in-use', 'welcome']) {
        await studio.show({ scene, theme: 'light', language: 'ar', width: 320 });
        expect(await studio.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
        expect(await overflow(), scene).toBeLessThanOrEqual(0);
      }
    });

    it('has no violation at 400 % zoom', async () => {
      for (const scene of ['story-with-analysis', 'popup', 'options-in-use', 'welcome']) {
        await studio.show({ scene, theme: 'dark', width: ZOOMED[studio.viewOf(scene)]?.at(-1) });
        expect(await violations(), scene).toEqual([]);
      }
    });

    it('moves nothing where its reader wants no motion', async () => {
      for (const scene of ['story', 'loading', 'popup', 'options', 'welcome']) {
        await studio.show({ scene, theme: 'light' });
        const moving = await studio.page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
          return animationName !== 'none' || scrollBehavior === 'smooth' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        }).map(({ outerHTML }) => outerHTML.slice(0, 80)));
        expect(moving, scene).toEqual([]);
      }
    });

    // No driver can force colours in Firefox.
    if (kind === 'chrome') {
      it('is whole in forced colours', async () => {
        const session = await studio.page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        const looks = (selector: string) => studio.page.$$eval(selector, (all) => all.map((one) => {
          const { borderStyle, outlineStyle, backgroundColor } = getComputedStyle(one);
          return { edge: borderStyle, ring: outlineStyle, ground: backgroundColor };
        }));
        await studio.show({ scene: 'welcome', theme: 'dark' });
        const cards = await looks('.card');
        expect(new Set(cards.map(({ ring }) => ring))).toEqual(new Set(['solid', 'none']));
        for (const scene of ['popup', 'no-coverage']) {
          await studio.show({ scene, theme: 'light' });
          // The chief button stands out, and each has an edge.
          const [chief] = await looks('button.main, button.chief');
          const [other] = await looks('.actions button:not(.main, .chief)');
          expect([chief?.edge, other?.edge], scene).toEqual(['solid', 'solid']);
          expect(chief?.ground, scene).not.toBe(other?.ground);
        }
        await studio.show({ scene: 'story', theme: 'light' });
        const [chosen, free] = await looks('.segments label');
        expect(chosen?.ground).not.toBe(free?.ground);
        await session.detach();
      });
    }

    it('says what is new when a story grows while it is open', async () => {
      await studio.show({ scene: 'story-that-grew', theme: 'light' });
      expect(await studio.page.evaluate(() => document.querySelector('.notice')?.textContent)).toContain('1 more outlet');
      expect(await studio.page.evaluate(() => document.querySelectorAll('.tag.new').length)).toBe(1);
      await studio.page.click('.notice .link');
      await studio.page.waitForFunction(() => document.querySelector('.notice') === null && document.querySelector('.tag.new') === null);
    });
  });
}
