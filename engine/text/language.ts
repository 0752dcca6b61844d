/** The language of a text, by its script and its most common words. */
import { STOP_WORDS } from './stopwords';

/** Enough of a text to tell its language. */
const SAMPLE = 2000;
/** Share of a sample's words that must be common words of the language. */
const LEAST_SHARE = 0.12;

const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** ISO 639-1 code of one of the supported languages, or `und`. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 3) return 'und';
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  if (kana / letters > 0.1) return 'ja';
  if (han / letters > 0.3) return 'zh';
  if (count(sample, /\p{Script=Arabic}/gu) / letters > 0.5) return /[پچژگ]/u.test(sample) ? 'fa' : 'ar';
  if (count(sample, /\p{Script=Cyrillic}/gu) / letters > 0.5) return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
  if (count(sample, /\p{Script=Latin}/gu) / letters < 0.5) return 'und';

  const words = sample.toLowerCase().replace(/[’]/gu, "'").match(/[\p{L}']+/gu) ?? [];
  let best = 'und';
  let bestShare = LEAST_SHARE;
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']) {
    const common = STOP_WORDS[language];
    const share = words.filter((word) => common?.has(word)).length / words.length;
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return best;
}
