/**
 * Configuration by environment, validated at start with every fault named at once. SIDELIGHT_CONFIG may name a JSON file
 * of the same names (`{"SIDELIGHT_PORT": 8787, "SIDELIGHT_ROLES": ["api"]}`); the environment wins over the file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { LENSES } from '../engine/lenses/lenses';
import { OperatorFault } from './store/db';

export const ROLES = ['api', 'ingest', 'stories'] as const;
export type Role = (typeof ROLES)[number];

export interface Config {
  host: string;
  port: number;
  /** Where the world reaches the API, with its path; null where it does not. */
  publicUrl: string | null;
  databaseUrl: string | null;
  /** Folder of the embedded database; null keeps it in memory. */
  dataDir: string | null;
  /** A replica that the API reads from; null reads from the main database. */
  readDatabaseUrl: string | null;
  /** Most connections of this process to a PostgreSQL server. */
  databaseConnections: number;
  roles: readonly Role[];
  /** Feeds that are added at start where they are not known yet. */
  feeds: readonly string[];
  /** Named to every site we fetch from. */
  contact: string;
  /** `host:port` of private addresses that may be fetched from all the same. */
  allowPrivate: readonly string[];
  /** Hosts that are reached at another address: `daily.example` -> `127.0.0.1:8801`. */
  resolve: ReadonlyMap<string, { host: string; port: number }>;
  /** Milliseconds between two requests to one host. */
  hostSpacingMs: number;
  /** Minutes between two fetches of a feed. */
  feedMinutes: number;
  /** Pages that this process fetches at the same time. */
  readConcurrency: number;
  /** Items taken from one source in a day: a source that floods is cut here. */
  sourceItemsPerDay: number;
  /** Pause after which a changed story is put together again, so that many new articles are one composition. */
  composeAfterMs: number;
  retentionDays: number;
  /** Requests a minute that one client may make of the API; 0 sets no limit. */
  rateLimitPerMinute: number;
  /** Proxies in front of the API whose X-Forwarded-For is believed. */
  trustedProxies: number;
  /** A list of registrants that the company directory grows by. */
  registrants: 'none' | 'sec';
  quotes: 'none' | 'yahoo' | 'finnhub';
  finnhubKey: string | null;
  finnhubUrl: string;
  model: { url: string; key: string | null; name: string } | null;
  /** Requests to the model in an hour, of this process; 0 sets no limit. */
  modelPerHour: number;
  /** Requests to the model at the same time. */
  modelAtOnce: number;
  /** Ids of the lenses that the model looks through. */
  lenses: readonly string[];
  /** Seconds that work under way gets to finish when the process is told to stop. */
  stopSeconds: number;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

export class ConfigFault extends OperatorFault {
  override name = 'ConfigFault';
}

const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const LENS_IDS: readonly string[] = LENSES.map(({ id }) => id);

const whole = (least: number, most: number): z.ZodMiniType<number> => z.coerce.number().check(z.int(), z.gte(least), z.lte(most)) as z.ZodMiniType<number>;
const postgresUrl = z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'));

