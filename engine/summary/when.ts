/** Says which day "on Tuesday" was, so that a sentence can be read by itself later. */
import { fold } from '../text/tokens';
import { weekdayBit } from '../text/weekdays';

const DAY_MS = 86_400_000;
const WORD = /\p{L}[\p{L}-]*/gu;
/** What is yet to come, or long gone, is another week's day; and a date that stands there already needs no other. */
const ELSEWHEN: Readonly<Record<string, RegExp>> = {
  en: /\b(will|would|next|plans?|planned|expected|scheduled|set to|due|upcoming|could|may|might|must|to be|weeks?|weekly)\b|\d{1,2}(st|nd|rd|th)?\b.{0,3}\b(january|february|march|april|may|june|july|august|september|october|november|december)|\b(jan|feb|mar|apr|aug|sept?|oct|nov|dec)[a-z]*\.? \d/iu,
};
/** Words before a day that make it another one, or a span. */
const OTHER = /\b(?:next|last|every|each|until|till|by|through|before|after|since|from|super|black|ash|good|fat|cyber)\s+$/iu;

/**
 * The sentence with the date of the one weekday it names in brackets: "on Tuesday (March 3)". As it is where there is
 * none or more than one, where the day may be another week's, or where it is not known when the article appeared.
 */
export function withDate(text: string, language: string, publishedAt: string | null | undefined): string {
  const elsewhen = ELSEWHEN[language];
  if (!publishedAt || !elsewhen || elsewhen.test(text)) return text;
  const days = [...text.matchAll(WORD)].filter(([word]) => /^\p{Lu}/u.test(word) && weekdayBit(fold(word), language) > 0);
  const [day] = days;
  if (!day || days.length > 1) return text;
  const published = new Date(publishedAt);
  const back = (published.getUTCDay() - Math.log2(weekdayBit(fold(day[0]), language)) + 7) % 7;
  // Six days back is tomorrow where the outlet's clock is ahead of the universal one.
  if (Number.isNaN(back) || back === 6) return text;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(published.getTime() - back * DAY_MS);
  const end = day.index + day[0].length;
  // "Monday night (March 2)": the time of day belongs to the day.
  const rest = /^ (morning|afternoon|evening|night)\b/u.exec(text.slice(end))?.[0] ?? '';
  if (/^['’]/u.test(text.slice(end)) || OTHER.test(text.slice(0, day.index))) return text;
  return `${text.slice(0, end)}${rest} (${date})${text.slice(end + rest.length)}`;
}
