/** The exchanges of the directory: when they trade, and what Yahoo puts behind a symbol to name them. */
export interface Exchange {
  /** Null where Yahoo does not know the exchange, or knows it by other symbols than the exchange itself. */
  yahoo: string | null;
  /** IANA time zone. */
  zone: string;
  /** Minutes of the local day. Pauses at noon are left out: a quote is asked for a little too often then. */
  opens: number;
  closes: number;
  /** Trading days; 0 is Sunday. */
  days: readonly number[];
}

const WEEK = [1, 2, 3, 4, 5];
const GULF_WEEK = [0, 1, 2, 3, 4];
const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const exchange = (yahoo: string | null, zone: string, opens: string, closes: string, days: readonly number[] = WEEK): Exchange => ({ yahoo, zone, opens: at(opens), closes: at(closes), days });

const NEW_YORK = exchange('', 'America/New_York', '09:30', '16:00');

export const EXCHANGES: Readonly<Record<string, Exchange>> = {
  NASDAQ: NEW_YORK,
  NYSE: NEW_YORK,
  'NYSE American': NEW_YORK,
  BATS: NEW_YORK,
  OTC: NEW_YORK,
  TSX: exchange('.TO', 'America/Toronto', '09:30', '16:00'),
  CSE: exchange('.CN', 'America/Toronto', '09:30', '16:00'),
  B3: exchange('.SA', 'America/Sao_Paulo', '10:00', '18:00'),
  BMV: exchange('.MX', 'America/Mexico_City', '08:30', '15:00'),
  Santiago: exchange('.SN', 'America/Santiago', '09:30', '17:00'),
  BVC: exchange('.CL', 'America/Bogota', '09:30', '16:00'),
  LSE: exchange('.L', 'Europe/London', '08:00', '16:30'),
  'Euronext Dublin': exchange('.IR', 'Europe/Dublin', '08:00', '16:30'),
  'Euronext Lisbon': exchange('.LS', 'Europe/Lisbon', '08:00', '16:30'),
  'Euronext Paris': exchange('.PA', 'Europe/Paris', '09:00', '17:30'),
  'Euronext Amsterdam': exchange('.AS', 'Europe/Amsterdam', '09:00', '17:30'),
  'Euronext Brussels': exchange('.BR', 'Europe/Brussels', '09:00', '17:30'),
  'Borsa Italiana': exchange('.MI', 'Europe/Rome', '09:00', '17:30'),
  XETRA: exchange('.DE', 'Europe/Berlin', '09:00', '17:30'),
  SIX: exchange('.SW', 'Europe/Zurich', '09:00', '17:30'),
  BME: exchange('.MC', 'Europe/Madrid', '09:00', '17:30'),
  Vienna: exchange('.VI', 'Europe/Vienna', '09:00', '17:30'),
  Warsaw: exchange('.WA', 'Europe/Warsaw', '09:00', '17:00'),
  Prague: exchange('.PR', 'Europe/Prague', '09:00', '16:30'),
  Budapest: exchange('.BD', 'Europe/Budapest', '09:00', '17:00'),
  Bucharest: exchange('.RO', 'Europe/Bucharest', '10:00', '18:00'),
  Athens: exchange('.AT', 'Europe/Athens', '10:15', '17:20'),
  'Borsa Istanbul': exchange('.IS', 'Europe/Istanbul', '10:00', '18:00'),
  MOEX: exchange(null, 'Europe/Moscow', '10:00', '18:50'),
  'Nasdaq Copenhagen': exchange('.CO', 'Europe/Copenhagen', '09:00', '17:00'),
  'Nasdaq Stockholm': exchange('.ST', 'Europe/Stockholm', '09:00', '17:30'),
  'Nasdaq Helsinki': exchange('.HE', 'Europe/Helsinki', '10:00', '18:30'),
  'Oslo Børs': exchange('.OL', 'Europe/Oslo', '09:00', '16:25'),
  Iceland: exchange('.IC', 'Atlantic/Reykjavik', '09:30', '15:30'),
  TSE: exchange('.T', 'Asia/Tokyo', '09:00', '15:30'),
  KRX: exchange('.KS', 'Asia/Seoul', '09:00', '15:30'),
  KOSDAQ: exchange('.KQ', 'Asia/Seoul', '09:00', '15:30'),
  TWSE: exchange('.TW', 'Asia/Taipei', '09:00', '13:30'),
  TPEx: exchange('.TWO', 'Asia/Taipei', '09:00', '13:30'),
  HKEX: exchange('.HK', 'Asia/Hong_Kong', '09:30', '16:00'),
  SSE: exchange('.SS', 'Asia/Shanghai', '09:30', '15:00'),
  SZSE: exchange('.SZ', 'Asia/Shanghai', '09:30', '15:00'),
  NSE: exchange('.NS', 'Asia/Kolkata', '09:15', '15:30'),
  BSE: exchange('.BO', 'Asia/Kolkata', '09:15', '15:30'),
  SGX: exchange('.SI', 'Asia/Singapore', '09:00', '17:00'),
  'Bursa Malaysia': exchange(null, 'Asia/Kuala_Lumpur', '09:00', '17:00'),
  IDX: exchange('.JK', 'Asia/Jakarta', '09:00', '16:00'),
  SET: exchange('.BK', 'Asia/Bangkok', '10:00', '16:30'),
  PSE: exchange('.PS', 'Asia/Manila', '09:30', '15:00'),
  HOSE: exchange('.VN', 'Asia/Ho_Chi_Minh', '09:00', '15:00'),
  ASX: exchange('.AX', 'Australia/Sydney', '10:00', '16:00'),
  NZX: exchange('.NZ', 'Pacific/Auckland', '10:00', '16:45'),
  Tadawul: exchange('.SR', 'Asia/Riyadh', '10:00', '15:10', GULF_WEEK),
  ADX: exchange('.AE', 'Asia/Dubai', '10:00', '15:00'),
  DFM: exchange('.AE', 'Asia/Dubai', '10:00', '15:00'),
  QSE: exchange('.QA', 'Asia/Qatar', '09:30', '13:15', GULF_WEEK),
  'Boursa Kuwait': exchange('.KW', 'Asia/Kuwait', '09:00', '13:00', GULF_WEEK),
  Bahrain: exchange(null, 'Asia/Bahrain', '09:30', '13:00', GULF_WEEK),
  Muscat: exchange(null, 'Asia/Muscat', '10:00', '14:00', GULF_WEEK),
  TASE: exchange('.TA', 'Asia/Jerusalem', '09:45', '17:30'),
  EGX: exchange('.CA', 'Africa/Cairo', '10:00', '14:30', GULF_WEEK),
  JSE: exchange('.JO', 'Africa/Johannesburg', '09:00', '17:00'),
  Nigeria: exchange(null, 'Africa/Lagos', '09:30', '14:30'),
  Nairobi: exchange(null, 'Africa/Nairobi', '09:00', '15:00'),
  Casablanca: exchange(null, 'Africa/Casablanca', '09:30', '15:30'),
};

const MINUTES_A_DAY = 1440;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Minutes since Sunday's midnight, in the zone. */
function minuteOfWeek(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return WEEKDAYS.indexOf(part('weekday')) * MINUTES_A_DAY + Number(part('hour')) * 60 + Number(part('minute'));
}

/** Providers show the closing price a while after the close. */
const SETTLING_MINUTES = 30;

/**
 * Minutes until an exchange trades again; 0 while it does, and for a while after. Holidays are not known: on one, the same
 * price is asked for again. An exchange that is not known always trades.
 */
export function minutesUntilOpen(name: string | null, now: Date): number {
  const known = EXCHANGES[name ?? ''];
  if (!known) return 0;
  const minute = minuteOfWeek(now, known.zone);
  const waits = known.days.map((day) => {
    const opens = day * MINUTES_A_DAY + known.opens;
    const since = (minute - opens + MINUTES_A_WEEK) % MINUTES_A_WEEK;
    return since <= known.closes - known.opens + SETTLING_MINUTES ? 0 : MINUTES_A_WEEK - since;
  });
  return Math.min(...waits);
}
