import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inLondon, startOfDay } from '../../web/src/london.js';

const CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** 1996, when summer time came to end as it does now, until 2037, how far calendars know. */
const FROM = Date.UTC(1996, 0, 1);
const UNTIL = Date.UTC(2037, 11, 31);
const instants = fc.integer({ min: FROM / 1000, max: UNTIL / 1000 }).map((second) => second * 1000);

const asCalendar = (instant: number): string => CALENDAR.format(instant).replace(', ', 'T');

/** The seconds around each change of the clock. */
const changes = Array.from({ length: 42 }, (_, index) => 1996 + index).flatMap((year) =>
  [2, 9].flatMap((month) =>
    Array.from({ length: 7 }, (_, back) => Date.UTC(year, month, 31 - back, 1)).flatMap((hour) => [
      hour - 1000,
      hour,
      hour + 3_600_000,
    ]),
  ),
);

it('days and moments are those of the calendar of Europe/London, at any instant and around each change of the clock', () => {
  for (const instant of changes) expect(inLondon(instant).slice(0, 19)).toBe(asCalendar(instant));
  fc.assert(
    fc.property(instants, (instant) => {
      expect(inLondon(instant).slice(0, 19)).toBe(asCalendar(instant));
    }),
  );
});

it('a day begins at midnight in London, in summer as in winter', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const date = new Date(instant).toISOString().slice(0, 10);
      expect(asCalendar(startOfDay(date).getTime())).toBe(`${date}T00:00:00`);
    }),
  );
  expect(startOfDay('2026-03-29', 1).toISOString()).toBe('2026-03-29T23:00:00.000Z');
});
