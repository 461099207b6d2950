import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Declaration } from '../../src/domain/catalogue.js';
import { fromJson } from '../../src/persistence/database.js';
import type { Calls } from '../support/calls.js';
import { callsAs, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenExtension, givenLateRows, givenSheet, newKey } from '../support/world.js';

let service: Service;
let calls: Calls;
beforeAll(async () => {
  service = await startService();
  calls = callsAs(service, await service.centreKey('68999'));
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

const given = (wanted: SheetWanted = {}): Promise<SheetMade> => givenSheet(service.db, wanted);

async function complete(wanted: SheetWanted = {}, results = ['3', '2', '1']): Promise<SheetMade> {
  const sheet = await given({ rows: results.length, ...wanted });
  const rows = sheet.numbers.map((number, index) => row(number, results[index]!, { confirmAbsent: true }));
  expect((await calls.enter(sheet, rows)).refused).toBe(0);
  return sheet;
}

/** Nothing of a refused submission may be left anywhere. */
async function refused(sheet: SheetMade, request: object, problem: object): Promise<any> {
  const before = [await calls.sheet(sheet), await calls.rows(sheet)];
  const answer = await calls.submit(sheet, request);
  expect(answer).toMatchObject(problem);
  expect([await calls.sheet(sheet), await calls.rows(sheet)]).toEqual(before);
  return answer;
}

describe('submitting', () => {
  it('R15 records who and when and how many, locks every row and draws the sample', async () => {
    const sheet = await complete({}, ['3', '2', 'A', 'CF']);
    const { marksheet, submission, __typename } = await calls.submit(sheet);
    expect(__typename).toBe('SubmitMarksheetSuccess');
    expect(submission).toEqual({
      sequence: 1,
      at: TEST_DAY.toISOString(),
      by: 'Centre 68999',
      count: 4,
      late: false,
      receipt: expect.stringMatching(/^[0-9a-f]{64}$/),
      declarations: [],
    });
    expect(marksheet).toMatchObject({
      state: 'SUBMITTED',
      counts: { rows: 4, done: 0, left: 0, submitted: 4, missingInitials: 0 },
      submissions: [submission],
      sample: { eligible: 2 },
    });
    const { nodes } = await calls.rows(sheet);
    for (const node of nodes) expect(node).toMatchObject({ status: 'SUBMITTED', submission: 1, version: 3 });
    const history = (await calls.histories(sheet))['0003']!;
    expect(history.at(-1)).toMatchObject({ kind: 'SUBMITTED', version: 3, oldResult: 'A', newResult: 'A' });
  });

  it('R14 names every candidate in the way and every reason, not the first only', async () => {
    const sheet = await given({ unit: { teacherInitials: true }, rows: 5 });
    await calls.enter(sheet, [row('0004', '1'), row('0002', '2', { initials: 'AB' }), row('0001', 'CF')]);
    const { blockers } = await refused(sheet, {}, { __typename: 'MarksheetIncomplete' });
    expect(blockers).toMatchObject([
      { reason: 'NO_INITIALS', candidateNumber: '0001', declaration: null },
      { reason: 'NO_RESULT', candidateNumber: '0003', declaration: null },
      { reason: 'NO_INITIALS', candidateNumber: '0004', declaration: null },
      { reason: 'NO_RESULT', candidateNumber: '0005', declaration: null },
    ]);
    expect(blockers).toEqual((await calls.sheet(sheet)).readiness.blockers);
  });

  it('R14 names all 600 of a sheet that nobody marked', async () => {
    const sheet = await given({ rows: 600 });
    const { blockers } = await calls.submit(sheet);
    expect(blockers.map((each: any) => each.candidateNumber)).toEqual(sheet.numbers);
  });

  it('R14 has nothing to submit on a sheet without rows', async () => {
    await refused(await given({ rows: 0 }), {}, { __typename: 'NothingToSubmit', submitted: 0 });
  });

  it('R15 has nothing to submit the second time', async () => {
    const sheet = await complete();
    await calls.submit(sheet);
    await refused(sheet, {}, { __typename: 'NothingToSubmit', submitted: 3 });
  });

  it('R16 gives the same receipt to a repeated request', async () => {
    const sheet = await complete();
    const idempotencyKey = newKey();
    const first = await calls.submit(sheet, {}, idempotencyKey);
    service.setNow('2026-04-25T10:00:00Z');
    const second = await calls.submit(sheet, {}, idempotencyKey);
    expect(second.submission).toEqual(first.submission);
    expect(second.marksheet.version).toBe(first.marksheet.version);
    expect(await calls.submit(sheet, { leaveOutLate: [] }, idempotencyKey)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it('R14 takes a sheet of only A and CF, whose sample is empty', async () => {
    const { marksheet } = await submitted(calls, await given({ rows: 3 }), ['A', 'CF', 'A']);
    expect(marksheet).toMatchObject({ state: 'SUBMITTED', sample: { eligible: 0, ranked: [], members: [] } });
  });

  it('R12 and R13 take nothing of an upload-only unit, before opening or after closing', async () => {
    const uploads = await given({ unit: { assessment: 'UPLOAD_ONLY', maximumMark: null }, rows: 1 });
    await refused(uploads, {}, { __typename: 'UploadOnlyUnit', unitCode: uploads.unit });
    await refused(await given({ opens: '2026-06-01' }), {}, { __typename: 'OfferingNotOpen', opens: '2026-06-01' });
    const closesAt = new Date('2026-05-10T12:00:00Z');
    const closing = await complete({ closesAt });
    service.setNow(closesAt);
    await refused(closing, {}, { __typename: 'OfferingClosed', closedAt: closesAt.toISOString() });
  });

  it('R46 says so once, with the receipt', async () => {
    const sheet = await complete();
    const { submission } = await calls.submit(sheet);
    await calls.submit(sheet);
    const events = await service.db.readOnce<{ payload: string }>(
      "SELECT payload FROM outbox WHERE type = 'MARKSHEET_SUBMITTED' AND marksheet_id = ?",
      [sheet.id],
    );
    expect(events.map(({ payload }) => fromJson(payload))).toMatchObject([
      { sequence: 1, count: 3, late: false, receipt: submission.receipt },
    ]);
  });
});

describe('the locked row', () => {
  it('R16 stays as submitted, whatever is entered or cleared', async () => {
    const sheet = await complete({ unit: { teacherInitials: true } }, ['3', 'A', 'CF']);
    await calls.enter(
      sheet,
      sheet.numbers.map((number) => row(number, undefined, { initials: 'AB' })),
    );
    await calls.submit(sheet);
    const before = await calls.rows(sheet);
    const entered = await calls.enter(
      sheet,
      sheet.numbers.map((number) => row(number, '9', { initials: 'ZZ' })),
    );
    const cleared = await calls.clear(sheet, sheet.numbers);
    for (const answer of [entered, cleared]) {
      expect(answer).toMatchObject({ saved: 0, refused: 3 });
      for (const { problem } of answer.rows)
        expect(problem).toMatchObject({ __typename: 'RowLocked', submissionSequence: 1 });
    }
    expect(await calls.rows(sheet)).toEqual(before);
  });
});

describe('late rows', () => {
  async function withLateRows(): Promise<SheetMade> {
    const sheet = await complete();
    await calls.submit(sheet);
    await givenLateRows(service.db, sheet, '0008', '0009');
    return sheet;
  }

  it('R28 are submitted in a second submission, which locks them and leaves the sample as it was', async () => {
    const sheet = await withLateRows();
    const { sample } = await calls.sheet(sheet);
    const locked = (await calls.rows(sheet)).nodes.slice(0, 3);
    await calls.enter(sheet, [row('0008', '40'), row('0009', 'A', { confirmAbsent: true })]);
    service.setNow('2026-04-22T10:00:00Z');
    const { marksheet, submission } = await calls.submit(sheet);
    expect(submission).toMatchObject({ sequence: 2, count: 2, at: '2026-04-22T10:00:00.000Z' });
    expect(marksheet.submissions.map((each: any) => each.sequence)).toEqual([1, 2]);
    expect(marksheet.sample).toEqual(sample);
    const { nodes } = await calls.rows(sheet);
    expect(nodes.slice(0, 3)).toEqual(locked);
    expect(nodes.slice(3)).toMatchObject([{ submission: 2 }, { submission: 2 }]);
  });

  it('R14 may be left out while they are blank, and stay open', async () => {
    const sheet = await withLateRows();
    await calls.enter(sheet, [row('0009', '5')]);
    await refused(sheet, {}, { __typename: 'MarksheetIncomplete', blockers: [{ candidateNumber: '0008' }] });
    const { marksheet, submission } = await calls.submit(sheet, { leaveOutLate: ['0008'] });
    expect(submission).toMatchObject({ sequence: 2, count: 1 });
    expect(marksheet).toMatchObject({ state: 'LATE_ROWS_OPEN', counts: { left: 1, submitted: 4 } });
    await calls.enter(sheet, [row('0008', '6')]);
    expect((await calls.submit(sheet)).submission).toMatchObject({ sequence: 3, count: 1 });
  });

  it('R14 may be left out of the first submission too', async () => {
    const rows = [{ number: '0001' }, { number: '0002', late: true }];
    const sheet = await given({ rows });
    await calls.enter(sheet, [row('0001', '5')]);
    const { marksheet } = await calls.submit(sheet, { leaveOutLate: ['0002'] });
    expect(marksheet).toMatchObject({ state: 'LATE_ROWS_OPEN', sample: { eligible: 1 } });
  });

  it('R14 leave nothing to submit when all are left out', async () => {
    const sheet = await withLateRows();
    await refused(sheet, { leaveOutLate: ['0008', '0009'] }, { __typename: 'NothingToSubmit', submitted: 3 });
  });

  it.each(['0002', '9999', '', '0008 '])('R14 refuses to leave out %j, which is no late row', async (number) => {
    const rows = [{ number: '0001' }, { number: '0002' }, { number: '0008', late: true }];
    const sheet = await given({ rows });
    await calls.enter(sheet, [row('0001', '5')]);
    await refused(sheet, { leaveOutLate: ['0008', number] }, { __typename: 'RowNotLate', candidateNumber: number });
  });

  it('R14 refuses to leave out a row that is submitted', async () => {
    const sheet = await withLateRows();
    await calls.enter(sheet, [row('0008', '5')]);
    await calls.submit(sheet, { leaveOutLate: ['0009'] });
    await refused(sheet, { leaveOutLate: ['0008'] }, { __typename: 'RowNotLate', candidateNumber: '0008' });
  });
});

describe('declarations', () => {
  const declarations: Declaration[] = [
    { code: 'AUTHENTICATED', textEn: 'The work is their own.', textCy: 'Eu gwaith eu hunain ydyw.' },
    { code: 'TOLD', textEn: 'Candidates know their marks.', textCy: 'Mae ymgeiswyr yn gwybod eu marciau.' },
  ];

  it('R14a are blockers like any other while they are missing, after the candidates', async () => {
    const sheet = await given({ declarations, rows: 2 });
    await calls.enter(sheet, [row('0001', '5')]);
    const { blockers } = await refused(sheet, { declarations: ['TOLD'] }, { __typename: 'MarksheetIncomplete' });
    expect(blockers).toMatchObject([
      { reason: 'NO_RESULT', candidateNumber: '0002', declaration: null },
      { reason: 'DECLARATION_MISSING', candidateNumber: null, candidateName: null, declaration: 'AUTHENTICATED' },
    ]);
    expect(blockers[1].text).toContain('The work is their own.');
  });

  it('R14a all missing are named, on a sheet complete in all else', async () => {
    const sheet = await complete({ declarations });
    const { blockers } = await refused(sheet, {}, { __typename: 'MarksheetIncomplete' });
    expect(blockers.map((each: any) => each.declaration)).toEqual(['AUTHENTICATED', 'TOLD']);
  });

  it('R14a are recorded with the submission', async () => {
    const sheet = await complete({ declarations });
    const { submission } = await calls.submit(sheet, { declarations: ['TOLD', 'AUTHENTICATED'] });
    expect([...submission.declarations].sort()).toEqual(['AUTHENTICATED', 'TOLD']);
  });

  it('R14a are refused when nobody asked for them', async () => {
    const unknown = { __typename: 'DeclarationUnknown', declaration: 'STANDARDISED' };
    await refused(
      await complete({ declarations }),
      { declarations: ['AUTHENTICATED', 'TOLD', 'STANDARDISED'] },
      unknown,
    );
    await refused(await complete(), { declarations: ['STANDARDISED'] }, unknown);
  });
});

describe('lateness', () => {
  it.each([
    ['2026-05-05T22:59:59.999Z', false],
    ['2026-05-05T23:00:00.000Z', true],
  ])('R13 and R19 flag what is submitted at %s: %s', async (now, late) => {
    const sheet = await complete({ deadline: '2026-05-05' });
    service.setNow(now);
    expect((await calls.submit(sheet)).submission).toMatchObject({ late, at: now });
  });

  it('R19 goes by the extension', async () => {
    const sheet = await complete({ deadline: '2026-05-05' });
    await givenExtension(service.db, sheet, '2026-05-12');
    service.setNow('2026-05-12T10:00:00Z');
    expect((await calls.submit(sheet)).submission.late).toBe(false);
  });
});

describe('the receipt', () => {
  const at = '2026-04-21T09:08:07.006Z';
  const recorded = [
    { candidateNumber: '0001', result: '9', initials: 'AB' },
    { candidateNumber: '0002', result: 'A', initials: 'CD' },
    { candidateNumber: '0003', result: 'CF', initials: 'AB' },
  ];

  async function sent(): Promise<{ sheet: SheetMade; receipt: string }> {
    const sheet = await given({ unit: { teacherInitials: true }, rows: 3 });
    await calls.enter(
      sheet,
      recorded.map(({ candidateNumber, result, initials }) =>
        row(candidateNumber, result, { initials, confirmAbsent: true }),
      ),
    );
    service.setNow(at);
    return { sheet, receipt: (await calls.submit(sheet)).submission.receipt };
  }

  it('R17 is the SHA-256 of a text that the centre can write from its own records', async () => {
    const { sheet, receipt } = await sent();
    const text = `IAMIS-RECEIPT-1\n68999\nGCSE-2026-06\n${sheet.unit}\n${at}\n0001;9;AB\n0002;A;CD\n0003;CF;AB\n`;
    expect(receipt).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('R17 matches the rows that were submitted, in any order', async () => {
    const { sheet, receipt } = await sent();
    const matching = { matches: true, receipt, computed: receipt };
    expect(await calls.verify(sheet, 1, recorded)).toEqual(matching);
    expect(await calls.verify(sheet, 1, recorded.toReversed())).toEqual(matching);
    expect(await callsAs(service, service.staffKey).verify(sheet, 1, recorded)).toEqual(matching);
  });

  const [first, second, third] = recorded as [object, object, object];
  it.each<[string, object[]]>([
    ['one mark changed', [{ ...first, result: '10' }, second, third]],
    ['a mark written otherwise', [{ ...first, result: '09' }, second, third]],
    ['other initials', [{ ...first, initials: 'BA' }, second, third]],
    ['no initials', [{ candidateNumber: '0001', result: '9' }, second, third]],
    ['a row missing', [first, second]],
    ['a row more', [first, second, third, { candidateNumber: '0004', result: '1' }]],
    ['a row twice', [first, second, third, third]],
    ['results exchanged', [{ ...first, result: 'A' }, { ...second, result: '9' }, third]],
    ['no rows', []],
    ['two rows run together', [{ candidateNumber: '0001;9;AB\n0002', result: 'A', initials: 'CD' }, third]],
  ])('R17 does not match with %s', async (_, rows) => {
    const { sheet, receipt } = await sent();
    expect(await calls.verify(sheet, 1, rows)).toMatchObject({ matches: false, receipt });
  });

  it('R17 tells submissions of one sheet apart, and R39 tells nothing of others', async () => {
    const { sheet } = await sent();
    await givenLateRows(service.db, sheet, '0009');
    await calls.enter(sheet, [row('0009', '7', { initials: 'AB' })]);
    await calls.submit(sheet);
    const late = [{ candidateNumber: '0009', result: '7', initials: 'AB' }];
    expect(await calls.verify(sheet, 1, recorded)).toMatchObject({ matches: true });
    expect(await calls.verify(sheet, 2, late)).toMatchObject({ matches: true });
    expect(await calls.verify(sheet, 2, recorded)).toMatchObject({ matches: false });
    for (const sequence of [0, 3, -1]) expect(await calls.verify(sheet, sequence, late)).toBeNull();
    const stranger = callsAs(service, await service.centreKey('68001'));
    expect(await stranger.verify(sheet, 1, recorded)).toBeNull();
    expect(await calls.verify({ ...sheet, id: 'abc' }, 1, recorded)).toBeNull();
  });

  it('R17 holds after the sheet went on: notes and ticks do not touch it', async () => {
    const { sheet } = await sent();
    await calls.note(sheet, 'A note.');
    await givenLateRows(service.db, sheet, '0009');
    expect(await calls.verify(sheet, 1, recorded)).toMatchObject({ matches: true });
  });
});
