import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cohort, RowEvent, WithdrawalDecision } from '../../src/domain/cohort.js';
import { cohortChanges, outstanding } from '../../src/domain/cohort.js';
import { defaultScheme } from '../../src/domain/catalogue.js';
import { membership } from '../../src/domain/sample.js';
import { reopenSubmission } from '../../src/domain/reopening.js';
import { decideWithdrawals, withoutStandIn } from '../../src/domain/withdrawal.js';
import type { Row, SubmittedRow } from '../../src/domain/marksheet.js';
import {
  alwaysOpen,
  byNumber,
  draft,
  marksUnit,
  now,
  PROPERTY_RUNS,
  submittedRow,
  withdrawn,
} from '../support/domain.js';

const first = { sequence: 1, at: new Date('2026-04-20T10:00:00.000Z') };
const later = (days: number) => new Date(first.at.getTime() + days * 86_400_000);
const event = (candidateNumber: string, version: number, kind: RowEvent['kind'], days: number): RowEvent => ({
  candidateNumber,
  version,
  kind,
  at: later(days),
  by: 'WJEC',
});
const nothing = { candidates: new Set<string>(), note: false };
const picked = membership('SYSTEM', { code: 'HIGHEST' }, { by: 'WJEC', now });
const decision = (
  candidateNumber: string,
  version: number,
  rest: Partial<WithdrawalDecision> = {},
): WithdrawalDecision => ({
  candidateNumber,
  version,
  confirmed: true,
  reason: 'Left.',
  submission: 1,
  sample: null,
  ...rest,
});
const cohort = (rows: Row[], history: RowEvent[], rest: Partial<Cohort> = {}): Cohort => ({
  unit: marksUnit,
  scheme: defaultScheme('ALL'),
  rows,
  first,
  history,
  decisions: [],
  ...rest,
});
const told = (given: Cohort) =>
  cohortChanges(given).map(({ candidateNumber, kind, consequences }) => [
    candidateNumber,
    kind,
    ...consequences.map(({ code }) => code),
  ]);

