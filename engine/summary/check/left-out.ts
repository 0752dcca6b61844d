/**
 * What a claim leaves out of the passage that it repeats. A dateline or a detail may go; who says so, a denial, a doubt
 * or a condition may not, since without it the claim says more than the passage.
 */
import { HEDGES, NEGATIONS } from './closed-words';
import { mayCount } from '../../text/numbers';
import { isUnspaced } from '../../text/tokens';
import type { Fault } from './features';
import type { Term } from './terms';

/** By language: words with which others' words are passed on | that say it is not so | that leave it open. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'said say says saying tell tells told announced announces claim claims claimed claiming allege alleges alleging allegations accuse accuses accused accusing believe believes believed think thinks thought argue argues argued argues suggest suggests suggested maintain maintains maintained assert asserts asserted contend contends contended insist insists insisted reported reports report according fear fears feared wrote tweeted warned warns predicted estimated estimates testified hoped promised promises vowed pledged declared charged|deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute refuted refutes debunked disputes disputed retract retracts retracted retraction false falsely fake untrue lie lies lied lying hoax myth incorrect incorrectly wrongly mistakenly misleading baseless unfounded disproved fabricated|whether if unless allegedly alleged reportedly supposedly supposed purported purportedly suspected suspect unclear unproven unconfirmed unverified doubt doubts doubted doubtful rumor rumors rumored rumour rumours rumoured imagined pretended',
  de: 'sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären teilt teilte teilten mitgeteilt mitteilte mitteilten berichtet berichtete berichteten berichten behauptet behauptete behaupten behaupteten meint meinte meinten glaubt glaubte glauben glaubten laut zufolge angaben angab vorgeworfen wirft werfen warf vorwurf vorwürfe verdächtigt beschuldigt beschuldigte vermutet vermuten schätzt schätzte warnte warnt betonte betont hieß heißt gerüchte gerücht|falsch falsche fälschlich fälschlicherweise unwahr lüge gelogen bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten leugnet leugnete widerlegt widerlegte zurückgezogen widerrief unzutreffend erfunden märchen|ob falls wenn sofern angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermeintlich vermeintliche soll sollen unklar fraglich zweifel bezweifelt',
  fr: "dit dits disent déclaré déclare déclarent affirmé affirme affirment affirmait annoncé annonce selon d'après raconté assure assuré assurent prétend prétendent prétendu croit croient croyait pense pensent accuse accusent accusé accusée accusation estime estiment estimé rapporte rapportent rapporté soutient soutiennent indiqué indique indiquent|faux fausse faussement nie nient nié démenti dément démentent réfute réfuté rétracté rétracte mensonge infondé inexact conteste contesté mensonger rejette|si sauf prétendument présumé présumée présumés supposé supposée rumeur rumeurs doute doutent incertain ignore",
  es: 'dijo dice dicen dijeron declaró declaran afirmó afirma afirman afirmaron anunció según aseguró asegura aseguran cree creen creía piensa piensan acusa acusan acusó acusado acusada sostiene sostienen denuncia denunció alega alegan alegó estima estiman informó explicó señaló indicó|falso falsa falsamente niega niegan negó negaron desmiente desmintió desmintieron retractó mentira bulo infundado inexacto rechaza|si salvo supuestamente presuntamente presunto presunta supuesto supuesta rumor rumores duda dudan incierto',
  pt: 'disse diz dizem disseram declarou afirmou afirma afirmam afirmaram anunciou segundo conforme garantiu garante acredita acreditam acha acusa acusam acusou acusado alega alegam alegou sustenta informou explicou estima|falso falsa falsamente nega negam negou negaram desmente desmentiu mentira boato infundado rejeita|se salvo supostamente suposto suposta rumor rumores dúvida duvidam incerto',
  it: "detto dice dicono dichiarato dichiara affermato afferma affermano annunciato secondo sostiene sostengono ritiene ritengono crede credono pensa accusa accusano accusato accusata assicura riferito riferisce riferiscono spiegato stima|falso falsa falsamente nega negano negato smentisce smentiscono smentito ritrattato bugia bufala infondato|se salvo presunto presunta presumibilmente presuntamente dubbio dubita incerto sarebbe avrebbe",
  nl: 'zegt zei zeiden zeggen gezegd verklaarde verklaart verklaarden meldt meldde melden beweert beweerde beweren beweerden volgens gelooft geloven denkt denken beschuldigt beschuldigde beschuldigd aldus stelt stelde vermoedt schat|onwaar vals valselijk onterecht ontkent ontkende ontkennen leugen ingetrokken onjuist verzonnen|of als indien tenzij vermeende vermeend zogenaamd vermoedelijk gerucht geruchten twijfelt onduidelijk',
  ru: 'сказал сказала сказали заявил заявила заявили говорит говорят сообщил сообщила сообщили сообщает утверждает утверждают утверждал утверждала словам считает считают полагает обвиняет обвиняют обвинил обвинили данным|ложно ложь ложное неправда отрицает отрицают отрицал отрицала опроверг опровергла опровергли опровергает выдумка недостоверно|ли если якобы предположительно слухи слух подозреваемый сомневается',
  uk: 'сказав сказала сказали заявив заявила заявили каже кажуть повідомив повідомила повідомили стверджує стверджують словами вважає вважають звинувачує звинувачують звинуватив даними|хибно брехня неправда заперечує заперечують заперечив спростував спростувала спростовує вигадка|чи якщо нібито ймовірно чутки підозрюваний',
  ar: 'قال قالت قالوا يقول تقول صرح صرحت أعلن أعلنت ذكر ذكرت زعم زعمت يزعم تزعم يعتقد تعتقد أكد أكدت اتهم اتهمت يتهم وفق وفقا حسب بحسب أفاد أفادت|كاذب كاذبة كذب كذبة كذبا نفى نفت ينفي تنفي خاطئ باطل زائف شائعة|إذا لو هل مزعوم مزعومة يشتبه المشتبه شكوك',
  fa: 'گفت گفتند گفته اعلام مدعی ادعا معتقد گزارش اساس|دروغ نادرست تکذیب رد شایعه|اگر آیا مگر احتمالا ظاهرا مظنون',
  ja: 'と述べ と話し と語っ と主張 によると によれば と発表し と訴え と批判 とみて と報じ としている という見方 と指摘|虚偽 誤り うそ 嘘 否定 撤回 デマ 事実ではない|かどうか とされ 疑い もし 場合 可能性 うわさ',
  zh: '表示 声称 聲稱 宣称 称， 据 據 认为 認為 相信 指控 指责 指責 说 說|不实 不實 虚假 谣言 謠言 否认 否認 撤回 错误 謊言 谎言 辟谣|是否 如果 除非 涉嫌 据称 據稱 疑似 传闻 可能',
};

type Kind = 'attribution' | 'negation' | 'modality';
const KINDS: readonly Kind[] = ['negation', 'modality', 'attribution'];

const built = new Map<string, ReadonlyMap<string, Kind>>();
const reports = new Map<string, ReadonlySet<string>>();

function listOf(language: string): ReadonlyMap<string, Kind> {
  const known = built.get(language);
  if (known) return known;
  const lists = (LISTS[language] ?? '').split('|');
  const words = new Map((['attribution', 'negation', 'modality'] as const).flatMap((kind, i) => (lists[i] ?? '').split(' ').filter(Boolean).map((word): [string, Kind] => [word, kind])));
  built.set(language, words);
  return words;
}

/** Words with which others' words are passed on. */
export function reportsIn(language: string): ReadonlySet<string> {
  const known = reports.get(language) ?? new Set([...listOf(language)].filter(([, kind]) => kind === 'attribution').map(([word]) => word));
  reports.set(language, known);
  return known;
}

