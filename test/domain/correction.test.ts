import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClericalError } from '../../src/domain/correction.js';
import { recordClericalErrors, withDecision } from '../../src/domain/correction.js';
import { correctedRows, remainingToCheck } from '../../src/domain/correction/slips.js';
import type { Row, SubmittedRow } from '../../src/domain/marksheet.js';
import { countedResult, resultCode, resultFromCode } from '../../src/domain/result.js';
import type { SampleMembership } from '../../src/domain/sample.js';
import { membership } from '../../src/domain/sample.js';
import type { Short } from '../support/domain.js';
import {
  anyRows,
  anyUnit,
  byNumber,
  draft,
  marksUnit,
  modularUnit,
  now,
  outcomesUnit,
  PROPERTY_RUNS,
  resultOf,
  submittedRow,
  withdrawn,
} from '../support/domain.js';

const error = (candidateNumber: string, typed: string, rest: Partial<ClericalError> = {}): ClericalError => ({
  candidateNumber,
  result: { typed },
  reason: 'Added up wrongly.',
  ...rest,
});

const sampled: SampleMembership = membership('SYSTEM', { code: 'HIGHEST' }, { by: 'Ms Evans', now });
const corrected = (row: SubmittedRow, short: Short): SubmittedRow =>
  withDecision(row, { by: 'CORRECTION', result: resultOf(short) });

/** What became of one error on one row. */
function only(row: Row, given: ClericalError, { unit = marksUnit, sampledOnly = false } = {}): any {
  const [outcome] = recordClericalErrors(unit, byNumber([row]), [given], sampledOnly);
  return 'problem' in outcome! ? outcome.problem : outcome!.row;
}

