import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { actsAs, AFTER } from '../support/after.js';
import type { Calls } from '../support/calls.js';
import { callsAs, row, submitted } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import { decisionsAs } from '../support/decisions.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countedAgain, historyOf, rowsOf } from '../support/sheets.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenLateRows, givenSheet, newKey } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 15);

let service: Service;
let other: Service;
let key: string;
let calls: Calls;
let staff: ReturnType<typeof actsAs>;
beforeAll(async () => {
  service = await startService({ pool: 8 });
  // Another process over the same database, as far as anything in memory goes.
  other = await startService({ databaseUrl: service.databaseUrl, pool: 8 });
  key = await service.centreKey('68999');
  calls = callsAs(service, key);
  staff = actsAs(service, service.staffKey);
});
afterEach(() => {
  service.setNow(TEST_DAY);
});
afterAll(async () => {
  await other.close();
  await service.close();
});

const reopen = (sheet: SheetMade, sequence = 1, idempotencyKey?: string) =>
  staff('reopenSubmission', sheet.id, { sequence, reason: 'Two teaching groups were swapped.' }, idempotencyKey);
const submissionsOf = async (sheet: SheetMade) =>
  (await service.query(key, AFTER.submissions, { id: sheet.id })).marksheet.submissions;
const marks = Array.from({ length: 25 }, (_, index) => String(10 + ((7 * (index + 1)) % 25)));

async function sampled(wanted: SheetWanted = {}, results: readonly string[] = marks): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, { rows: results.length, ...wanted });
  await submitted(calls, sheet, results);
  return sheet;
}

const membersOf = async (sheet: SheetMade) =>
  (await calls.sheet(sheet)).sample.members.map((member: any) => member.row.candidate.number);

