import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAs, AFTER, cohortOf, enteredCentre, type EnteredCentre } from '../support/after.js';
import type { Calls } from '../support/calls.js';
import { callsAs, DOCUMENTS, row } from '../support/calls.js';
import { decisionsAs } from '../support/decisions.js';
import { givenCatalogue, newCentre, number } from '../support/entries.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import { countStatements } from '../support/statements.js';
import { newKey } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 10);

let service: Service;
let staff: ReturnType<typeof actsAs>;
beforeAll(async () => {
  service = await startService();
  await givenCatalogue(service.db, { units: ['3700U1'] });
  // Every third rank: 1, 4, 7, 10 of ten are not all.
  await service.db.writeOnce(
    `UPDATE offering SET scheme = '{"kind":"RANK_INTERVAL","allUpTo":3,"targets":[{"upTo":null,"size":4}],"ties":"ASCENDING","teacherCoverage":true}'`,
  );
  staff = actsAs(service, service.staffKey);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(() => service.close());

type Submitted = EnteredCentre & { calls: Calls };
const at = (id: string) => ({ id });

/** Ten candidates with the marks 40, 39 … 31, submitted; 0001, 0004, 0007 and 0010 are picked. */
async function submittedCentre(count = 10): Promise<Submitted> {
  const made = await enteredCentre(service, await newCentre(service), count);
  const calls = callsAs(service, made.key);
  const numbers = Array.from({ length: count }, (_, index) => number(index + 1));
  await calls.enter(
    at(made.sheet),
    numbers.map((each, index) => row(each, String(40 - (index % 40)))),
  );
  expect(await calls.submit(at(made.sheet))).toMatchObject({ __typename: 'SubmitMarksheetSuccess' });
  return { ...made, calls };
}

const decide = (sheet: string, how: 'confirm' | 'dismiss', ...candidateNumbers: string[]) =>
  staff(`${how}Withdrawal`, sheet, { candidateNumbers, reason: ' Left the school. ' });
const membersOf = async ({ calls, sheet }: Submitted): Promise<string[]> =>
  (await calls.sheet(at(sheet))).sample.members.map((member: any) => member.row.candidate.number);
const kindsOf = async (sheet: string, candidate: string) =>
  (await historyOf(service.db, sheet)).get(candidate)!.map(({ kind }) => kind);
const eventsOf = async (sheet: string, type: string) =>
  (
    await service.db.readOnce<{ payload: any }>('SELECT payload FROM outbox WHERE marksheet_id = ? AND type = ?', [
      sheet,
      type,
    ])
  ).map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload));

