/** Reads the page's text at the moment the sidebar needs it. Injected then, and only then; what it returns stays in the browser. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../engine/articles/read';

export default defineUnlistedScript(() => {
  const copy = document.cloneNode(true) as Document;
  const { title, text, language, truncated } = read(copy, location.href);
  return { title, text, language, truncated, url: location.href.replace(/#.*$/, '') };
});
