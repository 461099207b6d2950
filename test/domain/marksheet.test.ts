import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Declaration } from '../../src/domain/catalogue.js';
import type { Counts, Label, MarksheetState, Row } from '../../src/domain/marksheet.js';
import {
  addCounts,
  blockersOf,
  countRow,
  entryLabels,
  marksheetState,
  noCounts,
  submitLabel,
} from '../../src/domain/marksheet.js';
import {
  anyRows,
  anyUnit,
  countOf,
  draft,
  initialsUnit,
  marksUnit,
  outcomesUnit,
  PROPERTY_RUNS,
  submittedRow,
  uploadUnit,
  withdrawn,
} from '../support/domain.js';

const numRuns = PROPERTY_RUNS;
const counts = (done: number, left: number, submitted: number, missingInitials = 0): Counts => ({
  done,
  left,
  submitted,
  missingInitials,
});

describe('counting', () => {
  it.each<[string, Row, Counts]>([
    ['a blank row is left', draft('0001', null), counts(0, 1, 0)],
    ['a mark is done', draft('0001', 0, { initials: 'AB' }), counts(1, 0, 0)],
    ['a result without initials is done, and missed beside', draft('0001', 'A'), counts(1, 0, 0, 1)],
    ['a submitted row is submitted', submittedRow('0001', 5), counts(0, 0, 1)],
    ['a withdrawn row counts nowhere', withdrawn('0001'), noCounts],
  ])('R18 %s', (_, row, expected) => {
    expect(countRow(initialsUnit, row)).toEqual(expected);
  });

  it('R18 misses no initials where none are needed', () => {
    expect(countRow(marksUnit, draft('0001', 5))).toEqual(counts(1, 0, 0));
  });

  it('R18 gives sums: done, left and submitted together are the active rows', () => {
    fc.assert(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit))),
        ([unit, rows]) => {
          const { done, left, submitted, missingInitials } = countOf(unit, rows);
          expect(done + left + submitted).toBe(rows.filter((row) => row.status !== 'WITHDRAWN').length);
          expect(submitted).toBe(rows.filter((row) => row.status === 'SUBMITTED').length);
          expect(left).toBe(rows.filter((row) => row.status === 'DRAFT' && row.result === null).length);
          expect(missingInitials).toBeLessThanOrEqual(unit.teacherInitials ? done : 0);
        },
      ),
      { numRuns },
    );
  });

  it('R18 takes away what it added', () => {
    const any = fc.record({ done: fc.nat(9), left: fc.nat(9), submitted: fc.nat(9), missingInitials: fc.nat(9) });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(addCounts(addCounts(a, b), b, -1)).toEqual(a);
      }),
      { numRuns },
    );
  });
});

describe('states', () => {
  it.each<[Counts, MarksheetState]>([
    [counts(0, 0, 0), 'EMPTY'],
    [counts(0, 3, 0), 'NOT_STARTED'],
    [counts(1, 2, 0), 'IN_PROGRESS'],
    [counts(3, 0, 0, 1), 'IN_PROGRESS'],
    [counts(3, 0, 0), 'READY'],
    [counts(0, 0, 3), 'SUBMITTED'],
    [counts(0, 1, 3), 'LATE_ROWS_OPEN'],
    [counts(1, 0, 3), 'LATE_ROWS_OPEN'],
  ])('R18 %j is %s', (count, state) => {
    expect(marksheetState('MARKS', count)).toBe(state);
    expect(marksheetState('OUTCOMES', count)).toBe(state);
    expect(marksheetState('UPLOAD_ONLY', count)).toBe('UPLOAD_ONLY');
  });
});

