/** The catalogue as data: what is assessed, in which series, by when, and how it is sampled. */

export type CentreType = 'SCHOOL' | 'COLLEGE' | 'PRU' | 'SPECIAL_SCHOOL';
export type Assessment = 'MARKS' | 'OUTCOMES' | 'UPLOAD_ONLY';
export type Outcome = 'PASS' | 'MERIT' | 'DISTINCTION';
export const lowestFirst: readonly Outcome[] = ['PASS', 'MERIT', 'DISTINCTION'];
export type Work = 'UPLOAD' | 'UPLOAD_GROUP' | 'POST' | 'VISIT' | 'NONE';

/** The moment a rule is asked about. `londonDate` (YYYY-MM-DD, Europe/London) decides everything that ends "at the end of that day". */
export interface Now {
  instant: Date;
  londonDate: string;
}

export interface UnitRules {
  code: string;
  assessment: Assessment;
  /** Null exactly when the unit is not assessed in marks. */
  maximumMark: number | null;
  /** In rank order; empty unless the unit is assessed in outcomes. */
  outcomes: readonly Outcome[];
  linear: boolean;
  teacherInitials: boolean;
  work: Work;
}

/** What a centre must declare when it submits (R14a). */
export interface Declaration {
  code: string;
  textEn: string;
  textCy: string;
}

interface SchemeOptions {
  /** R22: how equal results are ordered by candidate number. */
  ties: 'ASCENDING' | 'DESCENDING';
  /** R24: each teacher with eligible work is seen by the moderator. Asked only of units with initials. */
  teacherCoverage: boolean;
}

/** R23. `upTo: null` is the band without an upper bound, and stands last. */
export type SamplingScheme =
  | ({ kind: 'RANK_INTERVAL'; allUpTo: number; targets: readonly Band[] } & SchemeOptions)
  | ({ kind: 'RANK_SPREAD'; allUpTo: number; sizes: readonly Band[] } & SchemeOptions)
  | ({ kind: 'OUTCOME_QUOTA'; size: number; quota: number } & SchemeOptions)
  | ({ kind: 'ALL' } & SchemeOptions)
  | { kind: 'NONE' }
  | { kind: 'CENTRE_SELECTED'; minimum: number };

export interface Band {
  upTo: number | null;
  size: number;
}

export type SchemeKind = SamplingScheme['kind'];

/** R23's parameters where the offering gives none. */
export function defaultScheme(kind: SchemeKind): SamplingScheme {
  const options: SchemeOptions = { ties: 'ASCENDING', teacherCoverage: true };
  switch (kind) {
    case 'RANK_INTERVAL':
      return { kind, allUpTo: 10, targets: bands([100, 10], [200, 15], [null, 20]), ...options };
    case 'RANK_SPREAD':
      return { kind, allUpTo: 15, sizes: bands([100, 15], [200, 20], [null, 25]), ...options };
    case 'OUTCOME_QUOTA':
      return { kind, size: 30, quota: 10, ...options };
    case 'ALL':
      return { kind, ...options };
    case 'NONE':
      return { kind };
    case 'CENTRE_SELECTED':
      return { kind, minimum: 5 };
  }
}

const bands = (...pairs: [number | null, number][]): Band[] => pairs.map(([upTo, size]) => ({ upTo, size }));

/** When an offering takes results. Dates are Europe/London days; `closesAt` is the instant WJEC shuts it, null while it has not said. */
export interface OfferingTimes {
  opens: string | null;
  deadline: string | null;
  deadlineByCentreType: Readonly<Partial<Record<CentreType, string>>>;
  closesAt: Date | null;
}

/** R19: the extension WJEC gave the centre, else the date for its type, else the offering's; null when none is set. */
export function sheetDeadline(times: OfferingTimes, centreType: CentreType, extension: string | null): string | null {
  return extension ?? times.deadlineByCentreType[centreType] ?? times.deadline;
}

export const isOpen = (times: OfferingTimes, now: Now): boolean =>
  times.opens === null || now.londonDate >= times.opens;

export const isClosed = (times: OfferingTimes, now: Now): boolean =>
  times.closesAt !== null && now.instant.getTime() >= times.closesAt.getTime();

/** R13: the deadline is the end of its day, so the day itself is in time. */
export const isLate = (deadline: string | null, now: Now): boolean => deadline !== null && now.londonDate > deadline;

/** R19: the last London day on which a centre may untick and delete; null when the sheet has no deadline and no submission. */
export function lastDayToUntick(
  deadline: string | null,
  firstSubmitted: string | null,
  bankHolidays: readonly string[],
): string | null {
  if (firstSubmitted === null) return deadline;
  const afterSubmission = workingDaysAfter(firstSubmitted, 5, bankHolidays);
  return deadline !== null && deadline > afterSubmission ? deadline : afterSubmission;
}

/** Weekdays that are not bank holidays; `date` and the answer are YYYY-MM-DD. */
export function workingDaysAfter(date: string, days: number, bankHolidays: readonly string[]): string {
  const day = new Date(`${date}T12:00:00Z`);
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!weekend && !bankHolidays.includes(day.toISOString().slice(0, 10))) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
