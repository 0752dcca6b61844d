/**
 * What an opinion may say. It goes beyond its facts by nature, so that each of its sentences is either held by the facts it
 * cites, as any other sentence of the house, or says openly that it supposes. It accuses nobody of what no fact says.
 */
import { checkClaim } from '../summary/check';
import { levelled } from '../summary/check/figures';
import { names, type Name } from '../text/names';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { fold } from '../text/tokens';

/** Words by which a sentence says that it supposes; each is looked for at a word's start, or anywhere in scripts without blanks. */
const HEDGES: Readonly<Record<string, string>> = {
  en: 'may|might|could|would|can|likely|unlikely|possib|probabl|perhaps|potential|suggest|seem|appear|if|whether|depend|unclear|unknown|uncertain|too early|remains? to be|not (?:yet )?(?:known|said|clear)|speaks? (?:for|against)|points? to|raises?|opens?|expected|hints?',
  de: 'kann|können|könnte|dürfte|mag|möglich|womöglich|vielleicht|wahrscheinlich|vermutlich|wohl|falls|wenn|würde|scheint|deutet|hängt|unklar|offen|ungewiss|zu früh|spricht (?:für|gegen)|erwartet|ob',
  fr: 'peut|peuvent|pourra|pourrai|peut-être|possib|probabl|sans doute|semble|suggèr|laisse penser|si|dépend|incertain|on ignore|trop tôt|reste à|risque|devrait|devraient|attend',
  es: 'puede|pueden|podrí|podr[áa]|posib|probabl|quizá|tal vez|parece|sugier|si|depende|incierto|no está claro|se desconoce|demasiado pronto|cabría|debería|se espera',
  pt: 'pode|podem|poderia|poderá|possív|possib|prováv|provavel|talvez|parece|suger|caso|depende|incert|não está claro|não se sabe|cedo demais|deverá|deve|espera-se',
  it: 'può|possono|potrebbe|potrebber|potrà|forse|possib|probabil|sembra|suggeri|se|dipende|incert|non è chiaro|non si sa|troppo presto|dovrebbe|ci si aspetta',
  nl: 'kan|kunnen|zou|zouden|mogelijk|misschien|waarschijnlijk|wellicht|lijkt|indien|hangt|onduidelijk|onzeker|te vroeg|verwacht',
  ru: 'может|могут|мог бы|возможно|вероятно|наверное|похоже|если|зависит|неясно|неизвестно|ожида',
  ja: 'かもしれ|可能性|だろう|でしょう|おそらく|恐れ|見込|とみられ|なら|場合|不明|わかってい|示唆|期待|考えられ|得る|うる',
  zh: '可能|或许|也许|大概|或将|恐怕|似乎|如果|若|取决于|尚不|不清楚|未知|有望|预计|暗示',
  ar: 'قد|ربما|يمكن|من المحتمل|يحتمل|المرجح|يبدو|إذا|يتوقف|غير واضح|غير معروف|من المبكر|متوقع',
};

