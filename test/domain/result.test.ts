import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OfferingTimes, UnitRules } from '../../src/domain/catalogue.js';
import type { Row } from '../../src/domain/marksheet.js';
import type { Edit, EntryOutcome, GivenResult } from '../../src/domain/result.js';
import { enterResults, readResult, resultCode, sameResult, whyEntryIsRefused } from '../../src/domain/result.js';
import type { Short } from '../support/domain.js';
import {
  alwaysOpen,
  anyRows,
  anyUnit,
  byNumber,
  countOf,
  draft,
  initialsUnit,
  marksUnit,
  modularUnit,
  now,
  outcomesUnit,
  PROPERTY_RUNS,
  resultOf,
  submittedRow,
  uploadUnit,
  withdrawn,
} from '../support/domain.js';

const numRuns = PROPERTY_RUNS;
const typed = (text: string): GivenResult => ({ typed: text });

describe('reading what was typed', () => {
  it.each<[UnitRules, GivenResult, Short | null]>([
    [marksUnit, typed('0'), 0],
    [marksUnit, typed('40'), 40],
    [marksUnit, typed(' 09 '), 9],
    [marksUnit, typed('0040'), 40],
    [marksUnit, typed(''), null],
    [marksUnit, typed(' \t\n'), null],
    [marksUnit, { mark: 0 }, 0],
    [marksUnit, { mark: 40 }, 40],
    [marksUnit, typed('a'), 'A'],
    [marksUnit, typed(' A '), 'A'],
    [marksUnit, typed('c'), 'CF'],
    [marksUnit, typed('Cf'), 'CF'],
    [marksUnit, { special: 'ABSENT' }, 'A'],
    [marksUnit, { special: 'CARRY_FORWARD' }, 'CF'],
    [{ ...marksUnit, maximumMark: 9999 }, typed('9999'), 9999],
    [outcomesUnit, typed('pass'), 'PASS'],
    [outcomesUnit, typed('Distinction'), 'DISTINCTION'],
    [outcomesUnit, { outcome: 'PASS' }, 'PASS'],
    [outcomesUnit, typed('A'), 'A'],
    [{ ...outcomesUnit, linear: true }, typed('cf'), 'CF'],
  ])('R5–R8 reads %o: %j as %j', (unit, given, short) => {
    expect(readResult(unit, '0001', given)).toEqual(short === null ? null : resultOf(short));
  });

  const outcomes = outcomesUnit.outcomes;
  it.each<[UnitRules, GivenResult, object]>([
    [marksUnit, typed('41'), { __typename: 'MarkAboveMaximum', typed: '41', maximum: 40 }],
    [marksUnit, { mark: 41 }, { __typename: 'MarkAboveMaximum', typed: '41', maximum: 40 }],
    [marksUnit, typed('-1'), { __typename: 'MarkBelowZero', typed: '-1', maximum: 40 }],
    [marksUnit, { mark: -1 }, { __typename: 'MarkBelowZero', typed: '-1', maximum: 40 }],
    [marksUnit, typed('3.5'), { __typename: 'MarkNotWhole', typed: '3.5', maximum: 40 }],
    [marksUnit, typed('3,5'), { __typename: 'MarkNotWhole', typed: '3,5', maximum: 40 }],
    [marksUnit, typed('.5'), { __typename: 'MarkNotWhole', typed: '.5', maximum: 40 }],
    [marksUnit, typed('1e3'), { __typename: 'MarkNotANumber', typed: '1e3', maximum: 40 }],
    [marksUnit, typed('٣'), { __typename: 'MarkNotANumber', typed: '٣', maximum: 40 }],
    [marksUnit, typed('x'), { __typename: 'MarkNotANumber', typed: 'x', maximum: 40 }],
    [marksUnit, typed('--1'), { __typename: 'MarkNotANumber', typed: '--1', maximum: 40 }],
    [marksUnit, typed('12\u00003'), { __typename: 'MarkNotANumber', maximum: 40 }],
    [marksUnit, typed('00012'), { __typename: 'MarkTooLong', typed: '00012', maximum: 40, maximumDigits: 4 }],
    [marksUnit, typed('9'.repeat(40)), { __typename: 'MarkTooLong', typed: '9'.repeat(40), maximum: 40 }],
    [marksUnit, typed('9'.repeat(41)), { __typename: 'MarkTooLong', typed: `${'9'.repeat(39)}…`, maximum: 40 }],
    [marksUnit, typed('Pass'), { __typename: 'OutcomeOnMarkUnit', typed: 'PASS', maximum: 40 }],
    [marksUnit, { outcome: 'MERIT' }, { __typename: 'OutcomeOnMarkUnit', typed: 'MERIT', maximum: 40 }],
    [modularUnit, typed('C'), { __typename: 'CarryForwardNotAllowed', unitCode: '4102/01' }],
    [modularUnit, { special: 'CARRY_FORWARD' }, { __typename: 'CarryForwardNotAllowed', unitCode: '4102/01' }],
    [outcomesUnit, typed('12'), { __typename: 'MarkOnOutcomeUnit', typed: '12', outcomes }],
    [outcomesUnit, { mark: 12 }, { __typename: 'MarkOnOutcomeUnit', typed: '12', outcomes }],
    [outcomesUnit, typed('Merit'), { __typename: 'OutcomeNotListed', typed: 'MERIT', outcomes }],
    [outcomesUnit, typed('xyz'), { __typename: 'OutcomeNotListed', typed: 'xyz', outcomes }],
  ])('R5–R8 refuses %o: %j', (unit, given, problem) => {
    expect(readResult(unit, '0001', given)).toMatchObject({ candidateNumber: '0001', ...problem });
  });

  it('R5 reads every mark of the unit in every way it may be written', () => {
    const mark = fc.integer({ min: 0, max: 40 });
    const space = fc.constantFrom('', ' ', '  ', '\t');
    const width = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(mark, width, space, space, (value, digits, before, after) => {
        const text = `${before}${String(value).padStart(digits, '0')}${after}`;
        expect(readResult(marksUnit, '0001', typed(text))).toEqual({ kind: 'MARK', mark: value });
      }),
      { numRuns },
    );
  });

  it('R5 never makes a result of a text that is none, and never shows more than 40 characters of it', () => {
    const results = /^\s*(\d{1,4}|a|absent|cf?|pass|merit|distinction)?\s*$/i;
    fc.assert(
      fc.property(
        anyUnit,
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[-+]?[0-9.,eE ]*$/)),
        (unit, text) => {
          const read = readResult(unit, '0001', typed(text));
          if (read === null) expect(text.trim()).toBe('');
          else if (!('__typename' in read)) expect(text).toMatch(results);
          else if ('typed' in read) expect(read.typed.length).toBeLessThanOrEqual(40);
        },
      ),
      { numRuns },
    );
  });

  it('R5 reads again what it writes', () => {
    fc.assert(
      fc.property(fc.constantFrom<Short>(0, 7, 40, 'A', 'CF'), (short) => {
        const result = resultOf(short);
        expect(readResult(marksUnit, '0001', typed(resultCode(result)))).toEqual(result);
      }),
      { numRuns },
    );
  });

  it('tells equal results from others', () => {
    const all = [null, resultOf(0), resultOf(1), resultOf('A'), resultOf('CF'), resultOf('PASS'), resultOf('MERIT')];
    for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) expect(sameResult(a, b)).toBe(i === j);
  });
});

