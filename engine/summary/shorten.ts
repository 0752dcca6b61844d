/**
 * Makes a sentence shorter without changing what it says: only words that place it in its article are left out. A day
 * of the week means nothing to somebody who reads days later, so it goes; so do datelines and the party and state
 * behind a politician's name.
 */

const PLACE = "\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:,\\s\\p{L}[\\p{L}. ]{1,30})?";
const DATELINE = new RegExp(`^(?:${PLACE}\\s*)?[(（](?:CNN|AP|Reuters|AFP|UPI|dpa|ANSA|EFE|[\\p{L} .&/-]{2,40}(?=[)）]\\s*[-–—_:]))[)）]\\s*[-–—_:]*\\s*|^\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:,\\s[\\p{L}. ]{2,25})?(?:\\s+[-–—]{1,2}\\s+|[–—]\\s?)`, 'u');

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART = '(?:\\s(?:morning|afternoon|evening|night))?';
const OPENING_DAY = new RegExp(`^(?:(?:Late|Early)\\s(?:on\\s)?|On\\s)${DAY}${PART},?\\s+(?=\\p{L})`, 'u');
/** Not "until Friday", "Friday's", "Monday and Tuesday", "Super Tuesday". */
const INNER_DAY = new RegExp(
  `(?<!\\b(?:by|until|till|since|before|after|between|from|to|next|last|and|or|through|this|every|each|of|Black|Super|Good|Bloody|Palm|Easter|Cyber|than)),?\\s(?:(?:late|early)\\s)?(?:on\\s)?(?<!\\b(?:by|until|till|since|before|after|between|from|to|next|last|and|or|through|this|every|each|of|Black|Super|Good|Bloody|Palm|Easter|Cyber|than)\\s)${DAY}${PART}(?=[\\s.]|,(?!\\s(?:${DAY}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|and\\b)))(?!\\s(?:and|or|to|through|${DAY})\\b)`,
  'gu',
);
const PARTY = /\s\((?:R|D|I)(?:-[\p{L}. ]{2,15})?\)/gu;

/** The sentence as it is shown. */
export function shorten(sentence: string, language: string): string {
  let text = sentence.replace(DATELINE, '');
  if (language === 'en' && !/["“”]/u.test(text)) {
    text = text.replace(OPENING_DAY, '').replace(INNER_DAY, '').replace(PARTY, '');
    text = text.replace(/^\p{Ll}/u, (letter) => (sentence.startsWith(letter) ? letter : letter.toUpperCase()));
  }
  return text.trim();
}
