/** Stands between the service and the database on a unix socket, and cuts a connection just before or just after a COMMIT is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** BEFORE: the server never sees the COMMIT. AFTER: it is done, and its answer is lost. AFTERWARDS: its answer arrives, then every connection is cut. */
export type Loss = 'BEFORE' | 'AFTER' | 'AFTERWARDS';

export interface LossyProxy {
  /** The same database through the proxy. */
  url: string;
  /** The next `times` COMMITs are lost. */
  lose(loss: Loss, times?: number): void;
  /** How many were. */
  lost(): number;
  /** Cuts every connection now. */
  cut(): void;
  close(): Promise<void>;
}

const COM_QUERY = 3;

export async function startLossyProxy(databaseUrl: string): Promise<LossyProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'lossy-'));
  const socketPath = join(folder, 'sql');
  const target = new URL(databaseUrl).searchParams.get('socketPath')!;
  const open = new Set<Socket>();
  let armed: Loss | null = null;
  let left = 0;
  let lost = 0;
  const cut = () => {
    for (const socket of open) socket.destroy();
  };

  /** The loss this packet shall suffer, if it is a COMMIT. */
  const lossOf = (packet: Buffer): Loss | null => {
    if (armed === null || packet[4] !== COM_QUERY || packet.toString('latin1', 5).toUpperCase() !== 'COMMIT')
      return null;
    const loss = armed;
    left -= 1;
    lost += 1;
    if (left === 0) armed = null;
    return loss;
  };

  const server = createServer((client) => {
    const upstream = connect(target);
    let suffering: Loss | null = null;
    let pending = Buffer.alloc(0);
    const end = () => {
      client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    open.add(client);
    client.on('close', end).on('error', end);
    upstream.on('close', end).on('error', end);
    client.on('data', (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 4 && pending.length >= 4 + pending.readUIntLE(0, 3)) {
        const packet = pending.subarray(0, 4 + pending.readUIntLE(0, 3));
        pending = pending.subarray(packet.length);
        suffering = lossOf(packet) ?? suffering;
        if (suffering === 'BEFORE') return end();
        upstream.write(packet);
      }
    });
    upstream.on('data', (chunk: Buffer) => {
      // The server's answer is its word that the COMMIT is done.
      if (suffering === 'AFTER') return end();
      client.write(chunk, () => {
        if (suffering === 'AFTERWARDS') cut();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const url = new URL(databaseUrl);
  url.searchParams.set('socketPath', socketPath);
  return {
    url: url.href,
    lose(loss, times = 1) {
      [armed, left, lost] = [loss, times, 0];
    },
    lost: () => lost,
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
