/** Keeps the detector registered for exactly those sites that the reader has allowed. */
import { browser } from 'wxt/browser';
import { accessOf, detectorMatches, isAllowed, originOf, type SiteAccess } from '../../utils/access';
import type { Settings } from '../../utils/settings';

const SCRIPT = 'detector';

const serversOf = ({ backend, modelEndpoint }: Settings): string[] => [backend, modelEndpoint].flatMap((address) => originOf(address) ?? []);

const grantedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

export const siteAccess = async (settings: Settings): Promise<SiteAccess> => accessOf(await grantedOrigins(), serversOf(settings));

async function register(settings: Settings): Promise<void> {
  const matches = detectorMatches(await grantedOrigins(), serversOf(settings));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  if (JSON.stringify(registered?.matches?.slice().sort()) === JSON.stringify(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  await browser.scripting.registerContentScripts([{ id: SCRIPT, matches, js: ['detector.js'], runAt: 'document_idle' }]);
}

/** One registration at a time: two at once would both find that nothing is registered yet. */
let running: Promise<void> = Promise.resolve();

export function keepDetector(settings: () => Promise<Settings>): Promise<void> {
  running = running.then(async () => register(await settings())).catch((error: unknown) => console.error('The detector could not be registered.', error));
  return running;
}

/** Judges the pages that are open and may now be looked at, so that a reader who has just said yes sees it. */
export async function judgeOpenPages(settings: Settings, judge: (tab: number) => Promise<unknown>): Promise<void> {
  const access = await siteAccess(settings);
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    if (id !== undefined && url !== undefined && !discarded && isAllowed(url, access)) await judge(id);
  }
}
