/** A load on plain sockets: so little work for each request that it is the server that is measured. */
import { connect } from 'node:net';

export interface Load {
  perSecond: number;
  /** Milliseconds of each request. */
  times: number[];
  faults: number;
}

export const percentile = (times: readonly number[], share: number): string => ([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);

/** Asks for one address, again and again, on so many connections at once. Bodies have to have a Content-Length. */
export async function load(address: string, connections: number, ms: number): Promise<Load> {
  const { hostname, port, pathname } = new URL(address);
  const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept-encoding: identity\r\n\r\n`);
  const times: number[] = [];
  let faults = 0;
  const started = performance.now();
  const end = started + ms;

  const one = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      let asked = 0;
      let left = -1;
      let head = '';
      const ask = (): void => {
        asked = performance.now();
        left = -1;
        head = '';
        socket.write(request);
      };
      socket.on('connect', ask);
      socket.on('data', (chunk: Buffer) => {
        let rest = chunk.length;
        if (left < 0) {
          head += chunk.toString('latin1');
          const body = head.indexOf('\r\n\r\n');
          if (body < 0) return;
          if (!head.startsWith('HTTP/1.1 200')) faults++;
          left = Number(/content-length: (\d+)/i.exec(head.slice(0, body))?.[1] ?? 0);
          rest = head.length - body - 4;
        }
        left -= rest;
        if (left > 0) return;
        const now = performance.now();
        times.push(now - asked);
        if (now < end) ask();
        else socket.end();
      });
      socket.on('error', () => (faults++, resolve()));
      socket.on('close', () => resolve());
    });

  await Promise.all(Array.from({ length: connections }, one));
  return { perSecond: (times.length * 1000) / (performance.now() - started), times, faults };
}
