/** The few words that the background itself puts before a reader; all of them stand in the locale files. */
import browser from 'webextension-polyfill';

const language = () => browser.i18n.getUILanguage();

const say = (key: string, ...with_: string[]): string => browser.i18n.getMessage(key, with_) || key;

/** "7 outlets", by the plural rules of the interface's language. */
export function outletsLabel(count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  return browser.i18n.getMessage(`outlets_${form}`, [number]) || say('outlets_other', number);
}

export const words = {
  launcher: (until: number) => ({
    openHint: say('launcher_hint'),
    moreLabel: say('launcher_more'),
    awayLabel: say('launcher_away'),
    hideLabel: say('launcher_hide'),
    untilLabel: say('launcher_until', new Intl.NumberFormat(language()).format(until)),
    neverLabel: say('launcher_never'),
    until,
  }),
  sidebarTitle: () => say('sidebar_title'),
  resize: () => say('sidebar_resize'),
  summarize: () => say('menu_summarize'),
  notArticle: () => say('badge_title_other'),
  direction: (): 'ltr' | 'rtl' => (say('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'),
};
