import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { defaultScheme } from '../../src/domain/catalogue.js';
import { fromJson } from '../../src/persistence/database.js';
import { downloadable } from '../../src/persistence/reads/evidence.js';
import { readKnownKeys, readToSweep } from '../../src/persistence/reads/upload.js';
import { recordSwept } from '../../src/persistence/writes/evidence/retention.js';
import { recordScan } from '../../src/persistence/writes/evidence/scan.js';
import { abandonUploads } from '../../src/persistence/writes/upload/finish.js';
import { startSweeper } from '../../src/workers/sweeper.js';
import { callsAs, submitted, type Calls } from '../support/calls.js';
import { givenModerator } from '../support/centres.js';
import { decisionsAs } from '../support/decisions.js';
import type { EvidenceCalls } from '../support/evidence.js';
import { arrive, evidenceAs, groupOf, kept, nowOf, workOf } from '../support/evidence.js';
import type { Service } from '../support/service.js';
import { startService, TEST_DAY } from '../support/service.js';
import { countStatements } from '../support/statements.js';
import type { SheetMade, SheetWanted } from '../support/world.js';
import { givenSheet, givenWithdrawn, newKey } from '../support/world.js';

const EVERYBODY = { centres: 'ALL', units: 'ALL', moderator: null } as const;
const QUOTA = 100_000;
const silent = pino({ level: 'silent' });

let service: Service;
let calls: Calls;
let mine: EvidenceCalls;
let staff: EvidenceCalls;
let staffCalls: Calls;
beforeAll(async () => {
  service = await startService({ files: { quota: QUOTA } });
  const key = await service.centreKey('68999');
  calls = callsAs(service, key);
  mine = evidenceAs(service, key);
  staff = evidenceAs(service, service.staffKey);
  staffCalls = callsAs(service, service.staffKey);
});
afterEach(async () => {
  service.setNow(TEST_DAY);
  await service.db.writeOnce("UPDATE upload SET state = 'ABANDONED' WHERE state = 'OPEN'");
  await service.db.writeOnce('UPDATE file_quota SET used = 0');
});
afterAll(() => service.close());

/** Ranks 1 and 2 of 4 are in the sample. */
async function givenSample(wanted: SheetWanted = {}, marks = ['40', '30', '20', '0']): Promise<SheetMade> {
  const sheet = await givenSheet(service.db, {
    rows: marks.length,
    deadline: '2026-05-05',
    unit: { work: 'UPLOAD_GROUP' },
    scheme: defaultScheme('RANK_INTERVAL'),
    ...wanted,
  });
  await submitted(calls, sheet, marks);
  return sheet;
}

const auditOf = (id: string) =>
  service.db.readOnce<{ action: string; principal_name: string }>(
    'SELECT action, principal_name FROM audit WHERE detail LIKE ? ORDER BY id',
    [`%${id}%`],
  );
const purges = async (id: string) =>
  (
    await service.db.readOnce<{ name: string; detail: unknown }>(
      "SELECT principal_name AS name, detail FROM audit WHERE action = 'purgeEvidence' AND object = ?",
      [`evidence ${id}`],
    )
  ).map(({ name, detail }) => ({ name, detail: fromJson(detail) }));
const eventsOf = async (sheet: SheetMade) =>
  (
    await service.db.readOnce<{ type: string }>(
      "SELECT type FROM outbox WHERE marksheet_id = ? AND type LIKE 'EVIDENCE%' ORDER BY id",
      [sheet.id],
    )
  ).map(({ type }) => type);
const usedBy = async (centre = '68999') =>
  (await service.db.readOnce<{ used: number }>('SELECT used FROM file_quota WHERE centre_number = ?', [centre]))[0]!
    .used;

