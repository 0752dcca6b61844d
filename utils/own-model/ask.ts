/** A reader's own model as the newsroom asks one: a request in, JSON out. The schema is told in words, which every server understands. */
import { askInWords, jsonIn, type Ask } from '../../engine/contract/model';
import type { Prompt } from './prompt';

/** `write` yields all that was written so far, again and again as it grows. */
export function askWith(write: (prompt: Prompt) => AsyncIterable<string>): Ask {
  return async (request) => {
    let written = '';
    for await (written of write({ system: askInWords(request), user: request.user }));
    return jsonIn(written);
  };
}
