/** The interface's words, numbers, dates and prices, in the reader's language. Strings live in public/_locales. */
import browser from 'webextension-polyfill';

type Say = (key: string, substitutions: string[]) => string;

interface Voice {
  say: Say;
  /** BCP 47. */
  language: string;
}

const extensionVoice = (): Voice => ({
  say: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  language: browser.i18n.getUILanguage(),
});

let voice: Voice | null = null;

/** Speaks from messages that are given, as tests and the gallery do, instead of the browser's. */
export function speakFrom(messages: Readonly<Record<string, { message: string }>>, language: string): void {
  voice = {
    language,
    say: (key, substitutions) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
  };
}

const current = (): Voice => (voice ??= extensionVoice());

export const uiLanguage = (): string => current().language;

export const direction = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(uiLanguage()) ? 'rtl' : 'ltr');

/** The message of a key; the key itself where there is none, which a test would find. */
export const t = (key: string, ...substitutions: (string | number)[]): string => current().say(key, substitutions.map(String)) || key;

/** A message that counts: `outlets_one`, `outlets_other`, by the language's plural rules; `$1` is the number. */
export function count(key: string, number: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(number);
  const written = formatNumber(number);
  return current().say(`${key}_${form}`, [written]) || t(`${key}_other`, written);
}

export const formatNumber = (number: number): string => new Intl.NumberFormat(uiLanguage()).format(number);

/** `$426.45`, in the currency's own form. */
export function formatPrice(amount: number, currency: string): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(amount);
}

/** `$3.1T`, `€214B`. */
export function formatValue(amount: number, currency: string): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', maximumFractionDigits: 1 }).format(amount);
}

export const formatPercent = (percent: number): string =>
  new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(Math.abs(percent) / 100);

export const formatDay = (iso: string): string => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date(iso));

export const formatTime = (iso: string): string => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** A time of these days, short: without the year where it is this year's. */
export function formatMoment(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', ...year }).format(at);
}

/** Name of a language in the interface's language. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([uiLanguage()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "A, B and C", as the language joins. */
export const joined = (names: readonly string[]): string => new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
