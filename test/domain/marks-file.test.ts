import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/domain/marks-file/cell.js';
import { cellText, isDate, padded, wholeNumber } from '../../src/domain/marks-file/cell.js';
import type { GivenRow } from '../../src/domain/marks-file/row.js';
import { sameSurname, unitKey } from '../../src/domain/marks-file/row.js';
import { stillHolds } from '../../src/domain/marks-file/planned.js';
import type { SheetToFill } from '../../src/domain/marks-file.js';
import { judgeMarks } from '../../src/domain/marks-file.js';
import type { Row } from '../../src/domain/marksheet.js';
import { enterResults, resultCode } from '../../src/domain/result.js';
import type { UnitRules } from '../../src/domain/catalogue.js';

const UNIT: UnitRules = {
  ...{ code: '3700U1', assessment: 'MARKS', maximumMark: 40, outcomes: [], linear: true },
  ...{ teacherInitials: true, work: 'UPLOAD' },
};
const TIMES = { opens: null, deadline: null, deadlineByCentreType: {}, closesAt: null };
const NOW = { instant: new Date('2026-04-20T10:00:00Z'), londonDate: '2026-04-20' };
const PLACE = { centre: '68101', series: ['GCSE-2026-06', 'GCSE JUNE 2026'], unit: '3700U1' };

const numbers = ['0001', '0002', '0003', '0004', '0005'];
const resultOf = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((mark) => ({ kind: 'MARK' as const, mark })),
    fc.constantFrom({ kind: 'ABSENT' as const }, { kind: 'CARRY_FORWARD' as const }),
  ),
);
const initialsOf = fc.option(fc.constantFrom('AB', 'CD', 'XYZ'));

/** Rows of a sheet, each in any state. */
const rowsOf: fc.Arbitrary<Map<string, Row>> = fc
  .tuple(
    ...numbers.map((candidateNumber) =>
      fc
        .record({ result: resultOf, initials: initialsOf, status: fc.constantFrom('DRAFT', 'SUBMITTED', 'WITHDRAWN') })
        .map(({ result, initials, status }): [string, Row] => {
          const base = { candidateNumber, surname: `S${candidateNumber}`, forenames: 'Siân', version: 3, late: false };
          if (status === 'WITHDRAWN') return [candidateNumber, { ...base, status }];
          if (status === 'SUBMITTED' && result !== null) {
            const locked = { submission: 1, sample: null, held: false, decided: null };
            return [candidateNumber, { ...base, status, result, initials, ...locked }];
          }
          return [candidateNumber, { ...base, status: 'DRAFT', result, initials: result && initials }];
        }),
    ),
  )
  .map((entries) => new Map(entries));

const sheetOf = (rows: ReadonlyMap<string, Row>): SheetToFill => ({
  id: 7,
  unit: UNIT,
  aliases: [],
  times: TIMES,
  rows,
});
const given = (candidateNumber: string, more: Partial<GivenRow> = {}): GivenRow => ({
  ...{ line: 1, centre: null, series: null, unit: null, candidateNumber, surname: null, result: null },
  ...{ resultIsDate: false, initials: null, beyond: null },
  ...more,
});
const rowGiven = fc
  .record({
    number: fc.constantFrom(...numbers, '0099'),
    result: fc.option(fc.oneof(fc.integer({ min: -2, max: 60 }).map(String), fc.constantFrom('A', 'CF', 'x', 'Pass'))),
    initials: fc.option(fc.constantFrom('AB', 'ab', 'toolong', '1')),
  })
  .map(({ number, result, initials }) => given(number, { result, initials }));

const judge = (rows: ReadonlyMap<string, Row>, file: readonly GivenRow[], confirmed = false) =>
  judgeMarks(PLACE, [sheetOf(rows)], file, () => confirmed, NOW);

