/** What awarding is told of: the result that counts for every submitted row (R15, R30, R31), by entries, totals and a file. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase, transaction } from '../../src/persistence/database.js';
import { placeCountedResults } from '../../src/persistence/writes/counted-result.js';
import { actsAs } from '../support/after.js';
import { callsAs, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import type { SheetMade } from '../support/world.js';
import { givenSheet, newKey } from '../support/world.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 120_000);
afterAll(() => service.close());

const LIST = `query ($filter: CountedResultFilter, $first: Int! = 200, $after: String) { countedResults(filter: $filter, first: $first, after: $after) {
  nodes { id centre series unit candidateNumber uci result { code } cause } pageInfo { endCursor } totalCount } }`;
const TOTALS = `query ($series: ID!, $unit: ID!, $upTo: ID) { countedTotals(series: $series, unit: $unit, upTo: $upTo) {
  upTo rows marks outcomes { outcome count } absent carriedForward acknowledged offering { unit { code } } } }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeCountedResultsInput!) { acknowledgeCountedResults(input: $input) { __typename
  ... on AcknowledgeCountedResultsSuccess { acknowledgement { by upTo behind } } ... on CountedResultNotFound { countedResultId } } }`;

interface Entry {
  id: string;
  unit: string;
  candidateNumber: string;
  result: { code: string } | null;
  cause: string;
}

const read = async (variables: object = {}): Promise<any> =>
  (await service.query(service.staffKey, LIST, { ...variables })).countedResults;
const totals = async ({ series, unit }: SheetMade, upTo: string | null = null): Promise<any> =>
  (await service.query(service.staffKey, TOTALS, { series, unit, upTo })).countedTotals;
const acknowledge = async (upTo: string, key = service.staffKey, idempotencyKey = newKey()): Promise<any> =>
  (await service.query(key, ACKNOWLEDGE, { input: { upTo, idempotencyKey } })).acknowledgeCountedResults;
const shown = (entries: Entry[]) =>
  entries.map(({ candidateNumber, result, cause }) => `${candidateNumber} ${result?.code ?? '-'} ${cause}`);
const of = async ({ unit }: SheetMade): Promise<Entry[]> => {
  await placeCountedResults(service.db);
  return (await read({ filter: { unit } })).nodes as Entry[];
};

async function givenSubmitted(...results: string[]): Promise<{ sheet: SheetMade; key: string }> {
  const sheet = await givenSheet(service.db, { centre: '68300', rows: results.length });
  const key = await service.centreKey(sheet.centre);
  const rows = results.map((typed, index) => row(sheet.numbers[index]!, typed, { confirmAbsent: true }));
  await callsAs(service, key).enter(sheet, rows);
  await callsAs(service, key).submit(sheet);
  return { sheet, key };
}

describe('R31 the results that count', () => {
  it('are told when they are submitted, and again whenever they become others, with why', async () => {
    const { sheet, key } = await givenSubmitted('9', '12', 'a', 'cf');
    expect(shown(await of(sheet))).toEqual([
      '0001 9 SUBMITTED',
      '0002 12 SUBMITTED',
      '0003 A SUBMITTED',
      '0004 CF SUBMITTED',
    ]);
    const staff = decisionsAs(service, service.staffKey);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '11' }]);
    const { amendmentRequest } = await decisionsAs(service, key).request(sheet, '0002', '12', '20');
    expect(await of(sheet)).toHaveLength(5);
    await staff.decide(amendmentRequest.id, 'APPROVE');
    await staff.record(sheet, [{ candidateNumber: '0003', typed: 'A' }]);
    expect(shown((await of(sheet)).slice(4))).toEqual(['0001 11 CORRECTION', '0002 20 AMENDMENT']);
  });

  it('stop counting when a submission is taken back, and count again when it is made again', async () => {
    const { sheet, key } = await givenSubmitted('9', '12');
    await actsAs(service, service.staffKey)('reopenSubmission', sheet.id, { sequence: 1, reason: 'A mistake.' });
    const calls = callsAs(service, key);
    await calls.enter(sheet, [row('0002', '13')]);
    await calls.submit(sheet);
    expect(shown((await of(sheet)).slice(2))).toEqual([
      '0001 - REOPENED',
      '0002 - REOPENED',
      '0001 9 SUBMITTED',
      '0002 13 SUBMITTED',
    ]);
    expect(await totals(sheet)).toMatchObject({ rows: 2, marks: 22 });
  });

  it('are nobody’s but WJEC’s', async () => {
    const key = await service.centreKey('68300');
    const refused = { errors: [{ extensions: { code: 'FORBIDDEN', right: 'counted:read' } }] };
    expect(await service.ask(key, LIST)).toMatchObject(refused);
    const response = await fetch(`${service.url}/exports/counted-results`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(response.status).toBe(403);
  });

  it('are each read once, without a gap and after their commit, while many submit and two give places', async () => {
    const sheets = await Promise.all(
      Array.from({ length: 6 }, () => givenSheet(service.db, { centre: '68310', rows: 4 })),
    );
    const calls = callsAs(service, await service.centreKey('68310'));
    const second = await connectDatabase(service.databaseUrl, 3);
    await placeCountedResults(service.db);
    const before = await read({ first: 1 });
    const seen: Entry[] = [];
    let cursor: string | null = null;
    let done = false;
    const go = async () => {
      const page = await read({ filter: { centre: '68310' }, first: 3, after: cursor });
      seen.push(...page.nodes);
      cursor = page.pageInfo.endCursor ?? cursor;
      return page.nodes.length as number;
    };
    const placing = [service.db, second].map(async (db) => {
      while (!done) await placeCountedResults(db).catch(() => 0);
    });
    const following = (async () => {
      while (!done) await go();
    })();
    await Promise.all(
      sheets.map(async (sheet) => {
        await calls.enter(
          sheet,
          sheet.numbers.map((number) => row(number, '7')),
        );
        await calls.submit(sheet);
      }),
    );
    done = true;
    await Promise.all([...placing, following]);
    await placeCountedResults(service.db);
    while ((await go()) > 0);
    await second.close();
    expect(new Set(seen.map(({ id }) => id)).size).toBe(24);
    expect(seen).toHaveLength(24);
    const ids = (await read({ first: 600 })).nodes.map(({ id }: Entry) => Number(id));
    expect(ids).toEqual(ids.map((_: number, index: number) => index + 1));
    expect(before.totalCount).toBe(ids.length - 24);
  });

  it('that are committed late come after those that were read before, so nobody misses them', async () => {
    const { sheet } = await givenSubmitted('1');
    await placeCountedResults(service.db);
    const insert = 'INSERT INTO counted_result (marksheet_id, candidate_number, cause, at) VALUES (?, ?, ?, ?)';
    let commit!: () => void;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let written!: () => void;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const late = transaction(service.db, async (tx) => {
      await tx.write(insert, [sheet.id, '0001', 'REOPENED', service.now()]);
      written();
      await held;
    });
    await isWritten;
    await service.db.write(insert, [sheet.id, '0002', 'WITHDRAWN', service.now()]);
    expect(shown((await of(sheet)).slice(1))).toEqual(['0002 - WITHDRAWN']);
    commit();
    await late;
    expect(shown((await of(sheet)).slice(1))).toEqual(['0002 - WITHDRAWN', '0001 - REOPENED']);
  });

  it('come to totals, as they are now and as they were, by which what was taken over is checked', async () => {
    const { sheet } = await givenSubmitted('9', '12', 'a', 'cf', '30');
    const entries = await of(sheet);
    const then = entries.at(-1)!.id;
    await decisionsAs(service, service.staffKey).record(sheet, [
      { candidateNumber: '0001', typed: '10' },
      { candidateNumber: '0005', typed: 'a', confirmAbsent: true },
    ]);
    const after = await of(sheet);
    expect(await totals(sheet, then)).toMatchObject({ upTo: then, rows: 5, marks: 51, absent: 1, carriedForward: 1 });
    expect(await totals(sheet)).toMatchObject({ upTo: after.at(-1)!.id, rows: 5, marks: 22, absent: 2 });
    expect(await totals(sheet, 'abc')).toMatchObject({ upTo: null, rows: 0 });
    expect(await totals({ ...sheet, unit: 'gone' })).toBeNull();
    const [kept] = await service.db.readOnce<{ marks: string; total: number }>(
      `SELECT SUM(IF(decided_by IS NULL, mark, decided_mark)) AS marks, COUNT(*) AS total FROM marksheet_row
       WHERE marksheet_id = ? AND submission_id IS NOT NULL`,
      [sheet.id],
    );
    expect([Number(kept!.marks), kept!.total]).toEqual([22, 5]);
  });

  it('of units with outcomes are counted by outcome', async () => {
    const sheet = await givenSheet(service.db, {
      centre: '68300',
      rows: 3,
      unit: { assessment: 'OUTCOMES', outcomes: ['PASS', 'MERIT'] },
    });
    const calls = callsAs(service, await service.centreKey(sheet.centre));
    await calls.enter(sheet, [row('0001', 'Pass'), row('0002', 'Merit'), row('0003', 'Pass')]);
    await calls.submit(sheet);
    await of(sheet);
    const { outcomes, marks } = await totals(sheet);
    expect({ outcomes, marks }).toEqual({
      marks: 0,
      outcomes: [
        { outcome: 'DISTINCTION', count: 0 },
        { outcome: 'MERIT', count: 1 },
        { outcome: 'PASS', count: 2 },
      ],
    });
  });

  it('are acknowledged by each reader for itself, only as far as there is something, and never back', async () => {
    const { sheet } = await givenSubmitted('9', '12');
    const [first, last] = await of(sheet);
    const { key } = await service.newClient({ name: 'Awarding', kind: 'STAFF', scopes: [] });
    const again = newKey();
    for (let times = 0; times < 2; times += 1)
      expect(await acknowledge(first!.id, key, again)).toMatchObject({
        acknowledgement: { by: 'Awarding', upTo: first!.id },
      });
    expect(await acknowledge(last!.id, key, again)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    const mine = async () =>
      (await service.query(key, TOTALS, { series: sheet.series, unit: sheet.unit })).countedTotals.acknowledged;
    expect(await mine()).toBe(1);
    expect((await totals(sheet)).acknowledged).toBe(0);
    expect(await acknowledge(last!.id, key)).toMatchObject({ acknowledgement: { upTo: last!.id, behind: 0 } });
    expect(await acknowledge(first!.id, key)).toMatchObject({ acknowledgement: { upTo: last!.id } });
    expect(await mine()).toBe(2);
    for (const wrong of [String(Number(last!.id) + 1), '0', 'abc'])
      expect(await acknowledge(wrong, key)).toEqual({ __typename: 'CountedResultNotFound', countedResultId: wrong });
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: '10' }]);
    await placeCountedResults(service.db);
    expect(await mine()).toBe(1);
    const { countedAcknowledgements } = await service.query(key, '{ countedAcknowledgements { by upTo behind } }');
    expect(countedAcknowledgements).toContainEqual({ by: 'Awarding', upTo: last!.id, behind: 1 });
  });

  it('R41 are a file for each offering, by centre and number, and each such reading is audited', async () => {
    const { sheet } = await givenSubmitted('9', 'a');
    await decisionsAs(service, service.staffKey).record(sheet, [{ candidateNumber: '0001', typed: '10' }]);
    const last = (await of(sheet)).at(-1)!.id;
    const fetchFile = (unit: string) =>
      fetch(`${service.url}/exports/counted-results?series=${sheet.series}&unit=${unit}`, {
        headers: { authorization: `Bearer ${service.staffKey}` },
      });
    const response = await fetchFile(sheet.unit);
    expect(response.headers.get('iamis-up-to')).toBe(last);
    expect(response.headers.get('content-disposition')).toContain(
      `iamis-counted-${sheet.series}-${sheet.unit}-${last}.csv`,
    );
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(lines[0]!.slice(1)).toEqual('candidateNumber,uci,series,unit,result,cause,at,entry'.split(','));
    expect(lines.slice(1).map(([centre, number, , , , result, cause]) => [centre, number, result, cause])).toEqual([
      ['68300', '0001', '10', 'CORRECTION'],
      ['68300', '0002', 'A', 'SUBMITTED'],
    ]);
    expect((await fetchFile('gone')).status).toBe(400);
    const audited = await service.db.readOnce<{ action: string }>(
      "SELECT action FROM audit WHERE object = 'countedResults' AND detail LIKE ? ORDER BY id DESC LIMIT 2",
      [`%${sheet.unit}%`],
    );
    expect(audited.map(({ action }) => action)).toEqual(['exportCountedResults', 'readInBulk']);
  });
});