describe('labels', () => {
  const keys = (labels: (Label | null)[]) => labels.map((label) => label?.key ?? null);
  const quiet = { ...marksUnit, work: 'NONE' } as const;

  it.each<[Counts, number, Label['key'][]]>([
    [counts(0, 0, 0), 0, []],
    [counts(0, 3, 0), 0, ['ENTER_MARKS']],
    [counts(3, 0, 0), 0, ['ENTER_MARKS']],
    [counts(0, 0, 3), 1, ['VIEW_SAMPLES']],
    [counts(0, 1, 3), 1, ['ENTER_MARKS', 'VIEW_SAMPLES']],
  ])('R18 left, %j after %d submissions: %j', (count, submissions, expected) => {
    expect(keys(entryLabels(marksUnit, count, submissions))).toEqual(expected);
    const unsampled = expected.map((key) => (key === 'VIEW_SAMPLES' ? 'VIEW_MARKS' : key));
    expect(keys(entryLabels(quiet, count, submissions))).toEqual(unsampled);
    expect(keys(entryLabels(uploadUnit, count, submissions))).toEqual(['UPLOAD_WORK']);
  });

  it.each<[Counts, Label['key']]>([
    [counts(0, 0, 0), 'ALL_MARKS_SUBMITTED'],
    [counts(0, 3, 0), 'NO_MARKS_TO_SUBMIT'],
    [counts(2, 1, 0), 'NO_MARKS_TO_SUBMIT'],
    [counts(3, 0, 0, 1), 'NO_MARKS_TO_SUBMIT'],
    [counts(3, 0, 0), 'SUBMIT_MARKS_AND_GENERATE_SAMPLES'],
    [counts(1, 0, 3), 'SUBMIT_MARKS_AND_GENERATE_SAMPLES'],
    [counts(0, 1, 3), 'NO_MARKS_TO_SUBMIT'],
    [counts(0, 0, 3), 'ALL_MARKS_SUBMITTED'],
  ])('R18 right, %j: %s', (count, expected) => {
    expect(keys([submitLabel(marksUnit, count)])).toEqual([expected]);
    const unsampled = expected === 'SUBMIT_MARKS_AND_GENERATE_SAMPLES' ? 'SUBMIT_MARKS' : expected;
    expect(keys([submitLabel(quiet, count)])).toEqual([unsampled]);
    expect(submitLabel(uploadUnit, count)).toBeNull();
  });

  it('R18 carries the counts, and says outcomes on outcome units', () => {
    const count = counts(2, 1, 3);
    expect(entryLabels(outcomesUnit, count, 1)).toEqual([
      { key: 'ENTER_MARKS', outcomes: true, ...count },
      { key: 'VIEW_SAMPLES', outcomes: true, ...count },
    ]);
    expect(submitLabel(marksUnit, count)).toEqual({ key: 'NO_MARKS_TO_SUBMIT', outcomes: false, ...count });
  });

  it('R18 offers submitting exactly when nothing stands in the way', () => {
    fc.assert(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit))),
        ([unit, rows]) => {
          const drafts = rows.filter((row) => row.status === 'DRAFT');
          const ready = drafts.length > 0 && blockersOf(unit, drafts, [], []).length === 0;
          const count = countOf(unit, rows);
          expect(submitLabel(unit, count)!.key.startsWith('SUBMIT_')).toBe(ready);
          if (count.submitted === 0) expect(marksheetState(unit.assessment, count) === 'READY').toBe(ready);
        },
      ),
      { numRuns },
    );
  });
});

describe('blockers', () => {
  const declarations: Declaration[] = ['B', 'A'].map((code) => ({ code, textEn: `${code} en`, textCy: `${code} cy` }));

  it('R14 are all there are, in candidate order, with their reasons', () => {
    const drafts = [
      draft('0010', 5),
      draft('0002', null, { surname: 'WYN', forenames: 'MARI' }),
      draft('0001', 'A'),
      draft('0003', 'CF', { initials: 'AB' }),
    ];
    expect(blockersOf(initialsUnit, drafts, [], [])).toMatchObject([
      { reason: 'NO_INITIALS', candidateNumber: '0001' },
      { reason: 'NO_RESULT', candidateNumber: '0002', surname: 'WYN', forenames: 'MARI' },
      { reason: 'NO_INITIALS', candidateNumber: '0010' },
    ]);
    expect(blockersOf(marksUnit, drafts, [], [])).toMatchObject([{ reason: 'NO_RESULT', candidateNumber: '0002' }]);
  });

  it('R14a are declarations not made, last, in the order in which they are asked for', () => {
    expect(blockersOf(marksUnit, [draft('0001', null)], declarations, [])).toMatchObject([
      { reason: 'NO_RESULT' },
      { reason: 'DECLARATION_MISSING', declaration: { code: 'B' } },
      { reason: 'DECLARATION_MISSING', declaration: { code: 'A' } },
    ]);
    expect(blockersOf(marksUnit, [], declarations, ['B'])).toMatchObject([{ declaration: { code: 'A' } }]);
    expect(blockersOf(marksUnit, [], declarations, ['A', 'B'])).toEqual([]);
  });

  it('R14 are as many as rows that are not complete: complete exactly when there is none', () => {
    fc.assert(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit))),
        ([unit, rows]) => {
          const drafts = rows.filter((row) => row.status === 'DRAFT');
          const blockers = blockersOf(unit, drafts, [], []);
          const { left, missingInitials } = countOf(unit, rows);
          expect(blockers).toHaveLength(left + missingInitials);
          const numbers = blockers.map((each) => ('candidateNumber' in each ? each.candidateNumber : ''));
          expect(numbers).toEqual([...numbers].sort());
        },
      ),
      { numRuns },
    );
  });
});