/** Clauses that stand by themselves, so that what is said in them does not bear on the rest: where they open, by language. */
const CLAUSES: Readonly<Record<string, { relative: string; other: string }>> = {
  en: { relative: 'who|whose|whom|which|where', other: 'after|before|when|while|because|since|although|though|as' },
  de: { relative: 'der|die|das|dessen|deren|dem|den|wo', other: 'nachdem|bevor|während|weil|da|als|obwohl' },
  fr: { relative: 'qui|dont|où', other: 'après|avant|quand|lorsque|alors|parce' },
  es: { relative: 'que|quien|cuyo|cuya|donde', other: 'después|tras|antes|cuando|mientras|porque' },
  pt: { relative: 'que|quem|cujo|cuja|onde', other: 'depois|após|antes|quando|enquanto|porque' },
  it: { relative: 'che|cui|dove', other: 'dopo|prima|quando|mentre|perché' },
  nl: { relative: 'die|dat|wier|wiens|waar', other: 'nadat|voordat|toen|terwijl|omdat' },
};
/** Share of a claim's content, and words of it, that a passage must have to be what the claim tells. */
const CARRIED = 0.9;
const FEWEST_CARRIERS = 2;
const AND = 'and|und|et|y|e|en|и|та';
const LESS = /^[^,;:–—(]*(?<!\p{L})(?:fewer|less|more|lower|higher|below|above|weniger|mehr|moins|plus|menos|más|mais|meno|più|minder|meer|меньше|больше)\s[^,;]*(?<!\p{L})(?:than|als|que|di|del|чем|de)\s/iu;

type Where = 'before' | 'within' | 'after';

/** Nothing speaks against leaving it out; it must not be left out (with the kind of fault); or it is not for this to say. */
export type Verdict = 'fine' | 'open' | Fault;

/** `counted`: the claim's word before it is a figure, or what a figure counts. */
function judge(text: string, words: readonly string[], where: Where, counted: boolean, language: string): Verdict {
  if (words.length === 0) return 'fine';
  const clauses = CLAUSES[language];
  const body = text.trim();
  if (clauses) {
    if (where === 'within' && new RegExp(`^[,–—]\\s*(?:${clauses.relative}|${clauses.other})\\s[^]*[,–—]$`, 'iu').test(body)) return 'fine';
    if (where === 'before' && new RegExp(`^(?:${clauses.other})\\s[^]*,$`, 'iu').test(body)) return 'fine';
  }
  if (where === 'after' && new RegExp(`^,?\\s*(?:${clauses ? `${clauses.other.replace('|as', '')}|` : ''}${AND})\\s`, 'iu').test(body)) return 'fine';
  if (counted && where !== 'before' && LESS.test(body)) return 'number';
  const known = listOf(language);
  const kinds = new Set<Kind>();
  if (isUnspaced(language)) for (const [word, kind] of known) if (text.includes(word)) kinds.add(kind);
  let open = false;
  words.forEach((word, i) => {
    // "even if", "as if"; "whatever" is no condition.
    const kind = word === 'if' && words[i - 1] === 'even' ? undefined : known.get(word);
    if (kind) kinds.add(kind);
    const denies = /n't$/u.test(word) || (NEGATIONS[language]?.has(word) ?? false);
    if (!denies && !HEDGES[language]?.has(word)) return;
    // Before what is told, and not in a clause of its own, it bears on all of it.
    if (where === 'before' && !/[,;]$/u.test(body) && !/\b(?:but|aber|mais|pero|mas|ma|maar)$/iu.test(body)) kinds.add(denies ? 'negation' : 'modality');
    else open = true;
  });
  return KINDS.find((kind) => kinds.has(kind)) ?? (open ? 'open' : 'fine');
}

const RANKS: readonly Verdict[] = ['fine', 'open', 'number', 'attribution', 'modality', 'negation'];
const worse = (a: Verdict, b: Verdict): Verdict => (RANKS.indexOf(b) > RANKS.indexOf(a) ? b : a);
const better = (a: Verdict, b: Verdict): Verdict => (RANKS.indexOf(b) < RANKS.indexOf(a) ? b : a);

/** Words after a figure among which what it counts stands. */
const COUNTED = 3;

interface Told {
  text: string;
  terms: readonly Term[];
}

/** Places in the passage of the claim's words, in order, each as early or as late as may be; null where they do not stand there. */
function placesOf(own: readonly Term[], theirs: readonly Term[], late: boolean): number[] | null {
  const places: number[] = [];
  let next = late ? own.length - 1 : 0;
  const step = late ? -1 : 1;
  for (let at = late ? theirs.length - 1 : 0; at >= 0 && at < theirs.length && next >= 0 && next < own.length; at += step) {
    if (theirs[at]?.word !== own[next]?.word) continue;
    places[next] = at;
    next += step;
  }
  return next < 0 || next === own.length ? places : null;
}

function verdictOn(own: readonly Term[], { text, terms }: Told, places: readonly number[], language: string): Verdict {
  let verdict: Verdict = 'fine';
  for (let k = 0; k <= places.length; k++) {
    const [from, to] = [places[k - 1] ?? -1, places[k] ?? terms.length];
    if (to - from < 2) continue;
    const last = terms[from];
    const run = text.slice(last ? last.start + last.surface.length : 0, terms[to]?.start);
    const counted = mayCount('', own.slice(Math.max(0, k - COUNTED), k).map(({ word }) => word)) || own.slice(Math.max(0, k - COUNTED), k).some(({ kind }) => kind === 'number');
    verdict = worse(verdict, judge(run, terms.slice(from + 1, to).map(({ word }) => word), k === 0 ? 'before' : k === places.length ? 'after' : 'within', counted, language));
  }
  return verdict;
}

const asks = (text: string): boolean => /[?？؟]["”»)]*$/u.test(text);

/** Is the claim the passage with words left out? Then what is to be said of those; null otherwise. */
export function leftOut(claim: string, own: readonly Term[], passage: Told, language: string): Verdict | null {
  if (own.length === 0) return null;
  const [early, late] = [placesOf(own, passage.terms, false), placesOf(own, passage.terms, true)];
  if (!early || !late) return null;
  const verdict = better(verdictOn(own, passage, early, language), verdictOn(own, passage, late, language));
  return asks(passage.text) && !asks(claim) ? worse(verdict, 'modality') : verdict;
}

const CHARGED = new Set('accused accuses accusing alleged allegedly charged suspected denies denied acquitted'.split(' '));

/** Does the passage that has all of a claim's content, in whatever order, deny or doubt it before it tells it? */
export function takenBack(own: readonly Term[], { text, terms, places }: Told & { places: ReadonlyMap<string, readonly number[]> }, language: string): Fault | null {
  const carriers = own.filter(({ kind }) => kind !== 'function');
  const last = carriers.flatMap(({ stem }) => places.get(stem)?.at(-1) ?? []);
  if (last.length < FEWEST_CARRIERS || last.length < carriers.length * CARRIED) return null;
  const first = Math.min(...last);
  const before = terms.slice(0, first).filter(({ word }) => !own.some((term) => term.word === word));
  const verdict = judge(text.slice(0, terms[first]?.start), before.map(({ word }) => word), 'before', false, language);
  if (verdict === 'negation' || verdict === 'modality') return verdict;
  // "was accused of stealing" is no theft.
  return terms.slice(first, Math.max(...last)).some(({ word }) => CHARGED.has(word) && !own.some((term) => term.word === word)) ? 'modality' : null;
}
