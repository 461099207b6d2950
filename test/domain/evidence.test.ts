import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AmendmentRequest } from '../../src/domain/amendment.js';
import type { Now, UnitRules } from '../../src/domain/catalogue.js';
import { defaultScheme } from '../../src/domain/catalogue.js';
import type { EvidenceFile, EvidencePurpose, EvidenceTarget, EvidenceTerms } from '../../src/domain/evidence.js';
import {
  isLateEvidence,
  MAXIMUM_FILE,
  whyFileIsRefused,
  whyQuotaRefuses,
  whyTargetIsRefused,
} from '../../src/domain/evidence.js';
import { evidenceChecklist } from '../../src/domain/evidence/checklist.js';
import {
  lastDayToDelete,
  whyDeletionIsRefused,
  whyMemberIsNotAdded,
  whyMemberIsNotRemoved,
} from '../../src/domain/evidence/removal.js';
import { outstanding } from '../../src/domain/cohort.js';
import type { Row, SubmittedRow } from '../../src/domain/marksheet.js';
import { membership } from '../../src/domain/sample.js';
import { removeFromSample } from '../../src/domain/sample/changes.js';
import {
  alwaysOpen,
  byNumber,
  draft,
  marksUnit,
  now,
  PROPERTY_RUNS,
  submittedRow,
  uploadUnit,
  withdrawn,
} from '../support/domain.js';

const picked = membership('SYSTEM', { code: 'HIGHEST' }, { by: 'WJEC', now });
const substitution = { kind: 'LOST' as const, explanation: 'x', passedOverReason: null };
const sampledAs = (number: string, sample: Partial<SubmittedRow['sample']> = {}): SubmittedRow =>
  submittedRow(number, 20, { sample: { ...picked, ...sample } as SubmittedRow['sample'] });

const groupUnit: UnitRules = { ...marksUnit, work: 'UPLOAD_GROUP' };
const terms = (unit: UnitRules, rest: Partial<EvidenceTerms> = {}): EvidenceTerms => ({
  unit,
  times: alwaysOpen,
  deadline: '2026-05-05',
  submissions: 1,
  ...rest,
});
const on = (londonDate: string): Now => ({ instant: new Date(`${londonDate}T12:00:00.000Z`), londonDate });
const aim = (purpose: EvidencePurpose, ...candidateNumbers: string[]): EvidenceTarget => ({
  purpose,
  candidateNumbers,
  amendmentRequestId: purpose === 'AMENDMENT' ? '1.0001.3' : null,
});
const rows = byNumber([
  sampledAs('0001'),
  sampledAs('0002', { source: 'REQUESTED', due: '2026-06-01' }),
  sampledAs('0003', { substitution, substitutedBy: '0004' }),
  sampledAs('0004', { source: 'SUBSTITUTE', substitutesFor: '0003' }),
  sampledAs('0005', { substitution }),
  submittedRow('0006', 5),
  draft('0007', null, { late: true }),
  withdrawn('0008'),
]);
const asked = (unit: UnitRules, target: EvidenceTarget, rest: Partial<EvidenceTerms> = {}, at = now) =>
  whyTargetIsRefused(terms(unit, rest), rows, target, undefined, at);

