/** Text of a page that its readers do not see: written for screen readers, or to be read by machines alone. */

const CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|element-invisible|a11y-hidden|u-hidden|hidden-visually|offscreen)(?=\s|$)/i;
/** No size, cut to nothing, or far beside the page. What is only faded or hidden for a moment, as text is that comes in later, is not meant. */
const STYLE = /(?:^|;)(?:font-size:0(?:px|r?em|pt|%)?(?:;|!|$)|clip:rect\(0|clip-path:inset\((?:50|100)%|(?:left|right|top|text-indent|margin-left):-(?:\d{4,}px|\d{3,}r?em))/i;
/** A place with more of the page's text than this is no trick, whatever its class says. */
const MOST_LETTERS = 2000;

/** Takes them out of the document; a heading stays, since sites hide the one and draw another. */
export function withoutUnseen(document: Document): void {
  for (const element of document.querySelectorAll('body [class], body [style]')) {
    const style = (element.getAttribute('style') ?? '').replace(/\s+/g, '');
    if (!CLASS.test(element.getAttribute('class') ?? '') && !STYLE.test(style)) continue;
    if (/^h[1-6]$/i.test(element.nodeName) || element.querySelector('h1, h2') || (element.textContent ?? '').length > MOST_LETTERS) continue;
    element.remove();
  }
}
