/** Dates as pages write them, in metadata and in the text. */

const MONTHS: Record<string, number> = {};
for (const row of [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'jän feb mär apr mai jun jul aug sept okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
]) row.split(' ').forEach((name, month) => (MONTHS[name] ??= month + 1));

const EARLIEST_YEAR = 1990;

function dayIso(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString() : null;
}

/** A machine's date (ISO 8601, RFC 2822, epoch) as an instant, or null. A date without a zone is read as UTC. */
export function machineDate(text: string): string | null {
  const value = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (!dayIso(Number(year), Number(month), Number(day))) return null;
    if (hour === undefined) return dayIso(Number(year), Number(month), Number(day));
    const offset = !zone || zone === 'Z' ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2');
    const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`);
    return Number.isNaN(instant.getTime()) ? dayIso(Number(year), Number(month), Number(day)) : instant.toISOString();
  }
  if (/^\d{10}(\d{3})?$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  if (/^[A-Z][a-z]{2},? \d/.test(value) || /\d{2}:\d{2}.*(GMT|UTC|[+-]\d{4})/.test(value)) {
    const instant = new Date(value);
    if (!Number.isNaN(instant.getTime()) && instant.getUTCFullYear() >= EARLIEST_YEAR) return instant.toISOString();
  }
  return null;
}

const DAY_FIRST = /(?:^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s*(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[^\p{L}])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?:^|\D)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/u;
const NUMERIC = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/u;

/** The first date written for people in a text, as midnight UTC of its day, or null. */
export function writtenDate(text: string, language: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const month = MONTHS[(dayFirst[2] ?? '').toLowerCase()];
    const day = month ? dayIso(Number(dayFirst[3]), month, Number(dayFirst[1])) : null;
    if (day) return day;
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const month = MONTHS[(monthFirst[1] ?? '').toLowerCase()];
    const day = month ? dayIso(Number(monthFirst[3]), month, Number(monthFirst[2])) : null;
    if (day) return day;
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayIso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first, mark, second, year] = numeric;
    const american = mark === '/' && language === 'en';
    const [day, month] = american ? [Number(second), Number(first)] : [Number(first), Number(second)];
    return dayIso(Number(year), month, day) ?? dayIso(Number(year), day, month);
  }
  return null;
}

/** A date in a path: `/2023/02/24/`, `-20230224`, `2023-02-24`. */
export function pathDate(path: string): string | null {
  const match = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path);
  return match ? dayIso(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