const Schema = z.object({
  SIDELIGHT_HOST: z._default(z.string(), '127.0.0.1'),
  SIDELIGHT_PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65535)), 8787),
  SIDELIGHT_PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: z.optional(postgresUrl),
  SIDELIGHT_READ_DATABASE_URL: z.optional(postgresUrl),
  SIDELIGHT_DATABASE_CONNECTIONS: z._default(whole(2, 500), 10),
  SIDELIGHT_DATA: z._default(z.string(), path.join('.sidelight', 'data')),
  SIDELIGHT_ROLES: z._default(z.string().check(z.refine((text) => list(text).length > 0 && list(text).every((role) => (ROLES as readonly string[]).includes(role)), `must be some of ${ROLES.join(', ')}`)), ROLES.join(',')),
  SIDELIGHT_FEEDS: z._default(z.string().check(z.refine((text) => list(text).every((url) => /^https?:\/\//.test(url)), 'must be http(s) addresses')), ''),
  SIDELIGHT_CONTACT: z._default(z.string(), 'https://github.com/sidelight'),
  SIDELIGHT_ALLOW_PRIVATE: z._default(z.string().check(z.refine((text) => list(text).every((one) => /^[^\s]+:\d+$/.test(one)), 'must be host:port pairs')), ''),
  SIDELIGHT_RESOLVE: z._default(z.string().check(z.refine((text) => list(text).every((one) => /^[^=]+=[^=]+:\d+$/.test(one)), 'must be name=host:port pairs')), ''),
  SIDELIGHT_HOST_SPACING_MS: z._default(z.coerce.number().check(z.gte(0), z.lte(600_000)), 2000),
  SIDELIGHT_FEED_MINUTES: z._default(z.coerce.number().check(z.gte(0.05), z.lte(1440)), 10),
  SIDELIGHT_READ_CONCURRENCY: z._default(whole(1, 500), 16),
  SIDELIGHT_SOURCE_ITEMS_PER_DAY: z._default(whole(1, 1_000_000), 5000),
  SIDELIGHT_COMPOSE_AFTER_MS: z._default(whole(0, 600_000), 2000),
  SIDELIGHT_RATE_LIMIT: z._default(whole(0, 1_000_000), 600),
  SIDELIGHT_TRUSTED_PROXIES: z._default(whole(0, 10), 0),
  SIDELIGHT_RETENTION_DAYS: z._default(z.coerce.number().check(z.gte(1), z.lte(36_500)), 30),
  SIDELIGHT_REGISTRANTS: z._default(z.enum(['none', 'sec']), 'none'),
  SIDELIGHT_QUOTES: z._default(z.enum(['none', 'yahoo', 'finnhub']), 'none'),
  SIDELIGHT_FINNHUB_KEY: z.optional(z.string()),
  SIDELIGHT_FINNHUB_URL: z._default(z.url({ protocol: /^https?$/ }), 'https://finnhub.io'),
  SIDELIGHT_MODEL_URL: z.optional(z.url({ protocol: /^https?$/ })),
  SIDELIGHT_MODEL_KEY: z.optional(z.string()),
  SIDELIGHT_MODEL: z.optional(z.string()),
  SIDELIGHT_MODEL_PER_HOUR: z._default(whole(0, 1_000_000), 600),
  SIDELIGHT_MODEL_AT_ONCE: z._default(whole(1, 100), 2),
  SIDELIGHT_LENSES: z._default(z.string().check(z.refine((text) => list(text).every((id) => LENS_IDS.includes(id)), `must be some of ${LENS_IDS.join(', ')}`)), LENS_IDS.join(',')),
  SIDELIGHT_STOP_SECONDS: z._default(whole(0, 600), 15),
  SIDELIGHT_LOG: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
});

/** Names that begin like ours and are none are slips of the pen. */
const KNOWN = new Set([...Object.keys(Schema.shape), 'SIDELIGHT_HOME', 'SIDELIGHT_SHARED', 'SIDELIGHT_PAGES', 'SIDELIGHT_COUNTS', 'SIDELIGHT_CONFIG', 'SIDELIGHT_CHROME', 'SIDELIGHT_FIREFOX']);

/** The settings of a file, as the environment would give them. */
function settingsOf(file: string): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigFault(`the configuration file ${file} cannot be read: ${(error as Error).message}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new ConfigFault(`the configuration file ${file} has to hold one JSON object`);
  return Object.fromEntries(Object.entries(value).map(([name, setting]) => [name, Array.isArray(setting) ? setting.join(',') : String(setting)]));
}

/** Reads the configuration. Throws ConfigFault that names every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const file = environment['SIDELIGHT_CONFIG'];
  const here = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const given: Record<string, string | undefined> = { ...(file ? settingsOf(file) : {}), ...here };
  const result = Schema.safeParse(given);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  for (const name of Object.keys(given)) if (name.startsWith('SIDELIGHT_') && !KNOWN.has(name)) faults.push(`${name}: there is no such setting`);
  if (given['SIDELIGHT_REGISTRANTS'] === 'sec' && !given['SIDELIGHT_CONTACT']) faults.push('SIDELIGHT_CONTACT: the SEC wants to know whom to write to');
  if (given['SIDELIGHT_QUOTES'] === 'finnhub' && !given['SIDELIGHT_FINNHUB_KEY']) faults.push('SIDELIGHT_FINNHUB_KEY: needed for quotes from Finnhub');
  if (given['SIDELIGHT_MODEL_URL'] && !given['SIDELIGHT_MODEL']) faults.push('SIDELIGHT_MODEL: needed with SIDELIGHT_MODEL_URL');
  if (given['SIDELIGHT_READ_DATABASE_URL'] && !given['DATABASE_URL']) faults.push('SIDELIGHT_READ_DATABASE_URL: needs DATABASE_URL');
  if (result.success && !given['DATABASE_URL'] && new Set(list(result.data.SIDELIGHT_ROLES)).size < ROLES.length) {
    faults.push('SIDELIGHT_ROLES: roles run apart only on a PostgreSQL server (DATABASE_URL)');
  }
  if (!result.success || faults.length > 0) throw new ConfigFault(`the configuration has ${faults.length === 1 ? 'a fault' : 'faults'}: ${faults.join('; ')}`);
  const env = result.data;
  return {
    host: env.SIDELIGHT_HOST,
    port: env.SIDELIGHT_PORT,
    publicUrl: env.SIDELIGHT_PUBLIC_URL?.replace(/\/?$/, '/') ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.SIDELIGHT_DATA === ':memory:' ? null : env.SIDELIGHT_DATA,
    readDatabaseUrl: env.SIDELIGHT_READ_DATABASE_URL ?? null,
    databaseConnections: env.SIDELIGHT_DATABASE_CONNECTIONS,
    roles: ROLES.filter((role) => list(env.SIDELIGHT_ROLES).includes(role)),
    feeds: list(env.SIDELIGHT_FEEDS),
    contact: env.SIDELIGHT_CONTACT,
    allowPrivate: list(env.SIDELIGHT_ALLOW_PRIVATE),
    resolve: new Map(
      list(env.SIDELIGHT_RESOLVE).map((pair) => {
        const [name = '', host = '', port = ''] = /^([^=]+)=(.+):(\d+)$/.exec(pair)?.slice(1) ?? [];
        return [name, { host, port: Number(port) }];
      }),
    ),
    hostSpacingMs: env.SIDELIGHT_HOST_SPACING_MS,
    feedMinutes: env.SIDELIGHT_FEED_MINUTES,
    readConcurrency: env.SIDELIGHT_READ_CONCURRENCY,
    sourceItemsPerDay: env.SIDELIGHT_SOURCE_ITEMS_PER_DAY,
    composeAfterMs: env.SIDELIGHT_COMPOSE_AFTER_MS,
    rateLimitPerMinute: env.SIDELIGHT_RATE_LIMIT,
    trustedProxies: env.SIDELIGHT_TRUSTED_PROXIES,
    retentionDays: env.SIDELIGHT_RETENTION_DAYS,
    registrants: env.SIDELIGHT_REGISTRANTS,
    quotes: env.SIDELIGHT_QUOTES,
    finnhubKey: env.SIDELIGHT_FINNHUB_KEY ?? null,
    finnhubUrl: env.SIDELIGHT_FINNHUB_URL.replace(/\/$/, ''),
    model: env.SIDELIGHT_MODEL_URL && env.SIDELIGHT_MODEL ? { url: env.SIDELIGHT_MODEL_URL, key: env.SIDELIGHT_MODEL_KEY ?? null, name: env.SIDELIGHT_MODEL } : null,
    modelPerHour: env.SIDELIGHT_MODEL_PER_HOUR,
    modelAtOnce: env.SIDELIGHT_MODEL_AT_ONCE,
    lenses: list(env.SIDELIGHT_LENSES),
    stopSeconds: env.SIDELIGHT_STOP_SECONDS,
    logLevel: env.SIDELIGHT_LOG,
  };
}
