/** Weights of the checks' features. Made by scripts/train/check.ts; do not edit. */
import type { Feature } from './features';

export const BIAS = -0.265;
/** A feature counts no further than this. */
export const MOST = 4;
export const WEIGHTS: Record<Feature, number> = {
  distantName: -0.669,
  distantNumber: -0.705,
  other: -0.554,
  denied: -1.34,
  explained: 0.433,
  synonym: 0.131,
  share: 1.24
};
