/** Leaves out what places a sentence in its article's page and says nothing itself: the dateline before it, the label of a button. */

const PLACE = "\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:,\\s\\p{L}[\\p{L}. ]{1,30})?";
const DATELINE = new RegExp(`^(?:${PLACE}\\s*)?[(（](?:CNN|AP|Reuters|AFP|UPI|dpa|ANSA|EFE|[\\p{L} .&/-]{2,40}(?=[)）]\\s*[-–—_:]))[)）]\\s*[-–—_:]*\\s*|^\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s[\\p{L}. ]{2,25})?(?:\\s+[-–—]{1,2}\\s+|[–—]\\s?)`, 'u');

/** Labels of players and notices that page readers leave before a first sentence. */
const LABEL = /^(?:CLOSE|WATCH|LISTEN|UPDATED?|BREAKING|EXCLUSIVE|(?:JUST|NEW) IN)\s*[:|–—-]?\s+(?=\p{Lu}\p{Ll}|\p{Lu}\.)/u;

/** Without one of these near its beginning no sentence has a dateline: a quick look before a slow one. */
const MAY_HAVE_DATELINE = /[(（–—]|\s--?\s/;
const DATELINE_LETTERS = 120;

/** The sentence as it is shown; always a part of the sentence as it stands. */
export function shorten(whole: string): string {
  const sentence = whole.replace(LABEL, '');
  return (MAY_HAVE_DATELINE.test(sentence.slice(0, DATELINE_LETTERS)) ? sentence.replace(DATELINE, '') : sentence).trim();
}
