import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultScheme } from '../../src/domain/catalogue.js';
import { fromJson } from '../../src/persistence/database.js';
import type { Calls } from '../support/calls.js';
import { callsAs, DOCUMENTS, row, submitted } from '../support/calls.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenLateRows, givenSheet, newKey } from '../support/world.js';

let service: Service;
let key: string;
let calls: Calls;
let staff: Calls;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey('68999');
  calls = callsAs(service, key);
  staff = callsAs(service, service.staffKey);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

/** Of candidate i the mark 10 + (7i mod 25): all different, and far from number order. */
const marks = Array.from({ length: 25 }, (_, index) => String(10 + ((7 * (index + 1)) % 25)));
/** Worked out by hand: every third rank, from 34 marks down to 10. */
const DRAWN = ['0007', '0003', '0024', '0020', '0016', '0012', '0008', '0004', '0025'];

async function sampled(wanted: SheetWanted = {}, results: readonly string[] = marks): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { rows: results.length, ...wanted });
  await submitted(calls, sheet, results);
  return sheet;
}

const membersOf = async (sheet: SheetMade): Promise<any[]> => (await calls.sheet(sheet)).sample.members;
const numbersOf = (members: any[]): string[] => members.map((member) => member.row.candidate.number);

/** What became of one candidate of a call that is judged row by row. */
const only = (answer: any): any => {
  expect(answer).toMatchObject({ __typename: 'ChangeSampleSuccess' });
  expect(answer.rows).toHaveLength(1);
  return answer.rows[0];
};

describe('the sample drawn', () => {
  it('R23 takes the highest and every third of 25, each with its reason', async () => {
    const { sample } = await calls.sheet(await sampled());
    expect(sample).toMatchObject({
      scheme: { kind: 'RANK_INTERVAL' },
      drawnAt: TEST_DAY.toISOString(),
      eligible: 25,
      explanatoryNote: null,
      noteMissing: false,
    });
    expect(numbersOf(sample.members)).toEqual(DRAWN);
    expect(sample.members.map(({ reason }: any) => [reason.code, reason.rank, reason.interval])).toEqual([
      ['HIGHEST', null, null],
      ...[4, 7, 10, 13, 16, 19, 22, 25].map((rank) => ['EVERY_KTH', rank, 3]),
    ]);
    for (const { row: member, source, reason } of sample.members) {
      expect(source).toBe('SYSTEM');
      expect(member.sample).toMatchObject({ source, reason, by: 'Centre 68999', at: TEST_DAY.toISOString() });
    }
  });

  it('R20 keeps the rank order, so that it can be drawn again', async () => {
    const { ranked } = (await calls.sheet(await sampled({}, ['5', 'A', '0', '40', 'CF', '5']))).sample;
    expect(ranked).toEqual([
      { rank: 1, candidateNumber: '0004', result: '40' },
      { rank: 2, candidateNumber: '0001', result: '5' },
      { rank: 3, candidateNumber: '0006', result: '5' },
      { rank: 4, candidateNumber: '0003', result: '0' },
    ]);
  });

  it('R20 draws the same sample from the same results, in whatever order they came', async () => {
    const sheet = await givenSheet(service.db, { rows: 25 });
    const rows = sheet.numbers.map((number, index) => row(number, marks[index]!));
    for (const each of rows.toReversed()) await calls.enter(sheet, [each]);
    await calls.submit(sheet);
    expect(numbersOf(await membersOf(sheet))).toEqual(DRAWN);
  });

  it('R23 takes no sample under NONE', async () => {
    const sheet = await sampled({ unit: { work: 'NONE' }, scheme: defaultScheme('NONE') }, ['1', '2', '3']);
    expect(await calls.sheet(sheet)).toMatchObject({
      sample: null,
      entryLabel: { parts: [{ action: 'VIEW_MARKS', text: 'VIEW MARKS' }] },
      viewerCan: { addToSample: false, requestFurtherSample: false },
    });
    const none = { __typename: 'UnitHasNoSample', unitCode: sheet.unit };
    expect(await calls.add(sheet, '0001')).toMatchObject(none);
    expect(await calls.remove(sheet, '0001')).toMatchObject(none);
    expect(await calls.substitute(sheet, '0001', '0002')).toMatchObject(none);
    expect(await calls.note(sheet, 'x')).toMatchObject(none);
    expect(await staff.request(sheet, '2027-01-01', '0001')).toMatchObject(none);
  });

  it('R23 takes everyone eligible under ALL, zero marks too', async () => {
    const sheet = await sampled({ scheme: defaultScheme('ALL') }, ['1', '0', 'A', '9', 'CF']);
    const members = await membersOf(sheet);
    expect(numbersOf(members)).toEqual(['0004', '0001', '0002']);
    for (const { reason } of members) expect(reason.code).toBe('ALL_CANDIDATES');
  });

  it('R23 leaves the choice to the centre under CENTRE_SELECTED, without wanting a note', async () => {
    const sheet = await sampled({ scheme: defaultScheme('CENTRE_SELECTED') });
    expect((await calls.sheet(sheet)).sample).toMatchObject({ eligible: 25, members: [] });
    expect(await calls.add(sheet, '0001', '0002')).toMatchObject({ changed: 2, refused: 0 });
    expect((await calls.sheet(sheet)).sample.noteMissing).toBe(false);
    expect(numbersOf(await membersOf(sheet)).sort()).toEqual(['0001', '0002']);
  });

  it('R24 adds a candidate of each teacher whom the ranks passed over', async () => {
    const sheet = await givenSheet(service.db, { rows: 25, unit: { teacherInitials: true } });
    // Rank 2 and 3, which the interval steps over, are all that NEW has marked.
    const initials = (number: string) => (['0014', '0021'].includes(number) ? 'NEW' : 'OLD');
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, marks[index]!, { initials: initials(number) })),
    );
    await calls.submit(sheet);
    const added = (await membersOf(sheet)).filter(({ reason }) => reason.code === 'TEACHER_COVERAGE');
    expect(added).toMatchObject([
      { row: { candidate: { number: '0014' } }, source: 'SYSTEM', reason: { rank: 2, initials: 'NEW' } },
    ]);
  });
});

