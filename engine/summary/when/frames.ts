/**
 * Where a day stands beside a verb in the past, in languages other than English. The frames are narrow on purpose: a
 * day without its date is a small lack, a wrong date is a false statement.
 */
interface Frames {
  /** Pairs of what stands before the day, up to it, and what stands after it; one pair must match. */
  beside: readonly (readonly [before: RegExp, after: RegExp])[];
  /** What must not stand right after the day: another week's, or a date. */
  notAfter: RegExp;
  /** What must stand nowhere in the sentence: what is planned, other weeks. */
  never: RegExp;
}

/** The end of a clause or of the sentence. */
const END = '(?=$|[.,;:!?…–—])';

const DE_PAST =
  '(?:wurden?|war(?:en)?|brachten?|(?:be|ver|er|ent|zer|ge)?(?:gab|kam|ging|starb|ließ|traf|sprach|schrieb|rief|nahm|stieg|fiel|fand|gann|trat|hielt|wies|lor|wann|schlug|zog|sank|brach|schied|lief|blieb|stand|bat|lud|schoss)(?:en)?|(?!(?:soll|woll|könn|konn|müss|muss|dürf|durf|möch|moch|hät|heu|bit|bes|letz|ers|nächs|weis|meis|größ|höchs)ten?(?!\\p{L}))\\p{Ll}{2,}te)';
const DE_DONE = '(?<!zu )(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert|(?:be|ver|er|ent|zer|über|unter|wider)\\p{Ll}{2,}(?:t|en))';
/** "Ist geschlossen" tells of a state; these tell of what happened. */
const DE_GONE = '(?:\\p{Ll}*(?:gekommen|gegangen|gefahren|gefallen|gestiegen|gesunken|getreten|getroffen|gestorben|gelandet|gestürzt|brochen)|explodiert|verstorben|verunglückt|entgleist|worden)';
/** Auxiliaries, each with the rest of its clause up to a participle that makes it past. */
const DE_PERFECT = [
  ['(?:hat|haben|hatten?|wurden?)', DE_DONE],
  ['(?:ist|sind|waren?)', DE_GONE],
].map(([auxiliary = '', participle = '']) => [auxiliary, ` (?:[^,;:.–—\\u0001]* )?${participle}${END}`] as const);
const FR_DONE = '(?!prévue?s?|attendue?s?|fixée?s?|programmée?s?|convoquée?s?|planifiée?s?)\\p{Ll}+(?:ée?s?|ie?s?|ise?s?|ite?s?|ue?s?|te?s?)';
const FR_WENT = '(?:mort|décédé|arrivé|parti|venu|revenu|tombé|né|entré|sorti|devenu)e?s?';
const ES_DONE = '(?!previst[oa]s?|programad[oa]s?|convocad[oa]s?)\\p{Ll}+(?:[ai]d|t|ch)[oa]s?';
const IT_DONE = '(?!previst[oaie]|fissat[oaie]|convocat[oaie]|attes[oaie])\\p{Ll}+(?:at|it|ut|t|s)[oaie]';
const IT_WENT = '(?:mort|arrivat|partit|venut|tornat|cadut|nat|entrat|uscit|diventat|decedut)[oaie]';

