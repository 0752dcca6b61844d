/** "Summarize this": one text, without other outlets, by the same code. */
import { summarise, type Summary } from './tldr';

export interface Page {
  title: string;
  text: string;
  language: string;
  url: string;
}

const PAGE_WORDS = 80;
const PAGE_SENTENCES = 4;

/** Summarises a page or a selection; every sentence cites the page itself. */
export function summarisePage({ title, text, language, url }: Page): Summary {
  const outlet = URL.canParse(url) ? new URL(url).hostname : '';
  return summarise([{ outlet, title, text, language, whole: true }], { language, mostWords: PAGE_WORDS, mostSentences: PAGE_SENTENCES });
}
