/** Looks at the files below deploy/ that need a container engine to be run: what is wrong with their form, and what they say. */
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

/** Faults of a Containerfile by the rules of Docker's own parser, a line each; and its instructions with their arguments. */
export function readContainerfile(text) {
  const faults = validate(text).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`);
  const instructions = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...words] = line.trim().split(/\s+/);
      return { name: name.toUpperCase(), words };
    });
  return { faults, instructions };
}

/** A compose file with its anchors and merges resolved. Throws where it is no YAML. */
export const readCompose = (text) => parse(text, { merge: true, strict: true, uniqueKeys: true });
