/**
 * London's clock, by the rule of its law: an hour ahead from the last Sunday of March to the last of October, changing at 01:00 UTC.
 * Reckoned here because a browser takes a tenth of a second and more to wake its own calendar, on the way to the first screen.
 */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * DAY_MS + HOUR_MS;
}

function aheadMs(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? HOUR_MS : 0;
}

/** What clock and calendar show in London then: `2026-05-05T09:30:00.000`. */
export const inLondon = (instant: number): string => new Date(instant + aheadMs(instant)).toISOString().slice(0, -1);

/** When the day begins in London, or the one so many days after it. No day begins while the clock changes. */
export function startOfDay(date: string, after = 0): Date {
  const midnight = Date.parse(date) + after * DAY_MS;
  return new Date(midnight - aheadMs(midnight));
}
