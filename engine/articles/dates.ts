/** Dates as pages write them for machines: ISO 8601 with the day as it is written. */

const ENGLISH_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Number of a month by the first three letters of its English name, or 0. */
const monthOf = (name: string): number => (ENGLISH_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 3) / 3;

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** Midnight UTC of a day, or null if there is no such day. */
export function dayIso(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || !(month >= 1) || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString() : null;
}

/**
 * A machine's date (ISO 8601, RFC 2822, epoch), or null. Its zone is kept, since the day a reader saw is the day in that
 * zone; one without a zone is given as UTC.
 */
export function machineDate(text: string): string | null {
  const value = text.trim();
  if (/^1\d{9}(\d{3})?$/.test(value)) return new Date(Number(value.padEnd(13, '0'))).toISOString();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = iso;
    const midnight = dayIso(Number(year), Number(month), Number(day));
    if (!midnight || hour === undefined) return midnight;
    const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...):?(\d\d)$/, '$1:$2');
    const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset === '+00:00' ? 'Z' : offset}`;
    return Number.isNaN(Date.parse(whole)) ? midnight : whole;
  }
  if (/^[A-Z].*\d{2}:\d{2}.*(GMT|UTC|[+-]\d{4})/.test(value) && Date.parse(value) > 0) return new Date(value).toISOString();
  return null;
}

/** A date in a path: `/2023/02/24/`, `-20230224`, `2023-02-24`, `/2023/feb/24/`. */
export function pathDate(path: string): string | null {
  const digits = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path) ?? /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(path);
  if (digits) return dayIso(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  return named ? dayIso(Number(named[1]), monthOf(named[2] ?? ''), Number(named[3])) : null;
}
