/** The browser's own side panel: `sidePanel` in Chromium, `sidebarAction` in Firefox. */
import { browser } from 'wxt/browser';

interface OwnPanels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as unknown as OwnPanels;

/** Firefox takes a click in a page for none on us: there the panel is opened from our own pages, menu and keys alone. */
export const opensFromPages = sidePanel !== undefined;

/**
 * Opens the panel beside a tab. Both browsers do so only on a reader's own click or key, and only where they are asked
 * before anything else was waited for. False where they do not.
 */
export async function openPanel(tab: number): Promise<boolean> {
  try {
    await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
    return sidePanel !== undefined || sidebarAction !== undefined;
  } catch {
    return false;
  }
}
