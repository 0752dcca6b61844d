/**
 * A model behind an OpenAI-compatible `POST /v1/chat/completions`: JSON by a schema, where the server knows schemas. The
 * model has no tools, and is told nothing but the request.
 */
import * as z from 'zod/mini';
import { askInWords, jsonIn, type Ask, type ModelRequest } from '../../engine/contract/model';
import { Refused, type Door } from '../ingest/door';

interface ChatModel {
  /** Up to and including `/v1`, or the full address of the chat completions. */
  url: string;
  key: string | null;
  name: string;
}

const WITHIN_MS = 120_000;
const RETRIES = 2;
const LONGEST_PAUSE_MS = 60_000;

const Answer = z.object({ choices: z.array(z.object({ message: z.object({ content: z.nullable(z.string()) }), finish_reason: z.nullish(z.string()) })).check(z.minLength(1)) });

const addressOf = (url: string): string => (/\/chat\/completions\/?$/.test(url) ? url : `${url.replace(/\/$/, '')}/chat/completions`);

interface ChatTools {
  door: Pick<Door, 'fetch'>;
  wait(ms: number): Promise<void>;
}

/** Asks the model. Rejects with one sentence where it cannot be had; an answer that is no JSON is null. */
export function chat({ url, key, name }: ChatModel, { door, wait }: ChatTools): Ask {
  let knowsSchemas = true;

  async function post(request: ModelRequest, withSchema: boolean): Promise<unknown> {
    const system = withSchema ? request.system : askInWords(request);
    const json = {
      model: name,
      temperature: 0,
      messages: [{ role: 'system', content: system }, { role: 'user', content: request.user }],
      ...(withSchema ? { response_format: { type: 'json_schema', json_schema: { name: request.name, strict: true, schema: request.schema } } } : {}),
    };
    const { bytes } = await door.fetch(addressOf(url), { json, accept: 'application/json', authorization: key ? `Bearer ${key}` : null, withinMs: WITHIN_MS });
    const answer = Answer.safeParse(jsonIn(new TextDecoder().decode(bytes)));
    if (!answer.success) throw new Refused('the model\'s server answered in an unknown form');
    return jsonIn(answer.data.choices[0]?.message.content ?? '');
  }

  return async (request) => {
    for (let tries = 0; ; tries++) {
      try {
        return await post(request, knowsSchemas);
      } catch (error) {
        const refused = error instanceof Refused ? error : null;
        if (knowsSchemas && (refused?.status === 400 || refused?.status === 422)) {
          // Some servers know no schemas; the words of the request ask for the same.
          knowsSchemas = false;
        } else if (refused?.retryAfterMs == null || refused.retryAfterMs > LONGEST_PAUSE_MS || tries >= RETRIES) {
          throw error;
        } else {
          await wait(refused.retryAfterMs);
        }
      }
    }
  };
}
