/** Reads the page's text at the moment the sidebar needs it. Injected then, and only then; what it returns stays in the browser. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../engine/articles/read';

export default defineUnlistedScript(() => {
  const copy = document.cloneNode(true) as Document;
  const url = location.href.replace(/#.*$/, '');
  // On a page that shows one article after another, what the detector took for the former one is none of this one.
  const seen = globalThis.sidelightSeen;
  const { title, text, language, truncated } = read(copy, url, seen?.url === url ? seen.former : seen?.title);
  return { title, text, language, truncated, url };
});
