/** Names of those who wrote it, out of bylines as pages write them. */
import { fold } from './title';

/** How sure it is that a text names its authors: a marked name may be a single word, a text must look like names. */
export type Trust = 'marked' | 'text';

const BY = String.raw`written by|reported by|story by|words by|posted by|published by|submitted by|created by|reviewed by|erstellt von|geschrieben von|verfasst von|veröffentlicht von|ein (?:\p{L}+ )?von|eine (?:\p{L}+ )?von|interview[:\s]+(?=\p{Lu})|text|autor(?:in|en|es|a)?|auteure?s?|authors?|autore|autori|author|redakteur(?:in)?|redactie|автор|by|von|par|por|di|door|av|af|door|przez|бы|بقلم|作者|記者|记者`;
const LEAD = new RegExp(`^[\\s–—|•·,:(>]*(?:${BY})(?:\\s*:\\s*|\\s+)`, 'iu');
const LED = new RegExp(`(?:^|[\\s|•·(])(?:${BY})(?:\\s*:\\s*|\\s+)(?=\\p{Lu}|\\p{Lo})`, 'iu');
const BREAK = /\s*(?:,|;|\||•|·|\n|\/|\s[–—-]\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|&|\+|\bwith\b|\bmit\b|\bsowie\b|、|及)\s*/iu;
/** What follows a name in a byline and is no part of it: a time, a place, a number of comments, a role. */
const TAIL = /\s+(?:(?:am|on|at|um|vor|seit|le|el|il|em|op|in|aus|from|for|für|bei|of the|last|updated|published|posted|aktualisiert|veröffentlicht|ist|is|has|writes|schreibt|für|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\b.*|[@|•·(–—].*|-\s.*|\d.*)$/iu;
const NOISE = /\b(staff|editorial|editors?|desk|team|news|newsroom|redaktion\w*|redacción|redazione|rédaction|redação|reporters?|correspondents?|writers?|admin|administrator|agenc(y|ies)|press|reuters|afp|dpa|ap|sda|apa|associated|online|magazine|contributors?|guest|photos?|fotos?|updated|published|minutes?|minuten|comments?|kommentare?|kommentar|min|read|follow|folgen|subscribe|share|teilen|drucken|print|e?-?mail|mehr|more|alle|all|über|about|profile?|posts?|beiträge|artikel|articles?|views?|autor(in)?|author|by|von|today|heute|yesterday|gestern|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|com|www|https?|gmbh|ag|inc|ltd|llc|e\.?v\.?|foundation|institut\w*|university|universität|verlag|verband|bund|ministerium|anonymous|unknown|none|null|undefined|follow|twitter|facebook|permalink|leave|reply|hinterlasse|einen|keine|no|antworten|lesezeit|uhr|bild(er)?|quelle|source|image|credit|senior|chief|director|president|professor of|ceo|cto|manager|leiter|chef\w*|mitarbeiter\w*)\b/i;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|sir|dipl\.?-?\w*)\.?\s+)+(?=\p{L})/iu;
const DEGREE = /^(m\.?d|ph\.?d|m\.?sc?|b\.?sc?|m\.?a|m\.?b\.?a|r\.?d|r\.?n|d\.?o|mph|esq)\.?$/i;

const particle = /^(?:de|del|della|da|di|du|van|von|vom|der|den|ten|ter|la|le|el|al|bin|ibn|y|dos|das|zu|zur|st\.?|d['’].*|o['’].*)$/iu;

/** Does it look like the name of a person rather than a role, a desk or a sentence? */
function isName(name: string, trust: Trust): boolean {
  if (name.length < 2 || name.length > 50 || /[{}<>[\]=:?!"“„]|https?:|\.(com|de|org|net)\b/.test(name)) return false;
  if (NOISE.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 5) return false;
  if (trust === 'marked') return /\p{L}/u.test(name) && words.length <= 4;
  if (/\d/.test(name) || words.length < 2) return /^\p{Lo}{2,6}$/u.test(name);
  return words.every((word) => /^(\p{Lu}|\p{Lo})/u.test(word) || particle.test(word)) && words.filter((word) => /^(\p{Lu}|\p{Lo})/u.test(word)).length >= 2;
}

const tidy = (part: string): string => {
  let name = fold(part);
  for (let before = ''; before !== name; ) {
    before = name;
    name = fold(name.replace(LEAD, '').replace(/\s*\(.*?\)\s*/g, ' ').replace(/^[\s–—|•·,.:;@>'’-]+|[\s–—|•·,:;>'’-]+$/gu, ''));
  }
  return fold(name.replace(TAIL, ''))
    .replace(TITLE, '')
    .replace(/^(\p{Lu}[\p{Lu}\s.'’-]+)$/u, (loud) => (loud.includes(' ') ? loud.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()) : loud));
};

/** The persons in some bylines, each once, in order. `outlet` is no person. */
export function people(bylines: readonly string[], outlet: string, trust: Trust = 'text'): string[] {
  const found: string[] = [];
  const own = outlet.toLowerCase();
  for (const byline of bylines) {
    if (/^\s*(https?:|\/)/.test(byline)) continue;
    for (const part of fold(byline).replace(LEAD, '').split(BREAK)) {
      const name = tidy(part);
      if (DEGREE.test(name) || !isName(name, trust) || name.toLowerCase() === own) continue;
      if (!found.some((one) => one.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  return found.slice(0, 12);
}

/** The part of a short text that follows "by" in any of its languages, or ''. */
export function afterBy(text: string): string {
  const match = LED.exec(text);
  return match ? text.slice(match.index + match[0].length) : '';
}
