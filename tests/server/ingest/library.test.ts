import { afterEach, expect, it, vi } from 'vitest';
import { openDoor } from '../../../server/ingest/door';
import { overLibrary } from '../../../server/quotes/yahoo';
import { serve } from './servers';

afterEach(() => vi.unstubAllGlobals());

it("the library that asks for prices goes through the fetch door, with the door's name", async () => {
  vi.stubGlobal('fetch', () => {
    throw new Error('a connection of its own');
  });
  const exchange = await serve((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"quoteResponse":{"result":[{"symbol":"NEWS","quoteType":"EQUITY","regularMarketPrice":7,"currency":"USD"}],"error":null}}'));
  const [host = '', port = ''] = exchange.address.split(':');
  const names = ['query1.finance.yahoo.com', 'query2.finance.yahoo.com', 'finance.yahoo.com', 'fc.yahoo.com', 'guce.yahoo.com', 'consent.yahoo.com'];
  const door = openDoor({ contact: 'https://newsroom.example', allowPrivate: [], resolve: new Map(names.map((name) => [name, { host, port: Number(port) }])), hostSpacingMs: 0 });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await overLibrary(door.webFetch).quote(['NEWS']).catch(() => null);
  expect(exchange.asked.length).toBeGreaterThan(0);
  expect(new Set(exchange.headers.map((headers) => headers['user-agent']))).toEqual(new Set(['Sidelight/0.1 (+https://newsroom.example)']));
  await door.close();
  await exchange.stop();
});
