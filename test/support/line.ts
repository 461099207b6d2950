/** The line between the service and the database (a unix socket or a port), which can be cut, slow or dead without a word. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** CUT: connections break and none can be made. SILENT: what is sent vanishes, also later on the connections of that time. */
type LineState = 'UP' | 'CUT' | 'SILENT';

export interface Line {
  /** A unix socket and a port, for the same line. */
  socketPath: string;
  port: number;
  /** How many connections were made. */
  made(): number;
  be(state: LineState): void;
  /** What is sent arrives so much later. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

interface Carried {
  client: Socket;
  upstream: Socket;
  silent: boolean;
}

type Target = string | { port: number };

export async function startLine(target: () => Target): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'line-'));
  const socketPath = join(folder, 'sql');
  const open = new Set<Carried>();
  let state: LineState = 'UP';
  let delayed = 0;
  const end = (carried: Carried) => {
    carried.client.destroy();
    carried.upstream.destroy();
    open.delete(carried);
  };
  let made = 0;
  const arrived = (client: Socket) => {
    if (state === 'CUT') {
      client.destroy();
      return;
    }
    const to = target();
    const upstream = typeof to === 'string' ? connect(to) : connect(to.port, '127.0.0.1');
    const carried = { client, upstream, silent: state === 'SILENT' };
    open.add(carried);
    carry(carried, client, upstream);
    carry(carried, upstream, client);
    made += 1;
  };
  /** A dead line does not tell one end that the other has gone. */
  const carry = (carried: Carried, from: Socket, to: Socket) => {
    const gone = () => {
      if (!carried.silent || from === carried.client) end(carried);
    };
    from.on('close', gone).on('error', gone);
    from.on('data', (chunk: Buffer) => {
      if (carried.silent) return;
      if (delayed === 0) to.write(chunk);
      else setTimeout(() => !carried.silent && !to.destroyed && to.write(chunk), delayed);
    });
  };
  const [bySocket, byPort] = [createServer(arrived), createServer(arrived)];
  await new Promise<void>((resolve) => bySocket.listen(socketPath, resolve));
  await new Promise<void>((resolve) => byPort.listen(0, '127.0.0.1', resolve));
  return {
    socketPath,
    port: (byPort.address() as AddressInfo).port,
    made: () => made,
    be(next) {
      state = next;
      for (const carried of [...open]) {
        if (next === 'CUT') end(carried);
        if (next === 'SILENT') carried.silent = true;
      }
    },
    delay(milliseconds) {
      delayed = milliseconds;
    },
    async close() {
      for (const carried of [...open]) end(carried);
      for (const server of [bySocket, byPort]) await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
