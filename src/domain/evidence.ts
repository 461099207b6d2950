/** Uploaded work: what may be sent, for whom, until when (R19, R26, R34, R35). Taking it away in evidence/removal.ts. */
import type { AmendmentNotOpen, AmendmentRequest } from './amendment.js';
import { whyNotOpen } from './amendment.js';
import type { Now, UnitRules, Work } from './catalogue.js';
import { isClosed, isLate, isOpen } from './catalogue.js';
import type { Row } from './marksheet.js';
import { MAXIMUM_ROWS_A_CALL } from './result.js';
import type { NotSubmitted, Rows, SampleMembership } from './sample.js';
import { submittedRow } from './sample/changes.js';
import type { SubmissionTerms } from './submission.js';

export type EvidencePurpose = 'WORK' | 'GROUP' | 'ADMIN' | 'NOTE' | 'AMENDMENT';
export type EvidenceState = 'LIVE' | 'HIDDEN' | 'DELETED' | 'PURGED';
export type ScanState = 'PENDING' | 'CLEAN' | 'INFECTED' | 'NOT_SCANNED';

/** `unscanned`: also what was not, or could not be, looked at; false in production. */
export const isHarmless = (scan: ScanState, unscanned: boolean): boolean =>
  scan === 'CLEAN' || (unscanned && scan !== 'INFECTED');

/** R35: 1 GiB. */
export const MAXIMUM_FILE = 2 ** 30;
/** In one request, with what it is for. */
export const MAXIMUM_SMALL_FILE = 25 * 2 ** 20;
export const SMALLEST_GROUP = 2;

/** What a file is for. */
export interface EvidenceTarget {
  purpose: EvidencePurpose;
  /** One for WORK, several for GROUP, else none. */
  candidateNumbers: readonly string[];
  /** AMENDMENT: the request. */
  amendmentRequestId: string | null;
}

/** A file that is kept, as the rules see it. `candidateNumbers` are those it is for now. */
export interface EvidenceFile extends EvidenceTarget {
  id: string;
  state: EvidenceState;
  scan: ScanState;
}

export interface EvidenceTerms extends Pick<SubmissionTerms, 'times' | 'deadline' | 'submissions'> {
  unit: Pick<UnitRules, 'code' | 'assessment' | 'work'>;
}

export type OfferingClosed = { __typename: 'OfferingClosed'; closedAt: Date };
export type AmendmentRequestNotFound = { __typename: 'AmendmentRequestNotFound'; amendmentRequestId: string };

export type FileProblem =
  | { __typename: 'FileEmpty'; name: string }
  | { __typename: 'FileTooLarge'; name: string; size: number; maximumSize: number };

export type TargetProblem =
  | OfferingClosed
  | NotSubmitted
  | AmendmentNotOpen
  | AmendmentRequestNotFound
  | { __typename: 'OfferingNotOpen'; opens: string }
  | { __typename: 'UnitTakesNoWork'; unitCode: string; work: Work }
  | { __typename: 'UnitTakesNoGroupFiles'; unitCode: string }
  | { __typename: 'SampleNotDrawn' }
  | { __typename: 'NotInSample'; candidateNumber: string }
  | { __typename: 'WorkNotWanted'; candidateNumber: string }
  | { __typename: 'RowRepeated'; candidateNumber: string }
  | { __typename: 'TooManyRows'; given: number; maximumRows: number }
  | { __typename: 'GroupTooSmall'; given: number; minimumMembers: number }
  | { __typename: 'GroupWithoutSample'; candidateNumbers: readonly string[] };

/** Why a file that came whole was not kept. */
export type ArrivalProblem =
  | TargetProblem
  | { __typename: 'SizeDiffers'; announcedSize: number; foundSize: number }
  | { __typename: 'ChecksumDiffers'; announced: string; found: string };

export type QuotaExceeded = { __typename: 'QuotaExceeded'; needed: number; used: number; quota: number };

/** R35; `name` as it would be kept. */
export function whyFileIsRefused({ name, size }: { name: string; size: number }): FileProblem | null {
  if (size <= 0) return { __typename: 'FileEmpty', name };
  return size > MAXIMUM_FILE ? { __typename: 'FileTooLarge', name, size, maximumSize: MAXIMUM_FILE } : null;
}

/** `used` counts files on their way too. */
export const whyQuotaRefuses = (used: number, needed: number, quota: number): QuotaExceeded | null =>
  used + needed > quota ? { __typename: 'QuotaExceeded', needed, used, quota } : null;

// ---- Whose work is sent ----

/** R34: work of these units comes through IAMIS. */
export const takesWork = ({ assessment, work }: Pick<UnitRules, 'assessment' | 'work'>): boolean =>
  assessment === 'UPLOAD_ONLY' || work === 'UPLOAD' || work === 'UPLOAD_GROUP';

/** What these rules must know of a row. */
export interface Placed {
  status: Row['status'];
  sample?: SampleMembership | null;
}
export type Placements = ReadonlyMap<string, Placed>;

/** R26, R34: whether the work of a candidate is wanted: sampled and to be sent, or anybody's on upload-only units. */
export function isWanted({ assessment }: Pick<UnitRules, 'assessment'>, { status, sample }: Placed): boolean {
  if (status === 'WITHDRAWN') return false;
  if (assessment === 'UPLOAD_ONLY') return true;
  return status === 'SUBMITTED' && sample?.substitution === null;
}