/** What becomes of one edit of row 0001. */
function one(unit: UnitRules, row: Row, edit: Omit<Edit, 'candidateNumber'>): EntryOutcome {
  return enterResults(unit, byNumber([row]), [{ candidateNumber: '0001', ...edit }])[0]!;
}

describe('entering results', () => {
  it('R11 makes a new version of a row that changed, and leaves one that did not', () => {
    const row = draft('0001', 5);
    expect(one(marksUnit, row, { result: typed('6') })).toEqual({
      candidateNumber: '0001',
      changed: true,
      row: { ...row, result: resultOf(6), version: 4 },
    });
    expect(one(marksUnit, row, { result: typed('05') })).toEqual({ candidateNumber: '0001', changed: false, row });
    expect(one(marksUnit, row, {})).toEqual({ candidateNumber: '0001', changed: false, row });
    expect(row).toEqual(draft('0001', 5));
  });

  it.each<[string, UnitRules, Row, Omit<Edit, 'candidateNumber'>, object]>([
    [
      'R16 a locked row',
      marksUnit,
      submittedRow('0001', 5),
      { result: typed('5') },
      { __typename: 'RowLocked', submissionSequence: 1 },
    ],
    [
      'R3 a withdrawn row',
      marksUnit,
      withdrawn('0001'),
      { result: typed('5') },
      { __typename: 'CandidateNotOnMarksheet' },
    ],
    [
      'R6 an absence unconfirmed',
      marksUnit,
      draft('0001', 5),
      { result: typed('A') },
      { __typename: 'AbsentUnconfirmed' },
    ],
    [
      'R6 an absence denied',
      marksUnit,
      draft('0001', null),
      { result: { special: 'ABSENT' }, confirmAbsent: false },
      { __typename: 'AbsentUnconfirmed' },
    ],
    [
      'R9 digits as initials',
      initialsUnit,
      draft('0001', 5),
      { initials: 'A1' },
      { __typename: 'InitialsInvalid', typed: 'A1' },
    ],
    [
      'R9 five letters',
      initialsUnit,
      draft('0001', 5),
      { initials: 'ABCDE' },
      { __typename: 'InitialsInvalid', maximumLetters: 4 },
    ],
    ['R9 a letter of Welsh', initialsUnit, draft('0001', 5), { initials: 'Ŷ' }, { __typename: 'InitialsInvalid' }],
    [
      'R9 initials on a unit without',
      marksUnit,
      draft('0001', 5),
      { initials: 'AB' },
      { __typename: 'InitialsNotTaken' },
    ],
    [
      'R9 initials without a result',
      initialsUnit,
      draft('0001', null),
      { initials: 'AB' },
      { __typename: 'InitialsWithoutResult' },
    ],
    [
      'R9 initials on a row being cleared',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { result: typed(''), initials: 'AB' },
      { __typename: 'InitialsWithoutResult' },
    ],
    [
      'R11 a row that moved on',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { result: typed('6'), initials: 'cd', expectedVersion: 2 },
      {
        __typename: 'RowChanged',
        expectedVersion: 2,
        currentVersion: 3,
        currentResult: '5',
        currentInitials: 'AB',
        givenResult: '6',
        givenInitials: 'cd',
      },
    ],
    [
      'R11 a row that moved on, however long what was typed',
      marksUnit,
      draft('0001', null),
      { result: typed('x'.repeat(99)), expectedVersion: 9 },
      { __typename: 'RowChanged', currentResult: null, givenResult: `${'x'.repeat(39)}…`, givenInitials: null },
    ],
  ])('%s is refused', (_, unit, row, edit, problem) => {
    expect(one(unit, row, edit)).toEqual({
      candidateNumber: '0001',
      problem: expect.objectContaining({ candidateNumber: '0001', ...problem }),
    });
  });

  it.each<[string, UnitRules, Row, Omit<Edit, 'candidateNumber'>, object]>([
    [
      'R6 an absence confirmed',
      marksUnit,
      draft('0001', 5),
      { result: typed('a'), confirmAbsent: true },
      { result: resultOf('A') },
    ],
    [
      'R6 an absence there already',
      marksUnit,
      draft('0001', 'A'),
      { result: typed('A') },
      { result: resultOf('A'), version: 3 },
    ],
    ['R9 initials in lower case', initialsUnit, draft('0001', 5), { initials: ' abcd ' }, { initials: 'ABCD' }],
    [
      'R9 initials with the result',
      initialsUnit,
      draft('0001', null),
      { result: { mark: 1 }, initials: 'x' },
      { initials: 'X' },
    ],
    ['R9 initials beside an absence', initialsUnit, draft('0001', 'A'), { initials: 'AB' }, { initials: 'AB' }],
    [
      'R9 initials left',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { result: { mark: 6 } },
      { initials: 'AB' },
    ],
    [
      'R9 initials cleared by null',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { initials: null },
      { initials: null },
    ],
    [
      'R9 initials cleared by spaces',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { initials: ' ' },
      { initials: null },
    ],
    [
      'R9 initials cleared with the result',
      initialsUnit,
      draft('0001', 5, { initials: 'AB' }),
      { result: typed('') },
      { result: null, initials: null },
    ],
    [
      'R9 no initials where there are none',
      marksUnit,
      draft('0001', 5),
      { initials: '' },
      { initials: null, version: 3 },
    ],
    ['R11 the version seen', marksUnit, draft('0001', 5), { result: typed('6'), expectedVersion: 3 }, { version: 4 }],
  ])('%s: accepted', (_, unit, row, edit, after) => {
    expect(one(unit, row, edit)).toMatchObject({ row: { candidateNumber: '0001', ...after } });
  });

  it('R11 refuses a row given twice both times, an unknown one and no other, in the order given', () => {
    const rows = byNumber([draft('0001', null), draft('0002', null)]);
    const edits = ['0002', '0001', '0009', '0002'].map((candidateNumber) => ({ candidateNumber, result: typed('1') }));
    const outcomes = enterResults(marksUnit, rows, edits);
    expect(outcomes.map((each) => [each.candidateNumber, 'problem' in each ? each.problem.__typename : null])).toEqual([
      ['0002', 'RowRepeated'],
      ['0001', null],
      ['0009', 'CandidateNotOnMarksheet'],
      ['0002', 'RowRepeated'],
    ]);
  });
});

