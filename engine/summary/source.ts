/** An article as the summary sees it. */
export interface SourceArticle {
  outlet: string;
  title: string;
  text: string;
  publishedAt?: string | null;
  language?: string;
  /** It is summarised by itself, so that all of it is read. */
  whole?: boolean;
  /** Number of the independent report it belongs to; its place in the list if absent. */
  report?: number;
}

export interface SummarySentence {
  text: string;
  /** `article` is the place in the list of sources; `quote` stands in its text, word for word. */
  citations: { article: number; quote: string }[];
}