function whyNotWanted(unit: Pick<UnitRules, 'assessment'>, rows: Rows, candidateNumber: string): TargetProblem | null {
  const row = rows.get(candidateNumber);
  if (row === undefined || row.status === 'WITHDRAWN')
    return { __typename: 'CandidateNotOnMarksheet', candidateNumber };
  if (isWanted(unit, row)) return null;
  const submitted = submittedRow(rows, candidateNumber);
  if ('__typename' in submitted) return submitted;
  return { __typename: submitted.sample === null ? 'NotInSample' : 'WorkNotWanted', candidateNumber };
}

/** R34: several candidates, each on the sheet and named once, one at least whose work is wanted. */
function whyGroupIsRefused(
  unit: Pick<UnitRules, 'assessment'>,
  rows: Rows,
  numbers: readonly string[],
): TargetProblem | null {
  const { length: given } = numbers;
  if (given > MAXIMUM_ROWS_A_CALL) return { __typename: 'TooManyRows', given, maximumRows: MAXIMUM_ROWS_A_CALL };
  if (given < SMALLEST_GROUP) return { __typename: 'GroupTooSmall', given, minimumMembers: SMALLEST_GROUP };
  const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (repeated !== undefined) return { __typename: 'RowRepeated', candidateNumber: repeated };
  const missing = numbers.find((number) => (rows.get(number)?.status ?? 'WITHDRAWN') === 'WITHDRAWN');
  if (missing !== undefined) return { __typename: 'CandidateNotOnMarksheet', candidateNumber: missing };
  const wanted = numbers.some((number) => isWanted(unit, rows.get(number)!));
  return wanted ? null : { __typename: 'GroupWithoutSample', candidateNumbers: numbers };
}

// ---- Until when ----

export const dueOf = (row: Placed | undefined): string | null =>
  row?.status === 'SUBMITTED' ? (row.sample?.due ?? null) : null;

/** The days that R27 sets for those named, latest first. */
const ownDays = (rows: Placements, numbers: readonly string[]): string[] =>
  numbers.flatMap((number) => dueOf(rows.get(number)) ?? []).toSorted((a, b) => (a < b ? 1 : -1));

/** R19; what was asked for besides is taken until its own day, also when WJEC closed the offering before it (J). */
export function whyClosed(
  { times }: EvidenceTerms,
  rows: Placements,
  numbers: readonly string[],
  now: Now,
): OfferingClosed | null {
  if (!isClosed(times, now)) return null;
  const [latest] = ownDays(rows, numbers);
  return latest !== undefined && now.londonDate <= latest
    ? null
    : { __typename: 'OfferingClosed', closedAt: times.closesAt! };
}

/** The last day for a file: of those asked for besides their own, else the sheet's; of several candidates the latest. */
export function lastDayOf(terms: EvidenceTerms, rows: Rows, target: EvidenceTarget): string | null {
  if (target.purpose === 'AMENDMENT') return null;
  return latestDay(terms.unit, rows, target.candidateNumbers, terms.deadline);
}

/** `usual`: for those without a day of their own, and for what belongs to the sheet. Null sets no limit. */
export function latestDay(
  unit: Pick<UnitRules, 'assessment'>,
  rows: Placements,
  numbers: readonly string[],
  usual: string | null,
): string | null {
  const days = numbers
    .map((number) => rows.get(number))
    .filter((row) => row !== undefined && isWanted(unit, row))
    .map((row) => dueOf(row) ?? usual);
  if (days.length === 0) return usual;
  return days.includes(null) ? null : days.toSorted().at(-1)!;
}

/** R19: flagged, and taken all the same. */
export const isLateEvidence = (terms: EvidenceTerms, rows: Rows, target: EvidenceTarget, now: Now): boolean =>
  isLate(lastDayOf(terms, rows, target), now);

/** Null when a file for this may come now. `request`: of an AMENDMENT, as it stands. */
export function whyTargetIsRefused(
  terms: EvidenceTerms,
  rows: Rows,
  target: EvidenceTarget,
  request: AmendmentRequest | undefined,
  now: Now,
): TargetProblem | null {
  const { purpose, candidateNumbers, amendmentRequestId } = target;
  if (purpose === 'AMENDMENT') {
    return request === undefined
      ? { __typename: 'AmendmentRequestNotFound', amendmentRequestId: amendmentRequestId! }
      : whyNotOpen(request);
  }
  const refused =
    whyUnitRefuses(terms.unit, purpose) ?? whyTooEarly(terms, now) ?? whyClosed(terms, rows, candidateNumbers, now);
  if (refused) return refused;
  if (purpose === 'WORK') return whyNotWanted(terms.unit, rows, candidateNumbers[0]!);
  return purpose === 'GROUP' ? whyGroupIsRefused(terms.unit, rows, candidateNumbers) : null;
}

/** R34: notes on any unit, work where it is uploaded, group and admin files where the unit has them. */
function whyUnitRefuses(unit: EvidenceTerms['unit'], purpose: EvidencePurpose): TargetProblem | null {
  if (purpose === 'NOTE') return null;
  const { code: unitCode, work } = unit;
  if (!takesWork(unit)) return { __typename: 'UnitTakesNoWork', unitCode, work };
  return purpose === 'WORK' || work === 'UPLOAD_GROUP' ? null : { __typename: 'UnitTakesNoGroupFiles', unitCode };
}

/** R34: after submission; without one on upload-only units, from opening. */
function whyTooEarly({ unit, times, submissions }: EvidenceTerms, now: Now): TargetProblem | null {
  if (unit.assessment !== 'UPLOAD_ONLY') return submissions > 0 ? null : { __typename: 'SampleNotDrawn' };
  return isOpen(times, now) ? null : { __typename: 'OfferingNotOpen', opens: times.opens! };
}