describe('R3 held rows', () => {
  it('wait for WJEC in one list over all centres, with who withdrew them and whether they are sampled', async () => {
    const [one, other] = [await submittedCentre(), await submittedCentre()];
    service.setNow('2026-04-21T09:00:00Z');
    await one.amend({ 1: false, 2: false });
    await other.amend({ 3: false });
    const list = async (filter: object) =>
      (await service.query(service.staffKey, AFTER.withdrawals, { filter })).withdrawals;
    const ofOne = await list({ centre: one.centre });
    expect(ofOne).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(ofOne.nodes).toEqual([
      {
        heldAt: '2026-04-21T09:00:00.000Z',
        heldBy: `Centre ${one.centre}`,
        marksheet: { id: one.sheet, title: expect.stringContaining('3700U1'), centre: { number: one.centre } },
        row: { held: true, candidate: { number: '0001', surname: 'JONES' }, sample: { source: 'SYSTEM' } },
      },
      expect.objectContaining({ row: expect.objectContaining({ sample: null }) }),
    ]);
    expect(await list({ centre: one.centre, sampled: true })).toMatchObject({ totalCount: 1 });
    expect(await list({ centre: one.centre, sampled: false })).toMatchObject({ totalCount: 1 });
    expect(await list({ unit: '3700U1', series: 'GCSE-2026-06', centre: other.centre })).toMatchObject({
      totalCount: 1,
    });
    expect(await list({ unit: '9999U9' })).toMatchObject({ totalCount: 0, nodes: [] });
    // Page by page, over both centres.
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = (await service.query(service.staffKey, AFTER.withdrawals, { first: 1, after })).withdrawals;
      seen.push(...page.nodes.map((each: any) => `${each.marksheet.centre.number} ${each.row.candidate.number}`));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(expect.arrayContaining([`${one.centre} 0001`, `${one.centre} 0002`, `${other.centre} 0003`]));
    expect(seen).toEqual(seen.toSorted());
  });

  it('are decided by WJEC staff alone', async () => {
    const { key, sheet } = await submittedCentre();
    for (const document of [AFTER.confirmWithdrawal, AFTER.dismissWithdrawal]) {
      const input = { marksheetId: sheet, idempotencyKey: newKey(), candidateNumbers: ['0001'], reason: 'x' };
      const answer = await service.ask(key, document, { input });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'entries:decide' });
    }
    const answer = await service.ask(key, AFTER.withdrawals);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'entries:decide' });
  });

  it('leave list, counts and sample when confirmed, are kept in history, and nobody is picked instead', async () => {
    const made = await submittedCentre();
    const { sheet, calls } = made;
    expect(await membersOf(made)).toEqual(['0001', '0004', '0007', '0010']);
    await made.amend({ 4: false, 5: false });
    service.setNow('2026-04-22T09:00:00Z');
    const answer = await decide(sheet, 'confirm', '0004', '0005');
    expect(answer).toMatchObject({
      __typename: 'DecideWithdrawalSuccess',
      decided: 2,
      refused: 0,
      marksheet: { state: 'SUBMITTED', counts: { rows: 8, submitted: 8 } },
      rows: [
        { row: null, problem: null },
        { row: null, problem: null },
      ],
    });
    expect((await calls.rows(at(sheet))).nodes).toHaveLength(8);
    expect(await membersOf(made)).toEqual(['0001', '0007', '0010']);
    expect(await kindsOf(sheet, '0004')).toEqual(['ENTERED', 'RESULT', 'SUBMITTED', 'HELD', 'WITHDRAWN']);
    expect(await countedAgain(service.db, sheet)).toMatchObject({ same: true });
    expect(await eventsOf(sheet, 'ENTRY_WITHDRAWN')).toEqual([
      { candidateNumbers: ['0004', '0005'], sampled: ['0004'], reason: 'Left the school.' },
    ]);
    const [audited] = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE object = ? AND action = 'confirmWithdrawal'",
      [`marksheet ${sheet}`],
    );
    expect(JSON.parse(audited!.detail)).toMatchObject({
      candidateNumbers: ['0004', '0005'],
      reason: 'Left the school.',
    });
    // R20: the snapshot of the draw still knows everybody it was drawn from.
    expect((await calls.sheet(at(sheet))).sample.ranked).toHaveLength(10);
  });

  it('R17 leave the receipt as it was: the centre can still prove what was submitted', async () => {
    const made = await submittedCentre(3);
    const rows = (await calls3(made)).map((each: any) => ({
      candidateNumber: each.candidate.number,
      result: each.result.code,
    }));
    await made.amend({ 2: false });
    await decide(made.sheet, 'confirm', '0002');
    expect(await made.calls.verify(at(made.sheet), 1, rows)).toMatchObject({ matches: true });
  });
  const calls3 = async ({ calls, sheet }: Submitted) => (await calls.rows(at(sheet))).nodes;

  it('stand as submitted when dismissed', async () => {
    const made = await submittedCentre();
    const before = (await made.calls.rows(at(made.sheet))).nodes;
    await made.amend({ 4: false });
    expect(await decide(made.sheet, 'dismiss', '0004')).toMatchObject({
      decided: 1,
      rows: [{ row: { held: false, status: 'SUBMITTED' } }],
    });
    const after = (await made.calls.rows(at(made.sheet))).nodes;
    expect(after).toEqual(
      before.map((each: any) => (each.candidate.number === '0004' ? { ...each, version: each.version + 2 } : each)),
    );
    expect(await kindsOf(made.sheet, '0004')).toEqual(['ENTERED', 'RESULT', 'SUBMITTED', 'HELD', 'RELEASED']);
    expect(await eventsOf(made.sheet, 'ENTRY_RELEASED')).toEqual([
      { candidateNumbers: ['0004'], reason: 'Left the school.' },
    ]);
    expect(await membersOf(made)).toContain('0004');
  });

  it('R11 are judged row by row', async () => {
    const made = await submittedCentre();
    await made.amend({ 4: false, 11: true });
    const answer = await decide(made.sheet, 'confirm', '0004', '0001', '9999', '0011', '0002', '0002');
    expect(answer).toMatchObject({ decided: 1, refused: 5 });
    expect(answer.rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual([
      null,
      'RowNotHeld',
      'CandidateNotOnMarksheet',
      'RowNotHeld',
      'RowRepeated',
      'RowRepeated',
    ]);
    // Decided once; then there is nothing to decide.
    expect((await decide(made.sheet, 'dismiss', '0004')).rows[0].problem).toMatchObject({
      __typename: 'CandidateNotOnMarksheet',
    });
  });

  it('need a reason of 1 to 500 characters, and at most 600 rows a call', async () => {
    const made = await submittedCentre(2);
    const say = (reason: string, candidateNumbers = ['0001']) =>
      staff('confirmWithdrawal', made.sheet, { candidateNumbers, reason });
    expect(await say('  ')).toMatchObject({
      __typename: 'TextLengthWrong',
      field: 'reason',
      length: 0,
      maximumLength: 500,
    });
    expect(await say('x'.repeat(501))).toMatchObject({ __typename: 'TextLengthWrong', length: 501 });
    const many = Array.from({ length: 601 }, (_, index) => String(1000 + index));
    expect(await say('x', many)).toMatchObject({ __typename: 'TooManyRows', given: 601, maximumRows: 600 });
    expect(await staff('confirmWithdrawal', '7999999', { candidateNumbers: [], reason: 'x' })).toMatchObject({
      __typename: 'MarksheetNotFound',
    });
  });

  it('are let go by a later entries file that brings the entry back, and there is nothing left to decide', async () => {
    const made = await submittedCentre();
    await made.amend({ 4: false });
    await made.amend({ 4: true });
    expect((await decide(made.sheet, 'confirm', '0004')).rows[0].problem).toMatchObject({ __typename: 'RowNotHeld' });
    expect((await cohortOf(service, made.key, made.sheet)).cohortChanges.map(({ kind }: any) => kind)).toEqual([
      'WITHDRAWAL_HELD',
      'WITHDRAWAL_TAKEN_BACK',
    ]);
  });

  it('R2 come back blank and late when the entry comes back after the confirmation', async () => {
    const made = await submittedCentre();
    await made.amend({ 4: false });
    await decide(made.sheet, 'confirm', '0004');
    await made.amend({ 4: true });
    const [back] = (await made.calls.rows(at(made.sheet), { search: '0004' })).nodes;
    expect(back).toMatchObject({ status: 'DRAFT', result: null, late: true, held: false });
    await made.calls.enter(at(made.sheet), [row('0004', '12')]);
    expect(await made.calls.submit(at(made.sheet))).toMatchObject({ submission: { sequence: 2, count: 1 } });
    expect(await membersOf(made)).toEqual(['0001', '0007', '0010']);
    expect(await countedAgain(service.db, made.sheet)).toMatchObject({ same: true });
  });

  it('R31 close the open amendment requests of who is withdrawn, for the reason given, and no others', async () => {
    const made = await submittedCentre();
    const { sheet, key, centre } = made;
    const decisions = decisionsAs(service, key);
    const of = { id: sheet, centre };
    const ask = async (candidate: string, submittedResult: string) =>
      (await decisions.request(of, candidate, submittedResult, '5')).amendmentRequest.id as string;
    const [gone, kept, dismissed] = [await ask('0001', '40'), await ask('0002', '39'), await ask('0003', '38')];
    await made.amend({ 1: false, 3: false, 4: false });
    await decide(sheet, 'dismiss', '0003');
    service.setNow('2026-04-22T09:00:00Z');
    await decide(sheet, 'confirm', '0001', '0004', '9999');
    const { nodes } = await decisions.requests({ centre });
    expect(nodes).toEqual([
      expect.objectContaining({
        id: gone,
        state: 'WITHDRAWN',
        note: 'Left the school.',
        decidedBy: 'WJEC staff',
        decidedAt: '2026-04-22T09:00:00.000Z',
        row: null,
      }),
      expect.objectContaining({ id: kept, state: 'OPEN', note: null, decidedBy: null }),
      expect.objectContaining({ id: dismissed, state: 'OPEN', note: null }),
    ]);
    expect(await decisionsAs(service, service.staffKey).decide(gone, 'APPROVE')).toMatchObject({
      __typename: 'AmendmentNotOpen',
      amendmentState: 'WITHDRAWN',
      decidedBy: 'WJEC staff',
    });
    expect(await eventsOf(sheet, 'AMENDMENT_WITHDRAWN')).toEqual([
      { amendmentRequestId: gone, candidateNumber: '0001', entryWithdrawn: true },
    ]);
    const [audited] = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE object = ? AND action = 'confirmWithdrawal'",
      [`marksheet ${sheet}`],
    );
    expect(JSON.parse(audited!.detail).amendmentRequestsClosed).toEqual([gone]);
    // Entered again, the row has nothing open from before.
    await made.amend({ 1: true });
    await made.calls.enter(at(sheet), [row('0001', '30')]);
    await made.calls.submit(at(sheet));
    expect(await decisions.request(of, '0001', '30', '31')).toMatchObject({
      __typename: 'RequestMarkAmendmentSuccess',
    });
  });

  it('R26 leave an open substitution when the one who stood in is confirmed withdrawn, and somebody else may stand in', async () => {
    const made = await submittedCentre();
    const { sheet, calls } = made;
    await calls.substitute(at(sheet), '0004', '0003', { kind: 'LOST', explanation: 'A flood.' });
    await made.amend({ 1: false, 3: false });
    await decide(sheet, 'confirm', '0001', '0003');
    const cohort = await cohortOf(service, made.key, sheet);
    expect(cohort.cohortChanges.at(-1)).toMatchObject({
      candidateNumber: '0003',
      kind: 'WITHDRAWAL_CONFIRMED',
      consequences: [
        { code: 'SAMPLED_CANDIDATE_WITHDRAWN' },
        { code: 'SUBSTITUTE_NEEDED', otherCandidate: '0004' },
        // Of the eight that are left every second would be taken.
        { code: 'SAMPLE_SMALLER_THAN_SCHEME', sampleSize: 2, schemeSize: 4 },
      ],
    });
    expect(cohort.outstanding.items).toMatchObject([{ code: 'SUBSTITUTE_OPEN', candidateNumber: '0004' }]);
    expect(await calls.substitute(at(sheet), '0004', '0005', { kind: 'LOST' })).toMatchObject({
      __typename: 'SubstituteInSampleSuccess',
      original: { sample: { substitutedBy: '0005' } },
    });
    const after = await cohortOf(service, made.key, sheet);
    expect(after.outstanding.items.map(({ code }: any) => code)).toEqual(['NOTE_MISSING']);
  });

  it(`R16 keep a row out of mark entry throughout, and one decision wins (${String(ROUNDS)} rounds)`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await submittedCentre(4);
      await made.amend({ 1: false, 2: false });
      const before = await rowsOf(service.db, made.sheet);
      const answers = await Promise.all([
        decide(made.sheet, 'confirm', '0001', '0002'),
        decide(made.sheet, 'dismiss', '0002', '0001'),
        made.calls.enter(at(made.sheet), [row('0001', '1'), row('0002', '2'), row('0003', '3')]),
        decide(made.sheet, 'confirm', '0002'),
      ]);
      for (const candidate of ['0001', '0002']) {
        const decided = [answers[0], answers[1], answers[3]].filter((answer: any) =>
          answer.rows.some((each: any) => each.candidateNumber === candidate && each.problem === null),
        );
        expect(decided).toHaveLength(1);
      }
      const entered = answers[2].rows.map(({ problem }: any) => problem?.__typename);
      expect(entered.every((name: string) => ['RowLocked', 'CandidateNotOnMarksheet'].includes(name))).toBe(true);
      const after = await rowsOf(service.db, made.sheet);
      for (const [index, each] of after.entries())
        if (each.submission_id !== null) expect(each.mark).toBe(before[index]!.mark);
      expect(await countedAgain(service.db, made.sheet)).toMatchObject({ same: true });
    }
  }, 120_000);
});

