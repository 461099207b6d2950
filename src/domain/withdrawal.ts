/** A submitted candidate whose entry was withdrawn is held until WJEC confirms or dismisses the withdrawal (R3). */
import type { Row, SubmittedRow, WithdrawnRow } from './marksheet.js';
import type { Rows } from './sample.js';
import { submittedRows } from './sample.js';
import { withSample } from './sample/changes.js';

export const MAXIMUM_REASON = 500;

export type WithdrawalRowProblem =
  | { __typename: 'CandidateNotOnMarksheet'; candidateNumber: string }
  | { __typename: 'RowRepeated'; candidateNumber: string }
  | { __typename: 'RowNotHeld'; candidateNumber: string };

export type WithdrawalOutcome =
  | { candidateNumber: string; before: SubmittedRow; after: SubmittedRow | WithdrawnRow }
  | { candidateNumber: string; problem: WithdrawalRowProblem };

/** R11: judged row by row. `rows` is the whole sheet. */
export function decideWithdrawals(
  rows: Rows,
  candidateNumbers: readonly string[],
  confirmed: boolean,
): WithdrawalOutcome[] {
  return candidateNumbers.map((candidateNumber) => {
    const refuse = (__typename: WithdrawalRowProblem['__typename']): WithdrawalOutcome => ({
      candidateNumber,
      problem: { __typename, candidateNumber },
    });
    const row = rows.get(candidateNumber);
    if (candidateNumbers.indexOf(candidateNumber) !== candidateNumbers.lastIndexOf(candidateNumber))
      return refuse('RowRepeated');
    if (row === undefined || row.status === 'WITHDRAWN') return refuse('CandidateNotOnMarksheet');
    if (row.status === 'DRAFT' || !row.held) return refuse('RowNotHeld');
    return { candidateNumber, before: row, after: confirmed ? withdraw(row) : release(row) };
  });
}

/** It leaves the list and the counts, and its place in the sample with it; what it was stands in the history. */
const withdraw = ({ candidateNumber, surname, forenames, late, version }: SubmittedRow): WithdrawnRow => ({
  status: 'WITHDRAWN',
  candidateNumber,
  surname,
  forenames,
  late,
  version: version + 1,
});

const release = (row: SubmittedRow): SubmittedRow => ({ ...row, held: false, version: row.version + 1 });

/**
 * Whose stand-in has left the sheet's submitted rows: what is wrong with their work stays known, and somebody else may stand in
 * (R26). `left` are the candidates who went.
 */
export const withoutStandIn = (rows: Rows, left: ReadonlySet<string>): { before: Row; after: SubmittedRow }[] =>
  submittedRows(rows)
    .filter(({ candidateNumber, sample }) => !left.has(candidateNumber) && left.has(sample?.substitutedBy ?? ''))
    .map((before) => ({ before, after: withSample(before, { ...before.sample!, substitutedBy: null }) }));
