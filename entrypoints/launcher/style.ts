/**
 * Styles by CSSOM alone: a page's content security policy does not reach it, and an inline `!important` is stronger than
 * anything a page can write (CSS Cascade 5, 6.1: element-attached styles come before layers and specificity).
 */
export function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

/** False once the extension was updated, reloaded, switched off or removed: what stands in the page has nobody behind it. */
export const isAlive = (): boolean => Boolean((globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id);

/** Above everything a page can put there by z-index. */
export const TOP = '2147483647';

const DARK = '(prefers-color-scheme: dark)';

export const isDark = (theme: 'system' | 'light' | 'dark') => (theme === 'system' ? matchMedia(DARK).matches : theme === 'dark');

export function onSchemeChange(listener: () => void, signal: AbortSignal): void {
  matchMedia(DARK).addEventListener('change', listener, { signal });
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How often a host element is put back when a page throws it out; after that the page has its will. */
const MOST_RETURNS = 5;

/**
 * An element outside the body with a closed shadow root, which stays while the signal is not aborted. `orphaned` is told
 * when it was thrown out after the extension has gone: our own next script does that.
 */
export function place(name: string, signal: AbortSignal, orphaned: () => void): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (!isAlive()) return orphaned();
    if (returns >= MOST_RETURNS) return;
    returns++;
    document.documentElement.append(host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { host, root };
}