describe('a submission that WJEC reopens', () => {
  it('R15 gives its rows back as drafts with results and initials, and keeps receipt and sample as history', async () => {
    const sheet = await givenSheet(service.db, { rows: 25, unit: { teacherInitials: true } });
    await calls.enter(
      sheet,
      sheet.numbers.map((number, index) => row(number, marks[index]!, { initials: 'sf' })),
    );
    const first = await calls.submit(sheet);
    await calls.add(sheet, '0001');
    await calls.note(sheet, 'One more.');
    const before = (await calls.rows(sheet)).nodes;
    service.setNow('2026-04-21T09:00:00Z');
    const answer = await reopen(sheet);
    expect(answer).toMatchObject({
      __typename: 'ReopenSubmissionSuccess',
      submission: {
        sequence: 1,
        receipt: first.submission.receipt,
        reopened: { at: '2026-04-21T09:00:00.000Z', by: 'WJEC staff', reason: 'Two teaching groups were swapped.' },
      },
      marksheet: {
        state: 'READY',
        counts: { rows: 25, done: 25, left: 0, submitted: 0, missingInitials: 0 },
        sample: null,
        entryLabel: { text: 'ENTER MARKS (25 DONE, 0 LEFT)' },
        submitLabel: { action: 'SUBMIT' },
        readiness: { ready: true },
      },
    });
    const after = (await calls.rows(sheet)).nodes;
    expect(after).toEqual(
      before.map((each: any) => ({ ...each, status: 'DRAFT', submission: null, version: each.version + 1 })),
    );
    const [kept] = await submissionsOf(sheet);
    expect(kept.reopened.sample).toMatchObject({
      drawnAt: TEST_DAY.toISOString(),
      eligible: 25,
      explanatoryNote: 'One more.',
    });
    expect(kept.reopened.sample.ranked).toHaveLength(25);
    expect(kept.reopened.sample.members).toHaveLength(10);
    expect(kept.reopened.sample.members[0]).toMatchObject({
      candidateNumber: '0001',
      membership: { source: 'CENTRE' },
    });
    expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
    expect((await historyOf(service.db, sheet.id)).get('0002')!.map(({ kind }) => kind)).toEqual([
      'RESULT',
      'SUBMITTED',
      'REOPENED',
    ]);
  });

  it('R17 verifies its receipt as one that was withdrawn', async () => {
    const sheet = await sampled({}, ['1', '2', '3']);
    const rows = (await calls.rows(sheet)).nodes.map((each: any) => ({
      candidateNumber: each.candidate.number,
      result: each.result.code,
    }));
    const VERIFY = 'query ($input: VerifyReceiptInput!) { verifyReceipt(input: $input) { matches withdrawn } }';
    const verify = async (sequence: number) =>
      (await service.query(key, VERIFY, { input: { marksheetId: sheet.id, sequence, rows } })).verifyReceipt;
    expect(await verify(1)).toEqual({ matches: true, withdrawn: false });
    await reopen(sheet);
    expect(await verify(1)).toEqual({ matches: true, withdrawn: true });
    await calls.submit(sheet);
    expect(await verify(1)).toEqual({ matches: true, withdrawn: true });
    expect(await verify(2)).toMatchObject({ withdrawn: false });
  });

  it('R20 has its sample drawn anew, from the results as they are then, under the next sequence', async () => {
    const sheet = await sampled();
    const before = await membersOf(sheet);
    await reopen(sheet);
    await calls.enter(sheet, [row(before[0], '0')]);
    expect(await calls.submit(sheet)).toMatchObject({ submission: { sequence: 2, count: 25 } });
    const after = await membersOf(sheet);
    expect(after).not.toContain(before[0]);
    expect(after).not.toEqual(before);
    expect((await submissionsOf(sheet)).map(({ sequence, reopened }: any) => [sequence, reopened !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('R19 counts the days for unticking from the submission that stands', async () => {
    service.setNow('2026-04-30T10:00:00Z');
    const sheet = await sampled();
    service.setNow('2026-05-20T10:00:00Z');
    await reopen(sheet);
    await calls.submit(sheet);
    await calls.add(sheet, '0001');
    expect(await calls.remove(sheet, '0001')).toMatchObject({ changed: 1 });
  });

  it('R2 is the newest one only; the others and the sample stay', async () => {
    const sheet = await sampled();
    const members = await membersOf(sheet);
    await givenLateRows(service.db, sheet, '0098', '0099');
    await calls.enter(sheet, [row('0098', '20'), row('0099', '21')]);
    await calls.submit(sheet);
    await calls.add(sheet, '0098');
    await calls.substitute(sheet, members[0], '0099', { passedOverReason: 'The only one there.' });
    expect(await reopen(sheet, 1)).toMatchObject({ __typename: 'SubmissionNotNewest', sequence: 1, newest: 2 });
    expect(await reopen(sheet, 2)).toMatchObject({
      __typename: 'ReopenSubmissionSuccess',
      marksheet: { state: 'LATE_ROWS_OPEN', counts: { submitted: 25, done: 2 } },
    });
    const { sample } = await calls.sheet(sheet);
    expect(sample.members.map((member: any) => member.row.candidate.number)).toEqual(members);
    // R26: the one who stood in is a draft again, so somebody has still to stand in.
    expect(sample.members[0].row.sample).toMatchObject({ substitutedBy: null, substitution: { kind: 'LOST' } });
    const [, second] = await submissionsOf(sheet);
    expect(second.reopened.sample).toBeNull();
    expect(await calls.submit(sheet)).toMatchObject({ submission: { sequence: 3, count: 2 } });
    expect(await membersOf(sheet)).toEqual(members);
    await reopen(sheet, 3);
    expect(await reopen(sheet, 1)).toMatchObject({
      __typename: 'ReopenSubmissionSuccess',
      marksheet: { sample: null, counts: { done: 27 } },
    });
    expect(await calls.submit(sheet)).toMatchObject({ submission: { sequence: 4, count: 27 } });
    expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
  });

  it('is not one that was never made, or is reopened already', async () => {
    const sheet = await sampled({}, ['1', '2']);
    expect(await reopen(sheet, 2)).toMatchObject({ __typename: 'SubmissionNotFound', sequence: 2 });
    await reopen(sheet);
    expect(await reopen(sheet)).toMatchObject({ __typename: 'SubmissionNotFound', sequence: 1 });
    expect(await staff('reopenSubmission', '7999999', { sequence: 1, reason: 'x' })).toMatchObject({
      __typename: 'MarksheetNotFound',
    });
  });

  it('R31 keeps the requests that WJEC had rejected about its rows', async () => {
    const sheet = await sampled({}, ['1', '2', '3']);
    const asked = await decisionsAs(service, key).request(sheet, '0002', '2', '3');
    const { id } = asked.amendmentRequest;
    await decisionsAs(service, service.staffKey).decide(id, 'REJECT');
    expect(await reopen(sheet)).toMatchObject({ __typename: 'ReopenSubmissionSuccess' });
    const ASKED = `query ($id: ID!) { marksheet(id: $id) { amendmentRequests { id state }
      rows { nodes { candidate { number } amendmentRequests { id } } } } }`;
    const { marksheet } = await service.query(key, ASKED, { id: sheet.id });
    expect(marksheet.amendmentRequests).toEqual([{ id, state: 'REJECTED' }]);
    expect(marksheet.rows.nodes.map((node: any) => node.amendmentRequests)).toEqual([[], [{ id }], []]);
  });

  it('R3 R30 R31 is not one about whose rows WJEC decides or has decided', async () => {
    const held = await sampled({}, ['1', '2', '3']);
    await service.db.writeOnce(
      "UPDATE marksheet_row SET held = 1 WHERE marksheet_id = ? AND candidate_number = '0002'",
      [held.id],
    );
    expect(await reopen(held)).toMatchObject({ __typename: 'ReopeningBlocked', candidateNumbers: ['0002'] });
    const corrected = await sampled({}, ['1', '2', '3']);
    await service.db.writeOnce(
      "UPDATE marksheet_row SET decided_by = 'CORRECTION', decided_kind = 'MARK', decided_mark = 9 WHERE marksheet_id = ? AND candidate_number = '0003'",
      [corrected.id],
    );
    expect(await reopen(corrected)).toMatchObject({ __typename: 'ReopeningBlocked', candidateNumbers: ['0003'] });
    const asked = await sampled({}, ['1', '2', '3']);
    await service.db.writeOnce(
      `INSERT INTO amendment (marksheet_id, candidate_number, version, submitted, counted_before, requested, reason, requester, origin, requested_at, requested_by)
       VALUES (?, '0001', 9, '1', '1', '2', 'x', 'x', 'FORM', ?, 'x')`,
      [asked.id, service.now()],
    );
    expect(await reopen(asked)).toMatchObject({ __typename: 'ReopeningBlocked', candidateNumbers: ['0001'] });
  });

  it('is none of an offering that WJEC closed, where nothing could be entered afterwards', async () => {
    const closesAt = new Date('2026-05-10T12:00:00Z');
    const sheet = await sampled({ closesAt }, ['1']);
    service.setNow(closesAt);
    expect(await reopen(sheet)).toMatchObject({ __typename: 'OfferingClosed' });
  });

  it('needs a reason, and WJEC staff; a repeat acts once', async () => {
    const sheet = await sampled({}, ['1', '2']);
    expect(await staff('reopenSubmission', sheet.id, { sequence: 1, reason: ' ' })).toMatchObject({
      __typename: 'TextLengthWrong',
      field: 'reason',
    });
    const input = { marksheetId: sheet.id, idempotencyKey: newKey(), sequence: 1, reason: 'x' };
    const refused = await service.ask(key, AFTER.reopenSubmission, { input });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', right: 'submissions:reopen' });
    const same = newKey();
    const once = await reopen(sheet, 1, same);
    expect(await reopen(sheet, 1, same)).toEqual(once);
    expect(await service.db.readOnce('SELECT sequence FROM reopening WHERE marksheet_id = ?', [sheet.id])).toEqual([
      { sequence: 1 },
    ]);
    const events = await service.db.readOnce<{ payload: any }>(
      "SELECT payload FROM outbox WHERE marksheet_id = ? AND type = 'SUBMISSION_REOPENED'",
      [sheet.id],
    );
    expect(events.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload))).toEqual([
      { sequence: 1, count: 2, reason: 'Two teaching groups were swapped.' },
    ]);
    const [audited] = await service.db.readOnce<{ detail: string }>(
      "SELECT detail FROM audit WHERE object = ? AND action = 'reopenSubmission'",
      [`marksheet ${sheet.id}`],
    );
    expect(JSON.parse(audited!.detail)).toMatchObject({ sequence: 1, count: 2, sampleGone: true });
  });

  it('R29 is seen by the moderator no more until it is submitted again', async () => {
    const sheet = await sampled({}, ['1', '2']);
    const { key: moderator } = await givenModerator(service, { sheets: [sheet] });
    const seen = async () => (await service.query(moderator, AFTER.submissions, { id: sheet.id })).marksheet;
    expect(await seen()).not.toBeNull();
    await reopen(sheet);
    expect(await seen()).toBeNull();
    await calls.submit(sheet);
    expect((await seen()).submissions).toHaveLength(2);
  });

  it('takes the same number of statements for ten rows as for two hundred', async () => {
    const counts: number[] = [];
    const counter = countStatements(service.db);
    for (const size of [5, 10, 200]) {
      const sheet = await sampled(
        {},
        Array.from({ length: size }, (_, index) => String(index % 41)),
      );
      const first = counter.count;
      await reopen(sheet);
      counts.push(counter.count - first);
    }
    // The first one opens connections.
    expect(counts[2]).toBe(counts[1]);
  });
});

describe('R16 reopening, entering and submitting one sheet at the same time, over two services', () => {
  it(
    `never changes a locked row, and leaves counts and receipts true (${String(ROUNDS)} rounds)`,
    async () => {
      const otherCalls = callsAs(other, key);
      for (let round = 0; round < ROUNDS; round += 1) {
        const sheet = await sampled({}, ['1', '2', '3', '4', '5', '6']);
        const late = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
        const write = async (n: number) => {
          for (let turn = 0; turn < 8; turn += 1) {
            await (n % 2 === 0 ? calls : otherCalls).enter(
              sheet,
              sheet.numbers.map((number, index) => row(number, String((round + n * 7 + turn + index) % 41))),
            );
          }
        };
        await Promise.all([
          write(0),
          write(1),
          write(2),
          late(Math.random() * 15).then(() => reopen(sheet)),
          late(Math.random() * 15).then(() => reopen(sheet)),
          late(10 + Math.random() * 30).then(() => calls.submit(sheet)),
          late(10 + Math.random() * 30).then(() => otherCalls.submit(sheet)),
        ]);
        await checkHistory(sheet);
      }
    },
    30_000 + ROUNDS * 5000,
  );

  /** Between SUBMITTED and REOPENED of a row nothing changes it; each row is locked exactly when its last act says so. */
  async function checkHistory(sheet: SheetMade): Promise<void> {
    const rows = await rowsOf(service.db, sheet.id);
    const history = await historyOf(service.db, sheet.id);
    const made = await submissionsOf(sheet);
    for (const each of rows) {
      const changes = history.get(each.candidate_number)!;
      let locked = false;
      for (const [index, change] of changes.entries()) {
        if (index > 0) expect(change.old_result).toBe(changes[index - 1]!.new_result);
        if (locked) expect(change.kind).toBe('REOPENED');
        else expect(['RESULT', 'SUBMITTED']).toContain(change.kind);
        if (change.kind !== 'RESULT') expect(change.new_result).toBe(change.old_result);
        locked = change.kind === 'SUBMITTED' || (locked && change.kind !== 'REOPENED');
      }
      expect(each.submission_id !== null).toBe(locked);
      expect(String(each.mark)).toBe(changes.at(-1)!.new_result);
    }
    expect(await countedAgain(service.db, sheet.id)).toMatchObject({ same: true });
    const standing = made.filter(({ reopened }: any) => reopened === null);
    expect(made.length - standing.length).toBe(1);
    const samples = await service.db.readOnce('SELECT 1 FROM sample WHERE marksheet_id = ?', [sheet.id]);
    expect(samples).toHaveLength(standing.length);
    const [kept] = await service.db.readOnce('SELECT submissions, reopened FROM marksheet WHERE id = ?', [sheet.id]);
    expect(kept).toEqual({ submissions: standing.length, reopened: 1 });
    for (const { sequence } of standing) {
      const given = rows.map(({ candidate_number, mark }) => ({
        candidateNumber: candidate_number,
        result: String(mark),
      }));
      expect(await calls.verify(sheet, sequence, given)).toMatchObject({ matches: true });
    }
  }
});
