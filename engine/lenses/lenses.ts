/** The lenses that are shipped. Another one is a file beside these and a line here. */
import { agi } from './agi';
import { general } from './general';
import type { Lens } from './lens';
import { markets } from './markets';
import { policy } from './policy';

export const LENSES: readonly Lens[] = [general, agi, markets, policy];
