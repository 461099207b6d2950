/** The centre asks for a submitted result to be changed, and WJEC decides (R31). */
import type { UnitRules } from './catalogue.js';
import type { ReplacementProblem } from './correction.js';
import { MAXIMUM_REASON, readReplacement, withDecision } from './correction.js';
import type { SubmittedRow } from './marksheet.js';
import type { TextLengthWrong } from './marksheet/text.js';
import { checkText } from './marksheet/text.js';
import type { GivenResult, Result } from './result.js';
import { countedResult, resultCode, shorten } from './result.js';
import type { NotSubmitted, Rows } from './sample.js';
import { submittedRow } from './sample/changes.js';

export type AmendmentState = 'OPEN' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

export const MAXIMUM_REQUESTER = 120;

/** The guide's form, as filled in. */
export interface AmendmentForm {
  centre: string;
  candidateNumber: string;
  submittedResult: string;
  requestedResult: GivenResult;
  reason: string;
  requester: string;
}

/** A request as the rules see it. `version` is the row's when the request was made, by which it is known. */
export interface AmendmentRequest {
  id: string;
  candidateNumber: string;
  version: number;
  requested: Result;
  state: AmendmentState;
  decidedBy: string | null;
  decidedAt: Date | null;
}

/** A request to be stored. */
export interface NewAmendment {
  row: SubmittedRow;
  requested: Result;
  reason: string;
  requester: string;
}

export type AmendmentFormProblem =
  | NotSubmitted
  | ReplacementProblem
  | TextLengthWrong
  | { __typename: 'AmendmentCentreDiffers'; givenCentre: string; sheetCentre: string }
  | { __typename: 'SubmittedResultDiffers'; candidateNumber: string; typed: string; submittedResult: string }
  | {
      __typename: 'AmendmentAlreadyOpen';
      candidateNumber: string;
      amendmentRequestId: string;
      requestedResult: string;
    };

export interface AmendmentNotOpen {
  __typename: 'AmendmentNotOpen';
  amendmentRequestId: string;
  amendmentState: AmendmentState;
  decidedBy: string;
  decidedAt: Date;
}

export type AmendmentDecisionProblem =
  | AmendmentNotOpen
  | NotSubmitted
  | TextLengthWrong
  | { __typename: 'CorrectionStands'; candidateNumber: string; correctedResult: string };

/** `open`: the candidate's open request, of which there is one at most. */
export function requestAmendment(
  unit: UnitRules,
  centre: string,
  rows: Rows,
  open: AmendmentRequest | undefined,
  form: AmendmentForm,
): NewAmendment | AmendmentFormProblem {
  if (form.centre !== centre)
    return { __typename: 'AmendmentCentreDiffers', givenCentre: form.centre, sheetCentre: centre };
  const row = submittedRow(rows, form.candidateNumber);
  if ('__typename' in row) return row;
  const differs = whySubmittedDiffers(row, form.submittedResult);
  if (differs) return differs;
  if (open !== undefined) return alreadyOpen(open);
  const requested = readReplacement(unit, row, form.requestedResult);
  if ('__typename' in requested) return requested;
  const reason = checkText('reason', form.reason, MAXIMUM_REASON);
  if (typeof reason !== 'string') return reason;
  const requester = checkText('requester', form.requester, MAXIMUM_REQUESTER);
  if (typeof requester !== 'string') return requester;
  return { row: { ...row, version: row.version + 1 }, requested, reason, requester };
}

/** The form's own check against a slip in the candidate number; leading zeros and case do not matter. */
function whySubmittedDiffers(
  { candidateNumber, result }: SubmittedRow,
  given: string,
): Extract<AmendmentFormProblem, { __typename: 'SubmittedResultDiffers' }> | null {
  const submittedResult = resultCode(result);
  const code = given
    .trim()
    .toUpperCase()
    .replace(/^0+(?=[0-9])/, '');
  return code === submittedResult
    ? null
    : { __typename: 'SubmittedResultDiffers', candidateNumber, typed: shorten(given), submittedResult };
}

const alreadyOpen = ({ candidateNumber, id, requested }: AmendmentRequest): AmendmentFormProblem => ({
  __typename: 'AmendmentAlreadyOpen',
  candidateNumber,
  amendmentRequestId: id,
  requestedResult: resultCode(requested),
});

/** R26: whether there is anything to ask for when the work is incomplete or lost. `row` is the original as the substitution leaves it. */
export const mayAskForAbsent = (row: SubmittedRow, open: AmendmentRequest | undefined): boolean =>
  open === undefined && countedResult(row).kind !== 'ABSENT';

/** R26: incomplete work is no work. */
export const amendmentToAbsent = (row: SubmittedRow, explanation: string, by: string): NewAmendment => ({
  row,
  requested: { kind: 'ABSENT' },
  reason: explanation.trim(),
  requester: by,
});

/** Null while a request may be withdrawn or decided. */
export const whyNotOpen = ({ id, state, decidedBy, decidedAt }: AmendmentRequest): AmendmentNotOpen | null =>
  state === 'OPEN'
    ? null
    : {
        __typename: 'AmendmentNotOpen',
        amendmentRequestId: id,
        amendmentState: state,
        decidedBy: decidedBy!,
        decidedAt: decidedAt!,
      };

export interface AmendmentDecision {
  approve: boolean;
  note: string;
  supersedesCorrection: boolean;
}

/** What a decision leaves: the row it changes (null: none), the state and the note of the request. */
export interface AmendmentDecided {
  row: SubmittedRow | null;
  state: 'APPROVED' | 'REJECTED';
  note: string;
}

/** R31: what is approved counts, over a correction only when that is said. Of two decisions the second finds the request closed. */
export function decideAmendment(
  rows: Rows,
  request: AmendmentRequest,
  decision: AmendmentDecision,
): AmendmentDecided | AmendmentDecisionProblem {
  const closed = whyNotOpen(request);
  if (closed) return closed;
  const note = checkText('note', decision.note, MAXIMUM_REASON);
  if (typeof note !== 'string') return note;
  if (!decision.approve) return { row: null, state: 'REJECTED', note };
  const row = submittedRow(rows, request.candidateNumber);
  if ('__typename' in row) return row;
  if (row.decided?.by === 'CORRECTION' && !decision.supersedesCorrection) {
    const { candidateNumber } = row;
    return { __typename: 'CorrectionStands', candidateNumber, correctedResult: resultCode(row.decided.result) };
  }
  return { row: withDecision(row, { by: 'AMENDMENT', result: request.requested }), state: 'APPROVED', note };
}
