/** WJEC takes a submission back, so that the centre may put its results right (J). */
import type { Now, OfferingTimes } from './catalogue.js';
import { isClosed } from './catalogue.js';
import type { DraftRow, SubmittedRow } from './marksheet.js';
import type { Rows } from './sample.js';
import { submittedRows } from './sample.js';
import { withoutStandIn } from './withdrawal.js';

export type ReopeningProblem =
  | { __typename: 'SubmissionNotFound'; sequence: number }
  | { __typename: 'SubmissionNotNewest'; sequence: number; newest: number }
  | { __typename: 'ReopeningBlocked'; candidateNumbers: string[] }
  | { __typename: 'OfferingClosed'; closedAt: Date };

export interface Reopened {
  /** The submission's rows as they were and as drafts again, results and initials kept. */
  rows: { before: SubmittedRow; after: DraftRow }[];
  /** Others whose stand-in was among them. */
  originals: ReturnType<typeof withoutStandIn>;
  /** Nothing else is submitted: the sample goes as well, and is drawn anew at the next submission. */
  sampleGone: boolean;
}

/**
 * The newest that stands comes first: the sample, and what was submitted later, rest on those before. Rows that WJEC has still
 * to decide about are decided first, and what a moderator or WJEC corrected is not made undone (R30, R31). `underRequest`: candidates
 * with an open amendment request.
 */
export function reopenSubmission(
  rows: Rows,
  sequence: number,
  underRequest: readonly string[],
  times: OfferingTimes,
  now: Now,
): Reopened | ReopeningProblem {
  const submitted = submittedRows(rows);
  const newest = Math.max(0, ...submitted.map(({ submission }) => submission));
  const own = submitted.filter(({ submission }) => submission === sequence);
  if (own.length === 0) return { __typename: 'SubmissionNotFound', sequence };
  if (sequence !== newest) return { __typename: 'SubmissionNotNewest', sequence, newest };
  if (isClosed(times, now)) return { __typename: 'OfferingClosed', closedAt: times.closesAt! };
  const blocked = own
    .filter((row) => row.held || row.decided !== null || underRequest.includes(row.candidateNumber))
    .map(({ candidateNumber }) => candidateNumber);
  if (blocked.length > 0) return { __typename: 'ReopeningBlocked', candidateNumbers: blocked.toSorted() };
  const left = new Set(own.map(({ candidateNumber }) => candidateNumber));
  return {
    rows: own.map((before) => ({ before, after: draftOf(before) })),
    originals: withoutStandIn(rows, left),
    sampleGone: own.length === submitted.length,
  };
}

const draftOf = ({ candidateNumber, surname, forenames, version, late, result, initials }: SubmittedRow): DraftRow => ({
  status: 'DRAFT',
  candidateNumber,
  surname,
  forenames,
  late,
  result,
  initials,
  version: version + 1,
});
