import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import { readMarksheet } from '../persistence/reads/marksheet.js';
import type { RowRead } from '../persistence/reads/marksheet/rows.js';
import { readRowsNamed } from '../persistence/reads/marksheet/rows.js';
import type { Context } from './context.js';
import { refusal } from './problems.js';

/** What became of a batch of rows, in the order of the call. `problems` names the refused ones by their place in it. */
export async function batchAnswer<Problem extends { __typename: string }>(
  { principal: { scope }, gate: { db } }: Context,
  marksheetId: string,
  numbers: readonly string[],
  problems: ReadonlyMap<number, Problem>,
) {
  const marksheet: MarksheetRead = (await readMarksheet(scope, db, marksheetId))!;
  const found: Map<string, RowRead> = await readRowsNamed(scope, db, marksheet, numbers);
  const rows = numbers.map((candidateNumber, index) => {
    const problem = problems.get(index);
    return {
      candidateNumber,
      row: found.get(candidateNumber) ?? null,
      problem: problem === undefined ? null : refusal(problem),
    };
  });
  return { marksheet, accepted: numbers.length - problems.size, refused: problems.size, rows };
}
