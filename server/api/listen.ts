/** The API on a port: publisher, application and HTTP server, from start to a clean stop. */
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import { OperatorFault } from '../store/db';
import type { Store } from '../store/store';
import { createApp } from './app';
import { createMetrics, type Metrics } from './metrics';
import { startPublisher, type Publisher } from './publisher';

export interface ApiOptions {
  store: Store;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Requests a minute of one client; 0 sets no limit. */
  rateLimitPerMinute: number;
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
  close(): Promise<void>;
}

const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
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
      if (error.code === 'EADDRINUSE') reject(new OperatorFault(`port ${port} is in use; stop what uses it, or choose another with SIDELIGHT_PORT.`));
      else if (error.code === 'EACCES') reject(new OperatorFault(`port ${port} may not be used by this user; choose one above 1023 with SIDELIGHT_PORT.`));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/** Starts the API. Throws OperatorFault where the port cannot be had. */
export async function startApi({ store, host, port, rateLimitPerMinute, trustedProxies, log, metrics = createMetrics(), clock = () => new Date() }: ApiOptions): Promise<Api> {
  const publisher = await startPublisher(store.reads, { clock, onError: (error) => log.error({ error: String(error) }, 'the index could not be made') });
  const unlisten = await store.onChanges(() => publisher.invalidate());
  let stopping = false;
  const app = createApp({ store, publisher, metrics, clock, ready: () => !stopping, log, requestsPerMinute: rateLimitPerMinute || NO_LIMIT });
  const listener = getRequestListener((request, { incoming }) => app.fetch(request, { client: clientOf(incoming as IncomingMessage, trustedProxies) }));
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (request, response) => void listener(request, response));
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