describe('what may be uploaded', () => {
  it('R34 R26 R27 work of a candidate in the sample, whatever put them there, and of nobody else', () => {
    for (const number of ['0001', '0002', '0004']) expect(asked(marksUnit, aim('WORK', number))).toBeNull();
    expect(asked(marksUnit, aim('WORK', '0003'))).toEqual({ __typename: 'WorkNotWanted', candidateNumber: '0003' });
    expect(asked(marksUnit, aim('WORK', '0005'))).toEqual({ __typename: 'WorkNotWanted', candidateNumber: '0005' });
    expect(asked(marksUnit, aim('WORK', '0006'))).toEqual({ __typename: 'NotInSample', candidateNumber: '0006' });
    expect(asked(marksUnit, aim('WORK', '0007'))).toEqual({ __typename: 'RowNotSubmitted', candidateNumber: '0007' });
    for (const candidateNumber of ['0008', '0099'])
      expect(asked(marksUnit, aim('WORK', candidateNumber))).toEqual({
        __typename: 'CandidateNotOnMarksheet',
        candidateNumber,
      });
  });

  it('R34 nothing before submission, notes neither', () => {
    for (const target of [aim('WORK', '0001'), aim('NOTE'), aim('GROUP', '0001', '0002')])
      expect(asked(groupUnit, target, { submissions: 0 })).toEqual({ __typename: 'SampleNotDrawn' });
  });

  it('R34 on upload-only units for every active row, from opening, without a submission', () => {
    const none = { submissions: 0 };
    for (const number of ['0001', '0006', '0007']) expect(asked(uploadUnit, aim('WORK', number), none)).toBeNull();
    expect(asked(uploadUnit, aim('WORK', '0008'), none)).toMatchObject({ __typename: 'CandidateNotOnMarksheet' });
    const later = { ...none, times: { ...alwaysOpen, opens: '2026-04-21' } };
    expect(asked(uploadUnit, aim('WORK', '0001'), later)).toEqual({
      __typename: 'OfferingNotOpen',
      opens: '2026-04-21',
    });
    expect(asked(uploadUnit, aim('WORK', '0001'), later, on('2026-04-21'))).toBeNull();
  });

  it('R34 work is refused, and notes are taken, where it is posted, seen on a visit or not asked for', () => {
    for (const work of ['POST', 'VISIT', 'NONE'] as const) {
      const unit = { ...marksUnit, work };
      for (const target of [aim('WORK', '0001'), aim('GROUP', '0001', '0002'), aim('ADMIN')])
        expect(asked(unit, target)).toEqual({ __typename: 'UnitTakesNoWork', unitCode: unit.code, work });
      expect(asked(unit, aim('NOTE'))).toBeNull();
    }
  });

  it('R34 group and admin files only where the unit has them', () => {
    const refused = { __typename: 'UnitTakesNoGroupFiles', unitCode: marksUnit.code };
    expect(asked(marksUnit, aim('GROUP', '0001', '0002'))).toEqual(refused);
    expect(asked(marksUnit, aim('ADMIN'))).toEqual(refused);
    expect(asked(groupUnit, aim('ADMIN'))).toBeNull();
    expect(asked(groupUnit, aim('WORK', '0001'))).toBeNull();
  });

  it('R34 a group file names several candidates of the sheet, each once, at least one of them sampled', () => {
    expect(asked(groupUnit, aim('GROUP', '0001', '0006', '0007'))).toBeNull();
    expect(asked(groupUnit, aim('GROUP', '0001'))).toEqual({
      __typename: 'GroupTooSmall',
      given: 1,
      minimumMembers: 2,
    });
    expect(asked(groupUnit, aim('GROUP', '0001', '0006', '0001'))).toEqual({
      __typename: 'RowRepeated',
      candidateNumber: '0001',
    });
    expect(asked(groupUnit, aim('GROUP', '0001', '0008'))).toEqual({
      __typename: 'CandidateNotOnMarksheet',
      candidateNumber: '0008',
    });
    // Sampled, and the work not sent: nobody asked for it.
    expect(asked(groupUnit, aim('GROUP', '0003', '0006'))).toEqual({
      __typename: 'GroupWithoutSample',
      candidateNumbers: ['0003', '0006'],
    });
    const many = Array.from({ length: 601 }, (_, index) => String(index).padStart(4, '0'));
    expect(asked(groupUnit, aim('GROUP', ...many))).toEqual({
      __typename: 'TooManyRows',
      given: 601,
      maximumRows: 600,
    });
  });

  it('R19 until WJEC closes the offering; what was asked for besides until its own day', () => {
    const closesAt = new Date('2026-05-20T11:00:00.000Z');
    const times = { ...alwaysOpen, closesAt };
    const closed = { __typename: 'OfferingClosed', closedAt: closesAt };
    expect(asked(marksUnit, aim('WORK', '0001'), { times }, on('2026-05-19'))).toBeNull();
    expect(asked(marksUnit, aim('WORK', '0001'), { times }, on('2026-05-20'))).toEqual(closed);
    expect(asked(marksUnit, aim('NOTE'), { times }, on('2026-05-20'))).toEqual(closed);
    expect(asked(marksUnit, aim('WORK', '0002'), { times }, on('2026-06-01'))).toBeNull();
    expect(asked(marksUnit, aim('WORK', '0002'), { times }, on('2026-06-02'))).toEqual(closed);
  });

  it('R19 is flagged late after the sheet’s deadline, and after their own day for those asked for besides', () => {
    const late = (target: EvidenceTarget, day: string, deadline: string | null = '2026-05-05') =>
      isLateEvidence(terms(groupUnit, { deadline }), rows, target, on(day));
    expect([late(aim('WORK', '0001'), '2026-05-05'), late(aim('WORK', '0001'), '2026-05-06')]).toEqual([false, true]);
    expect([late(aim('WORK', '0002'), '2026-06-01'), late(aim('WORK', '0002'), '2026-06-02')]).toEqual([false, true]);
    // The latest of those named; who is not sampled has no day.
    expect(late(aim('GROUP', '0001', '0002', '0006'), '2026-06-01')).toBe(false);
    expect([late(aim('NOTE'), '2026-05-06'), late(aim('ADMIN'), '2026-05-06')]).toEqual([true, true]);
    expect(late(aim('WORK', '0001'), '2026-12-31', null)).toBe(false);
    expect(late(aim('AMENDMENT'), '2026-12-31')).toBe(false);
  });

  it('R31 R34 belongs to a request while that is open, closed offering or not', () => {
    const request: AmendmentRequest = {
      id: '1.0001.3',
      candidateNumber: '0001',
      version: 3,
      requested: { kind: 'ABSENT' },
      state: 'OPEN',
      decidedBy: null,
      decidedAt: null,
    };
    const why = (given: AmendmentRequest | undefined) =>
      whyTargetIsRefused(
        terms({ ...marksUnit, work: 'POST' }, { times: { ...alwaysOpen, closesAt: new Date(0) } }),
        rows,
        aim('AMENDMENT'),
        given,
        now,
      );
    expect(why(request)).toBeNull();
    expect(why({ ...request, state: 'REJECTED', decidedBy: 'WJEC', decidedAt: now.instant })).toMatchObject({
      __typename: 'AmendmentNotOpen',
      amendmentState: 'REJECTED',
    });
    expect(why(undefined)).toEqual({ __typename: 'AmendmentRequestNotFound', amendmentRequestId: '1.0001.3' });
  });

  it('R35 from 1 byte to 1 GiB', () => {
    const why = (size: number) => whyFileIsRefused({ name: 'a.pdf', size });
    expect([why(1), why(2 ** 30)]).toEqual([null, null]);
    expect(why(0)).toEqual({ __typename: 'FileEmpty', name: 'a.pdf' });
    expect(why(2 ** 30 + 1)).toEqual({
      __typename: 'FileTooLarge',
      name: 'a.pdf',
      size: 2 ** 30 + 1,
      maximumSize: MAXIMUM_FILE,
    });
  });

  it('R35 within the room of the centre, to the byte', () => {
    expect(whyQuotaRefuses(90, 10, 100)).toBeNull();
    expect(whyQuotaRefuses(90, 11, 100)).toEqual({ __typename: 'QuotaExceeded', needed: 11, used: 90, quota: 100 });
  });
});

