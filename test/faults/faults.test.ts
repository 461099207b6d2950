/** R11, R15, R16, R41, R43, R46: whatever breaks at whatever moment, nothing acknowledged is lost, nothing is there by half, nothing twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyAudit } from '../../src/persistence/reads/audit.js';
import { isSignedWith } from '../support/receiver.js';
import { TEST_AUDIT_KEY } from '../support/service.js';
import { faultsOfFiles, NO_FAULTS } from '../support/uploads.js';
import type { SheetMade } from '../support/world.js';
import { differences } from './checks.js';
import type { Ledger } from './clients.js';
import { allClients, givenRun } from './clients.js';
import type { FaultName } from './faults.js';
import { FAULTS } from './faults.js';
import { figures } from './figures.js';
import { chance } from './random.js';
import type { Stage } from './stage.js';
import { startStage } from './stage.js';

const ONLY = process.env.FAULT_ONLY;
const NAMES = (Object.keys(FAULTS) as FaultName[]).filter((name) => ONLY === undefined || name === ONLY);
/** One of each, unless told otherwise. */
const RUNS = Number(process.env.FAULT_RUNS ?? NAMES.length);
const SEED = Number(process.env.FAULT_SEED ?? process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 0x7fffffff));

let stage: Stage;
const sheets: SheetMade[] = [];
const told = figures(SEED);
/** Events that a receiver was told of before they were committed. */
const early: string[] = [];

beforeAll(async () => {
  stage = await startStage();
  stage.receiver.behave(({ id, body }, response) => {
    // Asked at once, and not waited for: a database that is down is no fault of the receiver's.
    stage.truth.db
      .readOnce<{ version: number }>('SELECT version FROM marksheet WHERE id = ?', [body.data.marksheetId])
      .then(
        ([row]) => row!.version < (body.data.detail.version ?? 0) && early.push(id),
        () => undefined,
      );
    response.writeHead(204).end();
  });
}, 120_000);
afterAll(async () => {
  await stage.close();
  told.write();
});

/** How long nobody was told anything, from the moment at which it was all right again. */
function recovery({ times }: Ledger, over: number): number {
  return (times.find((at) => at > over) ?? Infinity) - over;
}

async function run(number: number, name: FaultName): Promise<void> {
  const random = chance(SEED + number);
  const run = await givenRun(stage, random, number);
  sheets.push(...run.ledger.sheets);
  const clients = allClients(run, number);
  // Whoever fails is heard of below; until then it is nobody's business.
  clients.catch(() => undefined);
  await sleep(random.between(50, 900));
  await FAULTS[name](run);
  const over = performance.now();
  await sleep(random.between(150, 400));
  run.ended = true;
  await clients;
  const found = await differences(run);
  told.add(name, { ...run.ledger, recovery: recovery(run.ledger, over), found: found.length });
  if (found.length > 0) throw new Error(`seed ${String(SEED)}, run ${String(number)}, ${name}:\n${found.join('\n')}`);
}

describe(`faults at any moment (seed ${String(SEED)})`, () => {
  it.each(Array.from({ length: RUNS }, (_, number) => [number, NAMES[number % NAMES.length]!] as const))(
    'R11 run %i: %s',
    run,
    90_000,
  );

  it('R46 every event of every run reached its receiver once or more, in order, signed, and none before its commit', async () => {
    const { db } = stage.truth;
    const versionsOf = ({ id }: SheetMade) => [
      ...new Set(
        stage.receiver.received
          .filter(({ body }) => body.data.marksheetId === id && body.type === 'MARKSHEET_CHANGED')
          .map(({ body }) => body.data.detail.version as number),
      ),
    ];
    // Asked each time: what nobody waits for any more may still be under way.
    const expected = async () => {
      const stored = await db.readOnce<{ id: number; version: number }>(
        'SELECT id, version FROM marksheet WHERE id IN (?) ORDER BY id',
        [sheets.map(({ id }) => id)],
      );
      return stored.map(({ version }) => Array.from({ length: version }, (_, nth) => nth + 1));
    };
    // Places are given without gaps.
    const unplaced = async () => {
      const [placed] = await db.readOnce<{ left: unknown }>(
        'SELECT COUNT(*) - COALESCE(MAX(sequence), 0) AS `left` FROM outbox',
      );
      return Number(placed!.left);
    };
    const received = () => sheets.toSorted((a, b) => Number(a.id) - Number(b.id)).map(versionsOf);
    await stage.timePasses();
    const end = performance.now() + 30_000 + RUNS * 200;
    const over = async () =>
      (await unplaced()) === 0 && JSON.stringify(await expected()) === JSON.stringify(received());
    while (!(await over()) && performance.now() < end) await sleep(200);
    expect(received()).toEqual(await expected());
    expect(early).toEqual([]);
    expect(stage.receiver.received.every((each) => isSignedWith(stage.secret, each))).toBe(true);
    expect(await unplaced()).toBe(0);
  });

  it('R41 the chain of the audit is whole, and nothing stays outside', async () => {
    let left = -1;
    for (const end = performance.now() + 20_000; left !== 0 && performance.now() < end; await sleep(200)) {
      const verified = await verifyAudit(stage.truth.db, TEST_AUDIT_KEY, 0, 10_000_000);
      expect(verified.faults).toEqual([]);
      const [row] = await stage.truth.db.readOnce<{ count: number }>(
        'SELECT COUNT(*) AS count FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id WHERE s.audit_id IS NULL',
      );
      left = row!.count;
    }
    expect(left).toBe(0);
  });

  it('R35 every file has its record, and every record its file', async () => {
    await stage.timePasses();
    let faults = await faultsOfFiles(stage.truth);
    for (
      const end = performance.now() + 20_000;
      JSON.stringify(faults) !== JSON.stringify(NO_FAULTS) && performance.now() < end;
    ) {
      await sleep(500);
      faults = await faultsOfFiles(stage.truth);
    }
    expect(faults).toEqual(NO_FAULTS);
  });
});
