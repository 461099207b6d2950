/** R32: moderator reports, which unit, level and centre they are of, and when centres are shown them. */
import type { Now } from './catalogue.js';

export type Language = 'EN' | 'CY';

export const WITHDRAWAL_REASON_LENGTH = 500;

export type ModeratorReportState = 'WAITING' | 'RELEASED' | 'ENDED' | 'REPLACED' | 'WITHDRAWN';

export interface ReportTimes {
  /** Of the series; null while WJEC has not said: nothing is shown then. */
  resultsDay: string | null;
  lastDay: string;
  replacedAt: Date | null;
  withdrawnAt: Date | null;
}

/** The days are Europe/London's, so it is shown from the first moment of results day there, and to the last moment of its last day. */
export function reportState(
  { resultsDay, lastDay, replacedAt, withdrawnAt }: ReportTimes,
  now: Now,
): ModeratorReportState {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (replacedAt !== null) return 'REPLACED';
  if (resultsDay === null || now.londonDate < resultsDay) return 'WAITING';
  return now.londonDate <= lastDay ? 'RELEASED' : 'ENDED';
}

/** A unit of level `1/2` may have a report on each, or one on both. */
export const levelsOf = (unitLevel: string): string[] => [
  ...new Set([unitLevel, ...unitLevel.split('/').map((part) => part.trim())]),
];

export interface ReportPlace {
  level: string;
  /** Null: every centre. */
  centre: { number: string } | null;
  language: Language;
}

/** What is reported on. */
export interface ReportedOffering {
  unitLevel: string;
  resultsDay: string | null;
  family: string;
  reportsUrl: string | null;
}

export type ReportRefusal =
  | { __typename: 'ReportLevelUnknown'; typed: string; levels: string[] }
  | { __typename: 'ReportLastDayTooEarly'; lastDay: string; resultsDay: string }
  | { __typename: 'ReportsKeptElsewhere'; family: string; url: string };

/** The level it is of, or why there can be no such report. */
export function reportLevel(
  offering: ReportedOffering,
  given: { level: string | null; lastDay: string },
): { level: string } | ReportRefusal {
  const { unitLevel, resultsDay, family, reportsUrl } = offering;
  if (reportsUrl !== null) return { __typename: 'ReportsKeptElsewhere', family, url: reportsUrl };
  const levels = levelsOf(unitLevel);
  const level = given.level?.trim() ?? unitLevel;
  if (!levels.includes(level)) return { __typename: 'ReportLevelUnknown', typed: level.slice(0, 40), levels };
  if (resultsDay !== null && given.lastDay < resultsDay)
    return { __typename: 'ReportLastDayTooEarly', lastDay: given.lastDay, resultsDay };
  return { level };
}

/** Of each place one: in the language wanted, else in the other. By level, those to every centre first. */
export function inLanguage<Report extends ReportPlace>(reports: readonly Report[], wanted: Language): Report[] {
  const chosen = new Map<string, Report>();
  for (const report of reports) {
    const place = JSON.stringify([report.level, report.centre?.number]);
    const known = chosen.get(place);
    if (known === undefined || (known.language !== wanted && report.language === wanted)) chosen.set(place, report);
  }
  return [...chosen.values()].toSorted(
    (a, b) => inOrder(a.level, b.level) || inOrder(a.centre?.number ?? '', b.centre?.number ?? ''),
  );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
