/** The API's description, made from the contract's own schemas (OpenAPI 3.1). */
import * as z from 'zod/mini';
import { LookupRequest, LookupResponse, MergedStory, Problem, SearchQuery, StoriesQuery, StoryPage } from '../../engine/contract/api';
import { Coverage, Independence, Outlet } from '../../engine/contract/article';
import { Company, Money, Quote, Valuation } from '../../engine/contract/company';
import { IndexManifest } from '../../engine/contract/index-shard';
import { Analysis, Audience, CitedSentence, Claim, Difference, Story, StoryHead, TimelineEvent, Tldr } from '../../engine/contract/story';

/** What is named in the description; a schema within another one refers to it by its name. */
const NAMED = { IndexManifest, Story, StoryHead, StoryPage, LookupRequest, LookupResponse, MergedStory, Problem, Coverage, Outlet, Independence, Company, Money, Quote, Valuation, Tldr, CitedSentence, Difference, Claim, TimelineEvent, Analysis, Audience };

type Json = Record<string, unknown>;

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '$id' && name !== '$schema').map(([name, inner]) => [name, withoutIds(inner)]));
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  // As input: fields may be added within a version, so an unknown one is no fault.
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'input', unrepresentable: 'any' });
  return withoutIds(made.schemas) as Json;
}

const schemaOf = (schema: z.ZodMiniType): unknown => withoutIds(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

const PARAMETERS: Record<string, string> = {
  q: 'Words, a company, a ticker or an outlet; all words must be found',
  language: 'Only stories in this language (ISO 639)',
  topic: 'Only stories of this topic',
  limit: 'Stories on a page; 20 unless told',
  cursor: 'The `next` of the page before; leave it out for the first page',
};

const queryParameters = (schema: { shape: Record<string, z.ZodMiniType> }): Json[] =>
  Object.entries(schema.shape).map(([name, one]) => ({ name, in: 'query', required: name === 'q', description: PARAMETERS[name], schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 100, default: 20 } : schemaOf(one) }));

const inPath = (name: string, pattern: string, description: string): Json => ({ name, in: 'path', required: true, description, schema: { type: 'string', pattern } });

const header = (name: string): Json => ({ $ref: `#/components/headers/${name}` });
const LIMITED = { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimit-Policy') };
const CACHED = { ETag: header('ETag'), 'Cache-Control': header('Cache-Control'), ...LIMITED };

const json = (name: string, description: string): Json => ({ description, headers: CACHED, content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } });
const bytes = (description: string): Json => ({ description, headers: CACHED, content: { 'application/octet-stream': {} } });
const plain = (description: string, type = 'text/plain'): Json => ({ description, content: { [type]: { schema: { type: 'string' } } } });
const response = (name: string): Json => ({ $ref: `#/components/responses/${name}` });

const EVERYWHERE = { '429': response('TooMany'), default: response('Problem') };
const CACHEABLE = { '304': response('NotModified'), ...EVERYWHERE };

interface Route {
  tag: 'Stories' | 'Index' | 'Operation';
  method?: 'get' | 'post';
  id: string;
  summary: string;
  description?: string;
  parameters?: Json[];
  body?: string;
  responses: Json;
}

