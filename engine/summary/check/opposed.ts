/**
 * Words that exclude one another, by language: lines of groups parted by `|`. An entry of five letters or more stands for
 * the words that begin with it, the longest entry first; in Chinese and Japanese for what contains it. A `_` opens a line
 * of small words, which are compared only where one stands in the other's place.
 */
const LINES: Readonly<Record<string, string>> = {
  de: `stieg steigt steigen gestiegen steiger gesteigert wuchs wachsen wächst gewachsen erhöh zugenommen zunahm anstieg zunahme kletterte|fiel fällt fallen gefallen sank sinkt sinken gesunken senkt senken gesenkt schrumpf geschrumpft rückgang abnahme gekürzt kürzt verringer
gewann gewinnt gewonnen siegte sieg besiegte|verlor verliert verloren niederlage unterlag
gewinn gewinne|verlust verluste
billigt gebilligt genehmig annahm angenommen zugestimmt zustimm stimmte befürwort|abgelehnt ablehn lehnte lehnt verworf verwarf
öffnet öffnen geöffnet eröffn|schließ schloss geschlossen gesperrt
kauft kaufte kaufen gekauft erwarb erworben übernimmt|verkauf
schafft schaffen schuf geschaffen einstellen eingestellt|streich gestrichen strich abbau abgebaut entlass
freigesprochen freispruch unschuldig|verurteil schuldig
verhaftet festgenommen|freigelassen
erlaubt erlaubte gestattet zulässig legal|verbot verbiet untersag illegal
begann beginnt begonnen beginnen startet gestartet|endet enden beendet beenden
getötet starb starben gestorben tot tote toten ums|verletzt überleb
bestätigt bestätigte|dementiert bestritt bestreitet widerleg
erfolg erfolgreich|misserfolg gescheitert scheiterte
größte größten höchste höchsten|kleinste kleinsten niedrigste niedrigsten
teurer|billiger
norden nördlich|süden südlich|osten östlich|westen westlich
bruder|schwester
vater|mutter
sohn|tochter
_für|gegen
_vor|nach
_mit|ohne
_über|unter
_mehr höher|weniger niedriger
_erste ersten erster|zweite zweiten zweiter|dritte dritten dritter|letzte letzten letzter
_tag tage tagen|woche wochen|monat monate monaten|jahr jahre jahren|stunde stunden|minute minuten
_heute|gestern|morgen
_mann|frau
_links|rechts`,
  fr: `augment hausse hausses progress croissance grimp accroît|diminu baiss recul chut réduit réduire réduction
gagn victoire remport|perd perdu perdent défaite
bénéfice profit profits|perte pertes déficit
approuv adopt accept|rejet refus repouss
ouvre ouvrir ouvert ouverte ouvrira ouvriront rouvr|ferme fermer fermé fermée fermera fermeront fermeture
achèt achat achet acquis acquier|vend vendre vendu vendra vente
créer crée créera créé création embauch|supprim suppress licenci
innocent acquitt relax|condamn coupable
arrêt interpell|libér relâch
autoris permet légal|interdi illégal
commenc débute début lance|termin achèv finit
tué tués tuée mort morts mortes décéd|bless surviv
confirm|démen nie nient réfut
réuss succès|échou échec
nord|sud|ouest
frère|soeur sœur
père|mère
fils|fille
_pour|contre
_avant|après
_avec|sans
_plus|moins
_premier première|deuxième second seconde|troisième|dernier dernière
_jour jours|semaine semaines|mois|an ans année années|heure heures|minute minutes
_hier|demain
_homme hommes|femme femmes
_gauche|droite`,
  es: `aument subi sube suben subida crec increment alza ascend|baj cay caen caída disminu reduc reduj descen descien
ganó gana ganan ganar victoria venci|perdi pierde pierden perder derrota
ganancia ganancias beneficio beneficios|pérdida pérdidas
aprob apruebá aprueb acept respald|rechaz
abri abre abren abrir abrió apertura inaugur|cerr cierr cierre clausur
compr adquir|vend vende vendió venta
crear crea creará creó creación contrat|elimin suprim despid recort
absolv absuel inocente|conden culpable
detuv deten deteni arrest|liber
permit autori legal|prohib ilegal veto vetó
comenz comien empez empiez inici|termin finaliz acab
muerto muertos muerta muertas murió murieron mató mataron|herid heridos sobreviv
confirm|desmin desmien niega niegan negó
éxito logr|fracas
norte|sur|este|oeste
hermano|hermana
padre|madre
hijo|hija
_favor|contra
_antes|después
_con|sin
_más|menos
_primer primera primero|segundo segunda|tercer tercera|último última
_día días|semana semanas|mes meses|año años|hora horas|minuto minutos
_ayer|mañana|hoy
_hombre hombres|mujer mujeres
_izquierda|derecha`,
  pt: `aument subi sobe subida cresc eleva alta|caiu cai caem queda diminu reduz redução baix recu
venceu ganhou ganha vitória|perdeu perde perdem derrota
lucro lucros|prejuízo prejuízos perda
aprov aceit apoia|rejeit recus
abre abriu abrir abrirá inaugur reabr|fecha fechou fechar fechará fechamento encerr
compr adquir|vend vende vendeu venda
criar cria criará criou contrat|cort elimin demit
absolv inocent|conden culpado
prend preso presos deti detido|solt libert
permit autoriz legal|proíb proib ilegal
começ inici|termin encerr
morto mortos morreu morreram matou|ferid sobreviv
confirm|desment nega negou negam
norte|sul|leste|oeste
irmão|irmã
pai|mãe
filho|filha
_favor|contra
_antes|depois
_com|sem
_mais|menos
_primeiro primeira|segundo segunda|terceiro terceira|último última
_dia dias|semana semanas|mês meses|ano anos|hora horas
_ontem|amanhã|hoje
_homem homens|mulher mulheres`,
  it: `aument sale salito saliti salgono salita cresc cresci rialzo|cala calo calato diminu scend sceso scesa ridott riduz riduc ribasso
vinto vince vittoria|perso perde persa sconfitta
utile profitto profitti guadagn|perdita perdite
approv accett|respin bocci rifiut
apre aprire aperto aperta aprirà riapr|chiude chiudere chiuso chiusa chiuderà chiusura
compra comprat acquist|vend vende venduto vendita
crea creare creerà creato assum assunt|tagli elimin licenzi sopprim
assolt assolv innocente|condann colpevol
arrest|scarcer liber rilasci
permett autorizz legale|viet proibi illegal
inizi comincia avvi|termin conclu finisc
morto morti morta uccis|ferit feriti sopravv
conferm|smentis smenti nega negato
nord|sud|ovest
fratello|sorella
padre|madre
figlio|figlia
_favore|contro
_prima|dopo
_con|senza
_più|meno
_primo|secondo seconda|terzo terza|ultimo ultima
_giorno giorni|settimana settimane|mese mesi|anno anni|ora ore
_ieri|domani|oggi
_uomo uomini|donna donne`,
  nl: `steeg stijg gestegen toegenomen groei gegroeid verhoog|daal daalt daalde gedaald zakte krimp gekrompen verlaag afgenomen
wint won gewonnen winnen|verloor verliest verloren verliezen
winst winsten|verlies verliezen
goedgekeurd keurde aangenomen aanvaard steunt steunde|verwierp verworpen afgewezen weiger
opent opende geopend openen|sluit sloot gesloten sluiten
koopt kocht gekocht kopen|verkoop verkocht
schept creëert aangenomen|schrapt schrapte geschrapt ontslaat ontslagen
vrijgesproken onschuldig|veroordeeld schuldig
gearresteerd aangehouden opgepakt|vrijgelaten
toegestaan legaal|verbod verboden verbiedt illegaal
begon begint begonnen|eindig beëindig
gedood dood doden stierf overleden|gewond overleef
bevestig|ontken tegenspr
noorden|zuiden|oosten|westen
broer|zus
vader|moeder
zoon|dochter
_voor|tegen
_voor|na
_met|zonder
_meer|minder
_eerste|tweede|derde|laatste
_dag dagen|week weken|maand maanden|jaar|uur
_gisteren|morgen|vandaag
_man mannen|vrouw vrouwen`,
  ru: `вырос выросла выросли растёт растет увелич повыс рост|упал упала упали сниз сократ уменьш падение
выиграл победил победа|проиграл поражен
прибыль прибыли|убыток убытки убытка
одобр принял приняла приняли поддерж|отклон отверг
откры|закры
купил купит покуп приобр|прода
созда|сокращ ликвид
оправда|осужд приговор
задерж арест|освобод
разреш|запре
погиб убит умер|ранен пострада
подтверд|опроверг отриц
брат|сестра
мужчин|женщин
_за|против
_до|после
_больше|меньше
_день дня дней|недел|месяц|год года лет|час часов`,
  uk: `зрос зросла збільш підвищ|впав впала зниз зменш скорот
схвал прийня підтрим|відхил
відкри|закри
купи придба|прода
затрима арешт|звільн
дозвол|заборон
загин вбит помер|поранен
підтверд|спросту запереч
_за|проти
_до|після
_більше|менше`,
  ar: `ارتفع ارتفعت ارتفاع يرتفع زاد زادت زيادة نما|انخفض انخفضت انخفاض ينخفض تراجع تراجعت هبط هبطت
فاز فازت فوز|خسر خسرت خسارة هزيمة
أرباح ربح|خسائر
وافق وافقت أقر أقرت موافقة|رفض رفضت يرفض
فتح افتتح افتتحت يفتح فتحت|أغلق أغلقت إغلاق يغلق
اشترى اشترت شراء|باع باعت بيع
اعتقل اعتقلت|أفرج أفرجت أطلق
سمح سمحت يسمح|حظر حظرت منع منعت
بدأ بدأت يبدأ|انتهى انتهت ينتهي
قتل مقتل قتلى قتيل|جرح جرحى أصيب إصابة مصاب
أكد أكدت|نفى نفت
شمال|جنوب|شرق|غرب
_قبل|بعد
_مع|ضد
_أكثر|أقل
_يوم أيام|أسبوع أسابيع|شهر أشهر|سنة سنوات عام أعوام|ساعة ساعات`,
  fa: `افزایش رشد|کاهش افت
سود|زیان
تصویب موافقت تایید|رد مخالفت
باز گشایش|بسته تعطیل
خرید|فروش
کشته|زخمی مجروح
_پیش قبل|پس بعد
_بیشتر|کمتر`,
  ja: `増加 上昇 増え 増益 増収 拡大 上回 上がった 引き上げ 値上げ 黒字|減少 下落 減っ 減益 減収 縮小 下回 下がった 引き下げ 値下げ 低下 赤字
可決 承認 賛成 採択|否決 却下 反対 不承認
開設 開業 開始 再開 開館 始ま|閉鎖 廃業 終了 中止 閉館 休止 終わ
勝利 勝っ 優勝 当選|敗北 敗れ 落選
購入 買収 買っ|売却 売っ
雇用 採用|解雇 削減
無罪|有罪
逮捕|釈放
許可 解禁|禁止
死亡 死者|負傷 けが 生存
以上 超え|未満 以下
前年|翌年
北部|南部|東部|西部
午前|午後
昨日|明日
兄|弟|姉|妹
輸出|輸入
入港|出港
合意|決裂
発表した|否定した 撤回した`,
  zh: `增加 上升 上涨 上漲 增长 增長 提高 盈利 扩大|减少 減少 下降 下跌 降低 亏损 虧損 缩小 下滑
通过 通過 批准 赞成 同意 支持|否决 否決 拒绝 拒絕 反对 反對
开放 開放 开设 开业 重开 开始 启用|关闭 關閉 停业 停止 结束 停用
胜利 击败 获胜 赢|失败 落败 输
收购 购买 买入|出售 卖出
招聘 聘用 新增|裁减 裁员 解雇
无罪|有罪
逮捕 拘留|释放 釋放
允许 許可 合法|禁止 非法
死亡 遇难|受伤 受傷
超过 以上 多于|低于 不足 以下 少于
北部|南部|东部|西部
上午|下午
昨天|明天
进口|出口
之前|之后`,
};

