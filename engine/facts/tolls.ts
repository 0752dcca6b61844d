/** How many were killed, hurt, arrested, on board: figures of which an event has one, put in many ways; and how old somebody is. */
import type { Quantity } from '../text/numbers';

interface Stated {
  /** What it is of: `killed`, or a person's name. */
  of: string;
  subject: string;
  value: number;
  start: number;
  end: number;
}

interface Kind {
  after?: RegExp;
  before?: RegExp;
}

/** Words that leave room may stand between a toll's own words and its figure; dictionaries of `mention.ts` read them. */
const ROOM_EN = '(?:at least |about |around |more than |as many as |nearly |almost |some |up to |an estimated |roughly |approximately )?';
const PEOPLE_EN = '(?:(?:other |more |of the |additional )?(?:people|persons|civilians|passengers|students|children|worshippers|soldiers|troops|officers|police officers|workers|victims|others|adults|men|women|americans|migrants|protesters|demonstrators|suspects|residents|patients|inmates|firefighters|crew members)\\s+)?';
const WERE_EN = '(?:(?:were|was|are|is|have been|had been|have|had|also|reported|confirmed|left|now|still|believed|feared|presumed|being)\\s+)*';
const after = (words: string): RegExp => new RegExp(`^\\s*${PEOPLE_EN}${WERE_EN}(?:${words})\\b(?! (?:in|last) (?:\\d{4}|year))`, 'iu');
const before = (words: string): RegExp => new RegExp(`\\b(?:${words})\\s+${ROOM_EN}$`, 'iu');
const word = (words: string): RegExp => new RegExp(`^\\s*(?:${words})(?!\\p{L})`, 'iu');
const lead = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu');

/** By language and kind: what stands after the figure, and what stands before it. */
const KINDS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  en: {
    killed: {
      after: after('killed|dead|died|dies|deaths|fatalities|fatally shot|lost their lives|perished|drowned|lives'),
      before: before('killing|killed|kills|death toll (?:rose to|rises to|has risen to|had risen to|stood at|stands at|climbed to|climbs to|reached|reaches|of|to|at)|claimed the lives of|claimed|the deaths of'),
    },
    injured: { after: after('injured|wounded|hurt|injuries'), before: before('injuring|wounding|injured|wounded') },
    arrested: { after: after('arrested|arrests|detained|taken into custody'), before: before('arresting|arrested|detained') },
    missing: { after: after('missing|unaccounted for') },
    rescued: { after: after('rescued'), before: before('rescuing|rescued') },
    'on board': { after: after('aboard|on ?board') },
    evacuated: { after: after('evacuated|displaced|forced to flee|forced from their homes') },
    magnitude: { after: /^[\s-]magnitude\b/iu, before: /\bmagnitude(?: of)?[\s-]$/iu },
    counts: { after: /^\s(?:\p{L}+\s){0,2}counts? of\b/iu },
    destroyed: { after: /^\s(?:homes|houses|buildings|structures)\s(?:(?:were|have been|had been)\s)?(?:destroyed|burned|leveled)\b/iu, before: before('destroying|destroyed') },
  },
  de: {
    killed: { after: word('(?:Menschen |Personen |Zivilisten |Soldaten |Passagiere )?(?:Tote[nr]?|Todesopfer|(?:sind |seien |wurden )?(?:getötet|gestorben|tot)|starben|kamen ums Leben|(?:sind )?ums Leben)'), before: lead('Zahl der Toten|Zahl der Todesopfer') },
    injured: { after: word('(?:Menschen |Personen )?(?:wurden |sind )?(?:(?:schwer |leicht )?verletzt|Verletzte[nr]?|Verwundete[nr]?)') },
    missing: { after: word('(?:Menschen |Personen )?(?:werden |gelten als |sind )?(?:vermisst|Vermisste[nr]?)') },
    arrested: { after: word('(?:Menschen |Personen |Demonstranten )?(?:wurden )?(?:festgenommen|Festnahmen|Festgenommene)') },
  },
  fr: {
    killed: { after: word('(?:morts?|décès|(?:personnes |civils |soldats )?(?:ont été |sont |ont )?(?:tuée?s|mortes|morts|péri|décédées?|perdu la vie))') },
    injured: { after: word('(?:(?:autres )?blessés|(?:personnes )?(?:ont été )?blessée?s)') },
    missing: { after: word('(?:disparus|(?:personnes )?(?:sont |étaient )?(?:portées disparues|disparues))') },
    arrested: { after: word('(?:arrestations|interpellations|(?:personnes )?(?:ont été )?(?:arrêtée?s|interpellée?s))') },
  },
  es: {
    killed: { after: word('(?:muertos|fallecidos|muertes|víctimas mortales|(?:personas |civiles )?(?:han )?(?:muerto|murieron|fallecieron|fallecido|perdieron la vida))') },
    injured: { after: word('(?:heridos|lesionados|(?:personas )?(?:resultaron )?heridas)') },
    missing: { after: word('(?:desaparecidos|(?:personas )?(?:están )?desaparecidas)') },
    arrested: { after: word('(?:detenidos|arrestados|detenciones|(?:personas )?(?:fueron )?(?:detenidas|arrestadas))') },
  },
  pt: {
    killed: { after: word('(?:mortos|mortes|vítimas fatais|(?:pessoas )?(?:morreram|foram mortas|mortas|morrem))') },
    injured: { after: word('(?:feridos|(?:pessoas )?(?:ficaram )?feridas)') },
    missing: { after: word('(?:desaparecidos|(?:pessoas )?(?:estão )?desaparecidas)') },
    arrested: { after: word('(?:detidos|presos|(?:pessoas )?(?:foram )?(?:detidas|presas))') },
  },
  it: {
    killed: { after: word('(?:morti|vittime|(?:persone )?(?:sono )?(?:morte|state uccise|rimaste uccise|uccise))') },
    injured: { after: word('(?:feriti|(?:persone )?(?:sono )?(?:rimaste )?ferite)') },
    missing: { after: word('(?:dispersi|(?:persone )?(?:sono )?disperse)') },
    arrested: { after: word('(?:arresti|arrestati|(?:persone )?(?:sono state )?(?:arrestate|fermate))') },
  },
  nl: {
    killed: { after: word('(?:doden|dodelijke slachtoffers|(?:mensen )?(?:zijn )?(?:gedood|omgekomen|overleden|kwamen om))') },
    injured: { after: word('(?:gewonden|(?:mensen )?(?:raakten |zijn )?gewond)') },
    missing: { after: word('(?:vermisten|(?:mensen )?(?:worden )?vermist)') },
    arrested: { after: word('(?:arrestaties|aanhoudingen|(?:mensen )?(?:zijn )?(?:opgepakt|aangehouden|gearresteerd))') },
  },
};

