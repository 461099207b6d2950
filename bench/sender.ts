/** Sends files, a process of its own: a buffer of random bytes again and again, as fast as they are taken or at a rate. */
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Sending {
  url: string;
  method: string;
  headers: Record<string, string>;
  bytes: number;
  /** Bytes a second; as fast as they are taken unless given. */
  rate?: number;
}

export interface Sent {
  seconds: number;
  status: number;
}

const PIECE = randomBytes(1024 * 1024);
const agent = new Agent({ keepAlive: false });

async function send({ url, method, headers, bytes, rate }: Sending): Promise<Sent> {
  const began = performance.now();
  const request = httpRequest(url, { method, agent, headers: { ...headers, 'content-length': String(bytes) } });
  const answered = once(request, 'response') as Promise<[{ statusCode: number; resume(): void }]>;
  for (let sent = 0; sent < bytes; sent += PIECE.length) {
    if (!request.write(PIECE.subarray(0, Math.min(PIECE.length, bytes - sent)))) await once(request, 'drain');
    const ahead = rate === undefined ? 0 : (sent / rate) * 1000 - (performance.now() - began);
    if (ahead > 0) await sleep(ahead);
  }
  request.end();
  const [response] = await answered;
  response.resume();
  return { seconds: (performance.now() - began) / 1000, status: response.statusCode };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', (all: Sending[]) => {
    Promise.all(all.map(send)).then(
      (sent) => process.send!(sent),
      (error: unknown) => process.send!([{ seconds: 0, status: String(error) }]),
    );
  });
}
