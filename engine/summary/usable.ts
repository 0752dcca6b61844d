/** Sentences that may be shown at all: whole, said by somebody who is named, and neither headline, caption nor the page's own words. */
import { isKnownVerb } from '../text/lexicon/related';
import { stemOf } from '../text/stems';
import { allWords } from '../text/tokens';
import { outsideQuotes } from './quoted';

/** For a text in lower case: the flags `i` and `u` made this the slowest line of a TL;DR. */
const BOILERPLATE =
  /(click (here|on|through)|tap here|scroll down|sign up|subscribe|newsletter|read (more|the full|also)|full (story|coverage)|follow (us|along|our)|watch (the )?(full )?video|(story|article) continues below|photo(s)? by|getty images|facebook twitter|all rights reserved|©|copyright|this (story|article) (and headline )?(has|have) been|this (story|article) (was|is|first|originally)|developing story|breaking news|check back|stay tuned|live updates|^(clarification|correction|editor'?s note|update|related|more from|see also|opinion|analysis|live|watch|photos?|video|exclusive|scoop|breaking|poll|fact check)\b ?[:|]|^(clarification|correction|editor'?s note)\b|updated at|advertisement|share this|cookie|e-?mail us|app store|stay up to date|as an interest|(did not|didn('|’)t) (immediately )?(return|respond|reply)|declined to comment|requests? for comment|listen to|(our|latest|new) (podcast|episode)|image caption|(hide|show) caption|file photo|\d photos:|contributed to this report|terms of (use|service)|fox news flash|here(’|'| i)s (what|how|why|a look)|need to know|\bgop\.com\b|https?:\/\/|www\.|@\w+|pic\.twitter|\bis (an?|the) [^,]{0,80}\b(columnist|contributor|fellow at|fellow with|author of|correspondent (for|at)|reporter (for|at|with|covering)|editor (of|at|for))\b)/;
/** The same, and who speaks without saying who they are, in other languages. */
const OF_LANGUAGE: Readonly<Record<string, RegExp>> = {
  de: /newsletter|abonnieren|hier klicken|lesen sie|mehr zum thema|jetzt lesen|anzeige|foto:|bild:|quelle:|alle rechte|(?<!\p{L})(ich|wir|mich|mir|uns|mein\p{L}*|unser\p{L}*)(?!\p{L})/iu,
  fr: /newsletter|abonnez|cliquez|lire aussi|à lire|inscrivez|publicité|photo :|crédit|tous droits|(?<!\p{L})(je|j['’]|nous|mon|notre|nos|vous|votre|vos)(?![\p{L}])/iu,
  es: /newsletter|boletín|suscr[ií]b|haga clic|haz clic|leer más|lea también|le puede interesar|publicidad|foto:|derechos reservados|(?<!\p{L})(yo|nosotros|nosotras|nuestr[oa]s?|usted|ustedes)(?!\p{L})/iu,
  pt: /newsletter|assine|clique|leia (também|mais)|saiba mais|publicidade|foto:|direitos reservados|(?<!\p{L})(eu|nós|noss[oa]s?|você|vocês)(?!\p{L})/iu,
  it: /newsletter|abbonati|iscriviti|clicca|leggi (anche|di più)|pubblicità|foto:|riproduzione riservata|diritti riservati|(?<!\p{L})(io|noi|nostr[oaie])(?!\p{L})/iu,
  nl: /nieuwsbrief|abonneer|klik hier|lees (ook|meer|verder)|advertentie|foto:|(?<!\p{L})(ik|wij|we|ons|onze|mijn)(?!\p{L})/iu,
  ru: /подпис(ывай|аться)|читайте также|нажмите|реклама|фото:|(?<!\p{L})(я|мы|нас|нам|наш\p{L}*|мой|моя)(?!\p{L})/iu,
  ar: /اشترك|اقرأ (أيضا|المزيد)|اضغط هنا|إعلان:|النشرة البريدية|(?<!\p{L})(أنا|نحن)(?!\p{L})/u,
  zh: /点击|订阅|扫码|责任编辑|编辑：|记者：|来源：|图片来源|版权|關注|关注我们|我们|我(?!国|军|省|市|校|院)/u,
  ja: /続きを読む|会員登録|購読|クリック|こちら|写真：|撮影|無断転載|著作権|私(?!立|有|的)|我々/u,
};

/** A line under a picture: somebody does something, on a day written out in full. */
const CAPTION = /\b(speaks|looks|poses|arrives|waves|walks|attends|listens|stands|sits|gestures|holds|is seen|are seen|pictured|leaves|testifies|departs)\b.{0,140}\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}/u;
/** The same without the day: what is seen in the picture, told in the present and in nothing else. */
const SEEN = /\b(?:leaves|exits?|departs?|speaks?|looks?|poses?|arrives?|waves?|walks?|attends?|listens?|stands? (?:guard|outside|next|in front|on stage|behind|by)|sits?|gestures?|holds?|cry|cries|hugs?|embraces?|gathers?|march(?:es)?|chants?|watch(?:es)?|reacts?|rally|kneels?|smiles?|shakes?|greets?|(?:is|are) (?:seen|pictured|shown) (?:at|in|on|near|outside|here|during|\p{L}+ing)|pictured|seen here)\b[^.]{0,80}\b(?:during|outside|in front of|next to|while|near|as|at (?:an?|the)|on (?:\p{L}+day|\p{Lu}\p{L}+\.? \d))\b/u;
/** Forms that tell what was or will be; captions and headlines have none. */
const LEADS_ON = /\b(?:has|have|had|was|were|will|would|could|did|said|told|met|won|made|came|went|took|gave|began|got|saw|rose|fell|shot|spoke|paid|kept|left|held|led|lost|broke|grew|knew|spent|drove|bought|fought|drew|flew|sold|taught|sent|sought|stood|ran|struck|threw|wrote|chose|felt|heard|meant|built|brought|found|became|[a-z]{2,}ed)\b/u;
const DATED = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}\.?$/u;

function isCaption(text: string, language: string): boolean {
  if (language !== 'en') return false;
  if (CAPTION.test(text)) return true;
  return (SEEN.test(text) || DATED.test(text)) && !LEADS_ON.test(text);
}

/** Words of somebody whom the sentence does not name, or to its reader: "We are ready.", a quotation without its speaker. */
function speaksUnnamed(text: string, language: string): boolean {
  if (/^["“„«][^"”“»]*["”»]?$/u.test(text)) return true;
  return language === 'en' && /\b(?:I|I['’](?:ve|m|ll|d)|[Ww]e|[Mm]y|[Oo]ur|[Yy]ours?|[Yy]ou|[Ll]et['’]s|us|me)\b/u.test(outsideQuotes(text));
}

/** Forms of the verbs that carry a sentence with others, and the past of all regular ones. */
const VERB_FORM = /\b(?:is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|shall|should|[a-z]{2,}ed|[a-z]+n't)\b/u;

/** "Jane Doe, owner of the mill.": a caption, or a list, without a verb. */
function lacksVerb(text: string, language: string): boolean {
  if (language !== 'en' || VERB_FORM.test(text)) return false;
  return !allWords(text, language).some((word) => isKnownVerb(stemOf(word, language), language));
}

const SMALL = /\b(?:the|an?|and|his|her|their|its|is|are|be|been|would|can|could|may|does|did|that|who|which)\b/iu;

/** Most words with a capital, as in a headline; or none of the small words that a headline leaves out. */
function isHeadline(text: string, language: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  // German writes its nouns with a capital, so that a full sentence may be nearly all capitals too.
  if (language !== 'de' && long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length) return true;
  return language === 'en' && !SMALL.test(text) && !LEADS_ON.test(text);
}

/** "... after years of criticism The team has not": a headline that ran into the sentence under it, or a list of links. */
const RAN_ON = /\bMORE\b|\p{Ll} (?:The|It|He|She|They|This|These|But|An|If|We|When|There|What|According) \p{Ll}/u;

const FEWEST_WORDS = 8;
/** The same in languages written without blanks, whose words the segmenter finds. */
const FEWEST_SEGMENTS = 6;
const UNSPACED = new Set(['zh', 'ja']);
const MOST_WORDS = 48;

function balanced(text: string): boolean {
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  const curly = (text.match(/[“„]/g)?.length ?? 0) === (text.match(/[”“]/g)?.length ?? 0) || (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
  return straight && curly && (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}

/** Could the sentence be shown? `words` is how many it has, `position` its place among the article's sentences. */
export function isUsable(text: string, words: number, position: number, language: string): boolean {
  if (words < (UNSPACED.has(language) ? FEWEST_SEGMENTS : FEWEST_WORDS) || words > MOST_WORDS) return false;
  if (!/[.!。！؟۔…]["”’»)]*$/u.test(text) && (/\p{Ll}/u.test(text) || position > 0)) return false;
  if (/[?？؟]["”’»)]*$/u.test(text) || /[.…]{2,}$/u.test(text) || /^(?:\p{Ll}|[.…•*–—[-])/u.test(text)) return false;
  if (!balanced(text) || (OF_LANGUAGE[language]?.test(outsideQuotes(text)) ?? false)) return false;
  return !speaksUnnamed(text, language) && !isHeadline(text, language) && !RAN_ON.test(text) && !lacksVerb(text, language) && !isCaption(text, language) && !BOILERPLATE.test(text.toLowerCase());
}
