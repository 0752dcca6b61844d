/** What the background does in a page: bring a script there, draw, read the text. Each fails softly where a page forbids it. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { PageText } from '../../utils/messages';
import type { ToPage } from '../../utils/page-messages';

/** Runs one of our files in the tab's page and gives what it returns; undefined where no script may run there. */
async function inject(tab: number, file: '/detector.js' | '/launcher.js' | '/reader.js'): Promise<unknown> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return result?.result ?? null;
  } catch {
    return undefined;
  }
}

/** Runs the detector again; where it has already judged this address it says its verdict once more. */
export const judgeAgain = (tab: number) => inject(tab, '/detector.js');

/** The nonce of the sidebar's frame that stands in the page, or null; undefined where no script of ours heard it. */
async function tellPage(tab: number, message: ToPage): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) ?? null;
  } catch {
    return undefined;
  }
}

/** Whether the frame with this nonce stands in the page that the tab shows now. */
export const stands = async (tab: number, nonce: string): Promise<boolean> => (await tellPage(tab, { sidelight: 'standing', look: null })) === nonce;

/**
 * Draws in the page; the script comes first where it is not there yet, and something is to be drawn. False where the page
 * forbids it.
 */
export async function draw(tab: number, message: ToPage): Promise<boolean> {
  if ((await tellPage(tab, message)) !== undefined) return true;
  return message.look !== null && (await inject(tab, '/launcher.js')) !== undefined && (await tellPage(tab, message)) !== undefined;
}

const ReadPage = z.object({ ...PageText.shape, language: z.string() });

/** The page's text, read now; null where it cannot be. */
export async function readPage(tab: number): Promise<PageText | null> {
  const checked = ReadPage.safeParse(await inject(tab, '/reader.js'));
  if (!checked.success) return null;
  const page = PageText.safeParse({ ...checked.data, language: checked.data.language.slice(0, 2) });
  return page.success ? page.data : null;
}
