/**
 * The background worker. Every listener is registered synchronously, because a worker that is woken by an event gets only
 * those that are there when its first turn ends; what they need to know is read from storage.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../../utils/panel';
import { answer, isOurs } from '../../utils/rpc';
import { judgeOpenPages, keepDetector } from './access';
import { makeHandlers } from './handlers';
import { makeMenu, MENU, summarizeChosen } from './menu';
import { Newsdesk } from './newsdesk';
import { judgeAgain } from './page';
import { tiersOf } from './senders';
import { toggleSidebar } from './sidebar';

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

  const no = Promise.resolve(false);

  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isOurs(message)) return undefined;
    const tab = sender.frameId === 0 ? sender.tab?.id : undefined;
    // Before the message is looked at any closer: later the browser has forgotten the click behind it.
    if ((message as { sidelight: string }).sidelight === 'page:open-panel') desk.panelAsked = tab === undefined ? no : openPanel(tab);
    return answer(service, message, sender);
  });

  browser.tabs.onUpdated.addListener((tab, change, { status }) => {
    if (change.status === 'complete' || (change.url !== undefined && status === 'complete')) void desk.settled(tab);
    else if (change.url !== undefined) void desk.moved(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void desk.tabs.forget(tab));

  // What is registered outlives the worker, but not an update of the extension, nor what a reader allowed while it slept.
  browser.runtime.onStartup.addListener(() => void keepDetector(settings));
  browser.permissions.onRemoved.addListener(() => void keepDetector(settings));
  browser.permissions.onAdded.addListener(() => void lookFromNowOn());

  let menu = Promise.resolve();
  const drawMenu = () => (menu = menu.then(settings).then(makeMenu).catch(console.error));
  // Chromium may forget the entry where the extension was switched off and on again.
  settings().then(({ sidebar }) => browser.contextMenus.update(MENU[sidebar], { visible: true })).catch(drawMenu);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void drawMenu();
    void lookFromNowOn();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, ...choice }, tab) => {
    if (tab?.id !== undefined) void summarizeChosen(desk, tab.id, choice, tab, menuItemId === MENU.panel ? openPanel(tab.id) : no);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    const inPanel = desk.settings.known?.sidebar === 'panel' ? openPanel(id) : no;
    if (command === 'open-sidebar') {
      void toggleSidebar(desk, id, inPanel);
    } else if (command === 'summarize') {
      void summarizeChosen(desk, id, {}, tab, inPanel);
    }
  });
});
