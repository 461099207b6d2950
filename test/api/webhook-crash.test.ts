/** R46: an event is never lost and never told before its commit, though processes are killed at any moment. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Build, Child } from '../support/child.js';
import { buildService, startChild } from '../support/child.js';
import type { Receiver } from '../support/receiver.js';
import { isSignedWith, startReceiver } from '../support/receiver.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { webhooksAs } from '../support/webhooks.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

const ROUNDS = Math.min(Number(process.env.FAULT_ROUNDS ?? 2), 20);
const folder = mkdtempSync(join(tmpdir(), 'iamis-files-'));

let built: Build;
/** What goes on when the others are dead; it has no workers. */
let service: Service;
let receiver: Receiver;

beforeAll(async () => {
  built = buildService();
  service = await startService();
  service.setNow(new Date());
  receiver = await startReceiver();
}, 120_000);
afterAll(async () => {
  await receiver.stop();
  await service.close();
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const child = (): Promise<Child> => startChild(built, { DATABASE_URL: service.databaseUrl, FILES_FOLDER: folder });

/** Nobody waits here until what the dead one held runs out. */
const timePasses = async () => {
  await service.db.writeOnce("UPDATE lease SET expires_at = '2000-01-01'");
  await service.db.writeOnce('UPDATE webhook_delivery SET taken_until = NULL');
};

const WRITE = 'mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename } }';

/** Changes through a process that may be dead before it answers: nobody knows then whether it was done. */
async function write(to: Child, key: string, sheet: SheetMade, mark: number): Promise<void> {
  const rows = [{ candidateNumber: sheet.numbers[mark % 5], result: { typed: String(mark % 41) } }];
  await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: WRITE,
      variables: { input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows } },
    }),
  })
    .then((response) => response.text())
    .catch(() => null);
}

const committed = async (sheet: SheetMade): Promise<number> => {
  const [row] = await service.db.readOnce<{ version: number }>('SELECT version FROM marksheet WHERE id = ?', [
    sheet.id,
  ]);
  return row!.version;
};

it(`R46 all that was committed is sent, in order, and nothing else, over ${String(ROUNDS)} kills`, async () => {
  const sheets = [await givenSheet(service.db, { centre: '68500' }), await givenSheet(service.db, { centre: '68500' })];
  const key = await service.centreKey('68500');
  const { secret } = await webhooksAs(service, service.staffKey).create({
    centre: '68500',
    url: receiver.url,
    types: ['MARKSHEET_CHANGED'],
  });
  const early: string[] = [];
  receiver.behave(({ id, body }, response) => {
    void service.db
      .readOnce<{ version: number }>('SELECT version FROM marksheet WHERE id = ?', [body.data.marksheetId])
      .then(([row]) => {
        if (row!.version < body.data.detail.version) early.push(id);
        response.writeHead(204).end();
      });
  });
  const other = await child();
  let mark = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const killed = await child();
    const until = performance.now() + 400 + Math.random() * 1200;
    const writing = sheets.map(async (sheet) => {
      while (performance.now() < until) await write(killed, key, sheet, (mark += 1));
    });
    await sleep(until - performance.now() - 100 * Math.random());
    await killed.kill();
    await Promise.all(writing);
    await timePasses();
  }
  const versionsOf = ({ id }: SheetMade) => [
    ...new Set(
      receiver.received.filter(({ body }) => body.data.marksheetId === id).map(({ body }) => body.data.detail.version),
    ),
  ];
  const last = await Promise.all(sheets.map(committed));
  expect(Math.min(...last)).toBeGreaterThan(5);
  const end = performance.now() + 30_000;
  while (sheets.some((sheet, index) => versionsOf(sheet).length < last[index]!) && performance.now() < end)
    await sleep(100);
  await other.end();
  for (const [index, sheet] of sheets.entries())
    expect(versionsOf(sheet)).toEqual(Array.from({ length: last[index]! }, (_, nth) => nth + 1));
  expect(early).toEqual([]);
  expect(receiver.received.every((each) => isSignedWith(secret, each))).toBe(true);
  const idOf = new Map(receiver.received.map(({ id, raw }) => [id, raw]));
  expect(receiver.received.filter(({ id, raw }) => idOf.get(id) !== raw)).toEqual([]);
}, 120_000);