describe('R28 changes of the cohort after submission', () => {
  it('are none before submission, and nothing is outstanding', async () => {
    const made = await enteredCentre(service, await newCentre(service), 3);
    expect(await cohortOf(service, made.key, made.sheet)).toMatchObject({ cohortChanges: [], outstanding: null });
  });

  it('tell of late rows, withdrawals held, confirmed and dismissed, each with what it means for the sample', async () => {
    const made = await submittedCentre();
    const days = ['2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24'].map((day) => `${day}T09:00:00Z`);
    service.setNow(days[0]!);
    await made.amend({ 11: true, 12: true });
    service.setNow(days[1]!);
    await made.amend({ 1: false, 2: false, 7: false, 12: false });
    service.setNow(days[2]!);
    await decide(made.sheet, 'confirm', '0001');
    await decide(made.sheet, 'dismiss', '0002');
    const { cohortChanges, outstanding } = await cohortOf(service, made.key, made.sheet);
    const told = cohortChanges.map(({ kind, candidateNumber, consequences }: any) => [
      candidateNumber,
      kind,
      consequences.map(({ code }: any) => code),
    ]);
    expect(told).toEqual([
      ['0011', 'ENTERED_LATE', ['ROW_STILL_OPEN', 'NOT_IN_SAMPLE']],
      ['0012', 'ENTERED_LATE', ['NONE']],
      ['0001', 'WITHDRAWAL_HELD', ['NONE']],
      ['0002', 'WITHDRAWAL_HELD', ['NONE']],
      ['0007', 'WITHDRAWAL_HELD', ['SAMPLED_CANDIDATE_HELD']],
      ['0012', 'WITHDRAWN_UNSUBMITTED', ['NONE']],
      ['0001', 'WITHDRAWAL_CONFIRMED', ['SAMPLED_CANDIDATE_WITHDRAWN']],
      ['0002', 'WITHDRAWAL_DISMISSED', ['NONE']],
    ]);
    expect(cohortChanges.at(-2)).toMatchObject({
      by: 'WJEC staff',
      reason: 'Left the school.',
      candidateName: expect.stringMatching(/:SIAN MAI$/),
    });
    expect(outstanding.items).toMatchObject([
      { code: 'LATE_ROW_OPEN', candidateNumber: '0011', due: null, overdue: false },
    ]);
    // Moderator or WJEC may add the late row once it is submitted.
    await made.calls.enter(at(made.sheet), [row('0011', '22')]);
    await made.calls.submit(at(made.sheet));
    const request = callsAs(service, service.staffKey);
    await service.query(service.staffKey, DOCUMENTS.requestFurtherSample, {
      input: {
        marksheetId: made.sheet,
        idempotencyKey: newKey(),
        candidateNumbers: ['0011'],
        due: '2026-04-30',
        reason: 'The late one too.',
      },
    });
    expect((await request.rows(at(made.sheet), { search: '0011' })).nodes).toHaveLength(1);
    const later = await cohortOf(service, made.key, made.sheet);
    expect(later.cohortChanges[0]).toMatchObject({
      candidateNumber: '0011',
      consequences: [{ code: 'ADDED_TO_SAMPLE' }],
    });
    expect(later.outstanding.items).toMatchObject([
      { code: 'FURTHER_WORK_DUE', candidateNumber: '0011', due: '2026-04-30', overdue: false },
    ]);
    service.setNow('2026-04-30T23:00:00Z');
    expect((await cohortOf(service, made.key, made.sheet)).outstanding.items).toMatchObject([{ overdue: true }]);
    const member = (await made.calls.sheet(at(made.sheet))).sample.members.find(
      (each: any) => each.row.candidate.number === '0011',
    );
    expect(member.row.sample).toMatchObject({ by: 'WJEC staff', note: 'The late one too.', due: '2026-04-30' });
  });

  it('take the same number of statements for ten rows as for a hundred', async () => {
    const counts: number[] = [];
    for (const size of [5, 10, 100]) {
      const made = await submittedCentre(size);
      await made.amend({ 1: false, 2: false });
      await cohortOf(service, made.key, made.sheet);
      const counter = countStatements(service.db);
      const first = counter.count;
      await cohortOf(service, made.key, made.sheet);
      const read = counter.count - first;
      await decide(made.sheet, 'confirm', ...Array.from({ length: size }, (_, index) => number(index + 1)));
      counts.push(read, counter.count - first - read);
    }
    // The first one opens connections.
    expect(counts.slice(4)).toEqual(counts.slice(2, 4));
  });
});