describe('before submission', () => {
  it('R20 shows a centre no names: no sample, no members, no proposals, no simulation', async () => {
    const sheet = await givenSheet(service.db, { rows: 25 });
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, marks[index]!)),
    );
    expect(await calls.sheet(sheet)).toMatchObject({ sample: null, expectedSampleSize: 9 });
    expect((await calls.rows(sheet, { show: 'SAMPLE' })).nodes).toEqual([]);
    expect(await calls.proposal(sheet, '0007')).toBeNull();
    const answer = await service.ask(key, DOCUMENTS.simulateSample, { id: sheet.id });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'sample:simulate' });
    expect(answer.data ?? null).toBeNull();
  });

  it('R20 lets WJEC staff simulate, saving nothing', async () => {
    const sheet = await givenSheet(service.db, { rows: 25 });
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, marks[index]!)),
    );
    const before = await calls.sheet(sheet);
    const { eligible, picks } = await staff.simulate(sheet);
    expect(eligible).toBe(25);
    expect(picks.map((pick: any) => pick.candidateNumber)).toEqual(DRAWN);
    expect(await calls.sheet(sheet)).toEqual(before);
    expect(await staff.simulate({ id: 'abc' })).toBeNull();
  });

  it('R20 lets staff simulate under another scheme', async () => {
    const sheet = await givenSheet(service.db, { rows: 25 });
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, marks[index]!)),
    );
    expect((await staff.simulate(sheet, { kind: 'ALL' })).picks).toHaveLength(25);
    expect((await staff.simulate(sheet, { kind: 'RANK_SPREAD' })).picks).toHaveLength(15);
    expect((await staff.simulate(sheet, { kind: 'NONE' })).picks).toEqual([]);
  });

  it('R15 has no sample to change', async () => {
    const sheet = await givenSheet(service.db, { rows: 2 });
    const problem = { __typename: 'SampleNotDrawn' };
    expect(await calls.add(sheet, '0001')).toMatchObject(problem);
    expect(await calls.remove(sheet, '0001')).toMatchObject(problem);
    expect(await calls.substitute(sheet, '0001', '0002')).toMatchObject(problem);
    expect(await calls.note(sheet, 'x')).toMatchObject(problem);
    expect(await staff.request(sheet, '2027-01-01', '0001')).toMatchObject(problem);
  });
});

