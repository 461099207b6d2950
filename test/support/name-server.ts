/** A name server whose answers change, as those of somebody who wants in do. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface NameServer {
  address: string;
  asked: string[];
  close(): Promise<void>;
}

const A = 1;
const AAAA = 28;

/** `answers`: for a name and family (4, 6), the raw bytes of its addresses. */
export async function startNameServer(answers: (name: string, family: 4 | 6) => Buffer[]): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const { name, end } = nameIn(query);
    const type = query.readUInt16BE(end);
    asked.push(name);
    const found = type === A ? answers(name, 4) : type === AAAA ? answers(name, 6) : [];
    const head = Buffer.from(query.subarray(0, 12));
    head.writeUInt16BE(0x8180, 2);
    [1, found.length, 0, 0].forEach((count, index) => head.writeUInt16BE(count, 4 + 2 * index));
    const records = found.map((address) => {
      const record = Buffer.alloc(12);
      record.writeUInt16BE(0xc00c, 0);
      record.writeUInt16BE(type, 2);
      record.writeUInt16BE(1, 4);
      record.writeUInt16BE(address.length, 10);
      return Buffer.concat([record, address]);
    });
    socket.send(Buffer.concat([head, query.subarray(12, end + 4), ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${String((socket.address() as AddressInfo).port)}`,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString());
    at += length + 1;
  }
  return { name: labels.join('.'), end: at + 1 };
}
