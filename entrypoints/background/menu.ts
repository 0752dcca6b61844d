/** "Summarize this" as it is chosen: on a page, a selection or a link, by menu or shortcut. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../utils/settings';
import type { Newsdesk } from './newsdesk';
import { openSidebar } from './sidebar';
import { summarize, type Subject } from './summarize';
import { words } from './words';

export interface Choice {
  linkUrl?: string;
  /** Firefox tells a link's words; elsewhere the page is asked. */
  linkText?: string;
  selectionText?: string;
  pageUrl?: string;
}

/** Words of the links that lead to this address, read in the page; the longest, since a picture may be linked too. */
async function wordsOfLink(tab: number, url: string): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      args: [url],
      func: (wanted: string) =>
        [...document.querySelectorAll('a[href]')]
          .filter((link) => (link as HTMLAnchorElement).href === wanted)
          .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500))
          .sort((a, b) => b.length - a.length)[0] ?? null,
    });
    return typeof answer?.result === 'string' && answer.result !== '' ? answer.result : null;
  } catch {
    // A page that takes no script; the link is then known by its address alone.
    return null;
  }
}

async function subjectOf(tab: number, { linkUrl, linkText, selectionText, pageUrl }: Choice, page: { title?: string; url?: string } | undefined): Promise<Subject> {
  if (linkUrl) return { of: 'link', title: linkText?.trim() || (await wordsOfLink(tab, linkUrl)) || linkUrl, url: linkUrl, text: null };
  const url = pageUrl ?? page?.url ?? null;
  return { of: selectionText ? 'selection' : 'page', title: page?.title ?? '', url, text: selectionText ?? null };
}

/** What the menu's entry is called. By its name it is known at once, also in a worker that was just woken, where it leads. */
export const MENU = { page: 'summarize', panel: 'summarize-in-panel' } as const;

export async function makeMenu({ sidebar }: Settings): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU[sidebar], title: words.summarize(), contexts: ['page', 'selection', 'link'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
}

/** Opens the sidebar, or the popup where the page takes none, and lets the summary come into it. */
export async function summarizeChosen(desk: Newsdesk, tab: number, choice: Choice, page: { title?: string; url?: string } | undefined, inPanel: Promise<boolean>): Promise<void> {
  const opened = openSidebar(desk, tab, null, inPanel);
  const subject = await subjectOf(tab, choice, page);
  if (!(await opened)) {
    try {
      await browser.action.openPopup();
    } catch {
      // Some releases open a popup on a click alone; the summary waits there for it.
      await browser.action.setBadgeText({ tabId: tab, text: '…' });
    }
  }
  await summarize(desk, tab, subject);
}
