/** The API's description as a page for people: made from the OpenAPI document, without scripts, and of one piece. */
import * as z from 'zod/mini';

const Parameter = z.object({ name: z.string(), in: z.string(), required: z.optional(z.boolean()), description: z.optional(z.string()), schema: z.optional(z.unknown()) });
const Operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.optional(z.string()),
  parameters: z.optional(z.array(Parameter)),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })),
  responses: z.record(z.string(), z.looseObject({ $ref: z.optional(z.string()), description: z.optional(z.string()), content: z.optional(z.record(z.string(), z.looseObject({ schema: z.optional(z.unknown()) }))) })),
});
const Description = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()), responses: z.record(z.string(), z.looseObject({ description: z.string() })) }),
});
type Operation = z.infer<typeof Operation>;

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--quiet:#5b6675;--line:#d9dee5;--code:#f4f6f9}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--paper:#14181f;--quiet:#9aa6b5;--line:#2c3440;--code:#1d232d}}
body{margin:0 auto;max-width:860px;padding:32px 20px 80px;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:30px;margin:0 0 4px}h2{font-size:22px;margin:44px 0 4px}h3{font-size:17px;margin:28px 0 4px}
code,pre{font:14px/1.5 ui-monospace,monospace;background:var(--code);border-radius:4px}code{padding:1px 5px}pre{padding:12px 14px;overflow:auto}pre code{padding:0}
table{border-collapse:collapse;width:100%;margin:8px 0}td,th{border-block-end:1px solid var(--line);padding:6px 10px 6px 0;text-align:start;vertical-align:top}th{color:var(--quiet);font-weight:600;font-size:14px}
.quiet{color:var(--quiet)}a{color:inherit}summary{cursor:pointer}`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);
/** As much of Markdown as the description uses. */
const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>').replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
const paragraphs = (text: string): string => text.split('\n\n').map((one) => `<p>${prose(one)}</p>`).join('');

const refName = (schema: unknown): string | null => (schema !== null && typeof schema === 'object' && '$ref' in schema && typeof schema.$ref === 'string' ? (schema.$ref.split('/').at(-1) ?? null) : null);
const linked = (name: string): string => `<a href="#schema-${escape(name)}">${escape(name)}</a>`;

function typeOf(schema: unknown): string {
  const name = refName(schema);
  if (name) return linked(name);
  if (schema === null || typeof schema !== 'object') return '';
  if ('enum' in schema && Array.isArray(schema.enum)) return schema.enum.map((one) => `<code>${escape(String(one))}</code>`).join(' ');
  if ('type' in schema) return `${escape(String(schema.type))}${'pattern' in schema ? ` <code>${escape(String(schema.pattern))}</code>` : ''}`;
  return '';
}

function operationHtml(path: string, method: string, { summary, description, parameters = [], requestBody, responses }: Operation, shared: Record<string, { description: string }>): string {
  const inputs = parameters.map((one) => `<tr><td><code>${escape(one.name)}</code>${one.required ? '' : ' <span class="quiet">optional</span>'}</td><td>${prose(one.description ?? '')}</td><td>${typeOf(one.schema)}</td></tr>`);
  const body = requestBody ? Object.values(requestBody.content).map(({ schema }) => `<p>Body: ${typeOf(schema)} as JSON</p>`) : [];
  const outputs = Object.entries(responses).map(([status, answer]) => {
    const words = answer.description ?? shared[refName(answer) ?? '']?.description ?? '';
    const types = Object.entries(answer.content ?? {}).map(([type, { schema }]) => refName(schema) ? linked(refName(schema) ?? '') : `<code>${escape(type)}</code>`);
    return `<tr><td><code>${status === 'default' ? 'else' : status}</code></td><td>${prose(words)}</td><td>${types.join(', ')}</td></tr>`;
  });
  return `<section><h3><code>${method.toUpperCase()} ${escape(path)}</code></h3><p>${prose(summary)}.${description ? ` ${prose(description)}` : ''}</p>${inputs.length > 0 ? `<table><tr><th>Parameter</th><th></th><th>Type</th></tr>${inputs.join('')}</table>` : ''}${body.join('')}<table><tr><th>Answer</th><th></th><th></th></tr>${outputs.join('')}</table></section>`;
}

/** The page. Throws where the document is not as `openApi` makes it. */
export function docsPage(document: unknown): string {
  const { info, tags, paths, components } = Description.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  const rooms = tags.map((tag) => `<h2>${escape(tag.name)}</h2><p class="quiet">${prose(tag.description)}</p>${operations.filter(({ operation }) => operation.tags.includes(tag.name)).map(({ path, method, operation }) => operationHtml(path, method, operation, components.responses)).join('')}`);
  const shapes = Object.entries(components.schemas).map(([name, schema]) => `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code></summary><pre><code>${escape(JSON.stringify(schema, null, 2))}</code></pre></details>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(info.title)} API</title><style>${STYLE}</style></head>
<body><main><h1>${escape(info.title)} API</h1><p class="quiet">Version ${escape(info.version)} · <a href="/openapi.json">openapi.json</a></p>${paragraphs(info.description)}${rooms.join('')}<h2>Shapes</h2>${shapes.join('')}</main></body></html>\n`;
}
