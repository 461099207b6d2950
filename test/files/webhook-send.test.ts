/** R46: nothing is sent to where it might do harm, in production: by a real name server that changes its mind. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { addressFault, isPublic } from '../../src/events/addresses.js';
import { sender } from '../../src/events/send.js';
import type { NameServer } from '../support/name-server.js';
import { startNameServer } from '../support/name-server.js';

const LOOPBACK = Buffer.from([127, 0, 0, 1]);
const PUBLIC = Buffer.from([8, 8, 8, 8]);
const SIX_LOOPBACK = Buffer.from([...Array<number>(15).fill(0), 1]);
const MAPPED = Buffer.from([...Array<number>(10).fill(0), 255, 255, 127, 0, 0, 1]);

/** By the first label. */
const NAMES: Readonly<Record<string, { 4?: Buffer[]; 6?: Buffer[] }>> = {
  inside: { 4: [LOOPBACK] },
  both: { 4: [PUBLIC, LOOPBACK] },
  six: { 6: [SIX_LOOPBACK] },
  mapped: { 6: [MAPPED] },
  mixed: { 4: [PUBLIC], 6: [SIX_LOOPBACK] },
};

let names: NameServer;
let trap: Server;
let caught = 0;
let port: number;

beforeAll(async () => {
  names = await startNameServer((name, family) => NAMES[name.split('.')[0]!]?.[family] ?? []);
  trap = createServer((socket) => {
    caught += 1;
    socket.destroy();
  }).listen(0);
  await once(trap, 'listening');
  ({ port } = trap.address() as AddressInfo);
});
afterAll(async () => {
  await names.close();
  trap.close();
});

const send = (url: string) =>
  sender({ anywhere: false, nameServers: [names.address], connectMs: 2000, totalMs: 2000 })(url, {}, '{}');

describe('R46 in production', () => {
  it.each(Object.keys(NAMES))(
    'a name that leads inside is refused at the connection, though it looks like any other: %s',
    async (name) => {
      const url = `https://${name}.receiver.example:${String(port)}/`;
      expect(addressFault(url, false)).toBeNull();
      expect(await send(url)).toMatchObject({ status: null, fault: 'ADDRESS' });
      expect(names.asked).toContain(`${name}.receiver.example`);
      expect(caught).toBe(0);
    },
  );

  it('a name is looked up for each message, so one that leads inside later is found out then', async () => {
    const before = names.asked.length;
    await send(`https://inside.receiver.example:${String(port)}/`);
    await send(`https://inside.receiver.example:${String(port)}/`);
    expect(names.asked.length).toBeGreaterThanOrEqual(before + 2);
  });

  it('addresses inside and plain http are refused also when they were saved before', async () => {
    for (const url of [
      `https://127.0.0.1:${String(port)}/`,
      `https://[::1]:${String(port)}/`,
      'http://receiver.example/',
    ])
      expect([url, (await send(url)).fault]).toEqual([url, 'ADDRESS']);
    expect(caught).toBe(0);
  });

  it('a name without an address is said to be that', async () => {
    expect(await send('https://nobody.receiver.example/')).toMatchObject({ status: null, fault: 'NAME' });
  });

  it('public is what is given out, and nothing that leads back', () => {
    const inside = [
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ];
    const more = [
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '2001:db8::1',
      'a',
    ];
    expect([...inside, ...more].filter(isPublic)).toEqual([]);
    const outside = ['8.8.8.8', '172.32.0.1', '193.0.0.1', '2a00:1450::1', '2606:4700::1111'];
    expect(outside.filter((address) => !isPublic(address))).toEqual([]);
  });
});
