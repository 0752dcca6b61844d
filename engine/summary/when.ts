/** Says which day "on Tuesday" or "yesterday" was, so that a sentence can be read by itself later. */
import { fold } from '../text/tokens';
import { weekdayBit, weekdayNames } from '../text/weekdays';
import { isPastDay } from './when/english';
import { FRAMES, isFramed } from './when/frames';
import { PAST_DAYS, UNFIXED, ZONES } from './when/words';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Quotations; what somebody said is never altered, nor does its tense tell of the sentence's. */
const QUOTED = /``.*?''|[“„][^“”„]*[”“]|"[^"]*"|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|(?<![\p{L}\p{N}])‘[^‘]*’(?!\p{L})|(?<![\p{L}\p{N}])'[^']+'(?!\p{L})/gu;
const OPEN_QUOTE = /["“”„«»「」『』]/u;

/** The text with its quotations, letter for letter, made \u0001; null where a mark has no partner. */
function unquoted(text: string): string | null {
  const masked = text.replace(QUOTED, (quotation) => '\u0001'.repeat(quotation.length));
  return OPEN_QUOTE.test(masked) ? null : masked;
}

interface Tongue {
  /** Every weekday and every "yesterday". */
  days: RegExp;
  /** A part of the day that stands after it and belongs to it. */
  part: RegExp | null;
  backOf: ReadonlyMap<string, number>;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const tongues = new Map<string, Tongue>();

function tongueOf(language: string): Tongue {
  let tongue = tongues.get(language);
  if (!tongue) {
    const { back = {}, part } = PAST_DAYS[language] ?? {};
    // In most languages a weekday with a capital is a name ("Domingo"), and "segunda" alone is more often "second".
    const weekdays = [...weekdayNames(language)].filter((name) => language !== 'pt' || /feira$|^sáb|^dom/u.test(name)).map((name) => (language === 'en' || language === 'de' ? capital(name) : name));
    const names = [...weekdays, ...Object.keys(back).flatMap((name) => [name, capital(name)])].sort((a, b) => b.length - a.length).join('|');
    const unspaced = language === 'zh' || language === 'ja';
    tongue = { days: new RegExp(unspaced ? names : `(?<![\\p{L}\\p{M}-])(?:${names})(?![\\p{L}\\p{M}\\p{N}_-])`, 'gu'), part: part ?? null, backOf: new Map(Object.entries(back)) };
    tongues.set(language, tongue);
  }
  return tongue;
}

/** Midnight (UTC) of the day on which it appeared where it appeared; null where that is not sure. */
function dayOf(publishedAt: string, language: string): number | null {
  const at = Date.parse(publishedAt);
  if (Number.isNaN(at)) return null;
  // Midnight to the second is a date without a time, as the outlet gave it.
  const [west, east] = at % DAY_MS === 0 ? [0, 0] : (ZONES[language] ?? [0, 0]);
  const [early, late] = [west, east].map((hours) => Math.floor((at + hours * HOUR_MS) / DAY_MS) * DAY_MS);
  return early === late ? (early ?? null) : null;
}

/** When the day that a word names was; null where it may be another week's or tomorrow somewhere. */
function dateOf(word: string, language: string, publishedAt: string): number | null {
  const back = tongueOf(language).backOf.get(word);
  if (back !== undefined) {
    const day = dayOf(publishedAt, language);
    return day === null ? null : day - back * DAY_MS;
  }
  const published = new Date(publishedAt);
  const ago = (published.getUTCDay() - Math.log2(weekdayBit(fold(word), language)) + 7) % 7;
  // Six days back is tomorrow where the outlet's clock is ahead of the universal one.
  return Number.isFinite(ago) && ago < 6 ? published.getTime() - ago * DAY_MS : null;
}

/**
 * The sentence with the date of the one day it names in brackets: "on Tuesday (March 3)", "yesterday (March 4)". As it
 * is where there is none or more than one, where the day does not plainly go with a past verb, or stands in a
 * quotation or a name, or where it is not known when the article appeared.
 */
export function withDate(text: string, language: string, publishedAt: string | null | undefined): string {
  if (!publishedAt || !(language === 'en' || FRAMES[language])) return text;
  const masked = unquoted(text);
  if (masked === null) return text;
  const tongue = tongueOf(language);
  const [day, ...others] = masked.matchAll(tongue.days);
  if (!day || others.length > 0) return text;
  const word = day[0].toLowerCase();
  const end = day.index + day[0].length;
  const rest = tongue.part?.exec(masked.slice(end))?.[0] ?? '';
  const [before, after] = [masked.slice(0, day.index), masked.slice(end + rest.length)];
  const frames = FRAMES[language];
  if (/^(?:['’]\p{L}| ['’] ?s\b|\.\p{L}|\/)/u.test(text.slice(end + rest.length))) return text;
  if (!(frames ? isFramed(before, after, frames) : isPastDay(before, after, tongue.backOf.has(word)))) return text;
  const at = dateOf(word, language, publishedAt);
  if (at === null) return text;
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  const shown = language === 'ja' || language === 'zh' ? `（${date}）` : ` (${date})`;
  return `${text.slice(0, end)}${rest}${shown}${text.slice(end + rest.length)}`;
}

/** Does the sentence say "tomorrow" or "yesterday", and cannot be told which day that is? A reader could not either, later. */
export function losesItsDay(text: string, language: string, publishedAt: string | null | undefined): boolean {
  const unfixed = UNFIXED[language];
  return unfixed !== undefined && unfixed.test(text) && unfixed.test(unquoted(text) ?? text) && withDate(text, language, publishedAt) === text;
}
