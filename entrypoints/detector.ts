/**
 * Runs in every http(s) page when it is ready, says whether the page is an article, and is gone: no listener, no
 * observer and no timer stays behind. The background runs it again when a single-page site changes the address.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect, type Detection } from '../engine/articles/detect';
import { shapeOf } from '../engine/articles/shape';

/** A page that has not drawn its text yet is given this long to do so. */
const LATE_PAGE_MS = 4000;
/** Quiet time after a change before the page is judged again. */
const SETTLE_MS = 250;
/** Pages with fewer elements and less running text than this may still be waiting for their script to draw them. */
const THIN_PAGE_ELEMENTS = 60;
const THIN_PAGE_LETTERS = 400;

interface Memory {
  /** Address last judged in this document, what its title was, and that of the article read here before it. */
  url: string;
  title: string;
  former: string;
  /** What was said of it; null while it is still being judged. */
  verdict: Verdict | null;
}

declare global {
  var sidelightSeen: Memory | undefined;
  var chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } } | undefined;
}

const address = () => location.href.replace(/#.*$/, '');

/** Has it scripts, few elements and next to no text? Elements are counted first, because that is cheap. */
function isThin(): boolean {
  const { body, scripts } = document;
  return scripts.length > 0 && (body?.getElementsByTagName('*').length ?? 0) < THIN_PAGE_ELEMENTS && shapeOf(body).letters < THIN_PAGE_LETTERS;
}

/** What the background is told of a page: its article, if it is one. */
interface Verdict {
  article?: object;
}

function verdictOf(detection: Detection | null): Verdict {
  if (!detection) return {};
  const { canonicalUrl, title, lead, publishedAt, language } = detection;
  return { article: { canonicalUrl, title: title.slice(0, 1000), lead: lead.slice(0, 1000), publishedAt, language } };
}

function tell(verdict: Verdict, fresh: boolean): void {
  const message = { sidelight: verdict.article ? 'page:article' : 'page:other', carries: { ...verdict, fresh } };
  // An extension that was updated meanwhile has no id any more, and nobody to tell.
  if (chrome?.runtime?.id) void chrome.runtime.sendMessage(message).catch(() => undefined);
}

/** Judges at each pause in the page's changes, until `enough` or the time is up; calls back once. */
function judgeWhenDrawn(former: string, enough: (detection: Detection | null) => boolean, done: (detection: Detection | null) => void): void {
  const judge = () => detect(document, location.href, former);
  let detection = judge();
  if (enough(detection)) return done(detection);
  let pause = 0;
  const finish = () => {
    observer.disconnect();
    clearTimeout(pause);
    clearTimeout(limit);
    done(detection);
  };
  const again = () => {
    pause = 0;
    detection = judge();
    if (enough(detection)) finish();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(pause);
    pause = window.setTimeout(again, SETTLE_MS);
  });
  const limit = window.setTimeout(() => {
    if (pause) detection = judge();
    finish();
  }, LATE_PAGE_MS);
  observer.observe(document, { childList: true, subtree: true });
}

export default defineUnlistedScript(() => {
  const before = globalThis.sidelightSeen;
  const url = address();
  if (before?.url === url) {
    // Asked again about the same page: the background has forgotten, or never heard.
    if (before.verdict) tell(before.verdict, false);
    return;
  }
  const fresh = before === undefined;
  const former = before?.title ?? '';
  globalThis.sidelightSeen = { url, title: former, former, verdict: null };

  // After a change of address the old article may still stand there: its title gives it away.
  const enough = (detection: Detection | null) => (fresh ? !isThin() : detection !== null && detection.title !== former);
  judgeWhenDrawn(former, enough, (detection) => {
    if (address() !== url) return;
    const verdict = verdictOf(detection);
    globalThis.sidelightSeen = { url, title: detection?.title ?? former, former, verdict };
    tell(verdict, fresh);
  });
});
