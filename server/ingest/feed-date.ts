/** Dates as feeds write them: RFC 822 and ISO 8601 by the book, and the ways in which publishing systems miss it. */
import { machineDate } from '../../engine/articles/dates';
import { writtenDate } from '../../engine/articles/written';

/** Zones that feeds name, in minutes east of UTC; where a name is several zones', the one that publishers use. */
const ZONES: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 60, ist: 330, cet: 60, mez: 60, west: 60, cest: 120, mesz: 120, eet: 120, sast: 120, eest: 180, msk: 180, trt: 180, gst: 240, pkt: 300, wib: 420, ict: 420,
  hkt: 480, sgt: 480, pht: 480, awst: 480, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780, art: -180, brt: -180, ast: -240, edt: -240, est: -300, cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480,
};

/** Months cut short in the languages in which publishing systems do it, beside those that read as English ones. */
const SHORT_MONTHS: Record<string, string> = {};
for (const row of [
  'ene feb mar abr may jun jul ago set oct nov dic', 'jan fev mar abr mai jun jul ago set out nov dez', 'gen feb mar apr mag giu lug ago set ott nov dic', 'janv févr mars avr mai juin juil août sept oct nov déc',
  'jan feb mär apr mai jun jul aug sep okt nov dez', 'jan feb mrt apr mei jun jul aug sep okt nov dec', 'sty lut mar kwi maj cze lip sie wrz paź lis gru', 'oca şub mar nis may haz tem ağu eyl eki kas ara', 'янв фев мар апр мая июн июл авг сен окт ноя дек',
]) row.split(' ').forEach((name, month) => (SHORT_MONTHS[name] ??= ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month] ?? ''));
const MONTH_BETWEEN = /(\d{1,2}[ -])(\p{L}{3,5})(\.?[ -]\d{2,4})(?!\d)/u;

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]\.?m\.?)?\s*(?:(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})|\(?([A-Za-z]{1,4})\)?)?/i;
/** Two digits of a year, as in RFC 822: `24 Sep 18`. */
const SHORT_YEAR = /(\d{1,2}\s+\p{L}{3,10}\.?\s+)(\d{2})(?=\s+\d{1,2}:)/u;

/** A feed's date as an instant, whatever the server's own time zone; null where it is no date. One without a zone is read as UTC. */
export function feedDate(written: string | null): string | null {
  const text = written?.trim().slice(0, 100) ?? '';
  if (text === '') return null;
  if (/^\d{10}(\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  if (/^\d{4}-?\d{2}-?\d{2}/.test(text)) {
    const instant = machineDate(text);
    return instant && new Date(instant).toISOString();
  }
  const english = text.replace(MONTH_BETWEEN, (whole, before: string, month: string, after: string) => (SHORT_MONTHS[month.toLowerCase()] ? `${before} ${SHORT_MONTHS[month.toLowerCase()]} ${after.replace(/^[.-]+/, '')}` : whole));
  const day = writtenDate(english.replace(SHORT_YEAR, (_, start: string, year: string) => `${start}${Number(year) < 70 ? 20 : 19}${year}`).replace(CLOCK, ' '), true);
  if (day === null) return null;
  const clock = CLOCK.exec(text);
  if (!clock) return day;
  const [, hour = '0', minute = '0', second = '0', half = '', sign, zoneHours = '0', zoneMinutes = '0', name = ''] = clock;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (hours > 24 || Number(minute) > 59) return day;
  const east = sign ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) : (ZONES[name.toLowerCase()] ?? 0);
  return new Date(Date.parse(day) + ((hours * 60 + Number(minute) - east) * 60 + Number(second)) * 1000).toISOString();
}
