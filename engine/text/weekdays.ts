/** Weekdays that a text names: what happened "on Tuesday" is not what happened "on Friday". */
import { fold } from './tokens';

/** The first Sunday of 2023. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

const patterns = new Map<string, Map<string, number>>();

/** The names of a language's weekdays with their bits, Sunday first. */
function namesOf(language: string): Map<string, number> {
  const known = patterns.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, { weekday: 'long', timeZone: 'UTC' });
  const names = new Map(Array.from({ length: 7 }, (_, day) => [fold(format.format(SUNDAY + day * DAY_MS)), 1 << day]));
  for (const [name, bit] of [...names]) {
    // "terça-feira" is written "terça" as well, and 星期二 is 周二.
    if (name.endsWith('-feira')) names.set(name.slice(0, -'-feira'.length), bit);
    if (name.startsWith('星期')) names.set(name.replace('星期', '周'), bit);
  }
  patterns.set(language, names);
  return names;
}

/** Folded names of a language's weekdays. */
export const weekdayNames = (language: string): Iterable<string> => namesOf(language).keys();

/** Bit of the weekday that a folded word names, or 0. */
export function weekdayBit(word: string, language: string): number {
  return namesOf(language).get(word) ?? 0;
}
