/**
 * Real pages under their own addresses: the detector in the browser must say what the `read` task says of the same file,
 * and the backend must hear nothing of pages that are no article, and of articles a request for a shard or a digest alone.
 * The pages belong to others and are read in place; without them this is skipped. SIDELIGHT_E2E_PAGES=all takes them all.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inExtension, sayInExtension, until, type RunningBrowser } from '../../scripts/browser/index.mjs';
import { describeInBrowsers, type Verdict } from './browsers';
import { startDesk, type Desk } from './desk';

interface GoldPage {
  id: string;
  file: string;
  url: string;
  charset?: string;
}

interface Answer {
  id: string;
  isArticle: boolean;
  title: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = path.join(process.env['SIDELIGHT_SHARED'] ?? path.resolve(ROOT, '../shared'), 'data', 'pages');
const GOLD = path.join(PAGES, 'gold.jsonl');
const SAMPLE = 40;
/** What any number of readers ask alike: the manifest, a shard, a digest. */
const FETCH_ALIKE = /^GET \/v1\/(index(\/\d+\/\d+)?|headlines\/[a-z]{2,3})$/;

const why = existsSync(GOLD) ? '' : ' (skipped: the real pages are not on this machine)';

function sample(): GoldPage[] {
  const all = readFileSync(GOLD, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldPage);
  if (process.env['SIDELIGHT_E2E_PAGES'] === 'all') return all;
  const step = Math.floor(all.length / SAMPLE);
  return all.filter((_, i) => i % step === 0).slice(0, SAMPLE);
}

const fileOf = ({ file }: GoldPage) => [path.join(PAGES, file), path.join(PAGES, 'html', file)].find(existsSync) ?? path.join(PAGES, file);

const bytesOf = (page: GoldPage) => {
  const bytes = readFileSync(fileOf(page));
  return fileOf(page).endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

/** What the engine's command line says of these pages. */
function readTask(pages: readonly GoldPage[]): Promise<Map<string, Answer>> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'server/cli/engine.ts'), 'read'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(pages.map((page) => JSON.stringify({ ...page, file: fileOf(page) })).join('\n'));
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(new Map(output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Answer).map((answer) => [answer.id, answer]))));
  });
}

describeInBrowsers(`real pages${why}`, (launch) => {
  let browser: RunningBrowser;
  let desk: Desk;
  beforeAll(async () => {
    if (why) return;
    desk = await startDesk([]);
    browser = await launch({ backend: desk.address });
  });
  afterAll(async () => {
    await browser?.stop();
    await desk?.stop();
  });

  it.skipIf(why !== '')('are judged in the browser as the read task judges them, and nothing of them leaves', async () => {
    const pages = sample();
    const answers = await readTask(pages);
    const byUrl = new Map(pages.map((page) => [page.url.replace(/#.*$/, ''), page]));
    const page = await browser.puppeteer.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const known = byUrl.get(request.url().replace(/#.*$/, ''));
      // The pages' own scripts would change them; the files are what is compared.
      const headers = { 'content-type': `text/html; charset=${known?.charset ?? 'utf-8'}`, 'content-security-policy': "script-src 'none'" };
      void (known ? request.respond({ status: 200, headers, body: bytesOf(known) }) : request.abort()).catch(() => undefined);
    });

    const differences: string[] = [];
    const leaks: string[] = [];
    let articles = 0;
    for (const gold of pages) {
      const before = desk.asked.length;
      await page.goto(gold.url, { waitUntil: 'domcontentloaded' });
      const shown = page.url().replace(/#.*$/, '');
      const record = await until(`the verdict on ${gold.id}`, async () => {
        const all = await inExtension<Record<string, Verdict & { url: string }>>(browser, 'api.storage.session.get(null)');
        return Object.values(all).find(({ url, verdict, lookup }) => url === shown && verdict !== 'silent' && lookup !== 'looking');
      });
      const asked = desk.asked.slice(before);
      if (record.verdict === 'article') articles++;
      const harmless = record.verdict === 'article' ? asked.filter(({ request, body }) => FETCH_ALIKE.test(request) && body === '') : [];
      if (harmless.length < asked.length) leaks.push(`${gold.id} (${record.verdict}): ${JSON.stringify(asked)}`);
      const answer = answers.get(gold.id);
      if (!answer) differences.push(`${gold.id}: the read task gave nothing`);
      else if ((record.verdict === 'article') !== answer.isArticle) differences.push(`${gold.id}: ${record.verdict} in the browser, ${answer.isArticle ? 'an article' : 'none'} by the task`);
      else if (answer.isArticle && record.article?.title !== answer.title) differences.push(`${gold.id}: "${record.article?.title}" in the browser, "${answer.title}" by the task`);
    }
    expect(differences).toEqual([]);
    expect(leaks).toEqual([]);
    expect(articles).toBeGreaterThan(0);
    // What the reader is shown as sent is what came.
    const { value } = await sayInExtension<{ value: { method: string; url: string; body: string | null }[] }>(browser, 'sent');
    expect(value.map(({ method, url, body }) => `${method} ${new URL(url).pathname} ${body ?? ''}`).reverse()).toEqual(desk.asked.map(({ request, body }) => `${request} ${body}`));
  }, 1_800_000);
});
