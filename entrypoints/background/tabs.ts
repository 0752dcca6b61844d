/**
 * What is known of each tab. The worker may be stopped at any moment, so it is written through to `storage.session`,
 * which is memory: nothing of it outlives the browser, and nothing of a private window reaches the disk. A sidebar that
 * is open in the tab is told by the bell (`utils/news`).
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { HttpUrl, StoryId } from '../../engine/contract/common';
import { Analysis } from '../../engine/contract/story';
import { PageArticle, PageSummary, StoryRef, type PageState } from '../../utils/messages';
import { newsBetween, ringing } from '../../utils/news';

const LookupState = z.enum(['looking', 'found', 'none', 'private', 'offline', 'no-backend']);

export const TabRecord = z.object({
  /** Address of the page without its fragment; null for pages that are not http(s). */
  url: z.nullable(HttpUrl),
  verdict: z.enum(['silent', 'other', 'article']),
  article: z.nullable(PageArticle),
  lookup: LookupState,
  story: z.nullable(StoryRef),
  by: z.nullable(z.enum(['index', 'headlines', 'asked'])),
  private: z.boolean(),
  /** True where our script stands in the page. */
  drawn: z.boolean(),
  sidebar: z.nullable(
    z.object({
      nonce: z.string(),
      /** The frame that has proved itself; null until it has. */
      frame: z.nullable(z.number()),
      /** The story it was opened for, where it is not the page's own. */
      story: z.nullable(StoryId),
    }),
  ),
  /** The story that the browser's own side panel was opened for, where it is not the page's own. */
  panel: z.nullable(StoryId),
  summary: z.nullable(PageSummary),
  /** What the reader's own model wrote last of a story, and the lens that was asked for. */
  analysis: z.nullable(z.object({ story: StoryId, asked: z.string(), analysis: Analysis })),
});
export type TabRecord = z.infer<typeof TabRecord>;

export const emptyTab = (): TabRecord => ({
  url: null, verdict: 'silent', article: null, lookup: 'none', story: null, by: null, private: false, drawn: false, sidebar: null, panel: null, summary: null, analysis: null,
});

const keyOf = (tab: number) => `tab ${tab}`;

export class Tabs {
  private readonly all = new Map<number, TabRecord>();

  async get(tab: number): Promise<TabRecord> {
    const known = this.all.get(tab);
    if (known) return known;
    const key = keyOf(tab);
    const stored = TabRecord.safeParse((await browser.storage.session.get(key))[key]);
    // Two readers at once must share one record.
    const record = this.all.get(tab) ?? (stored.success ? stored.data : emptyTab());
    this.all.set(tab, record);
    return record;
  }

  /**
   * Changes a record in one step, so that of two events at once neither undoes the other. A function is given what the
   * record is at that very moment, and says null to leave it as it is.
   */
  async change(tab: number, change: Partial<TabRecord> | ((before: TabRecord) => Partial<TabRecord> | null)): Promise<TabRecord> {
    const read = await this.get(tab);
    const before = this.all.get(tab) ?? read;
    const part = typeof change === 'function' ? change(before) : change;
    if (part === null) return before;
    const record = { ...before, ...part };
    this.all.set(tab, record);
    await browser.storage.session.set({ [keyOf(tab)]: record });
    const news = record.sidebar?.frame == null ? [] : [...newsBetween(before, record)];
    if (news.length > 0) await browser.storage.local.set(ringing(news));
    return record;
  }

  async forget(tab: number): Promise<void> {
    this.all.delete(tab);
    await browser.storage.session.remove(keyOf(tab));
  }
}

export function pageStateOf(record: TabRecord, mayAsk: boolean): PageState {
  const host = record.url ? new URL(record.url).hostname : null;
  if (record.verdict !== 'article' || !record.article || host === null) {
    return { verdict: record.verdict === 'other' ? 'other' : 'silent', host };
  }
  const { article, lookup, story, by } = record;
  return { verdict: 'article', host, article, lookup, story, by, askable: mayAsk && lookup === 'none' };
}
