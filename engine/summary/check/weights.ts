/** Weights of the checks' features. Made by scripts/train/check.ts; do not edit. */
import type { Feature } from './features';

export const BIAS = -0.925;
/** A feature counts no further than this. */
export const MOST = 4;
export const WEIGHTS: Record<Feature, number> = {
  distantName: -0.376,
  distantNumber: -0.498,
  other: -0.692,
  explained: 1.189,
  synonym: 0.185
};
