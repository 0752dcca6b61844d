/** Dates as pages write them for people, in the languages of the web. */
import { dayIso } from './dates';

const MONTHS: Record<string, number> = {};
for (const row of [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jän feber mrz apr mai juni juli aug sept okt nov dez',
  'jänner februar maerz apr mai jun jul aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil aout sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago set oct nov dic',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago sett ott nov dic',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'january feb mrt apr maj jun jul augusti sep okt nov dec',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januar februar marts april maj juni juli august september oktober november desember',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
]) row.split(' ').forEach((name, month) => (MONTHS[name] ??= month + 1));

/** What a date is written with in other scripts, as it is read here: digits, months of two words, eras of Japan. */
const plain = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(((digit.codePointAt(0) ?? 0) - (digit < '۰' ? 0x660 : digit < '０' ? 0x6f0 : 0xff10)) % 10))
    .replace(/(كانون|تشرين)\s+(الأول|الثاني)/g, '$1_$2')
    .replace(/(平成|令和)\s?(\d{1,2}|元)\s?年/g, (_, era: string, year: string) => `${(era === '平成' ? 1988 : 2018) + (Number(year) || 1)}年`);

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-)?[\\s-]*(?:de\\s+|of\\s+|d')?([\\p{L}_]{2,13})\\.?[\\s,،-]+(?:de\\s+|del\\s+)?${YEAR}`, 'gu');
const MONTH_FIRST = new RegExp(`(?<![\\p{L}])(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?${YEAR}`, 'gu');
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu;
const NUMERIC = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?![\d/-])/gu;

/**
 * The first date written for people in a text, as midnight UTC of its day, or null. `monthFirst` says how `3/4/2020` is
 * read where both are possible.
 */
export function writtenDate(text: string, monthFirst: boolean): string | null {
  const short = plain(text.slice(0, 400));
  if (!/\d/.test(short)) return null;
  const found: { at: number; day: string }[] = [];
  const note = (at: number, year: number, month: number | undefined, day: number): void => {
    const iso = month === undefined ? null : dayIso(year, month, day);
    if (iso) found.push({ at, day: iso });
  };
  for (const match of short.matchAll(DAY_FIRST)) note(match.index, Number(match[3]), MONTHS[(match[2] ?? '').toLowerCase()], Number(match[1]));
  for (const match of short.matchAll(MONTH_FIRST)) note(match.index, Number(match[3]), MONTHS[(match[1] ?? '').toLowerCase()], Number(match[2]));
  for (const match of short.matchAll(YEAR_FIRST)) note(match.index, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const { index, 1: first, 2: mark, 3: second, 4: tail = '' } of short.matchAll(NUMERIC)) {
    // Two digits for the year are common with dots only; with slashes they are as often a month or an edition.
    if (tail.length === 2 && mark !== '.') continue;
    const year = tail.length === 2 ? 2000 + Number(tail) : Number(tail);
    const [a, b] = [Number(first), Number(second)];
    const american = (mark === '/' && monthFirst && a <= 12) || b > 12;
    note(index, year, american ? a : b, american ? b : a);
  }
  return found.sort((a, b) => a.at - b.at)[0]?.day ?? null;
}

const HOUR_MS = 3_600_000;

/**
 * The same instant in a zone where its day is `day` (an ISO date): the page wrote that day, so that is where its clock
 * stood. Given back as it is when no zone of the world makes it so.
 */
export function onDay(instant: string, day: string): string {
  if (instant.slice(0, 10) === day.slice(0, 10)) return instant;
  const time = Date.parse(instant);
  for (let hours = 0; hours <= 14; hours++) {
    for (const offset of [hours, -hours]) {
      if (offset < -12) continue;
      const local = new Date(time + offset * HOUR_MS).toISOString();
      if (local.slice(0, 10) === day.slice(0, 10)) return offset === 0 ? local : `${local.slice(0, 19)}${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`;
    }
  }
  return instant;
}
