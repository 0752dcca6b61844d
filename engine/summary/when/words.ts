/** Days that are named by how far back they are, by language. */

interface PastDays {
  /** Words in lower case, with the days that they go back. */
  back: Readonly<Record<string, number>>;
  /** A part of the day that may stand after a day and belongs to it: "Monday night". */
  part?: RegExp;
}

export const PAST_DAYS: Readonly<Record<string, PastDays>> = {
  en: { back: { yesterday: 1, today: 0, 'last night': 1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0 }, part: /^ (?:morning|afternoon|evening|night)(?![\p{L}-])/u },
  de: { back: { gestern: 1, heute: 0, vorgestern: 2 }, part: /^ (?:früh|[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht)(?!\p{L})/u },
  fr: { back: { hier: 1, "aujourd'hui": 0, 'aujourd’hui': 0 }, part: /^ (?:matin|midi|après-midi|soir)(?!\p{L})/u },
  es: { back: { ayer: 1, hoy: 0, anoche: 1, anteayer: 2 }, part: /^ (?:por|en) la (?:mañana|tarde|noche|madrugada)(?!\p{L})/u },
  pt: { back: { ontem: 1, hoje: 0, anteontem: 2 }, part: /^ (?:(?:de|pela|à) )?(?:manhã|tarde|noite|madrugada)(?!\p{L})/u },
  it: { back: { ieri: 1, oggi: 0, 'l’altro ieri': 2, "l'altro ieri": 2 }, part: /^ (?:mattina|pomeriggio|sera|notte)(?!\p{L})/u },
  ja: { back: { 昨日: 1, きのう: 1, 今日: 0, 昨夜: 1, 今朝: 0 } },
  zh: { back: { 昨天: 1, 昨日: 1, 今天: 0, 今日: 0, 昨晚: 1 }, part: /^(?:早上|上午|下午|晚上|晚间|凌晨)/u },
  ar: { back: { أمس: 1 } },
};

/** What a reader of a later day does not understand. */
export const UNFIXED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening|week|weekend)|(?:next|last|this coming) (?:week|weekend|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/iu,
  de: /(?<!\p{L})(?:gestern|vorgestern|heute|morgen(?! früh)|übermorgen|(?:(?:diese|letzte|nächste|kommende|vergangene)[rn]? Woche)|(?:kommenden|nächsten|vergangenen|letzten) (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:hier|avant-hier|aujourd['’]hui|demain|cette semaine|ce (?:matin|soir|week-end)|cet après-midi|la semaine (?:prochaine|dernière)|(?:lun|mar|mercre|jeu|vendre|same)di (?:prochain|dernier))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ayer|anteayer|anoche|hoy|mañana(?<!(?:la|una|de|por la) mañana)|esta (?:mañana|tarde|noche|semana)|la (?:próxima semana|semana (?:pasada|próxima|que viene)))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:ontem|anteontem|hoje|amanhã|esta (?:manhã|tarde|noite|semana)|nesta semana|(?:na )?(?:próxima semana|semana (?:passada|que vem)))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:ieri|oggi|domani|stamattina|stasera|stanotte|questa (?:mattina|sera|settimana)|la (?:prossima settimana|settimana (?:scorsa|prossima)))(?!\p{L})/iu,
  ja: /昨日|きのう|今日|明日|あす|昨夜|今朝|今夜|今週|来週|先週/u,
  zh: /昨天|昨日|今天|今日|明天|昨晚|今晚|本周|下周|上周/u,
  ar: /(?<!\p{L})(?:أمس|غدا|غداً|الأسبوع (?:المقبل|الماضي|القادم))(?!\p{L})/u,
};

/** Hours from the universal clock between which the outlets of a language set their own. */
export const ZONES: Readonly<Record<string, readonly [west: number, east: number]>> = {
  en: [-8, 5.5],
  de: [1, 2],
  fr: [-4, 2],
  es: [-6, 2],
  pt: [-3, 1],
  it: [1, 2],
  ja: [9, 9],
  zh: [8, 8],
  ar: [0, 4],
};