const anyEdit: fc.Arbitrary<Edit> = fc
  .record({
    candidateNumber: fc.integer({ min: 1, max: 21 }).map((number) => String(number).padStart(4, '0')),
    result: fc.option(
      fc.oneof(
        fc.constantFrom('', '0', '12', '41', 'A', 'cf', 'Pass', 'Merit', 'x').map(typed),
        fc.integer({ min: -1, max: 41 }).map((mark): GivenResult => ({ mark })),
        fc.constantFrom<GivenResult>({ special: 'ABSENT' }, { special: 'CARRY_FORWARD' }, { outcome: 'PASS' }),
      ),
      { nil: undefined },
    ),
    initials: fc.option(fc.constantFrom(null, '', 'ab', 'CDEF', '1'), { nil: undefined }),
    expectedVersion: fc.option(fc.constantFrom(2, 3), { nil: undefined }),
    confirmAbsent: fc.boolean(),
  })
  .map((edit) => JSON.parse(JSON.stringify(edit)) as Edit);

const anyBatch = anyUnit.chain((unit) =>
  fc.record({ unit: fc.constant(unit), rows: anyRows(unit), edits: fc.array(anyEdit, { maxLength: 12 }) }),
);

describe('any batch', () => {
  const accepted = (outcomes: EntryOutcome[]) => outcomes.flatMap((each) => ('row' in each ? [each] : []));

  it('R11 is answered edit by edit, in order, and changes nothing in place', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        const before = structuredClone(rows);
        const outcomes = enterResults(unit, byNumber(rows), edits);
        expect(outcomes.map((each) => each.candidateNumber)).toEqual(edits.map((edit) => edit.candidateNumber));
        expect(rows).toEqual(before);
      }),
      { numRuns },
    );
  });

  it('R16 never changes a row that is submitted, nor one that is withdrawn', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        const drafts = new Set(rows.filter((row) => row.status === 'DRAFT').map((row) => row.candidateNumber));
        for (const { row } of accepted(enterResults(unit, byNumber(rows), edits))) {
          expect(row.status).toBe('DRAFT');
          expect(drafts.has(row.candidateNumber)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('R5–R9 leaves only rows that the rules allow', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        for (const { row } of accepted(enterResults(unit, byNumber(rows), edits))) {
          if (row.initials !== null) {
            expect(row.initials).toMatch(/^[A-Z]{1,4}$/);
            expect(unit.teacherInitials).toBe(true);
            expect(row.result).not.toBeNull();
          }
          if (row.result?.kind === 'MARK') expect(row.result.mark).toBeLessThanOrEqual(unit.maximumMark!);
          if (row.result?.kind === 'OUTCOME') expect(unit.outcomes).toContain(row.result.outcome);
          if (row.result?.kind === 'CARRY_FORWARD') expect(unit.linear).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('R11 raises the version of a row by one exactly when the row changed', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        const known = byNumber(rows);
        for (const { row, changed } of accepted(enterResults(unit, known, edits))) {
          const old = known.get(row.candidateNumber)!;
          expect(row).toEqual(changed ? { ...row, version: old.version + 1 } : old);
          const same = 'result' in old && sameResult(old.result, row.result) && old.initials === row.initials;
          expect(changed).toBe(!same);
        }
      }),
      { numRuns },
    );
  });

  it('R11 done twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        const free = edits.map(({ expectedVersion: _, ...edit }) => edit);
        const known = byNumber(rows);
        for (const { row } of accepted(enterResults(unit, known, free))) known.set(row.candidateNumber, row);
        for (const { changed } of accepted(enterResults(unit, known, free))) expect(changed).toBe(false);
      }),
      { numRuns },
    );
  });

  it('R18 keeps the number of active rows', () => {
    fc.assert(
      fc.property(anyBatch, ({ unit, rows, edits }) => {
        const known = byNumber(rows);
        const { done, left, submitted } = countOf(unit, rows);
        for (const { row } of accepted(enterResults(unit, known, edits))) known.set(row.candidateNumber, row);
        const after = countOf(unit, [...known.values()]);
        expect(after.submitted).toBe(submitted);
        expect(after.done + after.left).toBe(done + left);
        expect(after.missingInitials).toBeLessThanOrEqual(after.done);
      }),
      { numRuns },
    );
  });
});

