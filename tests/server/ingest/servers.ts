/** Servers on loopback that answer as they are told, down to the byte. */
import http from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';

export interface LocalServer {
  /** `127.0.0.1:port` */
  address: string;
  url: string;
  /** Requests as `METHOD path`; for a raw server, connections. */
  asked: string[];
  headers: http.IncomingHttpHeaders[];
  stop(): Promise<void>;
}

async function started(server: http.Server | net.Server, asked: string[], headers: http.IncomingHttpHeaders[]): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    url: `http://${address}`,
    asked,
    headers,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** An HTTP server. */
export function serve(answer: (request: http.IncomingMessage, response: http.ServerResponse) => void): Promise<LocalServer> {
  const asked: string[] = [];
  const headers: http.IncomingHttpHeaders[] = [];
  return started(
    http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      headers.push(request.headers);
      response.on('error', () => {});
      answer(request, response);
    }),
    asked,
    headers,
  );
}

/** A server that says whatever it likes, once it has been asked something. */
export function serveRaw(answer: (socket: Socket) => void): Promise<LocalServer> {
  const asked: string[] = [];
  return started(
    net.createServer((socket) => {
      socket.once('data', (data) => {
        asked.push(data.toString('latin1').split('\r\n')[0] ?? '');
        answer(socket);
      });
    }),
    asked,
    [],
  );
}
