/**
 * Word stems, so that "cuts", "cutting" and "cut" are one word. English has its irregular forms and a light suffix
 * stripper (in the spirit of Porter 1980, inflection only); other languages written with suffixes keep a word's head.
 */

const IRREGULAR = `
be am is are was were been being
have has had having
do does did done doing
say said|tell told|go goes went gone|come came|see saw seen|give gave given|take took taken|get got gotten|make made
know knew known|think thought|find found|become became|leave left|put|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken
lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood
draw drew drawn|break broke broken|spend spent|cut|rise rose risen|drive drove driven|buy bought|wear wore worn
choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|fly flew flown
fight fought|sell sold|shoot shot|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken
ride rode ridden|feed fed|steal stole stolen|hide hid hidden|bear bore borne|beat beaten|swear swore sworn|sink sank sunk
shrink shrank shrunk|spring sprang sprung|slide slid|bind bound|freeze froze frozen|arise arose arisen|forbid forbade forbidden
withdraw withdrew withdrawn|overcome overcame|undergo underwent undergone|oversee oversaw overseen|tear tore torn
blow blew blown|show shown|quit|hit|hurt|shut|cost|spread|split|slay slew slain|swim swam swum|wake woke woken|dig dug
lend lent|bend bent|feel felt|sleep slept|sweep swept|creep crept|flee fled|bleed bled|breed bred|light lit|foresee foresaw foreseen
man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|shelf shelves
leaf leaves|thief thieves|wolf wolves|knife knives|analysis analyses|crisis crises|basis bases|medium media|datum data
lawmaker lawmakers|spokesman spokesmen|spokeswoman spokeswomen|policeman policemen|gunman gunmen|businessman businessmen
congressman congressmen|agree agreed|free freed|guarantee guaranteed|die died dying|lie lied|tie tied tying|firefighter firefighters|good better best|bad worse worst|lay laid|overthrow overthrew overthrown
`;

const BASE = new Map<string, string>();
for (const family of IRREGULAR.split(/[\n|]/u)) {
  const [base = '', ...forms] = family.trim().split(' ');
  for (const form of forms) if (!BASE.has(form)) BASE.set(form, base);
}
/** Forms that are more often a word of their own. */
for (const word of ['left', 'lay', 'bore', 'found', 'saw', 'lives', 'leaves', 'better', 'best', 'worse', 'worst', 'bound', 'media', 'people']) BASE.delete(word);

/** Words that keep their "e", since without it they would be another word: care and car, plane and plan. */
const WITH_E = new Set(
  'care plane stare scare bare hate rate fate mate cape tape cope pope hope huge site bite wine pine fine mine tone cute robe stripe ripe quite paste kite spite prime dame cane mane cube tube fire fare stage rage wage state note aide humane morale corpse premiere severe gene'.split(' '),
);

const VOWEL = /[aeiouy]/u;

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}

function english(word: string): string {
  let stem = BASE.get(word) ?? word;
  if (stem.length > 3) {
    if (/(ss|sh|ch|x|z)es$/u.test(stem)) stem = stem.slice(0, -2);
    else if (/ies$/u.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
    else if (/[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  }
  const past = /^(.{2,})(ed|ing)$/u.exec(stem);
  if (WITH_E.has(stem)) return stem;
  if (past?.[1] && WITH_E.has(`${past[1]}e`)) return `${past[1]}e`;
  if (past?.[1] && VOWEL.test(past[1]) && !/eed$/u.test(stem)) stem = /ied$/u.test(stem) ? `${stem.slice(0, -3)}y` : undouble(past[1]);
  stem = stem.replace(/our$/u, 'or').replace(/(?<=[iy])s(e?)$/u, (all, e: string) => (stem.length > 6 ? `z${e}` : all));
  return stem.length > 2 ? stem.replace(/e$/u, '').replace(/(?<=[^aeiou])y$/u, 'i') : stem;
}

const stems = new Map<string, string>();
const MOST_KEPT = 20_000;

/** The stem of a folded word. Figures, and words of scripts without suffixes, are their own stems. */
export function stemOf(word: string, language: string): string {
  if (language !== 'en') return /^\p{Script=Latin}{7,}$|^\p{Script=Cyrillic}{7,}$/u.test(word) ? word.slice(0, Math.max(5, word.length - 3)) : word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z'-]+$/u.test(word) ? english(word) : word;
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}
