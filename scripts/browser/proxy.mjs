/**
 * A forward proxy on loopback that sends named hosts to local servers, so that a browser opens them under their own
 * names, and that can write down every request that passes.
 */
import http from 'node:http';
import net from 'node:net';

/** @typedef {{ method: string, url: string, body: string }} PassedRequest */

const splitAddress = (address) => {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at), port: Number(address.slice(at + 1)) };
};

/**
 * @param {Record<string, string>} hostMap  host name to `ip:port`; a host that is not named is refused, except this machine's own
 * @returns {Promise<{ address: string, passed: PassedRequest[], stop(): Promise<void> }>}
 */
export async function startProxy(hostMap) {
  /** @type {PassedRequest[]} */
  const passed = [];
  const targetOf = (host, port) => {
    const mapped = hostMap[host];
    if (mapped) return splitAddress(mapped);
    return host === '127.0.0.1' || host === 'localhost' ? { host: '127.0.0.1', port } : null;
  };

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const entry = { method: request.method ?? 'GET', url: url.href, body: '' };
    passed.push(entry);
    const target = targetOf(url.hostname, Number(url.port || 80));
    if (!target) {
      response.writeHead(502, { 'content-type': 'text/plain' }).end('no such host here');
      return;
    }
    const onward = http.request({ ...target, method: request.method, path: url.pathname + url.search, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.on('data', (chunk) => (entry.body += chunk));
    request.pipe(onward);
  });

  // https passes as it is, and only its host can be written down.
  server.on('connect', (request, socket) => {
    const { host, port } = splitAddress(request.url ?? ':0');
    passed.push({ method: 'CONNECT', url: `https://${host}`, body: '' });
    const target = targetOf(host, port);
    socket.on('error', () => undefined);
    if (!target) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = net.connect(target, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  return {
    address: `127.0.0.1:${port}`,
    passed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
