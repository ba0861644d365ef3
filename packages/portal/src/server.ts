import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Server } from 'node:http';

/** A portal that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes no new requests, lets running ones finish for up to five seconds. */
  readonly close: () => Promise<void>;
}

/**
 * Listens on a host and port; port 0 asks the system for a free one.
 * @throws the system's error, for example with code EADDRINUSE
 */
export async function listen(app: Hono, host: string, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Node's own limits let a slow client hold a connection for minutes.
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 2_000;
  server.maxHeadersCount = 60;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(patience);
}
