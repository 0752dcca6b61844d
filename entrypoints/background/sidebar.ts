/** Opening and closing the sidebar, and telling our own frames from those that a page embeds by itself. */
import type { FrameLook } from '../../utils/page-messages';
import type { Settings } from '../../utils/settings';
import type { Newsdesk } from './newsdesk';
import { draw } from './page';
import { words } from './words';

/**
 * Opens the sidebar beside the tab's page, for its own story or another; false where the page takes none. `inPanel`: the
 * browser's own panel was asked for, and whether it opened; where it did not, the sidebar in the page needs no click.
 */
export async function openSidebar(desk: Newsdesk, tab: number, story: string | null, inPanel: boolean | Promise<boolean>): Promise<boolean> {
  if (await inPanel) {
    await desk.tabs.change(tab, { panel: story });
    return true;
  }
  const settings = await desk.settings.get();
  const record = await desk.tabs.get(tab);
  const nonce = record.sidebar?.nonce ?? crypto.randomUUID();
  await desk.tabs.change(tab, { sidebar: { nonce, frame: record.sidebar?.frame ?? null, story } });
  const drawn = await draw(tab, { sidelight: 'sidebar', look: lookOf(settings, nonce) });
  await desk.tabs.change(tab, drawn ? { drawn: true } : { sidebar: null });
  return drawn;
}

function lookOf({ sidebarSide: side, sidebarWidth: width, theme }: Settings, nonce: string): FrameLook {
  return { nonce, title: words.sidebarTitle(), resizeLabel: words.resize(), side, width, theme };
}

/** Puts the sidebar that stands in a tab in step with the settings; its frame stays as it is. */
export async function restyleSidebar(desk: Newsdesk, tab: number): Promise<void> {
  const { sidebar } = await desk.tabs.get(tab);
  if (sidebar) await draw(tab, { sidelight: 'sidebar', look: lookOf(await desk.settings.get(), sidebar.nonce) });
}

export async function closeSidebar(desk: Newsdesk, tab: number): Promise<void> {
  await desk.tabs.change(tab, { sidebar: null });
  await draw(tab, { sidelight: 'sidebar', look: null });
}

export async function toggleSidebar(desk: Newsdesk, tab: number, inPanel: Promise<boolean>): Promise<void> {
  if ((await desk.tabs.get(tab)).sidebar) await closeSidebar(desk, tab);
  else await openSidebar(desk, tab, null, inPanel);
}

/** True if this frame carries the secret that only our script in the page was given; it is then known by its number. */
export async function confirmFrame(desk: Newsdesk, tab: number, frame: number, nonce: string): Promise<boolean> {
  const { sidebar } = await desk.tabs.get(tab);
  if (!sidebar || sidebar.nonce !== nonce) return false;
  await desk.tabs.change(tab, { sidebar: { ...sidebar, frame } });
  return true;
}

export async function isConfirmed(desk: Newsdesk, tab: number, frame: number): Promise<boolean> {
  return (await desk.tabs.get(tab)).sidebar?.frame === frame;
}