/** The same where figures and words run together, or digits are others: the figure is the group `n`. */
const WHOLE: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ja: {
    killed: /(?<n>[\d,０-９]+)人(?:が|の)?(?:死亡|死者|亡くな)|死者(?:は|が|数は)?(?<m>[\d,０-９]+)人/u,
    injured: /(?<n>[\d,０-９]+)人(?:が|の)?(?:けが|負傷|怪我|重軽傷)|(?:負傷者|けが人)(?:は|が)?(?<m>[\d,０-９]+)人/u,
    missing: /(?<n>[\d,０-９]+)人(?:が|の)?行方不明|行方不明者?(?:は|が)?(?<m>[\d,０-９]+)人/u,
    arrested: /(?<n>[\d,０-９]+)人(?:が|を|の)?逮捕/u,
  },
  zh: {
    killed: /(?<n>[\d,]+)\s?人(?:已?(?:死亡|遇难|丧生|身亡|遇難|喪生)|被杀)|(?:死亡人数|死者人数|遇难人数)[^\d]{0,6}(?<m>[\d,]+)\s?人/u,
    injured: /(?<n>[\d,]+)\s?人(?:不同程度)?(?:受伤|受傷|负伤)/u,
    missing: /(?<n>[\d,]+)\s?人(?:失踪|失蹤|失联)/u,
    arrested: /(?<n>[\d,]+)\s?人(?:被捕|被拘留|被逮捕)|逮捕(?:了)?(?<m>[\d,]+)\s?人/u,
  },
  ar: {
    killed: /(?:مقتل|وفاة|مصرع|قتل|استشهاد)\s(?<n>[\d٠-٩,]+)|(?<m>[\d٠-٩,]+)\s(?:قتيلا|قتلى|شهيدا|شهداء|وفاة|وفيات)/u,
    injured: /(?:إصابة|جرح|وإصابة)\s(?<n>[\d٠-٩,]+)|(?<m>[\d٠-٩,]+)\s(?:جريحا|جرحى|مصابا|مصابين)/u,
    missing: /(?<n>[\d٠-٩,]+)\s(?:مفقودا|مفقودين)|فقدان\s(?<m>[\d٠-٩,]+)/u,
    arrested: /(?:اعتقال|توقيف)\s(?<n>[\d٠-٩,]+)/u,
  },
};

/** Kinds that are words of English by which a reader knows them. */
const NAMED_SO = new Set(['killed', 'injured', 'arrested', 'missing', 'rescued', 'on board', 'evacuated', 'magnitude']);
/** What is measured rather than counted. */
export const MEASURED = new Set(['magnitude']);

