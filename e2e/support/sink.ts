import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Represents a host that must never be reached. It answers every request and records it.
 */
export type Sink = {
  /** `host:port` for http and ws. */
  readonly host: string;
  /** `host:port` for UDP (WebRTC asks a STUN server over it). */
  readonly udp: string;
  /** The names after `/hit/` that were requested, and `udp` for a datagram. */
  readonly hits: ReadonlySet<string>;
  close(): Promise<void>;
};

export async function openSink(): Promise<Sink> {
  const hits = new Set<string>();
  const note = (url = ''): void => void hits.add(url.replace(/^\/hit\//, ''));
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': typeOf(request.url ?? '') }).end();
  });
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  const datagrams = createSocket('udp4').on('message', () => hits.add('udp'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => datagrams.bind(0, '127.0.0.1', done));
  return {
    host: hostOf(server.address()),
    udp: hostOf(datagrams.address()),
    hits,
    close: async () => {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const hostOf = (address: AddressInfo | string | null): string =>
  `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

function typeOf(url: string): string {
  if (/script|import/.test(url)) return 'text/javascript';
  return url.includes('stylesheet') ? 'text/css' : 'text/plain';
}
