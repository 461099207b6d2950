/** A receiver of webhooks that checks signatures with the library, as a school system would, and can behave badly. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  id: string;
  /** Of the message: when it was signed. */
  timestamp: number;
  signatures: string[];
  body: { type: string; timestamp: string; data: Record<string, any> };
  raw: string;
  path: string;
}

export type Behaviour = (received: Received, response: ServerResponse) => void;

export const answer =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    void response.writeHead(status, headers).end();

export interface Receiver {
  url: string;
  received: Received[];
  /** How many are being answered this moment, and the most there ever were. */
  open: { now: number; most: number };
  behave(behaviour: Behaviour): void;
  /** On the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  let behaviour = answer(204);
  const received: Received[] = [];
  const open = { now: 0, most: 0 };
  const listen = async (port: number) => {
    const server = createServer((request, response) => {
      open.most = Math.max(open.most, (open.now += 1));
      response.once('close', () => (open.now -= 1));
      void readAll(request).then((raw) => {
        const message = messageOf(request, raw);
        received.push(message);
        behaviour(message, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${String(port)}/hook`,
    received,
    open,
    behave: (next) => (behaviour = next),
    restart: async () => {
      server = await listen(port);
    },
    stop,
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const messageOf = ({ headers, url }: IncomingMessage, raw: string): Received => ({
  id: String(headers['webhook-id']),
  timestamp: Number(headers['webhook-timestamp']),
  signatures: String(headers['webhook-signature']).split(' '),
  body: JSON.parse(raw) as Received['body'],
  raw,
  path: url!,
});

/** Whether the library takes it under this secret. Its clock is the machine's, so messages of other times are checked by its signature alone. */
export function isSignedWith(secret: string, { id, timestamp, raw, signatures }: Received): boolean {
  return signatures.includes(new Webhook(secret).sign(id, new Date(timestamp * 1000), raw));
}

/** As documented, with everything: throws for what is not right. */
export const verify = (secret: string, { id, timestamp, raw, signatures }: Received): unknown =>
  new Webhook(secret).verify(raw, {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  });
