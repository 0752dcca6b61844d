/** Requests made from an OpenAPI document: what it allows, what it nearly allows, and what nobody would send in good faith. */
import fc, { type Arbitrary } from 'fast-check';
import * as z from 'zod/mini';

const Parameter = z.object({ name: z.string(), in: z.enum(['query', 'path']), required: z.optional(z.boolean()), schema: z.unknown() });
const Responses = z.record(z.string(), z.looseObject({ $ref: z.optional(z.string()), content: z.optional(z.record(z.string(), z.looseObject({ schema: z.optional(z.looseObject({ $ref: z.optional(z.string()) })) }))) }));
export const Operation = z.object({
  operationId: z.string(),
  parameters: z.optional(z.array(Parameter)),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })),
  responses: Responses,
});
export const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)), components: z.object({ schemas: z.record(z.string(), z.unknown()), responses: Responses }) });
export type Operation = z.infer<typeof Operation>;
export type Document = z.infer<typeof Document>;

export interface FuzzedRequest {
  method: string;
  /** Path and query, as octets that HTTP allows. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

const Schema = z.looseObject({
  $ref: z.optional(z.string()),
  type: z.optional(z.string()),
  format: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  anyOf: z.optional(z.array(z.unknown())),
  pattern: z.optional(z.string()),
  maxLength: z.optional(z.number()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
});

/** Values that a JSON schema allows. */
export function allowed(schema: unknown, document: Document): Arbitrary<unknown> {
  const one = Schema.parse(schema);
  if (one.$ref) return allowed(document.components.schemas[one.$ref.split('/').at(-1) ?? ''], document);
  if (one.enum) return fc.constantFrom(...one.enum);
  if (one.anyOf) return fc.oneof(...one.anyOf.map((inner) => allowed(inner, document)));
  if (one.format === 'date-time') return fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
  if (one.type === 'null') return fc.constant(null);
  if (one.type === 'integer') return fc.integer({ min: Math.max(one.minimum ?? -1e9, -1e9), max: Math.min(one.maximum ?? 1e9, 1e9) });
  if (one.type === 'object') return fc.record(Object.fromEntries(Object.entries(one.properties ?? {}).map(([name, inner]) => [name, allowed(inner, document)])), { requiredKeys: one.required ?? [] });
  if (one.pattern) return fc.stringMatching(new RegExp(one.pattern));
  return fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(one.maxLength ?? 50, 300) });
}

const NASTY = [
  '', ' ', '\u0000', '%', '%00', '%zz', '%e0%a4%a', '../../etc/passwd', '..%2f..%2f', '/', '//', "' OR 1=1 --", '"; DROP TABLE stories; --', '\\', '*', ':*', '!()&|<->', "a' & 'b", 'to_tsquery', '<script>alert(1)</script>', '${7*7}', '{{7*7}}', '\ud800', '\u202e', '🙂'.repeat(50),
  'x'.repeat(5000), '-1', '0', '1e309', 'NaN', '99999999999999999999', '9999999999', '2147483648', '0x10', '١٢', 'null', 'undefined', '__proto__', 'constructor', '[]', 'true', 'eyJhdCI6IjIwMjYtMTMtNDVUMDA6MDA6MDBaIiwiaWQiOjEsIm9mZnNldCI6MH0',
];
const nasty: Arbitrary<string> = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 400 }), fc.json({ maxDepth: 3 }), cursors());

/** Cursors that have the right form and the wrong content. */
function cursors(): Arbitrary<string> {
  return fc
    .record({ at: fc.oneof(fc.constantFrom('2026-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-02-30T00:00:00Z', '2026-01-01-05', '-2026', "x'"), fc.string()), id: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.string()), offset: fc.oneof(fc.nat(10_000), fc.integer(), fc.double()) })
    .map((cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url'));
}

/** Percent-encoded by UTF-8; half a surrogate pair as what stands in for it. */
const encoded = (value: unknown): string => encodeURIComponent(Buffer.from(String(value)).toString());

const HEADERS = fc.record(
  {
    'accept-encoding': fc.constantFrom('br', 'gzip', 'br;q=0, gzip', '*', 'identity;q=0', ';;;', ','.repeat(2000), 'br;q=nonsense'),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', '"'.repeat(3000), ',,,', 'x'),
    'content-type': fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', 'application/xml', ''),
    range: fc.constantFrom('bytes=0-1', 'bytes=-'),
    origin: fc.constantFrom('https://evil.example', 'null'),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', 'x', ','.repeat(100)),
    accept: fc.constantFrom('*/*', 'application/xml', 'text/html'),
    host: fc.constantFrom('localhost', 'evil.example', 'a b', '[', ''),
  },
  { requiredKeys: [] },
);

/** Requests of one operation. */
export function requestsOf(path: string, method: string, operation: Operation, document: Document): Arbitrary<FuzzedRequest> {
  const valueOf = (schema: unknown): Arbitrary<string> => fc.oneof({ weight: 3, arbitrary: allowed(schema, document).map(encoded) }, { weight: 2, arbitrary: nasty.map(encoded) });
  const parameters = operation.parameters ?? [];
  const paths = fc.tuple(...parameters.filter((one) => one.in === 'path').map((one) => valueOf(one.schema).map((value): [string, string] => [one.name, value])));
  const queries = fc.tuple(...parameters.filter((one) => one.in === 'query').map((one) => fc.option(valueOf(one.schema), { freq: 3 }).map((value): [string, string | null] => [one.name, value])));
  const extra = fc.option(fc.tuple(nasty.map(encoded), nasty.map(encoded)), { freq: 5 });
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const body = schema === undefined ? fc.constant(null) : fc.oneof({ weight: 4, arbitrary: allowed(schema, document).map((value) => JSON.stringify(value)) }, fc.json({ maxDepth: 4 }), nasty, fc.constant('['.repeat(9000)), fc.constant(`{"title":"${'x'.repeat(20_000)}"}`));
  return fc.record({ paths, queries, extra, headers: HEADERS, body, method: fc.oneof({ weight: 8, arbitrary: fc.constant(method.toUpperCase()) }, fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST')) }).map((made) => {
    let target = path;
    for (const [name, value] of made.paths) target = target.replace(`{${name}}`, () => value);
    const query = [...made.queries.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value ?? ''}`), ...(made.extra ? [made.extra.join('=')] : [])].join('&');
    const headers = { ...(schema === undefined ? {} : { 'content-type': 'application/json' }), ...made.headers };
    return { method: made.method, target: query ? `${target}?${query}` : target, headers, body: ['GET', 'HEAD'].includes(made.method) ? null : made.body };
  });
}