describe('a file on its way', () => {
  it('R34 R37 gets a ticket, is seen by everybody of the sheet, and is evidence once it is whole', async () => {
    const sheet = await givenSample();
    const { upload } = await mine.begin(workOf(sheet, '0001'), { name: '../Gwaith: Siân.pdf' });
    expect(upload).toMatchObject({
      state: 'OPEN',
      name: 'Gwaith_ Siân.pdf',
      size: 1000,
      received: 0,
      purpose: 'WORK',
      candidateNumbers: ['0001'],
      begunBy: 'Centre 68999',
      marksheetId: sheet.id,
      evidence: null,
      problem: null,
    });
    expect(upload.address).toMatch(new RegExp(`/uploads/${upload.id}$`));
    const elsewhere = evidenceAs(service, await service.centreKey('68999'));
    expect(await elsewhere.progress(sheet.id)).toMatchObject([{ id: upload.id }]);
    expect((await mine.list(sheet.id)).nodes).toEqual([]);

    const before = (await calls.sheet(sheet)).version;
    expect(await arrive(service, upload.id)).toEqual({ evidenceId: upload.id });
    expect(await mine.ticket(upload.id)).toMatchObject({ state: 'KEPT', evidence: { id: upload.id } });
    expect(await mine.progress(sheet.id)).toEqual([]);
    expect((await calls.sheet(sheet)).version).toBe(before + 1);
    const [file] = (await mine.list(sheet.id)).nodes;
    expect(file).toMatchObject({
      id: upload.id,
      name: 'Gwaith_ Siân.pdf',
      size: 1000,
      sha256: 'a'.repeat(64),
      mediaType: 'application/pdf',
      uploadedAt: TEST_DAY.toISOString(),
      uploadedBy: 'Centre 68999',
      late: false,
      state: 'LIVE',
      scan: 'PENDING',
      deletableUntil: '2026-05-05',
      candidateNumbers: ['0001'],
    });
    expect(await eventsOf(sheet)).toEqual(['EVIDENCE_UPLOADED']);
    expect((await auditOf(upload.id)).map(({ action }) => action)).toEqual(['beginUpload', 'finishUpload']);
  });

  it('R37 a second end of it answers as the first, and changes nothing', async () => {
    const sheet = await givenSample();
    const { upload } = await mine.begin(workOf(sheet, '0001'));
    await Promise.all([arrive(service, upload.id), arrive(service, upload.id), arrive(service, upload.id)]);
    expect(await arrive(service, upload.id, { size: 7 })).toEqual({ evidenceId: upload.id });
    expect((await mine.list(sheet.id)).totalCount).toBe(1);
    expect(await eventsOf(sheet)).toEqual(['EVIDENCE_UPLOADED']);
  });

  it('R11 the same announcement again is the same ticket; the same key for another is refused', async () => {
    const sheet = await givenSample();
    const idempotencyKey = newKey();
    const first = await mine.begin(workOf(sheet, '0001'), { idempotencyKey });
    const again = await mine.begin(workOf(sheet, '0001'), { idempotencyKey });
    expect(again.upload.id).toBe(first.upload.id);
    expect(await usedBy()).toBe(1000);
    expect(await mine.begin(workOf(sheet, '0002'), { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  it('R35 that differs from what was announced is refused, and gives its room back', async () => {
    const sheet = await givenSample();
    const short = (await mine.begin(workOf(sheet, '0001'))).upload.id;
    expect(await arrive(service, short, { size: 999 })).toEqual({ refused: 'SizeDiffers' });
    const other = (await mine.begin(workOf(sheet, '0001'), { sha256: 'B'.repeat(64) })).upload.id;
    expect(await arrive(service, other)).toEqual({ refused: 'ChecksumDiffers' });
    for (const [id, problem] of [
      [short, 'SizeDiffers'],
      [other, 'ChecksumDiffers'],
    ] as const)
      expect(await mine.ticket(id)).toMatchObject({
        state: 'REFUSED',
        evidence: null,
        problem: { __typename: problem },
      });
    expect(await arrive(service, short)).toEqual({ refused: 'SizeDiffers' });
    expect((await mine.list(sheet.id)).totalCount).toBe(0);
    expect(await usedBy()).toBe(0);
    expect(await readToSweep(service.db, 1000)).toEqual(expect.arrayContaining([short, other]));
  });

  it('R19 R34 the rules are looked at again when it is whole', async () => {
    const sheet = await givenSample();
    const { upload } = await mine.begin(workOf(sheet, '0001'));
    const closesAt = new Date('2026-04-21T00:00:00.000Z');
    await service.db.writeOnce(
      'UPDATE offering o JOIN marksheet m ON m.offering_id = o.id SET o.closes_at = ? WHERE m.id = ?',
      [closesAt, sheet.id],
    );
    service.setNow('2026-04-21T08:00:00.000Z');
    expect(await arrive(service, upload.id)).toEqual({ refused: 'OfferingClosed' });
    const answer = await service.query(
      await service.centreKey('68999'),
      'query ($id: ID!) { upload(id: $id) { problem { __typename ... on OfferingClosed { message closedAt } } } }',
      { id: upload.id },
    );
    expect(answer.upload.problem).toMatchObject({ __typename: 'OfferingClosed', closedAt: closesAt.toISOString() });
  });

  it('R37 is given up by whoever may upload, once, and not when it has become evidence', async () => {
    const sheet = await givenSample();
    const { upload } = await mine.begin(workOf(sheet, '0001'));
    const elsewhere = evidenceAs(service, await service.centreKey('68999'));
    expect(await elsewhere.abandon(upload.id)).toMatchObject({ upload: { id: upload.id, state: 'ABANDONED' } });
    expect(await mine.abandon(upload.id)).toMatchObject({ __typename: 'UploadNotOpen', uploadState: 'ABANDONED' });
    expect(await arrive(service, upload.id)).toMatchObject({ problem: { __typename: 'UploadNotOpen' } });
    expect(await usedBy()).toBe(0);
    const id = await kept(service, mine, workOf(sheet, '0001'));
    expect(await mine.abandon(id)).toMatchObject({ __typename: 'UploadNotOpen', uploadState: 'KEPT' });
  });

  it('R37 is dropped when its time is over, and not before', async () => {
    const sheet = await givenSample();
    const { upload } = await mine.begin(workOf(sheet, '0001'));
    expect(await abandonUploads(service.db, new Date('2026-04-21T09:59:59.000Z'))).toBe(0);
    service.setNow('2026-04-21T10:00:00.000Z');
    expect(await mine.progress(sheet.id)).toEqual([]);
    expect(await abandonUploads(service.db, service.now())).toBe(1);
    expect(await mine.ticket(upload.id)).toMatchObject({ state: 'ABANDONED' });
    expect(await usedBy()).toBe(0);
    expect([...(await readKnownKeys(service.db, [upload.id, 'f'.repeat(32)]))]).toEqual([]);
    expect(await readToSweep(service.db, 1000)).toContain(upload.id);
    await recordSwept(service.db, [upload.id], service.now());
    expect(await readToSweep(service.db, 1000)).not.toContain(upload.id);
  });

  it('R35 a centre has so much room, files on their way counted; two at once do not overdraw it', async () => {
    const sheet = await givenSample();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => mine.begin(workOf(sheet, '0001'), { size: 30_000 })),
    );
    const begun = answers.filter(({ __typename: name }) => name === 'BeginUploadSuccess');
    expect(begun).toHaveLength(3);
    expect(answers.find(({ __typename: name }) => name !== 'BeginUploadSuccess')).toMatchObject({
      __typename: 'QuotaExceeded',
      needed: 30_000,
      used: 90_000,
      quota: QUOTA,
    });
    await mine.abandon(begun[0].upload.id);
    expect(await mine.begin(workOf(sheet, '0001'), { size: 40_000 })).toHaveProperty('upload');
  });

  it('R35 says what it refuses with', async () => {
    const sheet = await givenSample();
    const plain = await givenSample({ unit: { work: 'UPLOAD' } });
    const posted = await givenSample({ unit: { work: 'POST' } });
    const open = await givenSheet(service.db);
    const refused = async (target: object, more: object = {}) => (await mine.begin(target, more)).__typename;
    expect(await refused(workOf(sheet, '0001'), { size: 0 })).toBe('FileEmpty');
    expect(await mine.begin(workOf(sheet, '0001'), { size: 3_000_000_000 })).toMatchObject({
      __typename: 'FileTooLarge',
      size: 3_000_000_000,
      maximumSize: 2 ** 30,
    });
    expect(await refused(workOf(sheet, '9999'))).toBe('CandidateNotOnMarksheet');
    expect(await refused(workOf(plain, '0004'))).toBe('BeginUploadSuccess');
    expect(await refused(workOf(open, '0001'))).toBe('SampleNotDrawn');
    expect(await refused({ adminOf: plain.id })).toBe('UnitTakesNoGroupFiles');
    expect(await mine.begin(workOf(posted, '0001'))).toMatchObject({ __typename: 'UnitTakesNoWork', work: 'POST' });
    expect(await refused({ noteOf: posted.id })).toBe('BeginUploadSuccess');
    expect(await refused(groupOf(sheet, '0001'))).toBe('GroupTooSmall');
    expect(await refused({ amendmentRequestId: 'nonsense' })).toBe('AmendmentRequestNotFound');
    expect(
      (
        await service.ask(
          await service.centreKey('68999'),
          'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { __typename } }',
          {
            input: { idempotencyKey: newKey(), target: workOf(sheet, '0001'), name: 'a', size: 1, sha256: 'no' },
          },
        )
      ).errors![0]!.extensions['code'],
    ).toBe('BAD_USER_INPUT');
  });
});

describe('R39 who', () => {
  it('another centre finds neither sheet, upload nor file', async () => {
    const sheet = await givenSample();
    const id = await kept(service, mine, workOf(sheet, '0001'));
    const { upload } = await mine.begin(workOf(sheet, '0001'));
    const other = evidenceAs(service, await service.centreKey('68998'));
    expect(await other.begin(workOf(sheet, '0001'))).toMatchObject({ __typename: 'MarksheetNotFound' });
    expect(await other.ticket(upload.id)).toBeNull();
    expect(await other.abandon(upload.id)).toMatchObject({ __typename: 'UploadNotFound', uploadId: upload.id });
    for (const evidenceId of [id, 'f'.repeat(32), 'x'])
      expect(await other.delete(evidenceId)).toMatchObject({ __typename: 'EvidenceNotFound', evidenceId });
    const { centre } = (await downloadable(EVERYBODY, service.db, id, { unscanned: true }))!;
    expect(centre).toBe('68999');
    const theirs = { centres: ['68998'], units: 'ALL', moderator: null } as const;
    expect(await downloadable(theirs, service.db, id, { unscanned: true })).toBeNull();
  });

  it('R34 a moderator sees what lives, of the sample and the sheet, and no attachments', async () => {
    const sheet = await givenSample({ scheme: { kind: 'CENTRE_SELECTED', minimum: 2 } });
    await calls.add(sheet, '0001', '0002');
    const seen = [
      await kept(service, mine, workOf(sheet, '0001')),
      await kept(service, mine, groupOf(sheet, '0002', '0003')),
      await kept(service, mine, { adminOf: sheet.id }),
      await kept(service, mine, { noteOf: sheet.id }),
    ];
    const hidden = await kept(service, mine, workOf(sheet, '0001'));
    await staff.hide(hidden);
    const deleted = await kept(service, mine, workOf(sheet, '0001'));
    await mine.delete(deleted);
    const { amendmentRequest }: any = await decisionsAs(service, await service.centreKey('68999')).request(
      sheet,
      '0001',
      '40',
      '39',
    );
    const attached = await kept(service, mine, { amendmentRequestId: amendmentRequest.id });
    const moderator = await givenModerator(service, { sheets: [sheet] });
    const theirs = evidenceAs(service, moderator.key);
    const states = ['LIVE', 'HIDDEN', 'DELETED', 'PURGED'];
    expect((await theirs.list(sheet.id, { states })).nodes.map(({ id }: any) => id).sort()).toEqual(seen.toSorted());
    expect((await mine.list(sheet.id, { states })).totalCount).toBe(7);
    // What was seen while it was sampled is not seen when it is no more.
    await service.db.writeOnce(
      'UPDATE marksheet_row SET sample_source = NULL, sample_detail = NULL WHERE marksheet_id = ? AND candidate_number = ?',
      [sheet.id, '0001'],
    );
    expect((await theirs.list(sheet.id)).nodes.map(({ id }: any) => id)).not.toContain(seen[0]);
    const attachments = `query ($id: ID!) { marksheet(id: $id) { amendmentRequests { attachments { id } } } }`;
    const of = async (key: string) =>
      (await service.query(key, attachments, { id: sheet.id })).marksheet.amendmentRequests;
    expect(await of(service.staffKey)).toEqual([{ attachments: [{ id: attached }] }]);
    expect(await of(moderator.key)).toEqual([{ attachments: [] }]);
  });
});

describe('taking away', () => {
  it('R19 R36 deleting hides the file and keeps its record; until the deadline, when files are late', async () => {
    const sheet = await givenSample();
    const id = await kept(service, mine, workOf(sheet, '0001'));
    const late = await kept(service, mine, workOf(sheet, '0001'));
    const idempotencyKey = newKey();
    for (const _ of [1, 2])
      expect(await mine.delete(id, { idempotencyKey })).toMatchObject({
        __typename: 'ChangeEvidenceSuccess',
        evidence: { id, state: 'DELETED', deletedBy: 'Centre 68999', deletedAt: TEST_DAY.toISOString() },
      });
    expect(await mine.delete(id)).toMatchObject({ __typename: 'EvidenceNotLive', evidenceState: 'DELETED' });
    expect((await mine.list(sheet.id)).nodes.map((file: any) => file.id)).toEqual([late]);
    expect(await downloadable(EVERYBODY, service.db, id, { unscanned: true })).toBeNull();
    expect(await eventsOf(sheet)).toEqual(['EVIDENCE_UPLOADED', 'EVIDENCE_UPLOADED', 'EVIDENCE_DELETED']);
    expect((await auditOf(id)).at(-1)).toMatchObject({ action: 'deleteEvidence' });
    service.setNow('2026-05-06T08:00:00.000Z');
    expect(await mine.delete(late)).toMatchObject({ __typename: 'DeletePeriodOver', until: '2026-05-05' });
    await kept(service, mine, workOf(sheet, '0002'));
    expect((await mine.list(sheet.id)).nodes.map((file: any) => file.late)).toEqual([false, true]);
  });

  it('R36 WJEC hides a file at any time with a reason that the centre sees; the centre can not', async () => {
    const sheet = await givenSample();
    const id = await kept(service, mine, workOf(sheet, '0001'));
    service.setNow('2026-09-01T08:00:00.000Z');
    expect(await staff.hide(id, '  ')).toMatchObject({ __typename: 'TextLengthWrong', field: 'reason' });
    expect(await staff.hide(id, 'Wrong person.')).toMatchObject({
      evidence: { state: 'HIDDEN', hiddenReason: 'Wrong person.' },
    });
    expect((await mine.list(sheet.id, { states: ['HIDDEN'] })).nodes).toMatchObject([
      { id, hiddenReason: 'Wrong person.' },
    ]);
    expect(await mine.delete(id)).toMatchObject({ __typename: 'EvidenceNotLive', evidenceState: 'HIDDEN' });
    expect(await downloadable(EVERYBODY, service.db, id, { unscanned: true })).toBeNull();
    await expect(mine.hide(id)).rejects.toThrow('FORBIDDEN');
    expect((await eventsOf(sheet)).at(-1)).toBe('EVIDENCE_HIDDEN');
  });

  it('R34 members come and go, and the others stay', async () => {
    const sheet = await givenSample({ scheme: { kind: 'CENTRE_SELECTED', minimum: 2 } });
    await calls.add(sheet, '0001', '0002');
    const id = await kept(service, mine, groupOf(sheet, '0001', '0003'));
    const numbers = ({ evidence }: any) => evidence.candidateNumbers;
    expect(numbers(await mine.add(id, '0002'))).toEqual(['0001', '0002', '0003']);
    expect(await mine.add(id, '0002')).toMatchObject({ __typename: 'AlreadyInGroup' });
    expect(numbers(await mine.remove(id, '0001'))).toEqual(['0002', '0003']);
    expect(await mine.remove(id, '0002')).toMatchObject({ __typename: 'LastSampledMember', candidateNumber: '0002' });
    expect(numbers(await mine.remove(id, '0003'))).toEqual(['0002']);
    expect(numbers(await mine.add(id, '0001'))).toEqual(['0001', '0002']);
    expect(await mine.remove(id, '0003')).toMatchObject({ __typename: 'NotInGroup' });
    const { rows } = await mine.rows(sheet.id);
    expect(rows.nodes.map((row: any) => row.evidence.length)).toEqual([1, 1, 0, 0]);
  });

  it('R31 an attachment goes while the request is open, and no longer', async () => {
    const sheet = await givenSample();
    const decisions = decisionsAs(service, await service.centreKey('68999'));
    const { amendmentRequest }: any = await decisions.request(sheet, '0001', '40', '39');
    const target = { amendmentRequestId: amendmentRequest.id };
    const [first, second] = [await kept(service, mine, target), await kept(service, mine, target)];
    expect(await mine.delete(first)).toMatchObject({
      evidence: { state: 'DELETED', amendmentRequestId: amendmentRequest.id },
    });
    await decisions.withdraw(amendmentRequest.id);
    expect(await mine.delete(second)).toMatchObject({ __typename: 'AmendmentNotOpen', amendmentState: 'WITHDRAWN' });
    expect(await mine.begin(target)).toMatchObject({ __typename: 'AmendmentNotOpen' });
  });
});

describe('R25 a tick of the centre’s own', () => {
  it('stays while a file lives, alone or in a group, and goes when that is deleted', async () => {
    const sheet = await givenSample({ scheme: { kind: 'CENTRE_SELECTED', minimum: 2 } });
    await calls.add(sheet, '0001', '0002', '0003');
    const alone = await kept(service, mine, workOf(sheet, '0001'));
    await kept(service, mine, groupOf(sheet, '0002', '0004'));
    const { rows } = await calls.remove(sheet, '0001', '0002', '0003');
    expect(rows.map(({ problem }: any) => problem?.__typename ?? null)).toEqual(['WorkUploaded', 'WorkUploaded', null]);
    await mine.delete(alone);
    expect((await calls.remove(sheet, '0001')).changed).toBe(1);
  });

  it('an uploaded note is the explanatory note', async () => {
    const sheet = await givenSample({ scheme: defaultScheme('RANK_INTERVAL') }, [
      '40',
      '30',
      ...Array.from({ length: 20 }, () => '10'),
    ]);
    await calls.add(sheet, '0003');
    const before = await mine.checklist(sheet.id);
    expect(before.sample.noteMissing).toBe(true);
    expect(before.evidenceChecklist.note).toBe('MISSING');
    expect(before.outstanding.items.map(({ code }: any) => code)).toContain('NOTE_MISSING');
    await kept(service, mine, { noteOf: sheet.id });
    const after = await mine.checklist(sheet.id);
    expect(after.sample.noteMissing).toBe(false);
    expect(after.evidenceChecklist.note).toBe('GIVEN');
    expect(after.outstanding.items.map(({ code }: any) => code)).not.toContain('NOTE_MISSING');
  });

  it('under real concurrency: an untick and the end of an upload never both happen', async () => {
    const sheet = await givenSample({ scheme: { kind: 'CENTRE_SELECTED', minimum: 2 } });
    const seen = new Set<string>();
    for (let round = 0; round < Number(process.env.RACE_ROUNDS ?? 20); round += 1) {
      await calls.add(sheet, '0001');
      const { upload } = await mine.begin(workOf(sheet, '0001'));
      const [untick, finish] = await Promise.all([calls.remove(sheet, '0001'), arrive(service, upload.id)]);
      const unticked = untick.changed === 1;
      const there = 'evidenceId' in finish;
      expect([unticked, there]).not.toEqual([true, true]);
      expect([unticked, there]).not.toEqual([false, false]);
      if (!there) expect(finish).toEqual({ refused: 'NotInSample' });
      seen.add(unticked ? 'untick first' : 'upload first');
      if (there) await mine.delete(upload.id);
      // What is deleted takes its room until it is purged.
      await service.db.writeOnce('UPDATE file_quota SET used = 0');
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('giving an upload up and its end never both happen; of two who delete one does', async () => {
    const sheet = await givenSample();
    for (let round = 0; round < 10; round += 1) {
      const { upload } = await mine.begin(workOf(sheet, '0001'));
      const [given, finish] = await Promise.all([mine.abandon(upload.id), arrive(service, upload.id)]);
      const abandoned = given.__typename === 'AbandonUploadSuccess';
      expect('evidenceId' in finish).toBe(!abandoned);
      expect((await mine.ticket(upload.id)).state).toBe(abandoned ? 'ABANDONED' : 'KEPT');
      if (abandoned) continue;
      const both = await Promise.all([mine.delete(upload.id), mine.delete(upload.id), staff.hide(upload.id)]);
      const names = both.map(({ __typename: name }) => name).slice(0, 2);
      expect(names.filter((name) => name === 'ChangeEvidenceSuccess').length).toBeLessThanOrEqual(1);
    }
    expect(await usedBy()).toBe(
      1000 * (await mine.list(sheet.id, { states: ['LIVE', 'HIDDEN', 'DELETED'] })).totalCount,
    );
  });
});

describe('what is there and what is missing', () => {
  it('R38 R27 is one list, before the deadline and after; further work is due until it is there', async () => {
    const sheet = await givenSample({ scheme: { kind: 'CENTRE_SELECTED', minimum: 2 } });
    expect((await mine.checklist((await givenSheet(service.db)).id)).evidenceChecklist).toBeNull();
    await calls.add(sheet, '0001', '0002');
    await staffCalls.request(sheet, '2026-05-20', '0003');
    const first = await mine.checklist(sheet.id);
    expect(first.evidenceChecklist).toMatchObject({ complete: false, wanted: 3, uploaded: 0, note: 'NOT_NEEDED' });
    expect(
      first.evidenceChecklist.blockers.map(({ code, candidateNumber, due }: any) => [code, candidateNumber, due]),
    ).toEqual([
      ['WORK_MISSING', '0001', '2026-05-05'],
      ['WORK_MISSING', '0002', '2026-05-05'],
      ['FURTHER_WORK_DUE', '0003', '2026-05-20'],
    ]);
    expect(first.outstanding.items).toEqual([{ code: 'FURTHER_WORK_DUE', candidateNumber: '0003' }]);
    const bad = await kept(service, mine, workOf(sheet, '0001'));
    expect(await recordScan(service.gate, bad, { scan: 'INFECTED', finding: 'Eicar' }, nowOf(service))).toBe(true);
    expect(await recordScan(service.gate, bad, { scan: 'INFECTED', finding: 'Eicar' }, nowOf(service))).toBe(false);
    expect(await downloadable(EVERYBODY, service.db, bad, { unscanned: true })).toBeNull();
    const wrong = await kept(service, mine, workOf(sheet, '0002'));
    await staff.hide(wrong);
    service.setNow('2026-05-10T10:00:00.000Z');
    const late = await kept(service, mine, workOf(sheet, '0003'));
    const then = await mine.checklist(sheet.id);
    expect(then.outstanding.items).toEqual([]);
    expect(then.evidenceChecklist).toMatchObject({
      complete: false,
      wanted: 3,
      uploaded: 1,
      files: { live: 2, pending: 1, infected: 1, hidden: 1, clean: 0, deleted: 0 },
    });
    expect(then.evidenceChecklist.blockers).toMatchObject([
      { code: 'FILE_HIDDEN', candidateNumber: '0002', evidenceId: wrong, overdue: true },
      { code: 'FILE_INFECTED', candidateNumber: '0001', evidenceId: bad, overdue: true },
    ]);
    await kept(service, mine, groupOf(sheet, '0001', '0002'));
    expect((await mine.checklist(sheet.id)).evidenceChecklist).toMatchObject({
      complete: true,
      uploaded: 3,
      blockers: [],
    });
    const files = (await mine.list(sheet.id)).nodes;
    expect(files.map(({ id, late: isLate }: any) => [id === late, isLate])).toContainEqual([true, false]);
    expect(await eventsOf(sheet)).toContain('EVIDENCE_INFECTED');
  });

  it('R18 R34 upload-only sheets say of how many rows work is there', async () => {
    const sheet = await givenSheet(service.db, {
      rows: 4,
      unit: { assessment: 'UPLOAD_ONLY', work: 'UPLOAD_GROUP' },
      opens: '2026-04-20',
    });
    await givenWithdrawn(service.db, sheet, '0004');
    const label = async () => (await mine.rows(sheet.id)).entryLabel.text;
    expect(await label()).toBe('UPLOAD WORK (0 OF 3)');
    const id = await kept(service, mine, workOf(sheet, '0001'));
    await kept(service, mine, workOf(sheet, '0001'));
    expect(await label()).toBe('UPLOAD WORK (1 OF 3)');
    await kept(service, mine, groupOf(sheet, '0001', '0002', '0003'));
    expect(await label()).toBe('UPLOAD WORK (3 OF 3)');
    expect((await mine.checklist(sheet.id)).evidenceChecklist).toMatchObject({ complete: true, wanted: 3 });
    expect(await mine.delete(id)).toMatchObject({ evidence: { state: 'DELETED' } });
    service.setNow('2026-04-19T10:00:00.000Z');
    expect(await mine.begin(workOf(sheet, '0001'))).toMatchObject({ __typename: 'OfferingNotOpen' });
  });

  it('R34 lists page by page in the order in which files came, under a filter', async () => {
    const sheet = await givenSample();
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      service.setNow(new Date(TEST_DAY.getTime() + Math.floor(i / 2) * 1000));
      ids.push(await kept(service, mine, i === 4 ? { noteOf: sheet.id } : workOf(sheet, i < 2 ? '0001' : '0002')));
    }
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo, totalCount }: any = await mine.list(sheet.id, null, { first: 2, after });
      expect(totalCount).toBe(5);
      found.push(...nodes.map(({ id }: any) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found.toSorted()).toEqual(ids.toSorted());
    expect(found.at(-1)).toBe(ids[4]);
    expect((await mine.list(sheet.id, { candidateNumber: '0002' })).totalCount).toBe(2);
    expect((await mine.list(sheet.id, { purpose: 'NOTE' })).nodes).toMatchObject([{ id: ids[4] }]);
    expect((await mine.list(sheet.id, { scan: 'CLEAN' })).totalCount).toBe(0);
    expect((await mine.list(sheet.id, { states: [] })).totalCount).toBe(0);
  });

  it('asks the database as often for many rows and files as for few', async () => {
    const counted = async (rows: number) => {
      const sheet = await givenSample(
        { scheme: defaultScheme('ALL'), rows },
        Array.from({ length: rows }, () => '20'),
      );
      for (const number of sheet.numbers) await kept(service, mine, workOf(sheet, number));
      const counter = countStatements(service.db);
      await mine.rows(sheet.id);
      await mine.checklist(sheet.id);
      await mine.list(sheet.id, null, { first: 200 });
      return counter.count;
    };
    expect(await counted(12)).toBe(await counted(2));
  });
});

describe('how long files are kept', () => {
  /** The worker's round, as it is when the service ends. */
  const sweptAt = async (at: string, filesKeptDays = 180): Promise<void> => {
    service.setNow(at);
    await startSweeper({ gate: service.gate, now: service.now, filesKeptDays, eventsKeptDays: 400 }, silent).stop();
  };
  const purged = (...ids: string[]) =>
    service.db.readOnce<{ id: string; days: number }>(
      'SELECT id, retention_days AS days FROM evidence WHERE id IN (?) AND purged_at IS NOT NULL ORDER BY days',
      [ids],
    );

  it('R35 the sweeper gives them up so long after results day, and thirty days after they were deleted; records stay', async () => {
    // Those of other tests are no matter here.
    await service.db.writeOnce('UPDATE evidence SET purged_at = uploaded_at');
    const sheet = await givenSample({ series: { month: 11, year: 2025 } });
    const [live, deleted, hidden] = [
      await kept(service, mine, workOf(sheet, '0001')),
      await kept(service, mine, workOf(sheet, '0001')),
      await kept(service, mine, workOf(sheet, '0002')),
    ];
    await mine.delete(deleted);
    await staff.hide(hidden);
    await service.db.writeOnce('UPDATE series SET results_day = NULL WHERE id = ?', [sheet.series]);
    await sweptAt('2026-05-20T10:00:00.000Z');
    expect(await purged(live, deleted, hidden)).toEqual([]);
    const used = await usedBy();
    await sweptAt('2026-05-20T10:00:00.001Z');
    expect(await purged(live, deleted, hidden)).toEqual([{ id: deleted, days: 30 }]);
    expect(await usedBy()).toBe(used - 1000);
    expect(await readToSweep(service.db, 1000)).toContain(deleted);
    await sweptAt('2030-01-01T10:00:00.000Z');
    expect(await purged(live, hidden)).toEqual([]);
    await service.db.writeOnce('UPDATE series SET results_day = ? WHERE id = ?', ['2026-01-08', sheet.series]);
    await sweptAt('2026-07-07T22:59:59.999Z');
    expect(await purged(live, hidden)).toEqual([]);
    await sweptAt('2026-07-07T23:00:00.000Z');
    expect(await purged(live, hidden)).toHaveLength(2);
    expect(await purged(live)).toEqual([{ id: live, days: 180 }]);
    await sweptAt('2026-07-09T10:00:00.000Z', 1);
    expect(await purged(live)).toEqual([{ id: live, days: 180 }]);
    const { nodes } = await mine.list(sheet.id, { states: ['PURGED'] });
    expect(nodes.map(({ id, state }: any) => [id, state]).toSorted()).toEqual(
      [live, deleted, hidden].map((id) => [id, 'PURGED']).toSorted(),
    );
    expect(await purges(live)).toEqual([{ name: 'IAMIS retention', detail: { retentionDays: 180 } }]);
    expect(await purges(deleted)).toEqual([{ name: 'IAMIS retention', detail: { retentionDays: 30 } }]);
    expect([...(await readKnownKeys(service.db, [live, deleted]))]).toEqual([]);
    expect(await recordScan(service.gate, live, { scan: 'CLEAN', finding: null }, nowOf(service))).toBe(false);
  });
});
