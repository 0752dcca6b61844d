/**
 * The background worker. Every listener is registered synchronously, because a worker that is woken by an event gets only
 * those that are there when its first turn ends; what they need to know is read from storage.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, isOurs } from '../../utils/rpc';
import { judgeOpenPages, keepDetector } from './access';
import { makeHandlers } from './handlers';
import { summarizeChosen } from './menu';
import { Newsdesk } from './newsdesk';
import { judgeAgain } from './page';
import { tiersOf } from './senders';
import { toggleSidebar } from './sidebar';
import { words } from './words';

const MENU = 'summarize';

export default defineBackground(() => {
  const desk = new Newsdesk();
  const settings = () => desk.settings.get();
  /** The detector is put only into pages that are opened after it was registered: those open by then are judged too. */
  const lookFromNowOn = async () => {
    await keepDetector(settings);
    await judgeOpenPages(await settings(), judgeAgain);
  };
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

  // What is registered outlives the worker, but not an update of the extension, nor what a reader allowed while it slept.
  browser.runtime.onStartup.addListener(() => void keepDetector(settings));
  browser.permissions.onRemoved.addListener(() => void keepDetector(settings));
  browser.permissions.onAdded.addListener(() => void lookFromNowOn());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: MENU,
        title: words.summarize(),
        contexts: ['page', 'selection', 'link'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    }, console.error);
    void lookFromNowOn();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, ...choice }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void summarizeChosen(desk, tab.id, choice, tab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'open-sidebar') {
      void toggleSidebar(desk, id);
    } else if (command === 'summarize') {
      void summarizeChosen(desk, id, {}, tab);
    }
  });
});