describe('changes of the cohort', () => {
  it('R2 are none for rows that the first submission holds', () => {
    expect(
      told(cohort([submittedRow('0001', 5)], [event('0001', 1, 'ENTERED', -9), event('0001', 3, 'SUBMITTED', 0)])),
    ).toEqual([]);
  });

  it('R28 are told of a late row that was there before and left out: it was not drawn from either', () => {
    const rows = [submittedRow('0001', 5, { sample: picked }), draft('0002', null, { late: true })];
    expect(told(cohort(rows, [event('0002', 1, 'ENTERED', -2)]))).toEqual([
      ['0002', 'ENTERED_LATE', 'ROW_STILL_OPEN', 'NOT_IN_SAMPLE'],
    ]);
  });

  it('R28 say that a late row, once submitted, is missed in a sample that the scheme would make larger', () => {
    const rows = [submittedRow('0001', 5, { sample: picked }), submittedRow('0002', 6, { submission: 2, late: true })];
    const [change] = cohortChanges(cohort(rows, [event('0002', 1, 'ENTERED', 1)]));
    expect(change!.consequences).toEqual([
      { code: 'NOT_IN_SAMPLE' },
      { code: 'SAMPLE_SMALLER_THAN_SCHEME', sampleSize: 1, schemeSize: 2 },
    ]);
  });

  it('R23 mean nothing for a sample where none is taken', () => {
    const rows = [submittedRow('0001', 5), draft('0002', null)];
    expect(told(cohort(rows, [event('0002', 1, 'ENTERED', 1)], { scheme: { kind: 'NONE' } }))).toEqual([
      ['0002', 'ENTERED_LATE', 'ROW_STILL_OPEN'],
    ]);
  });

  it('R3 tell a confirmed withdrawal with the reason, and what it means for a stand-in and for whom it stood', () => {
    const stoodIn = { ...picked, source: 'SUBSTITUTE' as const, substitutesFor: '0001' };
    const original = {
      ...picked,
      substitutedBy: '0009',
      substitution: { kind: 'LOST' as const, explanation: 'x', passedOverReason: null },
    };
    const rows = [submittedRow('0001', 5, { sample: picked }), withdrawn('0002'), withdrawn('0003')];
    const history = [
      event('0002', 4, 'HELD', 1),
      event('0002', 5, 'WITHDRAWN', 2),
      event('0003', 4, 'HELD', 1),
      event('0003', 5, 'WITHDRAWN', 3),
    ];
    const decisions = [decision('0002', 5, { sample: stoodIn }), decision('0003', 5, { sample: original })];
    const changes = cohortChanges(cohort(rows, history, { decisions })).filter(
      ({ kind }) => kind === 'WITHDRAWAL_CONFIRMED',
    );
    expect(changes).toMatchObject([
      {
        candidateNumber: '0002',
        reason: 'Left.',
        consequences: [{ code: 'SAMPLED_CANDIDATE_WITHDRAWN' }, { code: 'SUBSTITUTE_NEEDED', otherCandidate: '0001' }],
      },
      {
        candidateNumber: '0003',
        consequences: [{ code: 'SAMPLED_CANDIDATE_WITHDRAWN' }, { code: 'STAND_IN_STAYS', otherCandidate: '0009' }],
      },
    ]);
  });

  it('do not tell again what happened under a submission that was reopened since', () => {
    const rows = [submittedRow('0001', 5, { submission: 2 }), withdrawn('0002')];
    const history = [
      event('0001', 3, 'SUBMITTED', -5),
      event('0001', 4, 'HELD', -4),
      event('0001', 5, 'RELEASED', -3),
      event('0001', 7, 'SUBMITTED', 0),
      event('0002', 4, 'HELD', -4),
      event('0002', 5, 'WITHDRAWN', -3),
    ];
    const again = {
      first: { sequence: 2, at: first.at },
      decisions: [decision('0002', 5), decision('0001', 5, { confirmed: false })],
    };
    expect(told(cohort(rows, history, again))).toEqual([]);
  });

  describe.each<[string, Row, RowEvent[], Partial<Cohort>, unknown[][]]>([
    [
      'a draft entered before the submission, in which it is not',
      draft('0001', null),
      [event('0001', 1, 'ENTERED', -1)],
      {},
      [['0001', 'ENTERED_LATE', 'ROW_STILL_OPEN', 'NOT_IN_SAMPLE']],
    ],
    [
      'a draft that left and came back before the submission, in which it is not: the last arrival counts',
      draft('0001', null),
      [event('0001', 1, 'ENTERED', -5), event('0001', 2, 'WITHDRAWN', -4), event('0001', 3, 'REINSTATED', -3)],
      {},
      [['0001', 'REINSTATED', 'ROW_STILL_OPEN', 'NOT_IN_SAMPLE']],
    ],
    [
      'a draft that came after, left and came back: all of it, by version and not as told',
      draft('0001', null),
      [event('0001', 3, 'REINSTATED', 3), event('0001', 2, 'WITHDRAWN', 2), event('0001', 1, 'ENTERED', 1)],
      {},
      [
        ['0001', 'ENTERED_LATE', 'ROW_STILL_OPEN', 'NOT_IN_SAMPLE'],
        ['0001', 'WITHDRAWN_UNSUBMITTED', 'NONE'],
        ['0001', 'REINSTATED', 'ROW_STILL_OPEN', 'NOT_IN_SAMPLE'],
      ],
    ],
    [
      'a row reinstated after it was submitted with the first',
      submittedRow('0001', 5),
      [event('0001', 3, 'SUBMITTED', 0), event('0001', 4, 'REINSTATED', 1)],
      {},
      [],
    ],
    [
      'a row of a later submission that was chosen for the sample',
      submittedRow('0001', 5, { submission: 2, sample: picked }),
      [event('0001', 1, 'ENTERED', -1), event('0001', 3, 'SUBMITTED', 2)],
      {},
      [['0001', 'ENTERED_LATE', 'ADDED_TO_SAMPLE']],
    ],
    [
      'a row of a later submission where the sample is as large as the scheme wants',
      submittedRow('0001', 5, { submission: 2 }),
      [event('0001', 1, 'ENTERED', 0)],
      { scheme: { kind: 'CENTRE_SELECTED', minimum: 0 } },
      [['0001', 'ENTERED_LATE', 'NOT_IN_SAMPLE']],
    ],
    [
      'a row withdrawn unsubmitted, after the submission',
      withdrawn('0001'),
      [event('0001', 2, 'WITHDRAWN', 1)],
      {},
      [['0001', 'WITHDRAWN_UNSUBMITTED', 'NONE']],
    ],
    [
      'a row withdrawn at the instant of the submission, and come before',
      withdrawn('0001'),
      [event('0001', 1, 'ENTERED', -1), event('0001', 2, 'WITHDRAWN', 0)],
      {},
      [],
    ],
    [
      'a row that came after the submission and left again',
      withdrawn('0001'),
      [event('0001', 1, 'ENTERED', 1), event('0001', 2, 'WITHDRAWN', 2)],
      {},
      [
        ['0001', 'ENTERED_LATE', 'NONE'],
        ['0001', 'WITHDRAWN_UNSUBMITTED', 'NONE'],
      ],
    ],
    [
      'a sampled row that is held',
      submittedRow('0001', 5, { held: true, sample: picked }),
      [event('0001', 3, 'SUBMITTED', 0), event('0001', 4, 'HELD', 1)],
      {},
      [['0001', 'WITHDRAWAL_HELD', 'SAMPLED_CANDIDATE_HELD']],
    ],
    [
      'a row outside the sample that is held',
      submittedRow('0001', 5, { held: true }),
      [event('0001', 3, 'SUBMITTED', 0), event('0001', 4, 'HELD', 1)],
      {},
      [['0001', 'WITHDRAWAL_HELD', 'NONE']],
    ],
    [
      'a sampled row whose withdrawal the centre took back',
      submittedRow('0001', 5, { sample: picked }),
      [event('0001', 4, 'HELD', 1), event('0001', 5, 'RELEASED', 2)],
      {},
      [
        ['0001', 'WITHDRAWAL_HELD', 'NONE'],
        ['0001', 'WITHDRAWAL_TAKEN_BACK', 'NONE'],
      ],
    ],
    [
      'a sampled row whose withdrawal WJEC dismissed',
      submittedRow('0001', 5, { sample: picked }),
      [event('0001', 4, 'HELD', 1), event('0001', 5, 'RELEASED', 2)],
      { decisions: [decision('0001', 5, { confirmed: false, sample: picked })] },
      [
        ['0001', 'WITHDRAWAL_HELD', 'NONE'],
        ['0001', 'WITHDRAWAL_DISMISSED', 'NONE'],
      ],
    ],
    [
      'a row outside the sample whose withdrawal WJEC confirmed',
      withdrawn('0001'),
      [event('0001', 4, 'HELD', 1), event('0001', 5, 'WITHDRAWN', 2)],
      { decisions: [decision('0001', 5)] },
      [
        ['0001', 'WITHDRAWAL_HELD', 'NONE'],
        ['0001', 'WITHDRAWAL_CONFIRMED', 'NONE'],
      ],
    ],
    [
      'a row submitted anew with a later submission: what came before that is over',
      submittedRow('0001', 5, { submission: 2 }),
      [event('0001', 4, 'HELD', 1), event('0001', 5, 'RELEASED', 2), event('0001', 6, 'SUBMITTED', 3)],
      {},
      [],
    ],
    [
      'what another candidate did',
      submittedRow('0001', 5),
      [event('0002', 4, 'HELD', 1), event('0002', 5, 'RELEASED', 2)],
      {},
      [],
    ],
  ])('of %s', (_name, row, history, rest, changes) => {
    it('R2 R3 R28 are these', () => {
      expect(told(cohort([row], history, rest))).toEqual(changes);
    });
  });

  it('R26 R28 of one instant come by candidate number, and whose work can not be sent is not counted in the sample', () => {
    const substitution = { kind: 'LOST' as const, explanation: 'x', passedOverReason: null };
    const rows = ['0003', '0001', '0002'].map((number) => draft(number, null));
    const history = rows.map(({ candidateNumber }) => event(candidateNumber, 1, 'ENTERED', 1));
    expect(told(cohort(rows, history)).map(([number]) => number)).toEqual(['0001', '0002', '0003']);

    const sampled = [
      submittedRow('0001', 5, { sample: { ...picked, substitution, substitutedBy: '0002' } }),
      submittedRow('0002', 5, { sample: { ...picked, source: 'SUBSTITUTE', substitutesFor: '0001' } }),
    ];
    const left = [event('0003', 4, 'HELD', 1), event('0003', 5, 'WITHDRAWN', 2)];
    const decisions = [decision('0003', 5, { sample: picked })];
    expect(cohortChanges(cohort([...sampled, withdrawn('0003')], left, { decisions })).at(-1)!.consequences).toEqual([
      { code: 'SAMPLED_CANDIDATE_WITHDRAWN' },
      { code: 'SAMPLE_SMALLER_THAN_SCHEME', sampleSize: 1, schemeSize: 2 },
    ]);
  });

  it('come in order of time, each with at least one consequence, whatever the history', () => {
    const kinds = fc.constantFrom<RowEvent['kind']>(
      'ENTERED',
      'REINSTATED',
      'WITHDRAWN',
      'HELD',
      'RELEASED',
      'SUBMITTED',
    );
    const rows = fc.constantFrom<Row>(
      submittedRow('0001', 5),
      draft('0001', null),
      withdrawn('0001'),
      submittedRow('0001', 5, { held: true, sample: picked }),
    );
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(kinds, fc.integer({ min: -3, max: 3 }))), (row, events) => {
        const history = events.map(([kind, days], index) => event('0001', index + 1, kind, days));
        const changes = cohortChanges(cohort([row], history));
        expect(changes.map(({ at }) => at.getTime())).toEqual(
          changes.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
        );
        for (const { consequences } of changes) {
          expect(consequences.length).toBeGreaterThan(0);
          if (consequences.length > 1) expect(consequences).not.toContainEqual({ code: 'NONE' });
        }
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('what is outstanding', () => {
  const sampledAs = (number: string, sample: Partial<SubmittedRow['sample']>): SubmittedRow =>
    submittedRow(number, 5, { sample: { ...picked, ...sample } as SubmittedRow['sample'] });

  it('R38 R25 R26 R27 is the note, substitutes wanted, further work and late rows, soonest first', () => {
    const substitution = { kind: 'LOST' as const, explanation: 'x', passedOverReason: null };
    const rows = byNumber([
      sampledAs('0001', { substitution }),
      sampledAs('0002', { source: 'REQUESTED', due: '2026-05-02' }),
      sampledAs('0003', { source: 'REQUESTED', due: '2026-05-01', substitutedBy: '0004', substitution }),
      sampledAs('0004', { source: 'SUBSTITUTE', due: '2026-05-01', substitutesFor: '0003' }),
      draft('0005', null),
    ]);
    expect(
      outstanding(rows, defaultScheme('ALL'), nothing, '2026-05-05').map(({ code, candidateNumber, due }) => [
        code,
        candidateNumber,
        due,
      ]),
    ).toEqual([
      ['FURTHER_WORK_DUE', '0004', '2026-05-01'],
      ['FURTHER_WORK_DUE', '0002', '2026-05-02'],
      ['LATE_ROW_OPEN', '0005', '2026-05-05'],
      ['NOTE_MISSING', null, '2026-05-05'],
      ['SUBSTITUTE_OPEN', '0001', '2026-05-05'],
    ]);
  });

  it('R23 is what a centre that selects for itself has still to select, never more than are eligible', () => {
    const scheme = defaultScheme('CENTRE_SELECTED');
    const rows = [1, 2, 3, 4].map((index) => submittedRow(`000${String(index)}`, 5));
    expect(outstanding(byNumber(rows), scheme, nothing, null)).toMatchObject([
      { code: 'SELECTION_TOO_SMALL', more: 4, due: null },
    ]);
    expect(outstanding(byNumber(rows.map((row) => ({ ...row, sample: picked }))), scheme, nothing, null)).toEqual([]);
  });
});

describe('deciding and reopening', () => {
  const anyRow = fc.record({
    held: fc.boolean(),
    sent: fc.boolean(),
    submission: fc.integer({ min: 1, max: 3 }),
    sampled: fc.boolean(),
  });
  const sheetOf = (given: { held: boolean; sent: boolean; submission: number; sampled: boolean }[]): Map<string, Row> =>
    byNumber(
      given.map(({ held, sent, submission, sampled }, index) => {
        const number = String(index + 1).padStart(4, '0');
        return sent
          ? submittedRow(number, index, { held, submission, sample: sampled ? picked : null })
          : draft(number, index);
      }),
    );

  it('R3 R16 a decision touches held rows only, and of a row that stands nothing but that it is held', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.boolean(), (given, confirmed) => {
        const rows = sheetOf(given);
        for (const each of decideWithdrawals(rows, [...rows.keys()], confirmed)) {
          const before = rows.get(each.candidateNumber)!;
          const held = before.status === 'SUBMITTED' && before.held;
          expect('after' in each).toBe(held);
          if (!('after' in each)) continue;
          expect(each.after.version).toBe(before.version + 1);
          if (confirmed) expect(each.after.status).toBe('WITHDRAWN');
          else expect(each.after).toEqual({ ...before, held: false, version: before.version + 1 });
        }
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('R15 reopening gives back exactly the rows of the newest submission, with what was in them', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (given, sequence) => {
          const rows = sheetOf(given.map((each) => ({ ...each, held: false })));
          const submitted = [...rows.values()].filter((row): row is SubmittedRow => row.status === 'SUBMITTED');
          const newest = Math.max(0, ...submitted.map(({ submission }) => submission));
          const done = reopenSubmission(rows, sequence, [], alwaysOpen, now);
          if ('__typename' in done) return expect(sequence !== newest || submitted.length === 0).toBe(true);
          expect(sequence).toBe(newest);
          expect(done.rows.map(({ before }) => before)).toEqual(
            submitted.filter(({ submission }) => submission === newest),
          );
          for (const { before, after } of done.rows) {
            expect(after).toMatchObject({
              status: 'DRAFT',
              result: before.result,
              initials: before.initials,
              version: before.version + 1,
            });
          }
          expect(done.sampleGone).toBe(done.rows.length === submitted.length);
        },
      ),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('R31 does not reopen over an open request', () => {
    expect(reopenSubmission(byNumber([submittedRow('0001', 5)]), 1, ['0001'], alwaysOpen, now)).toEqual({
      __typename: 'ReopeningBlocked',
      candidateNumbers: ['0001'],
    });
  });

  it('R26 whose stand-in leaves keeps what is wrong with the work', () => {
    const substitution = { kind: 'LOST' as const, explanation: 'x', passedOverReason: null };
    const rows = byNumber([
      submittedRow('0001', 5, { sample: { ...picked, substitutedBy: '0002', substitution } }),
      submittedRow('0002', 6),
    ]);
    expect(withoutStandIn(rows, new Set(['0002']))).toMatchObject([
      { after: { sample: { substitutedBy: null, substitution } } },
    ]);
    expect(withoutStandIn(rows, new Set(['0001', '0002']))).toEqual([]);
  });
});