describe('when results are taken', () => {
  const at = (instant: string, londonDate: string) => ({ instant: new Date(instant), londonDate });
  const times: OfferingTimes = { ...alwaysOpen, opens: '2026-04-20', closesAt: new Date('2026-05-10T12:00:00Z') };

  it.each([
    [at('2026-04-19T22:59:59.999Z', '2026-04-19'), 'OfferingNotOpen'],
    [at('2026-04-19T23:00:00.000Z', '2026-04-20'), null],
    [at('2026-05-10T11:59:59.999Z', '2026-05-10'), null],
    [at('2026-05-10T12:00:00.000Z', '2026-05-10'), 'OfferingClosed'],
  ])('R13 at %j: %s', (moment, problem) => {
    expect(whyEntryIsRefused(marksUnit, times, moment)?.__typename ?? null).toBe(problem);
  });

  it('R13 says when it opens and when it was closed, R12 which unit is upload only', () => {
    const early = at('2026-04-01T12:00:00Z', '2026-04-01');
    expect(whyEntryIsRefused(marksUnit, times, early)).toEqual({ __typename: 'OfferingNotOpen', opens: '2026-04-20' });
    const late = at('2026-06-01T12:00:00Z', '2026-06-01');
    expect(whyEntryIsRefused(marksUnit, times, late)).toEqual({
      __typename: 'OfferingClosed',
      closedAt: times.closesAt,
    });
    expect(whyEntryIsRefused(uploadUnit, alwaysOpen, now)).toEqual({
      __typename: 'UploadOnlyUnit',
      unitCode: '4102/01',
    });
    expect(whyEntryIsRefused(marksUnit, alwaysOpen, now)).toBeNull();
  });
});
