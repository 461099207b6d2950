/** How a sandbox begins, as it is kept. */
import type { StartRow } from '../../../domain/sandbox.js';
import { startOf } from '../../../domain/sandbox.js';
import { resultCode, resultFromCode } from '../../../domain/result.js';
import type { Transaction } from '../../database.js';
import { fromJson } from '../../database.js';
import type { RowRecord } from '../../rows.js';
import { ROW_COLUMNS, rowOf } from '../../rows.js';

type Kept = Omit<StartRow, 'result'> & { result: string | null };

const written = (start: readonly StartRow[]): string =>
  JSON.stringify(start.map((row): Kept => ({ ...row, result: row.result && resultCode(row.result) })));

/** Of a sheet that is locked. Null: nobody kept one. A sheet that came after its centre's entries were kept begins with nobody. */
export async function readStart(tx: Transaction, sheetId: number): Promise<StartRow[] | null> {
  const [kept] = await tx.read<{ start: string | null; book: number }>(
    `SELECT s.start, EXISTS (SELECT 1 FROM sandbox_book b WHERE b.centre_number = m.centre_number AND b.series_id = m.series_id) AS book
     FROM marksheet m LEFT JOIN sandbox_sheet s ON s.marksheet_id = m.id WHERE m.id = ?`,
    [sheetId],
  );
  if (kept?.start == null) return kept?.book === 1 ? [] : null;
  return fromJson<Kept[]>(kept.start).map((row) => ({
    ...row,
    result: row.result === null ? null : resultFromCode(row.result),
  }));
}

/** Every sheet of the centre, as it stands; in the gate's order, so that no change is caught in the middle. */
export async function keepSheets(tx: Transaction, centre: string): Promise<number> {
  const sheets = await tx.read<{ id: number }>(
    'SELECT id FROM marksheet WHERE centre_number = ? ORDER BY id FOR UPDATE',
    [centre],
  );
  for (const { id } of sheets) {
    const records = await tx.read<RowRecord>(`SELECT ${ROW_COLUMNS} FROM marksheet_row r WHERE r.marksheet_id = ?`, [
      id,
    ]);
    const rows = new Map(records.map((record) => [record.candidate_number, rowOf(record)]));
    await tx.write('REPLACE INTO sandbox_sheet (marksheet_id, start) VALUES (?, ?)', [id, written(startOf(rows))]);
  }
  return sheets.length;
}
