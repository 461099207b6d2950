/** Clerical errors: what a moderator or WJEC finds wrong in a submitted result (R30). Whom to check next stands in correction/slips.ts. */
import type { UnitRules } from './catalogue.js';
import type { SubmittedRow } from './marksheet.js';
import type { TextLengthWrong } from './marksheet/text.js';
import { checkText } from './marksheet/text.js';
import type { GivenResult, Result, ResultDecision, ResultProblem, RowProblem } from './result.js';
import { absentUnconfirmed, countedResult, readResult, resultCode, rowChanged, sameResult } from './result.js';
import type { NotSubmitted, Rows } from './sample.js';
import { submittedRow } from './sample/changes.js';

export const MAXIMUM_REASON = 1000;

/** One row of a call, as given. */
export interface ClericalError {
  candidateNumber: string;
  result: GivenResult;
  reason: string;
  expectedVersion?: number;
  confirmAbsent?: boolean;
}

/** Why a result can not take the place of the one that counts. */
export type ReplacementProblem =
  | ResultProblem
  | { __typename: 'ResultMissing'; candidateNumber: string }
  | { __typename: 'ResultUnchanged'; candidateNumber: string; countedResult: string };

export type CorrectionProblem =
  | RowProblem
  | ReplacementProblem
  | NotSubmitted
  | TextLengthWrong
  | { __typename: 'NotInSample'; candidateNumber: string };

export type CorrectionOutcome =
  | { candidateNumber: string; before: SubmittedRow; row: SubmittedRow; reason: string }
  | { candidateNumber: string; problem: CorrectionProblem };

/** R30, judged row by row (R11), in the order given. `sampledOnly`: a moderator corrects what the sample showed. */
export function recordClericalErrors(
  unit: UnitRules,
  rows: Rows,
  errors: readonly ClericalError[],
  sampledOnly: boolean,
): CorrectionOutcome[] {
  const seen = new Map<string, number>();
  for (const { candidateNumber } of errors) seen.set(candidateNumber, (seen.get(candidateNumber) ?? 0) + 1);
  return errors.map((error): CorrectionOutcome => {
    const { candidateNumber } = error;
    if (seen.get(candidateNumber)! > 1)
      return { candidateNumber, problem: { __typename: 'RowRepeated', candidateNumber } };
    const before = submittedRow(rows, candidateNumber);
    if ('__typename' in before) return { candidateNumber, problem: before };
    const read = readError(unit, before, error, sampledOnly);
    if ('__typename' in read) return { candidateNumber, problem: read };
    const row = withDecision(before, { by: 'CORRECTION', result: read.result });
    return { candidateNumber, before, row, reason: read.reason };
  });
}

function readError(
  unit: UnitRules,
  row: SubmittedRow,
  error: ClericalError,
  sampledOnly: boolean,
): { result: Result; reason: string } | CorrectionProblem {
  const { candidateNumber, expectedVersion } = error;
  if (sampledOnly && row.sample === null) return { __typename: 'NotInSample', candidateNumber };
  if (expectedVersion !== undefined && expectedVersion !== row.version) return rowChanged(row, error, expectedVersion);
  const result = readReplacement(unit, row, error.result);
  if ('__typename' in result) return result;
  const reason = checkText('reason', error.reason, MAXIMUM_REASON);
  if (typeof reason !== 'string') return reason;
  return absentUnconfirmed(row, result, error.confirmAbsent === true) ?? { result, reason };
}

/** R5, R7, R8: within the same limits as when results are entered. */
export function readReplacement(unit: UnitRules, row: SubmittedRow, given: GivenResult): Result | ReplacementProblem {
  const { candidateNumber } = row;
  const result = readResult(unit, candidateNumber, given);
  if (result === null) return { __typename: 'ResultMissing', candidateNumber };
  if ('__typename' in result) return result;
  const counted = countedResult(row);
  return sameResult(result, counted)
    ? { __typename: 'ResultUnchanged', candidateNumber, countedResult: resultCode(counted) }
    : result;
}

/** The sample stays as it is (R31). */
export const withDecision = (row: SubmittedRow, decided: ResultDecision): SubmittedRow => ({
  ...row,
  decided,
  version: row.version + 1,
});