describe('ticks of the centre', () => {
  it('R25 add submitted, eligible candidates, and want a note', async () => {
    const sheet = await sampled();
    const answer = only(await calls.add(sheet, '0001'));
    expect(answer).toMatchObject({
      problem: null,
      row: { version: 4, sample: { source: 'CENTRE', reason: { code: 'CENTRE_ADDED' }, by: 'Centre 68999' } },
    });
    expect(numbersOf(await membersOf(sheet))).toContain('0001');
    expect((await calls.sheet(sheet)).sample.noteMissing).toBe(true);
    expect((await calls.histories(sheet))['0001']!.at(-1)).toMatchObject({ kind: 'SAMPLE', version: 4 });
  });

  it('R25 can not be on the absent, the carried forward, the unsubmitted, those in it, or anyone unknown or named twice', async () => {
    const sheet = await sampled({}, [...marks, 'A', 'CF']);
    await givenLateRows(service.db, sheet, '0099');
    await calls.enter(sheet, [row('0099', '5')]);
    const asked = ['0001', '0026', '0027', '0099', '0007', '9999', '0002', '0002'];
    const answer = await calls.add(sheet, ...asked);
    expect(answer).toMatchObject({ changed: 1, refused: 7 });
    expect(
      answer.rows.map(({ candidateNumber, problem }: any) => [candidateNumber, problem?.__typename ?? null]),
    ).toEqual([
      ['0001', null],
      ['0026', 'CandidateNotEligible'],
      ['0027', 'CandidateNotEligible'],
      ['0099', 'RowNotSubmitted'],
      ['0007', 'AlreadyInSample'],
      ['9999', 'CandidateNotOnMarksheet'],
      ['0002', 'RowRepeated'],
      ['0002', 'RowRepeated'],
    ]);
    expect(only(await calls.add(sheet, '0001')).problem).toMatchObject({ __typename: 'AlreadyInSample' });
  });

  it('R11 take at most 600 a call', async () => {
    const sheet = await sampled({}, ['1']);
    const tooMany = { __typename: 'TooManyRows', given: 601, maximumRows: 600 };
    const numbers = Array.from({ length: 601 }, (_, index) => String(1000 + index));
    expect(await calls.add(sheet, ...numbers)).toMatchObject(tooMany);
    expect(await calls.remove(sheet, ...numbers)).toMatchObject(tooMany);
  });

  it('R25 can be taken back, and then no note is wanted', async () => {
    const sheet = await sampled();
    await calls.add(sheet, '0001');
    expect(only(await calls.remove(sheet, '0001'))).toMatchObject({ problem: null, row: { sample: null } });
    expect(numbersOf(await membersOf(sheet))).toEqual(DRAWN);
    expect((await calls.sheet(sheet)).sample.noteMissing).toBe(false);
  });

  it('R25 are all that a centre can take back', async () => {
    const sheet = await sampled();
    await staff.request(sheet, '2027-01-01', '0002');
    await calls.substitute(sheet, '0007', '0014');
    const asked = ['0003', '0002', '0014', '0001', '9999'];
    expect((await calls.remove(sheet, ...asked)).rows.map(({ problem }: any) => problem.__typename)).toEqual([
      'SystemPickFixed',
      'SystemPickFixed',
      'SystemPickFixed',
      'NotInSample',
      'CandidateNotOnMarksheet',
    ]);
  });

  it.each([
    ['five working days after the submission, a bank holiday not counted', '2026-05-05', '2026-05-08'],
    ['the deadline when that is later', '2026-05-15', '2026-05-15'],
    ['five working days when there is no deadline', null, '2026-05-08'],
  ])('R19 can be taken back until %s', async (_, deadline, last) => {
    service.setNow('2026-04-30T10:00:00Z');
    const sheet = await sampled({ deadline });
    await calls.add(sheet, '0001', '0002');
    service.setNow(`${last}T22:59:59.999Z`);
    expect(only(await calls.remove(sheet, '0001'))).toMatchObject({ problem: null });
    service.setNow(`${last}T23:00:00.000Z`);
    expect(only(await calls.remove(sheet, '0002')).problem).toMatchObject({
      __typename: 'UntickPeriodOver',
      candidateNumber: '0002',
      until: last,
    });
    expect(only(await calls.add(sheet, '0001'))).toMatchObject({ problem: null });
  });

  it('R19 end when WJEC closes the offering; its own requests do not', async () => {
    const closesAt = new Date('2026-05-10T12:00:00Z');
    const sheet = await sampled({ closesAt });
    await calls.add(sheet, '0001');
    service.setNow(closesAt);
    const closed = { __typename: 'OfferingClosed', closedAt: closesAt.toISOString() };
    expect(await calls.add(sheet, '0002')).toMatchObject(closed);
    expect(await calls.remove(sheet, '0001')).toMatchObject(closed);
    expect(await calls.substitute(sheet, '0007', '0014')).toMatchObject(closed);
    expect(await calls.note(sheet, 'x')).toMatchObject(closed);
    expect(await staff.request(sheet, '2026-05-20', '0002')).toMatchObject({ changed: 1 });
  });

  it('R28 may be on a late row once it is submitted', async () => {
    const sheet = await sampled();
    await givenLateRows(service.db, sheet, '0099');
    await calls.enter(sheet, [row('0099', '5')]);
    await calls.submit(sheet);
    expect(numbersOf(await membersOf(sheet))).toEqual(DRAWN);
    expect(only(await calls.add(sheet, '0099'))).toMatchObject({ problem: null });
  });
});

