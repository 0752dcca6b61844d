/** Who wrote it: names of persons, out of bylines as pages write them. */

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const LEAD = /^(written\s+by|reported\s+by|story\s+by|by|von|par|por|di|door|автор:?|autor(?:in|es|a)?:?|auteur:?|author:?|posted\s+by|بقلم|text:)\s+/iu;
const BREAK = /\s*(?:,|;|\||•|·|\n|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|&|\bwith\b)\s*/iu;
const NOT_A_NAME = /\b(staff|editor(ial|s)?|desk|team|news|newsroom|redaktion|reporter|correspondent|writer|admin|agenc(y|ies)|press|reuters|afp|dpa|associated|online|magazine|contributor|guest|photo|updated|published|minutes?|comments?|min read|follow|subscribe|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|com|www|http)\b/i;

function isPerson(name: string, outlet: string): boolean {
  if (name.length < 4 || name.length > 50 || /[\d@{}<>[\]=_:]/.test(name)) return false;
  const parts = name.split(' ');
  if (parts.length < 2 || parts.length > 5) return false;
  if (NOT_A_NAME.test(name) || (outlet && name.toLowerCase() === outlet.toLowerCase())) return false;
  // Latin and Cyrillic names have capitals; other scripts have no letter case.
  return /^[^\p{L}]*(\p{Lu}|\p{Lo})/u.test(name) && parts.filter((part) => /^(\p{Lu}|\p{Lo}|d'|o')/u.test(part)).length >= 2;
}

/** The persons in some bylines, each once, in order. */
export function people(bylines: readonly string[], outlet: string): string[] {
  const found: string[] = [];
  for (const byline of bylines) {
    if (/^https?:/.test(byline)) continue;
    for (const part of fold(byline).replace(LEAD, '').split(BREAK)) {
      const name = fold(part.replace(LEAD, '').replace(/\s*\(.*?\)\s*/g, ' ').replace(/,? (MD|PhD|Jr\.?|CNN|BBC News)$/i, ''));
      if (isPerson(name, outlet) && !found.some((one) => one.toLowerCase() === name.toLowerCase())) found.push(name);
    }
  }
  return found.slice(0, 10);
}

const MARKED = '[rel~="author"], [itemprop~="author"], a[href*="/author/"], a[href*="/autor"], a[href*="/people/"], [class*="byline" i], [class*="author" i], [id*="author" i], [id*="byline" i]';

/** Persons that the page shows as its authors. */
export function visibleAuthors(document: Document, outlet: string): string[] {
  let looked = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (++looked > 30) break;
    const text = fold(element.textContent ?? '');
    if (text.length === 0 || text.length > 160) continue;
    const found = people([text], outlet);
    if (found.length > 0) return found;
  }
  return [];
}
