/** What a sentence's features are worth. Made by scripts/train/tldr.ts; do not edit. */
import type { SentenceFeatures } from './score';

export const SENTENCE_WEIGHTS: SentenceFeatures = {
  opening: 0.0983,
  second: 0.0316,
  position: 0.0057,
  brief: -0.0042,
  echoed: 0.0189,
  mostEchoed: -0.04,
  headline: 0.4872,
  ownHeadline: 0.2191,
  gist: 0.2636,
  pairs: 0.1316,
  lede: 0.4508,
  openingBrief: -0.0296,
  openingEchoed: 0.1805,
  secondBrief: 0.0112,
  length: 0.1498,
  short: -0.0091,
  long: 0.0299,
  dangling: -0.0177,
  quoted: -0.004,
  firstPerson: -0.0367,
  capitals: 0.0011,
  figures: -0.0035,
  attributed: -0.0115,
  question: -0.0032,
  past: -0.0129
};
