import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calls, RowGiven, Typed } from '../support/calls.js';
import { callsAs, DOCUMENTS, recount, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { statementsOf } from '../support/recorder.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenSheet, givenWithdrawn, newKey } from '../support/world.js';

const PROPERTY_RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

let service: Service;
let key: string;
let calls: Calls;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey('68999');
  calls = callsAs(service, key);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

const given = (wanted: SheetWanted = {}): Promise<SheetMade> => givenSheet(service.db, wanted);
const outcomeSheet = (rows = 3): Promise<SheetMade> =>
  given({
    unit: { assessment: 'OUTCOMES', maximumMark: null, outcomes: ['PASS', 'DISTINCTION'], linear: false },
    rows,
  });
const initialsSheet = (rows = 4): Promise<SheetMade> => given({ unit: { teacherInitials: true }, rows });

/** What became of one row in a call of its own. */
async function one(sheet: SheetMade, edit: RowGiven): Promise<any> {
  const answer = await calls.enter(sheet, [edit]);
  expect(answer).toMatchObject({
    __typename: 'EnterResultsSuccess',
    rows: [{ candidateNumber: edit.candidateNumber }],
  });
  return answer.rows[0];
}

async function refusedAs(sheet: SheetMade, edit: RowGiven, problem: object): Promise<void> {
  const before = await calls.rows(sheet);
  expect((await one(sheet, edit)).problem).toMatchObject(problem);
  expect(await calls.rows(sheet)).toEqual(before);
}

describe('marks', () => {
  let sheet: SheetMade;
  beforeAll(async () => {
    sheet = await given({ rows: 2 });
  });

  it.each<[string, string]>([
    ['41', 'MarkAboveMaximum'],
    ['9999', 'MarkAboveMaximum'],
    ['-1', 'MarkBelowZero'],
    ['-0', 'MarkBelowZero'],
    ['3.5', 'MarkNotWhole'],
    ['3,5', 'MarkNotWhole'],
    ['3.0', 'MarkNotWhole'],
    ['abc', 'MarkNotANumber'],
    ['1e3', 'MarkNotANumber'],
    ['0x1F', 'MarkNotANumber'],
    ['+5', 'MarkNotANumber'],
    ['1 2', 'MarkNotANumber'],
    ['٣', 'MarkNotANumber'],
    ['３', 'MarkNotANumber'],
    ['B', 'MarkNotANumber'],
    ['AA', 'MarkNotANumber'],
    ['00000012', 'MarkTooLong'],
    ['1234567890123456789012345678901234567890', 'MarkTooLong'],
  ])('R5 refuses %s as %s, naming candidate, typed text and maximum', async (typed, __typename) => {
    await refusedAs(sheet, row('0001', typed), { __typename, candidateNumber: '0001', typed, maximum: 40 });
  });

  it.each<[Typed, object]>([
    [{ mark: 41 }, { __typename: 'MarkAboveMaximum', typed: '41' }],
    [{ mark: -1 }, { __typename: 'MarkBelowZero', typed: '-1' }],
    [{ mark: 2147483647 }, { __typename: 'MarkTooLong', maximumDigits: 4 }],
  ])('R5 refuses %j as it refuses the same when typed', async (mark, problem) => {
    await refusedAs(sheet, row('0001', mark), { candidateNumber: '0001', maximum: 40, ...problem });
  });

  it('R5 shortens an endless text before naming it', async () => {
    const { problem } = await one(sheet, row('0001', '9'.repeat(100_000)));
    expect(problem).toMatchObject({ __typename: 'MarkTooLong', typed: `${'9'.repeat(39)}…` });
  });

  it.each<[Typed, number]>([
    [' 09 ', 9],
    ['0', 0],
    ['0000', 0],
    ['0040', 40],
    ['\t7\n', 7],
    [{ mark: 0 }, 0],
    [{ mark: 40 }, 40],
  ])('R5 reads %j as the mark %d', async (typed, mark) => {
    const entered = await one(await given({ rows: 1 }), row('0001', typed));
    expect(entered).toMatchObject({
      problem: null,
      row: { version: 2, result: { code: String(mark), mark, outcome: null, special: null } },
    });
  });

  it.each(['', '   ', '\t'])(
    'R5 clears the result when the cell is emptied to %j, which is never a zero',
    async (typed) => {
      const emptied = await given({ rows: 1 });
      await calls.enter(emptied, [row('0001', '12')]);
      expect(await calls.enter(emptied, [row('0001', typed)])).toMatchObject({
        marksheet: { counts: { done: 0, left: 1 }, state: 'NOT_STARTED' },
        rows: [{ problem: null, row: { version: 3, result: null } }],
      });
    },
  );

  it('R5 leaves the result as it is when none is given', async () => {
    const left = await given({ rows: 1 });
    await calls.enter(left, [row('0001', '12')]);
    for (const edit of [row('0001'), { candidateNumber: '0001', result: null }]) {
      expect(await one(left, edit)).toMatchObject({ problem: null, row: { version: 2, result: { mark: 12 } } });
    }
  });

  it.each(['9999', '1', '00001', '0001 ', ' 0001', '', "0001' OR '1'='1", '٠٠٠١'])(
    'R1 knows no candidate %j',
    async (candidateNumber) => {
      const entered = await one(sheet, row(candidateNumber, '12'));
      expect(entered).toMatchObject({ row: null, problem: { __typename: 'CandidateNotOnMarksheet', candidateNumber } });
    },
  );

  it('R3 knows no candidate whose entry was withdrawn', async () => {
    const withdrawn = await given({ rows: 2 });
    await givenWithdrawn(service.db, withdrawn, '0002');
    expect(await one(withdrawn, row('0002', '12'))).toMatchObject({
      row: null,
      problem: { __typename: 'CandidateNotOnMarksheet', candidateNumber: '0002' },
    });
  });
});

describe('outcomes', () => {
  it.each<[Typed, string]>([
    ['Pass', 'PASS'],
    ['distinction', 'DISTINCTION'],
    [{ outcome: 'MERIT' }, 'MERIT'],
  ])('R8 refuses the outcome %j on a mark unit', async (outcome, typed) => {
    const problem = { __typename: 'OutcomeOnMarkUnit', candidateNumber: '0001', typed, maximum: 40 };
    await refusedAs(await given({ rows: 1 }), row('0001', outcome), problem);
  });

  it.each<[Typed, string]>([
    ['12', '12'],
    ['-1', '-1'],
    ['3.5', '3.5'],
    [{ mark: 12 }, '12'],
  ])('R8 refuses the mark %j on an outcome unit', async (mark, typed) => {
    const problem = { __typename: 'MarkOnOutcomeUnit', typed, outcomes: ['PASS', 'DISTINCTION'] };
    await refusedAs(await outcomeSheet(), row('0001', mark), { candidateNumber: '0001', ...problem });
  });

  it.each<[Typed, string]>([
    ['merit', 'MERIT'],
    [{ outcome: 'MERIT' }, 'MERIT'],
    ['P', 'P'],
    ['abc', 'abc'],
  ])('R8 refuses %j, which the unit does not list', async (outcome, typed) => {
    const problem = { __typename: 'OutcomeNotListed', typed, outcomes: ['PASS', 'DISTINCTION'] };
    await refusedAs(await outcomeSheet(), row('0001', outcome), { candidateNumber: '0001', ...problem });
  });

  it('R8 takes what the unit lists, in either case, and Absent', async () => {
    const sheet = await outcomeSheet();
    const answer = await calls.enter(sheet, [
      row('0001', ' pAsS '),
      row('0002', { outcome: 'DISTINCTION' }),
      row('0003', 'A', { confirmAbsent: true }),
    ]);
    expect(answer.rows.map((each: any) => each.row.result)).toEqual([
      { code: 'PASS', mark: null, outcome: 'PASS', special: null },
      { code: 'DISTINCTION', mark: null, outcome: 'DISTINCTION', special: null },
      { code: 'A', mark: null, outcome: null, special: 'ABSENT' },
    ]);
  });
});

describe('absent', () => {
  const absent = [['a'], ['A'], [' a '], [{ special: 'ABSENT' }]] as [Typed][];

  it.each(absent)('R6 wants %j confirmed, and names the candidate', async (typed) => {
    const sheet = await given({ rows: [{ number: '0007', surname: 'LLYWELYN', forenames: 'MAIR ELIN' }] });
    const { problem } = await one(sheet, row('0007', typed));
    expect(problem).toMatchObject({ __typename: 'AbsentUnconfirmed', candidateNumber: '0007' });
    expect(problem.candidateName).toContain('LLYWELYN');
    expect(problem.candidateName).toContain('MAIR ELIN');
    await refusedAs(sheet, row('0007', typed, { confirmAbsent: false }), { __typename: 'AbsentUnconfirmed' });
  });

  it.each(absent)('R6 stores %j, once confirmed, as Absent and not as zero', async (typed) => {
    const entered = await one(await given({ rows: 1 }), row('0001', typed, { confirmAbsent: true }));
    expect(entered).toMatchObject({ row: { result: { code: 'A', mark: null, special: 'ABSENT' } }, problem: null });
  });

  it('R6 asks nothing for a row that is absent already, and asks again once it was not', async () => {
    const sheet = await given({ rows: 1 });
    await one(sheet, row('0001', 'A', { confirmAbsent: true }));
    expect(await one(sheet, row('0001', 'a'))).toMatchObject({ row: { version: 2 }, problem: null });
    await one(sheet, row('0001', '10'));
    await refusedAs(sheet, row('0001', 'A'), { __typename: 'AbsentUnconfirmed' });
  });

  it('R6 lists every name to confirm of one batch', async () => {
    const sheet = await given({ rows: 3 });
    const { rows } = await calls.enter(sheet, [row('0001', 'A'), row('0002', '3'), row('0003', 'a')]);
    expect(rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual([
      'AbsentUnconfirmed',
      null,
      'AbsentUnconfirmed',
    ]);
  });
});

describe('carry forward', () => {
  const carried = [['C'], ['c'], ['CF'], ['cf'], [' Cf '], [{ special: 'CARRY_FORWARD' }]] as [Typed][];

  it.each(carried)('R7 shows %j as CF on a linear unit and stores no mark', async (typed) => {
    const entered = await one(await given({ rows: 1 }), row('0001', typed));
    expect(entered).toMatchObject({
      row: { result: { code: 'CF', mark: null, outcome: null, special: 'CARRY_FORWARD' } },
      problem: null,
    });
  });

  it.each(carried)('R7 refuses %j where the qualification is not linear', async (typed) => {
    const sheet = await given({ unit: { linear: false }, rows: 1 });
    const problem = { __typename: 'CarryForwardNotAllowed', candidateNumber: '0001', unitCode: sheet.unit };
    await refusedAs(sheet, row('0001', typed), problem);
  });
});

describe('teacher initials', () => {
  it.each(['A1', '12', 'ABCDE', 'A B', 'A.B', 'Ŵ', 'ab\ncd', 'A'.repeat(1000)])('R9 refuses %j', async (initials) => {
    const { problem } = await one(await initialsSheet(), row('0001', '12', { initials }));
    expect(problem).toMatchObject({ __typename: 'InitialsInvalid', candidateNumber: '0001', maximumLetters: 4 });
    expect(problem.typed.length).toBeLessThanOrEqual(40);
  });

  it('R9 refuses them on a unit that has none', async () => {
    const sheet = await given({ rows: 1 });
    const problem = { __typename: 'InitialsNotTaken', candidateNumber: '0001', unitCode: sheet.unit };
    await refusedAs(sheet, row('0001', '12', { initials: 'AB' }), problem);
    expect(await one(sheet, row('0001', '12', { initials: '' }))).toMatchObject({ problem: null });
  });

  it('R9 refuses them on a row without a result, one just cleared too', async () => {
    const sheet = await initialsSheet();
    const problem = { __typename: 'InitialsWithoutResult', candidateNumber: '0001' };
    await refusedAs(sheet, row('0001', undefined, { initials: 'AB' }), problem);
    await one(sheet, row('0001', '12', { initials: 'AB' }));
    await refusedAs(sheet, row('0001', '', { initials: 'AB' }), problem);
  });

  it('R9 stores them in upper case, with the result or after it, for many candidates at once', async () => {
    const sheet = await initialsSheet();
    await calls.enter(sheet, [row('0001', '1', { initials: ' ab ' }), row('0002', '2'), row('0003', '3')]);
    const answer = await calls.enter(sheet, [
      row('0002', undefined, { initials: 'xyzw' }),
      row('0003', undefined, { initials: 'Q' }),
    ]);
    expect(answer).toMatchObject({ saved: 2, marksheet: { counts: { done: 3, missingInitials: 0 } } });
    const { nodes } = await calls.rows(sheet);
    expect(nodes.map((each: any) => each.initials)).toEqual(['AB', 'XYZW', 'Q', null]);
  });

  it('R9 needs them beside A and CF too', async () => {
    const sheet = await initialsSheet(2);
    const rows = [row('0001', 'A', { confirmAbsent: true }), row('0002', 'CF')];
    expect(await calls.enter(sheet, rows)).toMatchObject({
      marksheet: { state: 'IN_PROGRESS', counts: { done: 2, left: 0, missingInitials: 2 } },
    });
    const initials = ['0001', '0002'].map((number) => row(number, undefined, { initials: 'AB' }));
    expect(await calls.enter(sheet, initials)).toMatchObject({
      marksheet: { state: 'READY', counts: { done: 2, missingInitials: 0 } },
    });
  });

  it('R9 clears them with the result, and by null or an empty text; omitting leaves them', async () => {
    const sheet = await initialsSheet(1);
    const initials = async (edit: RowGiven) => (await one(sheet, edit)).row.initials;
    expect(await initials(row('0001', '12', { initials: 'AB' }))).toBe('AB');
    expect(await initials(row('0001', '13'))).toBe('AB');
    expect(await initials(row('0001', undefined, { initials: null }))).toBeNull();
    expect(await initials(row('0001', undefined, { initials: 'CD' }))).toBe('CD');
    expect(await initials(row('0001', undefined, { initials: '' }))).toBeNull();
    expect(await initials(row('0001', undefined, { initials: 'EF' }))).toBe('EF');
    expect(await one(sheet, row('0001', ''))).toMatchObject({ row: { result: null, initials: null }, problem: null });
  });

  it('R9 offers those already used on the sheet, each once, in order', async () => {
    const sheet = await initialsSheet();
    const used = ['zed', 'AB', 'ab', 'M'].map((initials, index) => row(`000${String(index + 1)}`, '5', { initials }));
    await calls.enter(sheet, used);
    expect((await calls.sheet(sheet)).teacherInitialsInUse).toEqual(['AB', 'M', 'ZED']);
    expect((await calls.sheet(await given())).teacherInitialsInUse).toEqual([]);
  });

  it.each([
    ['all of them', 'rows(first: 600)'],
    ['a page of them', 'rows(first: 1)'],
    ['some of them', 'rows(show: UNMARKED)'],
    ['those that are found', 'rows(search: "EVANS")'],
  ])('R9 offers the same beside the rows, when %s are shown', async (_, rows) => {
    const sheet = await initialsSheet();
    await calls.enter(
      sheet,
      ['ZED', 'M', 'AB'].map((initials, index) => row(sheet.numbers[index]!, '1', { initials })),
    );
    const asked = `query ($id: ID!) { marksheet(id: $id) { teacherInitialsInUse ${rows} { nodes { version } } } }`;
    // The third time it runs compiled.
    for (let time = 0; time < 3; time += 1) {
      const { marksheet } = await service.query(key, asked, { id: sheet.id });
      expect(marksheet.teacherInitialsInUse).toEqual(['AB', 'M', 'ZED']);
    }
  });
});

describe('two at one sheet', () => {
  it('R11 refuses a row that has moved on, with both values', async () => {
    const sheet = await initialsSheet();
    await calls.enter(sheet, [row('0001', '12', { initials: 'AB' })]);
    await refusedAs(sheet, row('0001', '13', { initials: 'cd', expectedVersion: 1 }), {
      __typename: 'RowChanged',
      candidateNumber: '0001',
      expectedVersion: 1,
      currentVersion: 2,
      currentResult: '12',
      currentInitials: 'AB',
      givenResult: '13',
      givenInitials: 'cd',
    });
    await refusedAs(sheet, row('0002', undefined, { expectedVersion: 9 }), {
      __typename: 'RowChanged',
      currentResult: null,
      currentInitials: null,
      givenResult: null,
      givenInitials: null,
    });
  });

  it('R11 takes a row of the version seen, and without one the last write wins', async () => {
    const sheet = await given({ rows: 1 });
    expect(await one(sheet, row('0001', '1', { expectedVersion: 1 }))).toMatchObject({ row: { version: 2 } });
    expect(await one(sheet, row('0001', '2', { expectedVersion: 2 }))).toMatchObject({ row: { version: 3 } });
    expect(await one(sheet, row('0001', '3'))).toMatchObject({ row: { version: 4, result: { mark: 3 } } });
  });

  it('R11 changes nothing when the row has the value already', async () => {
    const sheet = await given({ rows: 1 });
    const first = await calls.enter(sheet, [row('0001', '9')]);
    const second = await calls.enter(sheet, [row('0001', '09')]);
    expect(second).toMatchObject({ saved: 1, refused: 0, marksheet: { version: first.marksheet.version } });
    expect((await calls.histories(sheet))['0001']).toHaveLength(1);
  });
});

describe('batches', () => {
  it('R11 saves accepted rows and says why the others are refused, in the order of the call', async () => {
    const sheet = await given({ rows: 3 });
    const answer = await calls.enter(sheet, [row('0002', ' 09 '), row('9999', '1'), row('0001', '41')]);
    expect(answer).toMatchObject({
      __typename: 'EnterResultsSuccess',
      saved: 1,
      refused: 2,
      marksheet: { counts: { rows: 3, done: 1, left: 2, submitted: 0, missingInitials: 0 }, state: 'IN_PROGRESS' },
      rows: [
        { candidateNumber: '0002', row: { version: 2, result: { code: '9', mark: 9 } }, problem: null },
        { candidateNumber: '9999', row: null, problem: { __typename: 'CandidateNotOnMarksheet' } },
        { candidateNumber: '0001', row: { version: 1, result: null }, problem: { __typename: 'MarkAboveMaximum' } },
      ],
    });
  });

  it('R11 answers row by row when every row is refused, and saves nothing', async () => {
    const sheet = await given({ rows: 2 });
    const answer = await calls.enter(sheet, [row('0001', 'x'), row('0002', '99')]);
    expect(answer).toMatchObject({
      __typename: 'EnterResultsSuccess',
      saved: 0,
      refused: 2,
      marksheet: { version: 0 },
    });
  });

  it('R11 takes a call without rows', async () => {
    const sheet = await given({ rows: 1 });
    expect(await calls.enter(sheet, [])).toMatchObject({ saved: 0, refused: 0, rows: [], marksheet: { version: 0 } });
  });

  it('R11 refuses a row given twice both times, and saves the others', async () => {
    const sheet = await given({ rows: 2 });
    const answer = await calls.enter(sheet, [row('0001', '1'), row('0002', '2'), row('0001', '1')]);
    expect(answer).toMatchObject({
      saved: 1,
      refused: 2,
      rows: [
        { problem: { __typename: 'RowRepeated', candidateNumber: '0001' }, row: { result: null } },
        { problem: null, row: { result: { mark: 2 } } },
        { problem: { __typename: 'RowRepeated', candidateNumber: '0001' } },
      ],
    });
    expect(await calls.clear(sheet, ['0002', '0002'])).toMatchObject({
      saved: 0,
      rows: [{ problem: { __typename: 'RowRepeated' } }, { problem: { __typename: 'RowRepeated' } }],
    });
  });

  it('R11 takes 600 rows a call and not 601; a sheet may be larger', async () => {
    const sheet = await given({ rows: 601 });
    const rows = sheet.numbers.map((number, index) => row(number, String(index % 41)));
    const tooMany = { __typename: 'TooManyRows', given: 601, maximumRows: 600 };
    expect(await calls.enter(sheet, rows)).toMatchObject(tooMany);
    expect(await calls.clear(sheet, sheet.numbers)).toMatchObject(tooMany);
    expect((await calls.sheet(sheet)).version).toBe(0);
    const answer = await calls.enter(sheet, rows.slice(0, 600));
    expect(answer).toMatchObject({ saved: 600, refused: 0, marksheet: { counts: { rows: 601, done: 600, left: 1 } } });
    expect(answer.rows.map((each: any) => each.row.result.mark)).toEqual(
      Array.from({ length: 600 }, (_, index) => index % 41),
    );
  });

  it('R11 needs the same statements for one row as for 600', async () => {
    const sheet = await given({ rows: 600 });
    const enter = async (count: number, mark: string) =>
      (
        await statementsOf(service.db, () =>
          calls.enter(
            sheet,
            sheet.numbers.slice(0, count).map((number) => row(number, mark)),
          ),
        )
      ).statements.length;
    expect(await enter(600, '2')).toBe(await enter(1, '1'));
  });
});

describe('idempotency keys', () => {
  it('R11 answers a repeated request as before and changes nothing', async () => {
    const sheet = await initialsSheet();
    const idempotencyKey = newKey();
    const rows = [row('0001', '12', { initials: 'ab' }), row('0002', '41'), row('0003', 'A'), row('9999', '1')];
    const first = await calls.enter(sheet, rows, idempotencyKey);
    const history = await calls.histories(sheet);
    const { answer: second } = await statementsOf(service.db, () => calls.enter(sheet, rows, idempotencyKey));
    expect(second).toEqual(first);
    expect(first).toMatchObject({ saved: 1, refused: 3 });
    expect(await calls.histories(sheet)).toEqual(history);
    expect(history['0001']).toHaveLength(1);
  });

  it('R11 does not do a repeated request over a change made in between', async () => {
    const sheet = await given({ rows: 1 });
    const idempotencyKey = newKey();
    await calls.enter(sheet, [row('0001', '1')], idempotencyKey);
    await calls.enter(sheet, [row('0001', '2')]);
    const again = await calls.enter(sheet, [row('0001', '1')], idempotencyKey);
    expect(again).toMatchObject({ saved: 1, rows: [{ row: { version: 3, result: { mark: 2 } } }] });
  });

  it('R11 knows a request again whatever the order of its fields', async () => {
    const sheet = await given({ rows: 1 });
    const idempotencyKey = newKey();
    await calls.enter(
      sheet,
      [{ candidateNumber: '0001', result: { typed: '1' }, confirmAbsent: true }],
      idempotencyKey,
    );
    const answer = await calls.enter(
      sheet,
      [{ confirmAbsent: true, result: { typed: '1' }, candidateNumber: '0001' }],
      idempotencyKey,
    );
    expect(answer).toMatchObject({ __typename: 'EnterResultsSuccess', marksheet: { version: 1 } });
  });

  it('R11 refuses a key reused with other content, for another sheet or another mutation', async () => {
    const [sheet, other] = [await given({ rows: 2 }), await given({ rows: 2 })];
    const idempotencyKey = newKey();
    await calls.enter(sheet, [row('0001', '1')], idempotencyKey);
    const reused = { __typename: 'IdempotencyKeyReused', idempotencyKey };
    expect(await calls.enter(sheet, [row('0001', '2')], idempotencyKey)).toMatchObject(reused);
    expect(await calls.enter(other, [row('0001', '1')], idempotencyKey)).toMatchObject(reused);
    expect(await calls.clear(sheet, ['0001'], idempotencyKey)).toMatchObject(reused);
    expect(await calls.submit(sheet, {}, idempotencyKey)).toMatchObject(reused);
    expect((await calls.rows(sheet)).nodes[0]).toMatchObject({ version: 2, result: { mark: 1 } });
    expect((await calls.rows(other)).nodes[0]).toMatchObject({ version: 1, result: null });
  });

  it('R11 does not remember a refusal of the whole call', async () => {
    const sheet = await given({ opens: '2026-05-01', rows: 1 });
    const idempotencyKey = newKey();
    const rows = [row('0001', '1')];
    expect(await calls.enter(sheet, rows, idempotencyKey)).toMatchObject({ __typename: 'OfferingNotOpen' });
    service.setNow('2026-05-01T12:00:00Z');
    expect(await calls.enter(sheet, rows, idempotencyKey)).toMatchObject({ saved: 1 });
  });

  it("R11 keeps each client's keys apart", async () => {
    const sheet = await given({ rows: 2 });
    const colleague = callsAs(service, await service.centreKey('68999'));
    const idempotencyKey = newKey();
    await calls.enter(sheet, [row('0001', '1')], idempotencyKey);
    expect(await colleague.enter(sheet, [row('0002', '2')], idempotencyKey)).toMatchObject({ saved: 1 });
  });

  it.each(['', 'short', 'with a space', 'ŵŵŵŵŵŵŵŵ', 'x'.repeat(65)])(
    'R11 takes %j for no key',
    async (idempotencyKey) => {
      const sheet = await given({ rows: 1 });
      const answer = await service.ask(key, DOCUMENTS.enterResults, {
        input: { marksheetId: sheet.id, idempotencyKey, rows: [] },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('when results are taken', () => {
  const edits = [row('0001', '12')];

  it('R12 takes none on an upload-only unit', async () => {
    const sheet = await given({ unit: { assessment: 'UPLOAD_ONLY', maximumMark: null }, rows: 1 });
    const problem = { __typename: 'UploadOnlyUnit', unitCode: sheet.unit };
    expect(await calls.enter(sheet, edits)).toMatchObject(problem);
    expect(await calls.clear(sheet, ['0001'])).toMatchObject(problem);
  });

  it('R13 takes none before the opening day, which begins at midnight in London', async () => {
    const sheet = await given({ opens: '2026-05-01', rows: 1 });
    service.setNow('2026-04-30T22:59:59.999Z');
    expect(await calls.enter(sheet, edits)).toMatchObject({ __typename: 'OfferingNotOpen', opens: '2026-05-01' });
    expect(await calls.clear(sheet, ['0001'])).toMatchObject({ __typename: 'OfferingNotOpen' });
    service.setNow('2026-04-30T23:00:00.000Z');
    expect(await calls.enter(sheet, edits)).toMatchObject({ saved: 1 });
  });

  it('R13 takes them after the deadline', async () => {
    const sheet = await given({ deadline: '2026-05-05', rows: 1 });
    service.setNow('2026-05-06T09:00:00Z');
    expect(await calls.enter(sheet, edits)).toMatchObject({ saved: 1 });
    expect(await calls.sheet(sheet)).toMatchObject({ pastDeadline: true });
  });

  it('R13 takes none from the moment WJEC closes the offering', async () => {
    const sheet = await given({ closesAt: new Date('2026-05-10T12:00:00Z'), rows: 1 });
    service.setNow('2026-05-10T11:59:59.999Z');
    expect(await calls.enter(sheet, edits)).toMatchObject({ saved: 1 });
    service.setNow('2026-05-10T12:00:00.000Z');
    const closed = { __typename: 'OfferingClosed', closedAt: '2026-05-10T12:00:00.000Z' };
    expect(await calls.enter(sheet, edits)).toMatchObject(closed);
    expect(await calls.clear(sheet, ['0001'])).toMatchObject(closed);
    expect((await calls.rows(sheet)).nodes[0]).toMatchObject({ version: 2, result: { mark: 12 } });
  });

  it('R16 never changes a locked row, nor clears one', async () => {
    const sheet = await initialsSheet(2);
    await calls.enter(
      sheet,
      sheet.numbers.map((number) => row(number, '12', { initials: 'AB' })),
    );
    await calls.submit(sheet);
    const before = await calls.rows(sheet);
    const locked = { problem: { __typename: 'RowLocked', submissionSequence: 1 } };
    const edits: RowGiven[] = [
      row('0001', '12'),
      row('0001', '13', { expectedVersion: 3 }),
      row('0001', ''),
      row('0001', 'A', { confirmAbsent: true }),
      row('0001', undefined, { initials: 'CD' }),
      row('0001', 'rubbish'),
    ];
    for (const edit of edits) expect(await one(sheet, edit)).toMatchObject(locked);
    expect((await calls.clear(sheet, ['0001', '0002'])).rows).toMatchObject([locked, locked]);
    expect(await calls.rows(sheet)).toEqual(before);
  });
});

describe('sheets nobody may see', () => {
  /** Every mutation of a centre on a sheet, with input that would do if there were such a sheet. */
  const mutations: [keyof typeof DOCUMENTS, object][] = [
    ['enterResults', { rows: [row('0001', '1'), row('0002', '2')] }],
    ['clearResults', { candidateNumbers: ['0001'] }],
    ['submitMarksheet', {}],
    ['addToSample', { candidateNumbers: ['0001'] }],
    ['removeFromSample', { candidateNumbers: ['0001'] }],
    ['substituteInSample', { candidateNumber: '0001', standIn: '0002', kind: 'LOST', explanation: 'Lost.' }],
    ['setExplanatoryNote', { note: 'Note' }],
  ];
  const malformed = [
    '',
    'abc',
    '1e3',
    '-1',
    '99999999999',
    '4294967296',
    '0',
    '01',
    ' 1',
    '1.0',
    '٣',
    '9'.repeat(5000),
  ];

  it.each(mutations)(
    'R39 %s answers alike, with the same statements, for every id that is none of ours',
    async (name, input) => {
      const foreign = await given({ centre: '68001', rows: 2 });
      const ask = (marksheetId: string) =>
        statementsOf(service.db, () =>
          service.ask(key, DOCUMENTS[name], { input: { marksheetId, idempotencyKey: newKey(), ...input } }),
        );
      await ask('4000000000');
      const unknown = await ask('4000000000');
      const problem = unknown.answer.data![name];
      expect(problem).toMatchObject({ __typename: 'MarksheetNotFound', marksheetId: '4000000000' });
      for (const id of [...malformed, foreign.id]) {
        const { answer, statements } = await ask(id);
        expect(answer).toEqual({
          data: { [name]: { ...problem, marksheetId: id, message: problem.message.replace('4000000000', id) } },
        });
        expect(statements).toEqual(unknown.statements);
      }
      expect((await callsAs(service, service.staffKey).sheet(foreign)).version).toBe(0);
    },
  );

  it.each(['sheet', 'rows', 'history'] as const)('R39 reads null alike (%s)', async (name) => {
    const foreign = await given({ centre: '68001', rows: 2 });
    const ask = (id: string) => statementsOf(service.db, () => service.ask(key, DOCUMENTS[name], { id }));
    await ask('4000000000');
    const unknown = await ask('4000000000');
    expect(unknown.answer).toEqual({ data: { marksheet: null } });
    for (const id of [...malformed, foreign.id]) expect(await ask(id)).toEqual(unknown);
  });

  it('R39 does not tell from a key used before that a sheet exists', async () => {
    const [own, foreign] = [await given({ rows: 1 }), await given({ centre: '68001', rows: 1 })];
    const idempotencyKey = newKey();
    await calls.enter(own, [row('0001', '1')], idempotencyKey);
    for (const id of [foreign.id, 'abc']) {
      expect(await calls.enter({ id }, [row('0001', '1')], idempotencyKey)).toMatchObject({
        __typename: 'MarksheetNotFound',
      });
    }
  });
});

describe('clearing', () => {
  it('R10 makes rows blank, row by row', async () => {
    const sheet = await initialsSheet();
    await calls.enter(sheet, [row('0001', '1', { initials: 'AB' }), row('0002', 'CF', { initials: 'AB' })]);
    expect(await calls.clear(sheet, ['0002', '9999', '0001', '0003'])).toMatchObject({
      saved: 3,
      refused: 1,
      marksheet: { state: 'NOT_STARTED', counts: { rows: 4, done: 0, left: 4, missingInitials: 0 } },
      rows: [
        { candidateNumber: '0002', row: { version: 3, result: null, initials: null }, problem: null },
        { candidateNumber: '9999', row: null, problem: { __typename: 'CandidateNotOnMarksheet' } },
        { candidateNumber: '0001', row: { version: 3, result: null, initials: null }, problem: null },
        { candidateNumber: '0003', row: { version: 1 }, problem: null },
      ],
    });
  });
});

describe('malformed requests', () => {
  const bad: [string, unknown][] = [
    ['an empty ResultInput', {}],
    ['two fields of ResultInput', { typed: '1', mark: 1 }],
    ['two fields of which one is null', { typed: '1', mark: null }],
    ['a null field of ResultInput', { typed: null }],
    ['a mark that is a text', { mark: '12' }],
    ['a mark with a fraction', { mark: 3.5 }],
    ['a mark beyond 32 bits', { mark: 2 ** 31 }],
    ['a typed number', { typed: 12 }],
    ['an unknown outcome', { outcome: 'FAIL' }],
    ['an unknown field', { absent: true }],
  ];

  it.each(bad)('refuses %s, also when the operation is known already', async (_, result) => {
    const sheet = await given({ rows: 2 });
    for (let time = 1; time <= 3; time += 1) {
      const answer = await service.ask(key, DOCUMENTS.enterResults, {
        input: {
          marksheetId: sheet.id,
          idempotencyKey: newKey(),
          rows: [{ candidateNumber: '0001', result }, row('0002', '2')],
        },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.data ?? null).toBeNull();
    }
    expect(await calls.sheet(sheet)).toMatchObject({ version: 0, counts: { done: 0 } });
  });

  it.each(['{}', '{ typed: "1", mark: 1 }', '{ typed: null }'])(
    'refuses %s written into the document',
    async (literal) => {
      const sheet = await given({ rows: 1 });
      const document = `mutation { enterResults(input: { marksheetId: "${sheet.id}", idempotencyKey: "${newKey()}", rows: [{ candidateNumber: "0001", result: ${literal} }] }) { __typename } }`;
      for (let time = 1; time <= 3; time += 1) {
        const answer = await service.ask(key, document);
        expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      }
      expect((await calls.sheet(sheet)).version).toBe(0);
    },
  );

  it('refuses a batch without its list of rows', async () => {
    const sheet = await given({ rows: 1 });
    for (const rows of [null, undefined, 'x', [null], [{}]]) {
      const answer = await service.ask(key, DOCUMENTS.enterResults, {
        input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('what is kept', () => {
  it('R10 keeps old and new value, who, when and by which way, first to last', async () => {
    const sheet = await initialsSheet(2);
    const mis = await service.newClient({ name: 'MIS of Ysgol 68999', centreNumbers: ['68999'] });
    await callsAs(service, mis.key).enter(sheet, [row('0001', '12', { initials: 'ab' }), row('0002', 'x')]);
    service.setNow('2026-04-21T08:00:00.123Z');
    await calls.enter(sheet, [row('0001', 'A', { confirmAbsent: true })]);
    await calls.clear(sheet, ['0001']);
    const { '0001': changes, '0002': none } = await calls.histories(sheet);
    expect(none).toEqual([]);
    const by = 'Centre 68999';
    const later = { at: '2026-04-21T08:00:00.123Z', by, way: 'API', kind: 'RESULT', note: null };
    expect(changes).toEqual([
      {
        ...later,
        at: TEST_DAY.toISOString(),
        by: 'MIS of Ysgol 68999',
        version: 2,
        oldResult: null,
        newResult: '12',
        oldInitials: null,
        newInitials: 'AB',
      },
      { ...later, version: 3, oldResult: '12', newResult: 'A', oldInitials: 'AB', newInitials: 'AB' },
      { ...later, version: 4, oldResult: 'A', newResult: null, oldInitials: 'AB', newInitials: null },
    ]);
  });

  it('R46 says once that a sheet became complete, and again only after it was not', async () => {
    const sheet = await given({ rows: 2 });
    const completions = async () =>
      (
        await service.db.readOnce("SELECT id FROM outbox WHERE type = 'MARKSHEET_COMPLETE' AND marksheet_id = ?", [
          sheet.id,
        ])
      ).length;
    await calls.enter(sheet, [row('0001', '1')]);
    expect(await completions()).toBe(0);
    await calls.enter(sheet, [row('0002', '2')]);
    await calls.enter(sheet, [row('0002', '3')]);
    expect(await completions()).toBe(1);
    await calls.clear(sheet, ['0002']);
    await calls.enter(sheet, [row('0002', '3')]);
    expect(await completions()).toBe(2);
  });

  it('R18 counts what a recount of the rows counts, whatever is written', async () => {
    const number = fc.constantFrom('0001', '0002', '0003', '0004', '0005', '9999');
    const typed = fc.constantFrom('', '0', '12', '40', '41', 'A', 'CF', 'x', 'Pass');
    const initials = fc.option(fc.constantFrom('', 'ab', 'CDE', '9'), { nil: undefined });
    const edit = fc.record({
      candidateNumber: number,
      result: fc.option(fc.record({ typed }), { nil: undefined }),
      initials,
      confirmAbsent: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 4 }),
        fc.boolean(),
        async (batches, late) => {
          const sheet = await initialsSheet(5);
          for (const [index, batch] of batches.entries()) {
            const answer = await calls.enter(sheet, JSON.parse(JSON.stringify(batch)) as RowGiven[]);
            const { nodes } = await calls.rows(sheet);
            expect(answer.marksheet.counts).toEqual(recount(nodes, true));
            if (late && index === 1) await calls.submit(sheet);
          }
          const { nodes } = await calls.rows(sheet);
          expect((await calls.sheet(sheet)).counts).toEqual(recount(nodes, true));
        },
      ),
      { numRuns: Math.ceil(PROPERTY_RUNS / 5) },
    );
  });

  it('R16 counts submitted rows too', async () => {
    const sheet = await given({ rows: 3 });
    const { marksheet } = await submitted(calls, sheet, ['1', 'A', 'CF']);
    expect(marksheet.counts).toEqual({ rows: 3, done: 0, left: 0, submitted: 3, missingInitials: 0 });
  });
});

describe('rights', () => {
  it('lets nobody enter results without the right, WJEC staff neither', async () => {
    const sheet = await given({ rows: 1 });
    const reader = await service.newClient({ scopes: ['marks:read'], centreNumbers: ['68999'] });
    for (const caller of [reader.key, service.staffKey]) {
      const answer = await service.ask(caller, DOCUMENTS.enterResults, {
        input: { marksheetId: sheet.id, idempotencyKey: newKey(), rows: [] },
      });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'marks:write' });
    }
  });
});