export const FRAMES: Readonly<Record<string, Frames>> = {
  de: {
    beside: [
      [new RegExp(`(?<!\\p{L})${DE_PAST} (?:am )?$`, 'u'), /^(?! (?:zu|zum|zur|angesetzt|geplant|erwartet)(?!\p{L}))/u],
      [/^(?:(?:Doch|Aber|Und|Bereits|Erst|Noch) )?(?:[Aa]m )?$/u, new RegExp(`^ ${DE_PAST}(?!\\p{L})`, 'u')],
      ...DE_PERFECT.map(([auxiliary, rest]) => [new RegExp(`(?<!\\p{L})${auxiliary} (?:am )?$`, 'u'), new RegExp(`^${rest}`, 'u')] as const),
      ...DE_PERFECT.map(([auxiliary, rest]) => [/^(?:Am )?$/u, new RegExp(`^ ${auxiliary}${rest}`, 'u')] as const),
    ],
    notAfter: /^(?:,? (?:dem |den |kommender|nächster|letzter|dieser|vergangener|vor |in \p{L}+ Wochen?|\d)|\s*\()/u,
    never: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|voraussichtlich|geplant|angesetzt|erwartet|kommend\p{L}*|nächst\p{L}*|vor \p{L}+ (?:Jahr|Woche|Monat)\p{L}*)(?!\p{L})/u,
  },
  fr: {
    beside: [
      [new RegExp(`(?<!\\p{L})(?:a|ont)(?: été)?(?: \\p{Ll}+ment)? ${FR_DONE} (?:ce )?$`, 'u'), /^/u],
      [new RegExp(`(?<!\\p{L})(?:s['’]est|se sont|s['’]étaient|s['’]était)(?: \\p{Ll}+ment)? ${FR_DONE} (?:ce )?$`, 'u'), /^/u],
      [new RegExp(`(?<!\\p{L})(?:est|sont) ${FR_WENT} (?:ce )?$`, 'u'), /^/u],
    ],
    notAfter: /^(?: (?:prochain|dernier|suivant|précédent|en huit|gras|\d)|\s*\()/u,
    never: /(?<!\p{L})(?:prochaine?s?|prévue?s?|attendue?s?|il y a|semaines?|reportée?s?)(?!\p{L})/u,
  },
  es: {
    beside: [
      [/(?<!\p{L})(?:\p{Ll}{2,}(?:ó|aron|ieron)|dijo|dijeron|hizo|hicieron|fue|fueron|dio|puso|tuvo|vino|murió|estuvo|pudo|vio) (?:(?:el|este) )?$/u, /^(?! (?:previst|programad|convocad)[oa])/u],
      [new RegExp(`(?<!\\p{L})(?:ha|han|fue|fueron)(?: sido)?(?: \\p{Ll}+mente)? ${ES_DONE} (?:(?:el|este) )?$`, 'u'), /^/u],
    ],
    notAfter: /^(?: (?:próximo|pasado|que viene|siguiente|anterior|de la semana|santo|\d)|,? \d|\s*\()/u,
    never: /(?<!\p{L})(?:próxim[oa]s?|previst[oa]s?|semanas?|hace \p{L}+ (?:años|meses)|aplaz\p{L}+)(?!\p{L})/u,
  },
  pt: {
    beside: [
      [/(?<!\p{L})(?:(?!meu|teu|seu|europeu|judeu)\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram)|disse|fez|foi|foram|deu|pôs|teve|veio|esteve|viu) (?:(?:na|no|nesta|neste|nessa|nesse) )?$/u, /^(?! (?:previst|marcad)[oa])/u],
      [/(?<!\p{L})(?:foi|foram) (?!previst|marcad|agendad)\p{Ll}+(?:[ai]d|t)[oa]s? (?:(?:na|no|nesta|neste|nessa|nesse) )?$/u, /^/u],
    ],
    notAfter: /^(?: (?:que vem|passad[oa]|seguinte|anterior|da semana|santa|gorda|\d)|,? (?:dia )?\d|\s*\()/u,
    never: /(?<!\p{L})(?:próxim[oa]s?|previst[oa]s?|marcad[oa]s?|semanas?|há \p{L}+ (?:anos|meses)|adi\p{L}+)(?!\p{L})/u,
  },
  it: {
    beside: [
      [new RegExp(`(?<!\\p{L})(?:ha|hanno)(?: \\p{Ll}+mente)? ${IT_DONE} $`, 'u'), /^/u],
      [new RegExp(`(?<!\\p{L})(?:è|sono) stat[oaie](?: \\p{Ll}+mente)? ${IT_DONE} $`, 'u'), /^/u],
      [new RegExp(`(?<!\\p{L})(?:si (?:è|sono) ${IT_DONE}|(?:è|sono) ${IT_WENT}) $`, 'u'), /^/u],
    ],
    notAfter: /^(?: (?:prossim[oa]|scors[oa]|successiv[oa]|precedente|sant[oa]|grasso|\d)|,? \d|\s*\()/u,
    never: /(?<!\p{L})(?:prossim[oaie]|previst[oaie]|settiman[ae]|fa|rinviat[oaie])(?!\p{L})/u,
  },
  ja: {
    // "火曜日に発表した。": a sentence that ends in the past, without a clause between the day and its verb.
    beside: [[/(?:^|[、はがもを])$/u, /^(?:の?(?:朝|夜|夕方|午前|午後|未明))?[、にま]?[^るうくすつぐぶむ、]*?(?:を|と|に|が|で)?[^るうくすつぐぶむ、を]*た。?$/u]],
    notAfter: /^(?:以降|まで|から|付|号|の(?!朝|夜|夕方|午前|午後|未明))/u,
    never: /来週|次の|今度|毎週|先週|予定|見通し|見込み|方針|年前|か月前|カ月前/u,
  },
  zh: {
    beside: [[/(?:^|[^上下每本这個个])(?:在)?$/u, /^(?:[（(]|(?:早上|上午|下午|晚上|晚间|凌晨)?(?:表示|说|宣布|指出|称|告诉|报道|发布|公布|证实|确认|透露|警告))/u]],
    notAfter: /^(?:[（(至到前以之])/u,
    never: /下周|上周|每周|年前|个月前/u,
  },
  ar: {
    beside: [
      [/^و?(?:قال|قالت|أعلن|أعلنت|صرح|صرحت|أكد|أكدت|أفاد|أفادت|ذكر|ذكرت|كشف|كشفت|وقع|وقعت|قتل|قتلت|أصيب|وصل|وصلت|توفي|توفيت)(?: (?!(?:أن|إن|أنه|أنها|إنه|إنها|سوف|الذي|التي|قبل|بعد|حتى)(?!\p{L})|س[يت])[\p{L}\p{M}]+){0,6} (?:يوم |مساء |صباح )?$/u, /^(?=\s|[.،؛]|$)/u],
    ],
    notAfter: /^ (?:المقبل|المقبلة|القادم|القادمة|الماضي|الماضية|التالي|\d)|^\s*\(/u,
    never: /(?<!\p{L})(?:المقبل|المقبلة|القادم|القادمة|الأسبوع|منذ)(?!\p{L})/u,
  },
};

/** Does the day between `before` and `after` belong to a past verb? Where it is not sure the answer is no. */
export function isFramed(before: string, after: string, { beside, notAfter, never }: Frames): boolean {
  return !notAfter.test(after) && !never.test(before) && !never.test(after) && beside.some(([left, right]) => left.test(before) && right.test(after));
}
