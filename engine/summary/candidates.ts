/** Sentences that could stand in a TL;DR: complete, about the event, and understandable by themselves. */
import { sentences } from '../text/sentences';
import { shorten } from './shorten';
import { allWords } from '../text/tokens';

/** Openings that point back at a sentence that a reader of the TL;DR has not seen. */
const DANGLING: Record<string, RegExp> = {
  en: /^(["“'‘(]*)(he|she|they|it|this|that|these|those|his|her|their|its|but|and|so|yet|also|however|still|meanwhile|instead|then|moreover|furthermore|in addition|for example|for instance|as a result|according to (him|her|them)|the (man|woman|firm|remarks?|pair|two|latter|former)|such|there|here|both|another|other|others|one of them|asked|if|why|what|how|who)\b/iu,
  de: /^(["“„'(]*)(er|sie|es|dies|diese|dieser|dieses|das|damit|dabei|dazu|aber|und|doch|auch|jedoch|zudem|außerdem|dagegen|hingegen|deshalb|daher|dort|so|ihr|sein|seine|ihre)\b/iu,
  fr: /^(["“«'(\s]*)(il|elle|ils|elles|ce|cela|ça|cette|ces|mais|et|aussi|ainsi|cependant|pourtant|en outre|de plus|son|sa|ses|leur)\b/iu,
  es: /^(["“«'(]*)(él|ella|ellos|ellas|esto|esta|este|estos|estas|eso|pero|y|también|además|sin embargo|así|su|sus)\b/iu,
  pt: /^(["“«'(]*)(ele|ela|eles|elas|isso|isto|esta|este|mas|e|também|além disso|no entanto|assim|seu|sua)\b/iu,
  it: /^(["“«'(]*)(lui|lei|loro|questo|questa|questi|queste|ciò|ma|e|anche|inoltre|tuttavia|così|suo|sua)\b/iu,
  nl: /^(["“'(]*)(hij|zij|ze|het|dit|dat|deze|die|maar|en|ook|echter|bovendien|daarom|zijn|haar|hun)\b/iu,
  ru: /^(["“«'(]*)(он|она|они|оно|это|этот|эта|эти|но|и|а|также|однако|кроме того|его|её|их)(?!\p{L})/iu,
  ar: /^(["“«'(]*)(هو|هي|هم|لكن|كما|وأضاف|وأضافت|وقال|وقالت|وأوضح|وذلك|وهو|وهي)(?!\p{L})/u,
};

const BOILERPLATE = /(click here|sign up|subscribe|newsletter|read more|follow us|watch (the )?video|photo(s)? by|getty images|all rights reserved|©|copyright|this story (has been|was|is)|updated at|advertisement|share this|cookie|e-?mail us|app store|listen to|image caption|contributed to this report|terms of (use|service)|fox news flash|\bgop\.com\b|https?:\/\/|@\w+|pic\.twitter)/iu;
/** A line under a picture: somebody does something, on a day written out in full. */
const CAPTION = /\b(speaks|looks|poses|arrives|waves|walks|attends|listens|stands|sits|gestures|holds|is seen|are seen|pictured|leaves|testifies|departs)\b.{0,140}\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}/u;

/** Definite openings that a reader understands only after a sentence that named the thing. */
const POINTING = /^the (paper|newspaper|network|outlet|attack|attacks|incident|measure|law|event|declaration|order|lawsuit|complaint|document|letter|memo|speech|tweet|video|judge|senator|congressman|lawmaker|mayor|shooting|crash|deal|agreement|plan|proposal|legislation|study|survey|poll|visit|trip|protest|remark|rule|policy|vote|news|book|interview|investigation|company|companies|agency|group|suspect|bill|ruling|move|decision|report|statement|comments?|announcement)\b/iu;

/** What a sentence's opening points to, if it points to something named before ("The ruling" -> "ruling"). */
export function pointsTo(text: string, language: string): string | null {
  return language === 'en' ? (POINTING.exec(text)?.[1]?.toLowerCase() ?? null) : null;
}

/** Words of somebody whom the sentence does not name: "We are ready.", a quotation without its speaker. */
function speaksUnnamed(text: string, language: string): boolean {
  if (/^["“„«][^"”“»]*["”»]?$/u.test(text)) return true;
  return language === 'en' && /\b(I|I['’](?:ve|m|ll|d)|we|my|our|us|me)\b/u.test(text.replace(/["“][^"”]*["”]?/gu, ' '));
}

/** Most words with a capital, as in a headline. */
function isHeadline(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}

const FEWEST_WORDS = 8;
const MOST_WORDS = 48;
/** Characters of a text in which sentences are looked for. */
const HEAD = 6000;

export interface Candidate {
  article: number;
  report: number;
  /** Place among the article's sentences, from 0. */
  position: number;
  /** What would be shown: the sentence without its dateline. */
  text: string;
  /** The passage as it stands in the article. */
  quote: string;
  words: number;
}

/** How many words a reader counts. */
export function countWords(text: string, language: string): number {
  return allWords(text, language).length;
}

export function dangles(text: string, language: string): boolean {
  return DANGLING[language]?.test(text) ?? false;
}

function balanced(text: string): boolean {
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  const curly = (text.match(/[“„]/g)?.length ?? 0) === (text.match(/[”“]/g)?.length ?? 0) || (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
  return straight && curly && (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}

/** Candidate sentences of one article, in order. */
export function candidatesOf(article: number, report: number, body: string, language: string): Candidate[] {
  const found: Candidate[] = [];
  sentences(body.slice(0, HEAD), language).forEach((sentence, position) => {
    const text = shorten(sentence.text);
    const count = countWords(text, language);
    const fewest = language === 'zh' || language === 'ja' ? 6 : FEWEST_WORDS;
    if (count < fewest || count > MOST_WORDS) return;
    if (!/[.!。！؟۔…]["”’»)]*$/u.test(text) && (/\p{Ll}/u.test(text) || position > 0)) return;
    if (speaksUnnamed(text, language)) return;
    if (CAPTION.test(text) || isHeadline(text)) return;
    if (/[?？؟]["”’»)]*$/u.test(text) || /[.…]{2,}$/u.test(text) || BOILERPLATE.test(text) || !balanced(text)) return;
    if (/^\p{Ll}/u.test(text)) return;
    found.push({ article, report, position, text, quote: sentence.text, words: count });
  });
  return found;
}
