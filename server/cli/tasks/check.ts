/** `check`: a claim and sources -> does it hold? */
import * as z from 'zod/mini';
import { checkClaim } from '../../../engine/summary/check';
import { detectLanguage } from '../../../engine/text/language';
import { lineTask } from '../task';

const input = z.object({ id: z.string(), claim: z.string(), sources: z.array(z.string()) });

export default async () =>
  lineTask({
    input,
    run({ id, claim, sources }) {
      const language = detectLanguage(sources.join('\n'));
      return { id, ...checkClaim(claim, sources, language === 'und' ? 'en' : language) };
    },
  });
