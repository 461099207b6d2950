import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReminderStage } from '../../src/domain/deadline.js';
import { deadlinesOf, reminderStage } from '../../src/domain/deadline.js';
import { daysAfter, daysBetween, whyNotGive, whyNotRequestExtension } from '../../src/domain/extension.js';
import { alwaysOpen, now, PROPERTY_RUNS } from '../support/domain.js';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2020-01-01', days));

describe('days', () => {
  it('are counted the same over both changes of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -800, max: 800 }),
        (day, days) => daysBetween(day, daysAfter(day, days)) === days,
      ),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('R18 the stage of a reminder', () => {
  it.each<[number, boolean, ReminderStage | null]>([
    [8, false, null],
    [8, true, 'COMPLETE'],
    [7, true, 'WEEK_BEFORE'],
    [4, false, 'WEEK_BEFORE'],
    [3, false, 'DAYS_BEFORE'],
    [2, false, 'DAYS_BEFORE'],
    [1, false, 'DAY_BEFORE'],
    [0, false, 'DAY_BEFORE'],
    [-1, false, 'OVERDUE'],
    [-7, true, 'OVERDUE'],
    [-8, false, 'LONG_OVERDUE'],
    [-30, false, 'LONG_OVERDUE'],
    [-31, true, null],
  ])('%d days before the deadline, complete %p: %s', (days, complete, stage) => {
    expect(reminderStage(daysAfter('2026-10-26', days), complete, '2026-10-26')).toBe(stage);
  });

  it('without a deadline is that of a complete sheet alone', () => {
    expect([reminderStage(null, true, '2026-05-01'), reminderStage(null, false, '2026-05-01')]).toEqual([
      'COMPLETE',
      null,
    ]);
  });

  it('only ever goes on, day by day, so that each is told once', () => {
    const order = [null, 'COMPLETE', 'WEEK_BEFORE', 'DAYS_BEFORE', 'DAY_BEFORE', 'OVERDUE', 'LONG_OVERDUE'];
    const stages = Array.from({ length: 60 }, (_, day) =>
      reminderStage('2026-05-12', true, daysAfter('2026-04-10', day)),
    );
    const places = stages.slice(0, -3).map((stage) => order.indexOf(stage));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('R19 more time', () => {
  it('is asked for a day after the deadline and not past, and given for one that is not past', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (deadline, day, today) => {
        const at = { ...now, londonDate: today };
        const refused = whyNotRequestExtension({ deadline, times: alwaysOpen }, null, day, at);
        expect(refused === null).toBe(day > deadline && day >= today);
        if (refused?.__typename === 'ExtensionDayTooEarly')
          expect(whyNotRequestExtension({ deadline, times: alwaysOpen }, null, refused.earliest, at)).toBeNull();
        expect(whyNotGive(day, at) === null).toBe(day >= today);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

describe('the deadlines of a centre', () => {
  it('R19 R27 say of what they are, and the day itself is still to come', () => {
    const sheet = { title: 'Art' };
    const due = deadlinesOf(
      [
        {
          sheet,
          id: 7,
          series: 'GCSE-2026-06',
          deadline: '2026-05-05',
          further: [{ due: '2026-06-12', candidates: 3 }],
        },
        { sheet, id: 8, series: 'GCSE-2026-06', deadline: null, further: [] },
      ],
      [
        {
          id: 'GCSE-2026-06',
          entriesDeadline: '2026-02-21',
          amendmentsClose: '2026-04-21',
          resultsDay: '2026-08-20',
        },
      ],
      '2026-02-21',
    );
    const ofSeries = { series: 'GCSE-2026-06', sheet: null, candidates: null };
    expect(due).toEqual([
      { ...ofSeries, day: '2026-02-21', kind: 'ENTRIES', key: 'ENTRIES GCSE-2026-06' },
      { ...ofSeries, day: '2026-04-21', kind: 'AMENDMENTS_CLOSE', key: 'AMENDMENTS_CLOSE GCSE-2026-06' },
      { ...ofSeries, sheet, day: '2026-05-05', kind: 'MARKS_AND_SAMPLES', key: 'MARKS_AND_SAMPLES 7' },
      { ...ofSeries, sheet, day: '2026-06-12', kind: 'FURTHER_WORK', candidates: 3, key: 'FURTHER_WORK 7 2026-06-12' },
      { ...ofSeries, day: '2026-08-20', kind: 'RESULTS', key: 'RESULTS GCSE-2026-06' },
    ]);
  });

  it('are those from the day on, soonest first, each told apart', () => {
    const sheet = fc.record({ deadline: fc.option(anyDay), due: fc.option(anyDay) });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 20 }), fc.option(anyDay), anyDay, (sheets, results, from) => {
        const due = deadlinesOf(
          sheets.map(({ deadline, due: day }, id) => ({
            sheet: id,
            id,
            series: 's',
            deadline,
            further: day === null ? [] : [{ due: day, candidates: 1 }],
          })),
          [{ id: 's', entriesDeadline: null, amendmentsClose: null, resultsDay: results }],
          from,
        );
        const days = [...sheets.flatMap(({ deadline, due: day }) => [deadline, day]), results].filter(
          (day) => day !== null && day >= from,
        );
        expect(due.map(({ day }) => day)).toEqual(days.toSorted());
        expect(new Set(due.map(({ key }) => key)).size).toBe(due.length);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});
