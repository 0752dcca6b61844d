/** Settings as a file that a reader takes to another browser. It holds no key of a model: that one stays where it is. */
import { repairSettings, storable, type RepairedSettings, type Settings } from './settings';

const MARK = 'sidelight-settings';
/** Settings with the longest list of hidden sites are below this. */
const MOST_LETTERS = 1_000_000;

export const exportSettings = (settings: Settings): string => `${JSON.stringify({ file: MARK, ...storable(settings) }, null, 2)}\n`;

/** Settings out of a file, each field repaired by itself; null where the file is none of ours. */
export function importSettings(text: string): RepairedSettings | null {
  if (text.length > MOST_LETTERS) return null;
  try {
    const file: unknown = JSON.parse(text);
    const isOurs = typeof file === 'object' && file !== null && (file as { file?: unknown }).file === MARK;
    return isOurs ? repairSettings(file) : null;
  } catch {
    return null;
  }
}
