import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fromJson } from '../../src/persistence/database.js';
import type { Calls } from '../support/calls.js';
import { callsAs, row, submitted } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import type { Decisions } from '../support/decisions.js';
import { countedFromHistory, DECISIONS, decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { rowsOf } from '../support/sheets.js';
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

/** The id of an open request for 0001, from 12 to 15. */
const asked = async (sheet: SheetMade, number = '0001', was = '12', wanted = '15'): Promise<string> =>
  (await centre.request(sheet, number, was, wanted)).amendmentRequest.id;

const eventsOf = async (sheet: SheetMade, type: string): Promise<unknown[]> =>
  (
    await service.db.readOnce<{ payload: string }>(
      'SELECT payload FROM outbox WHERE type = ? AND marksheet_id = ? ORDER BY id',
      [type, sheet.id],
    )
  ).map(({ payload }) => fromJson(payload));

describe('R31 a request for an amendment', () => {
  it('is made with the guide’s form, and changes nothing', async () => {
    const sheet = await sent();
    const answer = await centre.request(sheet, '0001', ' 012 ', '15', { reason: ' Page 3 overlooked. ' });
    expect(answer).toMatchObject({ __typename: 'RequestMarkAmendmentSuccess' });
    expect(answer.amendmentRequest).toEqual({
      id: expect.any(String),
      marksheet: { id: sheet.id },
      candidate: { number: '0001', surname: 'EVANS' },
      submitted: { code: '12' },
      before: { code: '12' },
      requested: { code: '15' },
      reason: 'Page 3 overlooked.',
      requester: 'Mair Ifan',
      origin: 'FORM',
      requestedAt: TEST_DAY.toISOString(),
      requestedBy: 'Centre 68999',
      state: 'OPEN',
      decidedAt: null,
      decidedBy: null,
      note: null,
      supersededBy: null,
    });
    expect(answer.row).toMatchObject({
      version: 4,
      result: { code: '12' },
      countedResult: { code: '12' },
      amendmentRequests: [answer.amendmentRequest],
    });
    expect(await centre.row(sheet, '0001')).toEqual(answer.row);
    const { marksheet } = await service.query(
      key,
      'query ($id: ID!) { marksheet(id: $id) { amendmentRequests { id row { countedResult { code } } } } }',
      { id: sheet.id },
    );
    expect(marksheet.amendmentRequests).toEqual([
      { id: answer.amendmentRequest.id, row: { countedResult: { code: '12' } } },
    ]);
  });

  it('is told to WJEC and the exams officer, audited, and in the history of its row', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    expect(await eventsOf(sheet, 'AMENDMENT_REQUESTED')).toEqual([
      { amendmentRequestId: id, candidateNumber: '0001', by: 'Centre 68999', byId: expect.any(String) },
    ]);
    expect((await calls.histories(sheet))['0001']!.at(-1)).toMatchObject({
      kind: 'AMENDMENT_REQUESTED',
      version: 4,
      oldResult: '12',
      newResult: '12',
    });
    const audited = await service.db.readOnce<{ action: string; detail: string }>(
      'SELECT action, detail FROM audit WHERE object = ? ORDER BY id DESC LIMIT 1',
      [`marksheet ${sheet.id}`],
    );
    expect(audited).toEqual([{ action: 'requestMarkAmendment', detail: expect.stringContaining('"requested":"15"') }]);
  });

  it('may ask for Absent and carry forward', async () => {
    const sheet = await sent();
    expect((await centre.request(sheet, '0001', '12', 'a')).amendmentRequest.requested.code).toBe('A');
    expect((await centre.request(sheet, '0005', 'A', 'CF')).amendmentRequest.requested.code).toBe('CF');
  });

  it('says why it is refused, and saves nothing', async () => {
    const sheet = await sent({ unit: { linear: false } });
    await givenLateRows(service.db, sheet, '0098', '0099');
    await calls.enter(sheet, [row('0098', '5')]);
    await givenWithdrawn(service.db, sheet, '0099');
    const before = await rowsOf(service.db, sheet.id);
    const differs = { typed: '13', submittedResult: '12' };
    const tries: [string, string, string, Record<string, unknown>, string, object?][] = [
      [
        '0001',
        '12',
        '15',
        { centre: '68001' },
        'AmendmentCentreDiffers',
        { givenCentre: '68001', sheetCentre: '68999' },
      ],
      ['9999', '12', '15', {}, 'CandidateNotOnMarksheet'],
      ['0099', '12', '15', {}, 'CandidateNotOnMarksheet'],
      ['0098', '5', '15', {}, 'RowNotSubmitted', { candidateNumber: '0098' }],
      ['0001', '13', '15', {}, 'SubmittedResultDiffers', differs],
      ['0001', '', '15', {}, 'SubmittedResultDiffers', { typed: '' }],
      ['0001', '12', '12', {}, 'ResultUnchanged', { countedResult: '12' }],
      ['0005', 'a', 'A', {}, 'ResultUnchanged', { countedResult: 'A' }],
      ['0001', '12', ' ', {}, 'ResultMissing'],
      ['0001', '12', '41', {}, 'MarkAboveMaximum', { maximum: 40 }],
      ['0001', '12', '-1', {}, 'MarkBelowZero'],
      ['0001', '12', '1,5', {}, 'MarkNotWhole'],
      ['0001', '12', 'x', {}, 'MarkNotANumber'],
      ['0001', '12', '00015', {}, 'MarkTooLong'],
      ['0001', '12', 'MERIT', {}, 'OutcomeOnMarkUnit'],
      ['0001', '12', 'CF', {}, 'CarryForwardNotAllowed'],
      ['0001', '12', '15', { reason: '' }, 'TextLengthWrong', { field: 'reason', length: 0, maximumLength: 1000 }],
      ['0001', '12', '15', { reason: 'x'.repeat(1001) }, 'TextLengthWrong', { field: 'reason', length: 1001 }],
      ['0001', '12', '15', { requester: ' ' }, 'TextLengthWrong', { field: 'requester', length: 0 }],
      [
        '0001',
        '12',
        '15',
        { requester: 'x'.repeat(121) },
        'TextLengthWrong',
        { field: 'requester', maximumLength: 120 },
      ],
    ];
    for (const [number, was, wanted, rest, name, data] of tries) {
      expect(await centre.request(sheet, number, was, wanted, rest)).toMatchObject({ __typename: name, ...data });
    }
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
    expect((await staff.requests({ unit: sheet.unit })).totalCount).toBe(0);
    const filled = { reason: 'x'.repeat(1000), requester: 'ŵ'.repeat(120) };
    expect(await centre.request(sheet, '0001', '12', '15', filled)).toMatchObject({
      amendmentRequest: filled,
    });
  });

  it('is one at a time for a row; the one that is open is named', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    expect(await centre.request(sheet, '0001', '12', '16')).toMatchObject({
      __typename: 'AmendmentAlreadyOpen',
      candidateNumber: '0001',
      amendmentRequestId: id,
      requestedResult: '15',
    });
    await centre.withdraw(id);
    expect(await centre.request(sheet, '0001', '12', '16')).toMatchObject({ amendmentRequest: { state: 'OPEN' } });
    expect((await centre.row(sheet, '0001')).amendmentRequests).toMatchObject([
      { state: 'WITHDRAWN' },
      { state: 'OPEN' },
    ]);
  });

  it('compares with what was submitted and must differ from what counts, when a correction counts', async () => {
    const sheet = await sent();
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    expect(await centre.request(sheet, '0001', '21', '15')).toMatchObject({ __typename: 'SubmittedResultDiffers' });
    expect(await centre.request(sheet, '0001', '12', '21')).toMatchObject({ __typename: 'ResultUnchanged' });
    expect(await centre.request(sheet, '0001', '12', '12')).toMatchObject({
      amendmentRequest: { submitted: { code: '12' }, before: { code: '21' }, requested: { code: '12' } },
    });
  });

  it('R11 is made once, however often it is sent', async () => {
    const sheet = await sent();
    const idempotencyKey = newKey();
    const first = await centre.request(sheet, '0001', '12', '15', { idempotencyKey });
    expect(await centre.request(sheet, '0001', '12', '15', { idempotencyKey })).toEqual(first);
    expect(await centre.request(sheet, '0001', '12', '16', { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it('is made by a client with the right alone, and by nobody without', async () => {
    const sheet = await sent();
    const narrow = (scopes: string[]) => service.newClient({ centreNumbers: ['68999'], scopes: scopes as never });
    const { key: reader } = await narrow(['marks:read', 'marks:write']);
    const input = {
      marksheetId: sheet.id,
      idempotencyKey: newKey(),
      centre: '68999',
      candidateNumber: '0001',
      submittedResult: '12',
      requestedResult: { mark: 15 },
      reason: 'x',
      requester: 'x',
    };
    const refused = await service.ask(reader, DECISIONS.request, { input });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'amendments:write' });
    const { key: writer } = await narrow(['marks:read', 'amendments:write']);
    expect((await service.query(writer, DECISIONS.request, { input })).requestMarkAmendment.__typename).toBe(
      'RequestMarkAmendmentSuccess',
    );
  });
});

describe('R26 a substitution', () => {
  const SUBSTITUTE = `mutation ($input: SubstituteInSampleInput!) { substituteInSample(input: $input) { __typename
    ... on SubstituteInSampleSuccess { amendmentAdvised amendmentRequest { id state origin requested { code } reason requester requestedBy }
      original { version countedResult { code } sample { substitutedBy } amendmentRequests { id } } } ... on Problem { message } } }`;
  /** 0008 (35 marks) has the highest rank and is in the sample; 0002 is next to it and is not, under this scheme. */
  const scheme = {
    kind: 'RANK_INTERVAL' as const,
    allUpTo: 1,
    targets: [{ upTo: null, size: 5 }],
    ties: 'ASCENDING' as const,
    teacherCoverage: false,
  };
  const substitute = async (sheet: SheetMade, kind: string, idempotencyKey = newKey()) =>
    (
      await service.query(key, SUBSTITUTE, {
        input: {
          marksheetId: sheet.id,
          idempotencyKey,
          candidateNumber: '0008',
          standIn: '0002',
          kind,
          explanation: ' Left in March. ',
        },
      })
    ).substituteInSample;

  it('for INCOMPLETE work opens a request for Absent in the same change', async () => {
    const sheet = await sent({ scheme });
    const idempotencyKey = newKey();
    const answer = await substitute(sheet, 'INCOMPLETE', idempotencyKey);
    expect(answer).toEqual({
      __typename: 'SubstituteInSampleSuccess',
      amendmentAdvised: false,
      amendmentRequest: {
        id: expect.any(String),
        state: 'OPEN',
        origin: 'INCOMPLETE_WORK',
        requested: { code: 'A' },
        reason: 'Left in March.',
        requester: 'Centre 68999',
        requestedBy: 'Centre 68999',
      },
      original: {
        version: 4,
        countedResult: { code: '35' },
        sample: { substitutedBy: '0002' },
        amendmentRequests: [{ id: answer.amendmentRequest.id }],
      },
    });
    expect(await eventsOf(sheet, 'AMENDMENT_REQUESTED')).toMatchObject([{ candidateNumber: '0008' }]);
    expect(await substitute(sheet, 'INCOMPLETE', idempotencyKey)).toEqual(answer);
    await staff.decide(answer.amendmentRequest.id, 'APPROVE');
    expect(await centre.row(sheet, '0008')).toMatchObject({ result: { code: '35' }, countedResult: { code: 'A' } });
    const { sample } = await calls.sheet(sheet);
    expect(sample.members.map((member: any) => member.row.candidate.number)).toEqual(
      expect.arrayContaining(['0008', '0002']),
    );
  });

  it('for INCOMPLETE work leaves a request that is open, and Absent that counts', async () => {
    const open = await sent({ scheme });
    const id = await asked(open, '0008', '35', '34');
    expect(await substitute(open, 'INCOMPLETE')).toMatchObject({
      amendmentAdvised: false,
      amendmentRequest: { id, origin: 'FORM' },
    });
    const absent = await sent({ scheme });
    await staff.record(absent, [{ candidateNumber: '0008', typed: 'a', confirmAbsent: true }]);
    expect(await substitute(absent, 'INCOMPLETE')).toMatchObject({ amendmentAdvised: false, amendmentRequest: null });
    expect((await staff.requests({ unit: absent.unit })).totalCount).toBe(0);
  });

  it('for LOST work advises one and opens none', async () => {
    const sheet = await sent({ scheme });
    expect(await substitute(sheet, 'LOST')).toMatchObject({ amendmentAdvised: true, amendmentRequest: null });
    expect((await staff.requests({ unit: sheet.unit })).totalCount).toBe(0);
    const open = await sent({ scheme });
    const id = await asked(open, '0008', '35', 'A');
    expect(await substitute(open, 'LOST')).toMatchObject({ amendmentAdvised: false, amendmentRequest: { id } });
  });

  it('that is refused opens none', async () => {
    const sheet = await sent({ scheme });
    await substitute(sheet, 'LOST');
    expect(await substitute(sheet, 'INCOMPLETE')).toMatchObject({ __typename: 'AlreadySubstituted' });
    expect((await staff.requests({ unit: sheet.unit })).totalCount).toBe(0);
  });
});

describe('R31 a withdrawal', () => {
  it('closes a request that is open, for ever', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    service.setNow('2026-04-22T10:00:00Z');
    const closed = { state: 'WITHDRAWN', decidedBy: 'Centre 68999', decidedAt: '2026-04-22T10:00:00.000Z', note: null };
    expect(await centre.withdraw(id)).toMatchObject({
      __typename: 'WithdrawMarkAmendmentSuccess',
      amendmentRequest: { ...closed, row: { countedResult: { code: '12' } } },
    });
    expect(await eventsOf(sheet, 'AMENDMENT_WITHDRAWN')).toEqual([{ amendmentRequestId: id, candidateNumber: '0001' }]);
    const notOpen = {
      __typename: 'AmendmentNotOpen',
      amendmentRequestId: id,
      amendmentState: 'WITHDRAWN',
      decidedBy: 'Centre 68999',
      decidedAt: closed.decidedAt,
    };
    expect(await centre.withdraw(id)).toMatchObject(notOpen);
    expect(await staff.decide(id, 'APPROVE')).toMatchObject(notOpen);
    expect(await countedFromHistory(service.db, sheet.id)).toMatchObject({
      worked: expect.arrayContaining([['0001', '12', 12]]),
    });
  });

  it('of what is not there, or not the caller’s, tells neither from the other', async () => {
    const id = await asked(await sent());
    const stranger = decisionsAs(service, await service.centreKey('68001'));
    await stranger.requests();
    const counts = new Set<number>();
    for (const each of [
      id,
      id.replace('.0001.', '.0002.'),
      `${id}9`,
      '9999999.0001.4',
      'abc',
      '',
      "1.0001.1' OR '1'='1",
    ]) {
      const first = statements.count;
      expect(await stranger.withdraw(each)).toMatchObject({
        __typename: 'AmendmentRequestNotFound',
        amendmentRequestId: each,
      });
      counts.add(statements.count - first);
      if (each !== id) expect(await centre.withdraw(each)).toMatchObject({ __typename: 'AmendmentRequestNotFound' });
    }
    expect(counts.size).toBe(1);
    expect(await centre.withdraw(id)).toMatchObject({ __typename: 'WithdrawMarkAmendmentSuccess' });
  });

  it('and a rejection stay possible when the entry was withdrawn, an approval does not', async () => {
    const sheet = await sent();
    const ids = [await asked(sheet), await asked(sheet, '0002', '30', '31')];
    await service.db.writeOnce(
      `UPDATE marksheet_row SET withdrawn = 1, submission_id = NULL, sample_source = NULL, sample_detail = NULL, result_kind = NULL, mark = NULL
       WHERE marksheet_id = ? AND candidate_number IN ('0001', '0002')`,
      [sheet.id],
    );
    expect(await staff.decide(ids[0]!, 'APPROVE')).toMatchObject({ __typename: 'CandidateNotOnMarksheet' });
    expect(await staff.decide(ids[0]!, 'REJECT')).toMatchObject({ amendmentRequest: { state: 'REJECTED', row: null } });
    expect(await centre.withdraw(ids[1]!)).toMatchObject({ amendmentRequest: { state: 'WITHDRAWN', row: null } });
  });
});

describe('R31 a decision', () => {
  it('that approves makes the requested result count; the submitted one and the sample stay', async () => {
    const sheet = await sent();
    const id = await asked(sheet, '0001', '12', '40');
    const before = await calls.sheet(sheet);
    const answer = await staff.decide(id, 'APPROVE', { note: ' Agreed. ' });
    expect(answer).toMatchObject({
      __typename: 'DecideMarkAmendmentSuccess',
      amendmentRequest: {
        state: 'APPROVED',
        note: 'Agreed.',
        decidedBy: 'WJEC staff',
        decidedAt: TEST_DAY.toISOString(),
        row: { version: 5, result: { code: '12' }, countedResult: { code: '40' }, correction: null },
      },
    });
    const after = await calls.sheet(sheet);
    expect(after.sample).toEqual(before.sample);
    expect(after.submissions).toEqual(before.submissions);
    expect((await centre.rows(sheet, { orderBy: 'MARK', first: 1 })).nodes[0].candidate.number).toBe('0001');
    expect((await calls.histories(sheet))['0001']!.at(-1)).toMatchObject({
      kind: 'AMENDED',
      oldResult: '12',
      newResult: '40',
      by: 'WJEC staff',
    });
    expect(await eventsOf(sheet, 'AMENDMENT_DECIDED')).toEqual([
      { amendmentRequestId: id, candidateNumber: '0001', state: 'APPROVED' },
    ]);
    const rows = MARKS.map((result, index) => ({ candidateNumber: sheet.numbers[index]!, result }));
    expect(await calls.verify(sheet, 1, rows)).toMatchObject({ matches: true });
  });

  it('that rejects changes nothing but the request, and another may be made', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    const before = await rowsOf(service.db, sheet.id);
    expect(await staff.decide(id, 'REJECT')).toMatchObject({
      amendmentRequest: { state: 'REJECTED', row: { countedResult: { code: '12' } } },
    });
    expect(await rowsOf(service.db, sheet.id)).toEqual(before);
    expect(await eventsOf(sheet, 'AMENDMENT_DECIDED')).toMatchObject([{ state: 'REJECTED' }]);
    expect(await centre.request(sheet, '0001', '12', '15')).toMatchObject({ amendmentRequest: { state: 'OPEN' } });
  });

  it('needs a note', async () => {
    const id = await asked(await sent());
    for (const [note, length] of [
      ['', 0],
      [' ', 0],
      ['x'.repeat(1001), 1001],
    ] as const) {
      for (const decision of ['APPROVE', 'REJECT'] as const) {
        expect(await staff.decide(id, decision, { note })).toMatchObject({
          __typename: 'TextLengthWrong',
          field: 'note',
          length,
        });
      }
    }
    expect(await staff.decide(id, 'REJECT', { note: 'ŷ'.repeat(1000) })).toMatchObject({
      amendmentRequest: { state: 'REJECTED' },
    });
  });

  it('is taken once: the second is told the first', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    await staff.decide(id, 'REJECT');
    expect(await staff.decide(id, 'APPROVE')).toMatchObject({
      __typename: 'AmendmentNotOpen',
      amendmentState: 'REJECTED',
      decidedBy: 'WJEC staff',
      decidedAt: TEST_DAY.toISOString(),
    });
    expect(await centre.withdraw(id)).toMatchObject({ __typename: 'AmendmentNotOpen', amendmentState: 'REJECTED' });
    const idempotencyKey = newKey();
    const other = await asked(sheet);
    const first = await staff.decide(other, 'APPROVE', { idempotencyKey });
    expect(await staff.decide(other, 'APPROVE', { idempotencyKey })).toEqual(first);
  });

  it('over a clerical error that counts must say so, and then takes its place', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    const stands = { __typename: 'CorrectionStands', candidateNumber: '0001', correctedResult: '21' };
    expect(await staff.decide(id, 'APPROVE')).toMatchObject(stands);
    expect(await staff.decide(id, 'APPROVE', { supersedesCorrection: false })).toMatchObject(stands);
    expect(await centre.row(sheet, '0001')).toMatchObject({ countedResult: { code: '21' } });
    const { amendmentRequest } = await staff.decide(id, 'APPROVE', { supersedesCorrection: true });
    expect(amendmentRequest.row).toMatchObject({
      countedResult: { code: '15' },
      correction: null,
      corrections: [{ corrected: { code: '21' }, supersededBy: { kind: 'AMENDMENT', id } }],
    });
    expect((await centre.errors(sheet)).outstanding).toBe(0);
  });

  it('that rejects need not say so', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '21' }]);
    expect(await staff.decide(id, 'REJECT')).toMatchObject({
      amendmentRequest: { row: { countedResult: { code: '21' } } },
    });
  });

  it('is followed by what comes later: a correction over an approval, an approval over that', async () => {
    const sheet = await sent();
    const first = await asked(sheet);
    await staff.decide(first, 'APPROVE');
    await staff.record(sheet, [{ candidateNumber: '0001', typed: '16' }]);
    const second = await asked(sheet, '0001', '12', '17');
    await staff.decide(second, 'APPROVE', { supersedesCorrection: true });
    const third = await asked(sheet, '0001', '12', '18');
    await staff.decide(third, 'APPROVE');
    const { countedResult, correction, corrections, amendmentRequests } = await centre.row(sheet, '0001');
    expect([countedResult.code, correction]).toEqual(['18', null]);
    expect(corrections).toMatchObject([{ before: { code: '15' }, supersededBy: { kind: 'AMENDMENT', id: second } }]);
    expect(amendmentRequests).toMatchObject([
      { id: first, before: { code: '12' }, supersededBy: { kind: 'CORRECTION', id: corrections[0].id } },
      { id: second, before: { code: '16' }, supersededBy: { kind: 'AMENDMENT', id: third } },
      { id: third, before: { code: '17' }, supersededBy: null },
    ]);
    const { worked, kept } = await countedFromHistory(service.db, sheet.id);
    expect(kept).toEqual(worked);
  });

  it('is WJEC staff’s alone', async () => {
    const sheet = await sent();
    const id = await asked(sheet);
    const { key: moderator } = await givenModerator(service, { sheets: [sheet] });
    const input = { amendmentRequestId: id, idempotencyKey: newKey(), decision: 'APPROVE', note: 'x' };
    for (const each of [key, moderator]) {
      const answer = await service.ask(each, DECISIONS.decide, { input });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'amendments:decide' });
    }
  });
});

