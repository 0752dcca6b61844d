/** The starting list as sources. */
import type { NewSource } from '../../store/sources';
import { SOURCES } from './list';

export const STARTING_SOURCES: readonly NewSource[] = SOURCES.trim()
  .split('\n')
  .map((line) => {
    const [url = '', outlet = '', country = '', language = '', site = null] = line.split('|');
    return { url, outlet, country, language, site };
  });
