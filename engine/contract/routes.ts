/** The backend's addresses, as paths below its origin. */
import type { StoryId } from './common';

export const routes = {
  index: '/v1/index',
  /** Bytes of one shard. `bits` is the manifest's: a shard of another division is not found, and the manifest is due again. */
  shard: (bits: number, shard: number): string => `/v1/index/${bits}/${shard}`,
  headlines: (language: string): string => `/v1/headlines/${language}`,
  stories: '/v1/stories',
  story: (id: StoryId): string => `/v1/stories/${id}`,
  search: '/v1/search',
  lookup: '/v1/lookup',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  openapi: '/openapi.json',
  docs: '/docs',
} as const;
