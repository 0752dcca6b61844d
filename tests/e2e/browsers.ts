/** Both browsers for a test, or the reason why one is skipped. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { findBrowser, inExtension, launchWithExtension, sayInExtension, tabNumber, until, type BrowserKind, type FoundBrowser, type Reader, type RunningBrowser } from '../../scripts/browser/index.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const extensionDir = (kind: BrowserKind) => path.join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

function whyNot(kind: BrowserKind, found: FoundBrowser | null): string | null {
  if (!found) return `no ${kind === 'firefox' ? 'Firefox' : 'Chromium or Chrome'} on this machine`;
  if (!existsSync(path.join(extensionDir(kind), 'manifest.json'))) return `the extension is not built for ${kind}; npm run build makes it`;
  return null;
}

export interface LaunchForTest {
  hostMap?: Record<string, string>;
  record?: boolean;
  /** Address of the backend that the extension is told to ask. */
  backend?: string;
  /** Where the extension may look; default everywhere. */
  access?: 'all' | 'click';
  /** A page that is open already when the extension comes. */
  openBefore?: string;
}

/** The same tests in Chromium and in Firefox. `launch` starts the browser with the extension in it. */
export function describeInBrowsers(name: string, tests: (launch: (options: LaunchForTest) => Promise<RunningBrowser>, kind: BrowserKind) => void): void {
  for (const kind of ['chrome', 'firefox'] as const) {
    const found = findBrowser(kind);
    const reason = whyNot(kind, found);
    const title = `${name}, in ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`;
    describe.skipIf(reason !== null)(reason ? `${title} (skipped: ${reason})` : title, () => {
      tests(async ({ backend, ...options }) => {
        if (!found) throw new Error('no browser');
        const browser = await launchWithExtension({ found, extensionDir: extensionDir(kind), ...options });
        if (backend) await sayInExtension(browser, 'change-settings', { backend });
        return browser;
      }, kind);
    });
  }
}

export interface Verdict {
  verdict: 'silent' | 'other' | 'article';
  lookup: string;
  article: { title: string; canonicalUrl: string; publishedAt: string | null; language: string } | null;
  story: { id: string; outlets: number } | null;
}

/** What the extension knows of a reader's tab, once the detector has spoken of the address it shows. */
export async function verdictOf(reader: Reader): Promise<Verdict> {
  const tab = await tabNumber(reader);
  return until(`the verdict on ${reader.page.url()}`, async () => {
    const record = await inExtension<Verdict | undefined>(reader.browser, `api.storage.session.get('tab ${tab}').then((all) => all['tab ${tab}'])`);
    if (record && record.verdict !== 'silent' && record.lookup !== 'looking') return record;
    throw new Error(`the background says ${JSON.stringify(record)}`);
  });
}
