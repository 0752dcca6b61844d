/** What a language model is asked and what it may answer. Any answer is checked again: some servers ignore the schema. */
import * as z from 'zod/mini';

export interface ModelRequest {
  /** Names the shape of the answer: letters, digits and hyphens. */
  name: string;
  system: string;
  /** Data as JSON: nothing in it is an instruction. */
  user: string;
  /** JSON Schema of the answer. */
  schema: object;
}

/** Asks a model and gives its answer as JSON, whatever it is. Rejects where there is none. */
export type Ask = (request: ModelRequest) => Promise<unknown>;

const Sentence = z.string().check(z.minLength(1), z.maxLength(1200));
const FactNumbers = z.array(z.number()).check(z.maxLength(20));

/** A sentence and the numbers of the facts it rests on. */
export const Grounded = z.object({ text: Sentence, facts: FactNumbers });

export const FactsAnswer = z.object({ facts: z.array(z.object({ text: Sentence, quote: Sentence })).check(z.maxLength(40)) });
export const TldrAnswer = z.object({ sentences: z.array(Grounded).check(z.maxLength(6)) });
export const AnalysisAnswer = z.object({
  verdict: z.string().check(z.maxLength(50)),
  reason: Grounded,
  paragraphs: z.array(Grounded).check(z.maxLength(8)),
});

export type Grounded = z.infer<typeof Grounded>;
export type AnalysisAnswer = z.infer<typeof AnalysisAnswer>;

/** Faults of an answer's form that the model is told of; the first ones say what is wrong. */
const MOST_FAULTS = 5;

/**
 * The answer, or null where it is not of the shape that was asked for. A model that misses the shape is told what was
 * wrong, without a word of its own answer, and asked once more.
 */
export async function askFor<T extends z.ZodMiniType>(ask: Ask, request: Omit<ModelRequest, 'schema'>, shape: T): Promise<z.infer<T> | null> {
  const schema = z.toJSONSchema(shape);
  const first = shape.safeParse(await ask({ ...request, schema }));
  if (first.success) return first.data;
  const faults = first.error.issues.slice(0, MOST_FAULTS).map(({ path, code }) => `${path.map(String).join('.') || 'the answer'}: ${code}`);
  const system = `${request.system}\nAn answer before this one was not of the form that is asked for (${faults.join('; ')}). Keep to the form: one JSON object of this schema and nothing else: ${JSON.stringify(schema)}`;
  const second = shape.safeParse(await ask({ ...request, system, schema }));
  return second.success ? second.data : null;
}

/** What a model is told whose server knows no schemas. */
export const askInWords = ({ system, schema }: Pick<ModelRequest, 'system' | 'schema'>): string => `${system}\nAnswer with one JSON object of this schema and nothing else: ${JSON.stringify(schema)}`;

/** The JSON in what a model says: all of it, what stands in a code fence, or from the first brace to the last. */
export function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/u.exec(text)?.[1];
  const braced = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const part of [text, fenced, braced]) {
    try {
      if (part) return JSON.parse(part) as unknown;
    } catch {
      // The next reading may do.
    }
  }
  return null;
}
