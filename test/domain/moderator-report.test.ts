import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moment } from '../../src/clock.js';
import type { Language, ReportPlace } from '../../src/domain/moderator-report.js';
import { inLanguage, levelsOf, reportLevel, reportState } from '../../src/domain/moderator-report.js';
import { PROPERTY_RUNS } from '../support/domain.js';

const times = { resultsDay: '2026-03-29', lastDay: '2026-04-30', replacedAt: null, withdrawnAt: null };
const at = (instant: string) => moment(new Date(instant));

describe('R32 when a report is shown', () => {
  // Clocks go forward on 29 March 2026 and back on 25 October 2026, at 1:00 UTC.
  it.each([
    ['2026-03-28', '2026-03-28T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-23T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('results day %s begins at %s: not a millisecond earlier', (resultsDay, begins) => {
    const report = { ...times, resultsDay, lastDay: '2026-12-31' };
    const before = new Date(new Date(begins).getTime() - 1);
    expect([reportState(report, moment(before)), reportState(report, at(begins))]).toEqual(['WAITING', 'RELEASED']);
  });

  it.each([
    ['2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])('its last day %s is over at %s', (lastDay, over) => {
    const report = { ...times, resultsDay: '2026-01-08', lastDay };
    const before = new Date(new Date(over).getTime() - 1);
    expect([reportState(report, moment(before)), reportState(report, at(over))]).toEqual(['RELEASED', 'ENDED']);
  });

  it('never while results day is not known, nor after it was replaced or withdrawn', () => {
    const on = at('2026-04-01T12:00:00Z');
    const then = new Date();
    expect(reportState({ ...times, resultsDay: null }, on)).toBe('WAITING');
    expect(reportState({ ...times, replacedAt: then }, on)).toBe('REPLACED');
    expect(reportState({ ...times, withdrawnAt: then }, on)).toBe('WITHDRAWN');
    expect(reportState({ ...times, withdrawnAt: then, replacedAt: then }, on)).toBe('WITHDRAWN');
  });
});

describe('R32 what a report is of', () => {
  const offering = { unitLevel: '1/2', resultsDay: '2026-08-20', family: 'GCSE', reportsUrl: null };
  const given = { level: null, lastDay: '2026-12-31' };

  it('is the level of the unit, or one of its levels', () => {
    expect(reportLevel(offering, given)).toEqual({ level: '1/2' });
    expect(reportLevel(offering, { ...given, level: ' 2 ' })).toEqual({ level: '2' });
    expect(levelsOf('Entry')).toEqual(['Entry']);
    expect(reportLevel(offering, { ...given, level: '3' })).toEqual({
      __typename: 'ReportLevelUnknown',
      typed: '3',
      levels: ['1/2', '1', '2'],
    });
  });

  it('lasts until results day at least', () => {
    expect(reportLevel(offering, { ...given, lastDay: '2026-08-19' })).toEqual({
      __typename: 'ReportLastDayTooEarly',
      lastDay: '2026-08-19',
      resultsDay: '2026-08-20',
    });
    expect(reportLevel(offering, { ...given, lastDay: '2026-08-20' })).toEqual({ level: '1/2' });
    expect(reportLevel({ ...offering, resultsDay: null }, { ...given, lastDay: '2020-01-01' })).toEqual({
      level: '1/2',
    });
  });

  it('is nothing where the family keeps its reports elsewhere', () => {
    const elsewhere = { ...offering, family: 'ENTRY_PATHWAYS', reportsUrl: 'https://www.wjecservices.co.uk' };
    expect(reportLevel(elsewhere, given)).toEqual({
      __typename: 'ReportsKeptElsewhere',
      family: 'ENTRY_PATHWAYS',
      url: 'https://www.wjecservices.co.uk',
    });
  });
});

describe('R32 the language of a report', () => {
  const report = (level: string, centre: string | null, language: Language) => ({
    level,
    centre: centre === null ? null : { number: centre },
    language,
  });
  const told = ({ level, centre, language }: ReportPlace) => `${level} ${centre?.number ?? 'all'} ${language}`;

  it('is the one wanted, and the other where there is none in that', () => {
    const reports = [
      report('2', null, 'CY'),
      report('1', '68101', 'EN'),
      report('1', null, 'EN'),
      report('1', null, 'CY'),
    ];
    expect(inLanguage(reports, 'CY').map(told)).toEqual(['1 all CY', '1 68101 EN', '2 all CY']);
    expect(inLanguage(reports, 'EN').map(told)).toEqual(['1 all EN', '1 68101 EN', '2 all CY']);
  });

  it('leaves of every place exactly one, in whatever order they come', () => {
    const place = fc.record({
      level: fc.constantFrom('1', '2', '1/2'),
      centre: fc.constantFrom(null, { number: '68101' }, { number: '68102' }),
      language: fc.constantFrom<Language>('EN', 'CY'),
    });
    const placeOf = ({ level, centre }: ReportPlace) => `${level} ${centre?.number ?? ''}`;
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), fc.constantFrom<Language>('EN', 'CY'), (reports, wanted) => {
        const chosen = inLanguage(reports, wanted);
        expect(chosen.map(placeOf).toSorted()).toEqual([...new Set(reports.map(placeOf))].toSorted());
        for (const each of chosen) {
          const same = reports.filter((other) => placeOf(other) === placeOf(each));
          expect(each.language === wanted).toBe(same.some(({ language }) => language === wanted));
        }
        expect(inLanguage(reports.toReversed(), wanted).map(told)).toEqual(chosen.map(told));
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});
