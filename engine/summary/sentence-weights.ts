/** What a sentence's features are worth. Made by scripts/train/tldr.ts; do not edit. */
import type { SentenceFeatures } from './score';

export const SENTENCE_WEIGHTS: SentenceFeatures = {
  opening: 0.1036,
  second: 0.0345,
  echoed: 0.026,
  mostEchoed: -0.0404,
  headline: 0.4728,
  ownHeadline: 0.2341,
  gist: 0.2881,
  pairs: 0.1259,
  lede: 0.4368,
  openingBrief: -0.0357,
  openingEchoed: 0.1688,
  secondBrief: 0.0013,
  length: 0.1624,
  long: 0.0269,
  firstPerson: -0.0374,
  attributed: -0.0142,
  past: -0.0088
};