describe('substitutes', () => {
  const numbers = (rows: any[]) => rows.map((each) => each.candidate.number);

  it('R26 are proposed: the three nearest each way, nearest first', async () => {
    const { higher, lower } = await calls.proposal(await sampled(), '0020');
    expect(numbers(higher)).toEqual(['0013', '0006', '0017']);
    expect(numbers(lower)).toEqual(['0002', '0009', '0023']);
  });

  it('R26 are proposed for nobody outside the sample', async () => {
    const sheet = await sampled();
    for (const number of ['0001', '9999', '']) expect(await calls.proposal(sheet, number)).toBeNull();
    const stranger = callsAs(service, await service.centreKey('68001'));
    expect(await stranger.proposal(sheet, '0020')).toBeNull();
  });

  it('R26 stand in, while the original stays listed and a note is wanted', async () => {
    const sheet = await sampled();
    const answer = await calls.substitute(sheet, '0020', '0013', { kind: 'INCOMPLETE', explanation: 'Left in March.' });
    expect(answer).toMatchObject({
      __typename: 'SubstituteInSampleSuccess',
      original: {
        candidate: { number: '0020' },
        sample: {
          source: 'SYSTEM',
          substitutedBy: '0013',
          substitution: { kind: 'INCOMPLETE', explanation: 'Left in March.', passedOverReason: null },
        },
      },
      standIn: {
        candidate: { number: '0013' },
        sample: { source: 'SUBSTITUTE', substitutesFor: '0020', substitutedBy: null, substitution: null },
      },
    });
    expect(numbersOf(answer.marksheet.sample.members)).toEqual(DRAWN.toSpliced(3, 0, '0013'));
    expect(answer.marksheet.sample.noteMissing).toBe(true);
  });

  it('R26 who pass over somebody nearer need a reason, and everyone nearer is named', async () => {
    const sheet = await sampled();
    const passedOver = { __typename: 'NearerCandidatePassedOver', candidateNumber: '0020', nearer: ['0013', '0002'] };
    expect(await calls.substitute(sheet, '0020', '0009')).toMatchObject(passedOver);
    expect(await calls.substitute(sheet, '0020', '0009', { passedOverReason: '  ' })).toMatchObject(passedOver);
    expect(await membersOf(sheet)).toHaveLength(9);
    const done = await calls.substitute(sheet, '0020', '0009', { passedOverReason: 'Their work is lost too.' });
    expect(done.original.sample.substitution).toMatchObject({ passedOverReason: 'Their work is lost too.' });
  });

  it('R26 are refused where they can not stand in, or there is nothing to stand in for', async () => {
    const sheet = await sampled({}, [...marks, 'A', 'CF']);
    await givenLateRows(service.db, sheet, '0099');
    const tries: [string, string, Record<string, unknown>, object][] = [
      ['0001', '0002', {}, { __typename: 'NotInSample', candidateNumber: '0001' }],
      ['9999', '0002', {}, { __typename: 'CandidateNotOnMarksheet', candidateNumber: '9999' }],
      ['0099', '0002', {}, { __typename: 'RowNotSubmitted', candidateNumber: '0099' }],
      ['0020', '9999', {}, { __typename: 'CandidateNotOnMarksheet', candidateNumber: '9999' }],
      ['0020', '0099', {}, { __typename: 'RowNotSubmitted', candidateNumber: '0099' }],
      ['0020', '0026', {}, { __typename: 'CandidateNotEligible', candidateNumber: '0026' }],
      ['0020', '0027', {}, { __typename: 'CandidateNotEligible', candidateNumber: '0027' }],
      ['0020', '0007', {}, { __typename: 'AlreadyInSample', candidateNumber: '0007' }],
      ['0020', '0020', {}, { __typename: 'AlreadyInSample', candidateNumber: '0020' }],
      ['0020', '0013', { explanation: ' ' }, { __typename: 'SubstitutionReasonMissing', candidateNumber: '0020' }],
      [
        '0020',
        '0013',
        { explanation: 'x'.repeat(1001) },
        { __typename: 'TextLengthWrong', field: 'explanation', length: 1001, maximumLength: 1000 },
      ],
      [
        '0020',
        '0009',
        { passedOverReason: 'x'.repeat(1001) },
        { __typename: 'TextLengthWrong', field: 'passedOverReason', length: 1001 },
      ],
    ];
    const before = await calls.sheet(sheet);
    for (const [original, standIn, rest, problem] of tries) {
      expect(await calls.substitute(sheet, original, standIn, rest)).toMatchObject(problem);
    }
    expect(await calls.sheet(sheet)).toEqual(before);
    await calls.substitute(sheet, '0020', '0013', { explanation: 'x'.repeat(1000) });
    expect(await calls.substitute(sheet, '0020', '0002')).toMatchObject({ __typename: 'AlreadySubstituted' });
  });

  it('R26 may stand in for a requested candidate, and are due when that one was', async () => {
    const sheet = await sampled();
    await staff.request(sheet, '2026-06-01', '0002');
    const { standIn } = await calls.substitute(sheet, '0002', '0009');
    expect(standIn.sample).toMatchObject({ substitutesFor: '0002', due: '2026-06-01' });
  });

  it('R11 are put in once, however often the request is repeated', async () => {
    const sheet = await sampled();
    const input = {
      marksheetId: sheet.id,
      idempotencyKey: newKey(),
      candidateNumber: '0020',
      standIn: '0013',
      kind: 'LOST',
      explanation: 'Lost.',
    };
    const [first, second] = [
      await service.query(key, DOCUMENTS.substituteInSample, { input }),
      await service.query(key, DOCUMENTS.substituteInSample, { input }),
    ];
    expect(second).toEqual(first);
  });
});

