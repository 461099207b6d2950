/** What awarding is told of, written with every change of a row. */
import { countedEntry } from '../../../domain/counted-result.js';
import type { Transaction } from '../../database.js';
import type { RowSave } from '../../rows.js';

/** Only rows.ts calls it, so no change of a row goes without. Nobody reads an entry before it has its place. */
export async function insertCountedResults(
  tx: Transaction,
  sheetId: number,
  saves: readonly RowSave[],
  at: Date,
): Promise<void> {
  const values = saves.flatMap(({ before, after }) => {
    const entry = countedEntry(before, after);
    if (entry === null) return [];
    const { result, cause } = entry;
    const mark = result?.kind === 'MARK' ? result.mark : null;
    const outcome = result?.kind === 'OUTCOME' ? result.outcome : null;
    return [[sheetId, after.candidateNumber, result?.kind ?? null, mark, outcome, cause, at]];
  });
  if (values.length === 0) return;
  await tx.writeOnce(
    'INSERT INTO counted_result (marksheet_id, candidate_number, result_kind, mark, outcome, cause, at) VALUES ?',
    [values],
  );
}
