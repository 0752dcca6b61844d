/** Pictures of the gallery: taken in one way, and compared pixel by pixel in the browser itself. */
import puppeteer from 'puppeteer-core';
import { serveFolder } from './gallery.mjs';
import { smallPng } from './small-png.mjs';

/** Each page at the size it usually has. */
const SIZES = { sidebar: [400, 760], popup: [380, 580], options: [1000, 760], welcome: [1000, 760] };
/** Shown to their end; of the others the first screen says it all. */
const WHOLE = new Set(['story', 'story-with-analysis', 'story-in-arabic', 'options-in-use', 'welcome-refused']);
/** The day the gallery's stories are told on: what is written of time must not depend on today. */
const NOW = '2026-03-03T13:00:00Z';
/** A channel that differs by less is anti-aliasing's. */
const SAME_CHANNEL = 24;

const freeze = `{ const Real = Date; const now = Real.parse('${NOW}'); globalThis.Date = class extends Real { constructor(...of) { super(...(of.length > 0 ? of : [now])); } static now() { return now; } }; }`;

/** The same picture in a small file; a browser's page unpacks it. @param {import('puppeteer-core').Page} page @param {string} png  as base64 */
export async function shrunk(page, png) {
  const { pixels, width, height } = await page.evaluate(async (packed) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // Three letters of base64 at a time would be slow: a reader of blobs does it.
    const address = await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsDataURL(new Blob([data]));
    });
    return { pixels: address.slice(address.indexOf(',') + 1), width: image.width, height: image.height };
  }, png);
  return smallPng(Buffer.from(pixels, 'base64'), width, height);
}

/**
 * @typedef {{ scene: string, theme: 'light' | 'dark' }} Shot
 * @typedef {object} Studio
 * @property {string[]} scenes
 * @property {(scene: string) => string} viewOf  which of our pages a scene is a state of: sidebar, popup, options, welcome
 * @property {string} fonts  which browser and fonts draw here; pictures of another set cannot be compared
 * @property {import('puppeteer-core').Page} page
 * @property {(shot: Shot & { language?: string, width?: number }) => Promise<void>} show
 * @property {(shot: Shot) => Promise<string>} take  a PNG as base64
 * @property {(png: string) => Promise<Buffer>} small  the same picture in a small file
 * @property {(one: string, other: string) => Promise<number>} differing  share of pixels that differ, 0 to 1
 * @property {() => Promise<void>} stop
 */

/** Opens the gallery in a browser. @param {{ path: string, kind: 'chrome' | 'firefox' }} found @param {string} folder @returns {Promise<Studio>} */
export async function openStudio(found, folder) {
  const server = await serveFolder(folder);
  const browser = await puppeteer.launch({
    browser: found.kind, executablePath: found.path, headless: true, env: { ...process.env, TZ: 'UTC' },
    args: found.kind === 'chrome' ? ['--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars', '--force-prefers-reduced-motion', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
    ...(found.kind === 'firefox' ? { extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } } : {}),
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(freeze);

  /** @type {Record<string, string>} */
  const views = {};
  const sizeOf = (scene) => SIZES[views[scene] ?? 'sidebar'];

  async function show({ scene, theme, language = 'en', width = sizeOf(scene)[0] }) {
    await page.setViewport({ width, height: sizeOf(scene)[1] });
    await page.goto(`${server.address}/?scene=${scene}&theme=${theme}&language=${language}`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-scenes][data-acted] #root > *');
    // Answers come from memory; two frames later everything that will come has come.
    await page.waitForFunction(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))), 120)));
    if (scene === 'story-that-grew') await page.waitForSelector('.notice');
  }

  await show({ scene: 'story', theme: 'light' });
  const [scenes, kinds] = await page.evaluate(() => ['scenes', 'views'].map((name) => (document.documentElement.dataset[name] ?? '').split(' ')));
  scenes.forEach((scene, i) => (views[scene] = kinds[i]));
  const widths = await page.evaluate(() => ['serif', 'sans'].map((face) => {
    const line = document.createElement('span');
    line.textContent = 'Sidelight 0123 عبّارة 新闻';
    line.style.cssText = `position:absolute;white-space:nowrap;font:100px var(--${face})`;
    document.body.append(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return Math.round(width);
  }));
  const fonts = `${(await browser.version()).split('.')[0]} ${widths.join(' ')}`;

  return {
    scenes, fonts, page, show,
    viewOf: (scene) => views[scene],
    async take(shot) {
      await show(shot);
      return page.screenshot({ encoding: 'base64', fullPage: shot.theme === 'light' && WHOLE.has(shot.scene) });
    },
    small: (png) => shrunk(page, png),
    differing: (one, other) =>
      page.evaluate(async (a, b, same) => {
        const pixels = async (png) => {
          const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        };
        const [left, right] = [await pixels(a), await pixels(b)];
        if (left.width !== right.width || left.height !== right.height) return 1;
        let differ = 0;
        for (let i = 0; i < left.data.length; i += 4) if ([0, 1, 2].some((c) => Math.abs(left.data[i + c] - right.data[i + c]) > same)) differ++;
        return differ / (left.width * left.height);
      }, one, other, SAME_CHANNEL),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