describe('the explanatory note', () => {
  it('R25 is missing until written, and again once taken back', async () => {
    const sheet = await sampled();
    await calls.add(sheet, '0001');
    const sampleAfter = async (note: string) => (await calls.note(sheet, note)).marksheet.sample;
    expect(await sampleAfter(' Gwaith ychwanegol: ŵ ')).toEqual({
      explanatoryNote: 'Gwaith ychwanegol: ŵ',
      noteMissing: false,
    });
    expect(await sampleAfter('  ')).toEqual({ explanatoryNote: null, noteMissing: true });
  });

  it('R25 may be written though none is wanted, up to 4000 characters', async () => {
    const sheet = await sampled();
    const note = 'x'.repeat(4000);
    expect((await calls.note(sheet, note)).marksheet.sample).toEqual({ explanatoryNote: note, noteMissing: false });
    const problem = { __typename: 'TextLengthWrong', field: 'note', length: 4001, maximumLength: 4000 };
    expect(await calls.note(sheet, `${note}x`)).toMatchObject(problem);
    expect((await calls.sheet(sheet)).sample.explanatoryNote).toBe(note);
  });

  it('R25 takes 4000 characters of any script', async () => {
    const note = 'ŵ€𝄞'.repeat(1000);
    expect((await calls.note(await sampled(), note)).marksheet.sample.explanatoryNote).toBe(note);
  });
});

