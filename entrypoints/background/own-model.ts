/** What a reader's own model writes: "Summarize this", streamed through the checks, and analyses of a story. */
import { browser } from 'wxt/browser';
import type { Analysis, Story } from '../../engine/contract/story';
import { analyse } from '../../engine/lenses/analyse';
import { knownFacts } from '../../engine/lenses/known-facts';
import { LENSES } from '../../engine/lenses/lenses';
import { Fault } from '../../utils/fault';
import type { PageSummary, PageText, SentEntry } from '../../utils/messages';
import { askWith } from '../../utils/own-model/ask';
import { BUILT_IN_NAME, builtInState, writeBuiltIn, type BuiltIns } from '../../utils/own-model/built-in';
import { CheckedDraft } from '../../utils/own-model/draft';
import { writeAt } from '../../utils/own-model/endpoint';
import { promptOf, type Prompt } from '../../utils/own-model/prompt';
import type { Settings } from '../../utils/settings';
import { Loans } from './loans';
import type { Newsdesk } from './newsdesk';

const MODEL_KEY = 'modelKey';
const LONGEST_NAME = 200;

export async function modelKey(): Promise<string | null> {
  const { [MODEL_KEY]: key } = await browser.storage.local.get(MODEL_KEY);
  return typeof key === 'string' && key !== '' ? key : null;
}

/** The model that a reader has chosen. */
interface Writer {
  kind: 'built-in' | 'endpoint';
  name: string;
  /** Yields all that was written so far, again and again as it grows. */
  write(prompt: Prompt, language: string): AsyncIterable<string>;
}

export class OwnModel {
  readonly loans = new Loans();

  constructor(
    private readonly desk: Newsdesk,
    private readonly apis: BuiltIns = globalThis as BuiltIns,
  ) {}

  /** Null where the reader has chosen none. */
  private async writerFor(tab: number, { model, modelEndpoint: address, modelName: name }: Settings): Promise<Writer | null> {
    if (model === 'none' || (model === 'endpoint' && !address)) return null;
    if (model === 'built-in') {
      const isHere = (await builtInState(this.apis)) !== 'none';
      return { kind: model, name: BUILT_IN_NAME, write: (prompt, language) => (isHere ? writeBuiltIn(this.apis, prompt, language) : this.loans.write(tab, { ...prompt, language })) };
    }
    const { private: isPrivate } = await this.desk.tabs.get(tab);
    const endpoint = { address, name, key: await modelKey() };
    const onSent = (entry: SentEntry) => void (isPrivate ? undefined : this.desk.sent.add(entry));
    const tools = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request), now: () => new Date(), onSent };
    return { kind: model, name: (name || address).slice(0, LONGEST_NAME), write: (prompt) => writeAt(endpoint, prompt, tools) };
  }

  /** Writes the summary of a page; `picked` is the one that needs no model. Never rejects. */
  async write(tab: number, settings: Settings, page: PageText, picked: PageSummary): Promise<PageSummary> {
    const writer = await this.writerFor(tab, settings);
    if (!writer) return picked;
    const draft = new CheckedDraft(page);
    const begun: PageSummary = { ...picked, state: 'reading', sentences: [], method: null, writer: writer.kind };
    await this.desk.tabs.change(tab, { summary: begun });
    try {
      let written = '';
      for await (written of writer.write(promptOf(page), page.language)) if (draft.take(written, false)) await this.show(tab, begun, draft);
      draft.take(written, true);
    } catch (error) {
      console.warn('The model could not write the summary.', error);
      return { ...picked, writer: writer.kind, fellBack: true };
    }
    const { kept, withheld } = draft;
    if (kept.length === 0) return { ...picked, writer: writer.kind, fellBack: true, withheld };
    return { ...picked, state: 'done', sentences: [...kept], method: { kind: 'model', model: writer.name }, writer: writer.kind, withheld };
  }

  private async show(tab: number, begun: PageSummary, { kept, withheld }: CheckedDraft): Promise<void> {
    await this.desk.tabs.change(tab, ({ summary }) => (summary === null ? null : { summary: { ...begun, sentences: [...kept], withheld } }));
  }

  /**
   * The story through a lens, or through the general one where that lens does not fit; written from the facts that the story
   * shows, by the words that the backend's model is asked with. Null where what came does not hold. Throws Fault.
   */
  async analyse(tab: number, settings: Settings, story: Story, lensId: string): Promise<Analysis | null> {
    const writer = await this.writerFor(tab, settings);
    if (!writer) throw new Fault('refused', 'no model is chosen');
    const fits = LENSES.filter((one) => one.fits({ topic: story.topic, companies: story.companyList }));
    const lens = fits.find(({ id }) => id === lensId) ?? fits.find(({ id }) => id === 'general');
    if (!lens) throw new Fault('failed', 'no lens fits this story');
    const { headline, language, reports } = story;
    const material = { lens, headline, language, reports, evidence: knownFacts(story), model: writer.name, now: new Date().toISOString() };
    const analysis = await analyse(material, askWith((prompt) => writer.write(prompt, language)));
    await this.desk.tabs.change(tab, { analysis: analysis && { story: story.id, asked: lensId, analysis } });
    return analysis;
  }
}
