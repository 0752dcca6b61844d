/** Who sent a message, and so which tiers of messages it may send. Decided from what the browser says of the sender. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { Tier } from '../../utils/messages';
import type { Newsdesk } from './newsdesk';
import { isConfirmed } from './sidebar';

export async function tiersOf(desk: Newsdesk, sender: Runtime.MessageSender): Promise<readonly Tier[]> {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return [];
  if (!new RegExp('^(chrome|moz)-extension:').test(sender.url)) {
    // Our scripts run in the top frame of web pages only.
    return sender.tab !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url) ? ['page'] : [];
  }
  const inFrame = sender.tab?.id !== undefined && sender.frameId !== undefined && sender.frameId !== 0;
  if (!inFrame) return ['reader', 'anyone'];
  return (await isConfirmed(desk, sender.tab?.id ?? -1, sender.frameId ?? -1)) ? ['reader', 'anyone'] : ['anyone'];
}
