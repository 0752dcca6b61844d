/** What stands beside an article on its page: lists of others, comments, margins. */

const PLACE = /^(?:ASIDE|NAV)$/;
const CLASS = /comment|kommentar|related|teaser|sidebar|widget|footer|recommend|recent|popular|trending|calendar|event|promo|(?<!v)card|recirc|most-read|reply|respond|login|user-menu/gi;
const LEVELS = 8;

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;
/** An article's own footer names its authors as often as not, and so do classes like `entry-footer`. */
const isFooter = (element: Element): boolean => element.nodeName === 'FOOTER' && element.closest('article') === null;
const wordsIn = (names: string): string[] => (names.replace(/\b(?:post|entry|article)[-_]+footer/gi, '').match(CLASS) ?? []).map((word) => word.toLowerCase());

/**
 * A test for elements that stand beside the article under `heading`. What holds the heading too is not beside it,
 * whatever its class says; and a word that the heading wears itself says nothing on this page.
 */
export function besideOf(heading: Element | null): (element: Element) => boolean {
  const worn = new Set<string>();
  for (let up = heading, level = 0; up && level < LEVELS; up = up.parentElement, level++) for (const word of wordsIn(namesOf(up))) worn.add(word);
  for (const inner of heading?.querySelectorAll('[class]') ?? []) for (const word of wordsIn(namesOf(inner))) worn.add(word);
  return (element) => {
    for (let up: Element | null = element, level = 0; up && level < LEVELS && up.nodeName !== 'BODY' && !(heading && up.contains(heading)); up = up.parentElement, level++) {
      if (PLACE.test(up.nodeName) || isFooter(up) || wordsIn(namesOf(up)).some((word) => !worn.has(word))) return true;
    }
    return false;
  };
}