const ROUTES: Record<string, Route> = {
  '/v1/stories': { tag: 'Stories', id: 'listStories', summary: 'Stories, the latest changed first', parameters: queryParameters(StoriesQuery), responses: { '200': json('StoryPage', 'A page of stories'), '400': response('Faulty'), ...CACHEABLE } },
  '/v1/stories/{id}': {
    tag: 'Stories',
    id: 'getStory',
    summary: 'A story, with everything that is known of it',
    parameters: [inPath('id', '^[1-9][0-9]{0,9}$', "The story's number; numbers are never given again")],
    responses: {
      '200': json('Story', 'The story'),
      '308': { description: 'It became part of another story', headers: { Location: { description: 'Where that one is', schema: { type: 'string' } }, ...LIMITED }, content: { 'application/json': { schema: { $ref: '#/components/schemas/MergedStory' } } } },
      '404': response('NotFound'),
      ...CACHEABLE,
    },
  },
  '/v1/search': { tag: 'Stories', id: 'searchStories', summary: 'Stories by words, companies, tickers or outlets', description: 'Ranked by match, freshness and number of outlets.', parameters: queryParameters(SearchQuery), responses: { '200': json('StoryPage', 'A page of stories'), '400': response('Faulty'), ...CACHEABLE } },
  '/v1/lookup': {
    tag: 'Stories',
    method: 'post',
    id: 'lookUpStory',
    summary: 'The story that an article most likely tells',
    description: 'By title, date and language alone. Nothing of it is kept or logged. A client that would rather say nothing matches against the headlines digest itself.',
    body: 'LookupRequest',
    responses: { '200': { ...json('LookupResponse', 'The story, or null'), headers: LIMITED }, '400': response('Faulty'), '413': response('Problem'), '415': response('Problem'), ...EVERYWHERE },
  },
  '/v1/index': { tag: 'Index', id: 'getIndexManifest', summary: 'How the URL index is divided', responses: { '200': json('IndexManifest', 'The manifest'), ...CACHEABLE } },
  '/v1/index/{bits}/{shard}': {
    tag: 'Index',
    id: 'getIndexShard',
    summary: 'One shard of the URL index',
    description: 'Which pages are known, as hashes: whoever fetches a shard tells nobody which page they have in mind. Bytes "SLX1", bits, three zero bytes, count (uint32), then for each entry in the order of its key: the first 8 bytes of the SHA-256 of the canonical URL, the story (uint32), its outlets (uint16). Numbers are big-endian.',
    parameters: [inPath('bits', '^[0-9]{1,2}$', "The manifest's `bits`"), inPath('shard', '^[0-9]{1,8}$', 'The first `bits` bits of the SHA-256 of the canonical URL, as a number')],
    responses: { '200': bytes('The shard'), '404': response('NotFound'), ...CACHEABLE },
  },
  '/v1/headlines/{language}': {
    tag: 'Index',
    id: 'getHeadlines',
    summary: 'The headlines digest of a language',
    description: 'Terms, dates and outlets of the current stories, to match an article against without asking anybody. Its format may change between minor versions: its first bytes name it.',
    parameters: [inPath('language', '^[a-z]{2,3}$', 'One of the manifest\'s `languages`')],
    responses: { '200': bytes('The digest'), '404': response('NotFound'), ...CACHEABLE },
  },
  '/healthz': { tag: 'Operation', id: 'getHealth', summary: 'Is the process alive?', responses: { '200': plain('Yes'), ...EVERYWHERE } },
  '/readyz': { tag: 'Operation', id: 'getReadiness', summary: 'Can it answer?', responses: { '200': plain('Yes'), '503': response('Problem'), ...EVERYWHERE } },
  '/metrics': { tag: 'Operation', id: 'getMetrics', summary: 'Counters for Prometheus', responses: { '200': plain('Text format 0.0.4'), ...EVERYWHERE } },
  '/openapi.json': { tag: 'Operation', id: 'getDescription', summary: 'This description', responses: { '200': { description: 'OpenAPI 3.1', headers: CACHED, content: { 'application/json': { schema: { type: 'object' } } } }, ...CACHEABLE } },
  '/docs': { tag: 'Operation', id: 'getDocs', summary: 'This description for people', responses: { '200': plain('A page without scripts, that needs nothing from elsewhere', 'text/html'), ...CACHEABLE } },
};

const ABOUT = `Stories as many outlets tell them. Everything readable is public and cacheable; there is no account and no key.

**Versions.** Within \`/v1\` nothing is taken away or changes its meaning: fields, routes, topics and other values of open lists may be added, so clients pass over what they do not know. What would break a client becomes \`/v2\`, and \`/v1\` is served beside it for a year at least.

**Errors** are problem+json (RFC 9457), with the faulty fields in \`errors\`. **Lists** come in pages: give \`next\` back as \`cursor\`; a cursor is opaque and holds for the same query alone. **Limits** are told in RateLimit headers; a refused request names the seconds to wait in Retry-After. **Caching**: every answer has a strong ETag; ask again with If-None-Match.`;

const problem = (description: string, headers: Json = LIMITED): Json => ({ description, headers, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });

/** The whole description. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Sidelight', version: '1.0.0', summary: 'Stories as many outlets tell them', description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/', description: 'This server' }],
    security: [],
    tags: [
      { name: 'Stories', description: 'What readers see' },
      { name: 'Index', description: 'What a client needs to find the story of a page without naming the page' },
      { name: 'Operation', description: 'For those who run the server' },
    ],
    paths: Object.fromEntries(
      Object.entries(ROUTES).map(([path, { tag, method = 'get', id, summary, description, parameters, body, responses }]) => [
        path,
        {
          [method]: {
            operationId: id,
            tags: [tag],
            summary,
            ...(description ? { description } : {}),
            ...(parameters ? { parameters } : {}),
            ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } } } } : {}),
            responses,
          },
        },
      ]),
    ),
    components: {
      schemas: schemas(),
      headers: {
        ETag: { description: 'Strong; another one for each content encoding', schema: { type: 'string' } },
        'Cache-Control': { description: 'How long the answer may be kept', schema: { type: 'string' } },
        RateLimit: { description: 'Requests left (`r`) and seconds until there are more (`t`)', schema: { type: 'string' } },
        'RateLimit-Policy': { description: 'Requests (`q`) in so many seconds (`w`) of one client', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds until a request is answered again', schema: { type: 'integer' } },
      },
      responses: {
        NotModified: { description: 'What If-None-Match names is still right', headers: CACHED },
        Faulty: problem('A parameter or the body is faulty; `errors` says which'),
        NotFound: problem('There is nothing of that name'),
        TooMany: problem('Too many requests of this client', { 'Retry-After': header('Retry-After'), ...LIMITED }),
        Problem: problem('Something else is wrong; `status` and `detail` say what'),
      },
    },
  };
}
