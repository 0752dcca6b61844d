/**
 * What a reader's own model writes about a page, sentence by sentence as it comes. Each passes the same checks as every
 * other sentence of the house against the page's own text; what does not hold is never shown, only counted.
 */
import type { CitedSentence } from '../../engine/contract/story';
import { checkClaim } from '../../engine/summary/check';
import { sentences } from '../../engine/text/sentences';
import { words } from '../../engine/text/tokens';
import type { PageText } from '../messages';

const MOST_SENTENCES = 6;
const LONGEST = 1200;
/** As the contract names the one article that a page's summary cites. */
const THE_PAGE = '0';

/** List marks, headings and fences that models put before a sentence in spite of what they were asked. */
const DECORATION = /^[\s>*#`•–-]+|[*`]+/gu;

const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Small models miscount: a figure that the page does not write is not shown, whatever else holds of the sentence. */
const figuresIn = (text: string): string[] => text.match(FIGURE) ?? [];

/** The passage that shares most of the sentence's words; shorter ones first where two share as many. */
function passageOf(sentence: string, passages: readonly string[], language: string): string | null {
  const wanted = new Set(words(sentence, language));
  let best: { text: string; shared: number } | null = null;
  for (const text of passages) {
    const shared = new Set(words(text, language).filter((word) => wanted.has(word))).size;
    if (shared > 0 && (!best || shared > best.shared || (shared === best.shared && text.length < best.text.length))) best = { text, shared };
  }
  return best?.text.slice(0, LONGEST) ?? null;
}

export class CheckedDraft {
  readonly kept: CitedSentence[] = [];
  /** Sentences that did not pass the checks. */
  withheld = 0;
  private judged = 0;
  private readonly passages: readonly string[];
  private readonly figures: ReadonlySet<string>;

  constructor(private readonly page: PageText) {
    this.passages = sentences(page.text, page.language).map(({ text }) => text);
    this.figures = new Set(figuresIn(page.text));
  }

  /** Takes all that was written so far; while more may come, its last sentence is not yet judged. True if something new is kept. */
  take(written: string, isWhole: boolean): boolean {
    const lines = written.split('\n').map((line) => line.replaceAll(DECORATION, '').trim()).filter(Boolean);
    const all = lines.flatMap((line) => sentences(line, this.page.language).map(({ text }) => text));
    const before = this.kept.length;
    const ready = isWhole ? all : all.slice(0, -1);
    for (const sentence of ready.slice(this.judged)) this.judge(sentence);
    this.judged = Math.max(this.judged, ready.length);
    return this.kept.length > before;
  }

  private judge(sentence: string): void {
    if (this.kept.length >= MOST_SENTENCES || sentence.length > LONGEST) return;
    const quote = passageOf(sentence, this.passages, this.page.language);
    const figuresHold = figuresIn(sentence).every((figure) => this.figures.has(figure));
    if (quote !== null && figuresHold && checkClaim(sentence, [this.page.text], this.page.language).supported) this.kept.push({ text: sentence, citations: [{ article: THE_PAGE, quote }] });
    else this.withheld++;
  }
}
