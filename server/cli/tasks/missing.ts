/** `missing`: an article and others of its story -> what the others report and it leaves out. */
import * as z from 'zod/mini';
import { commonClaims } from '../../../engine/facts/claims';
import { leftOut } from '../../../engine/facts/missing';
import { detectLanguage } from '../../../engine/text/language';
import { lineTask } from '../task';

const other = z.object({ outlet: z.nullish(z.string()), title: z.nullish(z.string()), text: z.string() });
const input = z.object({ id: z.string(), article: z.object({ title: z.nullish(z.string()), text: z.string() }), others: z.array(other) });

export default async () =>
  lineTask({
    input,
    run({ id, article, others }) {
      const found = detectLanguage([article.text, ...others.map(({ text }) => text)].join('\n'));
      const language = found === 'und' ? 'en' : found;
      const articles = others.map(({ outlet, title, text }, i) => ({ id: String(i), outlet: outlet ?? '', title: title ?? '', text, language }));
      const claims = leftOut({ title: article.title ?? '', text: article.text, language }, commonClaims(articles, language));
      return { id, claims: claims.map(({ text, citations }) => ({ text, citations: citations.map(({ article: at, quote }) => ({ article: Number(at), quote })) })) };
    },
  });