type Groups = { line: number; group: number; small: boolean };

interface Opposed {
  /** Where a folded word stands in the table. */
  of: (word: string) => readonly Groups[];
}

const built = new Map<string, Opposed>();

export function opposedIn(language: string): Opposed | null {
  const text = LINES[language];
  if (text === undefined) return null;
  const known = built.get(language);
  if (known) return known;
  const entries = new Map<string, Groups[]>();
  text.split('\n').forEach((line, i) => {
    const small = line.startsWith('_');
    line.replace('_', '').split('|').forEach((group, k) => {
      for (const entry of group.split(' ').filter(Boolean)) entries.set(entry, [...(entries.get(entry) ?? []), { line: i, group: k, small }]);
    });
  });
  const unspaced = language === 'zh' || language === 'ja';
  const cache = new Map<string, readonly Groups[]>();
  const find = (word: string): readonly Groups[] => {
    if (unspaced) return entries.get(word) ?? [];
    for (let length = word.length; length >= LEAST; length--) {
      const there = entries.get(word.slice(0, length));
      if (there && (length === word.length || (!there[0]?.small && word.length - length <= ENDING))) return there;
    }
    return entries.get(word) ?? [];
  };
  const opposed: Opposed = {
    of(word) {
      const there = cache.get(word) ?? find(word);
      if (cache.size < 5000) cache.set(word, there);
      return there;
    },
  };
  built.set(language, opposed);
  return opposed;
}

