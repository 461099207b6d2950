/** Sending complete results to WJEC: what is submitted, what is locked, what the receipt proves (R14–R17). */
import type { Declaration, Now, OfferingTimes, SamplingScheme, UnitRules } from './catalogue.js';
import { isLate } from './catalogue.js';
import type { Blocker, DraftRow, Row, SubmittedRow } from './marksheet.js';
import { blockersOf } from './marksheet.js';
import type { EntryProblem } from './result.js';
import { resultCode, whyEntryIsRefused } from './result.js';
import type { SampleDraw } from './sample.js';
import { membership } from './sample.js';
import { drawSample } from './sample/draw.js';

export interface SubmissionTerms {
  unit: UnitRules;
  scheme: SamplingScheme;
  times: OfferingTimes;
  declarations: readonly Declaration[];
  /** R19's date for this sheet. */
  deadline: string | null;
  /** How many submissions of the sheet stand. */
  submissions: number;
  /** How many WJEC took back: their sequences are not used again. */
  reopened: number;
}

export interface SubmissionRequest {
  /** Late rows the caller leaves for a later submission. */
  leaveOutLate: readonly string[];
  /** Codes of the declarations made. */
  declarations: readonly string[];
}

export type SubmissionProblem =
  | EntryProblem
  | { __typename: 'MarksheetIncomplete'; blockers: Blocker[] }
  | { __typename: 'NothingToSubmit'; submitted: number }
  | { __typename: 'RowNotLate'; candidateNumber: string }
  | { __typename: 'DeclarationUnknown'; declaration: string };

export interface SubmissionMade {
  sequence: number;
  at: Date;
  late: boolean;
  declarations: readonly string[];
  rows: SubmittedRow[];
  /** Null while another submission stands: the sample is drawn once (R15). */
  draw: SampleDraw | null;
}

/** R14, R15: everything or nothing. `rows` is the whole sheet; `by` names who submits. */
export function submitMarksheet(
  terms: SubmissionTerms,
  rows: readonly Row[],
  request: SubmissionRequest,
  now: Now,
  by: string,
): SubmissionMade | SubmissionProblem {
  const refused = whyEntryIsRefused(terms.unit, terms.times, now);
  if (refused) return refused;
  const drafts = rows.filter((row): row is DraftRow => row.status === 'DRAFT');
  const notLate = request.leaveOutLate.find(
    (number) => !drafts.some((row) => row.candidateNumber === number && row.late),
  );
  if (notLate !== undefined) return { __typename: 'RowNotLate', candidateNumber: notLate };
  const unknown = request.declarations.find((code) => !terms.declarations.some((wanted) => wanted.code === code));
  if (unknown !== undefined) return { __typename: 'DeclarationUnknown', declaration: unknown };

  const named = drafts.filter((row) => !request.leaveOutLate.includes(row.candidateNumber));
  if (named.length === 0) {
    return { __typename: 'NothingToSubmit', submitted: rows.filter((row) => row.status === 'SUBMITTED').length };
  }
  const blockers = blockersOf(terms.unit, named, terms.declarations, request.declarations);
  if (blockers.length > 0) return { __typename: 'MarksheetIncomplete', blockers };
  return lock(terms, named, request, now, by);
}

function lock(
  terms: SubmissionTerms,
  named: DraftRow[],
  request: SubmissionRequest,
  now: Now,
  by: string,
): SubmissionMade {
  const sequence = terms.submissions + terms.reopened + 1;
  const submitted = named.map(({ result, ...row }): SubmittedRow => ({
    ...row,
    result: result!,
    decided: null,
    status: 'SUBMITTED',
    version: row.version + 1,
    submission: sequence,
    sample: null,
    held: false,
  }));
  const draw = terms.submissions === 0 ? drawSample(terms.unit, terms.scheme, submitted) : null;
  const reasons = new Map(draw?.picks.map((pick) => [pick.candidateNumber, pick.reason]));
  const rows = submitted.map((row): SubmittedRow => {
    const reason = reasons.get(row.candidateNumber);
    if (reason === undefined) return row;
    return { ...row, sample: membership('SYSTEM', reason, { by, now }) };
  });
  return {
    sequence,
    at: now.instant,
    late: isLate(terms.deadline, now),
    declarations: request.declarations,
    rows,
    draw,
  };
}

/** One line of a receipt; `result` in the short form of `resultCode`, `initials` empty where there are none. */
export interface ReceiptRow {
  candidateNumber: string;
  result: string;
  initials: string;
}

export const receiptRow = (row: SubmittedRow): ReceiptRow => ({
  candidateNumber: row.candidateNumber,
  result: resultCode(row.result),
  initials: row.initials ?? '',
});

/** R17: the text whose SHA-256 is the receipt, exactly as docs/receipt.md tells a centre to rebuild it. */
export function receiptText(
  of: { centre: string; series: string; unit: string; at: Date },
  rows: readonly ReceiptRow[],
): string {
  const lines = rows
    .map(({ candidateNumber, result, initials }) => `${candidateNumber};${result};${initials}`)
    .toSorted();
  return ['IAMIS-RECEIPT-1', of.centre, of.series, of.unit, of.at.toISOString(), ...lines, ''].join('\n');
}
