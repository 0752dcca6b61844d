import type { Browser, Frame, Page } from 'puppeteer-core';

export type BrowserKind = 'chrome' | 'firefox';
export interface FoundBrowser {
  kind: BrowserKind;
  name: string;
  path: string;
}
export function findBrowser(kind: BrowserKind): FoundBrowser | null;
export function findAnyBrowser(): FoundBrowser | null;
export function hasDisplay(): boolean;

export interface PassedRequest {
  method: string;
  url: string;
  body: string;
}
export function startProxy(hostMap: Record<string, string>): Promise<{ address: string; passed: PassedRequest[]; stop(): Promise<void> }>;

export interface LaunchOptions {
  found: FoundBrowser;
  extensionDir: string;
  hostMap?: Record<string, string>;
  headless?: boolean;
  record?: boolean;
  profileDir?: string;
  scheme?: 'light' | 'dark';
  /** Where the extension may look; default `all`. */
  access?: 'all' | 'click';
  /** A page that is open already when the extension comes. */
  openBefore?: string;
}
export interface RunningBrowser {
  kind: BrowserKind;
  puppeteer: Browser;
  extensionOrigin: string;
  passed: PassedRequest[];
  /** Installs the extension over itself, as an update does. */
  update(): Promise<void>;
  /** Takes the extension out of the browser. */
  remove(): Promise<void>;
  stop(): Promise<void>;
}
export function launchWithExtension(options: LaunchOptions): Promise<RunningBrowser>;

export interface Reader {
  browser: RunningBrowser;
  page: Page;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export function until<T>(what: string, look: () => Promise<T | null | undefined | false>, patienceMs?: number): Promise<T>;
export function openArticle(browser: RunningBrowser, url: string): Promise<Reader>;
export function waitForLauncher(reader: Reader): Promise<Box>;
export function waitForSidebar(reader: Reader): Promise<Frame>;
export function openSidebar(reader: Reader): Promise<Frame>;
export function setScheme(reader: Reader, scheme: 'light' | 'dark'): Promise<void>;
export function openOwnPage(browser: RunningBrowser, path: string): Promise<Page>;
export function inExtension<T>(browser: RunningBrowser, expression: string): Promise<T>;
export function sayInExtension<T>(browser: RunningBrowser, kind: string, carries?: unknown): Promise<T>;
export function tabNumber(reader: Reader): Promise<number>;
export function openPopup(reader: Reader): Promise<Page>;
export function summarizeFromMenu(reader: Reader): Promise<Frame>;
