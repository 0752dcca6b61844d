/** The browser's own model, where it has one: the Prompt API, else the Summarizer API. Nothing leaves the device. */
import type { Prompt } from './prompt';

export type BuiltInState = 'ready' | 'to-fetch' | 'none';

interface Availability {
  availability(options?: object): Promise<string>;
}
interface Session {
  promptStreaming(text: string, options?: { signal?: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}
interface Summariser {
  summarizeStreaming(text: string, options?: { signal?: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** The browsers' interfaces as far as they are used here; they are in no type library yet. */
export interface BuiltIns {
  LanguageModel?: Availability & { create(options: object): Promise<Session> };
  Summarizer?: Availability & { create(options: object): Promise<Summariser> };
}

export const BUILT_IN_NAME = 'built-in';

const STATES: Record<string, BuiltInState> = { available: 'ready', downloadable: 'to-fetch', downloading: 'to-fetch' };

async function stateOf(api: Availability | undefined): Promise<BuiltInState> {
  try {
    return api ? (STATES[await api.availability()] ?? 'none') : 'none';
  } catch {
    return 'none';
  }
}

export async function builtInState({ LanguageModel, Summarizer }: BuiltIns): Promise<BuiltInState> {
  const states = [await stateOf(LanguageModel), await stateOf(Summarizer)];
  return states.includes('ready') ? 'ready' : states.includes('to-fetch') ? 'to-fetch' : 'none';
}

async function* growing(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  let written = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    // Older releases give the whole text each time, newer ones what is new.
    written = written !== '' && value.startsWith(written) ? value : written + value;
    yield written;
  }
}

/** Yields all that was written so far, again and again as it grows. Rejects where there is no model, or it fails. */
export async function* writeBuiltIn(apis: BuiltIns, { system, user }: Prompt, language: string, signal?: AbortSignal): AsyncGenerator<string> {
  const { LanguageModel, Summarizer } = apis;
  if (LanguageModel && (await stateOf(LanguageModel)) !== 'none') {
    const session = await LanguageModel.create({ initialPrompts: [{ role: 'system', content: system }], expectedOutputs: [{ type: 'text', languages: [language] }], signal });
    try {
      yield* growing(session.promptStreaming(user, { signal }));
    } finally {
      session.destroy();
    }
    return;
  }
  if (!Summarizer) throw new Error('this browser has no model of its own');
  const { title, text } = JSON.parse(user) as { title?: string; text?: string };
  if (text === undefined) throw new Error('this browser’s model can only summarise');
  const summariser = await Summarizer.create({ type: 'tldr', format: 'plain-text', length: 'medium', outputLanguage: language, sharedContext: title, signal });
  try {
    yield* growing(summariser.summarizeStreaming(text, { signal }));
  } finally {
    summariser.destroy();
  }
}