describe('R30 recording a clerical error', () => {
  it('leaves the submitted result and puts the corrected one beside it', () => {
    const before = submittedRow('0001', 12, { sample: sampled, initials: 'AB' });
    const after = only(before, error('0001', ' 021 '));
    expect(after).toEqual({ ...before, version: 4, decided: { by: 'CORRECTION', result: { kind: 'MARK', mark: 21 } } });
  });

  it.each<[string, Row, ClericalError, string]>([
    ['a draft', draft('0001', 12), error('0001', '1'), 'RowNotSubmitted'],
    ['a withdrawn row', withdrawn('0001'), error('0001', '1'), 'CandidateNotOnMarksheet'],
    ['nobody', submittedRow('0001', 12), error('0002', '1'), 'CandidateNotOnMarksheet'],
    ['what counts already', submittedRow('0001', 12), error('0001', '12'), 'ResultUnchanged'],
    ['what counts by a correction', corrected(submittedRow('0001', 12), 21), error('0001', '21'), 'ResultUnchanged'],
    ['nothing', submittedRow('0001', 12), error('0001', ''), 'ResultMissing'],
    ['no reason', submittedRow('0001', 12), error('0001', '1', { reason: ' \n' }), 'TextLengthWrong'],
    ['what is no result', submittedRow('0001', 12), error('0001', 'x'), 'MarkNotANumber'],
    ['a row that moved on', submittedRow('0001', 12), error('0001', '1', { expectedVersion: 2 }), 'RowChanged'],
    ['an absence nobody confirmed', submittedRow('0001', 12), error('0001', 'a'), 'AbsentUnconfirmed'],
    ['a mark too high', submittedRow('0001', 12), error('0001', '41'), 'MarkAboveMaximum'],
  ])('refuses %s', (_, row, given, name) => {
    expect(only(row, given)).toMatchObject({ __typename: name });
  });

  it('says of a reason that it is one', () => {
    expect(only(submittedRow('0001', 12), error('0001', '1', { reason: '' }))).toMatchObject({ field: 'reason' });
  });

  it('R6 takes an absence that is confirmed, and a row that is as it was seen', () => {
    const absent = error('0001', 'a', { confirmAbsent: true, expectedVersion: 3 });
    expect(only(submittedRow('0001', 12), absent)).toMatchObject({ decided: { result: { kind: 'ABSENT' } } });
  });

  it('takes what was submitted again, once something else counts', () => {
    expect(only(corrected(submittedRow('0001', 12), 21), error('0001', '12'))).toMatchObject({
      decided: { result: { mark: 12 } },
    });
  });

  it('keeps a moderator to the sample', () => {
    const outside = { __typename: 'NotInSample', candidateNumber: '0001' };
    expect(only(submittedRow('0001', 12), error('0001', '1'), { sampledOnly: true })).toEqual(outside);
    expect(
      only(submittedRow('0001', 12, { sample: sampled }), error('0001', '1'), { sampledOnly: true }),
    ).toMatchObject({
      status: 'SUBMITTED',
    });
  });

  it('R7 takes carry forward where the unit does', () => {
    expect(only(submittedRow('0001', 12), error('0001', 'c'))).toMatchObject({
      decided: { result: { kind: 'CARRY_FORWARD' } },
    });
    expect(only(submittedRow('0001', 12), error('0001', 'c'), { unit: modularUnit })).toMatchObject({
      __typename: 'CarryForwardNotAllowed',
    });
  });

  it('R11 judges each row by itself; whoever stands twice is refused both times', () => {
    const rows = byNumber([submittedRow('0001', 1), submittedRow('0002', 2), submittedRow('0003', 3)]);
    const outcomes = recordClericalErrors(
      marksUnit,
      rows,
      [error('0001', '5'), error('0002', '6'), error('0001', '5'), error('0003', '99')],
      false,
    );
    expect(outcomes.map((each) => ('problem' in each ? each.problem.__typename : each.row.version))).toEqual([
      'RowRepeated',
      4,
      'RowRepeated',
      'MarkAboveMaximum',
    ]);
  });

  it('changes nothing but decision and version of submitted rows, whatever is given', () => {
    const given = fc.record({
      candidateNumber: fc.integer({ min: 1, max: 22 }).map((number) => String(number).padStart(4, '0')),
      result: fc.oneof(
        fc.constantFrom('0', '7', '40', '41', 'a', 'CF', 'PASS', 'MERIT', '', 'x').map((typed) => ({ typed })),
        fc.integer({ min: -1, max: 50 }).map((mark) => ({ mark })),
      ),
      reason: fc.constantFrom('', 'Slip.'),
      confirmAbsent: fc.boolean(),
    });
    fc.assert(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit), fc.array(given), fc.boolean())),
        ([unit, rows, errors, sampledOnly]) => {
          const known = byNumber(rows);
          const outcomes = recordClericalErrors(unit, known, errors, sampledOnly);
          expect(outcomes.map(({ candidateNumber }) => candidateNumber)).toEqual(
            errors.map(({ candidateNumber }) => candidateNumber),
          );
          for (const outcome of outcomes) {
            if ('problem' in outcome) continue;
            const { before, row } = outcome;
            expect(row).toEqual({ ...before, version: before.version + 1, decided: row.decided });
            expect(before).toBe(known.get(before.candidateNumber));
            expect(resultCode(countedResult(row))).not.toBe(resultCode(countedResult(before)));
            expect(outcome.reason).toBe('Slip.');
          }
        },
      ),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('R31 the result that counts', () => {
  it('is the latest decision, else the result itself', () => {
    const row = submittedRow('0001', 12);
    expect(countedResult(row)).toEqual(resultOf(12));
    expect(countedResult(withDecision(row, { by: 'AMENDMENT', result: resultOf('A') }))).toEqual(resultOf('A'));
    expect(countedResult(draft('0001', 7))).toEqual(resultOf(7));
    expect(countedResult(draft('0001', null))).toBeNull();
  });

  it.each<Short>([0, 7, 1000, 'A', 'CF', 'PASS', 'MERIT', 'DISTINCTION'])('is known by its short form: %s', (short) => {
    expect(resultFromCode(resultCode(resultOf(short)))).toEqual(resultOf(short));
  });
});

describe('R30 whom to check next', () => {
  const codes = (rows: readonly Row[], unit = marksUnit) =>
    remainingToCheck(unit, rows).map(({ row, hints }) => [row.candidateNumber, ...hints.map(({ code }) => code)]);

  it('is nobody before anything was corrected', () => {
    expect(remainingToCheck(marksUnit, [submittedRow('0001', 12), submittedRow('0002', 21)])).toEqual([]);
  });

  it('is every submitted candidate about whom nothing was decided, those pointed at first', () => {
    const rows = [
      draft('0009', 0),
      withdrawn('0008'),
      submittedRow('0007', 5),
      submittedRow('0003', 0),
      withDecision(submittedRow('0004', 0), { by: 'AMENDMENT', result: resultOf(3) }),
      corrected(submittedRow('0002', 0), 9),
      submittedRow('0001', 8),
    ];
    expect(codes(rows)).toEqual([['0003', 'SAME_AS_NEIGHBOUR', 'ZERO_MARK'], ['0001'], ['0007']]);
    expect(correctedRows(rows).map(({ candidateNumber }) => candidateNumber)).toEqual(['0002']);
  });

  it('looks at the same teacher, where there are initials', () => {
    const by = (initials: string | null) => ({ initials });
    const rows = [
      corrected(submittedRow('0001', 9, by('AB')), 8),
      submittedRow('0002', 1, by('CD')),
      submittedRow('0003', 2, by('AB')),
    ];
    expect(codes(rows)).toEqual([['0003', 'SAME_TEACHER'], ['0002']]);
    const none = [corrected(submittedRow('0001', 9), 8), submittedRow('0002', 1)];
    expect(codes(none)).toEqual([['0002']]);
  });

  it.each<[number, number, boolean]>([
    [12, 21, true],
    [21, 12, true],
    [30, 3, true],
    [12, 22, false],
    [11, 12, false],
    [12, 13, false],
  ])('takes %i corrected to %i for transposed digits: %s', (was, is, transposed) => {
    const rows = [corrected(submittedRow('0001', was), is), submittedRow('0002', 14), submittedRow('0003', 7)];
    const hints = remainingToCheck(marksUnit, rows)[0]!.hints;
    expect(hints).toEqual([]);
    const open = { ...marksUnit, maximumMark: 50 };
    expect(remainingToCheck(open, rows)[0]).toMatchObject({
      row: { candidateNumber: '0002' },
      hints: transposed ? [{ code: 'TRANSPOSED_DIGITS', otherMark: 41 }] : [],
    });
  });

  it('takes no mark for zero or transposed beside outcomes and absences, and one of several found is enough', () => {
    const open = { ...marksUnit, maximumMark: 41 };
    const rows = [
      corrected(submittedRow('0001', 'A'), 12),
      corrected(submittedRow('0002', 12), 'A'),
      corrected(submittedRow('0003', 12), 21),
      corrected(submittedRow('0004', 0), 5),
      submittedRow('0005', 'A'),
      submittedRow('0006', 14),
      submittedRow('0008', 0),
    ];
    expect(codes(rows, open)).toEqual([['0006', 'TRANSPOSED_DIGITS'], ['0008', 'ZERO_MARK'], ['0005']]);
    const none = [corrected(submittedRow('0001', 'A'), 12), submittedRow('0002', 14), submittedRow('0003', 'A')];
    expect(codes(none, open)).toEqual([['0002'], ['0003']]);
    expect(codes([corrected(submittedRow('0001', 12), 'A'), submittedRow('0003', 14)], open)).toEqual([['0003']]);
    expect(codes([corrected(submittedRow('0001', 5), 9), submittedRow('0002', 7), submittedRow('0003', 7)])).toEqual([
      ['0002'],
      ['0003'],
    ]);
  });

  it('finds two digits side by side among three', () => {
    const unit = { ...marksUnit, maximumMark: 200 };
    const rows = [corrected(submittedRow('0001', 102), 120), submittedRow('0002', 131), submittedRow('0003', 111)];
    expect(remainingToCheck(unit, rows).map(({ hints }) => hints)).toEqual([
      [{ code: 'TRANSPOSED_DIGITS', otherMark: 113 }],
      [],
    ]);
  });

  it('looks for copies of a neighbour where one was found, of marks and outcomes only', () => {
    const rows = [
      submittedRow('0001', 5),
      corrected(submittedRow('0002', 5), 9),
      submittedRow('0004', 7),
      submittedRow('0005', 7),
      submittedRow('0006', 'A'),
      submittedRow('0007', 'A'),
    ];
    expect(remainingToCheck(marksUnit, rows).map(({ row, hints }) => [row.candidateNumber, hints])).toEqual([
      ['0001', [{ code: 'SAME_AS_NEIGHBOUR', neighbour: '0002' }]],
      ['0004', [{ code: 'SAME_AS_NEIGHBOUR', neighbour: '0005' }]],
      ['0005', [{ code: 'SAME_AS_NEIGHBOUR', neighbour: '0004' }]],
      ['0006', []],
      ['0007', []],
    ]);
    const outcomes = [
      corrected(submittedRow('0001', 'PASS'), 'DISTINCTION'),
      submittedRow('0002', 'PASS'),
      submittedRow('0003', 'DISTINCTION'),
    ];
    expect(codes(outcomes, outcomesUnit)).toEqual([['0002', 'SAME_AS_NEIGHBOUR'], ['0003']]);
  });

  it('names everyone once, and only them, whatever the sheet', () => {
    fc.assert(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit), fc.array(fc.boolean(), { minLength: 12 }))),
        ([unit, rows, wrong]) => {
          const all = rows.map((row, index) =>
            row.status === 'SUBMITTED' && wrong[index]
              ? corrected(row, row.result.kind === 'ABSENT' ? 'CF' : 'A')
              : row,
          );
          const found = correctedRows(all);
          const open = all.filter((row) => row.status === 'SUBMITTED' && row.decided === null);
          expect(new Set(remainingToCheck(unit, all).map(({ row }) => row))).toEqual(
            new Set(found.length === 0 ? [] : open),
          );
        },
      ),
      { numRuns: PROPERTY_RUNS },
    );
  });
});
