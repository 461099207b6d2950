import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fromJson } from '../../src/persistence/database.js';
import type { Calls } from '../support/calls.js';
import { callsAs, row, submitted } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import type { Decisions } from '../support/decisions.js';
import { countedFromHistory, DECISIONS, decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { historyOf, rowsOf } from '../support/sheets.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenLateRows, givenSheet, givenWithdrawn, newKey } from '../support/world.js';

let service: Service;
let key: string;
let calls: Calls;
let centre: Decisions;
let staff: Decisions;
let statements: { count: number };
beforeAll(async () => {
  service = await startService();
  statements = countStatements(service.db);
  key = await service.centreKey('68999');
  calls = callsAs(service, key);
  centre = decisionsAs(service, key);
  staff = decisionsAs(service, service.staffKey);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

const MARKS = ['12', '30', '21', '0', 'A', '18', '18', '35', '7', '29'];

async function sent(wanted: SheetWanted = {}, results: readonly string[] = MARKS): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { rows: results.length, ...wanted });
  await submitted(calls, sheet, results);
  return sheet;
}

const eventsOf = async (sheet: SheetMade, type: string): Promise<unknown[]> =>
  (
    await service.db.readOnce<{ payload: string }>(
      'SELECT payload FROM outbox WHERE type = ? AND marksheet_id = ? ORDER BY id',
      [type, sheet.id],
    )
  ).map(({ payload }) => fromJson(payload));

describe('R30 a clerical error', () => {
  it('stands beside the submitted result, which stays, and counts from then on', async () => {
    const sheet = await sent();
    const answer = await staff.record(sheet, [{ candidateNumber: '0001', typed: '21', reason: ' Digits swapped. ' }]);
    expect(answer).toMatchObject({
      __typename: 'RecordClericalErrorSuccess',
      recorded: 1,
      refused: 0,
      dryRun: false,
      rows: [{ candidateNumber: '0001', problem: null }],
    });
    const [{ row: now }] = answer.rows;
    expect(now).toMatchObject({
      result: { code: '12' },
      countedResult: { code: '21' },
      status: 'SUBMITTED',
      version: 4,
    });
    expect(now.correction).toEqual({
      id: expect.any(String),
      candidateNumber: '0001',
      submitted: { code: '12' },
      before: { code: '12' },
      corrected: { code: '21' },
      reason: 'Digits swapped.',
      at: TEST_DAY.toISOString(),
      by: 'WJEC staff',
      role: 'STAFF',
      acknowledgedAt: null,
      acknowledgedBy: null,
      supersededBy: null,
    });
    expect(await centre.row(sheet, '0001')).toEqual(now);
    expect(await centre.row(sheet, '0002')).toMatchObject({
      result: { code: '30' },
      countedResult: { code: '30' },
      correction: null,
      corrections: [],
    });
  });

  it('is told to the centre, audited, and in the history of its row', async () => {
    const sheet = await sent();
    await staff.record(sheet, [
      { candidateNumber: '0001', typed: '21' },
      { candidateNumber: '0002', typed: '31' },
    ]);
    expect(await eventsOf(sheet, 'CLERICAL_ERROR_RECORDED')).toEqual([{ candidateNumbers: ['0001', '0002'] }]);
    expect((await calls.histories(sheet))['0001']!.at(-1)).toMatchObject({
      kind: 'CORRECTED',
      version: 4,
      oldResult: '12',
      newResult: '21',
      by: 'WJEC staff',
    });
    const [audited] = await service.db.readOnce<{ detail: string; principal_name: string; centre_number: string }>(
      "SELECT detail, principal_name, centre_number FROM audit WHERE action = 'recordClericalError' AND object = ?",
      [`marksheet ${sheet.id}`],
    );
    expect(audited).toMatchObject({ principal_name: 'WJEC staff', centre_number: '68999' });
    expect(JSON.parse(audited!.detail)).toEqual({ candidateNumbers: ['0001', '0002'], refused: 0 });
  });

  it('supersedes an earlier one, which is kept', async () => {
    const sheet = await sent();
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21', reason: 'First.' }]);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '22', reason: 'Second.' }]);
    const { corrections, correction, countedResult, result } = await centre.row(sheet, '0001');
    expect([result.code, countedResult.code]).toEqual(['12', '22']);
    expect(corrections).toMatchObject([
      { reason: 'First.', before: { code: '12' }, supersededBy: { kind: 'CORRECTION', id: correction.id } },
      { reason: 'Second.', before: { code: '21' }, submitted: { code: '12' }, supersededBy: null },
    ]);
    expect(correction).toEqual(corrections[1]);
  });

  it('may bring back what was submitted', async () => {
    const sheet = await sent();
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '12' }]);
    expect(await centre.row(sheet, '0001')).toMatchObject({
      result: { code: '12' },
      countedResult: { code: '12' },
      correction: { corrected: { code: '12' } },
    });
  });

  it('keeps to the limits of R5 to R8, row by row, and needs a reason', async () => {
    const sheet = await sent({ unit: { linear: false } });
    const long = 'x'.repeat(1001);
    const tries: [Record<string, unknown>, string | null, object?][] = [
      [{ candidateNumber: '0001', typed: '41' }, 'MarkAboveMaximum', { maximum: 40, typed: '41' }],
      [{ candidateNumber: '0002', typed: '-1' }, 'MarkBelowZero'],
      [{ candidateNumber: '0003', typed: '1.5' }, 'MarkNotWhole'],
      [{ candidateNumber: '0004', typed: 'x' }, 'MarkNotANumber'],
      [{ candidateNumber: '0005', typed: '00001' }, 'MarkTooLong'],
      [{ candidateNumber: '0006', typed: 'PASS' }, 'OutcomeOnMarkUnit'],
      [{ candidateNumber: '0007', typed: 'CF' }, 'CarryForwardNotAllowed'],
      [{ candidateNumber: '0008', typed: ' ' }, 'ResultMissing'],
      [{ candidateNumber: '0009', typed: '07' }, 'ResultUnchanged', { countedResult: '7' }],
      [{ candidateNumber: '0010', typed: '28', reason: ' ' }, 'TextLengthWrong', { field: 'reason', length: 0 }],
      [{ candidateNumber: '9999', typed: '1' }, 'CandidateNotOnMarksheet'],
    ];
    const before = await rowsOf(service.db, sheet.id);
    const answer = await staff.record(
      sheet,
      tries.map(([given]) => given),
    );
    expect(answer).toMatchObject({ recorded: 0, refused: tries.length });
    for (const [index, [given, name, data = {}]] of tries.entries()) {
      const { candidateNumber, problem } = answer.rows[index];
      expect({ candidateNumber, problem }).toMatchObject({
        candidateNumber: given.candidateNumber,
        problem: { __typename: name, ...data },
      });
    }
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
    expect(await eventsOf(sheet, 'CLERICAL_ERROR_RECORDED')).toEqual([]);
    const lengths = await staff.record(sheet, [
      { candidateNumber: '0001', typed: '13', reason: long },
      { candidateNumber: '0002', typed: '31', reason: long.slice(1) },
    ]);
    expect(lengths.rows.map(({ problem }: any) => problem?.length ?? null)).toEqual([1001, null]);
  });

  it('keeps to the outcomes of the unit', async () => {
    const unit = { assessment: 'OUTCOMES' as const, outcomes: ['PASS' as const, 'MERIT' as const] };
    const sheet = await sent({ unit }, ['PASS', 'MERIT', 'PASS']);
    const answer = await staff.record(sheet, [
      { candidateNumber: '0001', result: { outcome: 'MERIT' } },
      { candidateNumber: '0002', result: { outcome: 'DISTINCTION' } },
      { candidateNumber: '0003', result: { mark: 1 } },
    ]);
    expect(answer.rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual([
      null,
      'OutcomeNotListed',
      'MarkOnOutcomeUnit',
    ]);
    expect(await countedFromHistory(service.db, sheet.id)).toMatchObject({ worked: [['0001', 'MERIT', 2], {}, {}] });
  });

  it('R6 of absence is confirmed, unless it counts already', async () => {
    const sheet = await sent();
    const unconfirmed = await staff.record(sheet, [{ candidateNumber: '0001', typed: 'a' }]);
    expect(unconfirmed.rows[0].problem).toMatchObject({ __typename: 'AbsentUnconfirmed', candidateNumber: '0001' });
    await staff.record(sheet, [{ candidateNumber: '0001', typed: 'a', confirmAbsent: true }]);
    const [again] = (await staff.record(sheet, [{ candidateNumber: '0001', typed: 'a' }])).rows;
    expect(again.problem).toMatchObject({ __typename: 'ResultUnchanged', countedResult: 'A' });
    expect(await centre.row(sheet, '0001')).toMatchObject({ result: { code: '12' }, countedResult: { code: 'A' } });
  });

  it('is of submitted rows only, a held one among them', async () => {
    const sheet = await sent();
    await givenLateRows(service.db, sheet, '0098', '0099');
    await calls.enter(sheet, [row('0098', '5')]);
    await givenWithdrawn(service.db, sheet, '0099');
    await service.db.writeOnce(
      "UPDATE marksheet_row SET held = 1 WHERE marksheet_id = ? AND candidate_number = '0001'",
      [sheet.id],
    );
    const answer = await staff.record(
      sheet,
      ['0098', '0099', '0001'].map((candidateNumber) => ({ candidateNumber, typed: '9' })),
    );
    expect(answer.rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual([
      'RowNotSubmitted',
      'CandidateNotOnMarksheet',
      null,
    ]);
  });

  it('R11 is refused where the row has moved on, with both values', async () => {
    const sheet = await sent();
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21', expectedVersion: 3 }]);
    const [{ problem }] = (await staff.record(sheet, [{ candidateNumber: '0001', typed: '22', expectedVersion: 3 }]))
      .rows;
    expect(problem).toMatchObject({
      __typename: 'RowChanged',
      expectedVersion: 3,
      currentVersion: 4,
      currentResult: '21',
      givenResult: '22',
    });
  });

  it('R11 is recorded once, however often it is sent; twice in one call is none', async () => {
    const sheet = await sent();
    const idempotencyKey = newKey();
    const rows = [
      { candidateNumber: '0001', typed: '21' },
      { candidateNumber: '0002', typed: '1' },
      { candidateNumber: '0002', typed: '2' },
    ];
    const first = await staff.record(sheet, rows, { idempotencyKey });
    expect(first.rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual([
      null,
      'RowRepeated',
      'RowRepeated',
    ]);
    expect(await staff.record(sheet, rows, { idempotencyKey })).toEqual(first);
    expect(await staff.record(sheet, rows.slice(1), { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect((await centre.row(sheet, '0001')).corrections).toHaveLength(1);
  });

  it('R11 is taken for at most 600 rows a call, and 600 cost as many statements as one', async () => {
    const sheet = await sent(
      {},
      Array.from({ length: 600 }, (_, index) => String(index % 40)),
    );
    const rows = sheet.numbers.map((candidateNumber) => ({ candidateNumber, typed: '40' }));
    const tooMany = [...rows, { candidateNumber: '9999', typed: '1' }];
    for (const dryRun of [true, false]) {
      expect(await staff.record(sheet, tooMany, { dryRun })).toMatchObject({
        __typename: 'TooManyRows',
        given: 601,
        maximumRows: 600,
      });
    }
    const counted = async (some: typeof rows) => {
      const first = statements.count;
      const { recorded } = await staff.record(sheet, some);
      return { recorded, statements: statements.count - first };
    };
    const one = await counted(rows.slice(0, 1));
    expect(await counted(rows.slice(1))).toEqual({ recorded: 599, statements: one.statements });
    expect(await countedFromHistory(service.db, sheet.id)).toMatchObject({
      worked: sheet.numbers.map((number) => [number, '40', 40]),
    });
  });

  it('in a dry run tells what would become of each row, and nothing is saved or told', async () => {
    const sheet = await sent();
    const before = [await calls.sheet(sheet), await rowsOf(service.db, sheet.id), await centre.rows(sheet)];
    const idempotencyKey = newKey();
    const rows = [
      { candidateNumber: '0001', typed: '21' },
      { candidateNumber: '0002', typed: '99' },
    ];
    const answer = await staff.record(sheet, rows, { dryRun: true, idempotencyKey });
    expect(answer).toMatchObject({
      recorded: 1,
      refused: 1,
      dryRun: true,
      rows: [
        { row: { version: 4, result: { code: '12' }, countedResult: { code: '21' }, corrections: [] }, problem: null },
        { row: { version: 3, countedResult: { code: '30' } }, problem: { __typename: 'MarkAboveMaximum' } },
      ],
    });
    expect([await calls.sheet(sheet), await rowsOf(service.db, sheet.id), await centre.rows(sheet)]).toEqual(before);
    expect(await eventsOf(sheet, 'CLERICAL_ERROR_RECORDED')).toEqual([]);
    expect(await staff.record(sheet, rows, { idempotencyKey })).toMatchObject({ recorded: 1, dryRun: false });
  });
});

describe('R30 who records clerical errors', () => {
  it('is the allocated moderator, of candidates in the sample', async () => {
    const sheet = await sent(
      {},
      Array.from({ length: 25 }, (_, index) => String(index + 10)),
    );
    const { key: moderatorKey } = await givenModerator(service, { sheets: [sheet] });
    const moderator = decisionsAs(service, moderatorKey);
    const sampled = new Set(
      (await rowsOf(service.db, sheet.id)).filter((each) => each.sample_source).map((each) => each.candidate_number),
    );
    const rows = sheet.numbers.map((candidateNumber) => ({ candidateNumber, typed: '1' }));
    for (const dryRun of [true, false]) {
      const answer = await moderator.record(sheet, rows, { dryRun });
      for (const { candidateNumber, problem } of answer.rows) {
        expect(problem?.__typename ?? null).toBe(sampled.has(candidateNumber) ? null : 'NotInSample');
      }
    }
    const corrected = (await centre.rows(sheet)).nodes.filter(({ correction }: any) => correction !== null);
    expect(corrected.map(({ candidate }: any) => candidate.number)).toEqual([...sampled]);
    expect(corrected[0].correction).toMatchObject({ role: 'MODERATOR', by: 'Moderator' });
  });

  it('is no other moderator: the sheet is not there', async () => {
    const sheet = await sent();
    const { key: other } = await givenModerator(service, { sheets: [await sent()] });
    for (const dryRun of [true, false]) {
      const answer = await decisionsAs(service, other).record(sheet, [{ candidateNumber: '0001', typed: '1' }], {
        dryRun,
      });
      expect(answer).toMatchObject({ __typename: 'MarksheetNotFound', marksheetId: sheet.id });
    }
  });

  it('is nobody at the centre', async () => {
    const sheet = await sent();
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), rows: [] };
    const answer = await service.ask(key, DECISIONS.record, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'corrections:write' });
  });
});

describe('R30 the result that counts', () => {
  it('orders the rows by mark, page by page, and the submitted one does not', async () => {
    const sheet = await sent();
    await staff.record(sheet, [
      { candidateNumber: '0009', typed: '40' },
      { candidateNumber: '0008', typed: 'A', confirmAbsent: true },
      { candidateNumber: '0005', typed: '25' },
      { candidateNumber: '0002', typed: 'CF' },
    ]);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: any = await centre.rows(sheet, { orderBy: 'MARK', first: 3, after });
      seen.push(...nodes.map(({ candidate, countedResult }: any) => `${candidate.number} ${countedResult.code}`));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual([
      '0009 40',
      '0010 29',
      '0005 25',
      '0003 21',
      '0006 18',
      '0007 18',
      '0001 12',
      '0004 0',
      '0002 CF',
      '0008 A',
    ]);
  });

  it('moves no sample, no count and no receipt', async () => {
    const sheet = await sent();
    const before = await calls.sheet(sheet);
    await staff.record(
      sheet,
      sheet.numbers.map((candidateNumber) => ({ candidateNumber, typed: '40' })),
    );
    const after = await calls.sheet(sheet);
    const numbers = (members: any[]) => members.map((member) => [member.row.candidate.number, member.reason.code]);
    expect(numbers(after.sample.members)).toEqual(numbers(before.sample.members));
    expect(after).toMatchObject({
      counts: before.counts,
      state: before.state,
      submissions: before.submissions,
      sample: { ranked: before.sample.ranked },
    });
    const rows = MARKS.map((result, index) => ({ candidateNumber: sheet.numbers[index]!, result }));
    expect(await calls.verify(sheet, 1, rows)).toMatchObject({ matches: true });
  });

  it('is read with the grid by as many statements as before, the corrections of all its rows by one more', async () => {
    const sheet = await sent(
      {},
      Array.from({ length: 60 }, (_, index) => String(index % 40)),
    );
    const grid = (selection: string) =>
      `query ($id: ID!) { marksheet(id: $id) { rows(first: 50) { nodes { result { code } ${selection} } } } }`;
    const cost = async (selection: string) => {
      const document = grid(selection);
      await service.query(key, document, { id: sheet.id });
      const first = statements.count;
      await service.query(key, document, { id: sheet.id });
      return statements.count - first;
    };
    const plain = await cost('');
    expect(await cost('countedResult { code } correction { reason }')).toBe(plain);
    await staff.record(
      sheet,
      sheet.numbers.map((candidateNumber) => ({ candidateNumber, typed: '40' })),
    );
    expect(await cost('countedResult { code }')).toBe(plain);
    expect(await cost('countedResult { code } correction { reason } corrections { reason }')).toBe(plain + 1);
    expect(await cost('amendmentRequests { reason }')).toBe(plain + 1);
  });
});

describe('R30 the centre', () => {
  it('acknowledges what it has seen, once, and it is told who and when', async () => {
    const sheet = await sent();
    await staff.record(sheet, [
      { candidateNumber: '0001', typed: '21' },
      { candidateNumber: '0002', typed: '31' },
    ]);
    const first = (await centre.row(sheet, '0001')).correction.id;
    expect((await centre.errors(sheet)).outstanding).toBe(2);
    expect(await centre.acknowledge(sheet, [first, first])).toMatchObject({
      __typename: 'AcknowledgeClericalErrorSuccess',
      acknowledged: 1,
      marksheet: { clericalErrors: { outstanding: 1 } },
    });
    service.setNow('2026-04-21T10:00:00Z');
    const second = (await centre.row(sheet, '0002')).correction.id;
    expect(await centre.acknowledge(sheet, [first, second])).toMatchObject({ acknowledged: 1 });
    expect(await centre.acknowledge(sheet, [first, second])).toMatchObject({ acknowledged: 0 });
    expect((await centre.row(sheet, '0001')).correction).toMatchObject({
      acknowledgedBy: 'Centre 68999',
      acknowledgedAt: TEST_DAY.toISOString(),
    });
    expect(await eventsOf(sheet, 'CLERICAL_ERROR_ACKNOWLEDGED')).toEqual([
      { candidateNumbers: ['0001'] },
      { candidateNumbers: ['0002'] },
    ]);
  });

  it('acknowledges nothing when one of them is not the sheet’s', async () => {
    const sheet = await sent();
    const other = await sent();
    for (const each of [sheet, other]) await staff.record(each, [{ candidateNumber: '0001', typed: '21' }]);
    const own = (await centre.row(sheet, '0001')).correction.id as string;
    const foreign = (await centre.row(other, '0001')).correction.id as string;
    for (const id of [foreign, 'abc', '', `${own}.1`, own.replace('0001', '0002')]) {
      expect(await centre.acknowledge(sheet, [own, id])).toMatchObject({
        __typename: 'CorrectionNotFound',
        correctionId: id,
      });
    }
    expect((await centre.errors(sheet)).outstanding).toBe(1);
    const stranger = decisionsAs(service, await service.centreKey('68001'));
    expect(await stranger.acknowledge(sheet, [own])).toMatchObject({ __typename: 'MarksheetNotFound' });
    expect(
      await centre.acknowledge(
        sheet,
        Array.from({ length: 601 }, () => own),
      ),
    ).toMatchObject({
      __typename: 'TooManyRows',
    });
  });

  it('is no longer asked about a correction that another took the place of', async () => {
    const sheet = await sent();
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '22' }]);
    expect((await centre.errors(sheet)).outstanding).toBe(1);
  });

  it('is shown whom to check next, those with the same kind of slip first, and nothing changes by it', async () => {
    const sheet = await givenSheet(service.db, { rows: MARKS.length, unit: { teacherInitials: true } });
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) =>
        row(number, MARKS[index], { initials: index < 3 ? 'AB' : 'CD', confirmAbsent: true }),
      ),
    );
    await calls.submit(sheet);
    expect(await centre.errors(sheet)).toEqual({ outstanding: 0, rows: [], remainingToCheck: [] });
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    const before = await rowsOf(service.db, sheet.id);
    const { rows, remainingToCheck } = await centre.errors(sheet);
    expect(rows).toEqual([{ candidate: { number: '0001' }, result: { code: '12' }, countedResult: { code: '21' } }]);
    expect(
      remainingToCheck.map(({ row: { candidate }, hints }: any) => [
        candidate.number,
        ...hints.map(({ code, initials, otherMark }: any) => `${code} ${initials ?? otherMark}`),
      ]),
    ).toEqual(
      [
        ['0003', 'SAME_TEACHER AB', 'TRANSPOSED_DIGITS 12'],
        ['0002', 'SAME_TEACHER AB', 'TRANSPOSED_DIGITS 3'],
        ['0004'],
        ['0005'],
        ['0006'],
        ['0007'],
        ['0008'],
        ['0009'],
        ['0010'],
      ].toSorted((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)),
    );
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
  });

  it('reads the hints in its own language', async () => {
    const sheet = await sent();
    await staff.record(sheet, [
      { candidateNumber: '0004', typed: '10' },
      { candidateNumber: '0006', typed: '19' },
    ]);
    const textsIn = async (language: string) =>
      (await decisionsAs(service, key, { 'accept-language': language }).errors(sheet)).remainingToCheck.flatMap(
        ({ hints }: any) => hints.map(({ text }: any) => text),
      );
    const [english, welsh] = [await textsIn('en'), await textsIn('cy')];
    expect(english).toHaveLength(1);
    expect(english[0]).toContain('0006');
    expect(welsh[0]).toContain('0006');
    expect(welsh).not.toEqual(english);
  });

  it('asks about the rows of a sheet with as many statements for many corrections as for one', async () => {
    const sheet = await sent();
    const cost = async () => {
      const first = statements.count;
      await centre.errors(sheet);
      return statements.count - first;
    };
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    const one = await cost();
    await staff.record(
      sheet,
      sheet.numbers.slice(1, 8).map((candidateNumber) => ({ candidateNumber, typed: '40' })),
    );
    expect(await cost()).toBe(one);
    expect([...(await historyOf(service.db, sheet.id)).values()].flat()).not.toHaveLength(0);
  });
});
