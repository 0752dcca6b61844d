/** How the fetch door connects: every address is judged at the moment of connecting, so a name that changes gains nothing. */
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress, literalAddress } from './addresses';
import { Refused } from './refused';

export interface ConnectOptions {
  /** `host:port` that may be connected to though it is private. */
  allowPrivate: readonly string[];
  /** Names that are reached at another address, in the clear. */
  resolve: ReadonlyMap<string, { host: string; port: number }>;
  connectMs: number;
  /** Addresses of a name; the system's own unless a test says otherwise. */
  lookup?: (hostname: string) => Promise<LookupAddress[]>;
}

const systemLookup = (hostname: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) => dnsLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))));

/** Ports below this that news is served on; the others belong to mail, shells and the like, which are not spoken to. */
const WEB_PORTS = ['80', '443'];
const FIRST_FREE_PORT = 1024;

/** A look-up that gives only addresses that may be connected to; the connection is made to one of those, with no second look-up. */
function guardedLookup(lookup: (hostname: string) => Promise<LookupAddress[]>): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (addresses) => {
        const family = options.family === 4 || options.family === 'IPv4' ? 4 : options.family === 6 || options.family === 'IPv6' ? 6 : 0;
        const allowed = addresses.filter((one) => isPublicAddress(one.address) && (family === 0 || one.family === family));
        const [first] = allowed;
        if (!first) callback(new Refused(`${hostname} has no address on the public internet`), '', 4);
        else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}

export function connectorOf({ allowPrivate, resolve, connectMs, lookup = systemLookup }: ConnectOptions): buildConnector.connector {
  const guarded = buildConnector({ timeout: connectMs, lookup: guardedLookup(lookup) });
  const direct = buildConnector({ timeout: connectMs });
  return (options, callback) => {
    const override = resolve.get(options.hostname);
    // In the clear, whatever the address says: an override is the operator's own server, such as a newsroom on this machine.
    if (override) return direct({ ...options, protocol: 'http:', hostname: override.host, host: override.host, port: String(override.port) }, callback);
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    if (allowPrivate.includes(`${options.hostname}:${port}`)) return direct(options, callback);
    // An address literal never reaches the look-up: it is judged here.
    const literal = literalAddress(options.hostname);
    if (literal !== null && !isPublicAddress(literal)) return callback(new Refused(`${options.hostname} is not an address of the public internet`), null);
    if (Number(port) < FIRST_FREE_PORT && !WEB_PORTS.includes(port)) return callback(new Refused(`port ${port} is not one of the web`), null);
    return guarded(options, callback);
  };
}
