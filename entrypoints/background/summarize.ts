/** "Summarize this" on a page, a selection or a link. The text is summarised here, in the browser. */
import { canonicalUrl, isPublicUrl } from '../../engine/text/url';
import { detectLanguage } from '../../engine/text/language';
import { summarisePage } from '../../engine/summary/page';
import { Fault } from '../../utils/fault';
import type { PageSummary, PageText } from '../../utils/messages';
import type { Newsdesk } from './newsdesk';
import { readPage } from './page';

export interface Subject {
  of: PageSummary['of'];
  title: string;
  /** The selected text; null for a page, whose text is read, and for a link. */
  text: string | null;
  url: string | null;
}

/** A text shorter than this is its own summary. */
const LEAST_LETTERS = 40;

const webUrl = (url: string | null) => (url && /^https?:/.test(url) ? url.replace(/#.*$/, '').slice(0, 2048) : null);

function summaryOf(subject: Subject, page: PageText): PageSummary {
  const { title, text, language, url } = page;
  const { sentences, method } = summarisePage({ title, text, language, url });
  return {
    of: subject.of, title, url: webUrl(url), story: null, state: sentences.length > 0 ? 'done' : 'none',
    sentences: sentences.map((one) => ({ text: one.text, citations: one.citations.map(({ article, quote }) => ({ article: String(article), quote })) })),
    method: typeof method === 'string' ? { kind: 'extractive' } : method,
  };
}

async function linkSummary(desk: Newsdesk, isPrivate: boolean, begun: PageSummary, url: string): Promise<PageSummary> {
  if (!isPublicUrl(url)) return { ...begun, state: 'none' };
  const { index } = await desk.side(isPrivate);
  const found = await index.findByUrl([canonicalUrl(url)]);
  return { ...begun, state: found ? 'done' : 'none', story: found?.story ?? null };
}

/** Makes the summary and keeps it with its tab; tells the open pages at its start and at its end. */
export async function summarize(desk: Newsdesk, tab: number, subject: Subject): Promise<PageSummary> {
  const begun: PageSummary = { of: subject.of, title: subject.title.slice(0, 1000), url: webUrl(subject.url), state: 'reading', sentences: [], method: null, story: null };
  const keep = async (summary: PageSummary) => {
    await desk.tabs.change(tab, { summary });
    return summary;
  };
  await keep(begun);
  const { private: isPrivate } = await desk.tabs.get(tab);
  try {
    if (subject.of === 'link') return await keep(begun.url ? await linkSummary(desk, isPrivate, begun, begun.url) : { ...begun, state: 'none' });
    if (subject.of === 'selection') {
      const text = (subject.text ?? '').slice(0, 100_000);
      if (text.length < LEAST_LETTERS || !begun.url) return await keep({ ...begun, state: 'none' });
      return await keep(summaryOf(subject, { title: begun.title, text, language: detectLanguage(text), url: begun.url, truncated: false }));
    }
    const page = await readPage(tab);
    return await keep(page && page.text.length >= LEAST_LETTERS ? summaryOf(subject, page) : { ...begun, state: 'none' });
  } catch (error) {
    if (!(error instanceof Fault)) console.error(error);
    return keep({ ...begun, state: 'failed' });
  }
}
