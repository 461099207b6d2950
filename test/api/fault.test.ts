import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { isRetryable } from '../../src/persistence/retry.js';
import type { LossyProxy, Loss } from '../support/lossy-proxy.js';
import { startLossyProxy } from '../support/lossy-proxy.js';
import type { Answer, Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 5);

const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { message } } }`;
const ENTER = `mutation ($input: EnterResultsInput!) { enterResults(input: $input) { __typename ... on EnterResultsSuccess { saved refused marksheet { version counts { done left } } } ... on Problem { message } } }`;
const SUBMIT = mutation('submitMarksheet', 'SubmitMarksheetInput');
const ADD = mutation('addToSample', 'AddToSampleInput');
const NOTE = mutation('setExplanatoryNote', 'SetExplanatoryNoteInput');
const EXTEND = mutation('extendDeadline', 'ExtendDeadlineInput');
const CENTRE = mutation('saveCentre', 'SaveCentreInput');

/** Straight to the database, where nothing is lost. */
let service: Service;
let proxy: LossyProxy;
/** The same through the proxy. */
let lossy: Service;
let key: string;
beforeAll(async () => {
  service = await startService();
  proxy = await startLossyProxy(service.databaseUrl);
  lossy = await startService({ databaseUrl: proxy.url, pool: 4 });
  key = await service.centreKey('68999');
  await lossy.query(key, '{ viewer { name } }');
});
afterAll(async () => {
  await lossy.close();
  await proxy.close();
  await service.close();
});

const marks = (sheet: SheetMade, mark: number) =>
  sheet.numbers.map((candidateNumber) => ({ candidateNumber, result: { mark } }));
const versionOf = async (id: string) =>
  (await service.db.readOnce<{ version: number }>('SELECT version FROM marksheet WHERE id = ?', [id]))[0]!.version;
const audited = (object: string) =>
  service.db.readOnce<{ action: string }>('SELECT action FROM audit WHERE object = ?', [object]);
const succeeded = (answer: Answer) => {
  expect(answer).toEqual({
    data: {
      [Object.keys(answer.data ?? { none: 0 })[0]!]: expect.objectContaining({
        __typename: expect.stringMatching(/Success$/),
      }),
    },
  });
};

interface Act {
  name: string;
  document: string;
  input: (sheet: SheetMade) => object;
  /** Which rows get one change. */
  changed: number;
  kind?: string;
  staff?: boolean;
  submitted?: boolean;
}

const ACTS: Act[] = [
  { name: 'enterResults', document: ENTER, input: (sheet) => ({ rows: marks(sheet, 7) }), changed: 12, kind: 'RESULT' },
  { name: 'submitMarksheet', document: SUBMIT, input: () => ({}), changed: 12, kind: 'SUBMITTED' },
  {
    name: 'addToSample',
    document: ADD,
    input: () => ({ candidateNumbers: ['0003'] }),
    changed: 1,
    kind: 'SAMPLE',
    submitted: true,
  },
  { name: 'setExplanatoryNote', document: NOTE, input: () => ({ note: 'A note.' }), changed: 0, submitted: true },
  { name: 'extendDeadline', document: EXTEND, input: () => ({ deadline: '2026-06-30' }), changed: 0, staff: true },
];

async function givenMarkedSheet(submitted = false): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { rows: 12 });
  succeeded(
    await service.ask(key, ENTER, {
      input: {
        marksheetId: sheet.id,
        idempotencyKey: newKey(),
        rows: sheet.numbers.map((candidateNumber, index) => ({ candidateNumber, result: { mark: index + 10 } })),
      },
    }),
  );
  if (submitted)
    succeeded(await service.ask(key, SUBMIT, { input: { marksheetId: sheet.id, idempotencyKey: newKey() } }));
  return sheet;
}

async function actsOnce(act: Act, loss: Loss, times: number): Promise<void> {
  const sheet = await givenMarkedSheet(act.submitted);
  const before = await versionOf(sheet.id);
  const auditBefore = (await audited(`marksheet ${sheet.id}`)).length;
  const idempotencyKey = newKey();
  const input = { marksheetId: sheet.id, idempotencyKey, ...act.input(sheet) };
  proxy.lose(loss, times);
  const answer = await lossy.ask(act.staff ? service.staffKey : key, act.document, { input });
  expect(proxy.lost()).toBe(times);
  succeeded(answer);
  const mine = [...(await historyOf(service.db, sheet.id)).values()]
    .flat()
    .filter(({ change_id }) => change_id === idempotencyKey);
  expect(mine.map(({ kind }) => kind)).toEqual(Array(act.changed).fill(act.kind));
  expect(await versionOf(sheet.id)).toBe(before + 1);
  expect(await audited(`marksheet ${sheet.id}`)).toHaveLength(auditBefore + 1);
  expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
  // And the same request again, as by a client whose own connection broke: the same answer.
  expect(await lossy.ask(act.staff ? service.staffKey : key, act.document, { input })).toEqual(answer);
  expect(await versionOf(sheet.id)).toBe(before + 1);
}

describe('a COMMIT that is lost', () => {
  describe.each([
    ['before it reaches the database', 'BEFORE'],
    ['after it was done, its answer with it', 'AFTER'],
    ['together with every connection, after its answer arrived', 'AFTERWARDS'],
  ] as const)('%s', (_, loss) => {
    it.each(ACTS.map((act) => [act.name, act] as const))(
      `R11 is answered with success, and %s acts once (${String(ROUNDS)} rounds)`,
      async (_name, act) => {
        for (let round = 0; round < ROUNDS; round += 1) await actsOnce(act, loss, 1);
      },
    );

    it('R41 is done and audited once for what stands beside the sheets', async () => {
      const input = { number: '68777', name: `Ysgol ${loss}`, type: 'SCHOOL' };
      const before = (await audited('centre 68777')).length;
      proxy.lose(loss);
      succeeded(await lossy.ask(service.staffKey, CENTRE, { input }));
      expect(proxy.lost()).toBe(1);
      expect(await audited('centre 68777')).toHaveLength(before + 1);
    });
  });

  it('R11 several times in a row still acts once', async () => {
    await actsOnce(ACTS[0]!, 'AFTER', 3);
    await actsOnce(ACTS[0]!, 'BEFORE', 3);
  });

  it('at every try is answered SERVICE_BUSY, and the same request again acts once', async () => {
    const sheet = await givenMarkedSheet();
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), rows: marks(sheet, 3) };
    proxy.lose('AFTER', 5);
    expect(await lossy.ask(key, ENTER, { input })).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'SERVICE_BUSY' } }],
    });
    succeeded(await lossy.ask(key, ENTER, { input }));
    expect(await versionOf(sheet.id)).toBe(2);
  });
});

describe('locks held by others', () => {
  let holder: Connection;
  beforeAll(async () => {
    const at = new URL(service.databaseUrl);
    holder = await createConnection({
      socketPath: at.searchParams.get('socketPath')!,
      user: at.username,
      database: at.pathname.slice(1),
    });
    const shorter = (connection: { query(sql: string): unknown }) => {
      connection.query('SET SESSION innodb_lock_wait_timeout = 1');
    };
    (
      service.db.pool as unknown as { _allConnections: { toArray(): { query(sql: string): unknown }[] } }
    )._allConnections
      .toArray()
      .forEach(shorter);
    service.db.pool.on('connection', shorter);
  });
  afterAll(() => holder.end());

  it('are waited for, and the request is tried again', async () => {
    const sheet = await givenMarkedSheet();
    await holder.query('START TRANSACTION');
    await holder.query('SELECT id FROM marksheet WHERE id = ? FOR UPDATE', [sheet.id]);
    const [answer] = await Promise.all([
      service.ask(key, ENTER, { input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows: marks(sheet, 5) } }),
      sleep(1600).then(() => holder.query('ROLLBACK')),
    ]);
    succeeded(answer);
    expect(await versionOf(sheet.id)).toBe(2);
  });

  it('for too long are answered SERVICE_BUSY with Retry-After and nothing done, and the same key then acts', async () => {
    const sheet = await givenMarkedSheet();
    const before = await rowsOf(service.db, sheet.id);
    await holder.query('START TRANSACTION');
    await holder.query('SELECT id FROM marksheet WHERE id = ? FOR UPDATE', [sheet.id]);
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), rows: marks(sheet, 5) };
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: ENTER, variables: { input } }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({
      data: null,
      errors: [{ path: ['enterResults'], extensions: { code: 'SERVICE_BUSY' } }],
    });
    await holder.query('ROLLBACK');
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
    expect(await versionOf(sheet.id)).toBe(1);
    succeeded(await service.ask(key, ENTER, { input }));
    expect(await versionOf(sheet.id)).toBe(2);
  });

  it('in a deadlock lose to the larger transaction and are tried again', async () => {
    const sheet = await givenMarkedSheet();
    await holder.query('CREATE TABLE IF NOT EXISTS weight (n INT PRIMARY KEY) ENGINE=InnoDB');
    await holder.query('START TRANSACTION');
    // InnoDB takes back whichever has changed less.
    await holder.query('INSERT INTO weight SELECT seq FROM seq_1_to_2000');
    await holder.query(
      'SELECT candidate_number FROM marksheet_row WHERE marksheet_id = ? AND candidate_number = ? FOR UPDATE',
      [sheet.id, '0003'],
    );
    const asked = service.ask(key, ENTER, {
      input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows: marks(sheet, 6) },
    });
    await sleep(200);
    await holder.query('SELECT id FROM marksheet WHERE id = ? FOR UPDATE', [sheet.id]);
    await holder.query('ROLLBACK');
    succeeded(await asked);
    expect(await versionOf(sheet.id)).toBe(2);
    await holder.query('DROP TABLE weight');
  });
});

describe('connections killed under traffic', () => {
  it('leave a statement that comes after the break as one to be tried again', async () => {
    const connection = await lossy.db.pool.promise().getConnection();
    proxy.cut();
    await sleep(50);
    const error: unknown = await connection.query('SELECT 1').catch((caught: unknown) => caught);
    expect(isRetryable(error)).toBe(true);
    connection.destroy();
  });

  it(
    `loses nothing that was acknowledged and does nothing twice (${String(ROUNDS)} rounds)`,
    async () => {
      const sheets = await Promise.all(Array.from({ length: 4 }, () => givenSheet(service.db, { rows: 12 })));
      const database = new URL(service.databaseUrl).pathname.slice(1);
      let going = true;
      const acknowledged: { sheet: string; idempotencyKey: string; mark: number }[] = [];
      let unanswered = 0;

      const writers = Array.from({ length: 8 }, async (_, n) => {
        for (let turn = 0; going; turn += 1) {
          const sheet = sheets[n % sheets.length]!;
          const mark = (n + turn) % 41;
          const input = { marksheetId: sheet.id, idempotencyKey: newKey(), rows: marks(sheet, mark) };
          // A client asks again with the same key until it has an answer.
          for (;;) {
            const answer = await lossy.ask(key, ENTER, { input });
            if (answer.errors === undefined) {
              succeeded(answer);
              break;
            }
            expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['SERVICE_BUSY']);
            unanswered += 1;
          }
          acknowledged.push({ sheet: sheet.id, idempotencyKey: input.idempotencyKey, mark });
        }
      });
      for (let round = 0; round < ROUNDS; round += 1) {
        await sleep(150);
        if (round % 2 === 0) proxy.cut();
        else {
          const others = await service.db.readOnce<{ id: number }>(
            'SELECT id FROM information_schema.processlist WHERE db = ? AND id <> CONNECTION_ID()',
            [database],
          );
          for (const { id } of others) await service.db.readOnce(`KILL ${String(id)}`).catch(() => undefined);
        }
      }
      going = false;
      await Promise.all(writers);

      const changes = new Map<string, number>();
      for (const sheet of sheets) {
        for (const [, versions] of await historyOf(service.db, sheet.id)) {
          for (const [index, each] of versions.entries()) {
            expect(each.old_result).toBe(index === 0 ? null : versions[index - 1]!.new_result);
            const place = `${each.change_id} ${each.candidate_number}`;
            expect(changes.get(place)).toBeUndefined();
            changes.set(place, Number(each.new_result));
          }
        }
        expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
      }
      for (const { sheet, idempotencyKey, mark } of acknowledged) {
        const made = await service.db.readOnce('SELECT id FROM change_made WHERE id = ?', [idempotencyKey]);
        expect({ sheet, made: made.length }).toEqual({ sheet, made: 1 });
        const saved = [...changes]
          .filter(([place]) => place.startsWith(`${idempotencyKey} `))
          .map(([, value]) => value);
        // Rows that had the mark already need no change.
        expect(saved.every((value) => value === mark)).toBe(true);
      }
      expect(acknowledged.length).toBeGreaterThan(ROUNDS);
      expect(unanswered).toBeLessThan(acknowledged.length);
    },
    60_000 + ROUNDS * 2000,
  );
});
