/** "Summarize this" by the reader's own model: streamed through the checks, with the picked sentences where it fails. */
import { browser } from 'wxt/browser';
import type { PageSummary, PageText } from '../../utils/messages';
import { BUILT_IN_NAME, builtInState, writeBuiltIn, type BuiltIns } from '../../utils/own-model/built-in';
import { CheckedDraft } from '../../utils/own-model/draft';
import { writeAt } from '../../utils/own-model/endpoint';
import { promptOf, type Prompt } from '../../utils/own-model/prompt';
import type { Settings } from '../../utils/settings';
import type { Newsdesk } from './newsdesk';

const MODEL_KEY = 'modelKey';
/** A page of ours that is open takes a summary up at once; after this long there is none. */
const TAKEN_UP_WITHIN_MS = 8000;

export async function modelKey(): Promise<string | null> {
  const { [MODEL_KEY]: key } = await browser.storage.local.get(MODEL_KEY);
  return typeof key === 'string' && key !== '' ? key : null;
}

/** A summary that is being written: what it is of, what is shown if it fails, and what of it holds so far. */
interface Writing {
  page: PageText;
  picked: PageSummary;
  draft: CheckedDraft;
  isTakenUp: boolean;
  /** Ends the wait of `summarize`. */
  finish(summary: PageSummary): void;
}

export class OwnModel {
  private readonly writings = new Map<number, Writing>();

  constructor(
    private readonly desk: Newsdesk,
    private readonly apis: BuiltIns = globalThis as BuiltIns,
  ) {}

  /** Writes the summary of a page; `picked` is the one that needs no model. Never rejects. */
  async write(tab: number, settings: Settings, page: PageText, picked: PageSummary): Promise<PageSummary> {
    const kind = settings.model;
    if (kind === 'none' || (kind === 'endpoint' && !settings.modelEndpoint)) return picked;
    const draft = new CheckedDraft(page);
    const begun: PageSummary = { ...picked, state: 'reading', sentences: [], method: null, writer: kind };
    await this.desk.tabs.change(tab, { summary: begun });
    if (kind === 'built-in' && (await builtInState(this.apis)) === 'none') return this.handOver(tab, page, picked, draft);
    const { private: isPrivate } = await this.desk.tabs.get(tab);
    const onSent = (entry: Parameters<Newsdesk['sent']['add']>[0]) => void (isPrivate ? undefined : this.desk.sent.add(entry));
    const endpoint = { address: settings.modelEndpoint, name: settings.modelName, key: await modelKey() };
    const tools = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), now: () => new Date(), onSent };
    const words = kind === 'endpoint' ? writeAt(endpoint, promptOf(page), tools) : writeBuiltIn(this.apis, promptOf(page), page.language);
    try {
      let written = '';
      for await (written of words) if (draft.take(written, false)) await this.show(tab, begun, draft);
      draft.take(written, true);
    } catch (error) {
      console.warn('The model could not write the summary.', error);
      return { ...picked, writer: kind, fellBack: true };
    }
    return this.closing(picked, kind, kind === 'endpoint' ? settings.modelName || endpoint.address : BUILT_IN_NAME, draft);
  }

  /** Where the worker has no model, one of our open pages may have it: it asks for the prompt and tells what is written. */
  private handOver(tab: number, page: PageText, picked: PageSummary, draft: CheckedDraft): Promise<PageSummary> {
    return new Promise((finish) => {
      const writing: Writing = { page, picked, draft, isTakenUp: false, finish };
      this.writings.set(tab, writing);
      setTimeout(() => {
        if (!writing.isTakenUp && this.writings.get(tab) === writing) this.end(tab, { ...picked, writer: 'built-in', fellBack: true });
      }, TAKEN_UP_WITHIN_MS);
    });
  }

  /** What a page's model is to write about; null where nothing waits, or another page has taken it up. */
  takeUp(tab: number): (Prompt & { language: string }) | null {
    const writing = this.writings.get(tab);
    if (!writing || writing.isTakenUp) return null;
    writing.isTakenUp = true;
    return { ...promptOf(writing.page), language: writing.page.language };
  }

  /** What a page's model has written so far; `written` null: it failed. */
  async told(tab: number, written: string | null, isWhole: boolean): Promise<void> {
    const writing = this.writings.get(tab);
    if (!writing) return;
    const { draft, picked } = writing;
    if (written === null) return this.end(tab, { ...picked, writer: 'built-in', fellBack: true });
    const hasNew = draft.take(written, isWhole);
    if (isWhole) this.end(tab, this.closing(picked, 'built-in', BUILT_IN_NAME, draft));
    else if (hasNew) await this.show(tab, { ...picked, state: 'reading', method: null, writer: 'built-in' }, draft);
  }

  private end(tab: number, summary: PageSummary): void {
    this.writings.get(tab)?.finish(summary);
    this.writings.delete(tab);
  }

  private closing(picked: PageSummary, writer: 'built-in' | 'endpoint', model: string, { kept, withheld }: CheckedDraft): PageSummary {
    if (kept.length === 0) return { ...picked, writer, fellBack: true, withheld };
    return { ...picked, state: 'done', sentences: [...kept], method: { kind: 'model', model: model.slice(0, 200) }, writer, withheld };
  }

  private async show(tab: number, begun: PageSummary, { kept, withheld }: CheckedDraft): Promise<void> {
    await this.desk.tabs.change(tab, ({ summary }) => (summary === null ? null : { summary: { ...begun, sentences: [...kept], withheld } }));
  }
}
