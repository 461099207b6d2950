import type { Changed } from '../persistence/gate.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { RowRead } from '../persistence/reads/marksheet/row.js';
import { rowReadOf } from '../persistence/reads/marksheet/row.js';
import { refusal } from './problems.js';

/** A row that a change has loaded; null for a number that is not on the sheet. */
export function rowIn({ marksheet, rows }: Changed<unknown>, candidateNumber: string): RowRead | null {
  const row = rows.get(candidateNumber);
  return row === undefined || row.status === 'WITHDRAWN' ? null : rowReadOf(marksheet, row);
}

/** What became of a batch of rows, in the order of the call. Refused ones are remembered by their place in it. */
export function batchAnswer<Problem extends { __typename: string }>(
  changed: Changed<{ problems: [number, Problem][] }>,
  numbers: readonly string[],
) {
  const problems = new Map(changed.outcome.problems);
  const rows = numbers.map((candidateNumber, index) => {
    const problem = problems.get(index);
    return {
      candidateNumber,
      row: rowIn(changed, candidateNumber),
      problem: problem === undefined ? null : refusal(problem),
    };
  });
  const marksheet: MarksheetRead = changed.marksheet;
  return { marksheet, accepted: numbers.length - problems.size, refused: problems.size, rows };
}
