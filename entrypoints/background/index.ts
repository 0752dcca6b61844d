/**
 * The background worker. Every listener is registered synchronously, because a worker that is woken by an event gets only
 * those that are there when its first turn ends; what they need to know is read from storage.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, isOurs } from '../../utils/rpc';
import { makeHandlers } from './handlers';
import { Newsdesk } from './newsdesk';
import { tiersOf } from './senders';
import { openSidebar, toggleSidebar } from './sidebar';
import { summarize, type Subject } from './summarize';
import { words } from './words';

const MENU = 'summarize';

export default defineBackground(() => {
  const desk = new Newsdesk();
  const service = {
    tiersOf: (sender: Parameters<typeof tiersOf>[1]) => tiersOf(desk, sender),
    handlers: makeHandlers(desk),
    onRefused: (reason: string) => console.warn(`A message was refused: ${reason}.`),
  };

  browser.runtime.onMessage.addListener((message, sender) => (isOurs(message) ? answer(service, message, sender) : undefined));

  browser.tabs.onUpdated.addListener((tab, change, { status }) => {
    if (change.status === 'complete' || (change.url !== undefined && status === 'complete')) void desk.settled(tab);
    else if (change.url !== undefined) void desk.moved(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void desk.tabs.forget(tab));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: MENU,
        title: words.summarize(),
        contexts: ['page', 'selection', 'link'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    }, console.error);
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText, pageUrl }, tab) => {
    if (menuItemId !== MENU || tab?.id === undefined) return;
    const title = tab.title ?? '';
    const url = pageUrl ?? tab.url ?? null;
    const subject: Subject = linkUrl
      ? { of: 'link', title: selectionText ?? linkUrl, url: linkUrl, text: null }
      : selectionText
        ? { of: 'selection', title, url, text: selectionText }
        : { of: 'page', title, url, text: null };
    void openSidebar(desk, tab.id, null);
    void summarize(desk, tab.id, subject);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'open-sidebar') {
      void toggleSidebar(desk, id);
    } else if (command === 'summarize') {
      void openSidebar(desk, id, null);
      void summarize(desk, id, { of: 'page', title: tab?.title ?? '', url: tab?.url ?? null, text: null });
    }
  });
});
