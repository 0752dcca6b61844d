/** An article's sentences with their words and figures, each worked out once and shared by the TL;DR, claims and differences. */
import { mayCount, quantities, type Quantity } from '../text/numbers';
import { sentences } from '../text/sentences';
import { stemOf } from '../text/stems';
import { allWords, carries } from '../text/tokens';
import { shorten } from './shorten';
import { isUsable } from './usable';

/** Letters of a text in which sentences are looked for; news puts what matters first. */
export const HEAD = 6000;
/** The same of a text that is summarised by itself. */
const WHOLE = 40_000;

export class PreparedSentence {
  /** What would be shown: the sentence without its dateline. */
  readonly text: string;
  private all: string[] | null = null;
  private carriers: string[] | null = null;
  private stemmed: ReadonlySet<string> | null = null;
  private bared: ReadonlySet<string> | null = null;
  private shown: boolean | null = null;
  private counted: Quantity[] | null = null;

  constructor(
    /** The passage as it stands in the article. */
    readonly quote: string,
    /** Its offset in the article. */
    readonly start: number,
    /** Place among the article's sentences, from 0. */
    readonly position: number,
    private readonly language: string,
  ) {
    this.text = shorten(quote);
  }

  /** Every word, folded. */
  get allWords(): readonly string[] {
    return (this.all ??= allWords(this.text, this.language));
  }

  /** The words that carry its meaning, in order. */
  get words(): readonly string[] {
    return (this.carriers ??= this.allWords.filter((word) => carries(word, this.language)));
  }

  /** Stems of its words. */
  get stems(): ReadonlySet<string> {
    return (this.stemmed ??= new Set(this.words.map((word) => stemOf(word, this.language))));
  }

  /** The same without accents ("López" and "Lopez" are one name) and without the small words that Arabic writes together with the next. */
  get bareStems(): ReadonlySet<string> {
    return (this.bared ??= /[^\x00-\x7f]/.test(this.text) ? new Set([...this.stems].map((stem) => bare(stem, this.language))) : this.stems);
  }

  /** May it be shown, as far as can be seen of it alone? */
  get usable(): boolean {
    return (this.shown ??= isUsable(this.text, this.allWords.length, this.position, this.language));
  }

  /** Its figures; places are those in `quote`. */
  get figures(): readonly Quantity[] {
    return (this.counted ??= mayCount(this.quote, this.allWords) ? quantities(this.quote, this.language) : []);
  }
}

function bare(stem: string, language: string): string {
  if (language === 'ar') return stem.replace(/^(?:[وف]?[بكل]?ال|لل|[وفبكل](?=\p{L}{4}))/u, '').replace(/(?<=\p{L}{3})(?:ها|هم|ه|ة|ات|ين|ا)$/u, '');
  return /[à-ɏ]/u.test(stem) ? stem.normalize('NFD').replace(/\p{M}/gu, '') : stem;
}

const known = new WeakMap<object, { language: string; text: string; prepared: readonly PreparedSentence[] }>();

/** The sentences of an article's first `HEAD` letters, or of as good as all of it where `whole` is set, in order. Kept as long as the article's object is. */
export function preparedOf(article: { readonly text: string; readonly whole?: boolean }, language: string): readonly PreparedSentence[] {
  const before = known.get(article);
  if (before?.language === language && before.text === article.text) return before.prepared;
  const prepared = sentences(article.text.slice(0, article.whole ? WHOLE : HEAD), language).map(({ text, start }, position) => new PreparedSentence(text, start, position, language));
  known.set(article, { language, text: article.text, prepared });
  return prepared;
}
