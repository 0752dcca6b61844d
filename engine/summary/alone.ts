/** Can a sentence be understood by a reader who has not read what stands before it? */
import { weekdayBit } from '../text/weekdays';
import { outsideQuotes } from './quoted';

/** Openings that point back at a sentence that a reader of the TL;DR has not seen. */
const DANGLING: Record<string, RegExp> = {
  en: new RegExp(
    `^["“'‘(]*(?:${[
      "he|she|they|it|this|that|these|those|his|her|their|its|but|and|or|nor|so|yet|also|too|such|there|here|both|another|other|others|asked|if|why|what|how|who|let|let['’]s",
      'however|nevertheless|nonetheless|still|meanwhile|instead|then|later|again|moreover|furthermore|likewise|similarly|otherwise|indeed|remember|imagine|consider',
      '(?:besides|now|yes|no|well|of course|in fact|in other words|to be sure|even so|that said),|now (?:he|she|they|it|that|this)',
      'since then|by then|until then|at the time|in addition|for example|for instance|as a result|according to (?:him|her|them)|with those',
      `the (?:man|woman|firm|remarks?|pair|two|latter|former|others?|same|rest)|the (?:next|following|previous|other) (?:day|morning|night|week|month|year)`,
      `(?:an?|one|two|three|four|five|the)? ?(?:few )?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier)`,
      '(?:one|some|many|most|all|two|several|few|each|any|among|none) of (?:them|those|these)|among (?:them|those|these)|neither',
      '(?:as|when|while|after|before|since|because|although|though|once|until|unless|where|whether) (?:they|it|this|that|these|those|there|such)',
      '(?:in|with|for|on|by|to|at|from|of|after|before|under|during|despite|like|unlike|without) (?:that|this|these|those|it|them|him|us|me|such|the (?:same|other))',
    ].join('|')})(?![\\p{L}-])`,
    'iu',
  ),
  de: /^(["“„'(]*)(er|sie|es|dies|diese|dieser|dieses|diesem|diesen|das sei|das ist|das war|damit|dabei|dazu|davon|darauf|darin|dafür|danach|davor|aber|und|oder|denn|doch|auch|jedoch|zudem|außerdem|dagegen|hingegen|deshalb|daher|dort|dann|so|nun|inzwischen|allerdings|dennoch|trotzdem|zuvor|später|ihr|ihre|ihren|ihrem|sein|seine|seinen|seinem|beide|zum beispiel|in diesem|in dieser|bei diesem|bei dieser|nach diesem|als er|als sie|wenn er|wenn sie)(?!\p{L})/iu,
  fr: /^(["“«'(\s]*)(il (?!y a)|elle|ils|elles|ce|cet|cela|ça|cette|ces|celui-ci|celle-ci|mais|et|ou|or|donc|aussi|ainsi|alors|puis|ensuite|cependant|pourtant|toutefois|néanmoins|en outre|de plus|par ailleurs|en revanche|par exemple|son|sa|ses|leur|leurs|à cette|dans ce|dans cette|pour cela|c['’]est)(?!\p{L})/iu,
  es: /^(["“«'(]*)(él|ella|ellos|ellas|esto|esta|este|estos|estas|eso|ese|esa|aquello|pero|y|e|o|también|tampoco|además|sin embargo|no obstante|así|entonces|luego|después|por eso|por ello|por otra parte|por ejemplo|en ese|en esa|en este|en esta|su|sus)(?!\p{L})/iu,
  pt: /^(["“«'(]*)(ele|ela|eles|elas|isso|isto|esse|essa|este|esta|mas|e|ou|também|além disso|no entanto|porém|contudo|assim|então|depois|por isso|por exemplo|nesse|nessa|neste|nesta|seu|sua|seus|suas)(?!\p{L})/iu,
  it: /^(["“«'(]*)(lui|lei|loro|egli|ella|essi|esse|questo|questa|questi|queste|quello|quella|ciò|ma|e|o|anche|inoltre|tuttavia|però|così|quindi|poi|per questo|per esempio|ad esempio|in questo|in questa|suo|sua|suoi|sue)(?!\p{L})/iu,
  nl: /^(["“'(]*)(hij|zij|ze|het is|het was|dit|dat|deze|die|maar|en|of|ook|echter|toch|bovendien|daarom|daarnaast|daarbij|daardoor|daarna|dus|toen|zijn|haar|hun|bijvoorbeeld)(?!\p{L})/iu,
  ru: /^(["“«'(]*)(он|она|они|оно|это|этот|эта|эти|тот|та|те|но|и|а|также|однако|кроме того|при этом|поэтому|затем|его|её|их)(?!\p{L})/iu,
  ar: /^(["“«'(]*)(هو|هي|هم|هذا|هذه|ذلك|تلك|لكن|ولكن|كما|وأضاف|وأضافت|وقال|وقالت|وأوضح|وأوضحت|وأشار|وأشارت|وأكد|وأكدت|وتابع|وتابعت|وذلك|وهو|وهي|وهذا|وهذه)(?!\p{L})/u,
  zh: /^[“「『（(]*(他|她|它|这|那|此|该|其|但|而|并|并且|然而|不过|此外|另外|同时|因此|所以|随后|与此同时)/u,
  ja: /^[「『（(]*(彼|これ|それ|この|その|ここ|そこ|あの|また|しかし|だが|そして|さらに|なお|一方|ただ|ただし|そのため|同氏|同社|同日|同省|同署)/u,
};

/** A person is told as "he" or "she" where the sentence has named one before: by a name, or by what they are. */
const PRONOUN = /\b(?:he|she|his|him|her|hers|himself|herself)\b/iu;
const PERSON =
  /\b(?:president|minister|senator|governor|mayor|judge|justice|m[ae]n|wom[ae]n|boys?|girls?|mother|father|parents?|wife|husband|widow|son|daughter|brother|sister|child|toddler|baby|teenager|student|officer|captain|soldier|sailor|suspect|gunman|attacker|lawyer|attorney|doctor|nurse|teacher|driver|pilot|candidate|nominee|leader|chief|head|chairman|chairwoman|secretary|spokesman|spokeswoman|spokesperson|official|lawmaker|congressman|congresswoman|republican|democrat|act(?:or|ress)|singer|rapper|comedian|player|coach|star|host|anchor|author|journalist|reporter|pope|bishop|priest|pastor|king|queen|prince|princess|someone|somebody|nobody|person|people|everyone|anyone|victim|survivor|witness|billionaire|executive|ceo|founder|owner|director|professor|employee|worker|veteran|patient|passenger|resident|voter|migrant|immigrant|refugee|activist|protester|inmate|prisoner|detainee|aide|adviser|agent|friend|year-old|each|who)s?\b/iu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}’'-]*/gu;
/** Words before a capital that make it a place or a thing. */
const PLACED = /(?:^|\s)(?:in|at|near|outside|across)\s+$/iu;
const NO_NAME =
  /^(?:A|An|The|In|On|At|As|After|Before|When|While|By|For|From|With|During|Since|According|Last|Earlier|Under|Despite|Although|Though|Because|Until|If|More|Most|Many|Some|Two|Three|Four|Five|Speaking|Amid|Following|Among|January|February|March|April|June|July|August|September|October|November|December)$/u;

function namesSomebody(text: string, language: string): boolean {
  if (PERSON.test(text)) return true;
  for (const { 0: name, index } of text.matchAll(CAPITALISED)) {
    if (!PLACED.test(text.slice(0, index)) && !NO_NAME.test(name) && weekdayBit(name.toLowerCase(), language) === 0) return true;
  }
  return false;
}

/** "He said ...", "As he spoke, police ...": somebody of whom the sentence does not say who it is. */
function lacksPerson(text: string): boolean {
  const told = outsideQuotes(text);
  const found = PRONOUN.exec(told);
  if (!found || namesSomebody(told.slice(0, found.index), 'en')) return false;
  // "In his speech, Brekke said": the name may follow where the pronoun stands in what comes before the main clause.
  const comma = told.indexOf(',', found.index);
  const owns = /^(?:his|her)$/iu.test(found[0]);
  return (!owns && told.slice(0, found.index).includes(',')) || comma < 0 || !namesSomebody(told.slice(comma, comma + (owns ? 120 : 60)), 'en');
}

export function dangles(text: string, language: string): boolean {
  return (DANGLING[language]?.test(text) ?? false) || (language === 'en' && lacksPerson(text));
}

/** Definite openings that a reader understands only after a sentence that named the thing. */
const POINTING = /^the (paper|newspaper|network|outlet|attack|attacks|incident|measure|law|event|declaration|order|lawsuit|complaint|document|letter|memo|speech|tweet|video|judge|senator|congressman|lawmaker|mayor|shooting|crash|deal|agreement|plan|proposal|legislation|study|survey|poll|visit|trip|protest|remark|rule|policy|vote|news|book|interview|investigation|company|companies|agency|group|suspect|bill|ruling|move|decision|report|statement|comments?|announcement)\b/iu;
const DEFINITE = /^the (?:\p{Ll}[\p{L}-]*\s+){0,2}?(\p{Ll}[\p{L}-]*)(?= (?:\p{Ll}+ed|has|have|had|is|are|was|were|will|would|said|says|came|also|could|may|can|did|does|in|on|of|at|for|from|by|after|with|to|that|which|who|where)\b|,)/u;

/** A thing without a word on which one it is; of some there is one only. */
const BARE = /^the (?!president|government|administration|pope|world|country|nation|economy|economist|public|media|military|pandemic|coronavirus|virus|internet|dollar|euro|sun|moon|earth|sea|sky|past|future|rest|number)(\p{Ll}[\p{L}-]*)(?= (?:is|are|was|were|has|have|had|will|would|said|says|came|also|could|may|can|did|does|\p{Ll}+ed)\b|,)/u;

/** What a sentence's opening points to, if it points to something named before ("The ruling" -> "ruling"). */
export function pointsTo(text: string, language: string): string | null {
  if (language !== 'en') return null;
  const listed = POINTING.exec(text)?.[1];
  if (listed) return listed.toLowerCase();
  // "The council voted to close the bridge.": which council, where nothing in the sentence has a name?
  const lowered = text.replace(/^The/u, 'the');
  if (lowered === text) return null;
  const bare = BARE.exec(lowered)?.[1];
  if (bare || /\p{Lu}/u.test(outsideQuotes(lowered))) return bare ?? null;
  return DEFINITE.exec(lowered)?.[1] ?? null;
}
