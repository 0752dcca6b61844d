/**
 * Our script in an article whose story is known: draws the launcher and, when asked, the sidebar's frame. The background
 * injects it; it does nothing but what the background says and what the reader does with its two elements.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isToPage, type ToPage } from '../../utils/page-messages';
import { drawFrame, takeAway } from './frame';
import { isAlive } from './style';
import { drawTab, type Tab } from './tab';

interface PageRuntime {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown, sender: { id?: string }, answer: (nonce: string | null) => void) => void): void };
}

declare global {
  var sidelightDrawn: boolean | undefined;
}

const runtime = () => (globalThis as { chrome?: { runtime?: PageRuntime } }).chrome?.runtime;

export default defineUnlistedScript(() => {
  const extension = runtime();
  if (globalThis.sidelightDrawn || !extension) return;
  globalThis.sidelightDrawn = true;

  let tab: Tab | null = null;
  /** The address at which the reader sent the launcher away. */
  let awayFrom: string | null = null;
  let frame: ReturnType<typeof drawFrame> | null = null;
  let nonce = '';

  const life = new AbortController();

  /** Leaves the page as it was, once there is nobody behind us any more. */
  function leaveIfOrphaned(): void {
    if (isAlive()) return;
    tab?.remove();
    frame?.remove();
    tab = frame = null;
    life.abort();
  }

  function say(kind: string, carries: unknown = null): void {
    leaveIfOrphaned();
    if (isAlive()) void extension?.sendMessage({ sidelight: kind, carries }).catch(() => undefined);
  }

  // What an extension before this one has left behind, and what this one may leave: a reader who switches it off does so
  // elsewhere, and comes back.
  for (const left of document.querySelectorAll<HTMLElement>('sidelight-launcher, sidelight-sidebar')) takeAway(left);
  for (const kind of ['visibilitychange', 'pointerdown', 'pointerover']) document.addEventListener(kind, leaveIfOrphaned, { capture: true, passive: true, signal: life.signal });
  addEventListener('focus', leaveIfOrphaned, { signal: life.signal });

  function showTab(look: (ToPage & { sidelight: 'launcher' })['look']): void {
    if (!look || awayFrom === location.href) {
      tab?.remove();
      tab = null;
    } else if (tab) tab.update(look);
    else {
      tab = drawTab(look, {
        open: (inPanel) => say(inPanel ? 'page:open-panel' : 'page:open-sidebar'),
        away: () => {
          awayFrom = location.href;
          showTab(null);
        },
        hideHere: () => say('page:hide-site'),
        from: (outlets) => say('page:launcher-from', { outlets }),
        never: () => say('page:launcher-never'),
        moved: (side, at) => say('page:launcher-moved', { side, at }),
      });
      tab.stepAside(frame !== null);
    }
  }

  function dropFrame(): void {
    frame?.remove();
    frame = null;
    tab?.stepAside(false);
  }

  // A browser may keep the page for "back", as it is left now; the background keeps a tab's sidebar for one page alone.
  addEventListener('pagehide', dropFrame, { signal: life.signal });

  function showFrame(look: (ToPage & { sidelight: 'sidebar' })['look']): void {
    if (!look) {
      dropFrame();
      tab?.focus();
      return;
    }
    nonce = look.nonce;
    tab?.stepAside(true);
    if (frame) frame.update(look);
    else frame = drawFrame(extension?.getURL('/sidebar.html') ?? '', look, { sized: (width) => say('page:sidebar-sized', { width }), close: () => say('page:close-sidebar') });
  }

  extension.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== extension.id || !isToPage(message)) return;
    if (message.sidelight === 'launcher') showTab(message.look);
    else if (message.sidelight === 'sidebar') showFrame(message.look);
    answer(frame && nonce);
  });
});
