/** More time for a sheet: asked for by the centre, given or refused by WJEC (R19). */
import type { Now, OfferingTimes } from './catalogue.js';
import { isClosed } from './catalogue.js';

export const MAXIMUM_WORDS = 1000;

export type ExtensionProblem =
  | { __typename: 'SheetWithoutDeadline' }
  | { __typename: 'ExtensionDayTooEarly'; day: string; earliest: string }
  | { __typename: 'ExtensionRequestOpen'; day: string }
  | { __typename: 'OfferingClosed'; closedAt: Date };

/** `open`: the day of a request that waits. Null when the centre may ask. */
export function whyNotRequestExtension(
  sheet: { deadline: string | null; times: OfferingTimes },
  open: string | null,
  day: string,
  now: Now,
): ExtensionProblem | null {
  const { deadline, times } = sheet;
  if (isClosed(times, now)) return { __typename: 'OfferingClosed', closedAt: times.closesAt! };
  if (deadline === null) return { __typename: 'SheetWithoutDeadline' };
  if (open !== null) return { __typename: 'ExtensionRequestOpen', day: open };
  const after = daysAfter(deadline, 1);
  const earliest = after > now.londonDate ? after : now.londonDate;
  return day < earliest ? { __typename: 'ExtensionDayTooEarly', day, earliest } : null;
}

/** WJEC may give another day than was asked for, but none that is past: it would be no time. */
export const whyNotGive = (
  day: string,
  now: Now,
): Extract<ExtensionProblem, { __typename: 'ExtensionDayTooEarly' }> | null =>
  day < now.londonDate ? { __typename: 'ExtensionDayTooEarly', day, earliest: now.londonDate } : null;

/** Calendar days; both are YYYY-MM-DD. At noon no change of clocks moves the day. */
export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
