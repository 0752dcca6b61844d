/** `tldr`: the articles of one story -> a TL;DR with citations. */
import * as z from 'zod/mini';
import { summarise } from '../../../engine/summary/tldr';
import { detectLanguage } from '../../../engine/text/language';
import { lineTask } from '../task';

const article = z.object({ outlet: z.nullish(z.string()), title: z.nullish(z.string()), text: z.string(), publishedAt: z.nullish(z.string()) });
const input = z.object({ id: z.string(), articles: z.array(article) });

export default async () =>
  lineTask({
    input,
    run({ id, articles }) {
      const language = detectLanguage(articles.map(({ text }) => text.slice(0, 500)).join('\n'));
      const sources = articles.map(({ outlet, title, text, publishedAt }) => ({ outlet: outlet ?? '', title: title ?? '', text, publishedAt: publishedAt ?? null }));
      const { sentences, method, withheld } = summarise(sources, { language: language === 'und' ? 'en' : language });
      return { id, sentences, method, withheld };
    },
  });
