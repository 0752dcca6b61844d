import { defineConfig } from 'wxt';

/** Nothing from elsewhere runs, frames or is posted to; requests go to the reader's backend, whose address is a setting. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const FIREFOX_SETTINGS = {
  gecko: {
    id: 'sidelight@sidelight.example',
    strict_min_version: '140.0',
    // Nothing leaves this machine until a reader names a backend elsewhere; Firefox asks about all three at that moment.
    // browsingActivity: the number of a story that is opened. searchTerms: what is typed into the search.
    // websiteContent: title, date and language of an article, on a click or by a setting.
    data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'searchTerms', 'websiteContent'] },
  },
};

/** What the sources for Firefox's reviewers leave out: nothing of it goes into the package. `packages.e2e.ts` makes the package without it. */
const NOT_OF_THE_EXTENSION = ['dist/**', '.sidelight/**', 'deploy/**', 'docs/**', 'server/**', 'tests/**', 'scripts/train/**'];

/** The browser that `npm run dev` opens; none where it found none. */
const devBrowser = process.env.SIDELIGHT_DEV_BROWSER;

export default defineConfig({
  srcDir: '.',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: devBrowser ? { binaries: { chrome: devBrowser, firefox: devBrowser }, chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } : { disabled: true },
  zip: { excludeSources: NOT_OF_THE_EXTENSION },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
      // Nothing is declared that runs in pages: the background registers the detector for the sites a reader has allowed.
      optional_host_permissions: ['*://*/*'],
      commands: {
        'open-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_open_sidebar__' },
        summarize: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_summarize__' },
        // Firefox's own, which it carries out itself; a reader gives it a key where extensions are managed.
        ...(firefox ? { _execute_sidebar_action: {} } : {}),
      },
      web_accessible_resources: [
        { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], ...(firefox ? {} : { use_dynamic_url: true }) },
      ],
      // WXT's dev mode serves the pages' scripts itself and has to be let in.
      ...(mode === 'production' ? { content_security_policy: { extension_pages: CSP } } : {}),
      ...(firefox
        ? { browser_specific_settings: FIREFOX_SETTINGS, sidebar_action: { default_panel: 'sidebar.html', default_title: '__MSG_extensionName__', open_at_install: false } }
        : { minimum_chrome_version: '120', side_panel: { default_path: 'sidebar.html' } }),
    };
  },
});
