/** Sentences that may be shown at all: whole, said by somebody who is named, and neither headline, caption nor the page's own words. */
import { isKnownVerb } from '../text/lexicon/related';
import { stemOf } from '../text/stems';
import { allWords } from '../text/tokens';

/** For a text in lower case: the flags `i` and `u` made this the slowest line of a TL;DR. */
const BOILERPLATE = /(click here|sign up|subscribe|newsletter|read more|follow us|watch (the )?video|photo(s)? by|getty images|all rights reserved|©|copyright|this story (and headline )?(has|have) been|this story (was|is)|^(clarification|correction|editor'?s note|update)\b|updated at|advertisement|share this|cookie|e-?mail us|app store|listen to|image caption|contributed to this report|terms of (use|service)|fox news flash|\bgop\.com\b|https?:\/\/|@\w+|pic\.twitter)/;
/** A line under a picture: somebody does something, on a day written out in full. */
const CAPTION = /\b(speaks|looks|poses|arrives|waves|walks|attends|listens|stands|sits|gestures|holds|is seen|are seen|pictured|leaves|testifies|departs)\b.{0,140}\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}/u;

/** Words of somebody whom the sentence does not name: "We are ready.", a quotation without its speaker. */
function speaksUnnamed(text: string, language: string): boolean {
  if (/^["“„«][^"”“»]*["”»]?$/u.test(text)) return true;
  return language === 'en' && /\b(I|I['’](?:ve|m|ll|d)|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u.test(text.replace(/["“][^"”]*["”]?/gu, ' '));
}

/** Forms of the verbs that carry a sentence with others, and the past of all regular ones. */
const VERB_FORM = /\b(?:is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|shall|should|[a-z]{2,}ed|[a-z]+n't)\b/u;

/** "Jane Doe, owner of the mill.": a caption, or a list, without a verb. */
function lacksVerb(text: string, language: string): boolean {
  if (language !== 'en' || VERB_FORM.test(text)) return false;
  return !allWords(text, language).some((word) => isKnownVerb(stemOf(word, language), language));
}

/** Most words with a capital, as in a headline. */
function isHeadline(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}

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
  if (/[?？؟]["”’»)]*$/u.test(text) || /[.…]{2,}$/u.test(text) || /^\p{Ll}/u.test(text)) return false;
  return balanced(text) && !speaksUnnamed(text, language) && !isHeadline(text) && !lacksVerb(text, language) && !CAPTION.test(text) && !BOILERPLATE.test(text.toLowerCase());
}
