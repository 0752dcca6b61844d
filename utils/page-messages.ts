/**
 * What the background tells our script in a page. The script there carries no schema library, so these are plain shapes
 * with a guard by hand; only the extension itself can send them.
 */
export interface LauncherLook {
  /** What it says: "7 outlets". */
  label: string;
  /** What it is, and how it is moved. */
  openHint: string;
  /** A click is to open the browser's own panel. */
  inPanel: boolean;
  /** Names of its menu and of what stands in it. */
  moreLabel: string;
  awayLabel: string;
  hideLabel: string;
  untilLabel: string;
  neverLabel: string;
  /** The outlets that `untilLabel` speaks of. */
  until: number;
  side: 'left' | 'right';
  /** 0 is the top of the window, 1 the bottom. */
  at: number;
  theme: 'system' | 'light' | 'dark';
  /** Direction of the interface's language. */
  direction: 'ltr' | 'rtl';
}

export interface FrameLook {
  /** Proves to the background that the extension opened this frame. */
  nonce: string;
  /** Accessible names of the frame and of its edge. */
  title: string;
  resizeLabel: string;
  side: 'left' | 'right';
  width: number;
  theme: 'system' | 'light' | 'dark';
}

/** `standing` changes nothing. Each is answered with the nonce of the frame that stands in the page then, or null. */
export type ToPage = { sidelight: 'launcher'; look: LauncherLook | null } | { sidelight: 'sidebar'; look: FrameLook | null } | { sidelight: 'standing'; look: null };

export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { sidelight, look } = message as { sidelight?: unknown; look?: unknown };
  return (sidelight === 'launcher' || sidelight === 'sidebar' || sidelight === 'standing') && typeof look === 'object';
}
