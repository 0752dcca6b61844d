/**
 * Starts a real browser with the built extension in it.
 *
 *     const browser = await launchWithExtension({ found: findAnyBrowser(), extensionDir, hostMap: { 'paper.example': '127.0.0.1:8080' } });
 *     const reader = await openArticle(browser, 'http://paper.example/story');      // reader.mjs
 *     await waitForLauncher(reader);
 *     const sidebar = await openSidebar(reader);
 *     await browser.stop();
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { allowedEverywhere } from './allow.mjs';
import { startProxy } from './proxy.mjs';

/**
 * @typedef {import('./find.mjs').FoundBrowser} FoundBrowser
 * @typedef {object} LaunchOptions
 * @property {FoundBrowser} found
 * @property {string} extensionDir
 * @property {Record<string, string>} [hostMap]  host name to `ip:port`
 * @property {boolean} [headless]  default true
 * @property {boolean} [record]  send everything, loopback too, through a proxy that writes it down
 * @property {string} [profileDir]  kept if given; else a new one that is removed at the end
 * @property {'light' | 'dark'} [scheme]
 * @property {string} [openBefore]  address of a page that is open already when the extension comes
 * @property {'all' | 'click'} [access]  where the extension may look: everywhere, as a reader allows it on the welcome page (default), or on click alone, as it is installed
 *
 * @typedef {object} RunningBrowser
 * @property {import('./find.mjs').BrowserKind} kind
 * @property {import('puppeteer-core').Browser} puppeteer
 * @property {string} extensionOrigin  `chrome-extension://…` or `moz-extension://…`
 * @property {import('./proxy.mjs').PassedRequest[]} passed  what left the browser, with `record`
 * @property {() => Promise<void>} update  installs the extension over itself, as an update does
 * @property {() => Promise<void>} remove  takes the extension out of the browser
 * @property {() => Promise<void>} stop
 */

/** The same in every profile of Firefox, so that the extension's pages have an address that is known. */
const FIREFOX_ID = 'sidelight@sidelight.example';
const FIREFOX_UUID = '5d3c0b1e-6a0f-4f0e-9c1d-51de11911700';

const CHROME_QUIET = [
  '--no-first-run', '--no-default-browser-check', '--disable-quic', '--disable-gpu', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-domain-reliability',
  // The demonstration's outlets have no certificates: plain http is not to be made https.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2,OptimizationHints,MediaRouter,Translate,LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
];

const FIREFOX_QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.security.https_first': false,
  'network.stricttransportsecurity.preloadlist': false,
  'browser.translations.enable': false,
};

/** @param {LaunchOptions} options */
async function launchChrome({ found, extensionDir, hostMap = {}, headless = true, profileDir, record, openBefore }, proxy) {
  const rules = Object.entries(hostMap).map(([host, address]) => `MAP ${host}:80 ${address}`);
  const args = [
    ...CHROME_QUIET,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(record ? [`--proxy-server=http://${proxy.address}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(!record && rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    '--window-size=1440,960',
  ];
  const browser = await puppeteer.launch({
    browser: 'chrome', executablePath: found.path, headless, pipe: true, userDataDir: profileDir, args,
    enableExtensions: openBefore ? true : [extensionDir], defaultViewport: null, acceptInsecureCerts: true, protocolTimeout: 60_000,
  });
  if (openBefore) {
    await (await browser.newPage()).goto(openBefore);
    await browser.installExtension(extensionDir);
  }
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'), { timeout: 20_000 });
  return { browser, extensionOrigin: new URL(worker.url()).origin.replace(/^null$/, worker.url().split('/').slice(0, 3).join('/')) };
}

/** @param {LaunchOptions} options */
async function launchFirefox({ found, extensionDir, hostMap = {}, headless = true, profileDir, record, scheme, openBefore }, proxy) {
  const [proxyHost, proxyPort] = proxy ? proxy.address.split(':') : [];
  const hosts = JSON.stringify(Object.keys(hostMap));
  const pac = `function FindProxyForURL(url, host) { return ${hosts}.indexOf(host) >= 0 ? 'PROXY ${proxy?.address}' : 'DIRECT'; }`;
  const routing = !proxy
    ? {}
    : record
      ? { 'network.proxy.type': 1, 'network.proxy.http': proxyHost, 'network.proxy.http_port': Number(proxyPort), 'network.proxy.ssl': proxyHost, 'network.proxy.ssl_port': Number(proxyPort), 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '' }
      : { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(pac)}` };
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: found.path, headless, userDataDir: profileDir, defaultViewport: null, acceptInsecureCerts: true, protocolTimeout: 60_000,
    args: ['--width=1440', '--height=960'],
    extraPrefsFirefox: {
      ...FIREFOX_QUIET, ...routing,
      // A driver cannot answer the browser's own question; it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      ...(scheme ? { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } : {}),
    },
  });
  if (openBefore) await (await browser.newPage()).goto(openBefore);
  await browser.installExtension(extensionDir);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}

/**
 * Starts the browser, installs the extension, and gives both.
 * @param {LaunchOptions} options
 * @returns {Promise<RunningBrowser>}
 */
export async function launchWithExtension(options) {
  const { found, hostMap = {}, record = false } = options;
  const ownProfile = options.profileDir ? null : mkdtempSync(path.join(os.tmpdir(), 'sidelight-browser-'));
  const profileDir = options.profileDir ?? ownProfile ?? undefined;
  const ownExtension = options.access === 'click' ? null : allowedEverywhere(options.extensionDir, options.profileDir);
  const extensionDir = ownExtension ?? options.extensionDir;
  const needsProxy = record || (found.kind === 'firefox' && Object.keys(hostMap).length > 0);
  const proxy = needsProxy ? await startProxy(hostMap) : null;
  const tidy = async () => {
    await proxy?.stop();
    // A browser may still write into its profile while it goes.
    for (const folder of [ownProfile, options.profileDir ? null : ownExtension]) if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const { browser, extensionOrigin } = await (found.kind === 'firefox' ? launchFirefox : launchChrome)({ ...options, extensionDir, profileDir }, proxy);
    return {
      kind: found.kind,
      puppeteer: browser,
      extensionOrigin,
      passed: proxy?.passed ?? [],
      async update() {
        await browser.installExtension(extensionDir);
      },
      remove: () => browser.uninstallExtension(found.kind === 'firefox' ? FIREFOX_ID : new URL(extensionOrigin).host),
      async stop() {
        await browser.close().catch(() => undefined);
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}
