import type { Page } from 'puppeteer-core';

export interface Shot {
  scene: string;
  theme: 'light' | 'dark';
}

export interface Studio {
  scenes: string[];
  viewOf(scene: string): string;
  fonts: string;
  page: Page;
  show(shot: Shot & { language?: string; width?: number }): Promise<void>;
  take(shot: Shot): Promise<string>;
  small(png: string): Promise<Buffer>;
  differing(one: string, other: string): Promise<number>;
  stop(): Promise<void>;
}

export function openStudio(found: { path: string; kind: 'chrome' | 'firefox' }, folder: string): Promise<Studio>;