/** Grave things that nobody is said to have done, hedged or not, where the facts do not say so in that word. */
const ACCUSATIONS: Readonly<Record<string, string>> = {
  en: 'brib|corrupt|fraud|steal|stole|theft|embezzl|murder|kill|rape|assault|abus|launder|treason|guilt|criminal|crime|illegal|prison|jail|terroris|racis|nazi|lied|liar|scam|cheat',
  de: 'bestech|bestoch|korrupt|betrug|betrüg|stahl|stehl|gestohlen|diebstahl|veruntreu|mord|ermord|töt|vergewaltig|missbrauch|geldwäsche|verrat|schuldig|kriminell|verbrech|illegal|gefängnis|terror|rassis|nazi|gelogen|lügner',
  fr: 'corromp|corruption|pot-de-vin|fraud|vol[ée]|détourn|meurtr|tué|tuer|viol|agress|abus|blanchi|trahi|coupable|crimin|illégal|prison|terroris|racis|nazi|menti|menteur|escroqu',
  es: 'sobor|corrup|fraude|rob[óoa]|malvers|asesin|mat[óa]|viol[óa]|agred|abus|blanque|traici|culpable|crimin|delito|ilegal|cárcel|prisión|terroris|racis|nazi|minti|mentiros|estaf',
  pt: 'suborn|corrup|fraude|roub|desvi|assassin|mat[oa]|viol[oa]|agred|abus|lavagem|traiç|culpad|crimin|crime|ilegal|cadeia|prisão|terroris|racis|nazi|ment[iu]',
  it: 'corru|tangent|frod|rub[òa]|appropria|omicid|uccis|stupr|aggred|abus|riciclag|tradi|colpevol|crimin|reato|illegal|carcere|prigione|terroris|razzis|nazi|menti|truff',
  nl: 'omkop|corrupt|fraude|gestolen|steel|verduister|moord|gedood|verkracht|misbruik|witwas|schuldig|crimine|misdaad|illegaal|gevangenis|terroris|racis|nazi|gelogen',
  ru: 'взят|корруп|мошенн|украл|кража|убий|убил|изнасил|измен|виновен|виновн|преступ|незакон|тюрьм|террор|расис|нацис|солгал|лжец',
  ja: '賄賂|汚職|詐欺|盗|横領|殺|強姦|性的暴行|虐待|資金洗浄|有罪|犯罪|違法|刑務所|テロ|差別|嘘',
  zh: '贿|腐败|欺诈|诈骗|偷|盗|贪污|谋杀|杀|强奸|性侵|虐待|洗钱|叛国|有罪|犯罪|非法|监狱|恐怖|种族主义|撒谎',
  ar: 'رشو|فساد|احتيال|سرق|اختلاس|قتل|اغتصب|اعتد|غسل الأموال|خيان|مذنب|جريم|إجرام|سجن|إرهاب|عنصري|كذب',
};

const UNSPACED = new Set(['ja', 'zh', 'ar']);

const matcherOf = (words: string, language: string, flags: string): RegExp => new RegExp(UNSPACED.has(language) ? words : `(?<![\\p{L}\\p{N}])(?:${words})`, flags);
const hedges = new Map(Object.entries(HEDGES).map(([language, words]) => [language, matcherOf(words, language, 'iu')]));
const accusations = new Map(Object.entries(ACCUSATIONS).map(([language, words]) => [language, matcherOf(words, language, 'giu')]));

const plain = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
const digits = (text: string): string[] => levelled(text).match(/\d+/gu) ?? [];

const QUOTED = /["“„«「『]([^"”“»」』]{8,})["”»」』]/gu;
/** An address, or something that speaks of one. */
const LINK = /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|example|info|co)\b/iu;

/** Is it a name that the facts do not have? One capital proves nothing at a sentence's start, nor of a German noun. */
function isNew({ surface, initial }: Name, source: string, language: string): boolean {
  const isThere = (name: string): boolean => source.includes(plain(name).trimEnd());
  const [, ...rest] = surface.split(/\s+/u);
  if (initial || (rest.length === 0 && language === 'de')) return false;
  return !isThere(surface) && !(rest.length > 0 && isThere(rest.join(' ')));
}

/** Why a text of opinion may not be shown on these facts: `citation`, `number`, `name`, `quotation`, `link`, `accusation`, `unheld`; null where it may. */
export function faultOfOpinion(text: string, facts: readonly string[], language: string): string | null {
  if (facts.length === 0) return 'citation';
  const source = facts.join('\n');
  const known = quantities(source, language).map(({ value }) => value);
  const written = new Set(digits(source));
  if (quantities(text, language).some(({ value }) => !known.some((other) => Math.abs(other - value) <= Math.abs(value) * 1e-6)) || digits(text).some((digit) => !written.has(digit))) return 'number';
  if (LINK.test(text)) return 'link';
  const words = plain(source);
  if (names(text, language).some((name) => isNew(name, words, language))) return 'name';
  const quoted = [...text.matchAll(QUOTED)].map((match) => plain(match[1] ?? '').trim());
  if (quoted.some((quote) => !words.includes(quote))) return 'quotation';
  const folded = fold(source);
  const accused = accusations.get(language);
  if (accused && [...text.matchAll(accused)].some(([word]) => !folded.includes(fold(word)))) return 'accusation';
  const supposes = (sentence: string): boolean => hedges.get(language)?.test(sentence) ?? false;
  const held = sentences(text, language).every((one) => supposes(one.text) || checkClaim(one.text, facts, language).supported);
  return held ? null : 'unheld';
}