describe('R31 the list of requests', () => {
  const numbersIn = (list: any) => list.nodes.map(({ candidate }: any) => candidate.number);

  it('is oldest first, by state, age, unit, series and centre, page by page', async () => {
    const sheet = await sent();
    const made: string[] = [];
    for (const [index, number] of ['0003', '0001', '0002', '0008', '0009'].entries()) {
      service.setNow(new Date(TEST_DAY.getTime() + Math.floor(index / 2) * 24 * 3_600_000));
      made.push(await asked(sheet, number, MARKS[Number(number) - 1], '1'));
    }
    const ofUnit = { unit: sheet.unit };
    const inOrder = ['0001', '0003', '0002', '0008', '0009'];
    expect(numbersIn(await staff.requests(ofUnit))).toEqual(inOrder);
    expect((await staff.requests(ofUnit)).totalCount).toBe(5);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await staff.requests(ofUnit, { first: 2, after });
      seen.push(...numbersIn(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(inOrder);

    expect(numbersIn(await staff.requests({ ...ofUnit, olderThanDays: 0 }))).toEqual(inOrder);
    expect(numbersIn(await staff.requests({ ...ofUnit, olderThanDays: 1 }))).toEqual(inOrder.slice(0, 4));
    expect(numbersIn(await staff.requests({ ...ofUnit, olderThanDays: 2 }))).toEqual(inOrder.slice(0, 2));
    expect(numbersIn(await staff.requests({ ...ofUnit, olderThanDays: 3 }))).toEqual([]);

    await staff.decide(made[0]!, 'APPROVE');
    await centre.withdraw(made[1]!);
    expect(numbersIn(await staff.requests({ ...ofUnit, state: 'OPEN' }))).toEqual(['0002', '0008', '0009']);
    expect(numbersIn(await staff.requests({ ...ofUnit, state: 'APPROVED' }))).toEqual(['0003']);
    expect(numbersIn(await staff.requests({ ...ofUnit, state: 'REJECTED' }))).toEqual([]);
    expect((await staff.requests({ ...ofUnit, state: 'OPEN' })).totalCount).toBe(3);

    expect(numbersIn(await staff.requests({ ...ofUnit, centre: '68999', series: 'GCSE-2026-06' }))).toEqual(inOrder);
    expect(numbersIn(await staff.requests({ ...ofUnit, centre: '68001' }))).toEqual([]);
    expect(numbersIn(await staff.requests({ ...ofUnit, series: 'GCSE-2025-06' }))).toEqual([]);
    expect((await staff.requests({ ...ofUnit, series: 'GCSE-2025-06' })).totalCount).toBe(0);
  });

  it('shows each caller what is on the sheets it sees', async () => {
    const sheet = await sent();
    const other = await givenSheet(service.db, { centre: '68002', rows: 3 });
    const otherKey = await service.centreKey('68002');
    await submitted(callsAs(service, otherKey), other, ['1', '2', '3']);
    await asked(sheet);
    await decisionsAs(service, otherKey).request(other, '0001', '1', '2');
    const sheetsSeen = async (by: string) =>
      new Set((await decisionsAs(service, by).requests()).nodes.map(({ marksheet }: any) => marksheet.id as string));
    expect(await sheetsSeen(otherKey)).toEqual(new Set([other.id]));
    expect(await sheetsSeen(key)).not.toContain(other.id);
    const { key: moderator } = await givenModerator(service, { sheets: [other] });
    expect(await sheetsSeen(moderator)).toEqual(new Set([other.id]));
    expect([...(await sheetsSeen(service.staffKey))]).toEqual(expect.arrayContaining([sheet.id, other.id]));
    const [{ id: unitId }] = (await service.db.readOnce<{ id: number }>('SELECT id FROM unit WHERE code = ?', [
      sheet.unit,
    ])) as [{ id: number }];
    const { key: narrow } = await service.newClient({ centreNumbers: ['68999'], unitIds: [unitId] });
    expect(await sheetsSeen(narrow)).toEqual(new Set([sheet.id]));
  });

  it('R41 is audited as a bulk read', async () => {
    await centre.requests({ centre: '68999' });
    const [audited] = await service.db.readOnce(
      "SELECT action, object, centre_number FROM audit WHERE object = 'amendmentRequests' ORDER BY id DESC LIMIT 1",
    );
    expect(audited).toEqual({ action: 'readInBulk', object: 'amendmentRequests', centre_number: '68999' });
  });

  it('R41 is audited, with as much of the question as fits, also when a filter is longer than any unit', async () => {
    expect(await centre.requests({ centre: '68999', unit: 'é'.repeat(70_000) })).toMatchObject({ nodes: [] });
    const [audited] = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE object = 'amendmentRequests' ORDER BY id DESC LIMIT 1",
    );
    expect(JSON.parse(audited!.detail).filter).toEqual({ centre: '68999', unit: 'é'.repeat(200) });
  });

  it('costs as many statements for many requests as for one', async () => {
    const sheet = await sent();
    const cost = async (first: number) => {
      const before = statements.count;
      await staff.requests({ unit: sheet.unit }, { first });
      return statements.count - before;
    };
    for (const [index, number] of sheet.numbers.entries()) await asked(sheet, number, MARKS[index], '1');
    const one = await cost(1);
    expect(await cost(20)).toBe(one);
  });

  it('refuses numbers of days and cursors that are none', async () => {
    const codes = async (filter: object, after: string | null = null) =>
      (await service.ask(service.staffKey, DECISIONS.requests, { filter, after })).errors?.map(({ extensions }) => [
        extensions['code'],
        extensions['reason'],
      ]);
    for (const olderThanDays of [-1, 3651]) {
      expect(await codes({ olderThanDays })).toEqual([['BAD_USER_INPUT', 'DAYS_RANGE']]);
    }
    await asked(await sent());
    const { edges } = await staff.requests({}, { first: 1 });
    const forged = JSON.parse(Buffer.from(edges[0].cursor as string, 'base64url').toString()) as unknown[];
    for (const when of [1e300, 'x', null]) {
      const cursor = Buffer.from(JSON.stringify([forged[0], when, ...forged.slice(2)])).toString('base64url');
      expect(await codes({}, cursor)).toEqual([['BAD_USER_INPUT', 'BAD_CURSOR']]);
    }
    expect(await codes({ state: 'OPEN' }, edges[0].cursor)).toEqual([['BAD_USER_INPUT', 'BAD_CURSOR']]);
  });
});
