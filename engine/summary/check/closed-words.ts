/** Small closed lists, by language: words that deny, words that hedge, words that say how many or which. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('not no never none nobody neither nor without cannot nothing hardly barely unable fail fails failed refuse refuses refused denies denied deny except unless stopped'),
  de: set('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder noch kaum'),
  fr: set('ne pas jamais aucun aucune sans ni rien personne'),
  es: set('no nunca ningún ninguna ninguno sin ni jamás nada nadie'),
  pt: set('não nunca nenhum nenhuma sem nem nada ninguém'),
  it: set('non mai nessun nessuno nessuna senza né nulla niente'),
  nl: set('niet geen nooit niemand niets zonder noch'),
  ru: set('не нет никогда никто ничего без ни'),
  ar: set('لا لم لن ليس ليست غير دون بدون'),
  zh: set('不 没有 没 未 无 非 并非'),
  ja: set('ない ず ません なかっ なく'),
  uk: set('не ні ніколи ніхто нічого без'),
  fa: set('نه نیست نشد نکرد نمی هرگز بدون'),
};

export const HEDGES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('may might could would should possibly reportedly allegedly likely unlikely expected expects plans plan planning planned considering considers consider potential potentially perhaps appears appeared seems proposed proposes hopes hoped aims wants intends alleged suspected probably if'),
  de: set('kann könnte könnten soll sollte sollten würde dürfte möglicherweise angeblich vermutlich wahrscheinlich mutmaßlich plant wohl'),
  fr: set('pourrait pourraient peut-être probablement devrait devraient aurait présumé envisage prévoit'),
  es: set('podría podrían quizá quizás probablemente posiblemente presunto presuntamente prevé planea'),
  pt: set('poderia poderiam pode talvez provavelmente possivelmente suposto supostamente planeja prevê'),
  it: set('potrebbe potrebbero forse probabilmente presunto dovrebbe prevede'),
  nl: set('zou zouden kan mogelijk waarschijnlijk vermoedelijk misschien wellicht plan'),
  ru: set('может могут возможно вероятно якобы предположительно планирует'),
  ar: set('قد ربما يمكن يحتمل'),
  zh: set('可能 或许 或 据称 预计 计划 考虑'),
  ja: set('かもしれ 可能 見込み 見通し 予定 検討'),
};

export const QUANTIFIERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('all every only most some few many both each always never often half majority minority first last entire whole none any several sole mainly mostly exclusively'),
  de: set('alle alles jeder jede jedes nur meisten einige wenige viele beide immer nie oft erste letzte ganze mehrere'),
  fr: set('tous toutes chaque seul seule seulement plupart quelques peu beaucoup toujours jamais premier dernier plusieurs'),
  es: set('todos todas cada solo sólo mayoría algunos pocos muchos siempre nunca primero último varios'),
};

/** Words that leave open whether something is so; without them it is. */
export const MODALS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('may might could possibly reportedly allegedly likely probably perhaps apparently considering mulling'),
  de: set('könnte könnten kann können soll sollen dürfte dürften möglicherweise angeblich vermutlich wahrscheinlich womöglich'),
  fr: set('pourrait pourraient peut-être probablement'),
  es: set('podría podrían quizá quizás probablemente posiblemente'),
  pt: set('poderia poderiam pode podem talvez provavelmente possivelmente supostamente'),
  it: set('potrebbe potrebbero forse probabilmente'),
  nl: set('zou zouden kan kunnen mogelijk waarschijnlijk misschien wellicht'),
  ru: set('может могут возможно вероятно якобы'),
  uk: set('може можуть можливо ймовірно нібито'),
  ar: set('قد ربما يمكن يحتمل'),
  zh: set('可能 或许 或 据称'),
  ja: set('かもしれ 可能 見込み 見通し'),
};

/** Words that make something doubtful that was not. "Reportedly" tells a source, not a doubt. */
export const DOUBTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('may might could possibly likely probably perhaps considering mulling expected'),
  de: set('könnte könnten dürfte dürften möglicherweise vermutlich wahrscheinlich womöglich'),
  fr: set('pourrait pourraient peut-être probablement'),
  es: set('podría podrían quizá quizás probablemente posiblemente'),
};

/** Words with which what somebody said is passed on. */
export const REPORTING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('said says say told announced vowed pledged promised warned predicted testified wrote tweeted added confirmed insisted hoped thought believed declared estimated called claimed argued'),
};

const offices = (lines: string): ReadonlyMap<string, string> => new Map(lines.split('|').flatMap((line) => line.trim().split(' ').map((word, _, all): [string, string] => [word, all[0] ?? word])));

/** Offices and titles, each word with the one that stands for its kind. */
export const OFFICES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: offices('president | senator sen | representative rep congressman congresswoman congressmember | governor gov | mayor | minister premier | chancellor | secretary | judge justice | ceo executive | chairman chairwoman chair | king | queen | prince | princess | pope | bishop archbishop cardinal | sheriff | spokesman spokeswoman spokesperson | professor | general gen | admiral adm | colonel col | captain capt | ambassador'),
  de: offices('präsident präsidentin | kanzler kanzlerin bundeskanzler bundeskanzlerin | minister ministerin | bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin | senator senatorin | richter richterin | staatsanwalt staatsanwältin | direktor direktorin | vorsitzender vorsitzende | sprecher sprecherin | chef chefin | könig königin | papst bischof | professor professorin | general | trainer trainerin | abgeordneter abgeordnete'),
  fr: offices('président présidente | ministre | maire | sénateur sénatrice | député députée | juge | procureur procureure | préfet préfète | directeur directrice | porte-parole | roi reine | pape évêque | professeur professeure | général | ambassadeur ambassadrice | gouverneur gouverneure'),
  es: offices('presidente presidenta | ministro ministra | alcalde alcaldesa | senador senadora | diputado diputada | juez jueza | fiscal | director directora | portavoz | rey reina | papa obispo | profesor profesora | general | embajador embajadora | gobernador gobernadora'),
  pt: offices('presidente presidenta | ministro ministra | prefeito prefeita | senador senadora | deputado deputada | juiz juíza | procurador procuradora | diretor diretora | rei rainha | papa bispo | professor professora | general | governador governadora'),
  it: offices('presidente presidentessa | ministro ministra | sindaco sindaca | senatore senatrice | deputato deputata | giudice | procuratore procuratrice | direttore direttrice | portavoce | re regina | papa vescovo | professore professoressa | generale | governatore governatrice'),
  nl: offices('president | minister | premier | burgemeester | wethouder | senator | rechter | directeur directrice | woordvoerder woordvoerster | koning koningin | paus bisschop | hoogleraar | generaal | gouverneur'),
  ru: offices('президент президента | министр министра | мэр мэра | сенатор | депутат | судья судьи | прокурор | директор | губернатор губернатора | генерал'),
};
