/** What a reader's browser pays for the extension, and what a store's reviewer reads. Measured on the built extension. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DETECTOR_MOST_BYTES = 16 * 1024;
/** docs/decisions/react-in-the-sidebar.md says what is in it. */
const SIDEBAR_MOST_GZIPPED = 90 * 1024;

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'";

interface Manifest {
  permissions: string[];
  content_scripts?: unknown;
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
}

for (const folder of ['chrome-mv3', 'firefox-mv3']) {
  const built = path.join(ROOT, '.output', folder);
  const there = existsSync(path.join(built, 'manifest.json'));
  const read = (file: string) => readFileSync(path.join(built, file));
  const manifest = () => JSON.parse(read('manifest.json').toString()) as Manifest;

  describe.skipIf(!there)(there ? `the built extension, ${folder}` : `the built extension, ${folder} (skipped: it is not built; npm run build makes it)`, () => {
    it('has a detector of at most 16 KB, without React and without zod', () => {
      const detector = read('detector.js').toString();
      expect(Buffer.byteLength(detector)).toBeLessThanOrEqual(DETECTOR_MOST_BYTES);
      expect(detector).not.toMatch(/react|zod|_zod|webextension-polyfill/i);
    });

    it('may look at no page when it is installed, and at those alone that its reader allows', () => {
      expect(manifest().content_scripts).toBeUndefined();
      expect(manifest().host_permissions).toBeUndefined();
      expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
    });

    it('loads a sidebar within its budget', () => {
      const modules = [...read('sidebar.html').toString().matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => read(file ?? ''));
      expect(modules.length).toBeGreaterThan(0);
      expect(modules.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0)).toBeLessThanOrEqual(SIDEBAR_MOST_GZIPPED);
    });

    it('has the content security policy that was agreed, word for word', () => {
      expect(manifest().content_security_policy.extension_pages).toBe(CSP);
    });

    it('asks for these permissions and no more', () => {
      const wanted = ['storage', 'scripting', 'activeTab', 'contextMenus', ...(folder.startsWith('chrome') ? ['sidePanel'] : [])];
      expect(manifest().permissions.sort()).toEqual(wanted.sort());
    });

    it('lets pages frame the sidebar and nothing else of it', () => {
      expect(manifest().web_accessible_resources.map(({ resources }) => resources)).toEqual([['sidebar.html']]);
      if (folder.startsWith('chrome')) expect(manifest().web_accessible_resources[0]?.use_dynamic_url).toBe(true);
    });

    it('carries no address of a server but those that are named here', () => {
      const known = /^https?:\/\/(127\.0\.0\.1|localhost|react\.dev|www\.w3\.org|json-schema\.org|schema\.org|[a-z.]*example|\*|\$|reactjs\.org|tanstack\.com|github\.com|developer\.mozilla\.org|bugzilla\.mozilla\.org|crbug\.com)/;
      const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
      const found = scripts.flatMap((file) => read(file).toString().match(/https?:\/\/[a-z0-9*$.-]+\.[a-z]{2,}/gi) ?? []).filter((url) => !known.test(url));
      expect([...new Set(found)]).toEqual([]);
    });
  });
}