describe('R44 judging a file', () => {
  it('R45 finds everything unchanged in what was sent out, whatever the state of the rows', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const out = [...rows.values()].flatMap((row) =>
          row.status === 'WITHDRAWN'
            ? []
            : [
                given(row.candidateNumber, {
                  result: row.result && resultCode(row.result),
                  initials: row.initials,
                  surname: row.surname,
                }),
              ],
        );
        for (const { state } of judge(rows, out)) expect(state).toBe('UNCHANGED');
      }),
    );
  });

  it('says of each row what enterResults says', () => {
    fc.assert(
      fc.property(rowsOf, fc.array(rowGiven, { maxLength: 6 }), fc.boolean(), (rows, file, confirmed) => {
        const edits = file.map(({ candidateNumber, result, initials }) => ({
          ...{ candidateNumber, confirmAbsent: confirmed },
          ...(result !== null && { result: { typed: result } }),
          ...(initials !== null && { initials }),
        }));
        const entered = enterResults(UNIT, rows, edits);
        for (const [index, judged] of judge(rows, file, confirmed).entries()) {
          const outcome = entered[index]!;
          if (judged.state === 'REFUSED') expect(judged.problem).toEqual((outcome as { problem: unknown }).problem);
          else if (judged.state === 'WOULD_CHANGE') expect(outcome).toMatchObject({ changed: true });
          else if (!('problem' in outcome)) expect(outcome.changed).toBe(false);
          // The one difference: what is locked may be said again.
          else expect(outcome.problem.__typename).toBe('RowLocked');
        }
      }),
    );
  });

  it('promises what still holds while nothing moves, and nothing once any row of it has', () => {
    fc.assert(
      fc.property(rowsOf, fc.array(rowGiven, { maxLength: 6 }), fc.constantFrom(...numbers), (rows, file, moves) => {
        const judged = judge(rows, file, true);
        const planned = judged.flatMap((row) => row.planned ?? []);
        const same = stillHolds(UNIT, TIMES, rows, planned, NOW);
        expect(same.moved).toEqual([]);
        expect(
          same.changed.map((row) => [row.candidateNumber, row.result && resultCode(row.result), row.initials]),
        ).toEqual(
          judged.flatMap((row) =>
            row.state === 'WOULD_CHANGE' ? [[row.candidateNumber, row.newResult, row.newInitials]] : [],
          ),
        );
        const row = rows.get(moves)!;
        if (row.status !== 'DRAFT') return;
        const result = { kind: 'MARK' as const, mark: row.result?.kind === 'MARK' && row.result.mark === 40 ? 39 : 40 };
        const moved = new Map(rows).set(moves, { ...row, version: row.version + 1, result });
        const now = stillHolds(UNIT, TIMES, moved, planned, NOW).moved.map(({ candidateNumber }) => candidateNumber);
        expect(now).toEqual(planned.some(({ number }) => number === moves) ? [moves] : []);
      }),
    );
  });

  it('promises nothing that a change of the unit has given another meaning', () => {
    const rows = new Map<string, Row>([
      [
        '0001',
        {
          ...{ candidateNumber: '0001', surname: 'S', forenames: 'F', version: 1, late: false },
          status: 'DRAFT',
          result: null,
          initials: null,
        },
      ],
    ]);
    const planned = judge(rows, [given('0001', { result: '35' })]).flatMap((row) => row.planned ?? []);
    expect(stillHolds({ ...UNIT, maximumMark: 30 }, TIMES, rows, planned, NOW).moved).toMatchObject([
      { problem: { __typename: 'MarkAboveMaximum' } },
    ]);
    const closed = { ...TIMES, closesAt: NOW.instant };
    expect(stillHolds(UNIT, closed, rows, planned, NOW).moved).toMatchObject([
      { problem: { __typename: 'OfferingClosed' } },
    ]);
  });
});

describe('R44 cells as spreadsheets leave them', () => {
  it.each<[Cell, string]>([
    [35, '35'],
    [35.5, '35.5'],
    [' 7 ', '7'],
    [null, ''],
    [true, 'true'],
    [new Date('2026-02-01'), '2026-02-01'],
    [new Date(Number.NaN), ''],
    ["'=1+1", '=1+1'],
    ["'@x", '@x'],
    ["'n Rees", "'n Rees"],
  ])('%p is %p', (cell, text) => expect(cellText(cell)).toBe(text));

  it.each([
    ['42', 4, '0042'],
    ['42.0', 4, '0042'],
    ['0042', 4, '0042'],
    ['12345', 4, '12345'],
    ['x1', 4, 'x1'],
    ['', 4, ''],
    ['1234', 5, '01234'],
  ])('%p of %p digits is %p', (text, length, number) => expect(padded(text, length)).toBe(number));

  it.each([
    ['35.0', '35'],
    ['35,00', '35'],
    ['-3.0', '-3'],
    ['35.5', '35.5'],
    ['.0', '.0'],
  ])('%p is the number %p', (text, number) => expect(wholeNumber(text)).toBe(number));

  it.each(['01/02/2026', '2026-02-01', '1-2', '1/2', '01-Feb', 'Feb-26', '1.2.26', '2026-02-01 00:00:00'])(
    '%p is a date',
    (text) => expect(isDate(text)).toBe(true),
  );
  it.each(['35', '35.0', 'A', 'CF', 'Pass', '-5', '', 'Merit'])('%p is none', (text) =>
    expect(isDate(text)).toBe(false),
  );

  it.each([
    ['4102/01', '410201'],
    ['0070u2', '70U2'],
    [' 3700U1 ', '3700U1'],
  ])('unit %p is unit %p', (a, b) => expect(unitKey(a)).toBe(unitKey(b)));

  it.each([
    ['Siân', 'SIAN', true],
    ["O'Neil-Rees", 'ONEIL REES', true],
    ['?yn', 'ŴYN', true],
    ['Jones', 'JONES-REES', false],
    ['?', 'AB', false],
  ])('surname %p for %p: %p', (a, b, same) => expect(sameSurname(a, b)).toBe(same));
});
