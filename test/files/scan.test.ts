/** What src/files/scan.ts makes of a real clamd, and of servers that do not behave as one. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Server, Socket } from 'node:net';
import { createServer, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { clamdScanner } from '../../src/files/scan.js';
import type { Clamd } from '../support/clamd.js';
import { EICAR, startClamd } from '../support/clamd.js';
import { FETCHED_WITHIN_MS } from '../support/programs.js';

jest.setTimeout(2 * 60_000);

const MEBIBYTE = 2 ** 20;
const INFECTED = { outcome: 'INFECTED', signature: 'Eicar.Test.UNOFFICIAL' };
const CLEAN = { outcome: 'CLEAN' };

let clamd: Clamd;
beforeAll(async () => {
  clamd = await startClamd();
}, FETCHED_WITHIN_MS);
afterAll(() => clamd?.stop());

const pieces = (bytes: Buffer, size = 65536): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );

/** So many mebibytes, made as they are asked for; `given` counts them. */
function counted(length: number): { bytes: Readable; given: () => number } {
  let given = 0;
  async function* made() {
    for (; given < length; given += 1) yield Buffer.alloc(MEBIBYTE, 1);
  }
  return { bytes: Readable.from(made()), given: () => given };
}

describe.each(['unix', 'tcp'] as const)('clamd at a %s socket', (way) => {
  const scan = (bytes: Readable, size: number) => clamdScanner(clamd[way]).scan(bytes, size);

  it('answers', async () => {
    expect(await clamdScanner(clamd[way]).answers()).toBe(true);
  });

  it('calls clean what is clean, however long', async () => {
    for (const size of [0, 1, 4096, 15 * MEBIBYTE + 1]) {
      expect(await scan(pieces(randomBytes(size)), size)).toEqual(CLEAN);
    }
  });

  it('finds what harms, in pieces and in an archive too', async () => {
    expect(await scan(pieces(EICAR), EICAR.length)).toEqual(INFECTED);
    expect(await scan(pieces(EICAR, 7), EICAR.length)).toEqual(INFECTED);
    const archive = gzipSync(EICAR);
    expect(await scan(pieces(archive), archive.length)).toEqual(INFECTED);
  });

  it('says of what is longer than it takes that it was not scanned, every time, and is not sent all of it', async () => {
    for (let time = 0; time < 20; time += 1) {
      const { bytes, given } = counted(40);
      expect(await scan(bytes, 40 * MEBIBYTE)).toEqual({ outcome: 'NOT_SCANNED', why: 'TOO_LARGE' });
      expect(given()).toBeLessThan(20);
    }
  });

  it('says of what would unpack beyond its limits that it was not scanned', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * MEBIBYTE));
    expect(await scan(pieces(bomb), bomb.length)).toEqual({ outcome: 'NOT_SCANNED', why: 'LIMITS' });
  });

  it('never calls clean what ended early or went on too long', async () => {
    expect(await scan(pieces(randomBytes(1000)), 1001)).toMatchObject({ outcome: 'FAILED' });
    expect(await scan(pieces(randomBytes(1002)), 1001)).toMatchObject({ outcome: 'FAILED' });
    expect(await scan(pieces(EICAR), 1)).toMatchObject({ outcome: 'FAILED' });
  });

  it('is not blamed for a file that breaks off', async () => {
    async function* broken() {
      yield randomBytes(100);
      throw new Error('The disk is dead');
    }
    await expect(scan(Readable.from(broken()), 1000)).rejects.toThrow('The disk is dead');
  });

  it('is let go at once when nobody waits any more', async () => {
    const stop = new AbortController();
    async function* endless() {
      yield randomBytes(100);
      stop.abort();
      yield randomBytes(100);
      await new Promise(() => undefined);
    }
    const size = 10 * MEBIBYTE;
    const found = await clamdScanner(clamd[way]).scan(Readable.from(endless()), size, stop.signal);
    expect(found).toMatchObject({ outcome: 'UNREACHABLE' });
  });
});

describe('what is no clamd, or one in trouble', () => {
  const SILENCE_MS = 300;
  let server: Server;
  let behave: (socket: Socket) => void;
  const sockets: Socket[] = [];
  let url: string;
  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      behave(socket);
    });
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  const unreachable = { outcome: 'UNREACHABLE', why: expect.any(String) };

  it('is down: the file is not known to be anything', async () => {
    for (const nobody of ['tcp://127.0.0.1:1', 'unix:/nowhere/socket']) {
      const scanner = clamdScanner(nobody);
      expect(await scanner.answers()).toBe(false);
      expect(await scanner.scan(pieces(EICAR), EICAR.length)).toEqual(unreachable);
      expect(await scanner.scan(counted(50).bytes, 50 * MEBIBYTE)).toEqual(unreachable);
    }
  });

  it('takes nothing and says nothing: it is given up, and the file was not piled up in memory', async () => {
    behave = (socket) => socket.pause();
    const { bytes, given } = counted(1000);
    expect(await clamdScanner(url, SILENCE_MS).scan(bytes, 1000 * MEBIBYTE)).toEqual(unreachable);
    expect(given()).toBeLessThan(20);
  });

  it('takes everything and says nothing', async () => {
    behave = (socket) => socket.resume();
    expect(await clamdScanner(url, SILENCE_MS).scan(pieces(EICAR), EICAR.length)).toEqual(unreachable);
  });

  it('hangs up', async () => {
    behave = (socket) => socket.once('data', () => socket.destroy());
    expect(await clamdScanner(url).scan(counted(50).bytes, 50 * MEBIBYTE)).toEqual(unreachable);
    expect(await clamdScanner(url).answers()).toBe(false);
  });

  it.each(['stream: Can not allocate memory ERROR\0', 'HTTP/1.1 400 Bad Request\r\n\r\n\0', '\0'])(
    'says %j, which is not that the file is clean',
    async (words) => {
      behave = (socket) => socket.resume().end(words);
      expect(await clamdScanner(url).scan(pieces(EICAR), EICAR.length)).toMatchObject({ outcome: 'FAILED' });
      expect(await clamdScanner(url).answers()).toBe(false);
    },
  );

  it('says half of what it wanted to', async () => {
    behave = (socket) => socket.resume().end('stream: OK');
    expect(await clamdScanner(url).scan(pieces(EICAR), EICAR.length)).toEqual(unreachable);
  });
});
