/** Sentences that could stand in a TL;DR: complete, about the event, and understandable by themselves. */
import type { PreparedSentence } from './prepared';

export interface Candidate {
  article: number;
  report: number;
  sentence: PreparedSentence;
}

/** The first candidate sentences of one article, in order, at most so many of those that `wanted` lets through. */
export function candidatesOf(article: number, report: number, sentences: readonly PreparedSentence[], language: string, most: number, wanted: (text: string) => boolean = () => true): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    if (found.length >= most) break;
    if (sentence.usable && wanted(sentence.text)) found.push({ article, report, sentence });
  }
  return found;
}
