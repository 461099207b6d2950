/** A database that says nothing more, without a word: its connections are given up, and whoever asked is served by others or told that it is busy. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../src/persistence/database.js';
import { connectDatabase } from '../../src/persistence/database.js';
import { ServiceBusy } from '../../src/persistence/retry.js';
import { createTestDatabase } from '../support/database.js';
import type { Line } from '../support/line.js';
import { startLine } from '../support/line.js';

const PATIENCE_MS = 1000;
const POOL = 2;

let made: Awaited<ReturnType<typeof createTestDatabase>>;
let line: Line;
let db: Db;
beforeAll(async () => {
  made = await createTestDatabase('silence');
  const socketPath = new URL(made.url).searchParams.get('socketPath')!;
  line = await startLine(() => socketPath);
  db = await connectDatabase(made.url.replace(socketPath, line.socketPath), POOL, PATIENCE_MS);
});
afterAll(async () => {
  await db.close();
  await line.close();
  await made.drop();
});

const one = () => db.read<{ one: number }>('SELECT 1 AS one');

it('R11 statements that wait for ever are given up, and done on connections that answer', async () => {
  await Promise.all([one(), one()]);
  line.be('SILENT');
  const waiting = [one(), one()];
  await sleep(100);
  line.be('UP');
  expect(await Promise.all(waiting)).toEqual([[{ one: 1 }], [{ one: 1 }]]);
});

it('R11 whoever waits too long for a connection is told that it is busy', async () => {
  const held = await Promise.all(Array.from({ length: POOL }, () => db.pool.promise().getConnection()));
  await expect(one()).rejects.toBeInstanceOf(ServiceBusy);
  held.forEach((connection) => {
    connection.release();
  });
  expect(await one()).toEqual([{ one: 1 }]);
});

it('R11 idle connections that are answered stay', async () => {
  const idOf = async () => (await db.readOnce<{ id: number }>('SELECT CONNECTION_ID() AS id'))[0]!.id;
  const before = await idOf();
  await sleep(2.5 * PATIENCE_MS);
  expect([before, before + 1, before - 1]).toContain(await idOf());
});