describe('further candidates', () => {
  it('R27 are requested by WJEC with a due day of their own, and the centre is told', async () => {
    const sheet = await sampled({}, [...marks, 'A']);
    const answer = await staff.request(sheet, '2026-06-01', '0001', '0026', '0007', '9999');
    expect(answer).toMatchObject({
      changed: 1,
      refused: 3,
      rows: [
        {
          problem: null,
          row: { sample: { source: 'REQUESTED', reason: { code: 'REQUESTED' }, due: '2026-06-01', by: 'WJEC staff' } },
        },
        { problem: { __typename: 'CandidateNotEligible' } },
        { problem: { __typename: 'AlreadyInSample' } },
        { problem: { __typename: 'CandidateNotOnMarksheet' } },
      ],
    });
    expect((await calls.sheet(sheet)).sample.noteMissing).toBe(false);
    const events = await service.db.readOnce<{ payload: string }>(
      "SELECT payload FROM outbox WHERE type = 'SAMPLE_EXTENDED' AND marksheet_id = ?",
      [sheet.id],
    );
    expect(events.map(({ payload }) => fromJson(payload))).toEqual([{ candidateNumbers: ['0001'], due: '2026-06-01' }]);
  });

  it('R27 may be all there are', async () => {
    const sheet = await sampled();
    const rest = sheet.numbers.filter((number) => !DRAWN.includes(number));
    expect(await staff.request(sheet, '2026-06-01', ...rest)).toMatchObject({ changed: 16, refused: 0 });
    expect(await membersOf(sheet)).toHaveLength(25);
  });

  it('R27 are due today at the earliest, by the calendar of London', async () => {
    const sheet = await sampled();
    service.setNow('2026-05-05T23:00:00Z');
    const past = { __typename: 'DueDayPast', due: '2026-05-05' };
    expect(await staff.request(sheet, '2026-05-05', '0001')).toMatchObject(past);
    expect(await staff.request(sheet, '2026-05-06', '0001')).toMatchObject({ changed: 1 });
  });

  it('R27 are for moderators and WJEC to ask for, not for a centre', async () => {
    const sheet = await sampled();
    const answer = await service.ask(key, DOCUMENTS.requestFurtherSample, {
      input: { marksheetId: sheet.id, idempotencyKey: newKey(), candidateNumbers: ['0001'], due: '2027-01-01' },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'sample:request' });
  });

  it('R25 leave the ticks to the centre: WJEC staff do not tick', async () => {
    const sheet = await sampled();
    for (const name of ['addToSample', 'removeFromSample'] as const) {
      const answer = await service.ask(service.staffKey, DOCUMENTS[name], {
        input: { marksheetId: sheet.id, idempotencyKey: newKey(), candidateNumbers: ['0001'] },
      });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'sample:write' });
    }
  });
});
