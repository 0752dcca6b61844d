/** The API's description, made from the contract's own schemas (OpenAPI 3.1). */
import * as z from 'zod/mini';
import { LookupRequest, LookupResponse, MergedStory, Problem, SearchQuery, StoriesQuery, StoryPage } from '../../engine/contract/api';
import { IndexManifest } from '../../engine/contract/index-shard';
import { Story } from '../../engine/contract/story';

const schemaOf = (schema: z.ZodMiniType): object => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const content = (name: string): object => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const problem = (description: string): object => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });
const bytes = (description: string): object => ({ description, content: { 'application/octet-stream': {} } });

function queryParameters(schema: { shape: Record<string, z.ZodMiniType> }): object[] {
  return Object.entries(schema.shape).map(([name, one]) => ({ name, in: 'query', required: name === 'q', schema: schemaOf(one) }));
}

const inPath = (name: string, pattern: string, description: string): object => ({ name, in: 'path', required: true, description, schema: { type: 'string', pattern } });
const COMMON = { '304': { description: 'What the If-None-Match names is still right.' }, '429': problem('Too many requests; Retry-After says when.') };

/** The whole description. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Sidelight', version: '1', description: 'Stories as many outlets tell them. Everything readable is public and cacheable.' },
    paths: {
      '/v1/index': { get: { summary: 'How the URL index is divided', responses: { '200': { description: 'The manifest', content: content('IndexManifest') }, ...COMMON } } },
      '/v1/index/{bits}/{shard}': {
        get: {
          summary: 'One shard of the URL index',
          parameters: [inPath('bits', '^[0-9]{1,2}$', "The manifest's bits"), inPath('shard', '^[0-9]{1,8}$', 'The first bits of the SHA-256 of a canonical URL')],
          responses: { '200': bytes('Shard bytes, as engine/contract/index-shard.ts describes them'), '404': problem('No such shard, or the index has been divided anew'), ...COMMON },
        },
      },
      '/v1/headlines/{language}': {
        get: { summary: 'The headlines digest of a language', parameters: [inPath('language', '^[a-z]{2,3}$', 'Language')], responses: { '200': bytes('Digest bytes, as engine/stories/digest.ts describes them'), '404': problem('No headlines in this language'), ...COMMON } },
      },
      '/v1/stories': { get: { summary: 'Stories, newest first', parameters: queryParameters(StoriesQuery), responses: { '200': { description: 'A page', content: content('StoryPage') }, '400': problem('A faulty parameter'), ...COMMON } } },
      '/v1/stories/{id}': {
        get: {
          summary: 'A story',
          parameters: [inPath('id', '^[1-9][0-9]{0,9}$', "The story's number")],
          responses: { '200': { description: 'The story', content: content('Story') }, '308': { description: 'It became part of another', content: content('MergedStory') }, '404': problem('No such story'), ...COMMON },
        },
      },
      '/v1/search': { get: { summary: 'Stories by words, companies, tickers or outlets', parameters: queryParameters(SearchQuery), responses: { '200': { description: 'A page', content: content('StoryPage') }, '400': problem('A faulty parameter'), ...COMMON } } },
      '/v1/lookup': {
        post: {
          summary: 'The story an article most likely tells',
          requestBody: { required: true, content: content('LookupRequest') },
          responses: { '200': { description: 'The story, or none', content: content('LookupResponse') }, '400': problem('A faulty body'), '413': problem('Too large'), '415': problem('Not JSON'), '429': problem('Too many requests') },
        },
      },
      '/healthz': { get: { summary: 'Is the process alive?', responses: { '200': { description: 'Yes' } } } },
      '/readyz': { get: { summary: 'Can it answer?', responses: { '200': { description: 'Yes' }, '503': problem('Not yet') } } },
      '/metrics': { get: { summary: 'Counters for Prometheus', responses: { '200': { description: 'Text format 0.0.4' } } } },
    },
    components: {
      schemas: Object.fromEntries(Object.entries({ IndexManifest, Story, StoryPage, LookupRequest, LookupResponse, MergedStory, Problem }).map(([name, schema]) => [name, schemaOf(schema)])),
    },
  };
}