/** A day's toll is not the whole toll, and what was years ago is another event's. */
const OF_A_DAY = /\b(24|48)[- ]hours?\b|\b(single|each|every|per|a|one)[- ]day\b|\bdaily\b/iu;
const ELSEWHEN = /\b(?:years? ago|months? ago|last (?:year|month)|earlier this|in (?:19|20)\d\d|since (?:19|20)?\d|a year|an? (?:week|month)|historically|(?:19|20)\d\d (?:\p{L}+ )?(?:attack|attacks|shooting|massacre|earthquake|bombing|hurricane|crash))\b/iu;
const SPAN = /\d\s?(?:[-–—]|to)\s?$/u;
const OTHERS = /^\s+(?:other|more|additional|others)\b/iu;

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, i) => [digit, String(i)]).concat([...'０１２３４５６７８９'].map((digit, i) => [digit, String(i)])));
const plainNumber = (digits: string): number => Number([...digits.replaceAll(',', '')].map((digit) => DIGITS[digit] ?? digit).join(''));

/** Tolls of a sentence, from its figures. */
export function tollsOf(text: string, figures: readonly Quantity[], language: string): Stated[] {
  const whole = WHOLE[language];
  if (whole) {
    return OF_A_DAY.test(text) ? [] : Object.entries(whole).flatMap(([of, pattern]): Stated[] => {
      const match = pattern.exec(text);
      const digits = match?.groups?.n ?? match?.groups?.m;
      if (!match || !digits) return [];
      const start = match.index + match[0].indexOf(digits);
      return [{ of, subject: match[0].replace(digits, '…').trim(), value: plainNumber(digits), start, end: start + digits.length }];
    });
  }
  const kinds = KINDS[language];
  if (!kinds || figures.length === 0) return [];
  const tolls = figures.flatMap(({ value, unit, start, end }): Stated[] => {
    if (unit === '%' || (value >= 1900 && value <= 2100) || /^[A-Z]{3}$/u.test(unit)) return [];
    const [left, right] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
    if (SPAN.test(left) || OTHERS.test(right)) return [];
    for (const [of, { after: behind, before: ahead }] of Object.entries(kinds)) {
      const match = behind?.exec(right) ?? ahead?.exec(left);
      if (!match || !(Number.isInteger(value) || MEASURED.has(of))) continue;
      return [{ of, subject: NAMED_SO.has(of) && language === 'en' ? of : match[0].trim(), value, start, end }];
    }
    return [];
  });
  return tolls.length > 0 && (OF_A_DAY.test(text) || ELSEWHEN.test(text)) ? [] : tolls;
}

/** "43-year-old African American" names nobody. */
const NO_NAME = /\b(?:American|African|Hispanic|Democrat|Republican)s?$/u;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.?)?\\s\\p{Lu}[\\p{L}'’-]+";
const AGES: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`(?<name>${NAME})\\s?,\\s(?:(?:who (?:is|was|turned)|aged?|an?|the|then)\\s)?(?<age>\\d{1,2})(?=\\s?,(?!\\d)|-year-old\\b|\\s?\\.(?!\\d)|\\s(?:years old|of)\\b)|\\b(?<age2>\\d{1,2})-year-old\\s(?:\\p{Ll}+\\s){0,2}(?<name2>${NAME})|(?<name3>${NAME})\\s\\(\\s?(?<age3>\\d{1,2})\\s?\\)`, 'gu'),
  de: new RegExp(`(?<name>${NAME})\\s\\((?<age>\\d{1,2})\\)|(?<age2>\\d{1,2})-jährige[rnms]?\\s(?:\\p{L}+\\s)?(?<name2>${NAME})`, 'gu'),
  fr: new RegExp(`(?<name>${NAME})\\s?,\\s(?:âgée?\\sde\\s)?(?<age>\\d{1,2})\\sans\\b`, 'gu'),
  es: new RegExp(`(?<name>${NAME})\\s?,\\s(?:de\\s)?(?<age>\\d{1,2})\\saños`, 'gu'),
  pt: new RegExp(`(?<name>${NAME})\\s?,\\s(?:de\\s)?(?<age>\\d{1,2})\\sanos\\b`, 'gu'),
  it: new RegExp(`(?<name>${NAME})\\s?,\\s(?:di\\s)?(?<age>\\d{1,2})\\sanni\\b`, 'gu'),
};
const YOUNGEST = 3;
/** A quick look that passes over most sentences. */
const MAY_BE_AGE = /\d(?:-year|-jährig|\s?[,.)]|\s(?:years|ans|años|anos|anni))/u;

/** Ages of persons who are named in full. */
export function agesOf(text: string, language: string): Stated[] {
  const pattern = AGES[language];
  if (!pattern || !MAY_BE_AGE.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }): Stated[] => {
    const name = groups.name ?? groups.name2 ?? groups.name3 ?? '';
    const age = groups.age ?? groups.age2 ?? groups.age3 ?? '';
    const start = index + (groups.age2 ? whole.indexOf(age) : whole.lastIndexOf(age));
    return Number(age) < YOUNGEST || NO_NAME.test(name) ? [] : [{ of: name.replace(/\s\p{Lu}\.?(?=\s)/u, ''), subject: name, value: Number(age), start, end: start + age.length }];
  });
}
