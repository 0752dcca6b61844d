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
  /** Of a link: its words on the page, by which its story may be found where its address is not known. */
  title: string;
  /** The selected text; null for a page, whose text is read, and for a link. */
  text: string | null;
  url: string | null;
}

/** A text shorter than this is its own summary. */
const LEAST_LETTERS = 40;
const MOST_LETTERS = 100_000;

const webUrl = (url: string | null) => (url && /^https?:/.test(url) ? url.replace(/#.*$/, '').slice(0, 2048) : null);

function pickedOf(begun: PageSummary, page: PageText): PageSummary {
  const { title, text, language, url } = page;
  const { sentences, method } = summarisePage({ title, text, language, url });
  return {
    ...begun,
    title: begun.of === 'selection' ? begun.title : title,
    state: sentences.length > 0 ? 'done' : 'none',
    sentences: sentences.map((one) => ({ text: one.text, citations: one.citations.map(({ article, quote }) => ({ article: String(article), quote })) })),
    method: typeof method === 'string' ? { kind: 'extractive' } : method,
  };
}

/** The story of a link by its address, else by its words, both looked for in what the browser has: the link is not opened. */
async function linkSummary(desk: Newsdesk, tab: number, begun: PageSummary): Promise<PageSummary> {
  const { url, title } = begun;
  if (!url || !isPublicUrl(url)) return { ...begun, state: 'none' };
  const { private: isPrivate } = await desk.tabs.get(tab);
  const { index } = await desk.side(isPrivate);
  const article = { canonicalUrl: url, title, publishedAt: null, language: detectLanguage(title) };
  const found = title === url ? await index.findByUrl([canonicalUrl(url)]) : await index.find(article, [canonicalUrl(url)]);
  if (found) {
    // The sidebar that was opened for the link shows its story.
    await desk.tabs.change(tab, ({ sidebar }) => ({ panel: found.story.id, sidebar: sidebar && { ...sidebar, story: found.story.id } }));
  }
  return { ...begun, state: found ? 'done' : 'none', story: found?.story ?? null };
}

async function textOf(tab: number, { of, text }: Subject, { title, url }: PageSummary): Promise<PageText | null> {
  if (of === 'page') return readPage(tab);
  return text && url ? { title, text: text.slice(0, MOST_LETTERS), language: detectLanguage(text), url, truncated: false } : null;
}

/** Makes the summary and keeps it with its tab; tells the open pages at its start, as it grows, and at its end. */
export async function summarize(desk: Newsdesk, tab: number, subject: Subject): Promise<PageSummary> {
  const begun: PageSummary = {
    of: subject.of, title: subject.title.slice(0, 1000), url: webUrl(subject.url), state: 'reading', sentences: [], method: null, story: null, writer: null, fellBack: false, withheld: 0,
  };
  const keep = async (summary: PageSummary) => {
    await desk.tabs.change(tab, { summary });
    return summary;
  };
  await keep(begun);
  try {
    if (subject.of === 'link') return await keep(await linkSummary(desk, tab, begun));
    const page = await textOf(tab, subject, begun);
    if (!page || page.text.length < LEAST_LETTERS) return await keep({ ...begun, state: 'none' });
    const picked = pickedOf(begun, page);
    return await keep(await desk.ownModel.write(tab, await desk.settings.get(), page, picked));
  } catch (error) {
    if (!(error instanceof Fault)) console.error(error);
    return keep({ ...begun, state: 'failed' });
  }
}