/** Letters that an entry has at least to stand for longer words, and that these may have more. */
const LEAST = 4;
const ENDING = 6;

/** The entries of a Chinese or Japanese table, as pairs: what the claim has, what stands for the opposite. */
export function pairsIn(language: string): readonly { line: number; groups: readonly (readonly string[])[] }[] {
  return (LINES[language] ?? '').split('\n').map((line, i) => ({ line: i, groups: line.split('|').map((group) => group.split(' ').filter(Boolean)) }));
}

const calendars = new Map<string, ReadonlyMap<string, string>>();

/** Names of months and weekdays, folded, each with which it is. */
export function calendarOf(language: string): ReadonlyMap<string, string> {
  const known = calendars.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  const add = (options: Intl.DateTimeFormatOptions, kind: string, times: readonly number[], locale = language): void => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    times.forEach((time, i) => {
      const parts = format.formatToParts(time);
      const name = parts.find(({ type }) => type === kind)?.value.toLowerCase().replace(/\.$/u, '') ?? '';
      if (/^\p{L}{3,}$|^\p{L}+曜日$|^星期.$/u.test(name.replace(/-feira$/u, ''))) for (const form of new Set([name, name.replace(/-feira$/u, ''), name.replace('星期', '周'), name.replace('星期', '週'), name.replace('曜日', '曜')])) names.set(form, `${kind}${i}`);
    });
  };
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day));
  add({ month: 'long' }, 'month', months);
  // "12 марта": with a day beside it the month is declined.
  add({ month: 'long', day: 'numeric' }, 'month', months);
  add({ weekday: 'long' }, 'weekday', days);
  calendars.set(language, names);
  return names;
}