const file = (purpose: EvidencePurpose, numbers: string[], rest: Partial<EvidenceFile> = {}): EvidenceFile => ({
  ...aim(purpose, ...numbers),
  id: 'f1',
  state: 'LIVE',
  scan: 'CLEAN',
  ...rest,
});

describe('taking files away', () => {
  const deletion = (unit: UnitRules = groupUnit, rest: Partial<EvidenceTerms> = {}) => ({
    ...terms(unit, rest),
    firstSubmittedOn: '2026-05-01',
    bankHolidays: ['2026-05-04'],
  });
  const why = (given: EvidenceFile, day: string, rest: Partial<EvidenceTerms> = {}) =>
    whyDeletionIsRefused(deletion(groupUnit, rest), rows, given, undefined, on(day));

  it('R19 R36 ends at the later of the deadline and five working days after the first submission', () => {
    expect(lastDayToDelete(deletion(), rows, aim('WORK', '0001'))).toBe('2026-05-11');
    expect(lastDayToDelete(deletion(groupUnit, { deadline: '2026-05-15' }), rows, aim('NOTE'))).toBe('2026-05-15');
    expect(why(file('WORK', ['0001']), '2026-05-11')).toBeNull();
    expect(why(file('WORK', ['0001']), '2026-05-12')).toEqual({ __typename: 'DeletePeriodOver', until: '2026-05-11' });
  });

  it('R36 of those asked for besides ends on their own day', () => {
    expect(why(file('WORK', ['0002']), '2026-06-01')).toBeNull();
    expect(why(file('WORK', ['0002']), '2026-06-02')).toEqual({ __typename: 'DeletePeriodOver', until: '2026-06-01' });
    expect(why(file('GROUP', ['0001', '0002']), '2026-06-01')).toBeNull();
  });

  it('R19 ends when WJEC closes the offering', () => {
    const times = { ...alwaysOpen, closesAt: new Date('2026-05-06T00:00:00.000Z') };
    expect(why(file('WORK', ['0001']), '2026-05-06', { times })).toMatchObject({ __typename: 'OfferingClosed' });
  });

  it('R36 is done once, and what WJEC hid stays hidden', () => {
    for (const state of ['DELETED', 'HIDDEN', 'PURGED'] as const)
      expect(why(file('WORK', ['0001'], { state }), '2026-05-01')).toEqual({
        __typename: 'EvidenceNotLive',
        evidenceId: 'f1',
        evidenceState: state,
      });
  });

  it('R34 a member leaves a group file, the last sampled one does not', () => {
    const group = file('GROUP', ['0001', '0002', '0006']);
    const removing = (given: EvidenceFile, number: string, day = '2026-05-01') =>
      whyMemberIsNotRemoved(deletion(), rows, given, number, on(day));
    expect([removing(group, '0001'), removing(group, '0006')]).toEqual([null, null]);
    expect(removing(file('GROUP', ['0001', '0003', '0006']), '0001')).toEqual({
      __typename: 'LastSampledMember',
      candidateNumber: '0001',
    });
    expect(removing(group, '0004')).toEqual({ __typename: 'NotInGroup', candidateNumber: '0004' });
    expect(removing(file('WORK', ['0001']), '0001')).toEqual({ __typename: 'EvidenceNotOfGroup', evidenceId: 'f1' });
    expect(removing(file('GROUP', ['0001', '0004']), '0001', '2026-05-12')).toMatchObject({
      __typename: 'DeletePeriodOver',
    });
  });

  it('R34 a candidate who was forgotten joins a group file', () => {
    const group = file('GROUP', ['0001', '0006']);
    const adding = (number: string, given = group) => whyMemberIsNotAdded(terms(groupUnit), rows, given, number, now);
    expect([adding('0002'), adding('0007')]).toEqual([null, null]);
    expect(adding('0001')).toEqual({ __typename: 'AlreadyInGroup', candidateNumber: '0001' });
    expect(adding('0008')).toEqual({ __typename: 'CandidateNotOnMarksheet', candidateNumber: '0008' });
    expect(adding('0002', file('WORK', ['0001']))).toMatchObject({ __typename: 'EvidenceNotOfGroup' });
  });

  it('R34 whatever is taken out, a live group file names somebody whose work is wanted', () => {
    const anyRow = fc.constantFrom('0001', '0002', '0003', '0004', '0005', '0006', '0007');
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { minLength: 2 }), fc.array(anyRow, { maxLength: 12 }), (first, gone) => {
        fc.pre(whyTargetIsRefused(terms(groupUnit), rows, aim('GROUP', ...first), undefined, now) === null);
        let group = file('GROUP', first);
        for (const number of gone) {
          if (whyMemberIsNotRemoved(deletion(), rows, group, number, now) !== null) continue;
          group = { ...group, candidateNumbers: group.candidateNumbers.filter((each) => each !== number) };
        }
        expect(group.candidateNumbers.some((number) => ['0001', '0002', '0004'].includes(number))).toBe(true);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('R25 a candidate whom the centre ticked stays while a file lives', () => {
    const ticked = byNumber([sampledAs('0001', { source: 'CENTRE' })]);
    const untick = (uploaded: Set<string>) => removeFromSample(ticked, ['0001'], { lastDay: null, uploaded, now })[0];
    expect(untick(new Set(['0001']))).toMatchObject({
      problem: { __typename: 'WorkUploaded', candidateNumber: '0001' },
    });
    expect(untick(new Set(['0002']))).toHaveProperty('row');
  });
});

describe('the checklist', () => {
  const scheme = defaultScheme('ALL');
  const checked = (
    files: EvidenceFile[],
    given: ReadonlyMap<string, Row> = rows,
    note: string | null = 'Said.',
    unit = groupUnit,
    day = '2026-05-05',
  ) => evidenceChecklist({ ...terms(unit), scheme }, given, files, note, on(day));
  const short = ({ blockers }: ReturnType<typeof checked>) =>
    blockers.map(({ code, candidateNumber, due }) => [code, candidateNumber, due]);

  it('R38 R26 lists everyone whose work is wanted, and who turned out incomplete or lost, without missing theirs', () => {
    const { candidates } = checked([file('WORK', ['0001']), file('WORK', ['0001'], { id: 'f2' })]);
    expect(candidates.map(({ row, work, due, files }) => [row.candidateNumber, work, due, files.length])).toEqual([
      ['0001', 'UPLOADED', '2026-05-05', 2],
      ['0002', 'MISSING', '2026-06-01', 0],
      ['0003', 'NOT_SENT', '2026-05-05', 0],
      ['0004', 'MISSING', '2026-05-05', 0],
      ['0005', 'NOT_SENT', '2026-05-05', 0],
    ]);
  });

  it('R38 blocks for missing work, further work, open substitutes and the note, soonest first', () => {
    expect(short(checked([], rows, null))).toEqual([
      ['NOTE_MISSING', null, '2026-05-05'],
      ['SUBSTITUTE_OPEN', '0005', '2026-05-05'],
      ['WORK_MISSING', '0001', '2026-05-05'],
      ['WORK_MISSING', '0004', '2026-05-05'],
      ['FURTHER_WORK_DUE', '0002', '2026-06-01'],
    ]);
    expect(checked([], rows, null, groupUnit, '2026-05-06').blockers.map(({ overdue }) => overdue)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('R38 a group file is the work of each candidate that it names', () => {
    expect(short(checked([file('GROUP', ['0001', '0002', '0004', '0006'])]))).toEqual([
      ['SUBSTITUTE_OPEN', '0005', '2026-05-05'],
    ]);
  });

  it('R38 an infected or hidden file is no work, and is named where it is all there is', () => {
    const infected = file('WORK', ['0001'], { id: 'bad', scan: 'INFECTED' });
    const hidden = file('WORK', ['0004'], { id: 'hid', state: 'HIDDEN' });
    const deleted = file('WORK', ['0002'], { id: 'del', state: 'DELETED' });
    const { blockers } = checked([infected, hidden, deleted]);
    expect(blockers.map(({ code, candidateNumber, evidenceId }) => [code, candidateNumber, evidenceId])).toEqual([
      ['FILE_HIDDEN', '0004', 'hid'],
      ['FILE_INFECTED', '0001', 'bad'],
      ['SUBSTITUTE_OPEN', '0005', null],
      ['FURTHER_WORK_DUE', '0002', null],
    ]);
    const better = checked([infected, file('WORK', ['0001']), hidden, deleted]).blockers;
    expect(better.map(({ candidateNumber }) => candidateNumber)).not.toContain('0001');
  });

  it('R38 work that is not looked at yet is work', () => {
    const pending = file('WORK', ['0001'], { scan: 'PENDING' });
    expect(checked([pending]).blockers.map(({ candidateNumber }) => candidateNumber)).not.toContain('0001');
  });

  it('R25 an uploaded note counts as the explanatory note, an infected one does not', () => {
    expect(checked([], rows, null).note).toBe('MISSING');
    expect(checked([file('NOTE', [])], rows, null).note).toBe('GIVEN');
    expect(checked([file('NOTE', [], { scan: 'INFECTED' })], rows, null).note).toBe('MISSING');
    expect(checked([], byNumber([sampledAs('0001')]), null).note).toBe('NOT_NEEDED');
  });

  it('R34 asks for no work where it is posted, and for the note all the same', () => {
    const posted = checked([], rows, null, { ...marksUnit, work: 'POST' });
    expect(posted.candidates).toEqual([]);
    expect(short(posted)).toEqual([
      ['NOTE_MISSING', null, '2026-05-05'],
      ['SUBSTITUTE_OPEN', '0005', '2026-05-05'],
    ]);
  });

  it('R34 wants work of every active row on upload-only units', () => {
    const given = byNumber([draft('0001', null), draft('0002', null), withdrawn('0003')]);
    const { candidates, blockers } = evidenceChecklist(
      { ...terms(uploadUnit, { submissions: 0 }), scheme: defaultScheme('NONE') },
      given,
      [file('WORK', ['0002'])],
      null,
      now,
    );
    expect(candidates.map(({ row, work }) => [row.candidateNumber, work])).toEqual([
      ['0001', 'MISSING'],
      ['0002', 'UPLOADED'],
    ]);
    expect(blockers.map(({ code }) => code)).toEqual(['WORK_MISSING']);
  });

  it('R27 R38 further work and the note are outstanding no more once they are there', () => {
    const codes = (uploaded: { candidates: Set<string>; note: boolean }) =>
      outstanding(rows, scheme, uploaded, null).map(({ code }) => code);
    expect(codes({ candidates: new Set(), note: false })).toEqual(
      expect.arrayContaining(['FURTHER_WORK_DUE', 'NOTE_MISSING']),
    );
    const left = codes({ candidates: new Set(['0002']), note: true });
    expect(left).not.toContain('FURTHER_WORK_DUE');
    expect(left).not.toContain('NOTE_MISSING');
  });

  it('R38 says that nothing is missing exactly when each wanted candidate has good work', () => {
    const scans = fc.constantFrom('PENDING' as const, 'CLEAN' as const, 'INFECTED' as const, 'NOT_SCANNED' as const);
    const states = fc.constantFrom(
      'LIVE' as const,
      'LIVE' as const,
      'HIDDEN' as const,
      'DELETED' as const,
      'PURGED' as const,
    );
    const numbers = ['0001', '0002', '0003'];
    const anyFile = fc.record({ scan: scans, state: states, candidateNumbers: fc.subarray(numbers, { minLength: 1 }) });
    const given = byNumber(numbers.map((number) => sampledAs(number)));
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 6 }), (some) => {
        const files = some.map(({ candidateNumbers, ...rest }) => file('GROUP', candidateNumbers, rest));
        const { blockers } = checked(files, given);
        const without = numbers.filter(
          (number) =>
            !files.some(
              ({ candidateNumbers, state, scan }) =>
                candidateNumbers.includes(number) && state === 'LIVE' && scan !== 'INFECTED',
            ),
        );
        expect(blockers.map(({ candidateNumber }) => candidateNumber).toSorted()).toEqual(without);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});
