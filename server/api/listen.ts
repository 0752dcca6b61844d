/** The API on a port: publisher, application and HTTP server, from start to a clean stop. */
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import { OperatorFault } from '../store/db';
import type { WebSub } from '../ingest/websub';
import { patientReads } from '../store/patient';
import type { Store } from '../store/store';
import { createApp } from './app';
import { hotReads } from './hot';
import { hotStories } from './hot-stories';
import { createMetrics, type Metrics } from './metrics';
import { startPublisher, type Publisher } from './publisher';
import { rateLimit } from './rate-limit';
import { findStory } from './reads';

export interface ApiOptions {
  store: Store;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Requests a minute of one client; 0 sets no limit. */
  rateLimitPerMinute: number;
  websub?: WebSub | null;
  /** Proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number;
  log: { error(details: object, message: string): void };
  metrics?: Metrics;
  clock?: () => Date;
}

export interface Api {
  url: string;
  publisher: Publisher;
  metrics: Metrics;
  /** Makes what is served agree with the database, now. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** Longer than proxies keep a connection that nothing passes over, or they would find it closed under their next request. */
const KEEP_ALIVE_MS = 75_000;
const NO_LIMIT = 1_000_000_000;

/** The address that a request is counted against: the nearest one that no proxy of ours added. */
function clientOf(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  return forwarded.at(-trustedProxies) ?? direct;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new OperatorFault(`port ${port} is in use; stop what uses it, or choose another with SIDELIGHT_PORT (npm start: --port).`));
      else if (error.code === 'EACCES') reject(new OperatorFault(`port ${port} may not be used by this user; choose one above 1023 with SIDELIGHT_PORT (npm start: --port).`));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/** Starts the API. Throws OperatorFault where the port cannot be had. */
export async function startApi({ store, host, port, rateLimitPerMinute, trustedProxies, log, websub = null, metrics = createMetrics(), clock = () => new Date() }: ApiOptions): Promise<Api> {
  const patient = patientReads(store.reads);
  const stories = hotStories((id, isKnown) => findStory(isKnown ? store.reads : patient, id), { clock: () => clock().getTime() });
  // Heard from before anything is read, so that no change falls between.
  const early: (readonly number[] | null)[] = [];
  let tell = (changed: readonly number[] | null): void => void early.push(changed);
  const unlisten = await store.onChanges((changed) => {
    stories.changed(changed);
    tell(changed);
  });
  const publisher = await startPublisher(store.reads, { clock, onError: (error) => log.error({ error: String(error) }, 'the index could not be made') });
  tell = (changed) => publisher.invalidate(changed);
  early.forEach(tell);
  let stopping = false;
  const limit = rateLimit(rateLimitPerMinute || NO_LIMIT);
  const app = createApp({ store, publisher, stories, metrics, clock, ready: () => !stopping, log, limit, websub });
  const isAnswered = hotReads({ publisher, stories, limit, metrics, clock, clientOf: (request) => clientOf(request, trustedProxies) });
  const listener = getRequestListener((request, { incoming }) => app.fetch(request, { client: clientOf(incoming as IncomingMessage, trustedProxies) }));
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    if (!isAnswered(request, response)) void listener(request, response);
  });
  const end = async (): Promise<void> => {
    publisher.stop();
    await unlisten();
  };
  try {
    await listen(server, host, port);
  } catch (error) {
    await end();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    publisher,
    metrics,
    refresh() {
      stories.changed(null);
      return publisher.refresh();
    },
    async close() {
      stopping = true;
      await end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), 3000);
      await closed;
      clearTimeout(cut);
    },
  };
}
