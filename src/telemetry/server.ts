import { createServer } from 'node:http';
import type { Metrics } from './metrics.js';

export interface MetricsServer {
  port: number;
  stop(): Promise<void>;
}

/** `/metrics` on a port of its own, which nobody outside should reach: it tells how much goes on, though not about whom. */
export async function serveMetrics(metrics: Metrics, port: number, host: string): Promise<MetricsServer> {
  // Two who ask at once get the same answer: each costs the database a few reads.
  let asked: Promise<string> | null = null;
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    asked ??= metrics.text().finally(() => (asked = null));
    asked.then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as { port: number }).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
