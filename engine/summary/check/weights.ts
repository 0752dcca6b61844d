/** Weights of the checks' features. Made by scripts/train/check.ts; do not edit. */
import type { Feature } from './features';

export const BIAS = -0.852;
/** A feature counts no further than this. */
export const MOST = 4;
export const WEIGHTS: Partial<Record<Feature, number>> = {
  opposed: -1.766,
  novelName: -1.18,
  distantName: -0.413,
  number: -2.243,
  distantNumber: -0.442,
  negationAdded: -1.325,
  explained: 0.895,
  synonym: 0.339,
  swap: -0.338,
  quantifier: -0.069,
  hedgeAdded: -0.231
};
