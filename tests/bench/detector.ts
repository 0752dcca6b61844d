/**
 * Times the detector in a real Chromium on real pages, as a reader's browser runs it: cold, once for each load of a page.
 *
 * The pages belong to others and are read in place; `SIDELIGHT_SHARED` names their folder (`../shared` else). The first
 * argument takes only so many of them, drawn evenly (120 take two minutes, all of them ten); the second loads all of them so
 * many times in turn (3 else). Each page's fastest load is reported too, from which the turns that other programs took are
 * gone. Budgets: median 3 ms, 95th percentile 10 ms of the page's main thread.
 */
import { developmentBytes, developmentRows } from '../../scripts/lib/development';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser/index.mjs';

interface Page {
  id: string;
  file: string;
  url: string;
  charset: string | null;
}

interface Timing {
  id: string;
  ms: number;
  elements: number;
  isArticle: boolean;
}

/**
 * The detector itself, minified as it ships, and what times it: from before its first line runs to after its verdict. A page
 * with next to nothing on it is judged again when its scripts change it, which these pages' scripts do not do.
 */
async function timerScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "import detector from './entrypoints/detector'; detector.main();", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
  });
  return `(() => {
    const started = performance.now();
    ${outputFiles[0]?.text ?? ''}
    const ms = performance.now() - started;
    return { ms, elements: document.querySelectorAll('*').length, isArticle: Boolean(sidelightSeen.verdict?.article) };
  })()`;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function summary(timings: readonly Timing[]): string {
  const sorted = timings.map(({ ms }) => ms).sort((a, b) => a - b);
  return `median ${at(sorted, 0.5).toFixed(1)} ms, 95th percentile ${at(sorted, 0.95).toFixed(1)} ms, worst ${at(sorted, 1).toFixed(1)} ms`;
}

async function main(): Promise<void> {
  const found = findBrowser('chrome');
  if (!found) throw new Error('no Chromium on this machine');
  const all = developmentRows<Page>('pages/gold.jsonl');
  const wanted = Number(process.argv[2] ?? all.length);
  const pages = all.filter((_, i) => Math.floor(((i + 1) * wanted) / all.length) > Math.floor((i * wanted) / all.length));
  const rounds = Number(process.argv[3] ?? 3);
  const script = await timerScript();
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const timings: Timing[] = [];
  try {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let shown: Page | undefined;
    tab.on('request', (request) => {
      if (!shown || !request.isNavigationRequest() || request.frame() !== tab.mainFrame()) return void request.abort().catch(() => undefined);
      // The pages' own scripts would fetch what is no longer there; the document as it was sent is what is timed.
      const headers = { 'content-type': `text/html; charset=${shown.charset ?? 'utf-8'}`, 'content-security-policy': "script-src 'none'" };
      void request.respond({ status: 200, headers, body: developmentBytes(`pages/${shown.file}`) }).catch(() => undefined);
    });
    for (let round = 0; round < rounds; round++) {
      for (const page of pages) {
        shown = page;
        await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
        timings.push({ ...((await tab.evaluate(script)) as Omit<Timing, 'id'>), id: page.id });
      }
    }
  } finally {
    await browser.close();
  }
  const fastest = pages.map(({ id }) => timings.filter((timing) => timing.id === id).sort((a, b) => a.ms - b.ms)[0]).filter((one) => one !== undefined);
  const elements = fastest.map((timing) => timing.elements).sort((a, b) => a - b);
  console.log(`${found.name}, ${pages.length} pages (median ${at(elements, 0.5)} elements, most ${at(elements, 1)}; ${fastest.filter(({ isArticle }) => isArticle).length} articles), each loaded ${rounds} times and judged cold`);
  console.log(`all loads: ${summary(timings)}`);
  console.log(`fastest load of each page: ${summary(fastest)}`);
}

await main();
