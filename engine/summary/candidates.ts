/** Sentences that could stand in a TL;DR: complete, about the event, and understandable by themselves. */
import type { PreparedSentence } from './prepared';

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

/** Definite openings that a reader understands only after a sentence that named the thing. */
const POINTING = /^the (paper|newspaper|network|outlet|attack|attacks|incident|measure|law|event|declaration|order|lawsuit|complaint|document|letter|memo|speech|tweet|video|judge|senator|congressman|lawmaker|mayor|shooting|crash|deal|agreement|plan|proposal|legislation|study|survey|poll|visit|trip|protest|remark|rule|policy|vote|news|book|interview|investigation|company|companies|agency|group|suspect|bill|ruling|move|decision|report|statement|comments?|announcement)\b/iu;

/** What a sentence's opening points to, if it points to something named before ("The ruling" -> "ruling"). */
export function pointsTo(text: string, language: string): string | null {
  return language === 'en' ? (POINTING.exec(text)?.[1]?.toLowerCase() ?? null) : null;
}

export interface Candidate {
  article: number;
  report: number;
  sentence: PreparedSentence;
}

export function dangles(text: string, language: string): boolean {
  return DANGLING[language]?.test(text) ?? false;
}

/** The first candidate sentences of one article, in order, at most so many of those that `wanted` lets through. */
export function candidatesOf(article: number, report: number, sentences: readonly PreparedSentence[], language: string, most: number, wanted: (text: string) => boolean = () => true): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    if (found.length >= most) break;
    if (sentence.usable && wanted(sentence.text)) found.push({ article, report, sentence });
  }
  return found;
}
