/** The demonstration newsroom, a desk with its stories, and a browser with the extension that asks it: what most browser tests stand on. */
import type { RunningBrowser } from '../../scripts/browser/index.mjs';
import { startNewsroom, type Newsroom } from '../newsroom/server';
import type { LaunchForTest } from './browsers';
import { startDesk, type Desk } from './desk';

export interface Newsstand {
  newsroom: Newsroom;
  desk: Desk;
  browser: RunningBrowser;
  stop(): Promise<void>;
}

/** Opens all three; what was opened is closed again where a later one fails. `options` are the browser's. */
export async function openNewsstand(launch: (options: LaunchForTest) => Promise<RunningBrowser>, options: LaunchForTest = {}): Promise<Newsstand> {
  const open: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const one of open.splice(0).reverse()) await one.stop();
  };
  try {
    const newsroom = await startNewsroom();
    open.push(newsroom);
    const desk = await startDesk(newsroom.articles);
    open.push(desk);
    const hostMap = Object.fromEntries(newsroom.hosts.map((host) => [host, newsroom.address]));
    const browser = await launch({ hostMap, backend: desk.address, ...options });
    open.push(browser);
    return { newsroom, desk, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
