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
