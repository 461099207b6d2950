import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../src/domain/catalogue.js';
import { lowestFirst } from '../../src/domain/catalogue.js';
import type { Row } from '../../src/domain/marksheet.js';
import { ddmmyy, reportLists, reportRows } from '../../src/domain/report.js';
import type { Distribution } from '../../src/domain/report/distribution.js';
import { distribution, histogram, quantile, SMALLEST_GROUP, tooTelling } from '../../src/domain/report/distribution.js';
import { resultCode } from '../../src/domain/result.js';
import { membership } from '../../src/domain/sample.js';
import {
  anyRows,
  anyUnit,
  draft,
  initialsUnit,
  marksUnit,
  now,
  outcomesUnit,
  PROPERTY_RUNS,
  resultOf,
  submittedRow,
  withdrawn,
} from '../support/domain.js';

const reported = (unitCode: string, row: Row, dateOfBirth: string | null = null) => ({ unitCode, row, dateOfBirth });
const outcomeUnit = { ...outcomesUnit, outcomes: lowestFirst };

describe('R33: the rows of a Candidate Details Report', () => {
  it('stand in candidate order, numbered from 1, without withdrawn entries', () => {
    const rows = [submittedRow('0300', 3), withdrawn('0100'), draft('0200', null), draft('0020', 'A')];
    const made = reportRows(rows.map((row) => reported('3700U1', row)));
    expect(made.map(({ place, row, counted }) => [place, row.candidateNumber, counted && resultCode(counted)])).toEqual(
      [
        [1, '0020', 'A'],
        [2, '0200', null],
        [3, '0300', '3'],
      ],
    );
  });

  it('of several units name the unit, and a candidate of both once for each', () => {
    const made = reportRows([
      reported('4222/02', draft('0001', 5)),
      reported('4222/01', draft('0002', 6)),
      reported('4222/01', draft('0001', 7)),
    ]);
    expect(made.map(({ place, unitCode, row }) => [place, unitCode, row.candidateNumber])).toEqual([
      [1, '4222/01', '0001'],
      [2, '4222/02', '0001'],
      [3, '4222/01', '0002'],
    ]);
  });

  it('R30, R31: show what was submitted beside what counts, where the two differ', () => {
    const decided = (short: number) => ({ by: 'CORRECTION' as const, result: resultOf(short) });
    const rows = [
      submittedRow('0001', 30),
      submittedRow('0002', 30, { decided: decided(31) }),
      submittedRow('0003', 30, { decided: decided(30) }),
    ];
    expect(
      reportRows(rows.map((row) => reported('U', row))).map(({ counted, submitted }) => [counted, submitted]),
    ).toEqual([
      [resultOf(30), null],
      [resultOf(31), resultOf(30)],
      [resultOf(30), null],
    ]);
  });

  it('say who is in the sample', () => {
    const sample = membership('SYSTEM', { code: 'HIGHEST' }, { by: 'x', now });
    const rows = [submittedRow('0001', 30, { sample }), submittedRow('0002', 30), draft('0003', 2)];
    expect(reportRows(rows.map((row) => reported('U', row))).map(({ sampled }) => sampled)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('print a date of birth as DDMMYY', () => {
    expect(ddmmyy('2008-02-01')).toBe('010208');
    expect(ddmmyy('1999-12-31')).toBe('311299');
  });
});

describe('R33: one report may cover several units', () => {
  const sheet = (unitCode: string, titleEn: string, rest = {}) => ({
    unitCode,
    titleEn,
    titleCy: null,
    centre: '68101',
    series: 'GCSE-2026-06',
    ...rest,
  });

  it('of one name, in order of unit code', () => {
    const lists = reportLists([sheet('4222/02', 'French'), sheet('3000N1', 'Welsh'), sheet('4222/01', 'French')]);
    expect(lists.map((list) => list.map(({ unitCode }) => unitCode))).toEqual([['3000N1'], ['4222/01', '4222/02']]);
  });

  it('and never several centres, series or Welsh titles', () => {
    const all = [
      sheet('1', 'French'),
      sheet('2', 'French', { centre: '68102' }),
      sheet('3', 'French', { series: 'GCSE-2026-11' }),
      sheet('4', 'French', { titleCy: 'Ffrangeg' }),
    ];
    expect(reportLists(all)).toHaveLength(4);
  });
});

const told = (unit: typeof marksUnit, rows: readonly Row[], toCentre = true): Distribution => {
  const made = distribution(unit, rows, toCentre);
  if (made.told === null) throw new Error(made.suppressed);
  return made.told;
};
const drafts = (...shorts: (number | 'A' | 'CF' | Outcome | null)[]): Row[] =>
  shorts.map((short, index) => draft(String(index + 1).padStart(4, '0'), short));

describe('the distribution of a sheet', () => {
  it('counts zero, and leaves out absent, carried forward, blank and withdrawn rows', () => {
    const rows = [...drafts(0, 10, 'A', 'CF', null), withdrawn('0100')];
    expect(told(marksUnit, rows).summary).toMatchObject({ count: 2, mean: 5, lowest: 0, highest: 10 });
  });

  it('R30, R31: goes by the result that counts', () => {
    const decided = { by: 'AMENDMENT' as const, result: resultOf('A') };
    const rows = [submittedRow('0001', 10, { decided }), submittedRow('0002', 20)];
    expect(told(marksUnit, rows).summary).toMatchObject({ count: 1, mean: 20 });
  });

  it('takes median and quartiles between the two nearest marks in proportion', () => {
    // As QUARTILE.INC of spreadsheets has them.
    expect(told(marksUnit, drafts(1, 2, 3, 4)).summary).toMatchObject({
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
    });
    expect(told(marksUnit, drafts(40, 6, 7, 15, 36, 39, 20)).summary).toMatchObject({
      lowerQuartile: 11,
      median: 20,
      upperQuartile: 37.5,
    });
    expect(told(marksUnit, drafts(1, 2, 2)).summary.mean).toBe(1.67);
  });

  it('has no numbers where there are no marks', () => {
    const nothing = {
      count: 0,
      mean: null,
      median: null,
      lowerQuartile: null,
      upperQuartile: null,
      lowest: null,
      highest: null,
    };
    expect(told(marksUnit, drafts(null, 'A')).summary).toEqual({ ...nothing, outcomes: [] });
    expect(told(marksUnit, []).orderOfMerit).toEqual([]);
  });

  it('counts outcomes best first, each that the unit has, and has no histogram of them', () => {
    const made = told(outcomeUnit, drafts('PASS', 'DISTINCTION', 'PASS', 'A'));
    expect(made.summary).toMatchObject({
      count: 3,
      mean: null,
      outcomes: [
        { outcome: 'DISTINCTION', count: 1 },
        { outcome: 'MERIT', count: 0 },
        { outcome: 'PASS', count: 2 },
      ],
    });
    expect(made.histogram).toEqual([]);
    expect(made.orderOfMerit.map(({ rank, candidateNumber }) => [rank, candidateNumber])).toEqual([
      [1, '0002'],
      [2, '0001'],
      [2, '0003'],
    ]);
  });

  it('ranks equal results alike and leaves out the next rank: 1, 2, 2, 4', () => {
    expect(told(marksUnit, drafts(5, 9, 30, 9)).orderOfMerit).toEqual([
      { rank: 1, tied: false, candidateNumber: '0003', result: resultOf(30) },
      { rank: 2, tied: true, candidateNumber: '0002', result: resultOf(9) },
      { rank: 2, tied: true, candidateNumber: '0004', result: resultOf(9) },
      { rank: 4, tied: false, candidateNumber: '0001', result: resultOf(5) },
    ]);
  });

  it('bands marks from 0 to the maximum, empty bands too', () => {
    expect(histogram(40, [0, 4, 5, 40]).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 4, 2],
      [5, 9, 1],
      ...[10, 15, 20, 25, 30, 35].map((from) => [from, from + 4, 0]),
      [40, 40, 1],
    ]);
    expect(histogram(3, [3])).toHaveLength(4);
  });

  it('tells each teacher by initials, and rows without initials last', () => {
    const by = (number: string, mark: number, initials: string | null) => draft(number, mark, { initials });
    const rows = [by('0001', 1, 'SF'), by('0002', 3, null), by('0003', 5, 'AB'), by('0004', 3, 'SF')];
    expect(told(initialsUnit, rows).byTeacher.map(({ initials, group }) => [initials, group.told?.mean])).toEqual([
      ['AB', 5],
      ['SF', 2],
      [null, 3],
    ]);
    expect(told(marksUnit, rows).byTeacher).toEqual([]);
  });
});

describe('what others than the centre are told', () => {
  const rows = (marks: readonly number[], initials: string | null = null) =>
    marks.map((mark, index) => submittedRow(`${initials ?? 'X'}${String(index)}`, mark, { initials }));

  it('is nothing before submission, and nothing of rows that are still open', () => {
    expect(distribution(marksUnit, drafts(1, 2, 3, 4, 5, 6), false)).toEqual({
      suppressed: 'NOT_SUBMITTED',
      told: null,
    });
    const both = [...rows([1, 2, 3, 4, 5]), ...drafts(40, 40)];
    expect(told(marksUnit, both, false).summary).toMatchObject({ count: 5, highest: 5 });
    expect(told(marksUnit, both, true).summary).toMatchObject({ count: 7, highest: 40 });
  });

  it('is nothing of a sheet with fewer than five results', () => {
    expect(distribution(marksUnit, rows([1, 2, 3, 4]), false)).toEqual({ suppressed: 'SMALL_GROUP', told: null });
    const withAbsent = [...rows([1, 2, 3, 4]), submittedRow('0009', 'A')];
    expect(distribution(marksUnit, withAbsent, false).suppressed).toBe('SMALL_GROUP');
    expect(distribution(marksUnit, rows([1, 2, 3, 4, 5]), false).suppressed).toBeNull();
  });

  it('is nothing of a teacher with fewer than five, nor what would give that group by subtraction', () => {
    const all = [...rows([1, 2], 'AB'), ...rows([1, 2, 3, 4, 5], 'CD'), ...rows([1, 2, 3, 4, 5, 6], 'EF')];
    const outside = told(initialsUnit, all, false).byTeacher;
    expect(outside.map(({ initials, group }) => [initials, group.suppressed])).toEqual([
      ['AB', 'SMALL_GROUP'],
      ['CD', 'SMALL_GROUP'],
      ['EF', null],
    ]);
    expect(outside[0]!.group.told).toBeNull();
    expect(told(initialsUnit, all, true).byTeacher.every(({ group }) => group.told !== null)).toBe(true);
  });
});

describe('for any sheet', () => {
  const anyMarks = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
  const check = (property: fc.IProperty<any>) => fc.assert(property, { numRuns: PROPERTY_RUNS });

  it('quartiles stand in order between lowest and highest, and do not depend on the order of rows', () => {
    check(
      fc.property(anyMarks, (marks) => {
        const { lowest, lowerQuartile, median, upperQuartile, highest, mean } = told(
          marksUnit,
          drafts(...marks),
        ).summary;
        const all = [lowest!, lowerQuartile!, median!, upperQuartile!, highest!];
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        expect(mean!).toBeGreaterThanOrEqual(lowest!);
        expect(mean!).toBeLessThanOrEqual(highest!);
        expect(told(marksUnit, drafts(...marks.toReversed())).summary.median).toBe(median);
      }),
    );
  });

  it('at least half of the marks are at or below the median, and at least half at or above', () => {
    check(
      fc.property(anyMarks, (marks) => {
        const median = quantile(
          marks.toSorted((a, b) => a - b),
          0.5,
        )!;
        expect(marks.filter((mark) => mark <= median).length * 2).toBeGreaterThanOrEqual(marks.length);
        expect(marks.filter((mark) => mark >= median).length * 2).toBeGreaterThanOrEqual(marks.length);
      }),
    );
  });

  it('a rank is one more than how many have a better result', () => {
    check(
      fc.property(anyMarks, (marks) => {
        const places = told(marksUnit, drafts(...marks)).orderOfMerit;
        for (const { rank, tied, result } of places) {
          const mark = Number(resultCode(result));
          expect(rank).toBe(1 + marks.filter((other) => other > mark).length);
          expect(tied).toBe(marks.filter((other) => other === mark).length > 1);
        }
      }),
    );
  });

  it('every mark is in one band, bands follow each other, and there are at most ten', () => {
    check(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.array(fc.nat(400), { maxLength: 40 }), (maximum, marks) => {
        const bands = histogram(maximum, marks);
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
        expect(bands.length).toBeLessThanOrEqual(10);
        expect(bands[0]!.from).toBe(0);
        expect(bands.at(-1)!.to).toBe(Math.max(maximum, ...marks));
        for (const [index, { from }] of bands.slice(1).entries()) expect(from).toBe(bands[index]!.to + 1);
      }),
    );
  });

  it('no fewer than five are hidden together, unless there are no more, and no small group is told', () => {
    check(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const groups = new Map(sizes.map((size, index) => [index, size]));
        const hidden = tooTelling(groups);
        for (const [index, size] of groups) if (size < SMALLEST_GROUP) expect(hidden).toContain(index);
        const together = [...hidden].reduce((sum, index) => sum + groups.get(index)!, 0);
        if (hidden.size > 0 && hidden.size < groups.size) expect(together).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });

  it('the order of merit holds who has a mark or outcome, each once, and nobody else', () => {
    check(
      fc.property(
        anyUnit.chain((unit) => fc.tuple(fc.constant(unit), anyRows(unit))),
        ([unit, rows]) => {
          const made = told(unit, rows);
          const ranked = made.orderOfMerit.map(({ candidateNumber }) => candidateNumber).toSorted();
          const eligible = rows.filter(
            (row) => row.status !== 'WITHDRAWN' && row.result !== null && !['A', 'CF'].includes(resultCode(row.result)),
          );
          expect(ranked).toEqual(eligible.map(({ candidateNumber }) => candidateNumber).toSorted());
          expect(made.summary.count).toBe(ranked.length);
        },
      ),
    );
  });

  it('the report holds every active row once', () => {
    check(
      fc.property(
        anyUnit.chain((unit) => anyRows(unit)),
        (rows) => {
          const made = reportRows(rows.map((row) => reported('U', row)));
          expect(made.map(({ row }) => row.candidateNumber)).toEqual(
            rows
              .filter(({ status }) => status !== 'WITHDRAWN')
              .map(({ candidateNumber }) => candidateNumber)
              .toSorted(),
          );
          expect(made.map(({ place }) => place)).toEqual(made.map((_, index) => index + 1));
        },
      ),
    );
  });
});
